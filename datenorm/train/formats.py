"""Full and partial dates as people write them: CLDR's patterns, and order x separator x style beyond them."""

from __future__ import annotations

import datetime
import random
from dataclasses import dataclass
from functools import cache

from datenorm.calendars import YEAR_OFFSETS
from datenorm.train import numerals
from datenorm.train.context import ENGLISH, Context
from datenorm.train.context import load as load_context
from datenorm.train.draft import Draft, Piece, Weighted, fill, led_by, pick
from datenorm.train.locales import Pattern
from datenorm.train.locales import load as load_locale
from datenorm.train.namesakes import in_month, short_weekday
from datenorm.train.orders import named_hint

ROOT_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
# Where months are commonly written in Roman figures: 13 V 1999.
ROMAN_MONTHS = frozenset("pl cs sk hu ru uk bg ro hr sr sl lt lv be".split())
# How the expressions of years begin that are written with two digits.
SHORTENED = ("XX", "B")


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day to be written; `weekday` is the one that the text will name, right or not."""

    year: int
    month: int
    day: int
    weekday: int

    @classmethod
    def of(cls, year: int, month: int, day: int) -> Day:
        """A day of the calendar with the weekday that it falls on."""
        return cls(year, month, day, datetime.date(year, month, day).isoweekday())


def dated(year: str, month: int, day: int, weekday: int = 0, *, parts: str = "ymd") -> str:
    """The expression of a day, or of its parts "ym" or "y": dated("XX99", 5, 3) is "XX99-05-03"."""
    text = year + (f"-{month:02d}" if "m" in parts else "") + (f"-{day:02d}" if "d" in parts else "")
    return f"{text}={weekday}" if weekday else text


# ---- CLDR's own patterns -----------------------------------------------------------------------------------


def _names(tables: dict[str, tuple[str, ...]], style: str, count: int) -> tuple[str, ...]:
    width = "wide" if count == 4 else "abbreviated"
    other = "format" if style == "stand" else "stand"
    return tables.get(f"{style}_{width}") or tables.get(f"{other}_{width}") or ()


def render_pattern(ctx: Context, pattern: Pattern, when: Day) -> tuple[list[Piece], dict[str, str]] | None:
    """Write a CLDR pattern; also what each field letter states. None where the locale lacks an era that it needs.

    A locale without names of its own prints those of CLDR's root: M05, Mon.
    Source: UTS #35 part 4, Date Field Symbol Table.
    """
    pieces: list[Piece] = []
    stated: dict[str, str] = {}
    for letter, count in pattern:
        if not letter:
            pieces.append((str(count), ""))
            continue
        piece = _render_field(ctx, letter, int(count), when, stated)
        if piece is None:
            return None
        pieces.append(piece)
    return pieces, stated


def _render_field(ctx: Context, letter: str, count: int, when: Day, stated: dict[str, str]) -> Piece | None:
    if letter in "yu":
        stated["y"] = f"XX{when.year % 100:02d}" if count == 2 else f"{when.year:04d}"
        return (f"{when.year % 100:02d}" if count == 2 else str(when.year), "y")
    if letter in "ML":
        stated["m"] = f"{when.month:02d}"
        if count <= 2:
            stated["numeric"] = "m"
            return (f"{when.month:0{count}d}", "m")
        names = _names(ctx.data.months, "stand" if letter == "L" else "format", count)
        return (names[when.month - 1] if names else f"M{when.month:02d}", "m") if count < 5 else None
    if letter == "d":
        stated["d"] = f"{when.day:02d}"
        return (f"{when.day:0{count}d}", "d")
    if letter in "Eec":
        names = _names(ctx.data.weekdays, "stand" if letter == "c" else "format", 4 if count == 4 else 3)
        names = names or ROOT_WEEKDAYS
        stated["w"] = str(when.weekday)
        return (names[when.weekday - 1], "w")
    if letter == "G" and ctx.data.eras[1]:
        return (ctx.data.eras[1][min(count, len(ctx.data.eras[1])) - 1], "")
    return None


def pattern_order(pattern: Pattern) -> str:
    """The order of a pattern's fields as "dmy", "mdy" or "ymd"; "" where it is another."""
    letters = "".join({"u": "y", "L": "m", "M": "m"}.get(letter, letter) for letter, _ in pattern)
    order = "".join(letter for letter in letters if letter in "ymd")
    return order if order in ("dmy", "mdy", "ymd") else {"dm": "dmy", "md": "mdy"}.get(order, "")


# Full, long, medium, short: most of all the medium one, whose short names take most to be learned.
STANDARD = Weighted({"0": 28, "1": 22, "2": 34, "3": 16})


def cldr(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """One of the locale's standard formats, or (a third) one of its skeletons, full or partial."""
    when = in_month(rng, ctx.data.name, when)
    if rng.random() < 0.66 or not ctx.data.skeletons:
        pattern = ctx.data.standard[int(STANDARD(rng))]
    else:
        pattern = pick(rng, ctx.data.skeletons)[1]
    rendered = render_pattern(ctx, pattern, when)
    if rendered is None:
        return None
    pieces, stated = rendered
    expression = _stated_expression(stated)
    if expression is None:
        return None
    two_digits = stated.get("y", "").startswith("XX")
    numeric = "numeric" in stated and "d" in stated
    order = pattern_order(pattern) if two_digits or (numeric and not _year_first(pattern)) else ""
    kind = "cldr" if {"y", "m", "d"} <= stated.keys() else "missing_year" if "d" in stated else "partial"
    return Draft(pieces, expression, kind, order)


def _year_first(pattern: Pattern) -> bool:
    fields = [(letter, count) for letter, count in pattern if letter in ("y", "u", "M", "L", "d")]
    return bool(fields) and fields[0][0] in "yu" and fields[0][1] != 2


def _stated_expression(stated: dict[str, str]) -> str | None:
    weekday = f"={stated['w']}" if "w" in stated else ""
    year, month, day = (stated.get(letter) for letter in "ymd")
    if "numeric" in stated and not (year or day):
        return None  # a number alone is no month
    if month and day:
        return f"{year or 'XXXX'}-{month}-{day}{weekday}"
    if weekday or (day and not month):
        return None
    if month:
        return f"{year or 'XXXX'}-{month}"
    return year


# ---- the parts of a date in words and digits ---------------------------------------------------------------


def day_part(rng: random.Random, ctx: Context, day: int) -> list[Piece]:
    """The day's number, plain, padded, with its ordinal mark."""
    chance = rng.random()
    if chance < 0.35 and (template := ctx.ordinal(rng, day)):
        return fill(template, {"d": [(str(day), "d")]})
    if chance < 0.45 and ctx.language != ENGLISH and day < 32 and rng.random() < 0.3:
        return [(str(day), "d"), (".", "")]
    return [(f"{day:02d}" if chance > 0.75 else str(day), "d")]


YEAR_STYLE = Weighted({"four": 80, "two": 9, "apostrophe": 3.5, "form": 9, "ad": 1.5, "words": 1})


def year_part(rng: random.Random, ctx: Context, year: int, *, words: bool = False) -> tuple[list[Piece], str]:
    """The year's pieces, and its expression: "1999", "XX99", "B2542" of a Thai's two digits."""
    style = "words" if words else YEAR_STYLE(rng)
    if style == "words" and (forms := numerals.year_words(ctx.language, year)):
        return [(pick(rng, forms), "y")], f"{year:04d}"
    if style in ("two", "apostrophe") and 1930 <= year <= 2068:
        mark = pick(rng, ("'", "’")) if style == "apostrophe" else ""
        buddhist = year - YEAR_OFFSETS["B"]
        thai = ctx.language == "th" and 2500 <= buddhist < 2600  # 59 beside a Thai month is 2559
        number, expression = (buddhist, f"B{buddhist}") if thai else (year, f"XX{year % 100:02d}")
        return [(f"{mark}", ""), (f"{number % 100:02d}", "y")], expression
    if style == "form" and ctx.phrases.year_forms:
        return fill(pick(rng, ctx.phrases.year_forms), {"y": [(str(year), "y")]}), f"{year:04d}"
    if style == "ad":
        marks = ctx.phrases.era_ad or ctx.data.eras[1] or ("AD", "CE")
        mark = pick(rng, marks)
        if rng.random() < 0.25:
            return [(f"{mark} ", ""), (str(year), "y")], f"{year:04d}"
        return [(str(year), "y"), (f" {mark}", "")], f"{year:04d}"
    return [(str(year), "y")], f"{year:04d}"


def month_part(rng: random.Random, ctx: Context, month: int) -> list[Piece]:
    """The month's name, seldom its Roman figure or what CLDR's root prints."""
    chance = rng.random()
    if chance < 0.02:
        return [(ROMAN[month - 1] if chance < 0.013 else f"M{month:02d}", "m")]
    if chance > 0.97 and ctx.language in ROMAN_MONTHS:
        return [(ROMAN[month - 1], "m")]
    return [(month_name(rng, ctx, month), "m")]


def month_name(rng: random.Random, ctx: Context, month: int) -> str:
    """The month's name in the language, seldom in English; a short one with or without its full stop."""
    # English stands in where CLDR has no names: a bare number would be read by its place.
    name = (rng.random() <= 0.985 and ctx.month(rng, month)) or load_context(ENGLISH).month(rng, month)
    if len(name) > 3 and name.endswith(".") and rng.random() < 0.4:
        name = name[:-1]
    elif len(name) <= 5 and name.isalpha() and rng.random() < 0.2:
        name += "."
    return name


# ---- order x separator x style -----------------------------------------------------------------------------

LAYOUT_DMY = Weighted({"dmy": 80, "mdy": 8, "ymd": 6, "ydm": 2, "myd": 2, "dym": 2})
LAYOUT_MDY = Weighted({"mdy": 55, "dmy": 32, "ymd": 6, "ydm": 2.5, "myd": 2.5, "dym": 2})
LAYOUT_YMD = Weighted({"ymd": 66, "dmy": 16, "mdy": 10, "ydm": 3, "myd": 2, "dym": 3})
TEXT_SEPARATOR = Weighted({"space": 70, "-": 9, ".": 5, "/": 5, ", ": 4, "_": 2, "": 3, " - ": 1, ". ": 1})
WEEKDAY_JOIN = (", ", " ", ", ", ". ", " - ", ",", "., ")


@cache
def spoken_order(name: str) -> str:
    """The order of a date in words, by CLDR's long format: Persian writes its numbers year first, its names day first."""
    data = load_locale(name)
    return pattern_order(data.standard[1]) or data.order


def layout(rng: random.Random, ctx: Context) -> str:
    """An order of fields, the locale's own most of all."""
    table = {"dmy": LAYOUT_DMY, "mdy": LAYOUT_MDY, "ymd": LAYOUT_YMD}[spoken_order(ctx.data.name)]
    return table(rng)


def textual(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """A date with its month in letters, in any order and separator."""
    when = in_month(rng, ctx.data.name, when)
    order = layout(rng, ctx)
    separator = TEXT_SEPARATOR(rng)
    plain = separator == "space"
    year, year_expression = year_part(rng, ctx, when.year)
    two_digits = year_expression.startswith(SHORTENED)
    if not plain and len(year) > 1 and not two_digits:
        year = [(f"{when.year}", "y")]
    spoken = plain or separator == ", "
    day = day_part(rng, ctx, when.day) if spoken else [(f"{when.day:0{pick(rng, (1, 2))}d}", "d")]
    month = month_part(rng, ctx, when.month)
    separator = parted(separator, month[0][0])
    parts = {"d": day, "m": month, "y": year}
    joined = _join_plain(rng, ctx, order, parts) if plain else _join_by(separator, order, parts)
    weekday = named_weekday(rng, ctx, joined, when.weekday, 0.22)
    hint = named_hint(rng, order, int(year_expression[-2:]), len(year) > 1 and year[0][0] != "") if two_digits else ""
    if two_digits and (hint is None or separator == ""):
        return None
    kind = "era" if year_expression.startswith("B") else "text"
    return Draft(joined, dated(year_expression, when.month, when.day, weekday), kind, hint or "")


def of_month(of: str, month: str) -> str:
    """What stands between day and month: a space alone where the month's name brings its own "de" (3 d’abril)."""
    return " " if month.startswith(("de ", "d'", "d’")) else of


def led_by_word(year: list[Piece]) -> bool:
    """Whether a year begins with a word of its own ("anno 1999"), which suffers no "of" before it."""
    return year[0][0][:1].isalpha()


def parted(separator: str, month: str) -> str:
    """A separator that keeps the number in a month's name (thg 5, 5月) from running into the next one."""
    return separator or (" " if any(char.isdigit() for char in month) else "")


def _join_by(separator: str, order: str, parts: dict[str, list[Piece]]) -> list[Piece]:
    pieces: list[Piece] = []
    for letter in order:
        if pieces and separator:
            pieces.append((separator, ""))
        pieces += parts[letter]
    return pieces


def _join_plain(rng: random.Random, ctx: Context, order: str, parts: dict[str, list[Piece]]) -> list[Piece]:
    pieces: list[Piece] = []
    last = ""
    for letter in order:
        if pieces:
            pieces.append((_glue(rng, ctx, last + letter, parts), ""))
        pieces += parts[letter]
        last = letter
    return pieces


def _glue(rng: random.Random, ctx: Context, pair: str, parts: dict[str, list[Piece]]) -> str:
    chance = rng.random()
    if pair == "dm" and ctx.phrases.day_of and chance < 0.3:
        return of_month(f" {pick(rng, ctx.phrases.day_of)} ", parts["m"][0][0])
    if pair == "my" and ctx.phrases.of_year and chance < 0.3 and not led_by_word(parts["y"]):
        joiner = pick(rng, ctx.phrases.of_year)
        return f"{joiner} " if joiner == "," else f" {joiner} "
    if pair[1] == "y" and chance > 0.7:
        return ", " if chance < 0.95 else pick(rng, (",", " ,", " , ", "; "))
    if pair[0] == "y" and chance > 0.85:
        return ", "
    return " " if chance < 0.985 else "  "


def weekday_within(rng: random.Random, ctx: Context, number: int, frame: str) -> str:
    """The weekday's name: the full one where a frame's letters touch it ("{weekday}abend"), none in brackets."""
    before, _, after = frame.partition("{weekday}")
    name = ctx.weekday(rng, number)
    if after[:1].isalpha() or before[-1:].isalpha() or name[:1] in "(（":
        for key in ("stand_wide", "format_wide"):
            if key in ctx.data.weekdays:
                return ctx.data.weekdays[key][number - 1]
    return name


def named_weekday(rng: random.Random, ctx: Context, pieces: list[Piece], weekday: int, share: float) -> int:
    """Now and then put a weekday's name before or after the pieces; the weekday named, or 0."""
    if rng.random() >= share:
        return 0
    frames = ctx.phrases.weekday_compounds
    frame = pick(rng, frames) if frames and rng.random() < 0.06 else "{weekday}"
    short = short_weekday(rng, ctx.language, weekday) if frame == "{weekday}" else ""
    name = short or weekday_within(rng, ctx, weekday, frame)
    if not name:
        return 0
    named = fill(frame, {"weekday": [(name, "w")]})
    chance = rng.random()
    if chance < 0.8:
        lead = led_by(pick(rng, ctx.phrases.before_weekday)) if ctx.phrases.before_weekday and chance < 0.12 else ""
        join = pick(rng, WEEKDAY_JOIN)
        if chance > 0.68 and ctx.phrases.before:
            join = pick(rng, (", ", " ")) + led_by(pick(rng, ctx.phrases.before))
        pieces[:0] = [(lead, ""), *named, (join, "")]
    elif chance < 0.9:
        pieces += [(pick(rng, (", ", " ", ",", " - ")), ""), *named, (pick(rng, ("", "", ",", ".")), "")]
    else:
        left, right = pick(rng, (("(", ")"), (" (", ")"), ("（", "）"), (" [", "]")))
        pieces += [(left, ""), *named, (right, "")]
    return weekday
