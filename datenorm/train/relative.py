"""Days told from today: yesterday, in three weeks, next Friday, Friday of next week."""

from __future__ import annotations

import random

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, fill_text, led_by, pick

UNITS = "dwmy"
COUNTS = ((1, 12), (1, 31), (1, 31), (30, 400), (400, 3000))


def _draft(text: str, expression: str, kind: str = "relative") -> Draft:
    return Draft([(text, "r")], expression, kind)


def _count(rng: random.Random) -> int:
    low, high = pick(rng, COUNTS[:4] if rng.random() < 0.93 else COUNTS)
    return low + int(rng.random() * (high - low + 1))


def _term(offset: str) -> str:
    # "+0d", "-1w", "+7d" become terms of the expression as they stand.
    return f"@{offset}"


def word(rng: random.Random, ctx: Context) -> Draft | None:
    """A fixed phrase: yesterday, last week, the year after next."""
    tables = [table for table in (ctx.data.relative, ctx.phrases.relative) if table]
    if not tables:
        return None
    table = pick(rng, tables)
    # Days are what people write most: half of the draws are among them.
    days = [key for key in table if key[-1] == "d"]
    key = pick(rng, days) if days and rng.random() < 0.5 else pick(rng, list(table))
    if not table[key]:
        return None
    text = pick(rng, table[key])
    if key[0] in "<>=":
        return _draft(text, f"@{key}", "weekday")
    return _draft(text, _term(key))


def _number_text(rng: random.Random, ctx: Context, count: int) -> str:
    words = ctx.phrases.counts.get(str(count), ())
    return pick(rng, words) if words and rng.random() < 0.4 else str(count)


def _by_template(rng: random.Random, ctx: Context) -> Draft | None:
    unit, sign, template = pick(rng, ctx.data.offsets)
    count = _count(rng)
    text = template.replace("{0}", str(count))
    if "{0}" not in template:
        count = 1
    expression = f"@{sign}{count}{unit}"
    others = (
        [t for t in ctx.data.offsets if t[1] == sign and UNITS.find(t[0]) < UNITS.find(unit)] if unit in UNITS else []
    )
    if others and rng.random() < 0.12 and "{0}" in template:
        unit2, _, template2 = pick(rng, others)
        if "{0}" in template2:
            second = 1 + int(rng.random() * 12)
            text += pick(rng, (" ", ", ")) + template2.replace("{0}", str(second))
            expression += f"{sign}{second}{unit2}"
    return _draft(text, expression)


def _by_phrase(rng: random.Random, ctx: Context) -> Draft | None:
    known = ctx.phrases
    sign = "-" if rng.random() < 0.5 else "+"
    templates = known.ago if sign == "-" else known.ahead
    units = [unit for unit in UNITS if known.units.get(unit)]
    if not templates or not units:
        return None
    unit = pick(rng, units)
    count = _count(rng)
    if rng.random() < 0.3 and known.counts:
        count = int(pick(rng, list(known.counts)))
    named = pick(rng, known.units[unit])
    number = _number_text(rng, ctx, count)
    expression = f"@{sign}{count}{unit}"
    smaller = [u for u in units if UNITS.find(u) < UNITS.find(unit)]
    if smaller and rng.random() < 0.12:
        unit2, second = pick(rng, smaller), 1 + int(rng.random() * 12)
        named += pick(rng, (" ", ", ", " ")) + f"{_number_text(rng, ctx, second)} {pick(rng, known.units[unit2])}"
        expression += f"{sign}{second}{unit2}"
    text = fill_text(pick(rng, templates), {"n": number, "unit": named})
    if rng.random() < 0.06:
        text = text.replace(f"{number} ", number, 1) if number.isdigit() else text
    return _draft(text, expression)


def offset(rng: random.Random, ctx: Context) -> Draft | None:
    """n days, weeks, months, years (or hours) ago or ahead."""
    if ctx.data.offsets and (rng.random() < 0.45 or not ctx.phrases.ago):
        return _by_template(rng, ctx)
    return _by_phrase(rng, ctx)


def weekday(rng: random.Random, ctx: Context) -> Draft | None:
    """A weekday alone, next, last, this, or of next week."""
    number = 1 + int(rng.random() * 7)
    name = ctx.weekday(rng, number)
    if not name:
        return None
    known, chance = ctx.phrases, rng.random()
    tables: tuple[tuple[tuple[str, ...], str], ...] = (
        (known.weekday_next, f"@>{number}"), (known.weekday_last, f"@<{number}"), (known.weekday_this, f"@={number}"),
        (known.weekday_compounds, f"@={number}"),
        *((known.weekday_of_week.get(week, ()), f"@{week}w={number}") for week in ("-1", "+0", "+1")),
    )  # fmt: skip
    usable = [(templates, expression) for templates, expression in tables if templates]
    if chance < 0.35 or not usable:
        lead = led_by(pick(rng, known.before_weekday)) if known.before_weekday and rng.random() < 0.3 else ""
        tail = pick(rng, ("", "", "", ".", ","))
        pieces: list[Piece] = [(lead, ""), (name, "r"), (tail, "")]
        return Draft(pieces, f"@={number}", "weekday")
    templates, expression = pick(rng, usable)
    return _draft(fill_text(pick(rng, templates), {"weekday": name}), expression, "weekday")


def relative(rng: random.Random, ctx: Context) -> Draft | None:
    """Any of them."""
    chance = rng.random()
    if chance < 0.4:
        return word(rng, ctx)
    return offset(rng, ctx) if chance < 0.8 else weekday(rng, ctx)
