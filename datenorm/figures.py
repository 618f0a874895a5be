"""The figures of an evaluation as text for people and as one JSON object."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from math import isnan
from pathlib import Path

from datenorm import artefact, pairs
from datenorm.converting import day_given
from datenorm.errors import OptionError
from datenorm.evaluating import Evaluation, compare, evaluation
from datenorm.rivals import rivals
from datenorm.scoring import BINS, Answers, Bin, weakest

LEAST, MOST = 20, 12  # texts of a language that is shown, and languages shown, the weakest first
_HEAD = ("texts", "right", "answered", "wrong")
NOTES = (
    "right: the date, or none where none is stated. answered: a date was given.",
    "wrong: of the answers.",
)


@dataclass(frozen=True, slots=True)
class Figures:
    """All that is told. against: by tool, its answers and texts a second."""

    evaluation: Evaluation
    model: str
    mode: str
    least: float
    against: Mapping[str, tuple[Answers, float]]


def report(
    paths: Sequence[str],
    *,
    kinds: Sequence[str] = (),
    against: str = "",
    as_json: bool = False,
    order: str = "auto",
    locale: str | None = None,
    today: str | None = None,
    mode: str = "balanced",
    min_confidence: float | None = None,
    model: Path | None = None,
    threads: int = 2,
) -> str:
    """Measure on the pairs of files, and tell. Raises DatenormError for a wrong option or file."""
    from datenorm.normalizer import Normalizer

    rivals(against)
    examples = pairs.read(paths)
    if kinds:
        known = sorted({example.kind for example in examples})
        examples = [example for example in examples if example.kind in kinds]
        if not examples:
            raise OptionError(f"no text is of kind {' or '.join(map(repr, kinds))}: the kinds are {', '.join(known)}")
    day = day_given(today) or date.today()
    normalizer = Normalizer(model, threads)
    least = normalizer.least(mode, min_confidence)
    normalizer.normalize([examples[0].text], today=day)  # what is loaded at the first call is not counted as speed
    found, judged = evaluation(
        normalizer, examples, order=order, locale=locale, today=day, mode=mode, min_confidence=min_confidence
    )
    others = compare(against, examples, judged, found.rate, order, day) if against else {}
    name = str(artefact.load(model or artefact.default_path()).manifest["name"])
    figures = Figures(found, name, mode, least, others)
    return in_json(figures) if as_json else in_text(figures)


def in_text(figures: Figures) -> str:
    """Tables for people."""
    found = figures.evaluation
    bins, error = found.reliability()
    parts = [
        f"model {figures.model}, mode {figures.mode}, least confidence {figures.least:g}, {found.rate:,.0f} texts/s",
        _answers("kind", {**dict(sorted(found.by_kind.items())), "all": found.overall}),
    ]
    weak = dict(weakest(found.by_language, LEAST, MOST))
    if weak:
        parts.append(_answers("language", weak) + f"\nThe weakest of the languages with {LEAST} texts or more.")
    parts.append(_table(("confidence", "texts", "mean", "right"), map(_bin, bins)))
    parts.append(f"Expected calibration error, {BINS} bins: {error:.3f}")
    if figures.against:
        rows = [(name, *_cells(answers), f"{rate:,.0f}") for name, (answers, rate) in figures.against.items()]
        parts.append(_table(("tool", *_HEAD, "texts/s"), rows) + "\nOn the texts that state a whole day, or none.")
    return "\n\n".join([*parts, "\n".join(NOTES)])


def in_json(figures: Figures) -> str:
    """One JSON object; null where there is nothing to divide by."""
    found = figures.evaluation
    bins, error = found.reliability()
    return json.dumps(
        {
            "model": figures.model,
            "mode": figures.mode,
            "min_confidence": figures.least,
            "texts_per_s": round(found.rate, 1),
            "all": _object(found.overall),
            "by_kind": {name: _object(answers) for name, answers in sorted(found.by_kind.items())},
            "by_language": {name: _object(answers) for name, answers in sorted(found.by_language.items())},
            "reliability": [{name: _rounded(value) for name, value in asdict(row).items()} for row in bins],
            "ece": _rounded(error),
            "against": {
                name: _object(answers) | {"texts_per_s": round(rate, 1)}
                for name, (answers, rate) in figures.against.items()
            },
        },
        ensure_ascii=False,
    )


def _object(answers: Answers) -> dict[str, float | int | None]:
    counts = {"n": answers.n, "right": answers.right, "answered": answers.answered, "wrong": answers.wrong}
    shares = {"exact": answers.share, "coverage": answers.coverage, "error": answers.error}
    return {**counts, **{name: _rounded(share) for name, share in shares.items()}}


def _rounded(value: float) -> float | None:
    return None if isnan(value) else round(value, 4)


def _answers(title: str, found: Mapping[str, Answers]) -> str:
    return _table((title, *_HEAD), [(name, *_cells(answers)) for name, answers in found.items()])


def _cells(answers: Answers) -> tuple[str, ...]:
    return f"{answers.n:,}", _percent(answers.share), _percent(answers.coverage), _percent(answers.error, 2)


def _percent(share: float, digits: int = 1) -> str:
    return "-" if isnan(share) else f"{100 * share:.{digits}f}%"


def _bin(row: Bin) -> tuple[str, ...]:
    return f"{row.low:.2f}-{row.high:.2f}", f"{row.n:,}", f"{row.confidence:.3f}", f"{row.accuracy:.3f}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Cells in columns, the first flush left and the others flush right."""
    lines = [head, *rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    made = []
    for first, *rest in lines:
        cells = [first.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True))]
        made.append("  ".join(cells).rstrip())
    return "\n".join(made)
