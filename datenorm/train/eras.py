"""Dates of other calendars: Japanese eras, Minguo, Buddhist, Solar Hijri and Islamic years, and years before Christ."""

from __future__ import annotations

import random
from dataclasses import dataclass

from datenorm.train import numerals
from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, pick
from datenorm.train.formats import Day, named_weekday

BUDDHIST_OFFSET, MINGUO_OFFSET = 543, 1911


@dataclass(frozen=True, slots=True)
class Era:
    """A Japanese era: its letter in the expression, its names, its last year."""

    letter: str
    names: tuple[str, ...]
    last: int


ERAS = (
    Era("R", ("令和", "令和", "R", "㋿", "令", "Reiwa ", "R."), 30),
    Era("H", ("平成", "平成", "H", "㍻", "平", "Heisei ", "H."), 31),
    Era("S", ("昭和", "昭和", "S", "㍼", "昭", "Showa ", "S."), 64),
    Era("T", ("大正", "大正", "T", "㍽", "大", "Taisho "), 15),
    Era("M", ("明治", "明治", "M", "㍾", "明", "Meiji "), 45),
)


def _numbered(letter: str, year: int, month: int, day: int, weekday: int = 0) -> str:
    return f"{letter}{year:04d}-{month:02d}-{day:02d}" + (f"={weekday}" if weekday else "")


def _marked(rng: random.Random, year: list[Piece], when: Day, marks: tuple[str, str, str]) -> list[Piece]:
    # The parts with their marks (年 月 日) or separated by one sign.
    month, day = str(when.month), str(when.day)
    if rng.random() < 0.25:
        month, day = f"{when.month:02d}", f"{when.day:02d}"
    if rng.random() < 0.12:
        month, day = pick(rng, numerals.han_month("ja", when.month)), pick(rng, numerals.han_day("ja", when.day))
    gap = " " if rng.random() < 0.06 else ""
    return [*year, (marks[0] + gap, ""), (month, "m"), (marks[1] + gap, ""), (day, "d"), (marks[2], "")]


def japanese(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """令和2年5月6日, R2.5.6, 昭和元年."""
    era = pick(rng, ERAS[:4] if rng.random() < 0.9 else ERAS)
    number = 1 + int(rng.random() * era.last)
    name = pick(rng, era.names)
    written = "元" if number == 1 and rng.random() < 0.6 else str(number)
    if number > 1 and rng.random() < 0.12:
        written = pick(rng, numerals.han_year("ja", number))
    year: list[Piece] = [(name, "e"), (written, "y")]
    if name.strip(" .").isascii() and written.isdigit() and rng.random() < 0.8:
        separator = pick(rng, ("./-"))
        parts = [str(when.month), str(when.day)] if rng.random() < 0.6 else [f"{when.month:02d}", f"{when.day:02d}"]
        pieces = [*year, (separator, ""), (parts[0], "m"), (separator, ""), (parts[1], "d")]
    else:
        pieces = _marked(rng, year, when, ("年", "月", "日"))
    weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.15)
    return Draft(pieces, _numbered(era.letter, number, when.month, when.day, weekday), "era")


def minguo(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """民國109年5月6日, 民國 109/05/06."""
    number = 1 + int(rng.random() * 130)
    name = pick(rng, ("民國", "民國", "民国", "中華民國", "ROC ", "民"))
    year: list[Piece] = [(name, "e"), (" " if rng.random() < 0.15 else "", ""), (str(number), "y")]
    if rng.random() < 0.3:
        separator = pick(rng, "./-")
        pieces = [*year, (separator, ""), (f"{when.month:02d}", "m"), (separator, ""), (f"{when.day:02d}", "d")]
    else:
        pieces = _marked(rng, year, when, ("年", "月", pick(rng, ("日", "號"))))
    return Draft(pieces, _numbered("C", number, when.month, when.day), "era")


def buddhist(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """5 มีนาคม พ.ศ. 2561, 5/3/2561, 5 March 2561 BE: the year itself tells where no mark does."""
    number = when.year + BUDDHIST_OFFSET
    year: list[Piece] = [(str(number), "y")]
    marks = ("พ.ศ. ", "พ.ศ.", "พศ. ", "พุทธศักราช ") if ctx.language == "th" else ()
    marked = rng.random() < 0.4
    if marks and marked:
        year = [(pick(rng, marks), "e"), *year]
    elif ctx.language != "th":
        year = [*year, (pick(rng, (" BE", " B.E.", " พ.ศ.")), "e")]
    if rng.random() < 0.25 and ctx.language == "th":
        separator = pick(rng, "/-.")
        pieces = [(str(when.day), "d"), (separator, ""), (str(when.month), "m"), (separator, ""), (str(number), "y")]
        return Draft(pieces, _numbered("B", number, when.month, when.day), "era")
    month = ctx.month(rng, when.month)
    if not month:
        return None
    lead = pick(rng, ("", "", "วันที่ ", "ที่ ")) if ctx.language == "th" else ""
    pieces = [(lead, ""), (str(when.day), "d"), (" ", ""), (month, "m"), (" ", ""), *year]
    weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.2)
    return Draft(pieces, _numbered("B", number, when.month, when.day, weekday), "era")


def jalali(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """۱۴ اسفند ۱۳۹۶ and 1396/12/14, the day in words too."""
    names = ctx.data.calendars.get("persian", ())
    number = 1300 + int(rng.random() * 110) if rng.random() < 0.9 else 1410 + int(rng.random() * 50)
    day = min(when.day, 31 if when.month <= 6 else 30)
    if rng.random() < 0.25:
        separator = pick(rng, "//-.")
        width = pick(rng, (1, 2))
        pieces: list[Piece] = [(str(number), "y"), (separator, ""), (f"{when.month:0{width}d}", "m"), (separator, ""),
                               (f"{day:0{width}d}", "d")]  # fmt: skip
        return Draft(pieces, _numbered("J", number, when.month, day), "era")
    if not names:
        return None
    words = numerals.day_words(ctx.language, day)
    written = pick(rng, words) if words and rng.random() < 0.3 else str(day)
    # Two digits stand for 13xx until 1399, and for 14xx from 1400 on.
    short = 1330 <= number <= 1420 and rng.random() < 0.1
    year = [(f"{number % 100:02d}" if short else str(number), "y")]
    mark = pick(rng, (" ه.ش", " هجری شمسی", " ش", " خورشیدی")) if rng.random() < 0.1 and ctx.language == "fa" else ""
    pieces = [(written, "d"), (" ", ""), (pick(rng, names[when.month - 1 :: 12]), "m"), (pick(rng, (" ", " ", "، ", " سال ")), ""),
              *year, (mark, "e" if mark else "")]  # fmt: skip
    weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.35)
    return Draft(pieces, _numbered("J", number, when.month, day, weekday), "era")


def islamic(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """12 رمضان 1442 هـ, 14-09-1432 هـ, 12 Ramadan 1442 AH."""
    number, day = 1300 + int(rng.random() * 200), min(when.day, 30)
    mark = (
        pick(rng, (" هـ", "هـ", " ه", " هجري", "ه"))
        if ctx.language in ("ar", "ur", "fa", "ps")
        else pick(rng, (" AH", " A.H.", " H"))
    )
    names = ctx.data.calendars.get("islamic", ())
    if rng.random() < 0.4 and ctx.language == "ar":
        separator = pick(rng, "-//.")
        pieces: list[Piece] = [
            (f"{day:02d}", "d"),
            (separator, ""),
            (f"{when.month:02d}", "m"),
            (separator, ""),
            (str(number), "y"),
        ]
    elif names:
        pieces = [
            (str(day), "d"),
            (" ", ""),
            (pick(rng, names[when.month - 1 :: 12]), "m"),
            (pick(rng, (" ", " ", "، ")), ""),
            (str(number), "y"),
        ]
        if rng.random() < 0.25:
            mark = ""
    else:
        return None
    pieces.append((mark, "e" if mark else ""))
    weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.2)
    return Draft(pieces, _numbered("U", number, when.month, day, weekday), "era")


def before_christ(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """15 March 44 BC."""
    marks = ctx.phrases.era_bc or ctx.data.eras[0]
    month = ctx.month(rng, when.month)
    if not marks or not month:
        return None
    number = 1 + int(rng.random() * 999)
    pieces: list[Piece] = [
        (str(when.day), "d"),
        (" ", ""),
        (month, "m"),
        (" ", ""),
        (str(number), "y"),
        (" ", ""),
        (pick(rng, marks), "e"),
    ]
    return Draft(pieces, _numbered("A", number, when.month, when.day), "era")


def other_calendar(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """The calendar that the locale's readers use beside the Gregorian, if any."""
    if rng.random() < 0.03:
        return before_christ(rng, ctx, when)
    choices = {
        "ja": (japanese,),
        "zh": (minguo,),
        "yue": (minguo,),
        "th": (buddhist,),
        "fa": (jalali,),
        "ps": (jalali,),
        "ar": (islamic,),
    }
    makers = choices.get(ctx.language, (islamic, jalali, buddhist))
    if ctx.language not in choices and rng.random() < 0.85:
        return None
    return pick(rng, makers)(rng, ctx, when)
