"""The order of a column's numeric dates, from what all of its lines show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from math import log

from datenorm.vocab import ORDERS

NUMERIC = tuple(order for order in ORDERS if order != "auto")
DAY_FIRST = "dmy"
ODD = 0.02  # of the lines are written otherwise than the rest, or misread, however sure the network is
GUESS = 0.1  # the same, where the network alone rules an order out
DECISIVE = log(4)  # what one line shows that was read with a probability of a half
CERTAIN = 30.0  # six clear lines more than any contrary ones


class Column:
    """Evidence of the order, gathered list by list: give the same Column for every part of one column.

    Each line is taken as written in the column's order, or with a small probability (at least ODD) in any: so no line
    weighs more than 5 nats, and a misread one can't outvote the others. usual: the order where no line decides.
    """

    def __init__(self, usual: str | None = None) -> None:
        self.usual = usual
        self.taken: str | None = None  # the order that lines were read in last
        self.turned: str | None = None  # another that lines were read in before; for who tells it, and resets it then
        self.decided: Counter[str] = Counter()  # lines that fit the order, and not both day first and month first
        self.examples: dict[str, str] = {}  # one of them for each order
        self.contrary: dict[str, str] = {}  # one of them that does not fit it
        self.undecided = 0  # lines left ambiguous, day first
        self.odd = 0  # lines that can't be in the order taken, read in the only way they can be
        self.odd_example = ""
        self._against = dict.fromkeys(NUMERIC, 0.0)
        self._guesses = dict.fromkeys(NUMERIC, 0.0)
        self._guessed = 0
        self._last: Counter[str] = Counter()  # two-digit years, of texts in which either number could be one
        self._first: Counter[str] = Counter()

    def observe(self, text: str, lines: int, orders: Collection[str], probability: float) -> None:
        """A text on so many lines that, if it is read rightly, is in one of these orders.

        Repeated lines count once as evidence: they are misread together.
        """
        weight = _weight(max(1 - probability, ODD))
        for order in NUMERIC:
            self._against[order] += 0.0 if order in orders else weight
        if {"dmy", "mdy"} <= set(orders):
            return
        for order in orders:
            self.decided[order] += lines
            self.examples.setdefault(order, text)
        for order in set(NUMERIC).difference(orders):
            self.contrary.setdefault(order, text)

    def guess(self, orders: Collection[str], probability: float) -> None:
        """Of the orders that a text could be in, those that the network holds for the only likely ones.

        It would hold the same of every line so written, therefore all guesses together weigh as one line.
        """
        weight = _weight(max(1 - probability, GUESS))
        self._guessed += 1
        for order in NUMERIC:
            self._guesses[order] += 0.0 if order in orders else weight

    def years(self, last: str, first: str) -> None:
        """Of a text that could be year first or year last: its two-digit year in either case."""
        self._last[last] += 1
        self._first[first] += 1

    @property
    def settled(self) -> str | None:
        """The order that the lines decide, at least three quarters of the evidence for it; None if they don't."""
        best, second = self._ranked()[:2]
        clear = second[0] - best[0] >= DECISIVE and 3 * best[0] <= second[0]
        return best[1] if clear else None

    @property
    def rivals(self) -> tuple[str, ...]:
        """Two texts that disagree about the order, if there are such."""
        order = next((order for order, _ in self.decided.most_common(1)), None)
        return (self.examples[order], self.contrary[order]) if order in self.contrary else ()

    @property
    def certain(self) -> bool:
        """Whether no few lines more can change it."""
        best, second = self._ranked()[:2]
        return self.settled is not None and second[0] - best[0] >= CERTAIN

    def take(self, order: str) -> None:
        """Lines that the order matters for are read in this one."""
        before = self.taken or (DAY_FIRST if self.undecided else order)
        if order != before:
            self.turned = before
        self.taken = order

    def set_aside(self, text: str, lines: int) -> None:
        """A text on so many lines that can't be in the order taken."""
        self.odd += lines
        self.odd_example = self.odd_example or text

    def _ranked(self) -> list[tuple[float, str]]:
        """(evidence against, order), the least first."""
        guesses = dict.fromkeys(NUMERIC, 0.0)
        if self._guessed and not self._doubtful():
            guesses = {order: against / self._guessed for order, against in self._guesses.items()}
        return sorted((self._against[order] + guesses[order], order) for order in NUMERIC)

    def _doubtful(self) -> bool:
        """Whether the guesses take for the years what varies more from line to line than what they take for days."""
        last, first = _spread(self._last), _spread(self._first)
        year_first = min(self._guesses, key=lambda order: self._guesses[order]) == "ymd"
        return first > last if year_first else last > first


def _spread(counts: Counter[str]) -> float:
    """Entropy, in nats."""
    total = counts.total()
    return sum(count / total * log(total / count) for count in counts.values())


def _weight(odd: float) -> float:
    """Nats against an order that a line can't be in: log P(line | its own order) - log P(line | this one)."""
    stray = odd / len(NUMERIC)
    return log((1 - odd + stray) / stray)
