"""Days in a format other than ISO 8601, by the directives of strftime that a day without a time has."""

from __future__ import annotations

import re
from datetime import date

from datenorm.errors import OptionError

DIRECTIVES = "aAbBCdDeFgGhjmuUVwWyY%"

_DIRECTIVE = re.compile("%-?(.?)", re.DOTALL)


def check(pattern: str) -> None:
    """Raise OptionError for a format that says nothing of a day, or that would break the line."""
    found = _DIRECTIVE.findall(pattern)
    wrong = next((letter for letter in found if not letter or letter not in DIRECTIVES), None)
    if wrong is not None:
        raise OptionError(f"--format {pattern!r} has %{wrong}; a day has %{' %'.join(DIRECTIVES)}")
    if not set(found) - {"%"}:
        raise OptionError(f"--format {pattern!r} names no part of a date: write one such as '%d/%m/%Y'")
    if any("\ud800" <= character <= "\udfff" for character in pattern):
        raise OptionError(f"--format {pattern!r} is no text: write it in UTF-8")
    if set(pattern) & set("\n\r\0"):
        raise OptionError(f"--format {pattern!r} has a line end: leave it out, each date stands on its line")


def formatted(day: date, pattern: str) -> str:
    """A day in a checked format. Years have four digits, names are English."""

    def four(match: re.Match[str]) -> str:
        # Not every C library pads the year.
        letter = match.group(1)
        if letter not in "YGFC" or match.group().startswith("%-"):
            return match.group()
        year = day.isocalendar().year if letter == "G" else day.year
        return {"C": f"{year // 100:02d}", "F": f"{year:04d}-%m-%d"}.get(letter, f"{year:04d}")

    return day.strftime(_DIRECTIVE.sub(four, pattern))
