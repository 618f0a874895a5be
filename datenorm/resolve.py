"""From an expression to a calendar day: the arithmetic that the network is spared."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from datenorm import calendars
from datenorm.expression import Dated, Expression, Relative
from datenorm.years import year_for

PIVOT = 69
OWN_MONTHS = frozenset("JUE")
"""Calendars whose months are not the Gregorian ones."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """What an expression comes to.

    status: ok, partial, range, invalid, conflict or none. date: the day, for ok within the years 1 to 9999. iso: the
    day ("1999-05-03", "-0043-03-15"), or as much as the text says ("1999-05", "1999", "--05-03", "199X"); a range's
    first end. end_iso: a range's other end.
    """

    status: str
    date: date | None = None
    iso: str | None = None
    end_iso: str | None = None


NONE, INVALID, CONFLICT = Resolution("none"), Resolution("invalid"), Resolution("conflict")


def resolve(expression: Expression, today: date, pivot: int = PIVOT, year: str | None = None) -> Resolution:
    """Resolve an expression, given the day that relative ones count from.

    pivot: two-digit years from it to 99 are 19xx, those below it 20xx. year: past, future or nearest, which year a date
    without one gets; None: it stays partial. A weekday that the date does not fall on makes a conflict; a day that its
    month lacks is invalid, and never moved.
    """
    if expression.relative:
        return _resolve_relative(expression.relative, today)
    if expression.is_range:
        return _resolve_range(expression, pivot)
    if not expression.start:
        return NONE
    day = year_for(expression.start, today, year) if year else None
    return Resolution("ok", day, day.isoformat()) if day else _resolve_date(expression.start, pivot)


def _resolve_range(expression: Expression, pivot: int) -> Resolution:
    ends = [
        _resolve_date(end, pivot) if end else Resolution("ok", None, "..") for end in (expression.start, expression.end)
    ]
    for end in ends:
        if end.status in ("invalid", "conflict"):
            return end
    if ends[0] == ends[1] and ends[0].status == "ok" and expression.start:
        return ends[0]  # from a day to that day, as where a time stands with each
    if ends[0].iso is None or ends[1].iso is None:
        return Resolution("range")
    return Resolution("range", None, ends[0].iso, ends[1].iso)


def century(year: str, pivot: int) -> str:
    """A year as written, its century put in where only that is missing."""
    if year.startswith("XX") and year != "XXXX":
        return ("19" if int(year[2:]) >= pivot else "20") + year[2:]
    return year


def _resolve_date(dated: Dated, pivot: int) -> Resolution:
    year = century(dated.year, pivot)
    if not year.isdecimal():
        return _without_year(dated, year)
    number = int(year)
    if number == 0:
        return INVALID
    try:
        if dated.week or dated.ordinal:
            return _by_week_or_ordinal(dated, number)
        if not dated.day:
            return _without_day(dated, number)
        if dated.letter:
            return _of_calendar(dated, number)
        return _checked(date(number, dated.month, dated.day), dated.weekday)
    except (ValueError, OverflowError):
        return INVALID


def _checked(found: date, weekday: int) -> Resolution:
    if weekday and found.isoweekday() != weekday:
        return CONFLICT
    return Resolution("ok", found, found.isoformat())


def _year_text(year: int) -> str:
    if year > date.max.year:
        raise ValueError(f"ISO 8601 writes four digits of a year, which {year} exceeds")
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def _without_day(dated: Dated, number: int) -> Resolution:
    if dated.letter in OWN_MONTHS and dated.month:
        year = calendars.year_of_month(dated.letter, number, dated.month)
        return Resolution("partial", None, year if year is None else _year_text(year))
    iso = _year_text(calendars.gregorian_year(dated.letter, number) if dated.letter else number)
    part = dated.month or dated.season
    return Resolution("partial", None, f"{iso}-{part:02d}" if part else iso)


def _of_calendar(dated: Dated, number: int) -> Resolution:
    if dated.letter not in OWN_MONTHS and calendars.gregorian_year(dated.letter, number) < 1:
        return _before_christ(dated, number)
    try:
        return _checked(calendars.to_gregorian(dated.letter, number, dated.month, dated.day), dated.weekday)
    except OverflowError:
        # An Islamic day outside the table: said as far as it is known, since the day would be a guess.
        year = calendars.year_of_islamic_day(number, dated.month, dated.day)
        return Resolution("partial", None, year if year is None else _year_text(year))


def _without_year(dated: Dated, year: str) -> Resolution:
    if year != "XXXX":
        return Resolution("partial", None, year)
    if dated.month and dated.day and dated.day > calendar.monthrange(2000, dated.month)[1]:
        return INVALID
    month = f"{dated.month:02d}" if dated.month else "-"
    return Resolution("partial", None, f"--{month}" + (f"-{dated.day:02d}" if dated.day else ""))


def _by_week_or_ordinal(dated: Dated, year: int) -> Resolution:
    if dated.ordinal:
        found = date(year, 1, 1) + timedelta(dated.ordinal - 1)
        return _checked(found, dated.weekday) if found.year == year else INVALID
    found = date.fromisocalendar(year, dated.week, dated.day or 1)
    if not dated.day:
        return Resolution("partial", None, f"{year:04d}-W{dated.week:02d}")
    return _checked(found, dated.weekday)


def _before_christ(dated: Dated, number: int) -> Resolution:
    year = calendars.gregorian_year(dated.letter, number)
    if dated.day > calendar.monthrange(year % 400 + 2000, dated.month)[1]:
        return INVALID
    return Resolution("ok", None, f"{_year_text(year)}-{dated.month:02d}-{dated.day:02d}")


def _shift(day: date, number: int, unit: str) -> date:
    if unit in "dw":
        return day + timedelta(number * (7 if unit == "w" else 1))
    months = day.year * 12 + day.month - 1 + number * (12 if unit == "y" else 1)
    year, month = divmod(months, 12)
    if not 1 <= year <= 9999:
        raise OverflowError(f"year {year} is outside 1 to 9999")
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _resolve_relative(relative: Relative, today: date) -> Resolution:
    if any(unit == "h" for _, unit in relative.shifts):
        # Hours need the time of day, which no text of a date gives.
        return Resolution("partial")
    try:
        day = today
        for number, unit in relative.shifts:
            day = _shift(day, number, unit)
        if relative.direction:
            day = _to_weekday(day, relative)
    except OverflowError:
        return INVALID
    return Resolution("ok", day, day.isoformat())


def _to_weekday(day: date, relative: Relative) -> date:
    ahead = (relative.weekday - day.isoweekday()) % 7
    if relative.shifts:
        return day + timedelta(relative.weekday - day.isoweekday())
    if relative.direction == ">":
        return day + timedelta(ahead or 7)
    if relative.direction == "<":
        return day - timedelta((7 - ahead) % 7 or 7)
    return day + timedelta(ahead)
