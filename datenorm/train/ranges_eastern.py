"""Ranges whose ends carry the marks of Chinese, Japanese and Korean: 1999年5月3日〜5日, 1939年至1945年."""

from __future__ import annotations

import datetime
import random

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, pick
from datenorm.train.east_asian import MARKS, numeral
from datenorm.train.eras import ERA_OF_LETTER, ERA_SHARES, MINGUO_NAMES, Era
from datenorm.train.formats import Day, dated

Date = datetime.date
# What stands before, between and behind the two ends.
FRAMES = {
    "ja": (("", "〜", ""), ("", "～", ""), ("", "~", ""), ("", "-", ""), ("", "から", "まで"), ("", "から", ""), ("", " - ", ""), ("", "－", ""), ("", "–", ""),
           ("", "より", "まで"), ("", " ～ ", ""), ("", "〜", "まで")),
    "zh": (("", "至", ""), ("", "到", ""), ("", "-", ""), ("", "—", ""), ("", "–", ""), ("", "~", ""), ("", "－", ""), ("从", "到", ""), ("從", "到", ""), ("自", "至", ""),
           ("由", "至", ""), ("", "——", ""), ("", " - ", ""), ("", "起至", "止"), ("", "～", "")),
    "yue": (("", "至", ""), ("", "到", ""), ("", "-", ""), ("", "—", ""), ("由", "至", ""), ("由", "到", "")),
    "ko": (("", " ~ ", ""), ("", "~", ""), ("", "-", ""), ("", " - ", ""), ("", "부터 ", "까지"), ("", "에서 ", "까지"), ("", "부터 ", "")),
}  # fmt: skip
WEEKDAYS = {"ja": "月火水木金土日", "ko": "월화수목금토일", "zh": "一二三四五六日", "yue": "一二三四五六日"}
UNTIL_NOW = {
    "zh": (("", "至今"), ("", "至今"), ("自", "至今"), ("从", "至今"), ("", "到现在"), ("", "—至今"), ("", "-至今")), "yue": (("", "至今"), ("由", "至今"), ("", "到而家")),
    "ja": (("", "から現在"), ("", "から現在まで"), ("", "〜現在"), ("", "～現在"), ("", "より現在まで")), "ko": (("", "부터 현재까지"), ("", " ~ 현재"), ("", "~현재"), ("", "부터 지금까지")),
}  # fmt: skip
PARTS = {"y": "year", "m": "month", "d": "day"}


def _text(rng: random.Random, language: str, letter: str, number: int, words: bool) -> str:
    return numeral(rng, language, PARTS[letter], number) if words else str(number)


def _end(
    rng: random.Random, language: str, date: Date, letters: str, gap: str, words: bool, year: list[Piece]
) -> list[Piece]:
    """One end's parts, each with its mark; `year` stands for the Gregorian one where it is not empty."""
    numbers = {"y": date.year, "m": date.month, "d": date.day}
    pieces: list[Piece] = []
    for letter in letters:
        pieces.append((gap if pieces else "", ""))
        own = year if letter == "y" and year else [(_text(rng, language, letter, numbers[letter], words), letter)]
        pieces += [*own, (MARKS[language]["ymd".index(letter)], "")]
    return pieces


def _framed(rng: random.Random, language: str, first: list[Piece], second: list[Piece]) -> list[Piece]:
    before, between, behind = pick(rng, FRAMES[language])
    return [(before, ""), *first, (between, ""), *second, (behind, "")]


def _later(rng: random.Random, when: Day, same_month: bool) -> tuple[Date, Date]:
    if same_month:
        first = min(when.day, 27)
        return Date(when.year, when.month, first), Date(
            when.year, when.month, first + 1 + int(rng.random() * (28 - first))
        )
    month = min(when.month, 11)
    second = Date(when.year, min(month + 1 + int(rng.random() ** 2 * 6), 12), 1 + int(rng.random() * 28))
    return Date(when.year, month, min(when.day, 28)), second


def _counted_year(rng: random.Random, language: str) -> tuple[list[Piece], str]:
    """A year of a Japanese era or of the Minguo calendar, and the year in the expression."""
    if language == "ja":
        era: Era = ERA_OF_LETTER[ERA_SHARES(rng)]
        name, letter, number = pick(rng, era.names), era.letter, 1 + int(rng.random() * era.last)
    else:
        name, letter, number = pick(rng, MINGUO_NAMES), "C", 1 + int(rng.random() * 120)
    written = "元" if number == 1 and rng.random() < 0.6 else str(number)
    return [(name, "e"), (written, "y")], f"{letter}{number:04d}"


def _years(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """1939年～1945年, 1939～1945年, 从1999年到2001年, 1999년부터 2001년까지, 平成11年～15年."""
    language, mark = ctx.language, MARKS[ctx.language][0]
    second = when.year + 1 + int(rng.random() ** 2 * 60)
    first_year: list[Piece] = [(str(when.year), "y")]
    later, expression = str(second), f"{when.year:04d}/{second:04d}"
    if language == "ja" and rng.random() < 0.2:
        first_year, stated = _counted_year(rng, language)
        number = int(stated[1:]) + 1 + int(rng.random() * 12)
        if number <= ERA_OF_LETTER[stated[0]].last:
            return Draft(_framed(rng, language, [*first_year, (mark, "")], [(str(number), "y"), (mark, "")]),
                         f"{stated}/{stated[0]}{number:04d}", "range")  # fmt: skip
        first_year = [(str(when.year), "y")]
    elif rng.random() < 0.12:
        first_year, later = [(numeral(rng, language, "year", when.year), "y")], numeral(rng, language, "year", second)
        return Draft(_framed(rng, language, [*first_year, (mark, "")], [(later, "y"), (mark, "")]), expression, "range")
    # Behind the first year the mark is often left out: 1939～1945年.
    first_mark = mark if rng.random() < 0.7 else ""
    pieces = _framed(rng, language, [*first_year, (first_mark, "")], [(later, "y"), (mark, "")])
    return Draft(pieces, expression, "range")


def _weekdays(
    rng: random.Random, language: str, dates: tuple[Date, Date], both: list[list[Piece]], ends: list[str]
) -> list[list[Piece]]:
    left, right = pick(rng, (("(", ")"), ("（", "）"), (" (", ")")))
    lead = pick(rng, ("周", "星期", "")) if language in ("zh", "yue") else ""
    ends[:] = [f"{end}={date.isoweekday()}" for end, date in zip(ends, dates, strict=True)]
    return [[*end, (left, ""), (lead + WEEKDAYS[language][date.weekday()], "w"), (right, "")]
            for end, date in zip(both, dates, strict=True)]  # fmt: skip


def _dotted(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """2020.3.15-3.18, 2020.03.15(日) ~ 2020.03.18(水), 3/15(월)~3/18(목)."""
    first, second = _later(rng, when, rng.random() < 0.6)
    sign, width = pick(rng, "../"), pick(rng, (1, 2))
    with_year = rng.random() < 0.7
    again = with_year and rng.random() < 0.5
    both: list[list[Piece]] = []
    for date, year in ((first, with_year), (second, again)):
        head: list[Piece] = [(str(date.year), "y"), (sign, "")] if year else []
        both.append([*head, (f"{date.month:0{width}d}", "m"), (sign, ""), (f"{date.day:0{width}d}", "d")])
    stated = f"{first.year:04d}" if with_year else "XXXX"
    ends = [dated(stated, date.month, date.day) for date in (first, second)]
    if rng.random() < 0.4:
        both = _weekdays(rng, ctx.language, (first, second), both, ends)
    join = pick(rng, ("~", " ~ ", "〜", "～", "-", " - ", "–"))
    return Draft([*both[0], (join, ""), *both[1]], "/".join(ends), "range", "" if with_year else "mdy")


def _of_two_eras(rng: random.Random, language: str, first: Date, second: Date, parts: str) -> Draft | None:
    """令和2年3月15日～令和3年3月14日: the years of both ends counted in one era."""
    year, stated = _counted_year(rng, language)
    number = int(stated[1:]) + 1 + int(rng.random() * 2)
    if language == "ja" and number > ERA_OF_LETTER[stated[0]].last:
        return None
    later: list[Piece] = [year[0], (str(number), "y")]
    both = [_end(rng, language, date, parts, "", False, own) for date, own in ((first, year), (second, later))]
    expressions = (dated(own, date.month, date.day, parts=parts) for own, date in
                   ((stated, first), (f"{stated[0]}{number:04d}", second)))  # fmt: skip
    return Draft(_framed(rng, language, *both), "/".join(expressions), "range")


def _months(rng: random.Random, language: str, when: Day) -> Draft:
    """2020年1-3月: the sign of the month behind the last one alone."""
    first = 1 + int(rng.random() * 11)
    second = first + 1 + int(rng.random() * (12 - first))
    marks = MARKS[language]
    gap = " " if language == "ko" and rng.random() < 0.7 else ""
    pieces = [
        (str(when.year), "y"),
        (marks[0] + gap, ""),
        (str(first), "m"),
        (pick(rng, ("-", "~", "～", "–", "至" if language in ("zh", "yue") else "〜")), ""),
    ]
    return Draft(
        [*pieces, (str(second), "m"), (marks[1], "")],
        f"{when.year:04d}-{first:02d}/{when.year:04d}-{second:02d}",
        "range",
    )


def _until_now(rng: random.Random, language: str, when: Day) -> Draft:
    """2018年至今, 2020年3月から現在まで."""
    before, behind = pick(rng, UNTIL_NOW[language])
    parts = pick(rng, ("y", "y", "ym", "ymd"))
    gap = " " if language == "ko" else ""
    pieces = _end(rng, language, Date(when.year, when.month, min(when.day, 28)), parts, gap, False, [])
    expression = dated(f"{when.year:04d}", when.month, min(when.day, 28), parts=parts)
    return Draft([(before, ""), *pieces, (behind, "")], f"{expression}/..", "range")


def eastern(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """1999年5月3日〜5日, 5月3日（月）〜5日（水）, 1999年5月3日〜2000年6月5日, 平成11年5月〜6月, 1939年至1945年."""
    language, style = ctx.language, rng.random()
    if style < 0.2:
        return _years(rng, ctx, when)
    if style < 0.3:
        return _dotted(rng, ctx, when)
    if style < 0.36:
        return _until_now(rng, language, when) if style < 0.33 else _months(rng, language, when)
    gap = " " if language == "ko" and rng.random() < 0.8 else ""
    chance = rng.random()
    same_month, two_years = chance < 0.45, chance > 0.82
    first, second = _later(rng, when, same_month)
    if two_years:
        second = second.replace(year=second.year + 1 + int(rng.random() * 3))
    if two_years and language != "ko" and rng.random() < (0.4 if language == "ja" else 0.1):
        draft = _of_two_eras(rng, language, first, second, "ymd" if rng.random() < 0.8 else "ym")
        if draft:
            return draft
    start = "ymd" if two_years or rng.random() < 0.6 else "md"
    end = "d" if same_month and rng.random() < 0.8 else "ymd" if two_years else "md"
    if not same_month and rng.random() < 0.2:
        start, end = start.replace("d", ""), end.replace("d", "")
    words = rng.random() < 0.1
    year: list[Piece] = []
    stated = {date: f"{date.year:04d}" if "y" in start else "XXXX" for date in (first, second)}
    if "y" in start and not two_years and not words and rng.random() < (0.18 if language == "ja" else 0.05):
        year, counted = _counted_year(rng, language)
        stated = dict.fromkeys(stated, counted)
    both = [_end(rng, language, first, start, gap, words, year), _end(rng, language, second, end, gap, words, [])]
    ends = [dated(stated[date], date.month, date.day, parts=start) for date in (first, second)]
    if "d" in start and rng.random() < 0.15:
        both = _weekdays(rng, language, (first, second), both, ends)
    return Draft(_framed(rng, language, *both), "/".join(ends), "range")
