"""Years counted before and since the common era: 44 BC, 15 March 44 BC, AD 97, 公元前44年."""

from __future__ import annotations

import random

from datenorm.train.context import ENGLISH, Context
from datenorm.train.draft import Draft, Piece, pick
from datenorm.train.east_asian import in_digits
from datenorm.train.formats import Day, dated
from datenorm.train.numerals_cjk import EAST_ASIAN
from datenorm.train.plain import order_of, written

# Languages that set an era's mark before the year, and those that do so now and then.
MARK_FIRST = frozenset("ja zh yue ko hu tr ta te kn ml mr gu bn si az kk uz th".split())
EITHER_WAY = frozenset({ENGLISH, "la", "fil", "ga"})


def _marked_year(rng: random.Random, ctx: Context, number: int, mark: Piece) -> list[Piece]:
    year: Piece = (str(number), "y")
    before_christ = mark[1] == "e"
    ahead = ctx.language in EITHER_WAY and rng.random() < (0.1 if before_christ else 0.45)
    if ahead or ctx.language in MARK_FIRST:
        return [mark, (" ", ""), year]
    return [year, (" " if rng.random() < 0.93 else "", ""), mark]


def common_era(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """A year with its era's mark, alone or in a date; the letter A stands where the years count backwards."""
    before = rng.random() < 0.7
    own = (ctx.phrases.era_bc or ctx.data.eras[0]) if before else (ctx.phrases.era_ad or ctx.data.eras[1])
    mark: Piece = (pick(rng, own or (("BC", "BCE") if before else ("AD", "CE"))), "e" if before else "")
    number = 1 + int(rng.random() ** 2 * (2999 if before else 998))
    parts = "y" if rng.random() < 0.7 else "ymd" if rng.random() < 0.75 else "ym"
    counted = Day(number, when.month, min(when.day, 28), when.weekday)
    pieces: list[Piece] | None
    if ctx.language in EAST_ASIAN:
        gap = " " if ctx.language == "ko" else ""
        pieces = [mark, (gap, ""), *in_digits(ctx.language, counted, parts, gap)]
    else:
        pieces = _marked_year(rng, ctx, number, mark)
        if parts != "y":
            pieces = written(rng, ctx, counted, order_of(rng, ctx), year=pieces, day=parts == "ymd")
    if pieces is None:
        return None
    expression = dated(f"{'A' if before else ''}{number:04d}", counted.month, counted.day, parts=parts)
    return Draft(pieces, expression, "era")
