"""Right, wrong and not answered: counts, what they come to, and how well confidence keeps its word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

BINS = 15


@dataclass(slots=True)
class Tally:
    """Right of n."""

    right: int = 0
    n: int = 0

    def add(self, right: bool) -> None:
        """Count one."""
        self.n += 1
        self.right += right

    @property
    def share(self) -> float:
        """Exact match, 0 to 1."""
        return self.right / self.n if self.n else float("nan")


@dataclass(slots=True)
class Answers(Tally):
    """Right of n, how many of them were answered, and how many answers were wrong.

    Where a text states no date, no answer is right.
    """

    answered: int = 0
    wrong: int = 0

    def count(self, right: bool, answered: bool) -> None:
        """Count one text."""
        self.add(right)
        self.answered += answered
        self.wrong += answered and not right

    @property
    def coverage(self) -> float:
        """Share of the texts that were answered, 0 to 1."""
        return self.answered / self.n if self.n else float("nan")

    @property
    def error(self) -> float:
        """Share of the answers that are wrong, 0 to 1."""
        return self.wrong / self.answered if self.answered else float("nan")


Counted = TypeVar("Counted", bound=Tally)


def weakest(tallies: Mapping[str, Counted], least: int = 30, most: int = 12) -> list[tuple[str, Counted]]:
    """The lowest shares among the tallies of at least so many rows."""
    known = [(name, tally) for name, tally in tallies.items() if tally.n >= least]
    return sorted(known, key=lambda item: item[1].share)[:most]


@dataclass(frozen=True, slots=True)
class Bin:
    """One row of a reliability table."""

    low: float
    high: float
    n: int
    confidence: float
    accuracy: float


def reliability(confidences: Sequence[float], rights: Sequence[bool], bins: int = BINS) -> tuple[list[Bin], float]:
    """The reliability table and the expected calibration error (Guo et al. 2017, arXiv:1706.04599)."""
    given, right = np.asarray(confidences), np.asarray(rights, dtype=float)
    which = np.minimum((given * bins).astype(int), bins - 1)
    rows, error = [], 0.0
    for index in range(bins):
        inside = which == index
        if not inside.any():
            continue
        confidence, accuracy = float(given[inside].mean()), float(right[inside].mean())
        rows.append(Bin(index / bins, (index + 1) / bins, int(inside.sum()), confidence, accuracy))
        error += float(inside.mean()) * abs(confidence - accuracy)
    return rows, error
