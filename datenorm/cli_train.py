"""The commands that need the training extra: options only, the work is in datenorm.train."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from datenorm.console import guarded
from datenorm.errors import LocaleError
from datenorm.tags import canonical, nearest

if TYPE_CHECKING:
    from datenorm.train.config import DataConfig, TrainOptions
    from datenorm.train.generate import Pair

Locales = Annotated[
    list[str] | None, typer.Option(metavar="NAME", help="A locale (repeatable); none: all that CLDR has.")
]
Families = Annotated[
    list[str] | None, typer.Option(metavar="NAME", help="A family of texts (repeatable), such as numeric; none: all.")
]
Spoilt = Annotated[
    float | None,
    typer.Option(metavar="X", help="Share of the usual errors of typing and scanning that the texts have; 0: none."),
]

EVALUATED, APART = 2_000, 300

_ONE_CELL = str.maketrans("\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", " " * 11)


def register(app: typer.Typer) -> None:
    """Add the commands to an app."""
    for command in (generate, train):
        app.command()(command)


@guarded
def generate(
    count: Annotated[int, typer.Option("--count", "-n", metavar="N", min=0, help="How many pairs.")] = 20,
    seed: Annotated[int, typer.Option(metavar="N", help="The same seed gives the same pairs.")] = 1,
    locale: Locales = None,
    family: Families = None,
    spoilt: Spoilt = None,
    as_json: Annotated[bool, typer.Option("--json", help="A JSON object for each pair.")] = False,
) -> None:
    """Write synthetic training pairs.

    Tab-separated: text, expression, locale, order, kind, spans of the fields in the text.
    """
    import itertools

    from datenorm.train.config import DataConfig
    from datenorm.train.dataset import generated

    data = DataConfig(**{name: value for name, value in _drawn(locale, family, spoilt).items() if value is not None})
    data.check()
    for pair in itertools.islice(generated(seed, data), count):
        print(_json(pair) if as_json else _row(pair))


@guarded
def train(
    preset: Annotated[str, typer.Option(metavar="NAME", help="reference, tiny, small or base.")] = "small",
    output: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Folder of the model.  [default: models/PRESET]")
    ] = None,
    attention: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="concat, additive, dot, scaled-dot, general, location, cosine or none."),
    ] = None,
    copy: Annotated[
        bool | None, typer.Option("--copy/--no-copy", help="Whether digits can be copied from the text.")
    ] = None,
    steps: Annotated[int | None, typer.Option(metavar="N", help="Batches to train on.")] = None,
    minutes: Annotated[
        float | None, typer.Option(metavar="X", help="Stop after so many minutes, however many steps.")
    ] = None,
    batch_size: Annotated[int | None, typer.Option(metavar="N", help="Pairs in a batch.")] = None,
    seed: Annotated[int | None, typer.Option(metavar="N", help="Seed of the pairs and of the weights.")] = None,
    pairs: Annotated[
        int | None,
        typer.Option(metavar="N", help="Fit on N pairs, the same ones again and again; 0: fresh ones for every batch."),
    ] = None,
    workers: Annotated[int | None, typer.Option(metavar="N", help="Processes that generate pairs.")] = None,
    locale: Locales = None,
    family: Families = None,
    spoilt: Spoilt = None,
    data: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A TSV of your own pairs: text, expression.")
    ] = None,
    data_share: Annotated[float | None, typer.Option(metavar="X", help="Share of the pairs taken from --data.")] = None,
    init: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Folder of a trained model to start from.")
    ] = None,
    resume: Annotated[
        bool,
        typer.Option(
            "--resume", help="Go on with the run that stopped in --output; --steps or --minutes make it longer."
        ),
    ] = False,
) -> None:
    """Train a network on synthetic pairs.

    Then export it to what convert reads, and print how well it reads.
    """
    from datenorm.train.config import preset as of_preset

    fixed = {
        "attention": attention,
        "copy": copy,
        "seed": seed,
        "pairs": pairs,
        "locale": locale or None,
        "family": family or None,
        "spoilt": spoilt,
        "data": data,
        "data-share": data_share,
    }
    options = of_preset(preset, str(output) if output else None)
    if resume:
        options = _resumed(options, str(init or ""), [name for name, value in fixed.items() if value is not None])
    if steps is not None and minutes is None:
        minutes = 0.0  # those of the preset or of the run would hide the steps
    options = _changed(
        options,
        model={
            "attention": attention,
            "copy": copy,
            "initial_state": "encoder" if attention == "none" else None,  # else the decoder would know nothing
        },
        data={
            "seed": seed,
            "pairs": pairs,
            **_drawn(locale, family, spoilt),
            "file": data and str(data),
            "file_share": data_share,
            "workers": workers,
        },  # fmt: skip
        train={"steps": steps, "batch_size": batch_size, "minutes": minutes, "seed": seed},
        init=init and str(init),
    )
    from datenorm.train.fit import train as fit

    folder = fit(options)
    if (folder / "runtime").is_dir():
        _print_scores(folder, options.data)


def _print_scores(folder: Path, drawn: DataConfig) -> None:
    """How well an exported model reads held-out pairs, drawn as those of its training."""
    from rich.console import Console

    from datenorm.normalizer import Normalizer
    from datenorm.train.evaluate import held_out, score
    from datenorm.train.report import table
    from datenorm.train.split import kept_day

    normalizer = Normalizer(folder)
    unseen = score(normalizer, held_out(APART, data=drawn, part=kept_day))
    report = score(normalizer, held_out(EVALUATED, data=drawn))
    Console().print(table(report, {"days never trained on": unseen.overall}))


def _drawn(locale: list[str] | None, family: list[str] | None, spoilt: float | None) -> dict[str, Any]:
    """What of DataConfig says which pairs are drawn; None for what is not given."""
    return {"locales": _locales(locale), "families": tuple(family) if family else None, "spoilt": spoilt}


def _resumed(options: TrainOptions, init: str, given: list[str]) -> TrainOptions:
    """The options of the run that stopped in the output folder. Raises OptionError for what it can't take anew."""
    from dataclasses import replace

    from datenorm.errors import OptionError
    from datenorm.train.fit import read_config

    replace(options, resume=True, init=init).check()
    if given:
        raise OptionError(
            f"resume goes on with the network and the pairs of {options.output!r}: leave out --{given[0]}"
        )
    saved, _ = read_config(Path(options.output))
    return replace(saved, output=options.output, init="", resume=True)


def _changed(options: TrainOptions, **changes: Any) -> TrainOptions:
    """The options with every change that is not None, part by part."""
    from dataclasses import replace

    given: dict[str, Any] = {}
    for name, change in changes.items():
        if isinstance(change, dict):
            change = replace(getattr(options, name), **{key: v for key, v in change.items() if v is not None})
        if change is not None:
            given[name] = change
    return replace(options, **given)


def _locales(names: list[str] | None) -> tuple[str, ...] | None:
    """CLDR names of the locales asked for. Raises LocaleError, with the nearest names, if one is unknown."""
    if not names:
        return None
    from datenorm.train.locales import names as known

    wanted = tuple(canonical(name) for name in names)
    for given, name in zip(names, wanted, strict=True):
        if name not in known():
            raise LocaleError(f"unknown locale {given!r}: {nearest(name, known())}")
    return wanted


def _row(pair: Pair) -> str:
    spans = " ".join(f"{field}:{start}-{end}" for field, start, end in pair.spans)
    cells = (pair.text.translate(_ONE_CELL), pair.expression, pair.locale, pair.order, pair.kind, spans)
    return "\t".join(cells)


def _json(pair: Pair) -> str:
    import json
    from dataclasses import asdict

    return json.dumps(asdict(pair), ensure_ascii=False)
