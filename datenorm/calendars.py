"""Other calendars' years and days to Gregorian ones, by the calendar letter of an expression.

Eras, Buddhist and Minguo years by offset; Solar Hijri by jdatetime, Umm al-Qura by hijridate, both imported when first
needed; Ethiopic by the Julian Day Number (Reingold and Dershowitz, Calendrical Calculations, chapter 4).
"""

from __future__ import annotations

from datetime import date, timedelta

from datenorm.errors import ExpressionError

YEAR_OFFSETS = {"R": 2018, "H": 1988, "S": 1925, "T": 1911, "M": 1867, "B": -543, "C": 1911}
"""Gregorian year = year + offset, for calendars that share the Gregorian months and days."""

_ETHIOPIC_EPOCH = date(8, 8, 27).toordinal()
_ISLAMIC_EPOCH = date(622, 7, 19).toordinal()
_LUNATION = 29.530588
_ISLAMIC_DOUBT = timedelta(2)
"""How far the mean Moon and the sighted or tabled one part."""


def gregorian_year(letter: str, year: int) -> int:
    """The Gregorian year in which (most of) another calendar's year lies; BC years are astronomical, 1 BC being 0."""
    if letter in YEAR_OFFSETS:
        return year + YEAR_OFFSETS[letter]
    if letter == "A":
        return 1 - year
    if letter == "J":
        return year + 621
    if letter == "U":
        return round(year * 0.970229 + 621.5643)
    if letter == "E":
        return year + 8
    raise ExpressionError(f"{letter!r} is no calendar letter: use one of RHSTMBCJUAE")


def to_gregorian(letter: str, year: int, month: int, day: int) -> date:
    """The Gregorian day of a day of another calendar; raises ValueError where that calendar has no such day.

    OverflowError where the day may exist but cannot be told: BC years, which `datetime.date` lacks, and Islamic years
    outside 1343 to 1500, which the table of Umm al-Qura lacks.
    """
    if letter == "A":
        raise OverflowError(f"{year} BC is before the first year of datetime.date")
    if letter == "J":
        return _from_solar_hijri(year, month, day)
    if letter == "U":
        return _from_islamic(year, month, day)
    if letter == "E":
        return _from_ethiopic(year, month, day)
    return date(gregorian_year(letter, year), month, day)


def year_of_month(letter: str, year: int, month: int) -> int | None:
    """The Gregorian year that a month of another calendar lies in; None where it lies in two. Raises ValueError."""
    if letter == "U":
        return _islamic_year(year, month, 1, 30)
    first, last = (to_gregorian(letter, year, month, day).year for day in (1, 29))
    return first if first == last else None


def year_of_islamic_day(year: int, month: int, day: int) -> int | None:
    """The Gregorian year of an Islamic day of any century, by the mean Moon; None close to a New Year.

    Raises ValueError where no month has such a day, or the year is past 9999.
    """
    if day > 30:
        raise ValueError(f"no Islamic month has {day} days")
    return _islamic_year(year, month, day, day)


def _islamic_year(year: int, month: int, first: int, last: int) -> int | None:
    moons = 12 * (year - 1) + month - 1
    start = date.fromordinal(_ISLAMIC_EPOCH + round(moons * _LUNATION))
    years = {(start + timedelta(first - 1) - _ISLAMIC_DOUBT).year, (start + timedelta(last - 1) + _ISLAMIC_DOUBT).year}
    return years.pop() if len(years) == 1 else None


def _from_solar_hijri(year: int, month: int, day: int) -> date:
    import jdatetime

    return jdatetime.date(year, month, day).togregorian()  # type: ignore[no-any-return]


def _from_islamic(year: int, month: int, day: int) -> date:
    import hijridate

    found = hijridate.Hijri(year, month, day).to_gregorian()
    return date(found.year, found.month, found.day)


def _from_ethiopic(year: int, month: int, day: int) -> date:
    last = 30 if month < 13 else 6 if year % 4 == 3 else 5
    if not (1 <= month <= 13 and 1 <= day <= last and year >= 1):
        raise ValueError(f"the Ethiopic calendar has no {year}-{month}-{day}")
    return date.fromordinal(_ETHIOPIC_EPOCH + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1)
