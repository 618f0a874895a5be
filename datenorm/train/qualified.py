"""Dates with a qualifier (c. 1890, um 1890, 1890?) and years that count from an era's mark (44 BC, AD 97)."""

from __future__ import annotations

import random

from datenorm.train.approximate import TABLE, YEAR_ENDINGS
from datenorm.train.context import WITHOUT_SPACES, Context
from datenorm.train.draft import Draft, Piece, fill, pick
from datenorm.train.east_asian import in_digits
from datenorm.train.formats import Day, dated
from datenorm.train.numerals_cjk import EAST_ASIAN

# Languages that set an era's mark before the year.
ERA_FIRST = frozenset("ja zh yue ko hu tr ta te kn ml mr gu bn si az kk uz th".split())
FRAMES = (("(", ")"), ("[", "]"), ("[", "]"), ("(", ")"), ("<", ">"))


def _date(rng: random.Random, ctx: Context, when: Day, parts: str, year: str) -> list[Piece] | None:
    """The date as the language commonly writes it; `parts` is "y", "ym" or "ymd"."""
    if ctx.language in EAST_ASIAN and (rng.random() < 0.85 or parts != "y"):
        gap = " " if ctx.language == "ko" and rng.random() < 0.8 else ""
        return in_digits(ctx.language, when, parts, gap)
    years: list[Piece] = [(year, "y")]
    if parts == "y":
        return years
    month = ctx.month(rng, when.month)
    if not month:
        return None
    if parts == "ym":
        return [*years, (" ", ""), (month, "m")] if ctx.data.order == "ymd" else [(month, "m"), (" ", ""), *years]
    day: list[Piece] = [(str(when.day), "d")]
    if rng.random() < 0.3 and (form := ctx.ordinal(rng, when.day)):
        day = fill(form, {"d": day})
    order = ctx.data.order if ctx.language != "en" else pick(rng, ("dmy", "mdy"))
    if order == "ymd":
        return [*years, (" ", ""), (month, "m"), (" ", ""), *day]
    if order == "mdy":
        return [(month, "m"), (" ", ""), *day, (pick(rng, (", ", ", ", " ")), ""), *years]
    of = " de " if ctx.language in ("es", "pt", "gl") and rng.random() < 0.7 else " "
    return [*day, (of, ""), (month, "m"), (of, ""), *years]


# ---- eras --------------------------------------------------------------------------------------------------


def _era(rng: random.Random, ctx: Context, when: Day) -> tuple[list[Piece], str] | None:
    """44 BC, 15 March 44 BC, AD 97, 公元前44年; the letter A where the years count backwards."""
    before = rng.random() < 0.7
    marks = (ctx.phrases.era_bc, ctx.phrases.era_ad)[not before] or ctx.data.eras[not before]
    if not marks:
        marks = ("BC", "BCE") if before else ("AD", "CE")
    mark: Piece = (pick(rng, marks), "e" if before else "")
    number = 1 + int(rng.random() ** 2 * (2999 if before else 998))
    parts = "y" if rng.random() < 0.7 else "ymd" if rng.random() < 0.75 else "ym"
    counted = Day(number, when.month, min(when.day, 28), when.weekday)
    first = ctx.language in ERA_FIRST
    if ctx.language in EAST_ASIAN:
        gap = " " if ctx.language == "ko" else ""
        pieces = [mark, (gap, ""), *in_digits(ctx.language, counted, parts, gap)]
    else:
        year: list[Piece] = [(str(number), "y")]
        if first or (rng.random() < (0.1 if before else 0.45) and ctx.language in ("en", "la", "fil", "ga")):
            year = [mark, (" ", ""), *year]
        else:
            year = [*year, (" " if rng.random() < 0.93 else "", ""), mark]
        written = _date(rng, ctx, counted, parts, "")
        if written is None:
            return None
        at = next(index for index, piece in enumerate(written) if piece[1] == "y")
        pieces = [*written[:at], *year, *written[at + 1 :]]
    return pieces, dated(f"{'A' if before else ''}{number:04d}", when.month, counted.day, parts=parts)


# ---- qualifiers --------------------------------------------------------------------------------------------


def _approximate(rng: random.Random, ctx: Context, pieces: list[Piece], by_day: bool) -> list[Piece]:
    years, days, behind, _ = TABLE.get(ctx.language, TABLE["en"])
    space = "" if ctx.language in WITHOUT_SPACES else " "
    chance = rng.random()
    if chance < 0.07:
        return [(pick(rng, ("~", "~ ", "≈", "± ", "≈ ")), ""), *pieces]
    if behind and chance < (0.6 if ctx.language in ("ja", "ko", "hu") else 0.2):
        word = pick(rng, behind)
        glued = ctx.language in WITHOUT_SPACES or ctx.language == "ko"
        return [*pieces, (word if glued else f" {word}", "")]
    table = TABLE["en"] if chance > 0.96 else (years, days)
    word = pick(rng, table[1] if by_day else table[0])
    if len(word.split()) > 1 and word.endswith(YEAR_ENDINGS) and any(label == "m" for _, label in pieces):
        word = table[0][0]
    if word.endswith("-") or (word in ("c.", "c", "ca.", "v.", "ok.") and rng.random() < 0.25):
        space = ""
    if space == "" and word in ("ca", "circa"):
        space = " "
    return [(word + space, ""), *pieces]


def _uncertain(rng: random.Random, ctx: Context, pieces: list[Piece]) -> list[Piece]:
    guesses = TABLE.get(ctx.language, TABLE["en"])[3]
    if guesses and rng.random() < 0.3:
        space = "" if ctx.language in WITHOUT_SPACES else " "
        return [(pick(rng, guesses) + space, ""), *pieces]
    return [*pieces, (pick(rng, ("?", "?", "?", "?", " ?", "(?)", " (?)", " [?]", "??", "？")), "")]


def qualified(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """An approximate or uncertain date, or a year of an era before or early in the common one."""
    chance = rng.random()
    if chance < 0.38:
        made = _era(rng, ctx, when)
        if made is None:
            return None
        pieces, expression = made
        if rng.random() < 0.8:
            return Draft(pieces, expression, "qualified")
        return Draft(_approximate(rng, ctx, pieces, len(expression) > 8), f"{expression}~", "qualified")
    parts = pick(rng, ("y", "y", "y", "ym", "ymd", "ymd"))
    if chance < 0.43:
        # As EDTF writes it.
        text = dated(f"{when.year:04d}", when.month, when.day, parts=parts)
        sign = pick(rng, "~?%" if len(text) > 4 else "~?")
        labelled: list[Piece] = [(text[:4], "y"), (text[4:5], ""), (text[5:7], "m"), (text[7:8], ""), (text[8:], "d")]
        return Draft([*[piece for piece in labelled if piece[0]], (sign, "")], text + sign, "qualified")
    written = _date(rng, ctx, when, parts, f"{when.year:04d}")
    if written is None:
        return None
    expression = dated(f"{when.year:04d}", when.month, when.day, parts=parts)
    if chance < 0.82:
        pieces, sign = _approximate(rng, ctx, written, parts == "ymd"), "~"
    elif chance < 0.98:
        pieces, sign = _uncertain(rng, ctx, written), "?"
    else:
        pieces, sign = [*_approximate(rng, ctx, written, parts == "ymd"), ("?", "")], "%"
    if rng.random() < 0.12:
        left, right = pick(rng, FRAMES)
        pieces = [(left, ""), *pieces, (right, "")]
    return Draft(pieces, expression + sign, "qualified")
