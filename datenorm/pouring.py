"""Bytes of a stream as they come: of one that pours a good part at first, of one that trickles what is there."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic
from typing import BinaryIO

SIZE = 1 << 18
FIRST_LINES = 4096
MOMENT = 0.15  # seconds


def chunks(stream: BinaryIO, first_lines: int = 0) -> Iterator[bytes]:
    """What has come in, at most SIZE bytes at a time; waits only where nothing has.

    first_lines: the first chunk gathers so many line ends, or what comes within a moment.
    """
    read = getattr(stream, "read1", stream.read)
    gathered: list[bytes] = []
    lines, until = 0, 0.0
    while chunk := read(SIZE):
        if not first_lines:
            yield chunk
            continue
        gathered.append(chunk)
        lines += chunk.count(b"\n")
        until = until or monotonic() + MOMENT
        if lines >= first_lines or not _more(stream, until - monotonic()):
            yield b"".join(gathered)
            gathered, first_lines = [], 0
    if gathered:
        yield b"".join(gathered)


def _more(stream: BinaryIO, seconds: float) -> bool:
    """Whether there is more of a stream, or its end, within so many seconds; no where it can't be asked."""
    from select import select

    try:
        return seconds > 0 and bool(select([stream], [], [], seconds)[0])
    except (OSError, ValueError):  # no file behind it, or Windows, where only sockets can be asked
        return False
