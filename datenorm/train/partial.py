"""Dates that state a part only, never completed: month and year, year, day and month, decade, century, season."""

from __future__ import annotations

import random

from datenorm.train import numerals
from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, led_by, pick
from datenorm.train.formats import Day, day_part, full, month_part, named_weekday, year_part
from datenorm.train.numeric import numeric_month_year, numeric_without_year


def missing_year(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Day and month: 3 May, May 3rd, 27.9., der dritte Mai."""
    if rng.random() < 0.4:
        return numeric_without_year(rng, ctx, when)
    day = day_part(rng, ctx, when.day)
    if rng.random() < 0.12 and (forms := numerals.day_words(ctx.language, when.day)):
        day = [(pick(rng, forms), "d")]
    month = month_part(rng, ctx, when.month)
    separator = pick(rng, (" ", " ", " ", " ", " ", "-", ".", "/", ", ", ""))
    if separator == " " and ctx.phrases.day_of and rng.random() < 0.3:
        separator = f" {pick(rng, ctx.phrases.day_of)} "
    day_first = rng.random() < (0.85 if ctx.data.order == "dmy" else 0.45)
    pieces = [*day, (separator, ""), *month] if day_first else [*month, (separator, ""), *day]
    weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.25)
    return Draft(pieces, full("XXXX", when.month, when.day, weekday), "missing_year")


def month_year(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Month and year: May 1999, 05/1999."""
    if rng.random() < 0.25:
        return numeric_month_year(rng, ctx, when)
    year, expression = year_part(rng, ctx, when.year)
    if expression.startswith("XX") and year[0][0] == "":
        year, expression = [(str(when.year), "y")], f"{when.year:04d}"
    month = month_part(rng, ctx, when.month)
    separator = pick(rng, (" ", " ", " ", ", ", "-", "/", " - "))
    if separator == " " and ctx.phrases.of_year and rng.random() < 0.3:
        separator = f" {pick(rng, ctx.phrases.of_year)} "
    lead = led_by(pick(rng, ctx.phrases.before_month)) if ctx.phrases.before_month and rng.random() < 0.2 else ""
    pieces: list[Piece] = [*month, (separator, ""), *year] if rng.random() < 0.85 else [*year, (" ", ""), *month]
    return Draft([(lead, ""), *pieces], f"{expression}-{when.month:02d}", "partial")


def year_alone(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """A year: 1999, im Jahr 1999, 1999年."""
    lead = led_by(pick(rng, ctx.phrases.before_year)) if ctx.phrases.before_year and rng.random() < 0.4 else ""
    year: list[Piece] = [(str(when.year), "y")]
    if rng.random() < 0.3:
        made, expression = year_part(rng, ctx, when.year)
        year = made if not expression.startswith("XX") else year
    return Draft([(lead, ""), *year], f"{when.year:04d}", "partial")


def month_alone(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """A month's name alone."""
    lead = led_by(pick(rng, ctx.phrases.before_month)) if ctx.phrases.before_month and rng.random() < 0.3 else ""
    return Draft([(lead, ""), *month_part(rng, ctx, when.month)], f"XXXX-{when.month:02d}", "partial")


def decade(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """The 1990s, in the languages that write them by digits; in English, centuries too."""
    start = when.year - when.year % 10
    if ctx.language == "en" and rng.random() < 0.4:
        century = when.year // 100 + 1
        suffix = {1: "st", 2: "nd", 3: "rd"}.get(century % 10 if century // 10 != 1 else 0, "th")
        return Draft([(pick(rng, ("", "the ")), ""), (f"{century}{suffix}", "y"), (pick(rng, (" century", " cent.", " c.")), "")],
                     f"{century - 1:02d}XX", "partial")  # fmt: skip
    forms = {"en": ("{0}s", "the {0}s", "{0}'s"), "de": ("{0}er", "{0}er Jahre"), "nl": ("jaren {0}",), "sv": ("{0}-talet",),
             "ja": ("{0}年代",), "zh": ("{0}年代",), "ko": ("{0}년대",), "ru": ("{0}-е", "{0}-е годы"), "fr": ("années {0}",),
             "es": ("años {0}",), "it": ("anni {0}",), "pt": ("anos {0}",), "da": ("{0}'erne",), "fi": ("{0}-luku",)}  # fmt: skip
    if ctx.language not in forms:
        return None
    before, _, after = pick(rng, forms[ctx.language]).partition("{0}")
    return Draft([(before, ""), (str(start), "y"), (after, "")], f"{start // 10:03d}X", "partial")


def partial(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Any of them, day and month most of all."""
    chance = rng.random()
    if chance < 0.62:
        return missing_year(rng, ctx, when)
    if chance < 0.84:
        return month_year(rng, ctx, when)
    if chance < 0.93:
        return year_alone(rng, ctx, when)
    return month_alone(rng, ctx, when) if chance < 0.97 else decade(rng, ctx, when)
