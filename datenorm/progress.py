"""A progress bar on stderr, for people who wait."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator
from time import monotonic
from typing import BinaryIO

from datenorm.streams import Block, Layout

AFTER, EVERY = 2.0, 0.2  # seconds of work before the bar is shown, and from one drawing to the next
CELLS = 30


def worth_drawing(hidden: bool) -> bool:
    """Whether a bar on stderr would be seen and spoil nothing. hidden: no output goes to stdout."""
    seen = [stream is not None and stream.isatty() for stream in (sys.stderr, sys.stdout)]
    return seen[0] and (hidden or not seen[1])


class Progress:
    """Shows how much of a file has been read, once that takes a while; nothing for what has no size."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._due = clock() + AFTER
        self._drawn = ""

    def watched(self, layout: Layout) -> Layout:
        """A layout that draws the bar between its blocks."""

        def blocks(stream: BinaryIO) -> Iterator[Block]:
            try:
                for block in layout(stream):
                    yield block
                    if self._clock() >= self._due:
                        self._due = self._clock() + EVERY
                        self._draw(stream)
            finally:
                self.clear()

        return blocks

    def _draw(self, stream: BinaryIO) -> None:
        found = os.fstat(stream.fileno())
        if not stat.S_ISREG(found.st_mode) or not found.st_size:
            return
        done = min(stream.tell() / found.st_size, 1.0)
        self._write(f"{'█' * round(CELLS * done):░<{CELLS}} {done:4.0%}")

    def clear(self) -> None:
        """Take the bar away."""
        if self._drawn:
            self._write("")

    def _write(self, text: str) -> None:
        sys.stderr.write(f"\r{text or ' ' * len(self._drawn)}\r")  # so that a message stands in the bar's place
        sys.stderr.flush()
        self._drawn = text
