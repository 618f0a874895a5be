"""Dates whose parts carry their own marks, in Chinese, Japanese and Korean."""

from __future__ import annotations

import random

from datenorm.train import formats, numerals
from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, pick
from datenorm.train.formats import Day


def east_asian(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """2016年3月20日（日）, 一九八七年六月十四日, 천구백팔십칠년 유월 십사일, digits and numerals mixed."""
    marks = {"ja": ("年", "月", "日"), "ko": ("년", "월", "일")}.get(
        ctx.language, ("年", "月", pick(rng, ("日", "日", "号", "號", "")))
    )
    words = rng.random() < 0.35
    gap = pick(rng, ("", "", "", " ")) if ctx.language != "ko" else pick(rng, (" ", " ", ""))
    year, month, day = (_numeral(rng, ctx.language, part, number, words) for part, number in
                        (("year", when.year), ("month", when.month), ("day", when.day)))  # fmt: skip
    short = not words and 1930 <= when.year <= 2068 and rng.random() < 0.06
    pieces: list[Piece] = [(f"{when.year % 100:02d}" if short else year, "y"), (marks[0] + gap, ""), (month, "m"), (marks[1] + gap, ""),
                           (day, "d"), (marks[2], "")]  # fmt: skip
    year_expression = f"XX{when.year % 100:02d}" if short else f"{when.year:04d}"
    if rng.random() < 0.12:
        del pieces[:2]
        year_expression = "XXXX"
    weekday = formats.named_weekday(rng, ctx, pieces, when.weekday, 0.2)
    kind = "missing_year" if year_expression == "XXXX" else "words" if words else "text"
    return Draft(pieces, formats.full(year_expression, when.month, when.day, weekday), kind)


def _numeral(rng: random.Random, language: str, part: str, number: int, words: bool) -> str:
    if not words or rng.random() < 0.2:
        return f"{number:02d}" if rng.random() < 0.35 else str(number)
    maker = {"year": numerals.han_year, "month": numerals.han_month, "day": numerals.han_day}[part]
    forms = maker(language, number)
    # The first form is the commonest (二十六 before 廿六).
    return forms[0] if rng.random() < 0.5 else pick(rng, forms)
