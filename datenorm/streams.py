"""Bytes in: the texts of the command line, stdin and files, in blocks of whole lines as they come."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import BinaryIO, TypeVar

from datenorm.errors import FileError
from datenorm.pouring import chunks

STDIN = "-"
STDOUT = ("-", "/dev/stdout")
"""What stands for the stream itself: to open it anew would write over what a file holds that stdout appends to."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Block:
    """Some of the input: the texts to read, the line that each stands on, and what makes output of their values.

    join takes the values of the first texts, or of all; None stands for what the input has there. broken: lines that
    aren't what they should be, and go out as they came. kinds: the column of each text, where there are several. bare:
    how many cells or fields have nothing to read.
    """

    texts: list[bytes]
    numbers: Sequence[int]
    join: Callable[[Sequence[bytes | None]], bytes]
    kinds: Sequence[int] = ()
    broken: Sequence[tuple[int, bytes]] = ()
    bare: int = 0


Layout = Callable[[BinaryIO], Iterator[Block]]


@dataclass(frozen=True, slots=True)
class Source:
    """A file by its path, stdin, or texts of the command line, whose output ends in end."""

    path: str = STDIN
    texts: tuple[bytes, ...] = ()
    end: bytes = b"\n"

    def blocks(self, layout: Layout) -> Iterator[Block]:
        """Its blocks; texts are lines already. Raises FileError where the file can't be read."""
        if self.texts:
            join = partial(_joined, self.texts, self.end)
            return iter([Block(list(self.texts), range(1, len(self.texts) + 1), join)])
        return self.opened(layout)

    def opened(self, use: Callable[[BinaryIO], Iterator[T]]) -> Iterator[T]:
        """What use makes of its bytes. Raises FileError where they can't be read."""
        try:
            if self.path != STDIN:
                with open(self.path, "rb") as stream:
                    yield from use(stream)
            elif sys.stdin is None:
                raise FileError("can't read stdin: it is closed")
            else:
                yield from use(sys.stdin.buffer)
        except OSError as error:
            raise FileError(f"can't read {named(self.path)}: {error.strerror}") from None


def named(path: str) -> str:
    """A source's path as messages name it."""
    return "stdin" if path == STDIN else repr(path)


def sources(texts: Sequence[str], files: Sequence[str], end: bytes = b"\n") -> list[Source]:
    """The texts, "-" among them being stdin, then the files; stdin alone where there are neither.

    Raises FileError for a file that isn't there or may not be read.
    """
    for path in files:
        if path != STDIN and not os.path.exists(path):
            raise FileError(f"can't read {path!r}: there is no such file")
        if path != STDIN and not os.access(path, os.R_OK):
            raise FileError(f"can't read {path!r}: permission denied")
    found: list[Source] = []
    for from_stdin, group in groupby(texts, lambda text: text == STDIN):
        some = list(group)
        found += [Source()] * len(some) if from_stdin else [Source(texts=tuple(map(os.fsencode, some)), end=end)]
    return [*found, *map(Source, files)] or [Source()]


def lines(stream: BinaryIO, end: bytes = b"\n", out: bytes | None = None, first_lines: int = 0) -> Iterator[Block]:
    """Blocks of lines that end in LF, or CRLF, or in another byte.

    out: what output lines end in; None: in what the input's do. A last line without an end counts, and gets the end of
    the line before it; an end without a line after it doesn't count. first_lines: as for chunks.
    """
    number, rest, crlf = 1, list[bytes](), b""
    for chunk in chunks(stream, first_lines, end):
        head, found, tail = chunk.rpartition(end)
        if not found:
            rest.append(tail)
            continue
        parts = b"".join([*rest, head]).split(end)
        yield _block(parts, number, end, out)
        number += len(parts)
        rest = [tail] if tail else []
        crlf = b"\r" if end == b"\n" and parts[-1].endswith(b"\r") else b""
    if rest:
        yield _block([b"".join(rest).removesuffix(crlf) + crlf], number, end, out)


def _block(parts: list[bytes], number: int, end: bytes, out: bytes | None) -> Block:
    texts = [part.removesuffix(b"\r") for part in parts] if end == b"\n" else parts
    ends = partial(_ended, parts, texts) if out is None and end == b"\n" else partial(_joined, texts, out or end)
    return Block(texts, range(number, number + len(parts)), ends)


def _joined(texts: Sequence[bytes], end: bytes, values: Sequence[bytes | None]) -> bytes:
    kept = (text if value is None else value for text, value in zip(texts, values, strict=False))
    return b"".join([value + end for value in kept])


def _ended(parts: list[bytes], texts: list[bytes], values: Sequence[bytes | None]) -> bytes:
    kept = (text if value is None else value for text, value in zip(texts, values, strict=False))
    return b"".join([v + (b"\r\n" if p[-1:] == b"\r" else b"\n") for p, v in zip(parts, kept, strict=False)])
