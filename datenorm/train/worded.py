"""Dates whose day, and often whose year, is written in number words, laid out as each language speaks them."""

from __future__ import annotations

import random
from functools import cache

from datenorm.train import numerals, phrases
from datenorm.train.context import ENGLISH, Context
from datenorm.train.draft import Draft, Piece, Weighted, fill, led_by, pick
from datenorm.train.formats import Day, dated, month_part, named_weekday, of_month, spoken_order

YEAR = Weighted({"digits": 46, "words": 28, "short words": 3, "short digits": 2, "none": 21})
# {d} an ordinal, {c} any word for the day; then what puts the year behind them.
ENGLISH_DATES = (
    *("{d} of {m}", "the {d} of {m}", "{m} {d}", "the {d} day of {m}") * 3, *("{m} the {d}", "{m} {c}") * 2, "{c} {m}", "{d} {m}",
    "the {d} {m}", "{d} day of {m}", "this {d} day of {m}",
)  # fmt: skip
PLAIN_YEARS = (", {y}", " {y}")
SOLEMN_YEARS = (" in {y}", " in the year {y}", " in the year of our Lord {y}", ", A.D. {y}")
SOLEMN_SHARE, YEAR_FIRST_SHARE = 0.18, 0.04
# Years near 2000 have words of their own: zweitausend, deux mille quatre.
RECENT_SHARE = 0.15
FIRST_SHARE = 0.08  # the first of a month often has a word of its own
# Languages that always put a word between the day and the month, and how often between the month and the year.
LINKED = {
    "es": ("de", ("de", "de", "del", "del año")), "pt": ("de", ("de", "de", "do ano de")), "gl": ("de", ("de", "do")),
    "ca": ("de", ("de", "del", "de l'any")), "vi": ("", ("năm",)), "el": ("", ("", "του", "του")), "fil": ("ng", ("",)),
    "en": ("of", ("",)), "bg": ("", ("",)), "it": ("", ("", "", "del")), "fr": ("", ("", "", "de l'an")), "ar": ("", ("", "سنة", "عام")),
    "fa": ("", ("", "سال", "ماه")), "id": ("", ("", "tahun")), "he": ("ב", ("",)), "de": ("", ("", "", "im Jahr")), "nl": ("", ("", "", "van het jaar")),
    "ro": ("", ("", "", "anul")), "hi": ("", ("", "सन")), "cy": ("o", ("",)), "eo": ("de", ("",)), "fi": ("", ("", "vuonna")),
}  # fmt: skip
# Languages whose dates in number words begin with the day, though CLDR's do not.
DAY_FIRST = frozenset({"ps", "fil"})
# The day alone: the language's frame, and which of its day words stands in it.
DAY_ALONE = {
    "en": ("the {d}", 0), "de": ("am {d}", 1), "nl": ("de {d}", 0), "sv": ("den {d}", 0), "da": ("den {d}", 0), "nb": ("den {d}", 0),
    "fr": ("le {d}", 0), "es": ("el día {d}", 0), "pt": ("dia {d}", 0), "it": ("il {d}", 0), "ru": ("{d} числа", 1),
    "pl": ("{d} dnia miesiąca", 0), "tr": ("ayın {d} günü", 0), "fi": ("{d} päivä", 0), "uk": ("{d} числа", 0), "id": ("tanggal {d}", 0),
}  # fmt: skip


@cache
def _year_frames(language: str) -> tuple[str, ...]:
    # Only frames of whole words suit a year in words: "{y} года", never "{y}-го" or "{y}г.".
    frames = phrases.load(language).year_forms
    return tuple(f for f in frames if f"  {f} ".count(" {y} ") == 1 and "." not in f and len(f) > 3)


def day_word(rng: random.Random, forms: tuple[str, ...]) -> str:
    """One of a day's words: those that stand first are what dates use most."""
    return pick(rng, forms[: (len(forms) + 1) // 2]) if rng.random() < 0.6 else pick(rng, forms)


def _ordinal(rng: random.Random, forms: tuple[str, ...]) -> str:
    # English has an ordinal and a cardinal, each with and without its hyphen.
    return pick(rng, forms[::2])


def _year(rng: random.Random, ctx: Context, year: int) -> tuple[list[Piece], str]:
    style = YEAR(rng)
    if style == "none":
        return [], "XXXX"
    if style.startswith("short") and 1930 <= year <= 2068 and ctx.language != "th":
        short = f"{year % 100:02d}"
        # From ten to nineteen they would sound like a day.
        spoken = style == "short words" and year % 100 // 10 != 1
        words = numerals.two_digit_year_words(ctx.language, year % 100) if spoken else ()
        if words:
            return [(pick(rng, words), "y")], f"XX{short}"
        if style == "short digits":
            return [(pick(rng, ("'", "’")), ""), (short, "y")], f"XX{short}"
    words = numerals.year_words(ctx.language, year) if style == "words" else ()
    pieces: list[Piece] = [(day_word(rng, words) if words else str(year), "y")]
    frames = _year_frames(ctx.language)
    if frames and rng.random() < (0.5 if ctx.language in ("ru", "uk", "be", "bg") else 0.12):
        pieces = fill(pick(rng, frames), {"y": pieces})
    return pieces, f"{year:04d}"


def _english(
    rng: random.Random, forms: tuple[str, ...], month: list[Piece], year: list[Piece], short: bool
) -> list[Piece]:
    layout = pick(rng, ENGLISH_DATES)
    if year:
        # "In the year thirty-three" is no shortened year.
        solemn = not short and rng.random() < SOLEMN_SHARE
        behind = pick(rng, SOLEMN_YEARS if solemn else PLAIN_YEARS)
        layout = "{y}, " + layout if rng.random() < YEAR_FIRST_SHARE else layout + behind
    return fill(layout, {"m": month, "y": year, "d": [(_ordinal(rng, forms), "d")], "c": [(pick(rng, forms), "d")]})


def _month(rng: random.Random, ctx: Context, number: int) -> list[Piece]:
    # Words go with words: mostly the month's whole name, and nothing else where a prefix is put on it.
    wide = ctx.data.months.get("format_wide") or ctx.data.months.get("stand_wide")
    if wide and (ctx.language == "he" or rng.random() < 0.6):
        return [(wide[number - 1], "m")]
    return month_part(rng, ctx, number)


def _joined(
    rng: random.Random, ctx: Context, day: str, month: list[Piece], year: list[Piece], short: bool
) -> list[Piece]:
    of, of_year = LINKED.get(ctx.language, ("", ("",)))
    of = "" if rng.random() < 0.06 else of
    before_month = of_month({"": " ", "ב": " ב"}.get(of, f" {of} "), month[0][0])
    order = "dmy" if ctx.language in DAY_FIRST else spoken_order(ctx.data.name)
    if order == "ymd" and rng.random() < 0.75:
        return [*year, (pick(rng, (" ", " ", ", ")) if year else "", ""), *month, (" ", ""), (day, "d")]
    if order == "mdy" or rng.random() < 0.05:
        pieces: list[Piece] = [*month, (" ", ""), (day, "d")]
        return [*pieces, (pick(rng, (", ", " ")), ""), *year] if year else pieces
    pieces = [(day, "d"), (before_month, ""), *month]
    if not year:
        return pieces
    link = of_year[0] if short else pick(rng, of_year)
    # A linking word is already there in "года 1987" and "im Jahr 1987".
    link = f" {link} " if link and len(year) == 1 else " " if rng.random() < 0.85 else ", "
    return [*pieces, (link, ""), *year]


def _day_alone(rng: random.Random, ctx: Context, when: Day) -> Draft:
    frame, index = DAY_ALONE[ctx.language]
    forms = numerals.day_words(ctx.language, when.day)
    pieces = fill(frame, {"d": [(forms[min(index, len(forms) - 1)], "d")]})
    weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.25)
    return Draft(pieces, f"XXXX-XX-{when.day:02d}" + (f"={weekday}" if weekday else ""), "partial")


def _month_and_year(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    words = numerals.year_words(ctx.language, when.year)
    if not words:
        return None
    year: list[Piece] = [(day_word(rng, words), "y")]
    frames = _year_frames(ctx.language)
    if rng.random() < 0.4:
        if frames and rng.random() < 0.5:
            return Draft(fill(pick(rng, frames), {"y": year}), f"{when.year:04d}", "partial")
        lead = led_by(pick(rng, ctx.phrases.before_year)) if ctx.phrases.before_year and rng.random() < 0.4 else ""
        return Draft([(lead, ""), *year], f"{when.year:04d}", "partial")
    month = _month(rng, ctx, when.month)
    link = pick(rng, LINKED.get(ctx.language, ("", ("",)))[1])
    between = f" {link} " if link else pick(rng, (" ", " ", ", ") if ctx.language != ENGLISH else (" ", ", ", " of "))
    pieces = [*year, (" ", ""), *month] if spoken_order(ctx.data.name) == "ymd" else [*month, (between, ""), *year]
    return Draft(pieces, f"{when.year:04d}-{when.month:02d}", "partial")


def _spelt_out(rng: random.Random, day: int, word: str) -> list[Piece]:
    # As contracts write it: 15 (fifteenth) March, fifteenth (15) March.
    left, right = pick(rng, ((" (", ")"), (" (", ")"), ("(", ")"), (" [", "]")))
    if rng.random() < 0.6:
        return [(str(day), "d"), (left + word + right, "")]
    return [(word, "d"), (f"{left}{day}{right}", "")]


def _near_2000(rng: random.Random, when: Day) -> Day:
    return Day.of(2000 + int(rng.random() ** 2 * 30), when.month, when.day)


def worded(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """The twenty-sixth of June 1999; двадцать первое марта; el uno de mayo de mil novecientos cinco."""
    if rng.random() < FIRST_SHARE:
        when = Day.of(when.year, when.month, 1)
    forms = numerals.day_words(ctx.language, when.day)
    if not forms:
        return None
    if rng.random() < RECENT_SHARE and when.day <= 28:
        when = _near_2000(rng, when)
    chance = rng.random()
    if ctx.language in DAY_ALONE and chance < 0.025:
        return _day_alone(rng, ctx, when)
    if chance > 0.94:
        return _month_and_year(rng, ctx, when)
    year, expression = _year(rng, ctx, when.year)
    short = expression.startswith("XX") and bool(year)
    month = _month(rng, ctx, when.month)
    if ctx.language == ENGLISH:
        pieces = _english(rng, forms, month, year, short)
    else:
        pieces = _joined(rng, ctx, day_word(rng, forms), month, year, short)
    if 0.92 < chance <= 0.94:
        at = next(index for index, piece in enumerate(pieces) if piece[1] == "d")
        pieces[at : at + 1] = _spelt_out(rng, when.day, pieces[at][0])
    weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.22)
    return Draft(pieces, dated(expression, when.month, when.day, weekday), "words")
