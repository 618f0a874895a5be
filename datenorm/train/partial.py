"""Dates that state a part only, never completed: month and year, year, day and month, decade, century, season."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache

from datenorm.train import blanks, numerals, partial_words, period_words, periods, phrases
from datenorm.train.clocks import hours
from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, Weighted, fill, led_by, pick
from datenorm.train.eras_hijri import read_as_persian
from datenorm.train.formats import (
    SHORTENED,
    Day,
    dated,
    day_part,
    led_by_word,
    month_name,
    month_part,
    named_weekday,
    of_month,
    parted,
    spoken_order,
    year_part,
)
from datenorm.train.numeric import numeric_month_year, numeric_without_year
from datenorm.train.parts_of_periods import part_of_period
from datenorm.train.short_decades import short_decade

Written = Callable[[random.Random, Context, Day], Draft | None]

HOURS_SHARE = 0.1
# A day of no stated month; {o} is the day with the language's ordinal mark.
DAYS_ALONE = {
    "en": ("the {o}", "on the {o}", "by the {o}", "the {o} of the month", "until the {o}"), "de": ("am {d}.", "den {d}.", "der {d}.", "bis zum {d}.", "ab dem {d}."),
    "fr": ("le {d}", "le {o}", "jusqu'au {d}"), "es": ("el {d}", "el día {d}", "día {d}"), "it": ("il {d}", "il giorno {d}", "giorno {d}"),
    "pt": ("dia {d}", "no dia {d}", "o dia {d}"), "nl": ("de {d}e", "op de {d}e"), "ru": ("{d} числа", "{d}-го числа", "{d}-го", "{d} число"),
    "uk": ("{d} числа", "{d}-го числа", "{d}-го"), "pl": ("{d}-go", "dnia {d}", "do {d}-go"), "cs": ("dne {d}.",), "sk": ("dňa {d}.",), "sv": ("den {d}", "den {d}:e", "den {o}"),
    "da": ("den {d}.", "d. {d}."), "nb": ("den {d}.",), "no": ("den {d}.",), "fi": ("{d}. päivä", "{d}. päivänä", "{d}. pvä"), "ca": ("el {d}", "el dia {d}"),
    "gl": ("o día {d}",), "ro": ("pe {d}", "pe data de {d}"), "id": ("tanggal {d}", "tgl {d}"), "vi": ("ngày {d}", "vào ngày {d}"), "th": ("วันที่ {d}",),
    "ar": ("يوم {d}", "في يوم {d}"), "he": ("ה-{d}", "ב-{d} לחודש", "ה-{d} לחודש"), "el": ("στις {d} του μήνα",), "bg": ("на {o}", "на {d} число"),
    "hi": ("{d} तारीख", "{d} तारीख को"), "bn": ("{d} তারিখ", "{d} তারিখে"), "fil": ("sa ika-{d}", "ika-{d}"), "eo": ("la {d}-a", "la {d}-an"),
}  # fmt: skip


def missing_year(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Day and month: 3 May, May 3rd, 27.9., der dritte Mai."""
    if rng.random() < 0.4:
        return numeric_without_year(rng, ctx, when)
    day = day_part(rng, ctx, when.day)
    if rng.random() < 0.12 and (forms := numerals.day_words(ctx.language, when.day)):
        day = [(pick(rng, forms), "d")]
    month = month_part(rng, ctx, when.month)
    separator = parted(pick(rng, (" ", " ", " ", " ", " ", "-", ".", "/", ", ", "")), month[0][0])
    if separator == " " and ctx.phrases.day_of and rng.random() < 0.3:
        separator = of_month(f" {pick(rng, ctx.phrases.day_of)} ", month[0][0])
    day_first = rng.random() < (0.85 if spoken_order(ctx.data.name) == "dmy" else 0.45)
    pieces = [*day, (separator, ""), *month] if day_first else [*month, (separator, ""), *day]
    weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.25)
    return Draft(pieces, dated("XXXX", when.month, when.day, weekday), "missing_year")


def month_year(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Month and year: May 1999, 05/1999."""
    if rng.random() < 0.25:
        return numeric_month_year(rng, ctx, when)
    year, expression = year_part(rng, ctx, when.year)
    if expression.startswith(SHORTENED) and year[0][0] == "" and 1 <= int(expression[-2:]) <= 31:
        # Without an apostrophe these two digits would be a day.
        year, expression = [(str(when.year), "y")], f"{when.year:04d}"
    month = month_part(rng, ctx, when.month)
    separator = pick(rng, (" ", " ", " ", ", ", "-", "/", " - "))
    if separator == " " and ctx.phrases.of_year and rng.random() < 0.3 and not led_by_word(year):
        separator = f" {pick(rng, ctx.phrases.of_year)} "
    lead = led_by(pick(rng, ctx.phrases.before_month)) if ctx.phrases.before_month and rng.random() < 0.2 else ""
    pieces: list[Piece] = [*month, (separator, ""), *year] if rng.random() < 0.85 else [*year, (" ", ""), *month]
    return Draft([(lead, ""), *pieces], f"{expression}-{when.month:02d}", "partial")


@cache
def _year_leads(language: str) -> tuple[str, ...]:
    # "Весной 1999" names a season: periods.py writes it.
    words = periods.SEASONS.get(language, ("", "", "", ""))[:4]
    seasons = {word for named in words for word in str(named).lower().split("|") if word}
    every = phrases.load(language).before_year
    return tuple(lead for lead in every if seasons.isdisjoint((lead.lower(), *lead.lower().split(" "))))


def year_alone(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """A year: 1999, im Jahr 1999, 1999年, nineteen ninety-nine."""
    if read_as_persian(ctx.language, when.year):
        return None  # alone, such a year is one of the Solar Hijri calendar
    leads = _year_leads(ctx.language)
    lead = led_by(pick(rng, leads)) if leads and rng.random() < 0.4 else ""
    # A round year behind its word is a year: anno 1820 beside anni 1820.
    number = when.year - when.year % 10 if lead and rng.random() < 0.2 else when.year
    year: list[Piece] = [(str(number), "y")]
    if number % 10 and rng.random() < 0.3:  # 1960er is a decade
        made, expression = year_part(rng, ctx, number, words=rng.random() < 0.3)
        year = made if not expression.startswith(SHORTENED) else year
    return Draft([(lead, ""), *year], f"{number:04d}", "partial")


def month_alone(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """A month's name alone."""
    lead = led_by(pick(rng, ctx.phrases.before_month)) if ctx.phrases.before_month and rng.random() < 0.3 else ""
    return Draft([(lead, ""), (month_name(rng, ctx, when.month), "m")], f"XXXX-{when.month:02d}", "partial")


def day_alone(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """A day of no stated month: on the 5th, am 5., 5 числа, Friday the 13th."""
    forms = DAYS_ALONE.get(ctx.language)
    if not forms:
        return None
    day: list[Piece] = [(str(when.day), "d")]
    marked = ctx.ordinal(rng, when.day)
    if marked == "{d}":
        marked = ""
    pieces = fill(pick(rng, forms), {"d": day, "o": fill(marked or "{d}", {"d": day})})
    weekday = ""
    if rng.random() < 0.35 and (name := ctx.weekday(rng, when.weekday)):
        weekday = f"={when.weekday}"
        # A bare number above 24 is no hour.
        if when.day > 24 and rng.random() < 0.3:
            pieces = day
        elif marked and rng.random() < 0.3:
            pieces = fill(marked, {"d": day})
        pieces = [(name, "w"), (pick(rng, (" ", " ", ", ")), ""), *pieces]
    return Draft(pieces, f"XXXX-XX-{when.day:02d}{weekday}", "partial")


def _with_hours(rng: random.Random, draft: Draft | None) -> Draft | None:
    # An hour or a military time after a day and month is no year.
    if draft and rng.random() < HOURS_SHARE:
        draft.pieces.append((hours(rng), ""))
    return draft


def _unspecified(rng: random.Random, when: Day, known: int) -> Draft:
    # As libraries and EDTF leave digits open: 187-, [18--], 199x, 19XX.
    text, sign = f"{when.year:04d}"[:known], pick(rng, "--xX")
    open_digits = sign * (4 - known)
    left, right = pick(rng, (("[", "]"), ("[", "]"), ("", ""), ("", ""), ("(", ")")))
    guess = rng.random() < 0.25
    expression = text + "X" * (4 - known) + ("?" if guess else "")
    pieces: list[Piece] = [(left, ""), (text, "y"), (open_digits + ("?" if guess else "") + right, "")]
    return Draft(pieces, expression, "partial")


def _worded_or(
    rng: random.Random, ctx: Context, when: Day, share: float, in_words: Written, usual: Written
) -> Draft | None:
    draft = in_words(rng, ctx, when) if rng.random() < share else None
    return draft or usual(rng, ctx, when)


def _maybe_in_part(rng: random.Random, ctx: Context, draft: Draft | None) -> Draft | None:
    return period_words.in_part(rng, ctx, draft) if draft and rng.random() < 0.2 else draft


def _decade(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    if rng.random() < 0.06:
        return _unspecified(rng, when, 3)
    return _maybe_in_part(rng, ctx, _worded_or(rng, ctx, when, 0.12, period_words.decade_in_words, periods.decade))


def _century(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    if rng.random() < 0.05:
        return _unspecified(rng, when, 2)
    return _maybe_in_part(rng, ctx, _worded_or(rng, ctx, when, 0.22, period_words.century_in_words, periods.century))


def _quarter(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    return _worded_or(rng, ctx, when, 0.15, period_words.quarter_in_words, periods.quarter)


def _of_relative_year(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    chance = rng.random()
    if chance < 0.2 and (month := partial_words.relative_month(rng, ctx, when)):
        return month
    made = month_alone(rng, ctx, when) if chance < 0.4 else missing_year(rng, ctx, when)
    return partial_words.of_relative_year(rng, ctx, made)


FAMILIES = {
    "day": missing_year, "month": month_year, "year": year_alone, "name": month_alone, "decade": _decade,
    "century": _century, "season": periods.season, "quarter": _quarter,
    "day alone": day_alone, "day of month": partial_words.day_of_month, "relative year": _of_relative_year,
    "nth weekday": partial_words.nth_weekday, "feast": partial_words.feast,
    "part": part_of_period, "blank": blanks.blank, "copyright": blanks.copyright_year, "short decade": short_decade,
}  # fmt: skip
SHARES = Weighted({
    "day": 56, "month": 19, "year": 7.5, "name": 4, "decade": 3, "century": 5, "season": 3.6, "quarter": 2.5,
    "day alone": 3, "day of month": 1.5, "relative year": 2, "nth weekday": 1.2, "feast": 1, "part": 3, "blank": 0.9, "copyright": 0.5, "short decade": 0.8,
})  # fmt: skip


def partial(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Any of them, day and month most of all."""
    family = SHARES(rng)
    draft = FAMILIES[family](rng, ctx, when)
    return _with_hours(rng, draft) if family == "day" else draft
