"""Dates of calendars with months of their own: Solar Hijri, Islamic and Ethiopic."""

from __future__ import annotations

import random

from datenorm.train import era_months, numerals
from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, Weighted, fill, pick
from datenorm.train.formats import Day, dated, named_weekday
from datenorm.train.numerals_english import ordinal_mark

PARTS = Weighted({"ymd": 86, "ym": 9, "y": 5})
# No mark need stand where a year of these languages can be of that calendar alone.
PERSIAN_READERS = frozenset({"fa", "ps", "ckb"})
ARABIC_SCRIPT = frozenset({"ar", "fa", "ps", "ur", "ckb", "sd", "ug"})
PERSIAN_LAYOUTS = ("{d} {m} {y}",) * 8 + (
    "{d} {m} ماه {y}", "{d} {m}‌ماه {y}", "{d} {m} سال {y}", "{d} {m} ماه سال {y}", "{d} {m}، {y}", "{d}/{m}/{y}", "{d}-{m}-{y}", "{y} {m} {d}",
    "{d}{m}{y}", "{d} {m}{y}", "{d}م {m} {y}", "{d}ام {m} {y}", "{m} {d}، {y}", "{y}/{m}/{d}", "{d} ام {m} {y}",
)  # fmt: skip
NEIGHBOUR_LAYOUTS = ("{d} {m} {y}", "{d} {m} {y}", "{d}/{m}/{y}", "{d}-{m}-{y}", "{d} {m}، {y}", "{y} {m} {d}")
PERSIAN_MONTH_LAYOUTS = ("{m} {y}", "{m} {y}", "{m} ماه {y}", "{m}‌ماه {y}", "{m} سال {y}", "{m} ماه سال {y}")
ARABIC_LAYOUTS = ("{d} {m} {y}",) * 6 + (
    "{d} من {m} {y}", "{d} {m} سنة {y}", "{d} {m} عام {y}", "{d} من شهر {m} سنة {y}", "{d}/{m}/{y}", "{d}-{m}-{y}", "{d} {m}، {y}",
    "{d} {m} لعام {y}", "{d} شهر {m} {y}",
)  # fmt: skip
LATIN_LAYOUTS = ("{d} {m} {y}",) * 5 + (
    "{d} {m}, {y}", "{m} {d}, {y}", "{m} {d} {y}", "{d}-{m}-{y}", "{y} {m} {d}", "{d}. {m} {y}",
)  # fmt: skip
ENGLISH_LAYOUTS = (*LATIN_LAYOUTS, "{d}{o} {m} {y}", "{d}{o} of {m}, {y}", "{m} {d}{o}, {y}", "{d} of {m} {y}")
# A Gregorian date {g} beside one of these calendars, {o}: where both are written out, the Gregorian one is exact.
BESIDE_GREGORIAN = {
    "ar": ("{o} الموافق {g}", "{o} الموافق {g}", "{o} الموافق لـ {g}", "{o} - {g}", "{o} / {g}", "{g} ({o})", "{g} - {o}", "{g} الموافق {o}", "{o}، {g}", "{o} ({g})"),
    "fa": ("{o} ({g})", "{g} ({o})", "{o} برابر با {g}", "{o} مصادف با {g}", "{g} برابر با {o}", "{o} - {g}", "{o} / {g}"),
    "ur": ("{o} بمطابق {g}", "{g} بمطابق {o}", "{o} ({g})", "{g} ({o})", "{o}، {g}"),
    "id": ("{o} / {g}", "{g} / {o}", "{o} bertepatan dengan {g}", "{g} ({o})", "{o}, {g}"), "ms": ("{o} bersamaan {g}", "{g} bersamaan {o}", "{g} ({o})"),
}  # fmt: skip
GREGORIAN_MARKS = {
    "ar": (" م", "م", "", "", " ميلادي"),
    "fa": ("", "", " میلادی"),
    "ur": ("ء", "ء", ""),
    "id": (" M", "", ""),
    "ms": ("", " M"),
}
ETHIOPIC_LAYOUTS = ("{m} {d} {y}", "{m} {d}, {y}", "{m} {d} ቀን {y}", "{d} {m} {y}", "{m} {d}/{y}", "{m} {d} ቀን {y}")


def read_as_persian(language: str, year: int) -> bool:
    """Whether such a year in digits, no month's name beside it, is one of the Solar Hijri calendar."""
    return language in PERSIAN_READERS and 1300 <= year < 1460


def _numeric(rng: random.Random, year: int, month: int, day: int, year_first: bool) -> list[Piece]:
    separator, width = pick(rng, "//-."), 2 if rng.random() < 0.6 else 1
    parts: list[Piece] = [(str(year), "y"), (f"{month:0{width}d}", "m"), (f"{day:0{width}d}", "d")]
    first, second, third = parts if year_first else reversed(parts)
    return [first, (separator, ""), second, (separator, ""), third]


def _written_day(rng: random.Random, ctx: Context, day: int, share: float) -> str:
    if rng.random() < share and (forms := numerals.day_words(ctx.language, day)):
        return pick(rng, forms)
    return f"{day:02d}" if rng.random() < 0.2 else str(day)


# ---- Solar Hijri -------------------------------------------------------------------------------------------


def _jalali_year(rng: random.Random, ctx: Context, number: int) -> tuple[str, bool]:
    chance = rng.random()
    # Two digits stand for 13xx from 30 on, and for 14xx up to 20.
    if 1330 <= number <= 1420 and chance < 0.1:
        return f"{number % 100:02d}", True
    words = numerals.year_words(ctx.language, number) if chance > 0.94 else ()
    return (pick(rng, words), False) if words else (str(number), False)


def _persian_layouts(ctx: Context, parts: str) -> tuple[str, ...]:
    if parts == "ym":
        return PERSIAN_MONTH_LAYOUTS if ctx.language == "fa" else ("{m} {y}",)
    if ctx.language == "fa":
        return PERSIAN_LAYOUTS
    if ctx.language in PERSIAN_READERS:
        return NEIGHBOUR_LAYOUTS
    return ENGLISH_LAYOUTS if ctx.language == "en" else LATIN_LAYOUTS


def jalali(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """۱۴ اسفند ۱۳۹۶, پنجشنبه بیست و ششم شهریور ماه ۱۳۹۴, 1396/12/14."""
    reader = ctx.language in PERSIAN_READERS
    number = 1300 + int(rng.random() * 110) if rng.random() < 0.9 else 1410 + int(rng.random() * 50)
    longest = 31 if when.month <= 6 else 30 if when.month < 12 or rng.random() < 0.2 else 29
    day = min(when.day, longest)
    if reader and rng.random() < 0.28:
        year_first = rng.random() < 0.85
        pieces = _numeric(rng, number, when.month, day, year_first)
        weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.12)
        return Draft(pieces, dated(f"J{number:04d}", when.month, day, weekday), "era", "" if year_first else "dmy")
    sets = era_months.persian_months(ctx.language, era_months.cldr_months(ctx, "persian"))
    if not sets:
        return None
    parts = PARTS(rng)
    if parts == "y":
        return _jalali_year_alone(rng, ctx, number)
    month = pick(rng, pick(rng, sets)[when.month - 1])
    year, short = _jalali_year(rng, ctx, number) if parts == "ymd" and reader else (str(number), False)
    layouts = _persian_layouts(ctx, parts)
    layout = "{d} {m} {y}" if short else pick(rng, layouts)
    written = _written_day(rng, ctx, day, 0.3 if layout.startswith("{d} {m}") else 0)
    pieces = fill(layout, {"d": [(written, "d")], "m": [(month, "m")], "y": [(year, "y")], "o": ordinal_mark(day)})
    marks = era_months.PERSIAN_MARKS.get(ctx.language, era_months.PERSIAN_MARKS["en"])
    if not short and pieces[-1][1] == "y" and rng.random() < (0.1 if reader else 0.3):
        pieces.append((pick(rng, marks), "e"))
    weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.35) if parts == "ymd" else 0
    expression = dated(f"J{number:04d}", when.month, day, weekday, parts=parts)
    return Draft(pieces, expression, "era", "dmy" if short else "")


def _jalali_year_alone(rng: random.Random, ctx: Context, number: int) -> Draft:
    mark = pick(rng, era_months.PERSIAN_MARKS.get(ctx.language, era_months.PERSIAN_MARKS["en"]))
    lead = pick(rng, ("سال ", "سال ", "", "در سال ")) if ctx.language == "fa" else ""
    if ctx.language == "fa" and rng.random() < 0.4:
        return Draft([(lead or "سال ", ""), (str(number), "y")], f"J{number:04d}", "era")
    if ctx.language not in PERSIAN_READERS and rng.random() < 0.25:
        return Draft([(pick(rng, ("SH ", "AP ", "S.H. ")), "e"), (str(number), "y")], f"J{number:04d}", "era")
    return Draft([(lead, ""), (str(number), "y"), (mark, "e")], f"J{number:04d}", "era")


# ---- Islamic -----------------------------------------------------------------------------------------------


def _islamic_layouts(ctx: Context) -> tuple[str, ...]:
    if ctx.language in ("ar", "ps"):
        return ARABIC_LAYOUTS
    if ctx.language in ARABIC_SCRIPT:
        own = "{d} {m} سال {y}" if ctx.language == "fa" else "{d} {m} {y}"
        return ("{d} {m} {y}", "{d} {m} {y}", "{d} {m}، {y}", own)
    return ENGLISH_LAYOUTS if ctx.language == "en" else LATIN_LAYOUTS


def islamic(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """12 رمضان 1442 هـ, 14-09-1432 هـ, 12 Ramadan 1442 AH, Rajab 1440."""
    number = 1380 + int(rng.random() * 80) if rng.random() < 0.6 else 1200 + int(rng.random() * 300)
    day = min(when.day, 30)
    mark: Piece = (pick(rng, era_months.ISLAMIC_MARKS.get(ctx.language, era_months.ISLAMIC_MARKS["en"])), "e")
    parts = PARTS(rng)
    if ctx.language in ARABIC_SCRIPT and rng.random() < (0.45 if ctx.language == "ar" else 0.2):
        year_first = rng.random() < 0.25
        pieces = _numeric(rng, number, when.month, day, year_first)
        # Bare numbers are of this calendar where its readers would see no other: Arabic, and a year near ours.
        if ctx.language != "ar" or not 1380 <= number < 1460 or rng.random() < 0.75:
            pieces.append(mark)
        weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.12)
        return Draft(pieces, dated(f"U{number:04d}", when.month, day, weekday), "era", "" if year_first else "dmy")
    if parts == "y":
        if ctx.language not in ARABIC_SCRIPT and rng.random() < 0.3:
            return Draft([(pick(rng, ("AH ", "A.H. ", "AH")), "e"), (str(number), "y")], f"U{number:04d}", "era")
        lead = pick(rng, ("", "عام ", "سنة ")) if ctx.language == "ar" else ""
        return Draft([(lead, ""), (str(number), "y"), mark], f"U{number:04d}", "era")
    names = era_months.islamic_months(ctx.language, era_months.cldr_months(ctx, "islamic"))
    if not names:
        return None
    layout = "{m} {y}" if parts == "ym" else pick(rng, _islamic_layouts(ctx))
    written = _written_day(rng, ctx, day, 0.08 if layout.startswith("{d} ") else 0)
    values = {"d": [(written, "d")], "m": [(pick(rng, names[when.month - 1]), "m")], "y": [(str(number), "y")]}
    pieces = fill(layout, {**values, "o": ordinal_mark(day)})
    if pieces[-1][1] == "y" and rng.random() < 0.72:
        pieces.append(mark)
    weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.2) if parts == "ymd" else 0
    return Draft(pieces, dated(f"U{number:04d}", when.month, day, weekday, parts=parts), "era")


def yearless(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """۱۳ تیر, 12 رمضان: without its year such a day is on no Gregorian one, and the expressions can't say it."""
    if ctx.language == "fa":
        names = pick(rng, era_months.persian_months(ctx.language, era_months.cldr_months(ctx, "persian")))
    else:
        names = era_months.islamic_months(ctx.language, era_months.cldr_months(ctx, "islamic"))
    if not names:
        return None
    layout = pick(rng, ("{d} {m}", "{d} {m}", "{d} {m} ماه" if ctx.language == "fa" else "{d} {m}", "{m} {d}"))
    day = _written_day(rng, ctx, min(when.day, 30), 0.2)
    pieces = fill(layout, {"d": day, "m": pick(rng, names[when.month - 1])})
    named_weekday(rng, ctx, pieces, when.weekday, 0.3)
    return Draft([("".join(text for text, _ in pieces), "")], "", "no date")


def beside_gregorian(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """20 رجب 1441 هـ الموافق 15 مارس 2020 م, ۲۵ اسفند ۱۳۹۸ (۱۵ مارس ۲۰۲۰): the Gregorian date of the two."""
    if when.year < 1800:
        return None
    then = Day(when.year, (when.month + 2) % 12 + 1, 1 + int(rng.random() * 29), 1)
    other, month = (jalali if ctx.language == "fa" else islamic)(rng, ctx, then), ctx.month(rng, when.month)
    if not other or not month or other.expression.count("-") < 2 or "=" in other.expression:
        return None
    order = ""
    if rng.random() < 0.75 or ctx.language not in ("ar", "fa"):
        pieces = fill("{d} {m} {y}", {"d": [(str(when.day), "d")], "m": [(month, "m")], "y": [(str(when.year), "y")]})
    else:
        pieces = _numeric(rng, when.year, when.month, when.day, ctx.language == "fa")
        order = "dmy" if ctx.language == "ar" and pieces[2][1] == "m" else ""
    pieces.append((pick(rng, GREGORIAN_MARKS[ctx.language]), ""))
    before, _, behind = pick(rng, BESIDE_GREGORIAN[ctx.language]).partition("{g}")
    draft = Draft(pieces, "", "era", order)
    draft.surround(before.replace("{o}", other.text()), behind.replace("{o}", other.text()))
    weekday = named_weekday(rng, ctx, draft.pieces, when.weekday, 0.35)
    draft.expression = dated(f"{when.year:04d}", when.month, when.day, weekday)
    return draft


# ---- Ethiopic ----------------------------------------------------------------------------------------------


def ethiopic(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """መስከረም 5 ቀን 2010 ዓ.ም.: twelve of its months; the expressions lack the thirteenth."""
    names = era_months.cldr_months(ctx, "ethiopic")
    if not names:
        return None
    number, day = when.year - 8, min(when.day, 30)
    pieces = fill(
        pick(rng, ETHIOPIC_LAYOUTS),
        {"d": [(str(day), "d")], "m": [(names[when.month - 1], "m")], "y": [(str(number), "y")]},
    )
    if rng.random() < 0.5:
        pieces.append((pick(rng, (" ዓ.ም.", " ዓ.ም", " ዓ/ም", "ዓ.ም")), "e"))
    weekday = named_weekday(rng, ctx, pieces, when.weekday, 0.2)
    return Draft(pieces, dated(f"E{number:04d}", when.month, day, weekday), "era")
