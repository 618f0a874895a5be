"""Dates in digits alone: every order and separator, compact, with spaces gone astray; and what machines write."""

from __future__ import annotations

import datetime
import random

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, Weighted, fill, pick
from datenorm.train.formats import ROMAN, Day, full, named_weekday

SEPARATORS = {
    "dmy": Weighted({".": 40, "/": 33, "-": 17, " ": 4, "_": 1, ",": 1, "'": 0.3, "·": 0.2, "mixed": 1.5, "roman": 2}),
    "mdy": Weighted({"/": 60, "-": 20, ".": 10, " ": 5, "_": 1, ",": 1, "mixed": 1.5}),
    "ymd": Weighted({"-": 40, "/": 25, ".": 22, " ": 6, "_": 2, ",": 0.5, ":": 2, "mixed": 1.5}),
}
ORDER_SHARE = {
    "dmy": Weighted({"dmy": 80, "mdy": 8, "ymd": 12}),
    "mdy": Weighted({"mdy": 58, "dmy": 24, "ymd": 18}),
    "ymd": Weighted({"ymd": 64, "dmy": 22, "mdy": 14}),
}
YEAR_WIDTH = Weighted({"four": 66, "two": 32, "apostrophe": 2})
ENGLISH_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                  "November", "December")  # fmt: skip
ENGLISH_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _separators(rng: random.Random, order: str) -> tuple[str, str]:
    separator = SEPARATORS[order](rng)
    if separator == "mixed":
        return pick(rng, "./-"), pick(rng, "./- ")
    if separator == "roman":
        separator = pick(rng, (".", ". ", "-", "/", " "))
        return separator, separator
    first = second = separator
    if separator != " " and rng.random() < 0.09:
        first, second = (_spaced(rng, separator) for _ in range(2))
    return first, second


def _spaced(rng: random.Random, separator: str) -> str:
    return pick(rng, (separator, f"{separator} ", f" {separator} ", f" {separator}", f"{separator}{separator}"))


def numeric(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """Day, month and year in digits; the order is the pair's, save where the numbers themselves tell it."""
    order = ORDER_SHARE[ctx.data.order](rng)
    year, year_expression = _numeric_year(rng, order, when.year)
    parts = {"y": year, "m": _number(rng, when.month, "m"), "d": _number(rng, when.day, "d")}
    first, second = _separators(rng, order)
    if order == "dmy" and rng.random() < 0.02:
        parts["m"] = [(ROMAN[when.month - 1], "m")]
    letters = order
    if order == "ymd" and not year_expression.startswith("XX") and when.day > 12 and rng.random() < 0.03:
        letters = "ydm"
    pieces: list[Piece] = [*parts[letters[0]], (first, ""), *parts[letters[1]], (second, ""), *parts[letters[2]]]
    if rng.random() < 0.03:
        pieces.append((".", ""))
    weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.14)
    hint = _hint(rng, order, year_expression, when)
    return Draft(pieces, full(year_expression, when.month, when.day, weekday), "numeric", hint)


def _hint(rng: random.Random, order: str, year_expression: str, when: Day) -> str:
    two_digits = year_expression.startswith("XX")
    if not two_digits and order == "ymd":
        return ""
    # A day above 12 can stand nowhere else: such a line is read rightly even under the other order.
    tells = when.day > 12 and not two_digits
    return "" if tells and rng.random() < 0.4 else order


def _number(rng: random.Random, number: int, letter: str) -> list[Piece]:
    return [(f"{number:02d}" if rng.random() < 0.6 else str(number), letter)]


def _numeric_year(rng: random.Random, order: str, year: int) -> tuple[list[Piece], str]:
    width = YEAR_WIDTH(rng)
    if width == "four" or not 1930 <= year <= 2068:
        return [(f"{year:04d}", "y")], f"{year:04d}"
    mark = "'" if width == "apostrophe" and order != "ymd" else ""
    return [(mark, ""), (f"{year % 100:02d}", "y")], f"XX{year % 100:02d}"


def numeric_without_year(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """Day and month in digits: 27.9., 27/11, 9-27."""
    order = "mdy" if ctx.data.order != "dmy" and rng.random() < 0.7 else "dmy"
    separator = pick(rng, (".", ".", ". ", "/", "/", "-", " . ", ".")) if order == "dmy" else pick(rng, "///-.")
    month, day = _number(rng, when.month, "m"), _number(rng, when.day, "d")
    first, second = (day, month) if order == "dmy" else (month, day)
    trail = "." if separator.strip() == "." and rng.random() < 0.55 else ""
    pieces = [*first, (separator, ""), *second, (trail, "")]
    weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.25)
    hint = "" if when.day > 12 and rng.random() < 0.4 else order
    return Draft(pieces, full("XXXX", when.month, when.day, weekday), "missing_year", hint)


def numeric_month_year(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """Month and year in digits: 05/1999, 1999-05."""
    separator = pick(rng, "/-.")
    year, month = (f"{when.year:04d}", "y"), (f"{when.month:02d}", "m")
    pieces = [month, (separator, ""), year] if rng.random() < 0.6 else [year, (separator, ""), month]
    return Draft(pieces, f"{when.year:04d}-{when.month:02d}", "partial")


# ---- compact, and machines ---------------------------------------------------------------------------------

COMPACT = ("{Y}{m}{d}", "{Y}{m}{d}", "{Y}{m}{d}", "{Y}{m}{d}T{H}{M}{S}", "{Y}{m}{d}T{H}{M}{S}Z", "{Y}{m}{d}T{H}{M}",
           "{Y}{m}{d}{H}{M}{S}", "{Y}{m}{d}{H}{M}", "{Y}{m}{d} {H}{M}", "{Y}{m}{d} {H}:{M}:{S}", "{Y}{m}{d}-{H}{M}{S}",
           "{Y}{m}{d}_{H}{M}{S}", "{Y}-{m}{d}", "{d}{b}{Y}", "{j}{b}{Y}", "{d}{B}{Y}", "{d}{m}{Y}", "{m}{d}{Y}", "{y}{m}{d}",
           "{d}{m}{y}", "{d}{b}{y}", "{b}{d}{Y}", "{Y}{b}{d}")  # fmt: skip
MACHINE = (
    "{Y}-{m}-{d}", "{Y}-{m}-{d}T{H}:{M}:{S}{z}", "{Y}-{m}-{d}T{H}:{M}:{S}.{f}{z}", "{Y}-{m}-{d} {H}:{M}:{S}",
    "{Y}-{m}-{d} {H}:{M}", "{Y}-{m}-{d}T{H}:{M}{z}", "{Y}-{m}-{d}T{H}", "{Y}-{m}-{d} {H}:{M}:{S}.{f} {z} {Z}",
    "{Y}-{m}-{d} {H}:{M}:{S} {z}", "{Y}-{m}-{d} {H}:{M}:{S},{f}", "{Y}-{m}-{d} {H}:{M}:{S}.{f}", "{Y}/{m}/{d} {H}:{M}:{S}",
    "{Y}-{n}-{j} {H}:{M}:{S} {z} {Z}", "{Y}-{m}-{d} {H}:{M}:{S} {Z}", "{Y}-{m}-{d} {I}:{M}:{S} {p}", "{Y}/{n}/{j} {G}:{M}",
    "{Y}-{m}-{d}{z}", "{Y}.{m}.{d} {H}:{M}:{S}", "{Y}:{m}:{d} {H}:{M}:{S}", "{Y}:{m}:{d}", "{Y}-{m}-{d}T{G}:{q}:{r}",
    "{a}, {d} {b} {Y} {H}:{M}:{S} {z}", "{a}, {d} {b} {Y} {H}:{M}:{S} {Z}", "{a}, {j} {b} {Y} {H}:{M}:{S} {z} ({Z})",
    "{d} {b} {Y} {H}:{M}:{S} {z}", "{A}, {d}-{b}-{y} {H}:{M}:{S} {Z}", "{a}, {d}-{b}-{y} {H}:{M}:{S} {Z}",
    "{a}, {d}-{b}-{Y} {H}:{M}:{S} {Z}", "{A}, {j} {b} {Y} {H}:{M}:{S} {z}", "{a} {b} {e} {H}:{M}:{S} {Y}",
    "{a} {b} {e} {H}:{M}:{S} {Z} {Y}", "{a} {b} {d} {H}:{M}:{S} {z} {Y}", "{a} {b} {d} {Y} {H}:{M}:{S} {Z}{z} ({T})",
    "{a} {b} {d} {H}:{M}:{S} {Z}{z} {Y}", "{d}/{b}/{Y}:{H}:{M}:{S} {z}", "[{d}/{b}/{Y}:{H}:{M}:{S} {z}]",
    "[{a} {b} {d} {H}:{M}:{S}.{f} {Y}]", "{d}-{b}-{y}", "{d}-{b}-{Y}", "{d}-{b}-{Y} {H}:{M}:{S}", "{d}-{b}-{y} {I}.{M}.{S}.{f} {p}",
    "{d}-{b}-{Y} {I}:{M}:{S} {p}", "{b} {e} {Y} {I}:{M}{p}", "{b} {j}, {Y} {I}:{M}:{S} {p}", "{B} {j}, {Y} {I}:{M} {p} {Z}",
    "{a}{b}{d} {Y}", "{b} {d} {Y} {H}:{M}:{S}", "{Y}-{b}-{d}", "{Y}{b}{d}", "{Y} {B} {j}", "{Y} {b} {d} {H}:{M}:{S}.{f}",
    "{Y}-{m}-{d}T{H}-{M}-{S}", "{Y}_{m}_{d}", "{Y}_{m}_{d}_{H}_{M}", "{Y}-{m}-{d}_{H}-{M}-{S}", "{Y}-{m}-{d}/{H}:{M}",
    "{H}:{M}:{S} {Y}-{m}-{d}", "{H}:{M}, {j} {B} {Y} (UTC)", "{Y}. {m}. {d}.", "{Y}. {n}. {j}.", "{Y} {m} {d}", "{Y}, {m}, {d}",
    "{I}:{M}{p} {b} {j}, {Y}", "{H}{M} {Z} {a} {b} {d} {Y}", "{d}{H}{M}{Z1} {b} {y}", "D:{Y}{m}{d}{H}{M}{S}",
)  # fmt: skip
ZONES = (
    "Z",
    "+00:00",
    "+01:00",
    "+0100",
    "-0700",
    "-05:00",
    "+0530",
    "+05:30",
    "+00",
    "-03",
    "+0000",
    "-0330",
    "+09:00",
)
ZONE_NAMES = tuple(
    "UTC GMT Z EST EDT CST CDT MST MDT PST PDT AKST AKDT HST CET CEST EET EEST WET WEST MSK BST IST JST KST AEST AEDT ACST ACDT AWST "
    "BRST BRT ART CLT PKT WIB WITA HKT SGT ICT PHT NZST NZDT SAST WAT EAT CAT GST TRT NPT AST ADT NST PYT COT PET GMT+2 UTC-5 "
    "GMT+08:00 UTC+1 UTC+05:30 UTC+0000 GMT-3 Europe/Berlin America/New_York Asia/Tokyo".split()
)
ZONE_LONG = (
    "Eastern Standard Time",
    "Eastern Daylight Time",
    "Central Daylight Time",
    "Central Standard Time",
    "Mountain Daylight Time",
    "Pacific Daylight Time",
    "Pacific Standard Time",
    "Central European Summer Time",
    "Central European Standard Time",
    "Coordinated Universal Time",
    "British Summer Time",
    "India Standard Time",
    "Japan Standard Time",
    "PDT",
    "GMT+09:00",
    "CEST",
)


def clock(rng: random.Random) -> dict[str, str]:
    """The parts of a random time of day, by strftime's letters (q, r: minute and second without padding)."""
    hour, minute, second = int(rng.random() * 24), int(rng.random() * 60), int(rng.random() * 60)
    if rng.random() < 0.4:
        minute = pick(rng, (0, 0, 30, 15, 45))
    digits = pick(rng, (1, 2, 3, 3, 3, 6, 6, 7, 9))
    return {
        "H": f"{hour:02d}", "G": str(hour), "M": f"{minute:02d}", "S": f"{second:02d}", "q": str(minute), "r": str(second),
        "I": f"{(hour + 11) % 12 + 1:02d}" if rng.random() < 0.5 else str((hour + 11) % 12 + 1),
        "p": pick(rng, ("AM", "PM", "am", "pm", "a.m.", "p.m.", "A.M.", "P.M.")),
        "f": f"{int(rng.random() * 10**digits):0{digits}d}",
        "z": pick(rng, ZONES), "Z": pick(rng, ZONE_NAMES), "T": pick(rng, ZONE_LONG), "Z1": pick(rng, "ZAR"),
    }  # fmt: skip


def day_values(when: Day) -> dict[str, list[Piece]]:
    """A day's parts by strftime's letters (n, j: without padding; e: padded by a space), in English."""
    month, weekday = ENGLISH_MONTHS[when.month - 1], ENGLISH_WEEKDAYS[when.weekday - 1]
    return {
        "Y": [(f"{when.year:04d}", "y")], "y": [(f"{when.year % 100:02d}", "y")], "m": [(f"{when.month:02d}", "m")],
        "n": [(str(when.month), "m")], "d": [(f"{when.day:02d}", "d")], "j": [(str(when.day), "d")],
        "e": [(f"{when.day:2d}", "d")], "b": [(month[:3], "m")], "B": [(month, "m")], "a": [(weekday[:3], "w")],
        "A": [(weekday, "w")],
    }  # fmt: skip


def from_template(rng: random.Random, template: str, when: Day, kind: str) -> Draft | None:
    """Fill a template of strftime's letters; None for two digits of a year that no pivot reaches."""
    two_digits = "{y}" in template
    if two_digits and not 1930 <= when.year <= 2068:
        return None
    pieces = fill(template, {**day_values(when), **clock(rng)})
    named = "{a}" in template or "{A}" in template
    year = f"XX{when.year % 100:02d}" if two_digits else f"{when.year:04d}"
    expression = full(year, when.month, when.day, when.weekday if named else 0)
    order = ""
    if "{d}{m}" in template:
        order = "dmy"
    elif template == "{m}{d}{Y}":
        order = "mdy"
    elif two_digits:
        order = "ymd" if template == "{y}{m}{d}" else "dmy"
    return Draft(pieces, expression, kind, order if two_digits or order != "ymd" else "")


def machine(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """ISO 8601, RFC 2822 and 3339, asctime, Apache, Oracle, EXIF, and what log files and databases print."""
    draft = from_template(rng, pick(rng, MACHINE), when, "machine")
    if draft and rng.random() < 0.06:
        draft.pieces = [(text.lower() if rng.random() < 0.5 else text.upper(), label) for text, label in draft.pieces]
    return draft


def compact(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Digits and short month names without separators."""
    return from_template(rng, pick(rng, COMPACT), when, "compact")


def week_or_ordinal(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """ISO 8601 week and ordinal dates."""
    day = datetime.date(when.year, when.month, min(when.day, 28))
    year, week, weekday = day.isocalendar()
    chance = rng.random()
    if chance < 0.4:
        number = day.timetuple().tm_yday
        pieces: list[Piece] = [(f"{when.year:04d}", "y"), (pick(rng, ("-", "-", "-", "/")), ""), (f"{number:03d}", "d")]
        return Draft(pieces, f"{when.year:04d}-{number:03d}", "week")
    dash = "-" if rng.random() < 0.8 else ""
    pieces = [(f"{year:04d}", "y"), (dash, ""), (f"{pick(rng, ('W', 'W', 'w'))}{week:02d}", "m")]
    if chance < 0.85:
        return Draft([*pieces, (dash, ""), (str(weekday), "d")], f"{year:04d}-W{week:02d}-{weekday}", "week")
    return Draft(pieces, f"{year:04d}-W{week:02d}", "week")
