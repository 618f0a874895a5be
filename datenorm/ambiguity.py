"""Texts that can be read in more than one order: which readings there are and how likely each is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import exp
from typing import NamedTuple, Protocol

from datenorm.readings import Reading
from datenorm.resolve import Resolution
from datenorm.vocab import ORDERS

AUTO = "auto"
FLOOR = 0.001  # what the network, told no order, gives less than this is no reading: one order is rarer, not absurd

_SMALL = "(?:0?[1-9]|1[0-2])"
_TWO_NUMBERS = re.compile("[0-9] ?[-/., ] ?[0-9]|[0-9]{6}")  # quick, and lets through all that the next one finds
_EITHER_WAY = re.compile(
    rf"(?<![0-9w])(?<![0-9]{{4}}[-/. ]){_SMALL} ?[-/., ] ?{_SMALL}(?![0-9:])"
    r"|(?<![0-9])(?:0[1-9]|1[0-2]){2}(?:[0-9]{4}|[0-9]{2})(?![0-9])"
)
_YEAR_LAST = re.compile("(?<![0-9])(?:[0-9]{4}|[0-9]{8})(?![0-9])")  # then no number is a two-digit year in front


class Verdict(NamedTuple):
    """A reading, what it resolves to, the order it was read in where that mattered, and other readings' days."""

    reading: Reading
    resolution: Resolution
    order: str | None = None
    alternatives: tuple[tuple[str, float], ...] = ()

    @property
    def status(self) -> str:
        """The result's status."""
        return "ambiguous" if self.alternatives else self.resolution.status


def order_matters(text: str) -> bool:
    """Whether a cleaned text has two numbers side by side that could each be the month (not after a year)."""
    return _TWO_NUMBERS.search(text) is not None and _EITHER_WAY.search(text) is not None


class Weighed(NamedTuple):
    """A text judged under every order: the verdict, and the day's verdict by each order that gives one."""

    verdict: Verdict
    ways: dict[str, Verdict]


class Asks(Protocol):
    """What is asked of the network, for one call's language and options; normalizer.py has it."""

    def read(self, texts: Sequence[str], order: str) -> list[Verdict]:
        """Texts read in an order."""

    def score(self, texts: Sequence[str], expressions: Sequence[str]) -> list[float]:
        """Log-probability of each expression when the network is told no order."""


def weigh(asks: Asks, texts: Sequence[str], verdicts: Sequence[Verdict]) -> list[Weighed]:
    """Judge texts whose order matters, given their verdicts under the order auto.

    Each is read in every order. Two days or more that are likely enough become the alternatives, with the
    probabilities that the network gives them when told no order. A weekday that fits only one of them settles it.
    """
    days = [_days(AUTO, verdict) for verdict in verdicts]
    ways: list[dict[str, Verdict]] = [{} for _ in texts]
    for order in ORDERS:
        rows = [row for row, text in enumerate(texts) if order != "ymd" or not _YEAR_LAST.search(text)]
        if order == AUTO or not rows:
            continue
        for row, verdict in zip(rows, asks.read([texts[row] for row in rows], order), strict=True):
            for iso, way in _days(order, verdict).items():
                ways[row][order] = way
                known = days[row].get(iso)
                if known is None or known.order is None:
                    days[row][iso] = (known or way)._replace(order=order)
    likely: list[dict[str, float]] = [{} for _ in texts]
    asked: list[tuple[int, str, str]] = []
    for row, found in enumerate(days):
        for iso, verdict in found.items() if len(found) > 1 else ():
            if verdict.reading is verdicts[row].reading:
                likely[row][iso] = exp(verdict.reading.logprob)  # told no order already
            else:
                asked.append((row, iso, verdict.reading.expression))
    scores = asks.score([texts[row] for row, _, _ in asked], [e for _, _, e in asked]) if asked else []
    for (row, iso, _), score in zip(asked, scores, strict=True):
        likely[row][iso] = exp(score)
    return [Weighed(_choose(first, days[row], likely[row]), ways[row]) for row, first in enumerate(verdicts)]


def _days(order: str, verdict: Verdict) -> dict[str, Verdict]:
    """The whole day that a verdict gives, if it gives one, by its iso."""
    resolution = verdict.resolution
    if resolution.status != "ok" or resolution.iso is None:
        return {}
    return {resolution.iso: verdict._replace(order=None if order == AUTO else order)}


def _choose(first: Verdict, days: dict[str, Verdict], likely: dict[str, float]) -> Verdict:
    """The verdict of one text: first, the one under auto, wherever it gives a day."""
    if not likely:
        only = next(iter(days.values()), first)
        return only if first.resolution.status == "conflict" else first
    total = sum(likely.values()) or 1.0
    ranked = sorted(((iso, p / total) for iso, p in likely.items()), key=lambda pair: -pair[1])
    kept = [pair for pair in ranked if pair[1] >= FLOOR] or ranked[:1]
    chosen = first.resolution.iso if first.resolution.status == "ok" else kept[0][0]
    verdict = days[chosen or kept[0][0]]
    if len(kept) == 1:
        return verdict
    share = sum(p for _, p in kept)
    return verdict._replace(alternatives=tuple((iso, p / share) for iso, p in kept))
