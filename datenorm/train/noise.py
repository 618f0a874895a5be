"""What spoils a date on its way: typing, scanning, case, spacing, code pages; the labels of its characters survive.

A text is carried as a list of characters and, beside it, the field that each one states ("" none). Noise changes
elements (to "", one or a few characters), never the number of elements, so that `join` finds every field again.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import cache
from itertools import accumulate

from datenorm.train import phrases
from datenorm.train.noise_letters import (
    doubled_letter,
    dropped_letter,
    is_letter,
    keyboard_typo,
    leading_typo,
    split_word,
    swapped_letters,
)
from datenorm.train.noise_marks import DATED, lookalike, lost_diacritics, lost_points, mojibake, ocr
from datenorm.train.noise_spelling import misspelt

Corruption = Callable[[random.Random, list[str], list[str], str, frozenset[str], int], bool]
Span = tuple[str, int, int]

SECOND_TYPO_LEAST = 6
_ODD_SPACES = "\u00a0\u00a0\u2009\u202f\u2007\u3000"
_UNSEEN = "\u200b\u200e\u200f\u00ad\ufeff\u2060"
_BLANK = " \t\n" + _ODD_SPACES + _UNSEEN
_SEPARATORS = frozenset("./-,:")
_NO_JOIN = frozenset({"zh", "yue", "ja", "th", "lo", "km", "my"})

# Of what is spoilt, the names of months tell how much is learned: each has its own, and few texts show one.
SHARE = 0.15
LONG_MONTH_SHARE = 0.36
OWN_NAMES_SHARE = 0.54
HARD_NAMES_SHARE = 0.72
LONG_MONTH = 5
AIMED_SHARE = 0.75
# Month names that no other large language shares, or that stand in many forms.
OWN_NAMES = frozenset(
    "cs sk pl hr bs sr sl uk be bg mk ru lt lv et fi hu tr az el it ca ro eu ga cy gl sq ar fa ur he hi bn ka hy kk ne mr "
    "th is eo gd br mt ky uz tk".split()
)
# Of these, the ones with names that are alike among themselves, or a neighbour's for another month.
HARD_NAMES = frozenset("hr bs sl cs sk fi tr az pl hu lt uk be et el lv eu ga cy".split())


def case(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str = "",
    forbidden: frozenset[str] = frozenset(),
    least: int = 0,
) -> bool:
    """Write all in capitals, in small letters, words with a capital, or at random; Turkish i and ı keep their dots."""
    draw = rng.random()
    before = "".join(chars)
    dotted = language in ("tr", "az", "crh", "tt")
    first = True
    for index, char in enumerate(chars):
        if not is_letter(char):
            first = True
            continue
        up = draw < 0.4 or (first if draw < 0.6 else draw >= 0.9 and rng.random() < 0.5)
        first = False
        if dotted and char in "iıİI":
            chars[index] = ("İ" if char in "iİ" else "I") if up else ("i" if char in "iİ" else "ı")
        else:
            chars[index] = char.upper() if up else char.lower()
    return "".join(chars) != before


def _doubled_space(rng: random.Random, chars: list[str]) -> bool:
    places = [i for i, char in enumerate(chars) if char == " "]
    if not places:
        return False
    chars[places[int(rng.random() * len(places))]] = " " * (2 + (rng.random() < 0.3))
    return True


def _spaced_separators(rng: random.Random, chars: list[str]) -> bool:
    """Spaces before, after or around every separator that stands between two characters."""
    draw = rng.random()
    every = rng.random() < 0.6
    changed = False
    for index in range(1, len(chars) - 1):
        char = chars[index]
        if char in _SEPARATORS and (every or not changed) and not (char == ":" and chars[index + 1].isdigit()):
            before = " " if draw < 0.6 and chars[index - 1] != " " else ""
            after = " " if draw >= 0.25 and chars[index + 1] != " " else ""
            chars[index] = before + char + after
            changed |= bool(before or after)
    return changed


def _ends(chars: list[str], index: int) -> tuple[str, str]:
    left = next((c[-1] for c in reversed(chars[:index]) if c), "")
    right = next((c[0] for c in chars[index + 1 :] if c), "")
    return left, right


def _dropped_space(rng: random.Random, chars: list[str], language: str) -> bool:
    """Leave out one space or all that can go: beside a point or comma, between a letter and a digit; rarely words'."""
    words_too = language not in _NO_JOIN and rng.random() < 0.15
    places = []
    for index, char in enumerate(chars):
        if char != " ":
            continue
        left, right = _ends(chars, index)
        mixed = (left.isdigit() and is_letter(right)) or (is_letter(left) and right.isdigit())
        if mixed or left in ".,/-" or right in "/-" or (words_too and is_letter(left) and is_letter(right)):
            places.append(index)
    if not places:
        return False
    for place in places if rng.random() < 0.4 else [places[int(rng.random() * len(places))]]:
        chars[place] = ""
    return True


def _parted_mark(rng: random.Random, chars: list[str], labels: list[str]) -> bool:
    """A space between a digit and the letter at its side: "3 rd", "5 月"."""
    places = [
        i
        for i in range(len(chars) - 1)
        if chars[i].isdecimal() != chars[i + 1].isdecimal()
        and chars[i].isalnum()
        and chars[i + 1].isalnum()
        # A letter that a scan read as a digit, parted from its month, would be a day.
        and not (labels[i] == labels[i + 1] == "m" and (is_letter(chars[i]) or is_letter(chars[i + 1])))
    ]
    if not places:
        return False
    place = places[int(rng.random() * len(places))]
    if labels[place + 1]:
        chars[place] += " "
    else:
        chars[place + 1] = " " + chars[place + 1]
    return True


def spacing(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str = "",
    forbidden: frozenset[str] = frozenset(),
    least: int = 0,
) -> bool:
    """Spaces doubled, round separators, missing, or at the ends; two groups of digits never become one."""
    draw = rng.random()
    if draw < 0.2:
        return _doubled_space(rng, chars)
    if draw < 0.45:
        return _spaced_separators(rng, chars)
    if draw < 0.8:
        return _dropped_space(rng, chars, language)
    if draw < 0.92 or not chars:
        return _parted_mark(rng, chars, labels)
    if rng.random() < 0.5:
        chars[0] = " " + chars[0]
    else:
        chars[-1] += " "
    return True


def odd_spaces(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str = "",
    forbidden: frozenset[str] = frozenset(),
    least: int = 0,
) -> bool:
    """Other spaces for the plain ones, or a character that is not seen between two others."""
    places = [i for i, char in enumerate(chars) if char == " "]
    if places and rng.random() < 0.75:
        space = _ODD_SPACES[int(rng.random() * len(_ODD_SPACES))]
        for place in places if rng.random() < 0.6 else places[:1]:
            chars[place] = space
        return True
    if not chars:
        return False
    chars[int(rng.random() * len(chars))] += _UNSEEN[int(rng.random() * len(_UNSEEN))]
    return True


_TYPOS: frozenset[Corruption] = frozenset(
    {keyboard_typo, leading_typo, doubled_letter, dropped_letter, swapped_letters, misspelt}
)
_WEIGHTED: tuple[tuple[Corruption, int], ...] = (
    (keyboard_typo, 17),
    (dropped_letter, 8),
    (doubled_letter, 6),
    (swapped_letters, 6),
    (misspelt, 6),
    (ocr, 20),
    (case, 12),
    (spacing, 13),
    (lost_diacritics, 9),
    (lost_points, 5),
    (mojibake, 3),
    (lookalike, 2),
    (split_word, 2),
    (odd_spaces, 4),
)
_AIMED: tuple[tuple[Corruption, int], ...] = (
    (keyboard_typo, 40),
    (dropped_letter, 11),
    (doubled_letter, 6),
    (swapped_letters, 9),
    (misspelt, 9),
    (lookalike, 1),
    (ocr, 25),
)
_AIMED_OWN: tuple[tuple[Corruption, int], ...] = (
    (keyboard_typo, 32),
    (leading_typo, 24),
    (dropped_letter, 11),
    (doubled_letter, 6),
    (swapped_letters, 9),
    (misspelt, 9),
    (lookalike, 1),
    (ocr, 30),
)
_TRIES = 4


class _Draw:
    """A choice among kinds of errors by weight."""

    def __init__(self, weighted: tuple[tuple[Corruption, int], ...]) -> None:
        self._kinds = [kind for kind, _ in weighted]
        self._cumulated = list(accumulate(weight for _, weight in weighted))

    def __call__(self, rng: random.Random) -> Corruption:
        return rng.choices(self._kinds, cum_weights=self._cumulated)[0]


_any_kind, _aimed_kind, _aimed_own_kind = _Draw(_WEIGHTED), _Draw(_AIMED), _Draw(_AIMED_OWN)


def long_month(pieces: Sequence[tuple[str, str]]) -> bool:
    """Whether (text, label) pieces name a month by a word of five letters or more."""
    return any(label == "m" and len(text) >= LONG_MONTH and is_letter(text[0]) for text, label in pieces)


@cache
def share(language: str, named: bool) -> float:
    """How many of a language's texts are spoilt: more of those where a long month name stands."""
    # Of a language with no table of phrases, the names themselves are seldom shown.
    if not named or language not in phrases.languages():
        return SHARE
    if language in HARD_NAMES:
        return HARD_NAMES_SHARE
    return OWN_NAMES_SHARE if language in OWN_NAMES else LONG_MONTH_SHARE


def _aim(
    rng: random.Random, chars: list[str], labels: list[str], language: str, forbidden: frozenset[str]
) -> Corruption | None:
    """One error of typing in the month's name, or a scan's in it and in the digits of the date; which, or None."""
    only = ["m" if label == "m" else "d" if label in DATED else "." for label in labels]
    draw = _aimed_own_kind if language in OWN_NAMES else _aimed_kind
    for _ in range(_TRIES):
        kind = draw(rng)
        if kind(rng, chars, only, language, forbidden, LONG_MONTH):
            if kind is ocr and rng.random() < 0.5:
                ocr(rng, chars, only, language, forbidden)
            return kind
    return None


def apply(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str,
    forbidden: frozenset[str] = frozenset(),
    named: bool = False,
) -> tuple[list[str], list[str]]:
    """Spoil a text by one or two errors drawn at random.

    Args:
        rng: every draw comes from it.
        chars: the text's characters, one an element (T,); not changed.
        labels: the field that each states (T,): y m d w e r, "" none.
        language: the base language ("de"), which decides on the keyboard.
        forbidden: lower-case names that a spoilt word must not become: all month and weekday names.
        named: a long month name stands in the text (`long_month`), at which most errors are aimed.

    Returns:
        The elements (T,), some now "" or of several characters, and the labels (T,), unchanged; see `join`.
    """
    spoilt = list(chars)
    least, errors = 0, 1 + (rng.random() < 0.3)
    if named and rng.random() < AIMED_SHARE and (kind := _aim(rng, spoilt, labels, language, forbidden)):
        least = SECOND_TYPO_LEAST if kind in _TYPOS else 0
        errors = int(rng.random() < 0.22)
    for _ in range(errors):
        for _ in range(_TRIES):
            kind = _any_kind(rng)
            if kind(rng, spoilt, labels, language, forbidden, least):
                if kind in _TYPOS:
                    least = SECOND_TYPO_LEAST
                break
    return spoilt, labels


def join(chars: list[str], labels: list[str]) -> tuple[str, tuple[Span, ...]]:
    """The text, and where each field stands in it: (label, start, end), without white space at its ends."""
    parts: list[str] = []
    spans: list[Span] = []
    length = start = 0
    label = ""
    for char, here in zip([*chars, ""], [*labels, ""], strict=True):
        if here != label:
            if label and length > start:
                spans.append((label, start, length))
            label, start = here, length
        parts.append(char)
        length += len(char)
    text = "".join(parts)
    return text, tuple(_trimmed(text, span) for span in spans if text[span[1] : span[2]].strip(_BLANK))


def _trimmed(text: str, span: Span) -> Span:
    label, start, end = span
    inside = text[start:end]
    start += len(inside) - len(inside.lstrip(_BLANK))
    return label, start, start + len(inside.strip(_BLANK))
