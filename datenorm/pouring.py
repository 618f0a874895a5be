"""Bytes of a stream as they come: of one that pours a good part at once, of one that trickles what is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import inf
from time import monotonic
from typing import BinaryIO

LEAST, MOST = 1 << 14, 1 << 18  # bytes of a chunk
FIRST_LINES, FIRST_BYTES = 4096, 1 << 23  # of the first chunk, where lines are to be judged together
MOMENT = 0.15  # seconds


def chunks(stream: BinaryIO, first_lines: int = 0, end: bytes = b"\n") -> Iterator[bytes]:
    """What has come in, waiting only where nothing has: little at first, so that answers start, then up to MOST.

    first_lines: the first chunk gathers so many line ends instead, or what comes within a moment.
    """
    read = getattr(stream, "read1", stream.read)
    ready = _readiness(stream)
    if first_lines:
        first = b"".join(_first(read, ready, first_lines, end))
        if not first:
            return
        yield first
    size = LEAST
    while chunk := read(size):
        parts, length = [chunk], len(chunk)
        while length < size and ready(0) and (chunk := read(size - length)):
            parts.append(chunk)
            length += len(chunk)
        yield b"".join(parts)
        size = min(2 * size, MOST)


def _first(read: Callable[[int], bytes], ready: Callable[[float], bool], lines: int, end: bytes) -> Iterator[bytes]:
    length, until = 0, inf
    while chunk := read(MOST):
        yield chunk
        lines -= chunk.count(end)
        length += len(chunk)
        until = min(until, monotonic() + MOMENT)
        if lines <= 0 or length >= FIRST_BYTES or not ready(max(until - monotonic(), 0)):
            return


def _readiness(stream: BinaryIO) -> Callable[[float], bool]:
    """Whether a stream has more, or its end, within so many seconds; never, where the system can't tell."""
    import select

    try:
        poll = select.poll()
        poll.register(stream.fileno(), select.POLLIN)
    except (AttributeError, OSError):  # Windows; no file behind it
        return lambda seconds: False
    return lambda seconds: bool(poll.poll(1000 * seconds))
