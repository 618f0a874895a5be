"""The order that characters are seen in, from left to right: the Unicode bidirectional algorithm, UAX #9.

Without its explicit marks, which cleaning takes away, and without N0, which pairs brackets. A text is one letter a
character here: l r left or right to left, a Arabic letter, 1 and 2 European and Arabic number, m mark, others as below.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_LETTERS = {"L": "l", "R": "r", "AL": "a", "EN": "1", "AN": "2", "NSM": "m", "ES": "+", "CS": ",", "ET": "%"}


_LRO, _PDF = "\u202d", "\u202c"


def forced(text: str) -> str:
    """A line for terminals, which are told not to turn right-to-left characters around."""
    return f"{_LRO}{text}{_PDF}" if any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in text) else text


def levels(text: str) -> list[int]:
    """The embedding level of each character: even ones run left to right, odd ones right to left."""
    types = "".join(_LETTERS.get(unicodedata.bidirectional(char), " ") for char in text)
    base = next((char for char in types if char in "lra"), "l").replace("a", "r")  # P2, P3
    types = re.sub("m+", lambda m: (types[m.start() - 1] if m.start() else base) * len(m[0]), types)  # W1
    types = re.sub("a[^lr]*", lambda m: m[0].replace("1", "2"), types).replace("a", "r")  # W2, W3
    types = re.sub("(?<=2),(?=2)", "2", re.sub("(?<=1)[+,](?=1)", "1", types))  # W4
    types = re.sub("%+(?=1)|(?<=1)%+", lambda m: "1" * len(m[0]), types)  # W5
    types = re.sub("[+,%]", " ", types)  # W6
    types = re.sub("l[^lr]*", lambda m: m[0].replace("1", "l"), base + types)[1:]  # W7
    types = re.sub(" +", lambda m: _neutral(types, m, base), types)  # N1, N2
    if base == "l":
        return ["lr12".index(char) if char in "lr1" else 2 for char in types]  # I1
    return [1 if char == "r" else 2 for char in types]  # I2


def _neutral(types: str, found: re.Match[str], base: str) -> str:
    before = types[found.start() - 1] if found.start() else base
    behind = types[found.end()] if found.end() < len(types) else base
    before, behind = ("l" if char == "l" else "r" for char in (before, behind))  # numbers count as right to left
    return (before if before == behind else base) * len(found[0])


def visual(found: Sequence[int]) -> list[int]:
    """Of things with these levels, the index of each as they are seen from left to right (L2)."""
    order = list(range(len(found)))
    for level in range(max(found, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and found[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order
