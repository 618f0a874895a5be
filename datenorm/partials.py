"""What --partial makes of a part of a date: the part as ISO 8601 writes it, or its first or last day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from datenorm.calendars import to_gregorian
from datenorm.expression import Dated, parse
from datenorm.resolve import century, resolve

if TYPE_CHECKING:
    from datenorm.normalizer import Result

POLICIES = ("reject", "iso", "first", "last")

_DAY = timedelta(1)
_MONTHS = {"E": 13}


def completed(result: Result, policy: str, pivot: int, min_confidence: float) -> Result:
    """A partial result with the iso, and for first and last the date, that the policy gives; its status stays.

    Any other result, and one that the policy has nothing for, comes back as it is.
    """
    if result.status != "partial" or policy == "reject":
        return result
    expression = parse(result.expression)
    if expression.start is None:
        return result
    iso, day = resolve(expression, date.min, pivot).iso, None
    if policy != "iso":
        days = span(expression.start, pivot)
        day = days[policy == "last"] if days else None
        iso = day.isoformat() if day else None
    if iso and result.confidence < min_confidence:
        return replace(result, status="low-confidence")
    return replace(result, date=day, iso=iso)


def span(dated: Dated, pivot: int) -> tuple[date, date] | None:
    """The first and the last day of a part of a date; None for days without a year, seasons, and years before 1."""
    year = century(dated.year, pivot)
    if year == "XXXX" or dated.day or dated.ordinal:
        return None
    first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
    try:
        if dated.week:
            return date.fromisocalendar(first, dated.week, 1), date.fromisocalendar(first, dated.week, 7)
        if dated.season:
            return _months("", first, 3 * dated.season - 98, 3) if dated.season > 24 else None
        if dated.month:
            return _months(dated.letter, first, dated.month, 1)
        return _start(dated.letter, first, 1), _months(dated.letter, last, 1, _MONTHS.get(dated.letter, 12))[1]
    except (ValueError, OverflowError):
        return None


def _start(letter: str, year: int, month: int) -> date:
    return to_gregorian(letter, year, month, 1) if letter else date(year, month, 1)


def _months(letter: str, year: int, month: int, count: int) -> tuple[date, date]:
    """The first and the last day of some months in a row."""
    year_after, after = divmod(month - 1 + count, _MONTHS.get(letter, 12))
    if not letter and year + year_after > date.max.year:
        return _start(letter, year, month), date.max
    return _start(letter, year, month), _start(letter, year + year_after, after + 1) - _DAY
