"""Files of texts and the dates they mean: tab-separated, or JSON Lines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from datenorm.errors import ExpressionError, FileError
from datenorm.expression import parse
from datenorm.resolve import Resolution, resolve
from datenorm.streams import Source
from datenorm.vocab import ORDERS

FIELDS = {
    "text": ("text",),
    "expected": ("expected", "expression"),
    "kind": ("kind",),
    "language": ("language", "locale", "lang"),
    "order": ("order",),
    "today": ("today", "reference"),
    "span": ("span",),
    "also": ("also", "expected_alt"),
}
"""Each field of an example and the names that it may have in a file."""

_TABLE = ("text", "expected", "kind", "language", "order")
# What ISO 8601 writes and the expressions don't: years before 1, and parts without a year.
_ISO_ONLY = re.compile(r"(?P<day>-\d{4}-\d\d-\d\d)|--\d\d(?:-\d\d)?|---\d\d")


@dataclass(frozen=True, slots=True)
class Example:
    """A text and what it means: "" where it states no date.

    expected: an ISO date, a part of one, a range or an expression. also: another day that is right too. kind, language
    and order: "" where the file gives none. today: what relative dates count from. span: words stand around the date.
    """

    text: str
    expected: str
    kind: str = ""
    language: str = ""
    order: str = ""
    today: date | None = None
    span: bool = False
    also: str = ""


def meaning(expected: str, today: date) -> Resolution:
    """What an expected date comes to. Raises ExpressionError where it is none."""
    iso = _ISO_ONLY.fullmatch(expected)
    if iso:
        return Resolution("ok" if iso["day"] else "partial", None, expected)
    return resolve(parse(expected), today)


def read(paths: Sequence[str]) -> list[Example]:
    """The examples of files, "-" being stdin. Raises FileError, with the line, for what can't be read."""
    found: list[Example] = []
    for path in paths:
        lines = _lines(path)
        by_name = next((line.lstrip() for _, line in lines), "").startswith("{")
        rows = _objects(path, lines) if by_name else _rows(path, lines)
        before = len(found)
        found += [_example(path, number, row) for number, row in rows]
        if len(found) == before:
            raise FileError(f"{path!r} holds no pairs: give lines of a text, a tab, and its date in ISO 8601")
    return found


def _lines(path: str) -> list[tuple[int, str]]:
    """The lines that aren't blank, numbered from 1."""
    raw = b"".join(Source(path).opened(lambda stream: iter([stream.read()])))
    found = []
    for number, line in enumerate(raw.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        try:
            text = line.decode().removesuffix("\r")
        except UnicodeDecodeError:
            raise _wrong(path, number, "its bytes are not UTF-8") from None
        if text.strip():
            found.append((number, text))
    return found


def _wrong(path: str, number: int, reason: str) -> FileError:
    return FileError(f"{path}: line {number}: {reason}")


def _objects(path: str, lines: Sequence[tuple[int, str]]) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for number, line in lines:
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            row = None
        if not isinstance(row, dict):
            raise _wrong(path, number, f"no JSON object: {line[:60]!r}")
        yield number, row


def _rows(path: str, lines: Sequence[tuple[int, str]]) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Rows of a tab-separated table, by the names in its first line, or in the order of _TABLE."""
    head = [cell.strip().lower() for cell in lines[0][1].split("\t")] if lines else []
    named = "text" in head and not set(FIELDS["expected"]).isdisjoint(head)
    for number, line in lines[named:]:
        cells = line.split("\t")
        if len(cells) < 2:
            raise _wrong(path, number, f"no tab: write a text, a tab, and its date, which may be empty: {line[:60]!r}")
        yield number, dict(zip(head if named else _TABLE, cells, strict=False))


def _example(path: str, number: int, row: Mapping[str, Any]) -> Example:
    given = {name: next((row[n] for n in names if row.get(n) is not None), "") for name, names in FIELDS.items()}
    for name in ("text", "expected"):
        if row.keys().isdisjoint(FIELDS[name]):
            raise _wrong(path, number, f"no field {name!r}: it has {', '.join(map(repr, row)) or 'none'}")
    for name, value in given.items():
        if name != "span" and not isinstance(value, str):
            raise _wrong(path, number, f"{name} is {value!r}: write it as a string")
    if given["order"] not in ("", *ORDERS):
        raise _wrong(
            path, number, f"unknown order {given['order']!r}: give one of {', '.join(ORDERS)}, or leave it out"
        )
    try:
        today = date.fromisoformat(given["today"]) if given["today"] else None
    except ValueError:
        raise _wrong(path, number, f"today is {given['today']!r}: write it as YYYY-MM-DD") from None
    for expected in (given["expected"], given["also"]):
        try:
            meaning(expected.strip(), today or date.min)
        except ExpressionError as error:
            raise _wrong(path, number, f"expected {error}") from None
    return Example(
        given["text"], given["expected"].strip(), given["kind"], given["language"], given["order"], today,
        given["span"] in (True, "true", "True", "1"), given["also"].strip(),
    )  # fmt: skip
