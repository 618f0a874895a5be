"""Stretches of time from today: 3 weeks ago, in 1 year and 2 months, +5 days, two days before yesterday."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from datenorm.train import cldr, locales
from datenorm.train.context import WITHOUT_SPACES, Context
from datenorm.train.draft import Draft, Weighted, fill_text, pick
from datenorm.train.near_words import now_words
from datenorm.train.phrases import load as load_phrases
from datenorm.train.relative_words import (
    COUNTED_FROM,
    DAYS_COUNTED_FROM,
    HALF_YEARS,
    SINGULAR_FIRST,
    UNDER_AN_HOUR,
    UNIT_LETTERS,
)

UNITS = "hdwmy"
"""From the smallest to the largest."""
COUNTS = ((1, 12), (1, 12), (1, 31), (1, 31), (1, 31), (30, 400))
LONG_COUNT = (400, 9999)
ZERO_SHARE = 0.004
HOURS_SHARE = 0.03
MINUTES_SHARE = 0.13
COMPOUND_SHARE = 0.17
IN_WORDS_SHARE = 0.7
# Words that part two stretches, beside the language's "and".
JOINS = (" ", " ", " ", ", ", ", ", ",")

_OPTION = re.compile(r"\((\w+)\)")
_HOURS = re.compile(r"[+-]\d+h")


@dataclass(frozen=True, slots=True)
class Frame:
    """CLDR's template of one unit, cut in three: "in ", "{0} days", ""; what other units share stands outside."""

    before: str
    core: str
    after: str


def count_of(rng: random.Random) -> int:
    """A number of units: mostly small, now and then in the hundreds or thousands, seldom none."""
    if rng.random() < ZERO_SHARE:
        return 0
    low, high = LONG_COUNT if rng.random() < 0.025 else pick(rng, COUNTS)
    return low + int(rng.random() * (high - low + 1))


def _digits(rng: random.Random, count: int, compound: bool = False) -> str:
    return f"{count:02d}" if 0 < count < 10 and rng.random() < (0.1 if compound else 0.03) else str(count)


# ---- by CLDR's templates -----------------------------------------------------------------------------------


def _cuts(text: str, spaced: bool) -> list[int]:
    return [i for i in range(1, len(text)) if not spaced or text[i - 1] == " " or text[i] == " "]


def _shared(parts: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The texts that three units or more have."""
    units: dict[str, set[str]] = {}
    for unit, text in parts:
        units.setdefault(text, set()).add(unit)
    return frozenset(text for text, found in units.items() if len(found) >= 3)


def _frames_of(rows: Sequence[tuple[str, str]], spaced: bool) -> list[tuple[str, Frame]]:
    halves = [(unit, *template.partition("{0}")[::2]) for unit, template in rows]
    leads = _shared(
        (u, lead[:i]) for u, lead, _ in halves for i in (*_cuts(lead, spaced), len(lead)) if lead[i - 1 : i] == " "
    )
    tails = _shared((u, tail[i:]) for u, _, tail in halves for i in _cuts(tail, spaced) if tail[i] == " " or not spaced)
    found = []
    for unit, lead, tail in halves:
        before = max((text for text in leads if lead.startswith(text)), key=len, default="")
        after = max((text for text in tails if tail.endswith(text)), key=len, default="")
        core = lead[len(before) :] + "{0}" + tail[: len(tail) - len(after)]
        found.append((unit, Frame(before, core, after)))
    return found


def _with_options(template: str) -> tuple[str, ...]:
    """A template's texts with and without what it puts in brackets: "a(n) {0} Deeg"."""
    if "(" not in template:
        return (template,)
    return tuple(" ".join(_OPTION.sub(kept, template).split()) for kept in ("", r"\1"))


@cache
def frames(name: str) -> dict[str, dict[str, tuple[Frame, ...]]]:
    """A locale's frames by sign, then unit."""
    data = locales.load(name)
    found: dict[str, dict[str, tuple[Frame, ...]]] = {}
    for sign in "+-":
        # In Hebrew "({0})" stands beside a dual: two weeks ago (2).
        usable = [row for row in data.offsets if "{0}" in row[2] and "({0})" not in row[2]]
        rows = [(unit, each) for unit, way, text in usable if way == sign for each in _with_options(text)]
        table = found.setdefault(sign, {})
        for unit, frame in _frames_of(rows, data.language not in WITHOUT_SPACES):
            table[unit] = (*table.get(unit, ()), frame)
    return {sign: table for sign, table in found.items() if table}


@cache
def _ands(name: str) -> tuple[str, ...]:
    """ " and " of the locale, with its spaces, as CLDR's lists end."""
    patterns = cldr.table(name, "list_patterns", "standard")
    ends = [patterns[key] for key in ("2", "end") if key in patterns]
    return tuple(end[3:-3] for end in ends if end.startswith("{0}") and end.endswith("{1}"))


def _join(rng: random.Random, ctx: Context) -> str:
    ands = _ands(ctx.data.name)
    if ands and rng.random() < 0.3:
        return pick(rng, ands)
    if ctx.language in WITHOUT_SPACES and rng.random() < 0.7:
        return ""
    return pick(rng, JOINS)


def _together(rng: random.Random, ctx: Context, texts: Sequence[str]) -> str:
    """The stretches of a compound, joined alike; of three, the last now and then by a join of its own."""
    if len(texts) > 2 and rng.random() < 0.4:
        return pick(rng, (" ", ", ")).join(texts[:-1]) + _join(rng, ctx) + texts[-1]
    return _join(rng, ctx).join(texts)


def _unit(rng: random.Random, units: Sequence[str]) -> str:
    days_up = [unit for unit in units if unit != "h"]
    return pick(rng, days_up) if days_up and ("h" not in units or rng.random() > HOURS_SHARE) else "h"


def _smaller(rng: random.Random, units: Iterable[str], largest: str) -> list[str]:
    """One or two units below the largest, from the larger to the smaller; hours seldom."""
    below = [u for u in units if u in UNITS and UNITS.find(u) < UNITS.find(largest)]
    below = [u for u in below if u != "h" or rng.random() < 0.25]
    rng.shuffle(below)
    return sorted(below[: 1 + (rng.random() < 0.3)], key=UNITS.find, reverse=True)


def _days_alone(shifts: str) -> str:
    """The shifts without the hours that stand beside longer units: they add no day."""
    return _HOURS.sub("", shifts) or shifts


def _few(rng: random.Random, unit: str) -> int:
    """A number of a smaller unit beside a larger one; of hours, less than a day."""
    return count_of(rng) % (23 if unit == "h" else 31) + 1


def _undotted(rng: random.Random, text: str) -> str:
    """An abbreviation without its full stop, now and then."""
    return text[:-1] if text[-1:] == "." and rng.random() < 0.3 else text


def _by_template(rng: random.Random, ctx: Context) -> Draft:
    by_sign = frames(ctx.data.name)
    sign = pick(rng, list(by_sign))
    table = by_sign[sign]
    unit = _unit(rng, list(table))
    frame, count = pick(rng, table[unit]), count_of(rng)
    parts = [(frame, count, unit)]
    if unit in UNITS and rng.random() < COMPOUND_SHARE:
        for smaller in _smaller(rng, table, unit):
            # What stands outside says the direction, once for all the units.
            alike = [each for each in table[smaller] if (each.before, each.after) == (frame.before, frame.after)]
            if alike:
                parts.append((pick(rng, alike), _few(rng, smaller), smaller))
    whole = len(parts) == 1 or rng.random() < 0.35  # in 1 year in 2 months
    compound = len(parts) > 1
    texts = []
    for place, (part, number, _) in enumerate(parts):
        core = _undotted(rng, part.core).replace("{0}", _digits(rng, number, compound))
        before = part.before if whole or place == 0 else ""
        texts.append(before + core + (part.after if whole or place == len(parts) - 1 else ""))
    expression = _days_alone("".join(f"{sign}{number}{u}" for _, number, u in parts))
    return Draft([(_together(rng, ctx, texts), "r")], f"@{expression}", "relative")


# ---- by the language's phrases -----------------------------------------------------------------------------


@cache
def _unit_keys(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The plain units that the phrases name, and the manifold ones (a fortnight, a decade)."""
    units = load_phrases(language).units
    plain = [key for key in units if units[key] and len(key) == 1]
    return tuple(plain), tuple(key for key in units if units[key] and len(key) > 1)


@cache
def _named_counts(language: str) -> tuple[int, ...]:
    """The numbers that the phrases have words for, the smallest first."""
    return tuple(sorted(int(key) for key in load_phrases(language).counts))


def _quantity(rng: random.Random, ctx: Context, key: str, count: int, gap: str, compound: bool, worded: bool) -> str:
    """A number and its unit: 3 weeks, three weeks, 3wks."""
    units, words = ctx.phrases.units[key], ctx.phrases.counts.get(str(count), ())
    # The tables begin with the full words, and those of most languages with the singular.
    if count != 1 and len(units) > 1 and ctx.language in SINGULAR_FIRST and rng.random() < 0.85:
        units = units[1:]
    unit = _undotted(rng, pick(rng, units[:3] if rng.random() < 0.35 else units))
    apart = gap or not words or not words[0].isascii()  # no one writes "twoweeks"
    if words and apart and rng.random() < (IN_WORDS_SHARE if worded else 0.25):
        return f"{pick(rng, words)}{gap}{unit}"
    if gap and len(unit) <= 4 and ctx.language not in WITHOUT_SPACES and rng.random() < 0.22:
        gap = pick(rng, ("", "", "-"))
    return f"{_digits(rng, count, compound)}{gap}{unit}"


def _half_years(rng: random.Random, ctx: Context, sign: str) -> tuple[str, str]:
    template, count = pick(rng, HALF_YEARS[ctx.language]), 2 + int(rng.random() * 8)
    words = ctx.phrases.counts.get(str(count), ())
    # "3,5" and "3 1/2" are written in digits alone.
    in_words = words and not any(char.isnumeric() for char in template) and rng.random() < 0.5
    number = words[0] if in_words else str(count)
    return fill_text(template, {"n": number}), f"{sign}{count}y{sign}6m"


def _stretch(rng: random.Random, ctx: Context, sign: str, gap: str) -> tuple[str, str] | None:
    """One to three numbers with units, and what they add to the expression."""
    plain, manifold = _unit_keys(ctx.language)
    if not plain:
        return None
    key = pick(rng, manifold) if manifold and rng.random() < 0.06 else _unit(rng, plain)
    if key == "y" and ctx.language in HALF_YEARS and rng.random() < 0.06:
        return _half_years(rng, ctx, sign)
    times, unit = int(key[:-1] or 1), key[-1]  # ten years of a decade, one week of a week
    named = _named_counts(ctx.language)
    worded = bool(named) and rng.random() < 0.32
    count = pick(rng, named[: 12 if rng.random() < 0.6 else None]) if worded else count_of(rng)
    count = 1 + count % 20 if times > 1 else count
    parts = [(key, count, times, unit)]
    if unit != "h" and rng.random() < COMPOUND_SHARE:
        largest = "y" if times >= 10 and unit == "y" else unit
        below = _smaller(rng, plain, largest)
        if times >= 10 and unit == "y" and rng.random() < 0.5:
            below = ["y", *below][:2]
        parts += [(u, _few(rng, u), 1, u) for u in below]
    texts = [_quantity(rng, ctx, each, number, gap, len(parts) > 1, worded) for each, number, _, _ in parts]
    if len(parts) > 1 and rng.random() < MINUTES_SHARE and ctx.language in UNDER_AN_HOUR:
        texts.append(_minutes(rng, ctx, gap))
    return _together(rng, ctx, texts), _days_alone("".join(f"{sign}{number * each}{u}" for _, number, each, u in parts))


def _minutes(rng: random.Random, ctx: Context, gap: str) -> str:
    """Minutes or seconds, which change no day."""
    count, unit = 1 + int(rng.random() * 59), pick(rng, UNDER_AN_HOUR[ctx.language])
    words = ctx.phrases.counts.get(str(count), ())
    return f"{pick(rng, words) if words and rng.random() < 0.25 else count}{gap}{unit}"


def _by_phrase(rng: random.Random, ctx: Context) -> Draft | None:
    sign = "-" if rng.random() < 0.5 else "+"
    templates = ctx.phrases.ago if sign == "-" else ctx.phrases.ahead
    if not templates:
        return None
    template = pick(rng, templates)
    today = ctx.language in UNDER_AN_HOUR and rng.random() < MINUTES_SHARE
    for gap in (" ", ""):
        before, place, after = template.partition(f"{{n}}{gap}{{unit}}")
        if place:
            found = (_minutes(rng, ctx, gap), "+0d") if today else _stretch(rng, ctx, sign, gap)
            return found and Draft([(before + found[0] + after, "r")], f"@{found[1]}", "relative")
    plain, _ = _unit_keys(ctx.language)
    if not plain:
        return None
    unit, count = _unit(rng, plain), count_of(rng)
    words = ctx.phrases.counts.get(str(count), ())
    number = pick(rng, words) if words and rng.random() < 0.4 else _digits(rng, count)
    text = fill_text(template, {"n": number, "unit": pick(rng, ctx.phrases.units[unit])})
    return Draft([(text, "r")], f"@{sign}{count}{unit}", "relative")


# ---- reckoned: +3 days, today - 2w, a week from tomorrow -----------------------------------------------------


def _short(rng: random.Random, sign: str) -> tuple[str, str]:
    unit, count = pick(rng, "dwmy"), count_of(rng)
    return f"{count}{pick(rng, ('', '', ' '))}{pick(rng, UNIT_LETTERS[unit])}", f"{sign}{count}{unit}"


def _signed(rng: random.Random, ctx: Context) -> Draft | None:
    """A sign and a stretch of time, alone or behind the word for today."""
    signs = pick(rng, "+-") + pick(rng, "+-")
    gap = "" if ctx.language in WITHOUT_SPACES else " "
    first = _short(rng, signs[0]) if rng.random() < 0.2 else _stretch(rng, ctx, signs[0], gap)
    if not first:
        by_sign = frames(ctx.data.name)
        if signs[0] not in by_sign:
            return None
        unit, count = _unit(rng, list(by_sign[signs[0]])), count_of(rng)
        first = pick(rng, by_sign[signs[0]][unit]).core.replace("{0}", str(count)), f"{signs[0]}{count}{unit}"
    text, expression = first
    today = (*ctx.data.relative.get("+0d", ()), *now_words(ctx.language))
    if today and rng.random() < 0.45:
        pad = pick(rng, (" ", " ", ""))
        text = f"{pick(rng, today)}{pad}{signs[0]}{pad}{text}"
    else:
        text = signs[0] + text
    if expression.count(signs[0]) == 1 and rng.random() < 0.2 and (more := _stretch(rng, ctx, signs[1], gap)):
        # A larger unit behind a smaller one is read in the same order.
        if more[1].count(signs[1]) <= 2 and more[1][-1] != "h":
            text, expression = f"{text} {signs[1]}{more[0]}", expression + more[1]
    return Draft([(text, "r")], f"@{expression}", "relative")


def _counted_from(rng: random.Random, ctx: Context) -> Draft | None:
    """Two days before yesterday, a week from tomorrow: the shifts in the order of the text."""
    ways = COUNTED_FROM.get(ctx.language)
    if not ways:
        return None
    template, sign = pick(rng, ways)
    found = _stretch(rng, ctx, sign, "" if ctx.language in WITHOUT_SPACES else " ")
    if not found or found[1].count(sign) > 2:
        return None
    word, shift = pick(rng, list(DAYS_COUNTED_FROM[ctx.language].items()))
    if shift and (found[1] in ("+1d", "-1d") or found[1][-1] == "h"):
        return None  # the day before yesterday has a word of its own; so many hours may be days
    text = fill_text(template, {"q": found[0], "a": word})
    expression = shift + found[1] if template.find("{a}") < template.find("{q}") else found[1] + shift
    return Draft([(text, "r")], f"@{expression}", "relative")


STYLES = Weighted({"plain": 89, "signed": 4.5, "counted": 6.5})


def offset(rng: random.Random, ctx: Context) -> Draft | None:
    """Units of time ago or ahead, one or several."""
    style = STYLES(rng)
    if style == "signed":
        return _signed(rng, ctx)
    if style == "counted" and ctx.language in COUNTED_FROM:
        return _counted_from(rng, ctx)
    if frames(ctx.data.name) and (rng.random() < 0.45 or not ctx.phrases.ago):
        return _by_template(rng, ctx)
    return _by_phrase(rng, ctx)
