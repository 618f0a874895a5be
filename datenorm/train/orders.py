"""Which orders a date in digits can be read in, and so which order symbols it may be shown with."""

from __future__ import annotations

import random

from datenorm.train.draft import pick

ORDERS = ("dmy", "mdy", "ymd")
RIGHT_SHARE = 0.55


def hint(rng: random.Random, order: str, year: str, month: int, day: int) -> str:
    """The order that a numeric date is shown with: its own, or one that its numbers rule out, or "" for any.

    A line of one order stands now and then in a column of another: 25/03/99 is no month-first date, whatever it is told.

    Args:
        year: as in the expression, "1999" or "XX99".
    """
    if not year.startswith("XX"):
        if order == "ymd":
            return ""
        # Only the order that the day rules out counts: year-first says nothing of a date that ends with its year.
        return order if day <= 12 or rng.random() < RIGHT_SHARE else ""
    numbers = {"y": int(year[2:]), "m": month, "d": day}
    written = [numbers[letter] for letter in order]
    ruled_out = [other for other in ORDERS if other != order and not _readable(other, written)]
    if not ruled_out or rng.random() < RIGHT_SHARE:
        return order
    if len(ruled_out) == 2:
        return ""
    # Told the one of month first and day first that cannot be, one takes the other.
    return ruled_out[0] if order != "ymd" and ruled_out[0] != "ymd" else order


def named_hint(rng: random.Random, order: str, year: int, marked: bool = False) -> str | None:
    """The order that a date with its month in letters and two digits for its year is shown with; None for "myd".

    Day and year are told apart by the order alone, unless the year is marked ('31) or no day (71). Month first then
    says the same as day first.
    """
    if (marked or not 1 <= year <= 31) and rng.random() < 0.5:
        return ""
    return {
        "dmy": pick(rng, ("dmy", "mdy")),
        "mdy": pick(rng, ("dmy", "mdy")),
        "ymd": "ymd",
        "ydm": "ymd",
        "dym": "dmy",
    }.get(order)


def _readable(order: str, written: list[int]) -> bool:
    return 1 <= written[order.index("m")] <= 12 and 1 <= written[order.index("d")] <= 31
