"""Dates whose parts carry their own marks, in Chinese, Japanese and Korean."""

from __future__ import annotations

import datetime
import random

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, Weighted, pick
from datenorm.train.formats import Day, dated
from datenorm.train.numerals_cjk import cjk_words, financial

Marks = tuple[str, str, str]

# What follows a year, a month and a day.
JAPANESE: Marks = ("年", "月", "日")
KOREAN: Marks = ("년", "월", "일")
MARKS: dict[str, Marks] = {"ja": JAPANESE, "zh": JAPANESE, "yue": JAPANESE, "ko": KOREAN}
CHINESE_DAYS = ("日", "日", "日", "号", "號")
PARTS = Weighted({"ymd": 77, "md": 12, "ym": 5, "y": 3, "d": 3})
WEEKDAY_BRACKETS = (
    ("(", ")"), ("(", ")"), ("（", "）"), ("（", "）"), (" (", ")"), (" （", "）"), ("[", "]"), ("【", "】"), ("〔", "〕"),
    ("<", ">"),
)  # fmt: skip
WEEKDAY_JOIN = ("", "", " ", " ", " ", "　", "、", "，", ", ", ",")
BEFORE_YEAR = {"ja": ("西暦", "西暦", "西暦 ", "紀元"), "ko": ("서기 ", "서기"), "zh": ("公元", "西元", "西元 ", "公历"),
               "yue": ("公元", "西元")}  # fmt: skip
# A year told by the one before it in the text: the date itself states none.
SOME_YEAR = {"zh": ("同年", "同年", "翌年", "当年", "次年", "當年", "那年", "该年"), "yue": ("同年", "翌年", "當年"), "ja": ("同年", "同年", "翌年", "その年の", "同じ年の", "同", "当年"),
             "ko": ("같은 해 ", "이듬해 ", "그해 ", "동년 ", "그 해 ", "이듬해인 ")}  # fmt: skip
SOME_MONTH = {
    "zh": ("同月", "当月", "本月", "該月"),
    "yue": ("同月", "當月"),
    "ja": ("同月", "同", "当月"),
    "ko": ("같은 달 ", "그달 ", "동월 ", "지난 ", "오는 "),
}
SOMETIME = {"md": SOME_YEAR, "d": SOME_MONTH}
# An era as it stands beside a Gregorian year: name, the year before its first.
GREGORIAN_ERAS = (
    (2019, "令和", 2018), (1989, "平成", 1988), (1927, "昭和", 1925), (1913, "大正", 1911), (1873, "明治", 1867),
)  # fmt: skip
# Numerals of cheques, each digit of the year by itself.
HAN_DIGITS = str.maketrans("0123456789", "〇一二三四五六七八九")
CHEQUE_DIGITS = str.maketrans("0123456789", "零壹贰叁肆伍陆柒捌玖")


def marks_of(rng: random.Random, language: str) -> Marks:
    """The signs that follow year, month and day, in Chinese with one of those for the day."""
    return ("年", "月", pick(rng, CHINESE_DAYS)) if language in ("zh", "yue") else MARKS[language]


def in_digits(language: str, when: Day | datetime.date, parts: str, gap: str) -> list[Piece]:
    """Parts in digits, each with its mark, and the gap between them: 1999年5月3日, 1999년 5월 3일."""
    numbers = {"y": when.year, "m": when.month, "d": when.day}
    pieces: list[Piece] = []
    for letter in parts:
        pieces += [(gap if pieces else "", ""), (str(numbers[letter]), letter)]
        pieces.append((MARKS[language]["ymd".index(letter)], ""))
    return pieces


def numeral(rng: random.Random, language: str, part: str, number: int) -> str:
    """A part in numerals, the commonest form most of the time (二十六 before 廿六)."""
    forms = cjk_words(language, part, number)
    return forms[0] if rng.random() < (0.75 if language == "ko" else 0.5) else pick(rng, forms)


def marked(rng: random.Random, parts: list[Piece], marks: Marks) -> list[Piece]:
    """Parts with their marks, spaced as the writer likes; seldom the last mark is forgotten."""
    signs = {"y": marks[0], "m": marks[1], "d": marks[2]}
    chance = rng.random()
    before, after = (
        (" ", " ") if chance < 0.07 else ("", " ") if chance < (0.62 if marks == KOREAN else 0.16) else ("", "")
    )
    pieces: list[Piece] = []
    for text, label in parts:
        pieces += [(text, label), (before + signs[label] + after, "")]
    last = pieces[-1][0].strip()
    pieces[-1] = ("" if parts[-1][1] == "d" and len(parts) > 1 and rng.random() < 0.05 else before + last, "")
    return pieces


def cjk_weekday(rng: random.Random, ctx: Context, pieces: list[Piece], weekday: int, share: float) -> int:
    """Now and then a weekday, nearly always behind the date, as in 3月20日（日）; the weekday named, or 0."""
    if rng.random() >= share:
        return 0
    name = ctx.weekday(rng, weekday).strip("()（）").removesuffix("・祝")
    if not name:
        return 0
    short = (
        name[-1] if ctx.language in ("zh", "yue") else name.removesuffix("曜日").removesuffix("曜").removesuffix("요일")
    )[:1]
    chance = rng.random()
    # One character is told from what stands before it by brackets.
    if chance < 0.45 or (len(name) == 1 and chance < 0.88):
        left, right = pick(rng, WEEKDAY_BRACKETS)
        holiday = "・祝" if ctx.language == "ja" and rng.random() < 0.05 else ""
        pieces += [(left, ""), (short if rng.random() < 0.8 else name, "w"), (holiday + right, "")]
    elif chance < 0.88:
        pieces += [(pick(rng, WEEKDAY_JOIN), ""), (name, "w")]
    elif len(name) > 1:
        pieces[:0] = [(name, "w"), (pick(rng, WEEKDAY_JOIN), "")]
    else:
        return 0
    return weekday


def _digits(rng: random.Random, when: Day, padded: bool) -> dict[str, str]:
    width = 2 if padded else 1
    return {"y": str(when.year), "m": f"{when.month:0{width}d}", "d": f"{when.day:0{width}d}"}


def _numerals(rng: random.Random, language: str, when: Day) -> dict[str, str]:
    if language == "zh" and rng.random() < 0.04:
        return {"y": str(when.year).translate(CHEQUE_DIGITS), "m": pick(rng, financial(language, when.month)),
                "d": pick(rng, financial(language, when.day))}  # fmt: skip
    texts = {letter: numeral(rng, language, part, number) for letter, part, number in
             (("y", "year", when.year), ("m", "month", when.month), ("d", "day", when.day))}  # fmt: skip
    if rng.random() < 0.2:
        # Part in numerals, part in digits.
        texts |= {letter: text for letter, text in _digits(rng, when, False).items() if rng.random() < 0.5}
    return texts


def _positional(rng: random.Random, when: Day) -> list[Piece]:
    # Digit by digit with one sign between, as on seals and old print: 一九四九·一〇·一.
    sign, width = pick(rng, "··.-/—"), pick(rng, (1, 1, 2))
    year, month, day = (f"{number:0{width}d}".translate(HAN_DIGITS) for number in (when.year, when.month, when.day))
    return [(year, "y"), (sign, ""), (month, "m"), (sign, ""), (day, "d")]


def _korean_dots(rng: random.Random, when: Day) -> tuple[list[Piece], str, str]:
    """2012. 9. 3., 9. 3.: every part with its full stop, as offices write; the year's end in short as '12."""
    gap = pick(rng, (" ", " ", ""))
    width = 2 if rng.random() < 0.25 else 1
    pieces: list[Piece] = [(f"{when.month:0{width}d}", "m"), (f".{gap}", ""), (f"{when.day:0{width}d}", "d"), (".", "")]
    chance = rng.random()
    if chance < 0.5:
        return pieces, "XXXX", "mdy"
    if chance < 0.7 and 1930 <= when.year <= 2068:
        short = f"{when.year % 100:02d}"
        return [(pick(rng, ("'", "’", "‘")), ""), (short, "y"), (f".{gap}", ""), *pieces], f"XX{short}", "ymd"
    return [(str(when.year), "y"), (f".{gap}", ""), *pieces], f"{when.year:04d}", ""


def _era_beside(rng: random.Random, year: int) -> str:
    for first, name, before in GREGORIAN_ERAS:
        if year >= first:
            number = "元" if year - before == 1 else str(year - before)
            return pick(
                rng, (f"（{name}{number}年）", f"({name}{number}年)", f"({name}{number})", f"（{name}{number}）")
            )
    return ""


def _expression(letters: str, year: str, when: Day, weekday: int) -> str:
    if letters == "d":
        return f"XXXX-XX-{when.day:02d}"
    return dated(year, when.month, when.day, weekday, parts=letters)


def east_asian(rng: random.Random, ctx: Context, when: Day, *, words: bool = False) -> Draft | None:
    """2016年3月20日（日）, 천구백팔십칠년 유월 십사일; `words`: mostly in numerals, as 一九八七年六月十四日."""
    words = rng.random() < (0.75 if words else 0.2)
    if words and ctx.language != "ko" and rng.random() < 0.03:
        return Draft(_positional(rng, when), dated(f"{when.year:04d}", when.month, when.day), "words")
    if not words and ctx.language == "ko" and rng.random() < 0.05:
        pieces, year, order = _korean_dots(rng, when)
        weekday = cjk_weekday(rng, ctx, pieces, when.weekday, 0.5)
        kind = "missing_year" if year == "XXXX" else "numeric"
        return Draft(pieces, dated(year, when.month, when.day, weekday), kind, order)
    letters = PARTS(rng)
    texts = _numerals(rng, ctx.language, when) if words else _digits(rng, when, rng.random() < 0.35)
    year = f"{when.year:04d}"
    if not words and 1930 <= when.year <= 2068 and letters == "ymd" and rng.random() < 0.06:
        texts["y"], year = year[2:], f"XX{year[2:]}"
    if "y" not in letters:
        year = "XXXX"
    pieces = marked(rng, [(texts[letter], letter) for letter in letters], marks_of(rng, ctx.language))
    chance = rng.random()
    if letters == "y" and words and len(texts["y"]) == 4 and chance < 0.4:
        del pieces[1:]
    if letters == "ymd" and ctx.language == "ja" and year.isdecimal() and chance < 0.05:
        pieces.insert(2, (_era_beside(rng, when.year), ""))
    elif year.isdecimal() and chance > 0.96:
        pieces.insert(0, (pick(rng, BEFORE_YEAR[ctx.language]), ""))
    if letters in SOMETIME and rng.random() < (0.25 if letters == "d" else 0.08):
        pieces.insert(0, (pick(rng, SOMETIME[letters][ctx.language]), ""))
    weekday = cjk_weekday(rng, ctx, pieces, when.weekday, 0.25) if letters in ("ymd", "md") else 0
    kind = "words" if words else "text"
    if letters != "ymd":
        kind = "missing_year" if letters == "md" else "partial"
    return Draft(pieces, _expression(letters, year, when, weekday), kind)
