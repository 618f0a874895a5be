"""Texts that can be read in more than one order: which readings there are and how likely each is."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import exp
from typing import NamedTuple, Protocol

from datenorm.numeric import TWO_NUMBERS, possible, rewritten
from datenorm.readings import Reading
from datenorm.resolve import Resolution
from datenorm.vocab import ORDERS

AUTO = "auto"
FLOOR = 0.001  # what the network, told no order, gives less than this is no reading: one order is rarer, not absurd

_SMALL = "(?:0?[1-9]|1[0-2])"
_EITHER_WAY = re.compile(
    rf"(?<![0-9w])(?<![0-9]{{4}}[-/. ]){_SMALL} ?[-/., ] ?{_SMALL}(?![0-9:])"
    r"|(?<![0-9])(?:0[1-9]|1[0-2]){2}(?:[0-9]{4}|[0-9]{2})(?![0-9])"
)
_YEAR_LAST = re.compile("(?<![0-9])(?:[0-9]{4}|[0-9]{8})(?![0-9])")  # then no number is a two-digit year in front


class Verdict(NamedTuple):
    """A reading, what it resolves to, whether the text grounds it, the order where that mattered, and other days."""

    reading: Reading
    resolution: Resolution
    grounded: bool = True
    order: str | None = None
    alternatives: tuple[tuple[str, float], ...] = ()

    @property
    def status(self) -> str:
        """The result's status."""
        return "ambiguous" if self.alternatives else self.resolution.status


def order_matters(text: str) -> bool:
    """Whether a cleaned text has two numbers side by side that could each be the month (not after a year)."""
    return TWO_NUMBERS.search(text) is not None and _EITHER_WAY.search(text) is not None


class Weighed(NamedTuple):
    """A text judged under every order: the verdict, and what it would be under each."""

    verdict: Verdict
    ways: dict[str, Verdict]


class Asks(Protocol):
    """What is asked of the network, for one call's language and options."""

    def read(self, texts: Sequence[str], order: str) -> list[Verdict]:
        """Texts read in an order."""

    def score(self, texts: Sequence[str], expressions: Sequence[str]) -> list[float]:
        """Log-probability of each expression when the network is told no order."""

    def verdict(self, text: str, reading: Reading) -> Verdict:
        """What a text's reading comes to."""


def weigh(asks: Asks, texts: Sequence[str], verdicts: Sequence[Verdict], strict: bool = False) -> list[Weighed]:
    """Judge texts whose order matters, given their verdicts under the order auto.

    Each is read in every order. Two days or more that are likely enough become the alternatives, with the
    probabilities that the network gives them when told no order. A weekday that fits only one of them settles it.
    strict: of numbers without words arithmetic gives the other readings, and all are alternatives, likely or not.
    """
    ways = [_by_numbers(asks, text, verdicts[row]) if strict else {} for row, text in enumerate(texts)]
    bare = [len(found) > 1 for found in ways]
    for order in ORDERS:
        rows = [row for row, text in enumerate(texts) if not bare[row] and _can_be(order, text)]
        if order == AUTO or not rows:
            continue
        for row, verdict in zip(rows, asks.read([texts[row] for row in rows], order), strict=True):
            ways[row][order] = verdict
    days = [_days(verdict, ways[row]) for row, verdict in enumerate(verdicts)]
    likely = _likely(asks, texts, verdicts, days)
    return [
        Weighed(_choose(first, days[row], likely[row], 0.0 if bare[row] else FLOOR), ways[row])
        for row, first in enumerate(verdicts)
    ]


def _can_be(order: str, text: str) -> bool:
    return order != "ymd" or not _YEAR_LAST.search(text)


def _by_numbers(asks: Asks, text: str, verdict: Verdict) -> dict[str, Verdict]:
    """What a text of numbers without words says in each order, where the network read those numbers in one."""
    if any(map(str.isalpha, text)):
        return {}
    reading, ways = verdict.reading, {}
    for order, expression in rewritten(reading.expression, possible(text)).items():
        same = expression == reading.expression
        ways[order] = verdict if same else asks.verdict(text, reading._replace(expression=expression))
    return ways


def _likely(
    asks: Asks, texts: Sequence[str], verdicts: Sequence[Verdict], days: Sequence[Mapping[str, Verdict]]
) -> list[dict[str, float]]:
    """For each text, where it has several days: each day's probability when the network is told no order."""
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
    return likely


def _days(first: Verdict, ways: Mapping[str, Verdict]) -> dict[str, Verdict]:
    """The whole days of a text by their iso, that of the order auto first; each with the first order that gives it."""
    days: dict[str, Verdict] = {}
    for order, verdict in (AUTO, first), *ways.items():
        iso = verdict.resolution.iso
        if verdict.resolution.status != "ok" or iso is None:
            continue
        known = days.get(iso, verdict)
        days[iso] = known._replace(order=known.order or (None if order == AUTO else order))
    return days


def _choose(first: Verdict, days: Mapping[str, Verdict], likely: Mapping[str, float], floor: float) -> Verdict:
    """The verdict of one text: first, the one under auto, wherever it gives a day. floor: what is no reading."""
    if not likely:
        only = next(iter(days.values()), first)
        return only if first.resolution.status == "conflict" else first
    total = sum(likely.values()) or 1.0
    ranked = sorted(((iso, p / total) for iso, p in likely.items()), key=lambda pair: -pair[1])
    kept = [pair for pair in ranked if pair[1] >= floor] or ranked[:1]
    chosen = first.resolution.iso if first.resolution.status == "ok" else kept[0][0]
    verdict = days[chosen or kept[0][0]]
    if len(kept) == 1:
        return verdict
    share = sum(p for _, p in kept)
    return verdict._replace(alternatives=tuple((iso, p / share) for iso, p in kept))
