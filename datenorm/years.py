"""A year for dates that state none: the one that brings them nearest to today, or next before or after it."""

from __future__ import annotations

from datetime import date

from datenorm.expression import Dated

CHOICES = ("past", "future", "nearest")
_REACH = 40  # years within which every day of the year falls on every weekday, 29 February too


def year_for(dated: Dated, today: date, choice: str) -> date | None:
    """The day of a date without a year; None where it has no month or day, or no year has such a day.

    past: the last one up to today, future: the first one from today on. A weekday in the text narrows the years.
    """
    if dated.year != "XXXX" or not dated.month or not dated.day:
        return None
    days = [day for offset in range(-_REACH, _REACH + 1) if (day := _day(dated, today.year + offset)) is not None]
    if choice == "past":
        return max((day for day in days if day <= today), default=None)
    if choice == "future":
        return min((day for day in days if day >= today), default=None)
    return min(days, key=lambda day: abs((day - today).days), default=None)


def _day(dated: Dated, year: int) -> date | None:
    try:
        day = date(year, dated.month, dated.day)
    except ValueError:
        return None
    return day if dated.weekday in (0, day.isoweekday()) else None
