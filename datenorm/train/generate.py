"""The generator: a seeded stream of (text, expression) pairs in every CLDR locale, each knowing where its fields stand."""

from __future__ import annotations

import calendar
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from datenorm.train import (
    clauses,
    eras,
    formats,
    machine,
    namesakes_days,
    negatives,
    noise,
    noise_names,
    numeric,
    partial,
    phrases,
    qualified,
    ranges,
    references,
    relative,
    weights,
)
from datenorm.train import locales as cldr
from datenorm.train.config import FAMILIES as NAMES
from datenorm.train.context import Context
from datenorm.train.context import load as load_context
from datenorm.train.draft import Draft, Piece, Weighted, pick
from datenorm.train.east_asian import east_asian
from datenorm.train.formats import Day
from datenorm.train.numerals_cjk import EAST_ASIAN
from datenorm.train.surround import surround
from datenorm.train.worded import worded

LONGEST = 155
NATIVE_DIGITS_SHARE = 0.3

Family = Callable[[random.Random, Context, Day], Draft | None]


@dataclass(frozen=True, slots=True)
class Pair:
    """One training pair.

    `text` is raw, as a user would give it; `spans` are (field letter, start, end) in it, letters as in
    `expression.field_labels`; `order` is "" where any order reads the text rightly.
    """

    text: str
    expression: str
    spans: tuple[tuple[str, int, int], ...]
    locale: str
    order: str
    kind: str


# ---- days --------------------------------------------------------------------------------------------------


def random_day(rng: random.Random) -> Day:
    """A day as people write about: mostly recent, seldom long ago, now and then one that its month lacks."""
    chance = rng.random()
    if chance < 0.45:
        year = 1950 + int(rng.random() * 100)
    elif chance < 0.72:
        year = 1990 + int(rng.random() * 45)
    elif chance < 0.97:
        year = 1800 + int(rng.random() * 300)
    else:
        year = 1000 + int(rng.random() * 1300)
    month = 1 + int(rng.random() * 12)
    last = calendar.monthrange(year, month)[1]
    if rng.random() < 0.025:
        return Day(year, month, 29 + int(rng.random() * 3), 1 + int(rng.random() * 7))
    day = 1 + int(rng.random() * last)
    if rng.random() < 0.08:
        return Day(year, month, day, 1 + int(rng.random() * 7))
    return Day.of(year, month, day)


# ---- families ----------------------------------------------------------------------------------------------


def _words(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    if ctx.language in EAST_ASIAN:
        return east_asian(rng, ctx, when, words=True)
    return worded(rng, ctx, when)


def _textual(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    if rng.random() < eras.FIRST_CALENDAR.get(ctx.language, 0):
        return eras.other_calendar(rng, ctx, when)
    if ctx.language in EAST_ASIAN and rng.random() < 0.8:
        return east_asian(rng, ctx, when)
    return formats.textual(rng, ctx, when)


def _relative(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    return relative.relative(rng, ctx)


FAMILIES: dict[str, Family] = {
    "cldr": formats.cldr, "text": _textual, "numeric": numeric.numeric, "machine": machine.machine, "compact": machine.compact,
    "words": _words, "era": eras.other_calendar, "partial": partial.partial, "relative": _relative,
    "week": machine.week_or_ordinal, "no date": negatives.no_date, "range": ranges.ranged, "qualified": qualified.qualified,
}  # fmt: skip
SHARES = {"cldr": 12, "text": 18, "numeric": 12.5, "machine": 6.5, "compact": 1.5, "words": 7, "era": 5, "partial": 10.5,
          "relative": 18, "week": 0.6, "no date": 11, "range": 5, "qualified": 1.8}  # fmt: skip
# Of a language that has no table of phrases, only CLDR's own words are to be learned: what is written in digits, the
# other languages teach.
RARE_SHARES = {"cldr": 42, "text": 18, "numeric": 4, "machine": 1, "words": 3, "era": 3, "partial": 5,
               "relative": 20, "no date": 5}  # fmt: skip
BARE_KINDS = frozenset({"machine", "no date"})
PLAIN_KINDS = frozenset({"cldr", "text", "numeric", "missing_year"})
RELATIVE_KINDS = frozenset({"relative", "weekday"})
LATE_WEEKDAY_SHARE = 0.05
NEAR_DAYS = ("-1d", "+0d", "+1d")
NEAR_DAY_SHARE = 0.01


@cache
def _shares(language: str, families: tuple[str, ...]) -> Weighted:
    shares = SHARES if language in phrases.languages() else RARE_SHARES
    return Weighted({name: share for name, share in shares.items() if name in families})


def _late_weekday(rng: random.Random, ctx: Context, draft: Draft, when: Day) -> None:
    # The weekday at the very end, behind the time: 5 mai 1999 07:15 mercredi.
    bare = draft.expression.endswith(f"-{when.month:02d}-{when.day:02d}")
    if bare and draft.kind in PLAIN_KINDS and (name := ctx.weekday(rng, when.weekday)):
        draft.pieces += [(pick(rng, (" ", " ", ", ")), ""), (name, "w")]
        draft.expression += f"={when.weekday}"


def _led_by_relative(rng: random.Random, ctx: Context, draft: Draft) -> None:
    # Morgen, 21.07.2017: where the date is written out, the word beside it is no more than a word.
    table = ctx.data.relative if rng.random() < 0.5 else ctx.phrases.relative
    if words := table.get(pick(rng, NEAR_DAYS)):
        draft.surround(before=pick(rng, words) + pick(rng, (", ", " ", ": ", " - ")))


def draw(rng: random.Random, ctx: Context, families: tuple[str, ...] = NAMES) -> Draft:
    """A draft of one of the families, drawn by its share; where the locale lacks the family, another is drawn."""
    while True:
        family, when = _shares(ctx.language, families)(rng), random_day(rng)
        draft = FAMILIES[family](rng, ctx, when)
        if draft is None:
            continue
        if draft.kind not in BARE_KINDS and draft.expression:
            if draft.kind in RELATIVE_KINDS and rng.random() < clauses.SHARE and clauses.in_clause(rng, ctx, draft):
                return draft
            if draft.kind == "relative" and rng.random() < 0.35:
                return draft
            if draft.kind in PLAIN_KINDS and rng.random() < NEAR_DAY_SHARE:
                _led_by_relative(rng, ctx, draft)
            if rng.random() < namesakes_days.SHARE:
                namesakes_days.beside(rng, ctx.language, draft)
            elif draft.kind in PLAIN_KINDS and rng.random() < references.SHARE:
                references.behind_reference(rng, ctx.language, draft)
            before = list(draft.pieces), draft.kind
            surround(rng, ctx, draft)
            if sum(len(text) for text, _ in draft.pieces) > LONGEST:
                draft.pieces, draft.kind = before
            elif rng.random() < LATE_WEEKDAY_SHARE:
                _late_weekday(rng, ctx, draft, when)
        return draft


# ---- pairs -------------------------------------------------------------------------------------------------


def spans_of(pieces: Sequence[Piece]) -> tuple[tuple[str, int, int], ...]:
    """Where the labelled pieces stand in their text: (field letter, start, end)."""
    spans, at = [], 0
    for text, label in pieces:
        if label and text:
            spans.append((label, at, at + len(text)))
        at += len(text)
    return tuple(spans)


def _noisy(rng: random.Random, ctx: Context, pieces: list[Piece], named: bool) -> list[Piece]:
    chars = [char for text, _ in pieces for char in text]
    labels = [label for text, label in pieces for _ in text]
    chars, labels = noise.apply(rng, chars, labels, ctx.language, noise_names.load(ctx.data.name), named)
    merged: list[Piece] = []
    for char, label in zip(chars, labels, strict=True):
        if merged and merged[-1][1] == label:
            merged[-1] = (merged[-1][0] + char, label)
        else:
            merged.append((char, label))
    return merged


def _native(ctx: Context, pieces: list[Piece]) -> list[Piece]:
    table = str.maketrans("0123456789", ctx.data.digits or "0123456789")
    return [(text.translate(table), label) for text, label in pieces]


def make_pair(rng: random.Random, name: str, families: tuple[str, ...] = NAMES, spoilt: float = 1.0) -> Pair:
    """One pair of some families in a Babel locale; spoilt: how many of the usual errors, as a share."""
    ctx = load_context(name)
    draft = draw(rng, ctx, families)
    pieces = draft.pieces
    named = noise.long_month(pieces)
    if rng.random() < spoilt * noise.share(ctx.language, named) and draft.expression:
        pieces = _noisy(rng, ctx, pieces, named)
    elif (case := rng.random()) < 0.12:
        change = pick(rng, (str.upper, str.lower, str.lower, str.title)) if case < 0.1 else str.upper
        pieces = [(change(text), label) for text, label in pieces]
    if ctx.data.digits and rng.random() < NATIVE_DIGITS_SHARE:
        pieces = _native(ctx, pieces)
    text = "".join(text for text, _ in pieces)
    return Pair(text, draft.expression, spans_of(pieces), name, draft.order, draft.kind)


@cache
def _cumulative(names: tuple[str, ...]) -> tuple[float, ...]:
    return tuple(accumulate(weights.weight(name) for name in names))


def pairs(
    seed: int, locales: Sequence[str] | None = None, families: Sequence[str] = (), spoilt: float = 1.0
) -> Iterator[Pair]:
    """An endless stream of pairs; the same arguments give the same pairs.

    Args:
        seed: any integer.
        locales: Babel names ("fr", "de_AT"); None for every one of them, each drawn by `weights.weight`.
        families: names of FAMILIES, one of config.EVERYWHERE among them; () for every one.
        spoilt: 0 to 1, how many of the usual errors of typing and scanning there are.
    """
    rng = random.Random(seed)
    names = tuple(locales) if locales else cldr.names()
    cumulative = _cumulative(names)
    wanted = tuple(families) or NAMES
    while True:
        yield make_pair(rng, rng.choices(names, cum_weights=cumulative)[0], wanted, spoilt)
