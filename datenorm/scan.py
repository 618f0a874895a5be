"""Where the cells of a CSV or TSV lie: their bytes as they stand, quotes and all, joined again to the same bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import BinaryIO, NamedTuple

from datenorm.errors import FileError, OptionError
from datenorm.pouring import chunks

BOM = b"\xef\xbb\xbf"
DELIMITERS = b",;\t|"  # of equally many cells, the first gives the delimiter
LONGEST = 1 << 24
"""Bytes of a row; more are a quote that was left open."""

_QUOTED = re.compile(rb'"((?:[^"]++|"")*+)"(.*)', re.DOTALL)


class Row(NamedTuple):
    """One row: its cells' bytes, what ends it, the line that it begins on, and a byte order mark before it."""

    cells: list[bytes]
    end: bytes
    number: int
    lead: bytes = b""

    def bytes(self, delimiter: bytes) -> bytes:
        """The row as it stood in the file."""
        return self.lead + delimiter.join(self.cells) + self.end


def check_delimiter(text: str) -> bytes:
    """The byte of --delimiter. Raises OptionError for what can't be one."""
    text = {"\\t": "\t", "tab": "\t"}.get(text, text)
    if len(text) != 1 or not text.isascii() or text in '"\r\n\0':
        raise OptionError(f"--delimiter {text!r} is none: give one ASCII character, such as ';' or '\\t'")
    return text.encode()


def content(cell: bytes) -> bytes:
    """What a cell says, without its quotes."""
    found = _QUOTED.fullmatch(cell)
    return found[1].replace(b'""', b'"') + found[2] if found else cell


def quoted(value: bytes) -> bytes:
    """A value in quotes."""
    return b'"' + value.replace(b'"', b'""') + b'"'


def scan(data: bytes, delimiter: bytes, final: bool, number: int = 1) -> tuple[list[Row], int]:
    """The whole rows that data begins with, as Python's csv finds them, and how many bytes they take.

    final: data is all there is, so that its last row needs no end. A quote that nothing closes leaves its row out.
    """
    match = _pattern(delimiter, final).match
    rows: list[Row] = []
    cells: list[bytes] = []
    start = at = 0
    while at < len(data) or (final and cells):
        found = match(data, at)
        if found is None:
            break
        cell, end = found.groups()
        cells.append(cell)
        at = found.end()
        if end != delimiter:
            rows.append(Row(cells, end, number))
            number = after(rows[-1])
            cells, start = [], at
    return rows, start


def after(row: Row) -> int:
    """The line that the next row begins on."""
    return row.number + sum(cell.count(b"\n") for cell in row.cells) + 1


@cache
def _pattern(delimiter: bytes, final: bool) -> re.Pattern[bytes]:
    mark = re.escape(delimiter)
    plain = rb"[^%s\r\n]*+" % mark
    cell = rb'("(?:[^"]++|"")*+"%s|(?!")%s)' % (plain, plain)
    return re.compile(cell + (rb"(%s|\r\n?|\n|\Z)" if final else rb"(%s|\r\n|\n|\r(?!\Z))") % mark)


def guess(data: bytes, final: bool) -> bytes | None:
    """The delimiter that parts the first row into the most cells; None where data holds no whole row yet."""
    counts = {}
    for mark in DELIMITERS:
        rows, _ = scan(data, bytes([mark]), final)
        if not rows:
            return None
        counts[bytes([mark])] = len(rows[0].cells)
    return max(counts, key=lambda mark: counts[mark])


def batches(stream: BinaryIO, delimiter: bytes | None, first_lines: int = 0) -> Iterator[tuple[list[Row], bytes]]:
    """The rows of a stream as they come, and their delimiter; None: it is guessed from the first row.

    Raises FileError for a quote that is never closed.
    """
    lead, rest, number = None, b"", 1
    for chunk in _and_end(chunks(stream, first_lines)):
        final, rest = chunk is None, rest + (chunk or b"")
        if lead is None:
            if len(rest) < len(BOM) and not final:
                continue
            lead = BOM if rest.startswith(BOM) else b""
            rest = rest.removeprefix(BOM)
        delimiter = delimiter or guess(rest, final)
        rows, used = scan(rest, delimiter, final, number) if delimiter else ([], 0)
        rest = rest[used:]
        if rest and (final or len(rest) > LONGEST):
            line = after(rows[-1]) if rows else number
            raise FileError(f"the row on line {line} has a quote that nothing closes: mend it, or give --delimiter")
        if rows and delimiter:
            number = after(rows[-1])
            if lead:
                rows[0], lead = rows[0]._replace(lead=lead), b""
            yield rows, delimiter


def _and_end(parts: Iterator[bytes]) -> Iterator[bytes | None]:
    yield from parts
    yield None
