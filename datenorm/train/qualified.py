"""Dates with a qualifier: c. 1890, um den 3. Mai 1890, c. 44 BC, 1890?, as EDTF writes it or in words."""

from __future__ import annotations

import random

from datenorm.train import periods
from datenorm.train.approximate import TABLE, YEAR_ENDINGS
from datenorm.train.context import WITHOUT_SPACES, Context
from datenorm.train.draft import Draft, Piece, pick
from datenorm.train.east_asian import in_digits
from datenorm.train.eras_common import common_era
from datenorm.train.formats import Day, dated
from datenorm.train.numerals_cjk import EAST_ASIAN
from datenorm.train.plain import order_of, written

# What may stand behind an approximate year.
YEAR_SUFFIXES = {
    "ru": (" г.", " года", "г.", " г"), "uk": (" р.", " року"), "be": (" г.", " года"), "bg": (" г.",), "pl": (" r.", " roku"), "hr": (".",), "sr": (".",), "bs": (".",),
    "lt": (" m.", " metai"), "lv": (". gadu", ". g."), "mk": (" г.",), "kk": (" ж.",),
}  # fmt: skip
PERIODS = (periods.decade, periods.decade, periods.century, periods.century, periods.season)
FRAMES = (("(", ")"), ("[", "]"), ("[", "]"), ("(", ")"), ("<", ">"))


def _date(rng: random.Random, ctx: Context, when: Day, parts: str) -> list[Piece] | None:
    """The date as the language commonly writes it; `parts` is "y", "ym" or "ymd"."""
    if ctx.language in EAST_ASIAN and (rng.random() < 0.85 or parts != "y"):
        gap = " " if ctx.language == "ko" and rng.random() < 0.8 else ""
        return in_digits(ctx.language, when, parts, gap)
    year: list[Piece] = [(f"{when.year:04d}", "y")]
    if parts == "y" and rng.random() < 0.4 and (suffixes := YEAR_SUFFIXES.get(ctx.language)):
        return [*year, (pick(rng, suffixes), "")]
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


def _period(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """A decade, a century or a season, approximate or uncertain: c. 1890s, 19th century?, ca. spring 1999."""
    draft = pick(rng, PERIODS)(rng, ctx, when)
    if draft is None or not draft.expression:
        return None
    if rng.random() < 0.55:
        word = pick(rng, TABLE.get(ctx.language, TABLE["en"])[0])
        # "Um das Jahr" suits no decade.
        word = pick(rng, ("ca.", "circa")) if len(word.split()) > 1 else word
        glue = "" if ctx.language in WITHOUT_SPACES and not word[0].isascii() else " "
        return Draft([(word + glue, ""), *draft.pieces], f"{draft.expression}~", "qualified")
    return Draft(_uncertain(rng, ctx, draft.pieces), f"{draft.expression}?", "qualified")


def _range(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """Years with a qualifier: c. 1890-1895 (both ends), 1890-c. 1895, 1890?-1895."""
    second = when.year + 1 + int(rng.random() ** 2 * 40)
    ends = [f"{when.year:04d}", f"{second:04d}"]
    one, two = ([(end, "y")] for end in ends)
    join = pick(rng, ("-", "-", "–", " - ", " – "))
    if rng.random() < 0.55:
        pieces = _approximate(rng, ctx, [*one, (join, ""), *two], False)
        return Draft(pieces, "/".join(f"{end}~" for end in ends), "qualified")
    # A word before the first year alone would be of both; the mark behind a year is its own.
    if rng.random() < 0.5:
        before, behind, sign, marked = pick(rng, ("c. ", "ca. ", "circa ", "c.")), "", "~", pick(rng, ((1,), (0, 1)))
    else:
        before, behind, sign, marked = "", "?", "?", pick(rng, ((0,), (0,), (1,), (0, 1)))
    both = [[(before, ""), *end, (behind, "")] if index in marked else end for index, end in enumerate((one, two))]
    stated = [end + (sign if index in marked else "") for index, end in enumerate(ends)]
    return Draft([*both[0], (join, ""), *both[1]], "/".join(stated), "qualified")


def qualified(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """An approximate or uncertain date, or (it may be approximate too) a year with its era's mark."""
    chance = rng.random()
    if chance < 0.26:
        draft = common_era(rng, ctx, when)
        if draft and rng.random() < 0.2:
            by_day = any(label == "d" for _, label in draft.pieces)
            return Draft(_approximate(rng, ctx, draft.pieces, by_day), f"{draft.expression}~", "qualified")
        return draft
    if chance < 0.38:
        return _period(rng, ctx, when) if chance < 0.33 or ctx.language in EAST_ASIAN else _range(rng, ctx, when)
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
