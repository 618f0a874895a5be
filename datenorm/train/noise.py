"""What spoils a date on its way: typing, scanning, case, spacing, code pages; the labels of its characters survive.

A text is carried as a list of characters and, beside it, the field that each one states ("" none). Noise changes
elements (to "", one or a few characters), never the number of elements, so that `join` finds every field again.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import accumulate

from datenorm.train.noise_letters import (
    doubled_letter,
    dropped_letter,
    is_letter,
    keyboard_typo,
    split_word,
    swapped_letters,
)
from datenorm.train.noise_marks import lookalike, lost_diacritics, lost_points, mojibake, ocr

Corruption = Callable[[random.Random, list[str], list[str], str, frozenset[str], int], bool]
Span = tuple[str, int, int]

SECOND_TYPO_LEAST = 6
_ODD_SPACES = "\u00a0\u00a0\u2009\u202f\u2007\u3000"
_UNSEEN = "\u200b\u200e\u200f\u00ad\ufeff\u2060"
_BLANK = " \t\n" + _ODD_SPACES + _UNSEEN
_SEPARATORS = frozenset("./-,:")
_NO_JOIN = frozenset({"zh", "yue", "ja", "th", "lo", "km", "my"})


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
        if chars[i].isdecimal() != chars[i + 1].isdecimal() and chars[i].isalnum() and chars[i + 1].isalnum()
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


_TYPOS: frozenset[Corruption] = frozenset({keyboard_typo, doubled_letter, dropped_letter, swapped_letters})
_WEIGHTED: tuple[tuple[Corruption, int], ...] = (
    (keyboard_typo, 17),
    (dropped_letter, 8),
    (doubled_letter, 6),
    (swapped_letters, 6),
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
_KINDS = tuple(kind for kind, _ in _WEIGHTED)
_CUMULATED = tuple(accumulate(weight for _, weight in _WEIGHTED))


def apply(
    rng: random.Random,
    chars: list[str],
    labels: list[str],
    language: str,
    forbidden: frozenset[str] = frozenset(),
) -> tuple[list[str], list[str]]:
    """Spoil a text by one or two errors drawn at random.

    Args:
        rng: every draw comes from it.
        chars: the text's characters, one an element (T,); not changed.
        labels: the field that each states (T,): y m d w e r, "" none.
        language: the base language ("de"), which decides on the keyboard.
        forbidden: lower-case names that a spoilt word must not become: all month and weekday names.

    Returns:
        The elements (T,), some now "" or of several characters, and the labels (T,), unchanged; see `join`.
    """
    spoilt = list(chars)
    least = 0
    for _ in range(1 + (rng.random() < 0.3)):
        for _ in range(4):
            kind = rng.choices(_KINDS, cum_weights=_CUMULATED)[0]
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
