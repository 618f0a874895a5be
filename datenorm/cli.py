"""The command line: options and exit codes. What each command does is elsewhere and is loaded when it runs."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from datenorm import __version__, cli_train
from datenorm.console import NOT_ALL, guarded, say
from datenorm.errors import OptionError

if TYPE_CHECKING:
    from datenorm.tables import Record

ON_ERROR = ("empty", "keep", "fail")

app = typer.Typer(
    help="Turn dates as people write them, in any language, into YYYY-MM-DD.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"datenorm {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    pass


@app.command()
@guarded
def convert(
    text: Annotated[
        list[str] | None, typer.Argument(metavar="TEXT", help="Texts to read; none, or -, for the lines of stdin.")
    ] = None,
    order: Annotated[
        str, typer.Option(metavar="auto|dmy|mdy|ymd", help="Order of day, month and year in numbers.")
    ] = "auto",
    locale: Annotated[
        str | None, typer.Option(metavar="NAME", help="CLDR or BCP 47 name of the texts' locale: fr, de-AT, zh-Hant.")
    ] = None,
    today: Annotated[
        str | None, typer.Option(metavar="YYYY-MM-DD", help="What relative dates count from.  [default: the clock's]")
    ] = None,
    pivot: Annotated[
        int, typer.Option(metavar="YY", help="Two-digit years from it to 99 are 19xx, the rest 20xx.")
    ] = 69,
    on_error: Annotated[
        str, typer.Option(metavar="empty|keep|fail", help="Where no whole date is read: an empty line, the line, stop.")
    ] = "empty",
    as_json: Annotated[bool, typer.Option("--json", help="A JSON object a line, with all that was read.")] = False,
    show_attention: Annotated[
        bool, typer.Option("--show-attention", help="Show, on stderr, the characters that each digit was read from.")
    ] = False,
    model: Annotated[Path | None, typer.Option(metavar="FOLDER", help="Folder of another model.")] = None,
    threads: Annotated[int, typer.Option(metavar="N", help="Threads that share long inputs.")] = 2,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No summary on stderr.")] = False,
) -> None:
    """Write the date of each text as YYYY-MM-DD.

    One line out for every line in, empty where there is no whole date.

    Exit status: 0 all converted, 1 some not, 2 a wrong option.
    """
    if on_error not in ON_ERROR:
        raise OptionError(f"unknown --on-error {on_error!r}: give one of {', '.join(ON_ERROR)}")
    day = _day(today)
    from datenorm.normalizer import Normalizer
    from datenorm.tables import convert as read

    normalizer = Normalizer(model, threads)
    options = {"order": order, "locale": locale, "today": day, "pivot": pivot, "attention": show_attention}
    normalizer.normalize([], **options)  # type: ignore[arg-type]  # so that a wrong option speaks before any line is in
    records = (record for lines in _sources(text or ["-"]) for record in [read(lines, normalizer, **options)])
    counts: Counter[str] = Counter()
    stopped = _write(records, counts, on_error, as_json, show_attention)
    converted = counts["ok"] + counts["ambiguous"]
    if not quiet and not text and counts["ok"] < counts.total():
        _summarize(counts)
    if stopped or converted < counts.total():
        raise typer.Exit(NOT_ALL)


def _day(today: str | None) -> date | None:
    if today is None:
        return None
    try:
        return date.fromisoformat(today)
    except ValueError:
        raise OptionError(f"--today {today!r} is no date: write it as YYYY-MM-DD") from None


def _sources(texts: list[str]) -> Iterator[list[bytes]]:
    """The texts of the command line as one block; in the place of "-", the blocks of stdin."""
    from os import fsencode

    from datenorm.tables import blocks

    pending: list[bytes] = []
    for text in texts:
        if text != "-":
            pending.append(fsencode(text))
            continue
        if pending:
            yield pending
            pending = []
        yield from blocks(sys.stdin.buffer)
    if pending:
        yield pending


def _write(
    blocks: Iterable[list[Record]], counts: Counter[str], on_error: str, as_json: bool, show_attention: bool
) -> bool:
    """Write each block as soon as it is read, and count statuses; True if --on-error fail stopped it."""
    from datenorm.tables import json_line, plain

    out = sys.stdout.buffer
    for records in blocks:
        stop = next((i for i, r in enumerate(records) if not r.converted), None) if on_error == "fail" else None
        done = records[:stop]
        lines = [json_line(r) for r in done] if as_json else [plain(r, on_error == "keep") for r in done]
        if lines:
            out.write(b"\n".join(lines) + b"\n")
            out.flush()
        if show_attention:
            _grids(done)
        if stop is not None:
            failed = records[stop]
            say(f"line {counts.total() + stop + 1}: {failed.status}: {failed.raw.decode(errors='replace')!r}")
            return True
        counts.update(r.status if r.result else "not UTF-8" for r in done)
    return False


def _grids(records: list[Record]) -> None:
    from rich.console import Console

    from datenorm.render import print_grid

    console = Console(stderr=True)
    for record in records:
        if record.result is not None:
            print_grid(record.result, console)


def _summarize(counts: Counter[str]) -> None:
    parts = ", ".join(f"{count} {status}" for status, count in counts.most_common())
    say(f"{counts.total()} lines: {parts}")


@app.command()
@guarded
def info(
    model: Annotated[Path | None, typer.Option(metavar="FOLDER", help="Folder of another model.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The model's whole manifest, as JSON.")] = False,
) -> None:
    """Show the model: where it is, its size, its scores."""
    import json

    from datenorm import artefact

    path = model or artefact.default_path()
    manifest = artefact.load(path).manifest
    if as_json:
        print(json.dumps(manifest, ensure_ascii=False))
        return
    print(f"datenorm  {__version__}")
    print(f"model     {manifest['name']}")
    print(f"path      {path}")
    print(f"languages {len(manifest['languages'])}, locales {len(manifest['locales'])}")
    for part in ("dims", "scores"):
        for name, value in manifest.get(part, {}).items():
            print(f"{part:<9} {name}: {value}")


cli_train.register(app)
