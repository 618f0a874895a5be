"""Days told from today: yesterday, in three weeks, next Friday, Friday of next week."""

from __future__ import annotations

import random
from collections import Counter
from functools import cache

from datenorm.train import locales
from datenorm.train.clocks import AT_HOURS, add_time, clocks
from datenorm.train.context import WITHOUT_SPACES, Context
from datenorm.train.draft import Draft, Piece, Weighted, fill_text, led_by, pick
from datenorm.train.formats import weekday_within
from datenorm.train.near_words import near_word
from datenorm.train.offsets import offset
from datenorm.train.phrases import Table, Words
from datenorm.train.phrases import load as load_phrases
from datenorm.train.relative_words import SINGULAR_FIRST

Said = tuple[tuple[str, str], ...]
"""Expressions, without their sign @, and texts."""

# Languages whose phrases stand in two scripts, which one text never mixes.
TWO_SCRIPTS = frozenset({"sr", "bs", "uz", "az"})

HOURS_SHARE = 0.07
BARE_HOURS = (
    " {G}-{X}",
    " {G}-{X}",
    " {G} - {X}",
    " {G}–{X}",
    " {I}-{J}",
    " {G}h",
    " {I}{p}",
    " {G}-{X}h",
    " {G}:{M}",
    ", {G}-{X}",
    " @ {I}",
)
CUT_TIME_SHARE = 0.015
# Beyond what `surround` adds to any date: of a day so near, its hour is most often told.
TIMED_SHARE = 0.14
NAMED_SHARE = 0.015
WEEKS_AWAY_SHARE = 0.06
WHOLE_NAME_SHARE = 0.35
# What links weeks and the weekday, in languages that put the weeks first.
OF_WEEKS = {
    "ja": ("の", "の", ""), "zh": ("的", "的", ""), "yue": ("嘅", ""), "ko": (" ", " ", "의 "), "tr": (" ",), "hu": (" ", ", "),
}  # fmt: skip


def _draft(text: str, expression: str, kind: str = "relative") -> Draft:
    return Draft([(text, "r")], expression, kind)


# ---- words -------------------------------------------------------------------------------------------------


def _names_weekday(key: str) -> bool:
    return key[0] in "<>=" or "=" in key


def _grouped(table: Table, shifts: frozenset[str]) -> tuple[Said, ...]:
    """The words of days, of longer shifts and of weekdays that are no shift too; empty groups left out."""
    groups: tuple[list[tuple[str, str]], ...] = ([], [], [])
    meanings = Counter(text for key, words in table.items() if _names_weekday(key) for text in words)
    for key, words in table.items():
        group = 2 if _names_weekday(key) else 0 if key[-1] == "d" else 1
        # "last T" may be Tuesday's or Thursday's.
        said = [(key, text) for text in words if meanings[text] < 2 and (group < 2 or text.lower() not in shifts)]
        # The tables begin with what people write most: each key's first words stand thrice or twice.
        groups[group].extend(said + said[:5] + said[:2])
    return tuple(tuple(group) for group in groups if group)


@cache
def _words_of(name: str) -> tuple[tuple[Said, ...], ...]:
    """CLDR's words and the phrases', each grouped."""
    data = locales.load(name)
    shifts = _said_of_weeks(name)
    tables = [_grouped(table, shifts) for table in (data.relative, load_phrases(data.language).relative)]
    return tuple(table for table in tables if table)


def word(rng: random.Random, ctx: Context) -> Draft | None:
    """A fixed phrase: yesterday, last week, the year after next."""
    tables = _words_of(ctx.data.name)
    if not tables:
        return None
    groups = pick(rng, tables)
    chance = rng.random()
    # Days are what people write most, weekdays have a family of their own.
    group = groups[0] if chance < 0.48 else groups[1 % len(groups)] if chance < 0.88 else groups[-1]
    key, text = pick(rng, group)
    draft = _draft(text, f"@{key}", "weekday" if _names_weekday(key) else "relative")
    if group is groups[0]:
        _add_to_day(rng, ctx, draft)
    return draft


def _add_to_day(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """A time of day, the beginning of one ("yesterday at"), or the weekday that the day is ("tomorrow, Friday")."""
    chance = rng.random()
    if chance < TIMED_SHARE:
        add_time(rng, ctx, draft)
    elif chance < TIMED_SHARE + CUT_TIME_SHARE and (ats := _at_words(ctx.language)):
        draft.surround(after=f" {pick(rng, ats)}")
    elif chance > 1 - NAMED_SHARE and (name := ctx.weekday(rng, 1 + int(rng.random() * 7))):
        if rng.random() < 0.6:
            draft.surround(after=pick(rng, (", ", " ", " (")) + name)
        else:
            draft.surround(before=name + pick(rng, (", ", " ")))


@cache
def _at_words(language: str) -> Words:
    """What leads a time of day ("a las"): a text that is cut short ends in it."""
    leads = (text.partition("{")[0] for text in load_phrases(language).times)
    return tuple(lead.strip() for lead in leads if lead.endswith(" ") and lead[0].isalpha())


def two_words(rng: random.Random, ctx: Context) -> Draft | None:
    """The year and the month or week in words of their own: last year last month."""
    sign, unit = pick(rng, "+-"), pick(rng, "mw")
    years, shorter = ctx.data.relative.get(f"{sign}1y"), ctx.data.relative.get(f"{sign}1{unit}")
    if not years or not shorter:
        return None
    return _draft(f"{pick(rng, years)}{pick(rng, (' ', ', '))}{pick(rng, shorter)}", f"@{sign}1y{sign}1{unit}")


# ---- weekdays ----------------------------------------------------------------------------------------------


@cache
def _leads(language: str) -> Words:
    """What may stand before a weekday alone: not what the templates of next, last and of a week put there."""
    known = load_phrases(language)
    of_week = (text for texts in known.weekday_of_week.values() for text in texts)
    templates = (*known.weekday_next, *known.weekday_last, *of_week)
    taken = {text.removesuffix("s").removesuffix("{weekday}").rstrip() for text in templates}
    return tuple(lead for lead in known.before_weekday if lead not in taken)


@cache
def _templates(language: str) -> tuple[tuple[Words, str], ...]:
    """Every kind of template that the language has, with the expression that it makes of "N"."""
    known = load_phrases(language)
    rows = (
        (known.weekday_next, "@>N"), (known.weekday_last, "@<N"), (known.weekday_this, "@=N"), (known.weekday_compounds, "@=N"),
        *((templates, f"@{week}w=N") for week, templates in known.weekday_of_week.items()),
    )  # fmt: skip
    return tuple((templates, expression) for templates, expression in rows if templates)


@cache
def _said_of_weeks(name: str) -> frozenset[str]:
    """What says a shift, in lower case: where a weekday is named like the week, "last Sunday" can't be told from it."""
    data = locales.load(name)
    tables = (data.relative, load_phrases(data.language).relative)
    return frozenset(
        text.lower() for table in tables for key, texts in table.items() if not _names_weekday(key) for text in texts
    )


def _bare_hours(rng: random.Random, ctx: Context) -> str:
    """Full hours behind a weekday, which are no day of a month: Fri 8-10, vineri la 8."""
    if ctx.language in AT_HOURS and rng.random() < 0.6:
        return " " + fill_text(pick(rng, AT_HOURS[ctx.language]), clocks(rng))
    return fill_text(pick(rng, BARE_HOURS), clocks(rng))


def _alone(rng: random.Random, ctx: Context, number: int) -> Draft | None:
    leads = _leads(ctx.language)
    lead = pick(rng, leads) if leads and rng.random() < 0.3 else ""
    lead = lead if ctx.language in WITHOUT_SPACES else led_by(lead)
    short = [ctx.data.weekdays[key] for key in ("format_short", "stand_abbreviated") if key in ctx.data.weekdays]
    name = pick(rng, short)[number - 1] if short and rng.random() < 0.2 else ctx.weekday(rng, number)
    # Alone, a weekday is mostly the whole name, which one draw of many spellings seldom brings.
    if (wide := ctx.data.weekdays.get("format_wide")) and rng.random() < WHOLE_NAME_SHARE:
        name = wide[number - 1]
    if not name:
        return None
    after = _bare_hours(rng, ctx) if rng.random() < HOURS_SHARE else pick(rng, ("", "", "", ".", ","))
    pieces: list[Piece] = [(lead, ""), (name, "r"), (after, "")]
    return Draft(pieces, f"@={number}", "weekday")


def _of_week(rng: random.Random, ctx: Context, number: int) -> Draft | None:
    """A weekday beside CLDR's words for last, this or next week."""
    week = pick(rng, ("+1w", "+1w", "-1w", "+0w"))
    words, name = ctx.data.relative.get(week), ctx.weekday(rng, number)
    if not words or not name:
        return None
    parts = [name, pick(rng, words)]
    if rng.random() < 0.5:
        parts.reverse()
    return _draft(pick(rng, (" ", " ", " ", ", ")).join(parts), f"@{week}={number}", "weekday")


def _weeks(rng: random.Random, ctx: Context) -> tuple[str, str] | None:
    """One to nine weeks ago or ahead, and the shift."""
    sign = pick(rng, "+-")
    templates = ctx.phrases.ago if sign == "-" else ctx.phrases.ahead
    if not templates or not ctx.phrases.units.get("w"):
        return None
    count, template = 1 + int(rng.random() * 9), pick(rng, templates[:2])  # the plain ones stand first
    words = ctx.phrases.counts.get(str(count), ()) if " " in template else ()
    number = pick(rng, words) if words and rng.random() < 0.35 else str(count)
    units = ctx.phrases.units["w"]
    units = units[count > 1 and ctx.language in SINGULAR_FIRST :][:3] or units
    return fill_text(template, {"n": number, "unit": pick(rng, units)}), f"{sign}{count}w"


def _weeks_away(rng: random.Random, ctx: Context, number: int) -> Draft | None:
    """A weekday beside a number of weeks: Monday 2 weeks ago, in 3 weeks on Friday."""
    found, name = _weeks(rng, ctx), ctx.weekday(rng, number)
    if not found or not name:
        return None
    text, shift = found
    if ctx.language in OF_WEEKS:
        whole = text + pick(rng, OF_WEEKS[ctx.language]) + name
    elif rng.random() < 0.5:
        whole = name + pick(rng, (" ", " ", ", ")) + text
    else:
        leads = _leads(ctx.language)[:2]
        lead = led_by(pick(rng, leads)) if leads and rng.random() < 0.6 else ""
        whole = text + pick(rng, (" ", " ", ", ")) + lead + name
    return _draft(whole, f"@{shift}={number}", "weekday")


def weekday(rng: random.Random, ctx: Context) -> Draft | None:
    """A weekday alone, next, last, this, or of next week."""
    number, chance = 1 + int(rng.random() * 7), rng.random()
    tables = _templates(ctx.language)
    if rng.random() < WEEKS_AWAY_SHARE and (draft := _weeks_away(rng, ctx, number)):
        return draft
    if chance < 0.36:
        return _alone(rng, ctx, number)
    if chance < 0.46 or not tables:
        return _of_week(rng, ctx, number) or _alone(rng, ctx, number)
    templates, expression = pick(rng, tables)
    template = pick(rng, templates)
    name = weekday_within(rng, ctx, number, template)
    text = fill_text(template, {"weekday": name})
    if not name or text.lower() in _said_of_weeks(ctx.data.name):
        return None
    return _draft(text, expression.replace("N", str(number)), "weekday")


FAMILIES = {"word": word, "offset": offset, "weekday": weekday, "two words": two_words, "near": near_word}
SHARES = Weighted({"word": 32, "offset": 36, "weekday": 25, "two words": 1.5, "near": 5.5})


def _mixed(text: str) -> bool:
    return any("а" <= char <= "џ" for char in text.lower()) and any("a" <= char <= "z" for char in text.lower())


def relative(rng: random.Random, ctx: Context) -> Draft | None:
    """Any of them."""
    draft = FAMILIES[SHARES(rng)](rng, ctx)
    while ctx.language in TWO_SCRIPTS and draft and _mixed(draft.text()):
        draft = FAMILIES[SHARES(rng)](rng, ctx)
    if draft and "-0" in draft.expression:
        draft.expression = draft.expression.replace("-0", "+0")
    return draft
