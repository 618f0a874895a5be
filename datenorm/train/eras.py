"""Dates of other calendars: Japanese eras, Minguo and Buddhist years.

`eras_hijri.py` has the calendars with months of their own, `eras_common.py` the years before Christ.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from datenorm.calendars import YEAR_OFFSETS
from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, Weighted, fill, pick
from datenorm.train.east_asian import JAPANESE, cjk_weekday, marked, marks_of, numeral
from datenorm.train.eras_common import common_era
from datenorm.train.eras_hijri import beside_gregorian, ethiopic, islamic, jalali, yearless
from datenorm.train.eras_latin import latin_era
from datenorm.train.eras_lunar import lunar
from datenorm.train.formats import Day, dated, named_weekday

BUDDHIST_OFFSET, MINGUO_OFFSET = -YEAR_OFFSETS["B"], YEAR_OFFSETS["C"]
PARTS = Weighted({"ymd": 84, "ym": 7, "y": 9})


@dataclass(frozen=True, slots=True)
class Era:
    """A Japanese era: its letter in the expression, its names before 年 and before bare numbers, its first and last year."""

    letter: str
    names: tuple[str, ...]
    short: tuple[str, ...]
    before: int
    last: int


ERAS = (
    Era("R", ("令和", "令和", "令和", "㋿", "令"), ("R", "R", "R", "令和", "令", "R.", "Reiwa ", "㋿"), 2018, 30),
    Era("H", ("平成", "平成", "平成", "㍻", "平"), ("H", "H", "H", "平成", "平", "H.", "Heisei ", "㍻"), 1988, 31),
    Era("S", ("昭和", "昭和", "昭和", "㍼", "昭"), ("S", "S", "S", "昭和", "昭", "S.", "Showa ", "㍼"), 1925, 64),
    Era("T", ("大正", "大正", "大正", "㍽", "大"), ("T", "T", "T", "大正", "大", "T.", "Taisho ", "㍽"), 1911, 15),
    Era("M", ("明治", "明治", "明治", "㍾", "明"), ("M", "M", "M", "明治", "明", "M.", "Meiji ", "㍾"), 1867, 45),
)  # fmt: skip
ERA_OF_LETTER = {era.letter: era for era in ERAS}
ERA_SHARES = Weighted({"R": 30, "H": 30, "S": 27, "T": 7, "M": 6})
MINGUO_NAMES = ("民國", "民國", "民國", "民国", "中華民國", "ROC ", "民")
BUDDHIST_MARKS = {"th": ("พ.ศ. ", "พ.ศ. ", "พ.ศ.", "พศ. ", "พ.ศ ", "พุทธศักราช ", "ปี พ.ศ. ", "ปีพุทธศักราช "), "lo": ("ພ.ສ. ", "ພ.ສ."),
                  "km": ("ព.ស. ", "ព.ស.")}  # fmt: skip
THAI_LAYOUTS = ("{d} {m} {y}",) * 5 + (
    "วันที่ {d} {m} {y}", "วันที่ {d} เดือน {m} {y}", "{d} เดือน{m} {y}", "{d}{m}{y}", "{d} {m}{y}", "{d}-{m}-{y}", "{d}/{m}/{y}", "{m} {d}, {y}",
    "วันที่{d} {m} {y}", "{d} {m} ปี {y}", "ที่ {d} {m} {y}",
)  # fmt: skip
OTHER_LAYOUTS = ("{d} {m} {y}", "{d} {m} {y}", "{d} {m}, {y}", "{m} {d}, {y}", "{d}-{m}-{y}", "{d}. {m} {y}")
SUFFIX_BUDDHIST = (" BE", " B.E.", " BE", " (BE)")


def _numbered(letter: str, year: int, when: Day, parts: str = "ymd", weekday: int = 0) -> str:
    return dated(f"{letter}{year:04d}", when.month, when.day, weekday, parts=parts)


def _separated(rng: random.Random, year: list[Piece], when: Day, parts: str, width: int) -> list[Piece]:
    separator = pick(rng, "../-./-・")
    pieces = [*year, (separator, ""), (f"{when.month:0{width}d}", "m")]
    return [*pieces, (separator, ""), (f"{when.day:0{width}d}", "d")] if "d" in parts else pieces


def _numbers(rng: random.Random, language: str, year: int, when: Day, parts: str) -> list[Piece]:
    # The parts that 年 月 日 will follow, all in numerals or all in digits; the first year of an era is 元.
    width = 2 if rng.random() < 0.25 else 1
    if rng.random() < 0.17:
        texts = {letter: numeral(rng, language, part, number) for letter, part, number in
                 (("y", "year", year), ("m", "month", when.month), ("d", "day", when.day))}  # fmt: skip
    else:
        texts = {"y": str(year), "m": f"{when.month:0{width}d}", "d": f"{when.day:0{width}d}"}
    if year == 1 and rng.random() < 0.6:
        texts["y"] = "元"
    return [(texts[letter], letter) for letter in parts]


def japanese(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """令和2年5月6日, R2.5.6, 昭和元年, 平成三十年四月一日, 平成30年（2018年）4月1日."""
    era = ERA_OF_LETTER[ERA_SHARES(rng)]
    number = 1 + int(rng.random() * era.last)
    parts = PARTS(rng)
    if parts != "y" and rng.random() < 0.34:
        if parts == "ymd" and rng.random() < 0.05:
            # As forms have it, without separators: R020506.
            run: list[Piece] = [(f"{number:02d}", "y"), (f"{when.month:02d}", "m"), (f"{when.day:02d}", "d")]
            return Draft([(era.letter, "e"), *run], _numbered(era.letter, number, when), "era")
        year: list[Piece] = [(pick(rng, era.short), "e"), (f"{number:0{2 if rng.random() < 0.15 else 1}d}", "y")]
        pieces = _separated(rng, year, when, parts, 1 if rng.random() < 0.6 else 2)
    else:
        pieces = marked(rng, _numbers(rng, "ja", number, when, parts), JAPANESE)
        pieces.insert(0, (pick(rng, era.names if rng.random() < 0.93 else era.short[:1]), "e"))
        if rng.random() < 0.05:
            pieces.insert(3, (pick(rng, ("（{}年）", "({}年)", "({})")).format(era.before + number), ""))
    weekday = cjk_weekday(rng, ctx, pieces, when.weekday, 0.2) if parts == "ymd" else 0
    return Draft(pieces, _numbered(era.letter, number, when, parts, weekday), "era")


def minguo(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """民國109年5月6日, 民國一百零九年五月, 民國 109/05/06; 109年5月6日 where Chinese is written in traditional signs."""
    number = 1 + int(rng.random() * 130)
    parts = PARTS(rng)
    year: list[Piece] = [(pick(rng, MINGUO_NAMES), "e"), (" " if rng.random() < 0.15 else "", "")]
    bare = "Hant" in ctx.data.name and number >= 100 and parts == "ymd" and rng.random() < 0.45
    if bare:
        year = []
    if parts != "y" and rng.random() < (0.5 if bare else 0.3):
        pieces = _separated(rng, [*year, (str(number), "y")], when, parts, 1 if rng.random() < 0.5 else 2)
    else:
        pieces = [*year, *marked(rng, _numbers(rng, "zh", number, when, parts), marks_of(rng, "zh"))]
    weekday = cjk_weekday(rng, ctx, pieces, when.weekday, 0.2) if parts == "ymd" else 0
    return Draft(pieces, _numbered("C", number, when, parts, weekday), "era")


def _buddhist_year(rng: random.Random, ctx: Context, number: int, bare: bool) -> list[Piece]:
    before = BUDDHIST_MARKS.get(ctx.language, ())
    if bare:
        return [(str(number), "y")]
    if before and rng.random() < 0.85:
        return [(pick(rng, before), "e"), (str(number), "y")]
    if rng.random() < 0.2:
        return [(pick(rng, ("BE ", "B.E. ", "B.E.")), "e"), (str(number), "y")]
    return [(str(number), "y"), (pick(rng, SUFFIX_BUDDHIST), "e")]


def _thai_weekday(rng: random.Random, ctx: Context, pieces: list[Piece], weekday: int) -> int:
    # วันศุกร์ที่ 5 มีนาคม: the formal way.
    wide = ctx.data.weekdays.get("format_wide")
    if ctx.language != "th" or not wide or pieces[0][1] != "d" or rng.random() >= 0.12:
        return named_weekday(rng, ctx, pieces, weekday, 0.15)
    pieces[:0] = [(wide[weekday - 1], "w"), (pick(rng, ("ที่ ", "ที่ ", " ที่ ", "ที่")), "")]
    return weekday


def buddhist(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """5 มีนาคม พ.ศ. 2561, 5/3/2561, 5 March 2561 BE: the year itself tells where no mark does."""
    number = when.year + BUDDHIST_OFFSET
    thai = ctx.language == "th"
    # Only years near ours are told by their number.
    year = _buddhist_year(rng, ctx, number, thai and 2400 <= number < 2650 and rng.random() < 0.6)
    parts = PARTS(rng)
    if parts == "y":
        lead = pick(rng, ("ปี ", "ปี", "", "ในปี ")) if thai and year[0][1] == "y" else ""
        return Draft([(lead, ""), *year], _numbered("B", number, when, "y"), "era")
    if thai and parts == "ymd" and 2400 <= number < 2650 and rng.random() < 0.25:
        separator, width = pick(rng, "//-."), pick(rng, (1, 2))
        pieces = [
            (f"{when.day:0{width}d}", "d"),
            (separator, ""),
            (f"{when.month:0{width}d}", "m"),
            (separator, ""),
            (str(number), "y"),
        ]
        weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.1)
        return Draft(pieces, _numbered("B", number, when, "ymd", weekday), "era", "dmy")
    month = ctx.month(rng, when.month)
    if not month:
        return None
    layout = "{m} {y}" if parts == "ym" else pick(rng, THAI_LAYOUTS if thai else OTHER_LAYOUTS)
    if thai and month.startswith("เดือน"):
        layout = layout.replace("เดือน", "")
    pieces = fill(layout, {"d": [(str(when.day), "d")], "m": [(month, "m")], "y": year})
    weekday = _thai_weekday(rng, ctx, pieces, when.weekday) if parts == "ymd" else 0
    return Draft(pieces, _numbered("B", number, when, parts, weekday), "era")


Maker = Callable[[random.Random, Context, Day], Draft | None]
# What the readers of a language use beside the Gregorian calendar, and how often one is drawn where the family is.
OWN: dict[str, tuple[float, tuple[Maker, ...]]] = {
    "ja": (1, (japanese,) * 11 + (lunar,)), "zh": (1, (minguo,) * 5 + (lunar,)), "yue": (1, (minguo,) * 5 + (lunar,)), "ko": (0.4, (lunar,)), "vi": (0.4, (lunar,)), "th": (1, (buddhist,)), "lo": (0.5, (buddhist,)), "km": (0.5, (buddhist,)),
    "fa": (1, (jalali,) * 17 + (islamic,) * 2 + (beside_gregorian, yearless)), "ps": (1, (jalali,) * 9 + (islamic,)), "ckb": (0.7, (jalali, jalali, islamic)), "ar": (1, (islamic,) * 12 + (beside_gregorian,) * 2 + (yearless,)),
    "ur": (0.7, (islamic,) * 5 + (beside_gregorian,)), "am": (1, (ethiopic,)), "ti": (1, (ethiopic,)), "tr": (0.25, (islamic,)), "id": (0.25, (islamic,) * 5 + (beside_gregorian,)),
    "ms": (0.3, (islamic,) * 5 + (beside_gregorian,)), "en": (0.35, (islamic, islamic, jalali, jalali, buddhist, latin_era, latin_era, latin_era)),
}  # fmt: skip
# Where the other calendar is the first one: its share of dates with their months in letters.
FIRST_CALENDAR = {
    "fa": 0.5, "ps": 0.5, "th": 0.3, "am": 0.3, "ti": 0.3, "ckb": 0.1, "ar": 0.1, "ja": 0.07, "lo": 0.05, "km": 0.05,
}  # fmt: skip
ELSEWHERE = (0.14, (islamic, islamic, jalali, buddhist, latin_era))


def other_calendar(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """A date of the calendar that the locale's readers use beside the Gregorian, if any."""
    if rng.random() < 0.06:
        return common_era(rng, ctx, when)
    share, makers = OWN.get(ctx.language, ELSEWHERE)
    if rng.random() >= share:
        return None
    return pick(rng, makers)(rng, ctx, when)
