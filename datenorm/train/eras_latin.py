"""Japanese eras and Minguo years as they are written in Latin letters: Heisei 11, May 3, Reiwa 2, 6 May Minguo 88."""

from __future__ import annotations

import random

from datenorm.train.context import ENGLISH, Context
from datenorm.train.draft import Draft, Piece, Weighted, fill, pick
from datenorm.train.formats import Day, dated
from datenorm.train.plain import order_of

# By the expression's letter: names, a letter that stands for them, the year before the first, the last year.
ERAS: dict[str, tuple[tuple[str, ...], str, int, int]] = {
    "R": (("Reiwa", "Reiwa", "Reiwa era"), "R", 2018, 30), "H": (("Heisei", "Heisei", "Heisei era"), "H", 1988, 31),
    "S": (("Showa", "Showa", "Shōwa", "Shouwa", "Showa era"), "S", 1925, 64), "T": (("Taisho", "Taisho", "Taishō", "Taisyo"), "T", 1911, 15),
    "M": (("Meiji", "Meiji", "Meiji era"), "M", 1867, 45), "C": (("Minguo", "ROC", "R.O.C.", "ROC year", "Minguo year"), "", 1911, 125),
}  # fmt: skip
SHARES = Weighted({"R": 22, "H": 24, "S": 23, "T": 9, "M": 10, "C": 12})
PARTS = Weighted({"ymd": 66, "ym": 10, "y": 24})
DAY_FIRST = ("{d} {m} {y}", "{d} {m}, {y}", "{d}. {m} {y}", "{y}, {d} {m}", "{d} {m} ({y})")
MONTH_FIRST = ("{m} {d}, {y}", "{m} {d}, {y}", "{m} {d} {y}", "{m} {d} ({y})")
YEAR_FIRST = ("{y}, {m} {d}", "{y} {m} {d}", "{y} ({g}), {m} {d}", "{y} {d} {m}", "{y}, {m} {d}, ({g})")
MONTH_LAYOUTS = ("{m} {y}", "{m} {y}", "{m}, {y}", "{y}, {m}", "{y} {m}")
YEAR_LAYOUTS = ("{y}", "{y}", "{y} ({g})", "year {y}", "({y})")


def _digits(rng: random.Random, year: list[Piece], when: Day, parts: str) -> list[Piece]:
    separator, width = pick(rng, "../-"), pick(rng, (1, 1, 2))
    pieces: list[Piece] = [*year, (separator, ""), (f"{when.month:0{width}d}", "m")]
    return [*pieces, (separator, ""), (f"{when.day:0{width}d}", "d")] if "d" in parts else pieces


def latin_era(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """An era's year, alone or in a date: Showa 39, May 3, Heisei 11, H11.5.3, Reiwa 2/5/6, ROC 88/5/3."""
    letter = SHARES(rng)
    names, sign, before, last = ERAS[letter]
    number = 1 + int(rng.random() * last)
    parts = PARTS(rng)
    expression = dated(f"{letter}{number:04d}", when.month, when.day, parts=parts)
    written = "gannen" if number == 1 and sign and rng.random() < 0.3 else str(number)
    if parts != "y" and written.isdigit() and rng.random() < 0.35:
        name = sign if sign and ctx.language == ENGLISH and rng.random() < 0.6 else f"{names[0]} "
        return Draft(_digits(rng, [(name, "e"), (written, "y")], when, parts), expression, "era")
    year: list[Piece] = [(pick(rng, names), "e"), (" " if rng.random() < 0.93 else "-", ""), (written, "y")]
    values: dict[str, str | list[Piece]] = {"y": year, "g": str(before + number)}
    if parts == "y":
        return Draft(fill(pick(rng, YEAR_LAYOUTS), values), expression, "era")
    month = ctx.month(rng, when.month)
    # Numbered months ("5月", "thg 5") would stand beside the era's number.
    if not month or any(char.isdigit() for char in month):
        return None
    layouts = MONTH_LAYOUTS if parts == "ym" else YEAR_FIRST
    if parts == "ymd" and rng.random() < 0.65:
        layouts = DAY_FIRST if order_of(rng, ctx) == "dmy" else MONTH_FIRST
    return Draft(
        fill(pick(rng, layouts), {**values, "m": [(month, "m")], "d": [(str(when.day), "d")]}), expression, "era"
    )
