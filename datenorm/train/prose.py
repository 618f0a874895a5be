"""Running text around a date: sentences of the language, cut pieces of them, its words, other numbers and years."""

from __future__ import annotations

import random
import re
from functools import cache

from datenorm.train import phrases
from datenorm.train.clocks import lead, leads, names_day
from datenorm.train.context import WITHOUT_SPACES, Context
from datenorm.train.draft import Draft, Weighted, pick
from datenorm.train.filler import words as filler_words
from datenorm.train.negatives_counted import counted, numbered
from datenorm.train.negatives_numbers import amount
from datenorm.train.numerals_cjk import EAST_ASIAN

ROOM = 150
STYLES = Weighted({"sentence": 32, "cut": 15, "clauses": 13, "words": 30, "things": 10})
# What glues a date to the text before and behind it.
BEFORE_DATE = (
    " ", " ", " ", " ", ", ", ": ", ". ", " - ", " (", "; ", " “", ' "', " «", " – ", "... ", " | ", "\t", "/ ",
    " [", "! ",
)  # fmt: skip
AFTER_DATE = (
    " ", " ", " ", " ", ", ", ". ", " - ", "; ", ") ", " (", "” ", '" ', "» ", " – ", ": ", "... ", " | ", "\t",
    "] ", "! ",
)  # fmt: skip
TIGHT_BEFORE = ("", "", "", "，", "、", "。", " ", "（", "「", "：", "；")
# What parts a date from a number that belongs to something else.
PARTING = (", ", ", ", ", ", "; ", ": ", " | ", "\n", "\t")
TIGHT_PARTING = ("、", "，", "，", "，", "：", "；", "\n")
# Between a word and a date; between two numbers they would write a span or an ordinal.
LOOSE_PARTING = (*PARTING, " - ", " – ", ". ", " / ", " ")
TIGHT_AFTER = ("", "", "", "，", "、", "。", " ", "）", "」", "；")
LIKE_A_YEAR = re.compile(r"(?<![\d.,])(1[4-9]|20)\d\d(?![\d.,]?\d)")
MARKS = " ,.:;-–(/\t|"
IN_BRACKETS_SHARE = 0.15
BRACKETS = (("(", ")"), ("(", ")"), ("(", ")"), ("[", "]"), ("（", "）"))
NUMBERS = (
    "{a}", "№ {a}", "{a}%", "${a}.99", "€ {a},50", "p. {a}", "#{a}", "{a} km", "({a})", "{a} 000", "1/{b}", "{b},{b}", "{a}-{b}",
    "{b}:{b}0", "+{b} {a} {a}", "{a},{a}", "{a}.{a}.{b}", "{b}x{b}", "{a} kg", "{b}°C", "{a} m²", "ID{a}{b}", "A{a}", "{a}{b}{b}{a}",
    "§ {b}", "{a} €", "£{a}", "{a}/{a}", "{b}h", "x{b}", "[{b}]", "{b}+", "v{b}.{b}", "{a}¥", "{a} $", "№{a}-{b}",
)  # fmt: skip
YEARS = ("{y}", "{y}", "{y}", "({y})", "({y}-{z})", "{y}-{z}", "{y}/{s}", "'{s}", "©{y}", "{y},", "{y}:")


@cache
def _numbers() -> tuple[str, ...]:
    rng = random.Random(7)
    return tuple(shape.format(a=rng.randint(1, 999), b=rng.randint(2, 40)) for shape in NUMBERS * 12)


@cache
def _clauses(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Sentences without a date that may stand before one, and behind one: no number of theirs touches it."""
    known = phrases.load(language).no_date
    short = tuple(text for text in known if 8 <= len(text) <= 70 and not LIKE_A_YEAR.search(text))
    before = tuple(text for text in short if not any(c.isdigit() for c in text[-6:]))
    after = tuple(text for text in short if not any(c.isdigit() for c in text[:6]))
    return before, after


@cache
def _sentences(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sentences for a whole date, and those without a number like a year for what is less."""
    every = phrases.load(language).sentences
    return every, tuple(text for text in every if not LIKE_A_YEAR.search(text))


def _year_nearby(rng: random.Random, ctx: Context) -> str:
    year = 1900 + int(rng.random() * 135)
    later = year + 1 + int(rng.random() * 12)
    written = pick(rng, YEARS).format(y=year, z=later, s=f"{later % 100:02d}")
    if ctx.phrases.before_year and rng.random() < 0.3:
        return lead(rng, ctx, ctx.phrases.before_year) + str(year)
    return written


def _run_of_words(rng: random.Random, ctx: Context, most: int, other_year: bool, behind: bool) -> str:
    """Up to `most` words, a number between them at times, always with a word between it and the date."""
    pool = filler_words(ctx.data.name)
    count = 1 + int(rng.random() * most)
    found = [pick(rng, pool) for _ in range(count)]
    strangers = []
    if rng.random() < 0.35:
        strangers.append(pick(rng, _numbers()))
    if other_year and rng.random() < 0.25:
        strangers.append(_year_nearby(rng, ctx))
    for stranger in strangers:
        place = int(rng.random() * count)
        found.insert(place + 1 if behind else place, stranger)
    if count > 4 and rng.random() < 0.3:
        found[count // 2] += pick(rng, (",", ".", ";", ":", " -"))
    return ("" if ctx.language in WITHOUT_SPACES else " ").join(found)


def _glue(rng: random.Random, ctx: Context, tight: tuple[str, ...], loose: tuple[str, ...]) -> str:
    if ctx.language not in WITHOUT_SPACES or rng.random() < 0.15:
        return pick(rng, loose)
    return pick(rng, tight if ctx.language in EAST_ASIAN else ("", "", " "))


def _last(ctx: Context, text: str, size: int) -> str:
    """The end of a text, cut between words where the language parts them."""
    if len(text) <= size:
        return text
    cut = text[len(text) - size :] if size > 0 else ""
    return cut if ctx.language in WITHOUT_SPACES else cut.partition(" ")[2]


def _first(ctx: Context, text: str, size: int) -> str:
    if len(text) <= size:
        return text
    cut = text[: max(size, 0)]
    return cut if ctx.language in WITHOUT_SPACES else cut.rpartition(" ")[0]


def _sentence(rng: random.Random, ctx: Context, cut: bool, whole: bool) -> tuple[str, str]:
    every, yearless = _sentences(ctx.language)
    sentences = every if whole else yearless
    if not sentences:
        return "", ""
    before, _, after = pick(rng, sentences).partition("{date}")
    if cut:
        before = _last(ctx, before, int(rng.random() * 45))
        after = _first(ctx, after, int(rng.random() * 45))
    return before, after


def _around_clauses(rng: random.Random, ctx: Context, whole: bool) -> tuple[str, str]:
    befores, afters = _clauses(ctx.language)
    before, after = "", ""
    if befores and rng.random() < 0.7:
        before = pick(rng, befores)
        before += pick(rng, (" ", "\n")) if before[-1] in ".!?。！？" else pick(rng, ("; ", ". ", " - ", ": "))
    if afters and (not before or rng.random() < 0.5):
        after = pick(rng, (". ", "; ", " - ", ", ")) + pick(rng, afters)
    head, tail = _sentence(rng, ctx, True, whole) if rng.random() < 0.6 else ("", "")
    if tail[-1:] in "。.":
        after = after.lstrip(".;,")
    return before + head, tail + after


def _around_words(rng: random.Random, ctx: Context, words: tuple[str, ...], other_year: bool) -> tuple[str, str]:
    before = after = ""
    most = 6 if rng.random() < 0.7 else 12
    place = rng.random()
    if place < 0.7:
        before = _run_of_words(rng, ctx, most, other_year, behind=False) + _glue(rng, ctx, TIGHT_BEFORE, BEFORE_DATE)
    if words and rng.random() < 0.5:
        before += lead(rng, ctx, words)
    if place > 0.4:
        after = _glue(rng, ctx, TIGHT_AFTER, AFTER_DATE) + _run_of_words(rng, ctx, most, other_year, behind=True)
    return before, after + pick(rng, ("", "", "", ".", "!", ",", ";", ")", "..."))


def _thing(rng: random.Random, ctx: Context) -> str:
    chance = rng.random()
    if chance < 0.2:
        return amount(rng, ctx)
    return counted(rng, ctx) if chance < 0.6 else numbered(rng, ctx)


def _parting(rng: random.Random, ctx: Context, beside: str) -> str:
    if not beside.isdigit():
        return pick(rng, LOOSE_PARTING)
    return pick(rng, TIGHT_PARTING if ctx.language in EAST_ASIAN and rng.random() < 0.8 else PARTING)


def _around_things(rng: random.Random, ctx: Context, words: tuple[str, ...], whole: bool) -> tuple[str, str]:
    """A counted or numbered thing or a price beside the date: 12 eggs, 3 May; 20 people on 3 May; 14 June, room 20."""
    before, after, place = "", "", rng.random()
    if place < IN_BRACKETS_SHARE and (thing := _thing(rng, ctx)):
        opening, closing = pick(rng, BRACKETS)
        return thing + ("" if ctx.language in EAST_ASIAN and opening == "（" else " ") + opening, closing
    if place < 0.6 and (thing := _thing(rng, ctx)):
        parting = _parting(rng, ctx, thing[-1])
        led = words and rng.random() < (0.7 if parting == " " else 0.2)
        before = thing + parting + (lead(rng, ctx, words) if led else "")
    # A longer number right behind a day and month would be the year.
    if place > 0.5 and (thing := _thing(rng, ctx)) and (whole or not thing[:4].replace(".", "").isdigit()):
        after = _parting(rng, ctx, thing[0]) + thing
    return before, after


def _touched(before: str, after: str) -> bool:
    """Whether a number stands right beside the date, with nothing but marks between."""
    return before.rstrip(MARKS)[-1:].isdigit() or after.lstrip(MARKS)[:1].isdigit()


def add_words(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """Put the date into a sentence of the language, between clauses or a few of its words; cut to a line's length."""
    style = STYLES(rng)
    day = names_day(draft) and draft.expression[0] != "@"
    # A whole date stays one beside another year or number; less than that would not.
    whole = day and draft.expression[:4].isdigit()
    before = after = ""
    if style in ("sentence", "cut"):
        before, after = _sentence(rng, ctx, style == "cut", whole)
        if whole and rng.random() < 0.1:
            before = f"{_year_nearby(rng, ctx)} {_run_of_words(rng, ctx, 3, False, behind=False)} {before}"
    elif style == "clauses" and day and ctx.phrases.no_date:
        before, after = _around_clauses(rng, ctx, whole)
    elif style == "things" and day:
        before, after = _around_things(rng, ctx, leads(ctx, draft), whole)
    if not before + after or (not whole and style != "things" and _touched(before, after)):
        before, after = _around_words(rng, ctx, leads(ctx, draft), other_year=whole)
    room = ROOM - len(draft.text())
    if len(before) + len(after) > room:
        after = _first(ctx, after, max(room - len(before), room // 3))
        before = _last(ctx, before, room - len(after))
    draft.surround(before, after)
    draft.mark_in_text()
