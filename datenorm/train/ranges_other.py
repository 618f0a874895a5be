"""Ranges of days in words, of years before Christ, of centuries, and of other calendars' days and years."""

from __future__ import annotations

import random

from datenorm.train import era_months, numerals
from datenorm.train.context import ENGLISH, Context
from datenorm.train.draft import Draft, Piece, fill, pick
from datenorm.train.eras import BUDDHIST_MARKS, BUDDHIST_OFFSET
from datenorm.train.eras_hijri import read_as_persian
from datenorm.train.formats import Day, dated, spoken_order
from datenorm.train.numerals_cjk import EAST_ASIAN
from datenorm.train.numerals_english import ordinal_mark
from datenorm.train.periods import DECADES, HIGH_ROMAN, ORDINAL_WORDS
from datenorm.train.plain import OF
from datenorm.train.range_words import DASHES, WORDS

ENGLISH_SPOKEN = (
    "from the {a} to the {b} of {m}{y}", "the {a} to the {b} of {m}{y}", "{m} {a} to {b}{y}", "{a} to {b} {m}{y}", "between the {a} and the {b} of {m}{y}",
    "{m} {a} through {b}{y}", "from {m} {a} to {b}{y}", "the {a} - {b} of {m}{y}", "from the {a} until the {b} of {m}{y}",
)  # fmt: skip
# The case in which days stand in a range: what their words end with.
SPOKEN_ENDINGS = {"de": "n", "ru": "го", "uk": "го", "pl": "go", "cs": "ho", "sk": "ho", "es": "", "fr": "", "it": "", "pt": "", "nl": "", "sv": "",
                  "da": "", "nb": "", "no": "", "ro": "", "ca": "", "gl": "", "id": "", "ms": "", "tr": "", "fa": "", "hi": "", "af": ""}  # fmt: skip
# A range of centuries: {a} and {b} in figures, {A} and {B} in Roman ones, {o} and {p} with English ordinal marks, {v} and {w} in English words.
CENTURIES = {
    "en": ("{o}-{p} century", "{o}–{p} centuries", "{o} to {p} century", "{o} - {p} c.", "{v} to {w} century", "from the {o} to the {p} century"),
    "de": ("{a}.-{b}. Jahrhundert", "{a}./{b}. Jh.", "{a}. bis {b}. Jahrhundert", "{a}.–{b}. Jh."),
    "fr": ("{A}e-{B}e siècle", "{A}e–{B}e siècles", "du {A}e au {B}e siècle", "{a}e-{b}e siècle"),
    "es": ("siglos {A}-{B}", "ss. {A}-{B}", "siglos {A} y {B}", "siglos {A} a {B}", "del siglo {A} al {B}"), "it": ("{A}-{B} secolo", "secc. {A}-{B}", "dal {A} al {B} secolo"),
    "pt": ("séculos {A}-{B}", "séculos {A} a {B}", "do século {A} ao {B}"), "nl": ("{a}e-{b}e eeuw", "{a}e tot {b}e eeuw"), "pl": ("{A}-{B} wiek", "{A}–{B} w.", "{A}/{B} w."),
    "ru": ("{A}-{B} века", "{A}–{B} вв.", "{A}-{B} веков", "{a}-{b} века"), "uk": ("{A}-{B} століття", "{A}–{B} ст."), "cs": ("{a}.-{b}. století", "{a}.–{b}. stol."),
    "hu": ("{a}-{b}. század", "{a}.-{b}. század"), "ro": ("secolele {A}-{B}", "sec. {A}-{B}"), "ca": ("segles {A}-{B}", "s. {A}-{B}"), "ja": ("{a}世紀～{b}世紀", "{a}～{b}世紀"),
    "zh": ("{a}至{b}世纪", "{a}世纪至{b}世纪", "{a}-{b}世纪"), "ko": ("{a}~{b}세기", "{a}세기~{b}세기"), "tr": ("{a}-{b}. yüzyıl", "{a}. - {b}. yüzyıllar"), "sv": ("{a}:e-{b}:e århundradet",),
    "da": ("{a}.-{b}. århundrede",), "nb": ("{a}.-{b}. århundre",), "fi": ("{a}.-{b}. vuosisata",), "bg": ("{A}-{B} век",), "sr": ("{A}-{B} век",), "hr": ("{a}.-{b}. stoljeće",),
}  # fmt: skip

# Languages whose words for "from" and "to" suit their decades as they stand.
DECADES_BY_WORDS = frozenset({"en", "de", "ru"})


def spoken(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Days in words: from the third to the fifth of May, vom dritten bis fünften Mai, с третьего по пятое мая."""
    ending = SPOKEN_ENDINGS.get(ctx.language, None if ctx.language != ENGLISH else "")
    month = ctx.data.months.get("format_wide")
    if ending is None or not month or spoken_order(ctx.data.name) == "ymd":
        return None
    first = min(when.day, 27)
    second = first + 1 + int(rng.random() * (28 - first))
    one, two = (_day_in_words(ctx.language, day, ending) for day in (first, second))
    if not one or not two:
        return None
    shown = rng.random() < 0.65
    year: list[Piece] = (
        [(pick(rng, (" ", ", ")) if ctx.language == ENGLISH else OF.get(ctx.language, " "), "")] if shown else []
    )
    year += [(str(when.year), "y")] if shown else []
    day_one: list[Piece] = [(one, "d")]
    day_two: list[Piece] = [(two, "d")]
    named: list[Piece] = [(month[when.month - 1], "m")]
    if ctx.language == ENGLISH:
        pieces = fill(pick(rng, ENGLISH_SPOKEN), {"a": day_one, "b": day_two, "m": named, "y": year})
    else:
        tail = [*day_two, (OF.get(ctx.language, " "), ""), *named, *year]
        pieces = fill(pick(rng, WORDS[ctx.language][0][:4]), {"a": day_one, "b": tail})
    ends = [dated(f"{when.year:04d}" if shown else "XXXX", when.month, day) for day in (first, second)]
    return Draft(pieces, "/".join(ends), "range")


def _day_in_words(language: str, day: int, ending: str) -> str:
    return next((form for form in numerals.day_words(language, day) if form.endswith(ending)), "")


def ancient(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """500-400 BC, 44 v. Chr. - 14 n. Chr., 27 BC to AD 14: years before Christ, or around the turn."""
    before = ctx.phrases.era_bc or ctx.data.eras[0]
    since = ctx.phrases.era_ad or ctx.data.eras[1]
    if not before or not since or ctx.language in EAST_ASIAN:
        return None
    first = 2 + int(rng.random() ** 2 * 1500)
    mark: Piece = (" " + pick(rng, before), "e")
    joined = " to " if ctx.language == ENGLISH and rng.random() < 0.3 else pick(rng, DASHES)
    if rng.random() < 0.3:
        second = 1 + int(rng.random() * 400)
        later: list[Piece] = [(str(second), "y"), (" " + pick(rng, since), "")]
        return Draft([(str(first), "y"), mark, (joined, ""), *later], f"A{first:04d}/{second:04d}", "range")
    second = 1 + int(rng.random() * (first - 1))
    own = [mark] if rng.random() < 0.25 else []
    pieces: list[Piece] = [(str(first), "y"), *own, (joined, ""), (str(second), "y"), mark]
    return Draft(pieces, f"A{first:04d}/A{second:04d}", "range")


def centuries(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """18th-19th century, XVIIIe-XIXe siècles, 17./18. Jh."""
    forms = CENTURIES.get(ctx.language)
    if not forms:
        return None
    first = 12 + int(rng.random() * 8)
    second = first + 1 + (rng.random() < 0.2)
    values = {"a": str(first), "b": str(second), "A": HIGH_ROMAN[first], "B": HIGH_ROMAN[second], "v": ORDINAL_WORDS[first],
              "w": ORDINAL_WORDS[second], "o": f"{first}{ordinal_mark(first)}", "p": f"{second}{ordinal_mark(second)}"}  # fmt: skip
    labelled: dict[str, str | list[Piece]] = {key: [(text, "y")] for key, text in values.items()}
    return Draft(fill(pick(rng, forms), labelled), f"{first - 1}XX/{second - 1}XX", "range")


def decades(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """1980s-1990s, 1980er bis 1990er Jahre, 1980-е - 1990-е годы."""
    forms = DECADES.get(ctx.language)
    first, last = when.year // 10, when.year // 10 + 1 + int(rng.random() ** 2 * 6)
    if not forms or first % 10 == 0 or last % 10 == 0:
        return None
    ends: list[list[Piece]] = []
    worded = ctx.language in DECADES_BY_WORDS
    for form, tens in ((forms[0], first), (pick(rng, forms[:2]) if worded else forms[0], last)):
        before, _, after = form.partition("{0}")
        ends.append([(before, ""), (f"{tens}0", "y"), (after, "")])
    expression = f"{first:03d}X/{last:03d}X"
    if worded:
        return Draft(_joined(rng, ctx, ends[0], ends[1], 1), expression, "range")
    return Draft([*ends[0], (pick(rng, DASHES), ""), *ends[1]], expression, "range")


def other_calendar(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Ranges of Solar Hijri and Buddhist years and days: از ۳ تا ۵ خرداد ۱۳۹۵, พ.ศ. 2500 - 2510."""
    persian = ctx.language not in BUDDHIST_MARKS
    if persian:
        letter, number = "J", 1300 + int(rng.random() * 110)
        sets = era_months.persian_months(ctx.language, era_months.cldr_months(ctx, "persian"))
        month = pick(rng, pick(rng, sets)[when.month - 1]) if sets else ""
    else:
        letter, number, month = "B", when.year + BUDDHIST_OFFSET, ctx.month(rng, when.month)
    if rng.random() < 0.4 or not month:
        return _counted_years(rng, ctx, letter, number)
    first = min(when.day, 26)
    second = first + 1 + int(rng.random() * (28 - first))
    mark: list[Piece] = [(pick(rng, BUDDHIST_MARKS[ctx.language]), "e")] if not persian and rng.random() < 0.5 else []
    tail: list[Piece] = [(str(second), "d"), (" ", ""), (month, "m"), (" ", ""), *mark, (str(number), "y")]
    pieces = _joined(rng, ctx, [(str(first), "d")], tail, 0)
    ends = [dated(f"{letter}{number:04d}", when.month, day) for day in (first, second)]
    return Draft(pieces, "/".join(ends), "range")


def _counted_years(rng: random.Random, ctx: Context, letter: str, number: int) -> Draft:
    second = number + 1 + int(rng.random() ** 2 * 30)
    one: list[Piece] = [(str(number), "y")]
    if letter == "B" and (not 2400 <= number < 2650 or rng.random() < 0.7):
        one = [(pick(rng, BUDDHIST_MARKS[ctx.language]), "e"), *one]
    pieces = _joined(rng, ctx, one, [(str(second), "y")], 1)
    return Draft(pieces, f"{letter}{number:04d}/{letter}{second:04d}", "range")


def _joined(rng: random.Random, ctx: Context, first: list[Piece], second: list[Piece], kind: int) -> list[Piece]:
    words = WORDS.get(ctx.language)
    if words and rng.random() < 0.5:
        return fill(pick(rng, words[kind]), {"a": first, "b": second})
    return [*first, (pick(rng, DASHES), ""), *second]


def interval(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """As ISO 8601 and EDTF write it, open or not: 1999-05-03T10:00/1999-05-05T12:00, 1999/.., ../1999-05."""
    if read_as_persian(ctx.language, when.year):
        return None
    parts = pick(rng, ("y", "ym", "ymd", "ymd", "ymd"))
    second = Day(when.year + 1 + int(rng.random() ** 2 * 20), when.month, min(when.day, 28), 0)
    timed = parts == "ymd" and rng.random() < 0.35
    zone = pick(rng, ("", "Z", "+01:00", ":00Z"))
    texts = [dated(f"{date.year:04d}", date.month, date.day, parts=parts) for date in (when, second)]
    ends: list[list[Piece]] = []
    for text in texts:
        labelled: list[Piece] = [(text[:4], "y"), (text[4:5], ""), (text[5:7], "m"), (text[7:8], ""), (text[8:], "d")]
        time = f"T{int(rng.random() * 24):02d}:{int(rng.random() * 60):02d}{zone}" if timed else ""
        ends.append([*(piece for piece in labelled if piece[0]), (time, "")])
    chance = rng.random()
    if chance < 0.2:
        return Draft([*ends[0], ("/..", "")], f"{texts[0]}/..", "range")
    if chance < 0.35:
        return Draft([("../", ""), *ends[1]], f"../{texts[1]}", "range")
    return Draft([*ends[0], (pick(rng, ("/", "/", "/", "--")), ""), *ends[1]], "/".join(texts), "range")
