"""What compare-attention found, as a table for the terminal and as JSON."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rich import box
from rich.table import Table

from datenorm.train.compare import LENGTHS, LIMITS, Comparison, Outcome

WIDTH = 78
FIELDS = ("month", "day", "year")
HEAD = ("attention", "weights", "s", *(f"≤{limit}" for limit in LIMITS), f">{LIMITS[-1]}", *FIELDS, "µs")


def rows(outcomes: Sequence[Outcome]) -> list[tuple[str, ...]]:
    """A row for each kind, in the order in which they were made: means over its seeds, with spread."""
    made = []
    for kind in dict.fromkeys(outcome.kind for outcome in outcomes):
        own = [outcome for outcome in outcomes if outcome.kind == kind]
        made.append(
            (
                kind,
                f"{own[0].parameters:,}",
                f"{statistics.mean(run.seconds for run in own):.0f}",
                *(percent([run.exact[name] for run in own]) for name in LENGTHS),
                *(percent([run.alignment[name] for run in own if name in run.alignment]) for name in FIELDS),
                f"{min(run.microseconds for run in own):.0f}",
            )
        )
    return made


def percent(shares: Sequence[float]) -> str:
    """The mean of shares in percent, and from two on their standard deviation on a line of its own."""
    if not shares:
        return "-"
    mean = f"{100 * statistics.mean(shares):.0f}"
    return f"{mean}\n±{100 * statistics.stdev(shares):.0f}" if len(shares) > 1 else mean


def caption(settings: Comparison, outcomes: Sequence[Outcome]) -> str:
    """What the columns hold."""
    seeds = len({outcome.seed for outcome in outcomes})
    spread = f", ± their standard deviation over {seeds} seeds" if seeds > 1 else ""
    told = f"weighted {settings.alignment_weight:g}" if settings.alignment_weight else "not taught"
    return (
        f"{settings.steps:,} steps on the same batches, {settings.units} units, alignment {told}. s: seconds of "
        f"training. ≤10 to >60: % of {settings.per_length} held-out texts of up to so many characters read exactly"
        f"{spread}. month, day, year: % of the attention on the field's own characters while it is written. µs: a "
        "text in the exported model, one thread."
    )


def table(settings: Comparison, outcomes: Sequence[Outcome]) -> Table:
    """For the terminal; it takes WIDTH columns."""
    made = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0), caption=caption(settings, outcomes))
    made.caption_justify = "left"
    for number, name in enumerate(HEAD):
        made.add_column(name, justify="right" if number else "left", no_wrap=True)
    for row in rows(outcomes):
        made.add_row(*row)
    return made


def as_json(settings: Comparison, outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Settings and every run, in plain values."""
    return {"settings": settings.shared(), "runs": [asdict(outcome) for outcome in outcomes]}
