"""The numbers of a cleaned text, and the orders that they can be read in: arithmetic alone, no network."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from datenorm.expression import Dated, parse

_SEPARATED = re.compile(
    r"(?<![0-9w])(?<![0-9]:)([0-9]{4}|[0-9]{1,2}) ?[-/., ] ?([0-9]{1,2})(?: ?[-/., ] ?([0-9]{4}|[0-9]{1,2}))?(?![0-9:])"
)
_COMPACT = re.compile("(?<![0-9])([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})(?![0-9])")
TWO_NUMBERS = re.compile("[0-9] ?[-/., ] ?[0-9]|[0-9]{6}")  # quick, and lets through all that closer looks find

Numbers = tuple[str, int, int]
"""The last two digits of the year ("" where there is none), month, day."""


def possible(text: str) -> Mapping[str, Numbers]:
    """What the text's numbers are under each order that they can be read in; empty where they name no day.

    A year of four digits in front leaves nothing open, and says nothing of how others are written: empty too.

    >>> sorted(possible("03/04/2021")), sorted(possible("13/04/2021")), sorted(possible("13/04/21"))
    (['dmy', 'mdy'], ['dmy'], ['dmy', 'ymd'])
    """
    if TWO_NUMBERS.search(text) is None:
        return {}
    found = [match.groups() for match in _SEPARATED.finditer(text)] or [m.groups() for m in _COMPACT.finditer(text)]
    if not found:
        return {}
    first, second, third = next((groups for groups in found if groups[2]), found[0])
    if len(first) == 4:
        return {}
    a, b, year = int(first), int(second), (third or "")[-2:].zfill(2) if third else ""
    ways = {"dmy": (year, b, a), "mdy": (year, a, b)}
    if third and len(third) < 3 and len(first) == 2:
        ways["ymd"] = (first, b, int(third))
    return {order: way for order, way in ways.items() if 1 <= way[1] <= 12 and 1 <= way[2] <= 31}


def shown(ways: Mapping[str, Numbers], dated: Dated | None) -> frozenset[str]:
    """The orders of a text, as `possible` gives them, under which its numbers are those of the date read in it."""
    if dated is None:
        return frozenset()
    end = dated.year[-2:]
    return frozenset(
        order
        for order, (year, month, day) in ways.items()
        if (month, day) == (dated.month, dated.day) and (not year or year == end)
    )


def rewritten(expression: str, ways: Mapping[str, Numbers]) -> dict[str, str]:
    """One date read in a text, as each order has the text's numbers; empty where it was not read from them.

    >>> rewritten("2021-04-03", possible("03/04/2021"))
    {'dmy': '2021-04-03', 'mdy': '2021-03-04'}
    """
    parsed = parse(expression)
    dated = parsed.start
    if dated is None or parsed.is_range or not shown(ways, dated):
        return {}
    years = {way[0]: dated.year if way[0] in ("", dated.year[-2:]) else f"XX{way[0]}" for way in ways.values()}
    return {
        order: replace(dated, year=years[year], month=month, day=day).render()
        for order, (year, month, day) in ways.items()
    }
