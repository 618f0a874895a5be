"""A date as a language commonly writes it, its month by name: for the families that put something around it."""

from __future__ import annotations

import datetime
import random
from collections.abc import Sequence

from datenorm.train.context import ENGLISH, Context
from datenorm.train.draft import Piece, fill, pick
from datenorm.train.formats import Day, of_month, spoken_order

# What stands between day and month, month and year.
OF = {"es": " de ", "pt": " de ", "gl": " de ", "ca": " de "}
# Languages that set a point behind the day's number.
DOTTED = frozenset("de cs sk sl hr bs sr da nb nn no fi et lv is hu dsb hsb lb fo".split())


def order_of(rng: random.Random, ctx: Context) -> str:
    """The order of a date in words; English has two."""
    return pick(rng, ("dmy", "mdy")) if ctx.language == ENGLISH else spoken_order(ctx.data.name)


def day_number(rng: random.Random, ctx: Context, day: int, *, ordinal: bool = False) -> list[Piece]:
    """The day's number with the mark that the language gives it; `ordinal`: with the one that it may have."""
    if ctx.language in DOTTED:
        return [(str(day), "d"), (".", "")]
    if (ctx.language == ENGLISH and (ordinal or rng.random() < 0.3)) or (ctx.language == "fr" and day == 1):
        return fill(ctx.ordinal(rng, day) or "{d}", {"d": [(str(day), "d")]})
    return [(f"{day:0{2 if rng.random() < 0.12 else 1}d}", "d")]


def written(
    rng: random.Random,
    ctx: Context,
    when: Day | datetime.date,
    order: str,
    *,
    year: Sequence[Piece],
    day: bool = True,
    ordinal: bool = False,
) -> list[Piece] | None:
    """Month and year, and the day unless it is left out; no year where `year` is empty. None without a month's name."""
    month = ctx.month(rng, when.month)
    if not month:
        return None
    number = day_number(rng, ctx, when.day, ordinal=ordinal) if day else []
    of = OF.get(ctx.language, " ")
    if order == "ymd":
        pieces = [*year, (". " if ctx.language == "hu" else " ", "")] if year else []
        return [*pieces, (month, "m"), (" ", ""), *number] if day else [*pieces, (month, "m")]
    join = of
    if order == "mdy" and day:
        pieces = [(month, "m"), (" ", ""), *number]
        join = pick(rng, (", ", ", ", " "))
    else:
        pieces = [*number, (of_month(of, month), ""), (month, "m")] if day else [(month, "m")]
    return [*pieces, (join, ""), *year] if year else pieces
