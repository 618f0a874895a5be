"""Dates with a qualifier: c. 1890, um den 3. Mai 1890, c. 44 BC, 1890?, as EDTF writes it or in words."""

from __future__ import annotations

import random

from datenorm.train.approximate import TABLE, YEAR_ENDINGS
from datenorm.train.context import WITHOUT_SPACES, Context
from datenorm.train.draft import Draft, Piece, pick
from datenorm.train.east_asian import in_digits
from datenorm.train.eras_common import common_era
from datenorm.train.formats import Day, dated
from datenorm.train.numerals_cjk import EAST_ASIAN
from datenorm.train.plain import order_of, written

FRAMES = (("(", ")"), ("[", "]"), ("[", "]"), ("(", ")"), ("<", ">"))


def _date(rng: random.Random, ctx: Context, when: Day, parts: str) -> list[Piece] | None:
    """The date as the language commonly writes it; `parts` is "y", "ym" or "ymd"."""
    if ctx.language in EAST_ASIAN and (rng.random() < 0.85 or parts != "y"):
        gap = " " if ctx.language == "ko" and rng.random() < 0.8 else ""
        return in_digits(ctx.language, when, parts, gap)
    year: list[Piece] = [(f"{when.year:04d}", "y")]
    return year if parts == "y" else written(rng, ctx, when, order_of(rng, ctx), year=year, day=parts == "ymd")


def _approximate(rng: random.Random, ctx: Context, pieces: list[Piece], by_day: bool) -> list[Piece]:
    years, days, behind, _ = TABLE.get(ctx.language, TABLE["en"])
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
    tight = word.endswith("-") or (word in ("c.", "c", "ca.", "v.", "ok.") and rng.random() < 0.25)
    latin = word[0].isascii()
    return [(word if tight or (ctx.language in WITHOUT_SPACES and not latin) else f"{word} ", ""), *pieces]


def _uncertain(rng: random.Random, ctx: Context, pieces: list[Piece]) -> list[Piece]:
    guesses = TABLE.get(ctx.language, TABLE["en"])[3]
    if guesses and rng.random() < 0.3:
        space = "" if ctx.language in WITHOUT_SPACES else " "
        return [(pick(rng, guesses) + space, ""), *pieces]
    return [*pieces, (pick(rng, ("?", "?", "?", "?", " ?", "(?)", " (?)", " [?]", "??", "？")), "")]


def qualified(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """An approximate or uncertain date, or (it may be approximate too) a year with its era's mark."""
    chance = rng.random()
    if chance < 0.38:
        draft = common_era(rng, ctx, when)
        if draft and rng.random() < 0.2:
            by_day = any(label == "d" for _, label in draft.pieces)
            return Draft(_approximate(rng, ctx, draft.pieces, by_day), f"{draft.expression}~", "qualified")
        return draft
    parts = pick(rng, ("y", "y", "y", "ym", "ymd", "ymd"))
    if chance < 0.43:
        # As EDTF writes it.
        text = dated(f"{when.year:04d}", when.month, when.day, parts=parts)
        sign = pick(rng, "~?%" if len(text) > 4 else "~?")
        labelled: list[Piece] = [(text[:4], "y"), (text[4:5], ""), (text[5:7], "m"), (text[7:8], ""), (text[8:], "d")]
        return Draft([*[piece for piece in labelled if piece[0]], (sign, "")], text + sign, "qualified")
    date = _date(rng, ctx, when, parts)
    if date is None:
        return None
    expression = dated(f"{when.year:04d}", when.month, when.day, parts=parts)
    if chance < 0.82:
        pieces, sign = _approximate(rng, ctx, date, parts == "ymd"), "~"
    elif chance < 0.98:
        pieces, sign = _uncertain(rng, ctx, date), "?"
    else:
        pieces, sign = [*_approximate(rng, ctx, date, parts == "ymd"), ("?", "")], "%"
    if rng.random() < 0.12:
        left, right = pick(rng, FRAMES)
        pieces = [(left, ""), *pieces, (right, "")]
    return Draft(pieces, expression + sign, "qualified")
