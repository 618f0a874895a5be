"""The commands for those who come to learn attention: options only, the work is in datenorm.train."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from datenorm.console import guarded
from datenorm.errors import OptionError

if TYPE_CHECKING:
    from datenorm.train.compare import Comparison, Outcome


def register(app: typer.Typer) -> None:
    """Add the commands to an app."""
    for command in (compare_attention, curves):
        app.command()(command)


@guarded
def compare_attention(
    kinds: Annotated[
        str | None, typer.Option(metavar="NAME,NAME", help="The score functions to compare.  [default: all eight]")
    ] = None,
    minutes: Annotated[
        float | None,
        typer.Option(metavar="X", help="Each run's length, in the steps that two cores make in it.  [default: 3]"),
    ] = None,
    steps: Annotated[int | None, typer.Option(metavar="N", help="Each run's length in batches, instead.")] = None,
    seeds: Annotated[int, typer.Option(metavar="N", help="Runs of each, to see the spread.")] = 1,
    units: Annotated[int, typer.Option(metavar="N", help="LSTM units of the encoder in each direction.")] = 32,
    alignment_weight: Annotated[
        float, typer.Option(metavar="X", help="Weight of a loss that teaches where to look; 0: each finds it itself.")
    ] = 0.0,
    learning_rate: Annotated[float, typer.Option(metavar="X", help="Adam's, the greatest of its schedule.")] = 4e-3,
    output: Annotated[
        Path, typer.Option(metavar="FOLDER", help="Where runs are kept; those that are there aren't made again.")
    ] = Path("models/compare-attention"),
    as_json: Annotated[bool, typer.Option("--json", help="Every run's figures, as JSON.")] = False,
) -> None:
    """Train each score function on the same pairs.

    Then print what each reads, where it looks, and what it costs.

    Ctrl-C prints the table so far; the same command goes on.
    """
    from datenorm.train.compare import Comparison, steps_in

    if minutes is not None and steps is not None:
        raise OptionError("--minutes and --steps say the same: give one of them")
    if minutes is not None and minutes <= 0:
        raise OptionError(f"minutes is {minutes!r}: give more than 0")
    budget = steps if steps is not None else steps_in(3.0 if minutes is None else minutes)
    chosen = tuple(name.strip() for name in kinds.split(",")) if kinds is not None else Comparison().kinds
    settings = Comparison(
        chosen,
        seeds=seeds,
        steps=budget,
        units=units,
        alignment_weight=alignment_weight,
        learning_rate=learning_rate,
    )
    found: list[Outcome] = []
    try:
        _run(settings, output, found)
    finally:
        if found:
            _show(settings, found, as_json)


def _run(settings: Comparison, folder: Path, found: list[Outcome]) -> None:
    """Make the runs, append what they find, and show on stderr how far they are."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from datenorm.train.compare import runs

    columns = (TextColumn("training"), BarColumn(), MofNCompleteColumn(), TextColumn("steps"), TimeRemainingColumn())
    console = Console(stderr=True, highlight=False)
    with Progress(*columns, console=console, disable=not sys.stderr.isatty(), transient=True) as bar:
        task = bar.add_task("training", total=settings.steps * settings.seeds * len(settings.kinds))
        for outcome in runs(settings, folder, lambda steps: bar.advance(task, steps)):
            found.append(outcome)
            longest = list(outcome.exact.values())[-1]
            console.print(f"{outcome.kind}, seed {outcome.seed}: {outcome.seconds:.0f} s, longest {longest:.0%} exact")


def _show(settings: Comparison, found: list[Outcome], as_json: bool) -> None:
    import json

    from rich.console import Console

    from datenorm.train import compare_table

    if as_json:
        print(json.dumps(compare_table.as_json(settings, found)))
    else:
        console = Console(highlight=False)
        console.width = max(console.width, compare_table.WIDTH)  # in a narrower one lines wrap, and no digit is lost
        console.print(compare_table.table(settings, found))


@guarded
def curves(
    run: Annotated[list[Path], typer.Argument(metavar="RUN", help="Folders of training runs.")],
    output: Annotated[
        Path | None, typer.Option(metavar="FILE.svg", help="Draw into a file, not into the terminal.")
    ] = None,
) -> None:
    """Draw how exact match grew in training.

    One curve for the pairs of the training, one for held-out pairs: where they part, the network learns by heart.
    """
    from datenorm.train.curves import plot, read

    if output is not None and output.suffix.lower() != ".svg":
        raise OptionError(f"--output {str(output)!r}: curves are drawn as SVG, name the file so: {output.stem}.svg")
    runs = [read(folder) for folder in run]
    if output is not None:
        _write_svg(runs, output)
        return
    from rich.console import Console

    console = Console(highlight=False)
    for line in plot(runs, min(console.width, 100)):
        console.print(line, soft_wrap=True)


def _write_svg(runs: list[Any], path: Path) -> None:
    from datenorm.train.curves_svg import svg

    try:
        path.write_text(svg(runs), encoding="utf-8")
    except OSError as error:
        raise OptionError(f"{str(path)!r} can't be written: {error.strerror}") from None
