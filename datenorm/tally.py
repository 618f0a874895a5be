"""What is told of a conversion: how many texts of each status, the first that failed, all that failed in a file."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

from datenorm.console import say
from datenorm.errors import FileError, OptionError
from datenorm.streams import STDIN, STDOUT

if TYPE_CHECKING:
    from datenorm.streams import Source
    from datenorm.tables import Record

FIRST = 3
NOT_JSON = "not JSON"
WIDTH = 60  # characters of a failing text that are shown
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


@dataclass(slots=True)
class Tally:
    """Counts what was read, and keeps the first texts that failed. bare: cells and fields that had nothing to read."""

    unit: str = "line"
    counts: Counter[str] = field(default_factory=Counter)
    bare: int = 0
    failed: int = 0
    first: list[str] = field(default_factory=list)
    errors: BinaryIO | None = None

    def add(
        self,
        source: Source,
        numbers: Sequence[int],
        records: Sequence[Record],
        broken: Sequence[tuple[int, bytes]] = (),
    ) -> None:
        """Take in the records of some texts, the lines that they stand on, and lines that are no JSON objects."""
        self.counts.update([label(record) for record in records])
        failing = [(n, label(r), r.raw) for n, r in zip(numbers, records, strict=False) if not r.converted]
        if broken:
            self.counts[NOT_JSON] += len(broken)
            failing = sorted([*failing, *((number, NOT_JSON, raw) for number, raw in broken)])
        self.failed += len(failing)
        self._list(source, failing)
        self.first += [told(source, *failure) for failure in failing[: FIRST - len(self.first)]]

    def stop(self, source: Source, number: int, status: str, raw: bytes) -> None:
        """Say which text stopped it all."""
        say(told(source, number, status, raw))
        self._list(source, [(number, status, raw)])

    def _list(self, source: Source, failing: Sequence[tuple[int, str, bytes]]) -> None:
        if self.errors is not None:
            for number, status, raw in failing:
                self.errors.write(os.fsencode(source.path) + f"\t{number}\t{status}\t{escaped(raw)}\n".encode())
            self.errors.flush()

    def summarize(self) -> None:
        """Say how many of each there were, unless all are ok, and which failed first."""
        total = self.counts.total()
        if self.counts["ok"] == total and (total or not self.bare):
            return
        parts = [", ".join(f"{count:,} {status}" for status, count in self.counts.most_common())] if total else []
        parts += [f"{self.bare:,} with nothing to read"] if self.bare else []
        say(f"{total:,} {self.unit}{'s' if total != 1 else ''}: {'; '.join(parts)}")
        for line in self.first:
            say(line)
        if self.failed > len(self.first):
            say(f"and {self.failed - len(self.first):,} more")


def check_listing(path: str | None, others: Sequence[str]) -> None:
    """Raise OptionError where --errors would overwrite a file that is read or written; devices can be shared."""
    if path is None or path in STDOUT or (os.path.exists(path) and not os.path.isfile(path)):
        return
    if os.path.realpath(path) in [os.path.realpath(other) for other in others if other != STDIN]:
        raise OptionError(f"--errors {path!r} is read or written too: give another file")


@contextmanager
def listing(path: str | None) -> Iterator[BinaryIO | None]:
    """The file of --errors, a line for each text that failed: file, line, status, text. Raises FileError."""
    if path is None:
        yield None
        return
    stream = {**dict.fromkeys(STDOUT, sys.stdout), "/dev/stderr": sys.stderr}.get(path)
    if stream is not None:
        yield stream.buffer
        return
    try:
        with open(path, "wb") as out:
            yield out
    except OSError as error:
        raise FileError(f"can't write {path!r}: {error.strerror}") from None


def escaped(raw: bytes) -> str:
    """A text as a cell of a TSV, its tabs and line ends as \\t and \\n."""
    return raw.decode(errors="replace").translate(_ESCAPES)


def label(record: Record) -> str:
    """The status of a record, which for bytes that are no text says so."""
    return record.status if record.result else "not UTF-8"


def told(source: Source, number: int, status: str, raw: bytes) -> str:
    """Where a failing text stands, its status, and the text."""
    place = f"line {number}" if source.path == STDIN else f"{source.path}: line {number}"
    text = raw.decode(errors="replace")
    shown = repr(text if len(text) <= WIDTH else f"{text[: WIDTH - 1]}…")
    return f"{place}: {status}: {shown}"
