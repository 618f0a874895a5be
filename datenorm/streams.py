"""Bytes in: the texts of the command line, stdin and files, in blocks of whole lines as they come."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO, TypeVar

from datenorm import pouring
from datenorm.errors import FileError

LEAST, MOST = 1 << 14, 1 << 18  # bytes of a block
STDIN = "-"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Block:
    """Some of the input: the texts to read, the line that each stands on, and what makes output of their values.

    join takes the values of the first texts, or of all; None stands for what the input has there. broken: lines that
    aren't what they should be, and go out as they came. kinds: the column of each text, where there are several.
    """

    texts: list[bytes]
    numbers: Sequence[int]
    join: Callable[[Sequence[bytes | None]], bytes]
    kinds: Sequence[int] = ()
    broken: Sequence[tuple[int, bytes]] = ()


Layout = Callable[[BinaryIO], Iterator[Block]]


@dataclass(frozen=True, slots=True)
class Source:
    """A file by its path, stdin, or texts of the command line."""

    path: str = STDIN
    texts: tuple[bytes, ...] = ()

    def blocks(self, layout: Layout) -> Iterator[Block]:
        """Its blocks; texts are lines already. Raises FileError where the file can't be read."""
        if self.texts:
            return iter([Block(list(self.texts), range(1, len(self.texts) + 1), partial(_joined, self.texts, b"\n"))])
        return self.opened(layout)

    def opened(self, use: Callable[[BinaryIO], Iterator[T]]) -> Iterator[T]:
        """What use makes of its bytes. Raises FileError where they can't be read."""
        if self.path == STDIN:
            if sys.stdin is None:
                raise FileError("can't read stdin: it is closed")
            yield from use(sys.stdin.buffer)
            return
        try:
            with open(self.path, "rb") as stream:
                yield from use(stream)
        except OSError as error:
            raise FileError(f"can't read {self.path!r}: {error.strerror}") from None


def sources(texts: Sequence[str], files: Sequence[str]) -> list[Source]:
    """The texts, "-" among them being stdin, then the files; stdin alone where there are neither.

    Raises FileError for a file that isn't there.
    """
    for path in files:
        if path != STDIN and not os.path.exists(path):
            raise FileError(f"can't read {path!r}: there is no such file")
    found: list[Source] = []
    pending: list[bytes] = []
    for text in texts:
        if text != STDIN:
            pending.append(os.fsencode(text))
            continue
        if pending:
            found.append(Source(texts=tuple(pending)))
            pending = []
        found.append(Source())
    if pending:
        found.append(Source(texts=tuple(pending)))
    return [*found, *map(Source, files)] or [Source()]


def chunks(stream: BinaryIO, first_lines: int = 0) -> Iterator[bytes]:
    """What has come in, waiting only where nothing has: little at first, so that answers start, then up to MOST.

    first_lines: the first chunk gathers so many line ends instead, or what comes within a moment.
    """
    if first_lines:
        yield from pouring.chunks(stream, first_lines)
        return
    read = getattr(stream, "read1", stream.read)
    size = LEAST
    more = _poll(stream)
    while chunk := read(size):
        parts, length = [chunk], len(chunk)
        while length < size and more() and (chunk := read(size - length)):
            parts.append(chunk)
            length += len(chunk)
        yield b"".join(parts)
        size = min(2 * size, MOST)


def _poll(stream: BinaryIO) -> Callable[[], bool]:
    """Whether a stream has more to read at once; never, where the system can't tell."""
    import select

    try:
        poll = select.poll()
        poll.register(stream.fileno(), select.POLLIN)
    except (AttributeError, OSError):
        return lambda: False
    return lambda: bool(poll.poll(0))


def lines(stream: BinaryIO, end: bytes = b"\n", out: bytes | None = None, first_lines: int = 0) -> Iterator[Block]:
    """Blocks of lines that end in LF, or CRLF, or in another byte.

    out: what output lines end in; None: in what the input's do. A last line without an end counts, and gets the end of
    the line before it; an end without a line after it doesn't count. first_lines: as for chunks.
    """
    number, rest, crlf = 1, list[bytes](), b""
    for chunk in chunks(stream, first_lines):
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
