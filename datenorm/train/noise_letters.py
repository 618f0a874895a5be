"""Errors of the fingers: neighbour keys, doubled, dropped, swapped letters, and split words.

Every function edits `chars` in place (an element may become "", one or a few characters; labels stay beside their
elements) and says whether it did. It leaves alone: digits, words that state a day or a year, words shorter than
four letters, scripts without letters (Han, kana, Hangul). An edit that gives another name, or a word that an error in
another name gives as well, is undone: nobody could read it.
"""

from __future__ import annotations

import random
import re
import unicodedata
from functools import cache

from datenorm.train.noise_names import SHORT_WORD, keys_beside, misleads

Run = tuple[int, int]

_LONGEST_LETTER = 0x2E80
_HANGUL_JAMO = range(0x1100, 0x1200)
_LEAST = {"m": 4, "w": 4, "": 4, "r": 5}
_MARKS = ("Mn", "Mc")
_PREFERRED = frozenset("mw")
LEADING = 3


@cache
def is_letter(char: str) -> bool:
    """Whether a character belongs to a word of a script with letters (vowel signs included)."""
    if len(char) != 1 or ord(char) >= _LONGEST_LETTER or ord(char) in _HANGUL_JAMO:
        return False
    return char.isalpha() or unicodedata.category(char) in _MARKS


@cache
def _word() -> re.Pattern[str]:
    marks = "".join(chr(code) for code in range(0x300, _LONGEST_LETTER) if unicodedata.category(chr(code)) in _MARKS)
    return re.compile(f"(?:[^\\W\\d_\u1100-\u11ff\u2e80-\U0010ffff]|[{marks}])+")


def _words(chars: list[str]) -> list[Run]:
    text = "".join(chars)
    if len(text) == len(chars) and "" not in chars:
        return [found.span() for found in _word().finditer(text)]
    found, start = [], -1
    for index, char in enumerate([*chars, " "]):
        inside = is_letter(char)
        if inside and start < 0:
            start = index
        elif not inside and start >= 0:
            found.append((start, index))
            start = -1
    return found


def runs(chars: list[str], labels: list[str], least: int = 0) -> list[Run]:
    """The words (start, end) of one label that may bear an error; `least` raises the shortest length."""
    found = []
    for start, end in _words(chars):
        while start < end:
            label = labels[start]
            stop = start + 1
            while stop < end and labels[stop] == label:
                stop += 1
            if label in _LEAST and stop - start >= max(_LEAST[label], least):
                found.append((start, stop))
            start = stop
    return found


def pick_run(rng: random.Random, chars: list[str], labels: list[str], least: int = 0) -> Run | None:
    """One word to spoil: month and weekday names far more often than others."""
    found = runs(chars, labels, least)
    if not found:
        return None
    named = [run for run in found if labels[run[0]] in _PREFERRED]
    if named and rng.random() < 0.85:
        found = named
    return found[int(rng.random() * len(found))]


def kept(chars: list[str], run: Run, saved: list[str], forbidden: frozenset[str]) -> bool:
    """Undo the edit of a run if it misleads or changed nothing; say whether it stays."""
    start, end = run
    before, after = "".join(saved).lower(), "".join(chars[start:end]).lower()
    if after == before or misleads(before, after, forbidden):
        chars[start:end] = saved
        return False
    return True


def keyboard_typo(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str,
    forbidden: frozenset[str] = frozenset(),
    least: int = 0,
) -> bool:
    """Hit the key beside the right one, or both."""
    return _hit_beside(rng, chars, pick_run(rng, chars, labels, least), language, forbidden)


def leading_typo(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str,
    forbidden: frozenset[str] = frozenset(),
    least: int = 0,
) -> bool:
    """A keyboard typo in the first letters, which tell names with one ending apart (heinäkuuta, kesäkuuta)."""
    return _hit_beside(rng, chars, pick_run(rng, chars, labels, least), language, forbidden, LEADING)


def _hit_beside(
    rng: random.Random, chars: list[str], run: Run | None, language: str, forbidden: frozenset[str], first: int = 0
) -> bool:
    """Mistype one letter of a word; first: one of so many at its beginning."""
    if run is None:
        return False
    start, end = run
    place = start + int(rng.random() * min(first or end, end - start))
    letter = chars[place]
    lower = letter.lower()
    near = keys_beside(language, lower) if lower else ""
    if not near:
        return False
    wrong = near[int(rng.random() * len(near))]
    if letter != lower:
        wrong = wrong.upper()
    saved = chars[start:end]
    draw = rng.random()
    chars[place] = wrong if draw < 0.7 else letter + wrong.lower() if draw < 0.9 else wrong + lower
    return kept(chars, run, saved, forbidden)


def doubled_letter(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str = "",
    forbidden: frozenset[str] = frozenset(),
    least: int = 0,
) -> bool:
    """Write a letter twice."""
    run = pick_run(rng, chars, labels, least)
    if run is None:
        return False
    place = run[0] + int(rng.random() * (run[1] - run[0]))
    saved = chars[run[0] : run[1]]
    chars[place] += chars[place].lower()
    return kept(chars, run, saved, forbidden)


def dropped_letter(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str = "",
    forbidden: frozenset[str] = frozenset(),
    least: int = 0,
) -> bool:
    """Leave a letter out, seldom the first."""
    run = pick_run(rng, chars, labels, max(least, SHORT_WORD))
    if run is None:
        return False
    first = run[0] if rng.random() < 0.1 else run[0] + 1
    saved = chars[run[0] : run[1]]
    chars[first + int(rng.random() * (run[1] - first))] = ""
    return kept(chars, run, saved, forbidden)


def swapped_letters(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str = "",
    forbidden: frozenset[str] = frozenset(),
    least: int = 0,
) -> bool:
    """Write two letters in the wrong order; capitals stay where they are."""
    run = pick_run(rng, chars, labels, least)
    if run is None:
        return False
    start, end = run
    place = start + int(rng.random() * (end - start - 1))
    saved = chars[start:end]
    left, right = saved[place - start], saved[place - start + 1]
    if left != left.lower() and right == right.lower():
        chars[place], chars[place + 1] = right.upper(), left.lower()
    else:
        chars[place], chars[place + 1] = right, left
    return kept(chars, run, saved, forbidden)


def split_word(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str = "",
    forbidden: frozenset[str] = frozenset(),
    least: int = 0,
) -> bool:
    """Part a long word in two: "Sep tember", or as at a line's end."""
    run = pick_run(rng, chars, labels, max(least, 6))
    if run is None:
        return False
    start, end = run
    place = start + 2 + int(rng.random() * (end - start - 3))
    if "".join(chars[place:end]).lower() in forbidden:
        return False
    draw = rng.random()
    chars[place - 1] += " " if draw < 0.7 else "-\n" if draw < 0.85 else "- "
    return True
