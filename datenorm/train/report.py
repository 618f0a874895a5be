"""What an evaluation found, as a table for the terminal and as the model card's Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rich.table import Table

from datenorm.scoring import Bin, Tally, weakest
from datenorm.train.evaluate import Report

LEAST = 20


def table(report: Report, apart: Mapping[str, Tally] | None = None) -> Table:
    """Exact match by kind, for the terminal; below, what was measured apart."""
    made = Table("kind", "pairs", "read exactly", title=f"{report.overall.n:,} held-out pairs")
    for name, tally in sorted(report.by_kind.items()):
        made.add_row(name, f"{tally.n:,}", f"{100 * tally.share:.1f}%")
    made.add_row("all", f"{report.overall.n:,}", f"{100 * report.overall.share:.1f}%", style="bold")
    for name, tally in (apart or {}).items():
        made.add_row(name, f"{tally.n:,}", f"{100 * tally.share:.1f}%")
    return made


def markdown(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines) + "\n"


def tallies(title: str, found: Mapping[str, Tally]) -> str:
    """Tallies as a Markdown table, in their order."""
    return markdown((title, "n", "right"), [(k, f"{t.n:,}", f"{100 * t.share:.1f}%") for k, t in found.items()])


def side_by_side(title: str, found: Mapping[str, Mapping[str, Tally]]) -> str:
    """The same names' tallies in columns, one for each measurement."""
    names = list(dict.fromkeys(name for column in found.values() for name in column))
    rows = [(name, *(f"{100 * column[name].share:.1f}%" for column in found.values())) for name in names]
    return markdown((title, *found), rows)


def weak(title: str, found: dict[str, Tally]) -> str:
    """The weakest tallies as a Markdown table."""
    return tallies(title, dict(weakest(found, LEAST)))


def reliability_table(bins: Sequence[Bin]) -> str:
    """A reliability table in Markdown."""
    rows = [(f"{b.low:.2f}-{b.high:.2f}", f"{b.n:,}", f"{b.confidence:.3f}", f"{b.accuracy:.3f}") for b in bins]
    return markdown(("confidence", "n", "mean confidence", "read exactly"), rows)
