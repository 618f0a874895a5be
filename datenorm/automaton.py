"""The automaton that decoding runs under: after every symbol, the ones that may follow.

Built from the grammar of `expression.py` as a graph of symbol classes, made deterministic by subset construction.
Axes: Q states, V output symbols.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from datenorm.expression import CALENDAR_LETTERS, QUALIFIERS, UNITS
from datenorm.vocab import END, TARGET

DIGITS = "0123456789"
WEEKDAYS = "1234567"
MONTHS = (("0", DIGITS[1:]), ("1", "012"))
DAYS = (("0", DIGITS[1:]), ("12", DIGITS), ("3", "01"))
WEEKS = (("0", DIGITS[1:]), ("1234", DIGITS), ("5", "0123"))
ORDINALS = (
    ("0", "0", DIGITS[1:]),
    ("0", DIGITS[1:], DIGITS),
    ("12", DIGITS, DIGITS),
    ("3", "012345", DIGITS),
    ("3", "6", "0123456"),
)
SEASONS = (("2", "1234"), ("3", "3456"))
SHIFTS, SHIFT_DIGITS = 3, 4
FORBIDDEN = np.float32(-1e9)


@dataclass(frozen=True, slots=True)
class Automaton:
    """transitions (Q, V): the next state, -1 where a symbol may not follow; mask (Q, V): 0 where it may, -1e9 else."""

    transitions: NDArray[np.int16]
    mask: NDArray[np.float32]
    start: int = 0


class _Graph:
    """Nodes with edges labelled by symbol classes; several edges of a node may share a symbol."""

    def __init__(self) -> None:
        self.edges: list[list[tuple[str, int]]] = []
        self.final: set[int] = set()

    def node(self, *, final: bool = False) -> int:
        self.edges.append([])
        if final:
            self.final.add(len(self.edges) - 1)
        return len(self.edges) - 1

    def chain(self, start: int, classes: tuple[str, ...], end: int) -> None:
        """A path from start to end that reads one symbol of each class."""
        for symbols in classes[:-1]:
            middle = self.node()
            self.edges[start].append((symbols, middle))
            start = middle
        self.edges[start].append((classes[-1], end))

    def choice(self, start: int, paths: tuple[tuple[str, ...], ...], end: int, prefix: tuple[str, ...] = ()) -> None:
        """Several chains, each behind the same prefix."""
        for path in paths:
            self.chain(start, prefix + path, end)

    def date(self, start: int, slash: int | None) -> None:
        """A date from start; `slash` is the node that "/" leads to, None in a range's second date."""
        done, full, month, qualified = (
            self.node(final=True),
            self.node(final=True),
            self.node(final=True),
            self.node(final=True),
        )
        known, era, short = self.node(final=True), self.node(final=True), self.node(final=True)
        four = (DIGITS,) * 4
        self.chain(start, four, known)
        self.chain(start, (CALENDAR_LETTERS, *four), era)
        self.chain(start, ("X", "X", DIGITS, DIGITS), short)
        self.chain(start, (DIGITS, DIGITS, DIGITS, "X"), done)
        self.chain(start, (DIGITS, DIGITS, "X", "X"), done)
        self.choice(start, MONTHS, month, ("X", "X", "X", "X", "-"))
        self.choice(start, DAYS, full, ("X", "X", "X", "X", "-", "X", "X", "-"))
        for year in (known, era, short):
            self.choice(year, MONTHS, month, ("-",))
        for year in (known, short):
            self.choice(year, SEASONS, done, ("-",))
        week = self.node(final=True)
        self.choice(known, WEEKS, week, ("-", "W"))
        self.chain(week, ("-", WEEKDAYS), full)
        self.choice(known, ORDINALS, done, ("-",))
        self.choice(month, DAYS, full, ("-",))
        self.chain(full, ("=", WEEKDAYS), done)
        for end in (done, full, month, known, era, short, week):
            self.chain(end, (QUALIFIERS,), qualified)
        if slash is not None:
            for end in (done, full, month, known, era, short, week, qualified):
                self.chain(end, ("/",), slash)

    def relative(self, start: int) -> None:
        """What follows "@"."""
        done = self.node(final=True)
        self.chain(start, ("<>=", WEEKDAYS), done)
        for _ in range(SHIFTS):
            shifted = self.node(final=True)
            for count in range(1, SHIFT_DIGITS + 1):
                self.chain(start, ("+-", DIGITS[1:], *(DIGITS,) * (count - 1), UNITS), shifted)
            self.chain(start, ("+", "0", UNITS), shifted)
            self.chain(shifted, ("=", WEEKDAYS), done)
            start = shifted


def _grammar() -> _Graph:
    graph = _Graph()
    start = graph.node(final=True)
    second, at = graph.node(), graph.node()
    graph.date(start, second)
    graph.date(second, None)
    graph.chain(second, (".", "."), graph.node(final=True))
    only_second = graph.node()
    graph.chain(start, (".", ".", "/"), only_second)
    graph.date(only_second, None)
    graph.chain(start, ("@",), at)
    graph.relative(at)
    return graph


@cache
def automaton() -> Automaton:
    """The automaton over `vocab.TARGET`; END may follow exactly where the symbols so far are an expression."""
    graph = _grammar()
    ids = {symbol: number for number, symbol in enumerate(TARGET.symbols)}
    numbers: dict[frozenset[int], int] = {frozenset((0,)): 0}
    waiting = [frozenset((0,))]
    rows: list[dict[int, int]] = []
    while len(rows) < len(waiting):
        reached: dict[str, set[int]] = {}
        nodes = waiting[len(rows)]
        for node in nodes:
            for symbols, target in graph.edges[node]:
                for symbol in symbols:
                    reached.setdefault(symbol, set()).add(target)
        row = {}
        for symbol, targets in reached.items():
            key = frozenset(targets)
            if key not in numbers:
                numbers[key] = len(waiting)
                waiting.append(key)
            row[ids[symbol]] = numbers[key]
        if not graph.final.isdisjoint(nodes):
            row[ids[END]] = -2
        rows.append(row)
    transitions = np.full((len(rows), len(TARGET)), -1, np.int16)
    for state, row in enumerate(rows):
        transitions[state, list(row)] = list(row.values())
    mask = np.where(transitions == -1, FORBIDDEN, np.float32(0))
    transitions[:, ids[END]] = -1
    return Automaton(transitions, mask)
