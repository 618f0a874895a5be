"""The fields of an expression, and the part of the raw text that each was read from, as the attention shows it.

Axes: S output characters, T source characters.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from datenorm.aligning import aligned
from datenorm.expression import field_labels

if TYPE_CHECKING:
    from datenorm.normalizer import Attention, Result

NAMES = {"y": "year", "m": "month", "d": "day", "w": "weekday", "e": "era", "r": "relative"}
"""The fields by their letters in `field_labels`; weeks, seasons and quarters stand where months do."""

LEAST = 0.2
"""The mean weight from which a word or number counts as read."""

_UNITS = "元年月日号號時时分秒週周"
_MARK = "mark"


class Field(NamedTuple):
    """One field of an expression, which is expression[start:end]."""

    name: str
    start: int
    end: int


class FieldSpan(NamedTuple):
    """A field, and the characters of the raw text that it was read from; None where the attention shows none."""

    field: Field
    span: tuple[int, int] | None


class _Run(NamedTuple):
    """Characters of the source that stand together: a number, a word, numerals or a character of _UNITS alone."""

    kind: str
    start: int
    end: int


def fields_of(expression: str) -> list[Field]:
    """The fields, as they stand in it.

    >>> [tuple(field) for field in fields_of("1999-W05-3")]
    [('year', 0, 4), ('week', 5, 8), ('day', 9, 10)]
    """
    found: list[Field] = []
    at = 0
    for label, letters in groupby(field_labels(expression)):
        end = at + len(list(letters))
        if label in NAMES:
            found.append(Field(_name(label, expression[at:end]), at, end))
        at = end
    return found


def _name(label: str, written: str) -> str:
    if label == "m" and written[0] == "W":
        return "week"
    if label == "m" and written[0] in "23":
        return "season" if written[0] == "2" else "quarter"
    return NAMES[label]


def spans_of(result: Result) -> list[FieldSpan]:
    """For each field, the characters of result.text that it was read from: offsets in code points, end exclusive.

    They are the word or number that its rows look at most, or neighbouring words; of digits that several fields share,
    such as 19990503, those that say the same as the field.
    """
    if result.attention is None:
        return []
    cleaned, starts, ends = aligned(result.text)
    source = "".join(result.attention.source)
    offset = cleaned.find(source)  # of a long text, the network reads a part
    found = []
    for field, span in _in_source(result.attention):
        raw = span and (starts[offset + span[0]], ends[offset + span[1] - 1])
        found.append(FieldSpan(field, raw))
    return found


def as_json(result: Result) -> dict[str, Any]:
    """The attention of a result that has one, and its fields' spans, for json.dumps."""
    assert result.attention is not None
    return {
        "source": result.attention.source,
        "output": result.attention.output,
        "weights": [[round(weight, 4) for weight in row] for row in result.attention.weights.tolist()],
        "fields": [
            {
                "field": field.name,
                "output": [field.start, field.end],
                "span": span,
                "text": span and result.text[slice(*span)],
            }
            for field, span in spans_of(result)
        ],
    }


def _in_source(attention: Attention) -> list[FieldSpan]:
    """The spans in the source that the network read."""
    source, expression = "".join(attention.source), "".join(attention.output)
    runs = _runs(source)
    found = []
    for field in fields_of(expression):
        mass = attention.weights[field.start : field.end].mean(axis=0).tolist()  # (T,)
        found.append(FieldSpan(field, _span(field, expression[field.start : field.end], source, mass, runs)))
    return found


def _span(
    field: Field, written: str, source: str, mass: Sequence[float], runs: Sequence[_Run]
) -> tuple[int, int] | None:
    heavy = [i for i, run in enumerate(runs) if sum(mass[run.start : run.end]) >= LEAST]
    if not heavy:
        return None
    if field.name == "relative":
        return runs[heavy[0]].start, runs[heavy[-1]].end
    first = last = max(heavy, key=lambda i: sum(mass[runs[i].start : runs[i].end]))
    if runs[first].kind == "number":
        return _digits(runs[first], written, source, mass)
    words = {i for i in heavy if runs[i].kind in ("word", "numerals")}
    while first - 1 in words:
        first -= 1
    while last + 1 in words:
        last += 1
    return runs[first].start, runs[last].end


def _digits(run: _Run, written: str, source: str, mass: Sequence[float]) -> tuple[int, int]:
    """The part of a number that says the same as the field, where weight lies most; all of it where none does."""
    digits = "".join(filter(str.isdecimal, written))
    for said in filter(None, (digits, digits.lstrip("0"))):
        places = [at for at in range(run.start, run.end - len(said) + 1) if source.startswith(said, at)]
        if places:
            at = max(places, key=lambda at: sum(mass[at : at + len(said)]))
            return at, at + len(said)
    return run.start, run.end


def _runs(source: str) -> list[_Run]:
    runs: list[_Run] = []
    for at, char in enumerate(source):
        kind = _kind(char)
        if runs and runs[-1].end == at and (kind == _MARK or (kind == runs[-1].kind and kind != "unit")):
            runs[-1] = runs[-1]._replace(end=at + 1)
        elif kind and kind != _MARK:
            runs.append(_Run(kind, at, at + 1))
    return runs


def _kind(char: str) -> str:
    if char.isdecimal():
        return "number"
    if char in _UNITS:
        return "unit"
    if unicodedata.numeric(char, None) is not None:
        return "numerals"
    return {"L": "word", "M": _MARK}.get(unicodedata.category(char)[0], "")
