"""The expression language: what the network writes, as text and as a value; `resolve.py` makes calendar days of it.

    date     := year [-MM [-DD]] | year-Www[-D] | year-DDD | year-21..24 | year-33..36
              | XXXX-MM | XXXX-MM-DD | XXXX-XX-DD
    year     := dddd | dddX | ddXX | XXdd | letter dddd        letter := R H S T M B C J U A E
    dated    := date [=D] [~ | ? | %]                          =D: the weekday that the text names, 1 (Monday) to 7
    range    := dated/dated | dated/.. | ../dated
    relative := @ shift{1,3} [=D] | @>D | @<D | @=D            shift := (+|-)N unit, unit := d w m y h
    empty    := no date

After EDTF (ISO 8601-2): unspecified digits X, seasons 21 to 24, quarters 33 to 36, qualifiers, intervals.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from datenorm.errors import ExpressionError

ERA_LETTERS = "RHSTM"
CALENDAR_LETTERS = ERA_LETTERS + "BCJUAE"
UNITS = "dwmyh"
QUALIFIERS = "~?%"
OPEN = ".."

_DATE = (
    rf"(?P<letter>[{CALENDAR_LETTERS}])?(?P<year>\d{{4}}|\d{{3}}X|\d\dXX|XX\d\d|XXXX)"
    r"(?:-W(?P<week>0[1-9]|[1-4]\d|5[0-3])(?:-(?P<weekday_of_week>[1-7]))?"
    r"|-(?P<ordinal>00[1-9]|0[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6])"
    r"|-(?P<season>2[1-4]|3[3-6])"
    r"|-(?P<month>0[1-9]|1[0-2]|XX)(?:-(?P<day>0[1-9]|[12]\d|3[01]))?)?"
    r"(?:=(?P<weekday>[1-7]))?(?P<qualifier>[~?%])?"
)
# The commonest by far, in a quicker way.
_PLAIN = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:=([1-7]))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Dated:
    """One date: `year` as written ("1999", "XX99", "199X", "XXXX"); 0 or "" for what is not stated."""

    year: str
    letter: str = ""
    month: int = 0
    day: int = 0
    season: int = 0
    week: int = 0
    ordinal: int = 0
    weekday: int = 0
    qualifier: str = ""

    def render(self) -> str:
        """The text of the date."""
        text = self.letter + self.year
        if self.week:
            text += f"-W{self.week:02d}" + (f"-{self.day}" if self.day else "")
        elif self.ordinal:
            text += f"-{self.ordinal:03d}"
        elif self.season:
            text += f"-{self.season}"
        elif self.day:
            text += f"-{self.month:02d}-{self.day:02d}" if self.month else f"-XX-{self.day:02d}"
        elif self.month:
            text += f"-{self.month:02d}"
        return text + (f"={self.weekday}" if self.weekday else "") + self.qualifier


@dataclass(frozen=True, slots=True)
class Relative:
    """Counted from today: shifts as (number, unit), and a weekday after (>), before (<) or in the week reached (=)."""

    shifts: tuple[tuple[int, str], ...] = ()
    direction: str = ""
    weekday: int = 0

    def render(self) -> str:
        """The text of it; a zero shift is +0."""
        return "@" + "".join(f"{n:+d}{unit}" for n, unit in self.shifts) + self.direction + (str(self.weekday or ""))


@dataclass(frozen=True, slots=True)
class Expression:
    """A parsed expression: nothing, a date, a range (one end may be open: None), or a relative one."""

    start: Dated | None = None
    end: Dated | None = None
    is_range: bool = False
    relative: Relative | None = None

    def render(self) -> str:
        """The text, of which `parse` is the inverse."""
        if self.relative:
            return self.relative.render()
        first = self.start.render() if self.start else ""
        if not self.is_range:
            return first
        return f"{first or OPEN}/{self.end.render() if self.end else OPEN}"


@cache
def _date_pattern() -> re.Pattern[str]:
    return re.compile(_DATE, re.ASCII)


@cache
def _relative_pattern() -> re.Pattern[str]:
    return re.compile(r"@(?:([<>=])([1-7])|((?:[+-]\d{1,4}[dwmyh]){1,3})(?:=([1-7]))?)", re.ASCII)


def parse(text: str) -> Expression:
    """The value of an expression; raises ExpressionError for any other text."""
    if plain := _PLAIN.fullmatch(text):
        year, month, day, weekday = plain.groups()
        return Expression(Dated(year, "", int(month), int(day), weekday=int(weekday or 0)))
    if not text:
        return Expression()
    if text[0] == "@":
        return Expression(relative=_parse_relative(text))
    if "/" not in text:
        return Expression(_parse_date(text, text))
    first, _, second = text.partition("/")
    if first == second == OPEN:
        raise _unreadable(text)
    start = None if first == OPEN else _parse_date(first, text)
    return Expression(start, None if second == OPEN else _parse_date(second, text), is_range=True)


def _unreadable(text: str) -> ExpressionError:
    return ExpressionError(f"{text!r} is no date expression: write one such as '1999-05-03', 'XX99-05-03' or '@-1d'")


def _parse_relative(text: str) -> Relative:
    match = _relative_pattern().fullmatch(text)
    if not match:
        raise _unreadable(text)
    direction, named, shifts, of_week = match.groups()
    if direction:
        return Relative((), direction, int(named))
    found = tuple((int(number), unit) for number, unit in re.findall(r"([+-]\d+)([dwmyh])", shifts))
    relative = Relative(found, "=" if of_week else "", int(of_week or 0))
    if relative.render() != text:
        raise _unreadable(text)
    return relative


def _parse_date(text: str, whole: str) -> Dated:
    match = _date_pattern().fullmatch(text)
    if not match:
        raise _unreadable(whole)
    groups = match.groupdict()
    year, letter, month, day = groups["year"], groups["letter"] or "", groups["month"], groups["day"]
    known = year.isdecimal()
    dated = Dated(
        year, letter, int(month) if month and month != "XX" else 0, int(day or groups["weekday_of_week"] or 0),
        int(groups["season"] or 0), int(groups["week"] or 0), int(groups["ordinal"] or 0), int(groups["weekday"] or 0),
        groups["qualifier"] or "",
    )  # fmt: skip
    by_week = dated.week or dated.ordinal
    refused = (
        (letter and (not known or by_week or dated.season))
        or (not known and (by_week or (dated.season and year == "XXXX")))
        or (month == "XX" and not (year == "XXXX" and day))
        or (year == "XXXX" and not (month or day))
        or (year.endswith("X") and year != "XXXX" and (month or dated.season))
        or (dated.weekday and not dated.day)
    )
    if refused:
        raise _unreadable(whole)
    return dated


def field_labels(text: str) -> str:
    """One letter a character: y year, m month (week, season), d day, w weekday named, e calendar, r relative, . none.

    >>> field_labels("1999-05-03=1")
    'yyyy.mm.dd.w'
    """
    if text.startswith("@"):
        return "." + "r" * (len(text) - 1)
    return ".".join(_labels_of_date(part) for part in text.split("/"))


def _labels_of_date(text: str) -> str:
    if text == OPEN or not text:
        return "." * len(text)
    body = text.rstrip(QUALIFIERS)
    body, _, weekday = body.partition("=")
    letter = body[0] in CALENDAR_LETTERS
    year, *rest = body[letter:].split("-")
    labels = "e" * letter + "y" * len(year)
    for place, part in enumerate(rest):
        labels += "." + ("d" if place or (len(part) == 3 and part.isdecimal()) else "m") * len(part)
    labels += ".w" if weekday else ""
    return labels + "." * (len(text) - len(labels))
