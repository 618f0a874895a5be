"""Forms with a part left blank, and years behind a copyright sign: 2014-04-XX, __/04/2014, ?? April 2014, © 1999."""

from __future__ import annotations

import random

from datenorm.train.context import ENGLISH, Context
from datenorm.train.draft import Draft, Piece, fill, pick
from datenorm.train.eras_hijri import read_as_persian
from datenorm.train.formats import Day
from datenorm.train.numeric import day_and_month

BLANKS = ("XX", "XX", "XX", "xx", "??", "??", "__", "__", "--", "UU", "uu")
IN_WORDS = ("??", "__", "--", "xx", "XX", "___", "?", "_", "...", "[ ]", "[?]")
ENGLISH_IN_WORDS = ("{b} day of {m} {y}", "{m} {b}, {y}", "the {b} day of {m}, {y}", "this {b} day of {m}, {y}", "[blank] {m} {y}", "[illegible] {m} {y}")  # fmt: skip
COPYRIGHT = (
    "© {y}", "©{y}", "© {y}", "(c) {y}", "(C) {y}", "Copyright © {y}", "Copyright (c) {y}", "Copyright {y}", "© Copyright {y}",
    "Copyright (C) {y}", "℗ {y}", "Copyright ©{y}", "copyright {y}", "(c){y}", "Copr. {y}",
)  # fmt: skip
HOLDERS = (
    " Acme Inc.",
    " by the author",
    " All rights reserved.",
    ", Inc.",
    " The Authors",
    " GmbH",
    " Ltd.",
    " S.A.",
    " contributors",
)


def copyright_year(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """A year behind the sign of copyright, which is no "circa"."""
    if read_as_persian(ctx.language, when.year):
        return None
    year: list[Piece] = [(str(when.year), "y")]
    expression, chance = f"{when.year:04d}", rng.random()
    if chance < 0.2:
        second = when.year + 1 + int(rng.random() * 20)
        year += [(pick(rng, ("-", "-", "–", " - ")), ""), (str(second), "y")]
        expression += f"/{second:04d}"
    pieces = fill(pick(rng, COPYRIGHT), {"y": year})
    if chance > 0.7:
        pieces.append((pick(rng, HOLDERS), ""))
    return Draft(pieces, expression, "range" if "/" in expression else "partial")


def blank(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """A date whose day, day and month, or year is a blank: what is there is read."""
    if read_as_persian(ctx.language, when.year):
        return None
    chance = rng.random()
    if chance < 0.3 and (month := ctx.month(rng, when.month)):
        return _in_words(rng, ctx, when, month)
    return _without_year(rng, ctx, when) if chance < 0.42 else _in_digits(rng, when)


def _in_words(rng: random.Random, ctx: Context, when: Day, month: str) -> Draft:
    template = "{b} {m} {y}"
    if ctx.language == ENGLISH and rng.random() < 0.5:
        template = pick(rng, ENGLISH_IN_WORDS)
    values: dict[str, str | list[Piece]] = {"b": pick(rng, IN_WORDS), "m": [(month, "m")], "y": [(str(when.year), "y")]}
    return Draft(fill(template, values), f"{when.year:04d}-{when.month:02d}", "partial")


def _without_year(rng: random.Random, ctx: Context, when: Day) -> Draft:
    # As EDTF and contact lists write a birthday: XXXX-05-13, ????-05-13, 13/05/????.
    year = pick(rng, ("XXXX", "XXXX", "xxxx", "????", "____", "YYYY", "uuuu"))
    month: Piece = (f"{when.month:02d}", "m")
    day: Piece = (f"{when.day:02d}", "d")
    expression = f"XXXX-{when.month:02d}-{when.day:02d}"
    if rng.random() < 0.6:
        return Draft([(f"{year}-", ""), month, ("-", ""), day], expression, "missing_year")
    order = day_and_month(rng, ctx)
    separator = pick(rng, "/.-" if order == "dmy" else "/-")
    first, second = (day, month) if order == "dmy" else (month, day)
    return Draft([first, (separator, ""), second, (separator + year, "")], expression, "missing_year", order)


def _in_digits(rng: random.Random, when: Day) -> Draft:
    blanks = pick(rng, BLANKS)
    separator = pick(rng, "--/." if blanks != "--" else "/")
    year: Piece = (str(when.year), "y")
    month: Piece = (f"{when.month:02d}", "m")
    whole, part = f"{when.year:04d}-{when.month:02d}", f"{when.year:04d}"
    chance = rng.random()
    if chance < 0.4:
        return Draft([year, (separator, ""), month, (separator + blanks, "")], whole, "partial")
    if chance < 0.6:
        return Draft([year, (f"{separator}{blanks}{separator}{blanks}", "")], part, "partial")
    if chance < 0.75:
        return Draft([(f"{blanks}{separator}{blanks}{separator}", ""), year], part, "partial")
    if chance < 0.95:
        return Draft([(blanks + separator, ""), month, (separator, ""), year], whole, "partial")
    return Draft([month, (f"{separator}{blanks}{separator}", ""), year], whole, "partial")
