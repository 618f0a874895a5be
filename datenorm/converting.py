"""What `datenorm convert` does: texts or stdin in, lines out, an exit status. It loads no Typer, to start fast."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from os import environ
from pathlib import Path
from typing import TYPE_CHECKING

from datenorm.console import NOT_ALL, say
from datenorm.errors import OptionError

if TYPE_CHECKING:
    from datenorm.column import Column
    from datenorm.tables import Record

ON_ERROR = ("empty", "keep", "fail")


def convert(
    texts: Sequence[str],
    *,
    order: str = "auto",
    locale: str | None = None,
    today: str | None = None,
    pivot: int = 69,
    mode: str = "balanced",
    min_confidence: float | None = None,
    alternatives: int = 0,
    on_error: str = "empty",
    as_json: bool = False,
    show_attention: bool = False,
    model: Path | None = None,
    threads: int = 2,
    quiet: bool = False,
) -> int:
    """Convert texts, or the lines of stdin where there are none; returns the exit status.

    Raises DatenormError for a wrong option, before any line is read.
    """
    if on_error not in ON_ERROR:
        raise OptionError(f"unknown --on-error {on_error!r}: give one of {', '.join(ON_ERROR)}")
    day = _day(today)
    from datenorm.column import Column
    from datenorm.normalizer import Normalizer
    from datenorm.pouring import FIRST_LINES
    from datenorm.reporting import Usual, environment, summary
    from datenorm.tables import read

    normalizer = Normalizer(model, threads)
    usual = Usual() if locale else environment(environ, normalizer.locales)
    column = Column(usual.order)

    def reading(lines: Sequence[bytes]) -> list[Record]:
        return read(
            lines,
            normalizer,
            order=order,
            locale=locale,
            today=day,
            pivot=pivot,
            attention=show_attention,
            mode=mode,
            min_confidence=min_confidence,
            alternatives=alternatives,
            column=column,
        )

    reading([])
    counts: Counter[str] = Counter()
    blocks = _sources(texts or ["-"], FIRST_LINES if order == "auto" else 0)
    stopped = _write(map(_telling(reading, column), blocks), counts, on_error, as_json, show_attention)
    if not quiet and not texts:
        if counts["ok"] < counts.total():
            _summarize(counts)
        for line in summary(column, usual.source):
            say(line)
    converted = counts["ok"] + (0 if mode == "strict" else counts["ambiguous"])
    return NOT_ALL if stopped or converted < counts.total() else 0


def _telling(
    reading: Callable[[Sequence[bytes]], list[Record]], column: Column
) -> Callable[[Sequence[bytes]], list[Record]]:
    """Reading that says, before its lines are written, where they turn the order of the lines before."""
    from datenorm.reporting import turned

    def told(lines: Sequence[bytes]) -> list[Record]:
        records = reading(lines)
        for line in turned(column):
            say(line)
        return records

    return told


def _day(today: str | None) -> date | None:
    if today is None:
        return None
    try:
        return date.fromisoformat(today)
    except ValueError:
        raise OptionError(f"--today {today!r} is no date: write it as YYYY-MM-DD") from None


def _sources(texts: Sequence[str], first_lines: int) -> Iterator[list[bytes]]:
    """The texts of the command line as one block; in the place of "-", the blocks of stdin."""
    from os import fsencode

    from datenorm.tables import blocks

    pending: list[bytes] = []
    for text in texts:
        if text != "-":
            pending.append(fsencode(text))
            continue
        if pending:
            yield pending
            pending = []
        yield from blocks(sys.stdin.buffer, first_lines)
    if pending:
        yield pending


def _write(
    blocks: Iterable[list[Record]], counts: Counter[str], on_error: str, as_json: bool, show_attention: bool
) -> bool:
    """Write each block as soon as it is read, and count statuses; True if --on-error fail stopped it."""
    from datenorm.tables import json_line, plain

    out = sys.stdout.buffer
    for records in blocks:
        stop = next((i for i, r in enumerate(records) if not r.converted), None) if on_error == "fail" else None
        done = records[:stop]
        lines = [json_line(r) for r in done] if as_json else [plain(r, on_error == "keep") for r in done]
        if lines:
            out.write(b"\n".join(lines) + b"\n")
            out.flush()
        if show_attention:
            _grids(done)
        if stop is not None:
            failed = records[stop]
            say(f"line {counts.total() + stop + 1}: {failed.status}: {failed.raw.decode(errors='replace')!r}")
            return True
        counts.update(r.status if r.result else "not UTF-8" for r in done)
    return False


def _grids(records: list[Record]) -> None:
    from rich.console import Console

    from datenorm.render import print_grid

    console = Console(stderr=True)
    for record in records:
        if record.result is not None:
            print_grid(record.result, console)


def _summarize(counts: Counter[str]) -> None:
    parts = ", ".join(f"{count} {status}" for status, count in counts.most_common())
    say(f"{counts.total()} line{'s' if counts.total() > 1 else ''}: {parts}")
