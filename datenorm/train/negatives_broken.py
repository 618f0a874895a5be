"""Texts in the shape of a date that no reading makes one: a month above 12, a day above 31, letters among the digits."""

from __future__ import annotations

import random

from datenorm.train.context import Context
from datenorm.train.draft import Weighted, fill_text, pick
from datenorm.train.east_asian import MARKS
from datenorm.train.formats import Day
from datenorm.train.machine import ENGLISH_MONTHS, ENGLISH_WEEKDAYS, clock
from datenorm.train.negatives_numbers import digits

# No letter that a scan makes of a digit (noise_marks.py), none of an ordinal or an hour (3e, 14h), and none that stands in
# machines' dates: T, W, Z, X for an unknown digit.
LETTERS = "acfjkmnpruvy"
# Of these no month's short name is made in any of the languages that write it in Latin letters.
CODE_LETTERS = "BCFGKLPRV"
STYLE = Weighted({
    "iso": 20, "numeric": 22, "named": 20, "parts": 8, "letter": 22, "long year": 6, "count": 7, "code": 7, "year zero": 4, "marked": 4,
    "named machine": 4,
})  # fmt: skip
# Month first, day first, in one part and in two, with a time or none.
AFTER = ("", "", "", " {H}:{M}", " {H}:{M}:{S}", "T{H}:{M}:{S}Z", "T{H}:{M}Z", " {I}:{M} {p}", " {H}:{M}:{S},{f}")
NAMED = (
    "{day} {month} {year}", "{day} {month} {year}", "{month} {day}, {year}", "{month} {day} {year}", "{year} {month} {day}", "{day}-{month}-{year}",
    "{day}. {month} {year}", "{day}/{month}/{year}", "{day} {month}, {year}", "{day}.{month}.{year}", "{year}-{month}-{day}", "{month}-{day}-{year}",
)  # fmt: skip
# In strftime's letters, as machines write dates: by number, by name.
ISO_MACHINE = (
    "{Y}-{m}-{d}", "{Y}-{m}-{d}T{H}:{M}:{S}{z}", "{Y}-{m}-{d}T{H}:{M}:{S}.{f}{z}", "{Y}-{m}-{d} {H}:{M}:{S}", "{Y}-{m}-{d} {H}:{M}", "{Y}-{m}-{d}T{H}:{M}Z",
    "{Y}-{m}-{d} {H}:{M}:{S},{f}", "{Y}-{m}-{d} {H}:{M}:{S}.{f} {z} {Z}", "{Y}/{m}/{d} {H}:{M}:{S}", "{Y}.{m}.{d} {H}:{M}", "{Y}:{m}:{d} {H}:{M}:{S}", "{Y}_{m}_{d}",
    "{Y}-{m}-{d}T{H}", "{Y}-{m}-{d}T{H}:{M}:{S}", "{Y}-{m}-{d}{z}", "{Y}-{m}-{d}T{H}-{M}-{S}", "{Y}, {m}, {d}", "{Y} {m} {d}", "{Y}. {m}. {d}.", "{H}:{M}:{S} {Y}-{m}-{d}",
)  # fmt: skip
NAMED_MACHINE = (
    "{a}, {d} {b} {Y} {H}:{M}:{S} {z}", "{a}, {d} {b} {Y} {H}:{M}:{S} {Z}", "{d} {b} {Y} {H}:{M}:{S} {z}", "{a} {b} {d} {H}:{M}:{S} {Y}", "{a} {b} {d} {H}:{M}:{S} {Z} {Y}",
    "{d}/{b}/{Y}:{H}:{M}:{S} {z}", "[{d}/{b}/{Y}:{H}:{M}:{S} {z}]", "{d}-{b}-{Y}", "{d}-{b}-{Y} {H}:{M}:{S}", "{b} {d}, {Y} {I}:{M}:{S} {p}", "{B} {d}, {Y} {I}:{M} {p}",
    "{Y}-{b}-{d}", "{Y}{b}{d}", "{d}{b}{Y}", "{Y} {B} {d}",
)  # fmt: skip


def _above(rng: random.Random, least: int, most: int = 99) -> int:
    return least + int(rng.random() * (most + 1 - least))


def _bad_pair(rng: random.Random) -> tuple[str, str]:
    """Two numbers that are no month and day in either order, one of them plausible or none."""
    chance = rng.random()
    if chance < 0.4:
        first, second = _above(rng, 13, 31), _above(rng, 13)
    elif chance < 0.8:
        first, second = _above(rng, 1, 31), _above(rng, 32)
    else:
        first, second = _above(rng, 32), _above(rng, 32)
    if rng.random() < 0.5:
        first, second = second, first
    return f"{first:02d}", f"{second:02d}"


def _timed(rng: random.Random, text: str) -> str:
    return text + fill_text(pick(rng, AFTER), clock(rng))


def _numeric(rng: random.Random, year: int) -> str:
    separator = pick(rng, "-/.")
    first, second = _bad_pair(rng)
    if rng.random() < 0.5:
        first, second = str(int(first)), str(int(second))
    chance = rng.random()
    if chance < 0.4:
        return _timed(rng, f"{year:04d}{separator}{first}{separator}{second}")
    if chance < 0.8:
        return _timed(rng, f"{first}{separator}{second}{separator}{year:04d}")
    # Three numbers of two digits: none of the orders may fit, whichever is the year.
    low = f"{_above(rng, 32)}"
    parts = [low, f"{_above(rng, 32)}", f"{_above(rng, 1)}"]
    rng.shuffle(parts)
    return separator.join(parts)


def _named(rng: random.Random, ctx: Context, when: Day) -> str | None:
    month = ctx.month(rng, when.month)
    if not month:
        return None
    day = str(_above(rng, 32))
    if rng.random() < 0.25 and (form := ctx.ordinal(rng, int(day))):
        day = fill_text(form, {"d": day})
    if rng.random() < 0.15:
        day = f"{day}{pick(rng, ('st', 'nd', 'rd', 'th'))}" if ctx.language == "en" else f"{day}."
    text = fill_text(pick(rng, NAMED), {"day": day, "month": month, "year": f"{when.year:04d}"})
    weekday = ctx.weekday(rng, when.weekday) if rng.random() < 0.1 else ""
    return _timed(rng, f"{weekday}, {text}" if weekday else text)


def _machine(rng: random.Random, template: str, when: Day) -> str:
    name = ENGLISH_MONTHS[when.month - 1]
    values = {
        "Y": f"{when.year:04d}",
        "B": name,
        "b": name[:3],
        "a": ENGLISH_WEEKDAYS[when.weekday - 1][:3],
        **clock(rng),
    }
    month, day = _bad_pair(rng) if "{m}" in template else ("", str(_above(rng, 32)))
    return fill_text(template, {**values, "m": month, "d": day})


def _spelt(rng: random.Random, when: Day) -> tuple[list[str], str]:
    separator = pick(rng, "/-.")
    year = f"{when.year:04d}" if rng.random() < 0.6 else f"{when.year % 100:02d}"
    day, month = f"{when.day:02d}", f"{when.month:02d}"
    if rng.random() < 0.3:
        return [f"{when.year:04d}", month, day], separator
    return [day, month, year] if rng.random() < 0.6 else [month, day, year], separator


def _with_letter(rng: random.Random, when: Day) -> str:
    """A letter within one of the numbers, now and then a sign before one too: 201A-01-01, 04/04/0c4."""
    parts, separator = _spelt(rng, when)
    place = int(rng.random() * 3)
    part, letter = parts[place], pick(rng, LETTERS)
    at = int(rng.random() * len(part))
    if rng.random() < 0.6:
        parts[place] = part[:at] + letter + part[at + 1 :]
    else:
        at = max(at, 1)
        parts[place] = part[:at] + letter + part[at:]
    if rng.random() < 0.4:
        parts[place] = parts[place].upper()
    elif rng.random() < 0.12:
        parts = [parts[0], f"-{parts[1]}" if separator != "-" else f"+{parts[1]}", parts[2]]
    return _timed(rng, separator.join(parts)) if rng.random() < 0.5 else separator.join(parts)


def _beyond(rng: random.Random, year: str) -> str:
    """A week, quarter or half beyond the year's last, a day and month of which neither can be the month."""
    chance = rng.random()
    if chance < 0.35:
        week = f"{pick(rng, ('KW', 'week', 'Week', 'wk', 'W', 'CW', 'semaine', 'semana', 'uge', 'vecka'))} {_above(rng, 54)}"
        return week if chance < 0.15 else f"{week} {year}"
    if chance < 0.65:
        part = pick(rng, ("Q0", "Q5", "Q6", "Q7", "Q9", "H0", "Q13"))
        return pick(rng, (f"{part} {year}", f"{year}-{part}", part, f"{year}{part}", f"{part}/{year}"))
    pair = (
        f"{_above(rng, 13, 31)}{pick(rng, './')}{_above(rng, 13, 31)}"
        if chance < 0.85
        else f"{_above(rng, 32)}/{_above(rng, 32)}"
    )
    return pair + pick(rng, ("", "", "."))


def _miscounted(rng: random.Random, when: Day) -> str:
    """A number of a length that its place can't have, or beyond what it can count: 1999-005-03, 1999-W60, 1999-401."""
    year = f"{when.year:04d}"
    chance = rng.random()
    if chance < 0.12:
        return _beyond(rng, year)
    if chance < 0.34:
        long = f"{int(rng.random() * 100) + 100}" if rng.random() < 0.6 else f"0{when.month:02d}"
        parts = [year, long, f"{when.day:02d}"] if rng.random() < 0.5 else [year, f"{when.month:02d}", long]
        if parts[2] == long and long[0] == "0":
            parts[2] = f"0{when.day:02d}"
        return pick(rng, "-/.").join(parts if rng.random() < 0.7 else reversed(parts))
    if chance < 0.55:
        week = "00" if rng.random() < 0.2 else str(_above(rng, 54))
        return pick(rng, ("{}-W{}", "{}W{}", "{}-W{}-3", "{} W{}")).format(year, week)
    if chance < 0.8:
        return f"{year}-{_above(rng, 367, 999)}" if rng.random() < 0.85 else f"{year}-000"
    # Below the year's own end no span of years; above 12 no month; and none of EDTF's seasons, quarters and halves.
    last = _above(rng, 13, max(when.year % 100 - 1, 13))
    if last >= when.year % 100 or 21 <= last <= 41:
        return f"{year}-W{_above(rng, 60)}"
    return f"{year}{pick(rng, '-/')}{last}"


def _coded(rng: random.Random, when: Day) -> str:
    """A number of a file or an order, with a year in it and no day: INV-1999/00345, 1999-ABCD-11."""
    letters = "".join(pick(rng, CODE_LETTERS) for _ in range(1 + int(rng.random() * 4)))
    year, running = f"{when.year:04d}", digits(rng, pick(rng, (3, 5, 5, 6))).rjust(5, "0")
    shape = pick(rng, ("{a}-{y}/{n}", "{a}-{y}-{n}", "{a}{y}-{n}", "{a} {y}-{n}", "{a}/{y}/{n}", "{y}-{a}-{n}", "{y}/{a}{n}", "{y}{a}{n}", "{a}{n}/{y}", "{a}-{n}-{y}", "{y}-{n}", "{a}_{y}_{n}"))  # fmt: skip
    return fill_text(shape, {"a": letters, "y": year, "n": running})


def _too_many(rng: random.Random, when: Day) -> str:
    """Four numbers or more where three make a date; a number behind it that is no time and no zone."""
    parts, separator = _spelt(rng, when)
    if len(parts[0]) == 4:
        parts.reverse()
    if rng.random() < 0.3:
        return separator.join(parts) + pick(rng, (" +", " -", "+")) + digits(rng, pick(rng, (5, 5, 6, 7)))
    more = [digits(rng, pick(rng, (2, 3, 3))) for _ in range(pick(rng, (1, 1, 1, 2, 3)))]
    return separator.join([*parts, *more])


def _long_year(rng: random.Random, ctx: Context, when: Day) -> str:
    year = digits(rng, pick(rng, (5, 5, 5, 6)))
    month = ctx.month(rng, when.month)
    separator = pick(rng, "/-.")
    numeric = f"{when.day:02d}{separator}{when.month:02d}{separator}{year}"
    chance = rng.random()
    if chance < 0.5 or not month:
        return numeric if chance < 0.35 else f"{when.month}{separator}{when.day}{separator}{year}"
    if chance < 0.7:
        return f"{year}-{when.month:02d}-{when.day:02d}"
    return pick(rng, (f"{when.day} {month} {year}", f"{month} {when.day}, {year}"))


def _year_zero(rng: random.Random, ctx: Context, when: Day) -> str:
    month = ctx.month(rng, when.month) or str(when.month)
    day, number = f"{when.day:02d}", f"{when.month:02d}"
    return pick(rng, (f"0000 {month} {day}", f"{day} {month} 0000", f"0000-{number}-{day}", f"{day}/{number}/0000", f"{day}.{number}.0000",
                      f"{month} {day}, 0000", "0000-00-00 00:00:00", "00/00/0000", "00.00.0000", "0000-00-00", "00-00-00", "0/0/0"))  # fmt: skip


def _marked(rng: random.Random, language: str, year: int) -> str:
    first, second = (str(int(part)) for part in _bad_pair(rng))
    return "".join(part + mark for part, mark in zip((str(year), first, second), MARKS[language], strict=True))


OF_DAY = {"letter": _with_letter, "parts": _too_many, "count": _miscounted, "code": _coded}


def broken(rng: random.Random, ctx: Context, when: Day) -> str | None:
    """One such text; None where the locale lacks a name."""
    style = STYLE(rng)
    if style == "named":
        return _named(rng, ctx, when)
    if style == "marked":
        return _marked(rng, ctx.language, when.year) if ctx.language in MARKS else None
    if style == "long year":
        return _long_year(rng, ctx, when)
    if style == "year zero":
        return _year_zero(rng, ctx, when)
    if style in OF_DAY:
        return OF_DAY[style](rng, when)
    if style == "numeric":
        return _numeric(rng, when.year)
    return _machine(rng, pick(rng, NAMED_MACHINE if style == "named machine" else ISO_MACHINE), when)


def impossible(rng: random.Random, ctx: Context, when: Day) -> str:
    """A whole date with an impossible part, as it can stand in a sentence too."""
    named = _named(rng, ctx, when) if rng.random() < 0.5 else None
    return named or _numeric(rng, when.year)
