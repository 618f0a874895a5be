"""Nothing invented: whether every field of a decoded expression stands in the text that it was read from.

The check only refuses. A number is licensed by the same number among the text's groups of digits, alone or as part of
a compact one (19990503); by what a scan makes of it (l9Og); or by a word, where its steps' attention peaks on letters.
A text of digits alone must hold every number. Which number a word says is for the network to know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from datenorm.expression import field_labels

Peaks = Sequence[int]
"""For each output symbol, the source character that its attention is heaviest on."""

COMPACT = 6  # digits of a group that may hold several fields
SEASONS = range(21, 37)  # and quarters: months that only words name

# Digits that a scan takes letters for, as in the generator's noise (train/noise_marks.py).
_LOOKS = {"o": "0", "d": "0", "l": "1", "i": "1", "|": "1", "z": "2", "s": "5", "g": "69", "b": "68", "q": "9"}
_ALONE = re.compile("(?<![0-9a-z])[0-9]+(?![0-9a-su-z])")  # a "t" parts day and time
_GROUP = re.compile("([^\\x00-`{-\\x7f]*)([0-9]+)(?=([^\\x00-`{-\\x7f]*))")
_SCANNED = re.compile("[0-9odli|zsgbq]+")
_DIGIT = re.compile("[1-9]")
_LETTER = re.compile("[^\\W\\d_]")
_DIGIT_OF_WORD = re.compile("[0-9](?:[^\\W\\d_]{3}|\\.?b[er])")  # 0ctober; 7ber, 7.bre: September
_SHIFT = re.compile("[+-]([0-9]+)")
_MARKS = "年月日号號년월"  # what they stand beside names the field's number
_BEFORE, _AFTER = frozenset("mwqt"), frozenset("aeorntdz")
"""Letters that may touch a number alone: M05, W18, T10; 1o, 2a, 3r, 10T, 05Z."""


class _Group(NamedTuple):
    """Digits that stand together, and the letters that touch them."""

    before: str
    digits: str
    after: str


class _Field(NamedTuple):
    """A field of the expression, its digits, and whether its steps looked at a word."""

    label: str
    number: str
    worded: bool


def grounded(text: str, expression: str, peaks: Peaks) -> bool:
    """Whether a cleaned text licenses each field of the expression read in it; peaks: (len(expression),) or more."""
    if expression[:1] == "@":
        return _relative(text, expression, peaks)
    if _plain(text, expression, peaks):
        return True
    start, slash, end = expression.partition("/")
    groups = [_Group(*match.groups()) for match in _GROUP.finditer(text)]
    return _dated(text, start, peaks, groups) and (not slash or _dated(text, end, peaks[len(start) + 1 :], groups))


def _plain(text: str, expression: str, peaks: Peaks) -> bool:
    """The quick way for most: year and day in digits, and the month in digits or as a word."""
    if expression[4:5] != "-" or expression[7:8] != "-" or expression[10:11] not in ("", "="):
        return False
    groups = _ALONE.findall(text)
    year = expression[2:4] if expression[0] == "X" else expression[:4]
    if year not in groups:
        return False
    groups.remove(year)
    if not _take(groups, expression[8:10]):
        return False
    if _in_word(text, peaks[6], "m") or _in_word(text, peaks[5], "m"):
        return True
    return len(expression) == 10 and _take(groups, expression[5:7])


def _take(groups: list[str], number: str) -> bool:
    """Take a number of two digits, its leading zero written or not, from the groups; whether it was there."""
    for written in (number, number[1:]) if number[0] == "0" else (number,):
        if written in groups:
            groups.remove(written)
            return True
    return False


def _dated(text: str, expression: str, peaks: Peaks, groups: Sequence[_Group]) -> bool:
    """Whether one date's fields are licensed; a group of digits serves one field, whichever leaves none without."""
    labels = field_labels(expression)
    if "w" in labels and not _LETTER.search(text):
        return False
    fields = []
    for label in "ymd":
        places = [i for i, found in enumerate(labels) if found == label and expression[i].isdecimal()]
        number = "".join(expression[i] for i in places)
        season = label == "m" and number and int(number) in SEASONS and "W" not in expression
        # 198X of "the 80s", 18XX of "19th century".
        unfinished = label == "y" and expression[len(number) :].startswith("X")
        if number and not season and not unfinished:
            fields.append(_Field(label, number, _on_word(text, [peaks[i] for i in places], label)))
    years = groups if labels[:1] == "e" else ()  # a calendar's year is written in full or short: J1394 of 94
    return any(_licensed(text, order, list(groups), years) for order in (fields, fields[::-1]))


def _licensed(text: str, fields: Sequence[_Field], groups: list[_Group], years: Sequence[_Group]) -> bool:
    """Whether each field is, the first served first; groups: what is left of the text's digits."""
    numbers = [field.number for field in fields]
    for field in fields:
        short = field.label == "y" and any(group.digits == field.number[2:] for group in years)
        held = _taken(groups, field.number, field.label) or _compact(groups, field.number, numbers)
        if not (held or short or field.worded or _scanned(text, field.number)):
            return False
    return True


def _taken(groups: list[_Group], number: str, label: str) -> bool:
    """Take a field's number from the groups; whether it was there, and the letters at its sides let it be one."""
    value = number.lstrip("0")
    for group in groups:
        if group.digits.lstrip("0") == value and len(group.digits) <= len(number) and _whole(group, label):
            groups.remove(group)
            return True
    return False


def _whole(group: _Group, label: str) -> bool:
    """Whether a group is a number of its own: the 2 of 2k is no day, the 196 of 196x no year."""
    if len(group.digits) > 3 or (label == "y" and len(group.digits) < 3):
        return True
    before, after = group.before if group.before.isascii() else "", group.after if group.after.isascii() else ""
    if label == "y":
        return len(before) != 1 and len(after) != 1
    return (len(before) != 1 or before in _BEFORE) and (len(after) != 1 or after in _AFTER)


def _compact(groups: Iterable[_Group], number: str, numbers: Sequence[str]) -> bool:
    """Whether a longer group holds a field's number: 19990503; 0503; 31999 of Aug31999."""
    others = [other for other in numbers if other is not number]
    pairs = {number + other for other in others} | {other + number for other in others}
    return any(
        group.digits in pairs
        or (len(group.digits) >= COMPACT and number in group.digits)
        or (group.before and "0" + group.digits in pairs)
        for group in groups
    )


def _scanned(text: str, number: str) -> bool:
    """Whether letters in the shapes of digits stand for some of a number's, alone or in a compact group."""
    value = number.lstrip("0") or "0"
    for match in _SCANNED.finditer(text):
        written, start, end = match[0], match.start(), match.end()
        digits = sum(map(str.isdecimal, written))
        if digits == len(written):
            continue
        in_word = text[start - 1 : start].isalpha() if start else False
        lead, last = written[: -len(value)], written[-len(value) :]
        if (
            _looks(last, value)
            and not _DIGIT.search(lead)
            and (digits or not (in_word or text[end : end + 1].isalpha()))
        ):
            return True
        if digits >= COMPACT // 2 and len(written) >= COMPACT and not in_word:
            places = range(len(written) - len(number) + 1)
            if any(_looks(written[at : at + len(number)], number) for at in places):
                return True
    return False


def _looks(written: str, number: str) -> bool:
    """Whether a scan of a number may be written so."""
    return len(written) == len(number) and all(
        char == digit or digit in _LOOKS.get(char, "") for char, digit in zip(written, number, strict=True)
    )


def _on_word(text: str, peaks: Peaks, label: str) -> bool:
    """Whether one of a field's peaks lies on a word."""
    return any(_in_word(text, peak, label) for peak in set(peaks))


def _in_word(text: str, at: int, label: str) -> bool:
    """Whether a character is of a word, which a letter alone between digits is not, except of a Roman month."""
    char = text[at : at + 1]
    if char > "\x7f":
        return char not in _MARKS
    if not char.isalpha():
        return label == "m" and _DIGIT_OF_WORD.match(text, at) is not None
    if label == "m" and char in "ivx":
        return True
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    return before.isalpha() or after.isalpha() or not (before.isdecimal() or after.isdecimal())


def _relative(text: str, expression: str, peaks: Peaks) -> bool:
    """Whether letters say that the day is told from today, and letters or digits how far it is."""
    if not _LETTER.search(text):
        return False
    groups = [int(group) for group in re.findall("[0-9]+", text)]
    for shift in _SHIFT.finditer(expression):
        count = int(shift[1])
        held = count < 2 or any(group and count % group == 0 for group in groups)  # two decades: 20 years
        if not held and not _on_word(text, peaks[shift.start(1) : shift.end(1)], "") and not _scanned(text, shift[1]):
            return False
    return True
