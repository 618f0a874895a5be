"""Dates in digits alone: every order and separator, with spaces gone astray, with and without a year."""

from __future__ import annotations

import random
from functools import cache

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, Weighted, fill_text, pick
from datenorm.train.eras_hijri import read_as_persian
from datenorm.train.formats import ROMAN, Day, dated, named_weekday, pattern_order
from datenorm.train.locales import load as load_locale
from datenorm.train.machine import clock
from datenorm.train.orders import hint

SEPARATORS = {
    "dmy": Weighted({".": 40, "/": 32, "-": 17, " ": 4, "_": 1, ",": 1, "'": 0.3, "·": 0.2, ":": 0.3, "\\": 0.2, "|": 0.3, ";": 0.2, "mixed": 2, "lost": 0.5,
                     "roman": 2}),
    "mdy": Weighted({"/": 58, "-": 20, ".": 10, " ": 6, "_": 1, ",": 1, "mixed": 1.5, "lost": 0.4}),
    "ymd": Weighted({"-": 40, "/": 25, ".": 22, " ": 6, "_": 2, ",": 0.5, ":": 2, "mixed": 1.5, "lost": 0.4}),
}  # fmt: skip
ORDER_SHARE = {
    "dmy": Weighted({"dmy": 75, "mdy": 13, "ymd": 12}),
    "mdy": Weighted({"mdy": 72, "dmy": 11, "ymd": 17}),
    "ymd": Weighted({"ymd": 62, "dmy": 21, "mdy": 17}),
}
# English is read most of all in the order of the United States, whatever the locale's own.
ENGLISH_ORDER_SHARE = Weighted({"dmy": 48, "mdy": 38, "ymd": 14})
YEAR_WIDTH = Weighted({"four": 64, "two": 34, "apostrophe": 2})
# Their dates end with a point: 29.01.2008.
CLOSING_POINT = frozenset(("hr", "sr", "bs", "hu", "sh", "cnr"))
STRAY_SPACES = ("{0} ", "{0} ", " {0} ", " {0} ", " {0}", "{0}", "{0}", "{0}{0}", "{0}  ")
# Times behind a whole date, which by their digits could be a part of one.
POINT_TIMES = (" {G}.{M}", " {H}.{M}", ", {H}.{M}", " {G}.{M}.{S}", " - {H}.{M}", " {H}.{M} - {I}.{M}", " ({H}.{M})", " {H} {M}", " {H}h", " {G}h{M}",
               "  {H}.{M}")  # fmt: skip


def _separators(rng: random.Random, order: str) -> tuple[str, str]:
    separator = SEPARATORS[order](rng)
    if separator == "mixed":
        return pick(rng, ("/", ".", "-", ". ", "/ ", ", ")), pick(rng, ("/", ".", "-", " ", ". "))
    if separator == "lost":
        return ("", pick(rng, "./- ")) if rng.random() < 0.5 else (pick(rng, "./- "), "")
    if separator == "roman":
        separator = pick(rng, (".", ". ", "-", "/", " "))
        return separator, separator
    first = second = separator
    chance = rng.random()
    if separator != " " and chance < 0.14:
        first = pick(rng, STRAY_SPACES).replace("{0}", separator)
        second = first if chance < 0.06 else pick(rng, STRAY_SPACES).replace("{0}", separator)
    return first, second


def numeric(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Day, month and year in digits; the order is the pair's, save where the numbers themselves tell it."""
    if read_as_persian(ctx.language, when.year):
        return None
    shares = ORDER_SHARE[ctx.data.order]
    if ctx.language == "en" and ctx.data.order == "dmy":
        shares = ENGLISH_ORDER_SHARE
    order = shares(rng)
    year, year_expression = _numeric_year(rng, order, when.year)
    first, second = _separators(rng, order)
    known = not year_expression.startswith("XX")
    padded = first == "" or second == ""
    # Two digits each between colons would be a time of day.
    if not known and (padded or first.strip() == ":"):
        first, second, padded = ".", ".", False
    parts = {"y": year, "m": _number(rng, when.month, "m", padded), "d": _number(rng, when.day, "d", padded)}
    if order == "dmy" and rng.random() < 0.02 and not padded:
        parts["m"] = [(ROMAN[when.month - 1], "m")]
    iso = order == "ymd" and first == "-"  # there a month above 12 is a mistake
    letters = _out_of_place(rng, order) if known and when.day > 12 and not iso else order
    pieces: list[Piece] = [*parts[letters[0]], (first, ""), *parts[letters[1]], (second, ""), *parts[letters[2]]]
    pointed = second.strip() == "."
    if rng.random() < (0.5 if pointed and ctx.language in CLOSING_POINT else 0.025):
        pieces.append((".", ""))
    weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.14)
    if rng.random() < (0.05 if pointed else 0.02):
        pieces.append((fill_text(pick(rng, POINT_TIMES), clock(rng)), ""))
    shown = "" if letters != order else hint(rng, order, year_expression, when.month, when.day)
    return Draft(pieces, dated(year_expression, when.month, when.day, weekday), "numeric", shown)


def _out_of_place(rng: random.Random, order: str) -> str:
    # A day above 12 beside a year of four digits leaves one place for the month: 2019/23/4, 23-2019-04.
    chance = rng.random()
    if order == "ymd":
        return "ydm" if chance < 0.05 else order
    return order if chance > 0.01 else "dym" if order == "dmy" else "myd"


def _number(rng: random.Random, number: int, letter: str, padded: bool = False) -> list[Piece]:
    return [(f"{number:02d}" if padded or rng.random() < 0.6 else str(number), letter)]


def _numeric_year(rng: random.Random, order: str, year: int) -> tuple[list[Piece], str]:
    width = YEAR_WIDTH(rng)
    if width == "four" or not 1930 <= year <= 2068:
        return [(f"{year:04d}", "y")], f"{year:04d}"
    mark = "'" if width == "apostrophe" and order != "ymd" else ""
    return [(mark, ""), (f"{year % 100:02d}", "y")], f"XX{year % 100:02d}"


@cache
def _day_month_order(name: str) -> str:
    """The locale's order of day and month without a year: in a year-first locale either may be first."""
    data = load_locale(name)
    pattern = dict(data.skeletons).get("Md")
    return (pattern_order(pattern) if pattern else "") or ("dmy" if data.order == "dmy" else "mdy")


def day_and_month(rng: random.Random, ctx: Context) -> str:
    """The order of day and month without a year: mostly the locale's own."""
    order = _day_month_order(ctx.data.name)
    if rng.random() < (0.3 if ctx.language == "en" else 0.12):
        return "mdy" if order == "dmy" else "dmy"
    return order


def numeric_without_year(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """Day and month in digits: 27.9., 27/11, 9-27."""
    order = day_and_month(rng, ctx)
    separator = (
        pick(rng, (".", ".", ". ", "/", "/", "-", " . ", ".", " / ", ". ")) if order == "dmy" else pick(rng, "////--.")
    )
    month, day = _number(rng, when.month, "m"), _number(rng, when.day, "d")
    first, second = (day, month) if order == "dmy" else (month, day)
    trail = "." if separator.strip() == "." and rng.random() < 0.55 else ""
    if order == "dmy" and separator[0] == "." and rng.random() < 0.02:
        second = [(ROMAN[when.month - 1], "m")]
    pieces = [*first, (separator, ""), *second, (trail, "")]
    # Fri 8-10 is told in hours.
    weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.0 if separator == "-" else 0.25)
    expression = dated("XXXX", when.month, when.day, weekday)
    if when.day > 12 and rng.random() < 0.5:
        return Draft(pieces, expression, "missing_year", "")
    # What a year-first locale is asked for is its own way, which is mostly month first.
    year_first = ctx.data.order == "ymd" and order == _day_month_order(ctx.data.name) and rng.random() < 0.5
    return Draft(pieces, expression, "missing_year", "ymd" if year_first else order)


def numeric_month_year(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Month and year in digits: 05/1999, 1999-05."""
    if read_as_persian(ctx.language, when.year):
        return None
    separator = pick(rng, ("/", "/", "-", "-", ".", ".", " / ", "/ ", ". ", " - "))
    year, expression = (f"{when.year:04d}", "y"), f"{when.year:04d}-{when.month:02d}"
    if rng.random() < 0.55:
        return Draft([*_number(rng, when.month, "m"), (separator, ""), year], expression, "partial")
    separator = " " if rng.random() < 0.05 else separator
    return Draft([year, (separator, ""), (f"{when.month:02d}", "m")], expression, "partial")
