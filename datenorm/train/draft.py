"""What a family hands on: pieces of text, each with the field it states, and the expression they mean."""

from __future__ import annotations

import random
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import TypeVar

T = TypeVar("T")
Piece = tuple[str, str]
"""(text, field letter): y year, m month, d day, w weekday, e calendar letter, r relative, "" none."""

_PLACE = re.compile(r"\{(\w+)\}")


IN_TEXT = " in text"


@dataclass(slots=True)
class Draft:
    """A date (or none) as written so far; `order` is "" where any order reads it right."""

    pieces: list[Piece]
    expression: str
    kind: str
    order: str = ""

    def text(self) -> str:
        """The pieces as one string."""
        return "".join(text for text, _ in self.pieces)

    def surround(self, before: str = "", after: str = "") -> None:
        """Put text that states no field around what is there."""
        if before:
            self.pieces.insert(0, (before, ""))
        if after:
            self.pieces.append((after, ""))

    def mark_in_text(self) -> None:
        """Say in the kind that the date stands in a text, once however often it is put in one."""
        self.kind = self.kind.removesuffix(IN_TEXT) + IN_TEXT


@cache
def split_template(template: str) -> tuple[tuple[str, str], ...]:
    """Split "um {H}:{M} Uhr" into (literal, name) pairs; the last name is empty."""
    parts = _PLACE.split(template)
    parts.append("")
    return tuple(zip(parts[::2], parts[1::2], strict=True))


def fill(template: str, values: Mapping[str, str | Sequence[Piece]]) -> list[Piece]:
    """Fill a template's places; a place that `values` lacks becomes nothing."""
    pieces: list[Piece] = []
    for literal, name in split_template(template):
        if literal:
            pieces.append((literal, ""))
        if name:
            value = values.get(name, "")
            if isinstance(value, str):
                pieces.append((value, ""))
            else:
                pieces.extend(value)
    return pieces


def fill_text(template: str, values: Mapping[str, str]) -> str:
    """Like `fill`, for plain text."""
    return "".join(literal + values.get(name, "") for literal, name in split_template(template))


class Weighted:
    """A choice among items by weight."""

    def __init__(self, items: Mapping[str, float]) -> None:
        self._items = list(items)
        self._cumulative = list(accumulate(items.values()))
        self._total = self._cumulative[-1]

    def __call__(self, rng: random.Random) -> str:
        return self._items[bisect_right(self._cumulative, rng.random() * self._total)]


def pick(rng: random.Random, items: Sequence[T]) -> T:
    """One item, all alike likely (a faster `rng.choice`)."""
    return items[int(rng.random() * len(items))]


@cache
def choices(text: str) -> tuple[str, ...]:
    """The texts of a table's entry, which "|" parts."""
    return tuple(text.split("|"))


def led_by(word: str) -> str:
    """A leading word with the space behind it, none behind a hyphen, an apostrophe or the Hebrew prefix ב."""
    return word if not word or word[-1] in "-'’ב" else f"{word} "
