"""Where each character of a cleaned text stands in the raw one."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from os.path import commonprefix
from typing import NamedTuple

from datenorm.text import clean, one_pass

_cleaned = lru_cache(maxsize=1 << 16)(one_pass)


class Aligned(NamedTuple):
    """A cleaned text; its character i was made of raw[starts[i]:ends[i]]. Neither starts nor ends ever decrease."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


class _Cluster(NamedTuple):
    """Characters that are cleaned together, and where they begin and end in the raw text."""

    characters: str
    start: int
    end: int


def aligned(raw: str) -> Aligned:
    """`clean(raw)`, and the raw characters that each of its characters was made of.

    >>> aligned("  3\\t\\tﬁ")
    Aligned(text='3 fi', starts=[2, 3, 5, 5], ends=[3, 5, 6, 6])
    """
    text = clean(raw)
    if len(text) == len(raw):
        if raw.isascii() or [_cleaned(char) for char in raw] == list(text):
            return Aligned(text, range(len(raw)), range(1, len(raw) + 1))
    made: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for cluster in _clusters(raw):
        for char in _cleaned(cluster.characters):
            if char != " " or (made and made[-1] != " "):
                made.append(char)
                starts.append(cluster.start)
                ends.append(cluster.end)
            elif made:
                ends[-1] = cluster.end
    if made and made[-1] == " ":
        del made[-1], starts[-1], ends[-1]
    found = Aligned("".join(made), starts, ends)
    return found if found.text == text else _around_what_differs(raw, text, found)


def _clusters(raw: str) -> list[_Cluster]:
    """Each character with those behind it that compose with it; characters that show nothing are left out."""
    clusters: list[_Cluster] = []
    for at, char in enumerate(raw):
        if char > "\x7f" and clusters and _joins(char):
            clusters[-1] = _Cluster(clusters[-1].characters + char, clusters[-1].start, at + 1)
        elif char <= "\x7f" or _cleaned(char):
            clusters.append(_Cluster(char, at, at + 1))
    return clusters


@lru_cache(maxsize=1 << 14)
def _joins(char: str) -> bool:
    # Combining marks, and the later jamo of a Hangul syllable, of any width.
    first = unicodedata.normalize("NFKC", char)[0]
    return unicodedata.category(first)[0] == "M" or "\u1160" <= first <= "\u11ff"


def _around_what_differs(raw: str, text: str, found: Aligned) -> Aligned:
    """The alignment where clusters cleaned one by one make another text (rare): what differs is made of all there."""
    same = len(commonprefix([found.text, text]))
    rest = min(len(found.text), len(text)) - same
    after = min(rest, len(commonprefix([found.text[::-1], text[::-1]])))
    start = found.starts[same - 1] if same else 0
    end = found.ends[-after] if after else len(raw)
    between = len(text) - same - after
    starts = [*found.starts[:same], *[start] * between, *found.starts[len(found.starts) - after :]]
    ends = [*found.ends[:same], *[end] * between, *found.ends[len(found.ends) - after :]]
    return Aligned(text, starts, ends)
