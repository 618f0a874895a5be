"""JSON Lines: one field of each object is read and written anew, the rest of the line stays as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import BinaryIO, NamedTuple

from datenorm.streams import Block, lines

_SPACE = re.compile("[ \t\r\n\ufeff]*")
_DECODER = json.JSONDecoder()


class Field(NamedTuple):
    """Where a field's value stands in a line, and what it says: a string, or a number as it is written."""

    start: int
    end: int
    text: str


def find(line: str, name: str) -> Field | None:
    """The last field of that name of the object in a line; None where there is none that says anything.

    Raises ValueError where the line is no JSON object.
    """
    try:
        if not isinstance(json.loads(line.removeprefix("\ufeff")), dict):
            raise ValueError(f"{line!r} is no object")
    except RecursionError:
        raise ValueError(f"{line!r} is nested too deep") from None
    found = None
    at = _after(line, _after(line, 0) + 1)
    while line[at] == '"':
        key, end = _DECODER.raw_decode(line, at)
        start = _after(line, _after(line, end) + 1)
        value, end = _DECODER.raw_decode(line, start)
        if key == name:
            number = isinstance(value, (int, float)) and not isinstance(value, bool)
            text = value if isinstance(value, str) else line[start:end] if number else ""
            found = Field(start, end, text) if text.strip() else None
        at = _after(line, _after(line, end) + 1) if line[_after(line, end)] == "," else _after(line, end)
    return found


def _after(line: str, at: int) -> int:
    """The place behind the spaces at a place."""
    found = _SPACE.match(line, at)
    return found.end() if found else at


def fields(name: str, strict: bool, first_lines: int, stream: BinaryIO) -> Iterator[Block]:
    """The values of a field as blocks. Lines without it stay as they are, as do those that are no JSON objects.

    strict: the first line that is none ends it.
    """
    for block in lines(stream, first_lines=first_lines):
        found: list[Field | None] = []
        broken: list[tuple[int, bytes]] = []
        bare = 0
        for number, raw in zip(block.numbers, block.texts, strict=True):
            field = None
            try:
                if raw.strip():
                    field = find(raw.decode(), name)
                    bare += field is None
            except ValueError:
                broken.append((number, raw))
                if strict:
                    break
            found.append(field)
        texts = [field.text.encode(errors="surrogatepass") for field in found if field]
        numbers = [number for number, field in zip(block.numbers, found, strict=False) if field]
        yield Block(texts, numbers, partial(_joined, block, found), broken=broken, bare=bare)
        if strict and broken:
            return


def _joined(block: Block, found: Sequence[Field | None], values: Sequence[bytes | None]) -> bytes:
    coming, left = iter(values), len(values)
    done: list[bytes | None] = []
    for raw, field in zip(block.texts, found, strict=False):
        left -= field is not None
        if left < 0:
            break
        value = next(coming) if field else None
        done.append(None if value is None or field is None else _written(raw.decode(), field, value.decode()))
    return block.join(done)


def _written(line: str, field: Field, value: str) -> bytes | None:
    """A line with a new value, null where it is empty; None where the old one says the same."""
    if value == field.text:
        return None
    return f"{line[: field.start]}{json.dumps(value or None, ensure_ascii=False)}{line[field.end :]}".encode()
