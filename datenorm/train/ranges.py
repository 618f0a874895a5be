"""Ranges of days, months and years: 3-5 May 1999, vom 3. bis 5. Mai, 1939-1945, 1999年5月3日〜5日."""

from __future__ import annotations

import datetime
import random

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, Weighted, fill, pick
from datenorm.train.east_asian import in_digits
from datenorm.train.formats import Day, dated
from datenorm.train.numerals_cjk import EAST_ASIAN
from datenorm.train.plain import DOTTED, day_number, order_of, written

# How a language writes from {a} to {b}: days, then years and months.
WORDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "en": (("from {a} to {b}", "{a} to {b}", "{a} through {b}", "{a} thru {b}", "{a} until {b}", "from {a} until {b}", "between {a} and {b}", "from {a} through {b}", "{a} till {b}"),
           ("from {a} to {b}", "{a} to {b}", "between {a} and {b}", "from {a} until {b}", "{a} through {b}", "{a} until {b}")),
    "de": (("vom {a} bis {b}", "vom {a} bis zum {b}", "{a} bis {b}", "zwischen dem {a} und dem {b}", "von {a} bis {b}", "ab {a} bis {b}"), ("von {a} bis {b}", "{a} bis {b}", "zwischen {a} und {b}")),
    "fr": (("du {a} au {b}", "du {a} jusqu'au {b}", "entre le {a} et le {b}", "{a} au {b}"), ("de {a} à {b}", "{a} à {b}", "entre {a} et {b}")),
    "es": (("del {a} al {b}", "desde el {a} hasta el {b}", "entre el {a} y el {b}", "{a} al {b}", "del {a} hasta el {b}"), ("de {a} a {b}", "entre {a} y {b}", "desde {a} hasta {b}", "{a} a {b}")),
    "it": (("dal {a} al {b}", "dal {a} fino al {b}", "tra il {a} e il {b}", "{a} al {b}"), ("dal {a} al {b}", "tra il {a} e il {b}", "da {a} a {b}")),
    "pt": (("de {a} a {b}", "de {a} até {b}", "entre {a} e {b}", "{a} a {b}", "do dia {a} ao dia {b}"), ("de {a} a {b}", "entre {a} e {b}", "de {a} até {b}")),
    "nl": (("van {a} tot {b}", "van {a} t/m {b}", "{a} t/m {b}", "{a} tot {b}", "van {a} tot en met {b}", "tussen {a} en {b}"), ("van {a} tot {b}", "tussen {a} en {b}", "{a} t/m {b}")),
    "sv": (("från {a} till {b}", "{a} till {b}", "från den {a} till den {b}", "mellan {a} och {b}", "{a} t.o.m. {b}"), ("från {a} till {b}", "{a} till {b}", "mellan {a} och {b}")),
    "da": (("fra {a} til {b}", "{a} til {b}", "fra den {a} til den {b}", "mellem {a} og {b}", "{a} t.o.m. {b}"), ("fra {a} til {b}", "{a} til {b}", "mellem {a} og {b}")),
    "nb": (("fra {a} til {b}", "{a} til {b}", "mellom {a} og {b}", "{a} t.o.m. {b}"), ("fra {a} til {b}", "{a} til {b}", "mellom {a} og {b}")),
    "pl": (("od {a} do {b}", "{a} do {b}", "między {a} a {b}", "w dniach {a}-{b}"), ("od {a} do {b}", "{a} do {b}", "między {a} a {b}")),
    "cs": (("od {a} do {b}", "{a} až {b}", "{a} do {b}", "mezi {a} a {b}"), ("od {a} do {b}", "{a} až {b}", "mezi {a} a {b}")),
    "sk": (("od {a} do {b}", "{a} až {b}", "{a} do {b}", "medzi {a} a {b}"), ("od {a} do {b}", "{a} až {b}")),
    "sl": (("od {a} do {b}", "{a} do {b}", "med {a} in {b}"), ("od {a} do {b}", "med {a} in {b}")),
    "hr": (("od {a} do {b}", "{a} do {b}", "između {a} i {b}"), ("od {a} do {b}", "između {a} i {b}")),
    "bs": (("od {a} do {b}", "{a} do {b}", "između {a} i {b}"), ("od {a} do {b}",)),
    "sr": (("од {a} до {b}", "{a} до {b}", "између {a} и {b}"), ("од {a} до {b}", "између {a} и {b}")),
    "ru": (("с {a} по {b}", "с {a} до {b}", "от {a} до {b}", "{a} по {b}", "между {a} и {b}", "в период с {a} по {b}"), ("с {a} по {b}", "с {a} до {b}", "между {a} и {b}", "от {a} до {b}")),
    "uk": (("з {a} по {b}", "з {a} до {b}", "від {a} до {b}", "{a} по {b}", "між {a} та {b}"), ("з {a} по {b}", "з {a} до {b}", "від {a} до {b}")),
    "be": (("з {a} па {b}", "з {a} да {b}", "ад {a} да {b}"), ("з {a} па {b}", "з {a} да {b}")),
    "bg": (("от {a} до {b}", "{a} до {b}", "между {a} и {b}"), ("от {a} до {b}", "между {a} и {b}")),
    "mk": (("од {a} до {b}", "{a} до {b}"), ("од {a} до {b}",)),
    "ro": (("de la {a} la {b}", "{a} până la {b}", "între {a} și {b}", "din {a} până în {b}"), ("de la {a} la {b}", "din {a} până în {b}", "între {a} și {b}")),
    "el": (("από {a} έως {b}", "από {a} μέχρι {b}", "{a} έως {b}", "από τις {a} έως τις {b}"), ("από το {a} έως το {b}", "{a} έως {b}", "μεταξύ {a} και {b}")),
    "tr": (("{a} ile {b} arası", "{a} ile {b} arasında", "{a} ila {b}"), ("{a} ile {b} arası", "{a} ila {b}", "{a} ile {b} arasında")),
    "fi": (("{a} ja {b} välillä",), ("{a} ja {b} välillä", "vuosina {a}-{b}")),
    "et": (("{a} kuni {b}", "alates {a} kuni {b}"), ("{a} kuni {b}", "aastatel {a}-{b}")),
    "lv": (("no {a} līdz {b}",), ("no {a} līdz {b}",)),
    "lt": (("nuo {a} iki {b}",), ("nuo {a} iki {b}",)),
    "ca": (("del {a} al {b}", "entre el {a} i el {b}"), ("de {a} a {b}", "entre {a} i {b}")),
    "gl": (("do {a} ao {b}", "entre o {a} e o {b}"), ("de {a} a {b}", "entre {a} e {b}")),
    "id": (("dari {a} sampai {b}", "{a} sampai {b}", "{a} hingga {b}", "dari {a} hingga {b}", "antara {a} dan {b}", "{a} s.d. {b}", "{a} s/d {b}"), ("dari {a} sampai {b}", "{a} hingga {b}", "antara {a} dan {b}")),
    "ms": (("dari {a} hingga {b}", "{a} hingga {b}", "{a} sehingga {b}"), ("dari {a} hingga {b}", "{a} hingga {b}")),
    "vi": (("từ {a} đến {b}", "từ ngày {a} đến ngày {b}", "{a} đến {b}", "từ {a} tới {b}"), ("từ {a} đến {b}", "từ năm {a} đến năm {b}", "{a} đến {b}")),
    "ar": (("من {a} إلى {b}", "من {a} حتى {b}", "بين {a} و {b}", "{a} إلى {b}"), ("من {a} إلى {b}", "بين {a} و {b}", "من عام {a} إلى عام {b}")),
    "fa": (("از {a} تا {b}", "{a} تا {b}", "بین {a} و {b}"), ("از {a} تا {b}", "{a} تا {b}", "از سال {a} تا سال {b}")),
    "he": (("מ-{a} עד {b}", "{a} עד {b}", "בין {a} ל-{b}"), ("מ-{a} עד {b}", "בין {a} ל-{b}", "{a} עד {b}")),
    "hi": (("{a} से {b} तक", "{a} से {b}"), ("{a} से {b} तक", "{a} से {b}")),
    "bn": (("{a} থেকে {b}", "{a} থেকে {b} পর্যন্ত"), ("{a} থেকে {b}", "{a} থেকে {b} পর্যন্ত")),
    "ur": (("{a} سے {b} تک", "{a} تا {b}"), ("{a} سے {b} تک", "{a} تا {b}")),
    "th": (("{a} ถึง {b}", "ตั้งแต่ {a} ถึง {b}", "ระหว่าง {a} ถึง {b}", "วันที่ {a} ถึง {b}"), ("{a} ถึง {b}", "ระหว่างปี {a} ถึง {b}")),
    "af": (("van {a} tot {b}", "{a} tot {b}"), ("van {a} tot {b}", "{a} tot {b}")),
    "sw": (("kutoka {a} hadi {b}", "{a} hadi {b}"), ("kutoka {a} hadi {b}",)),
}  # fmt: skip
WORDS |= {"no": WORDS["nb"], "nn": (("frå {a} til {b}", "{a} til {b}"), ("frå {a} til {b}",))}
DASHES = ("-", "-", "-", "–", "–", " - ", " - ", " – ", " – ", "—", " — ", "~", " ~ ")
# The present as the open end of a range of years.
PRESENT = {"en": ("present", "now", "today"), "de": ("heute",), "fr": ("aujourd'hui",), "es": ("presente", "actualidad"), "it": ("oggi",), "pt": ("presente", "atualmente"), "nl": ("heden",), "ru": ("наст. время", "н. в."),
           "pl": ("dziś", "obecnie"), "sv": ("nu",), "ja": ("現在",), "zh": ("至今", "现在"), "ko": ("현재",), "tr": ("günümüz",), "uk": ("наш час",), "cs": ("dosud",), "da": ("nu",), "fi": ("nyt",)}  # fmt: skip
EAST_JOINS = {"ja": ("〜", "～", "~", "-", "から", " - ", "－", "–"), "zh": ("至", "到", "-", "—", "–", "~", "－"), "yue": ("至", "到", "-", "—"), "ko": (" ~ ", "~", "-", " - ", "부터 ", "에서 ")}  # fmt: skip
STYLE = Weighted({"days": 26, "months and days": 16, "dates": 16, "numeric": 18, "years": 13, "months": 9, "open": 2})

DAYS, YEARS, MONTHS = 0, 1, 2

Date = datetime.date


def _iso(date: Date, parts: str = "ymd") -> str:
    return dated(f"{date.year:04d}" if "y" in parts else "XXXX", date.month, date.day, parts=parts)


def _days(rng: random.Random, when: Day) -> tuple[Date, Date]:
    """Two days of one month, the second later."""
    first = min(when.day, 27)
    return Date(when.year, when.month, first), Date(when.year, when.month, first + 1 + int(rng.random() * (28 - first)))


def _months_apart(rng: random.Random, when: Day) -> tuple[Date, Date]:
    """Two days in different months of a year, the second later."""
    month = min(when.month, 11)
    later = min(month + 1 + int(rng.random() ** 2 * 6), 12)
    return Date(when.year, month, min(when.day, 28)), Date(when.year, later, 1 + int(rng.random() * 28))


def _joined(rng: random.Random, ctx: Context, first: list[Piece], second: list[Piece], kind: int) -> list[Piece]:
    """Both ends with a dash between them or, half the time, in the language's words."""
    words = WORDS.get(ctx.language)
    if words and rng.random() < 0.5:
        # The first of the year's templates names no year: months can stand in it too.
        template = words[1][0] if kind == MONTHS else pick(rng, words[kind])
        return fill(template, {"a": first, "b": second})
    return [*first, (pick(rng, DASHES), ""), *second]


def _days_of_month(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Two days, their month and its year once: 3-5 May 1999, May 3-5, 1999."""
    first, second = _days(rng, when)
    year: list[Piece] = [(str(when.year), "y")] if rng.random() < 0.65 else []
    order = order_of(rng, ctx)
    one: list[Piece] | None
    two: list[Piece] | None
    if order == "dmy":
        one, two = day_number(rng, ctx, first.day), written(rng, ctx, second, order, year=year)
    else:
        one = written(rng, ctx, first, order, year=year if order == "ymd" else [])
        two = day_number(rng, ctx, second.day)
    if one is None or two is None:
        return None
    if order == "mdy" and year:
        two = [*two, (pick(rng, (", ", ", ", " ")), ""), *year]
    parts = "ymd" if year else "md"
    return Draft(_joined(rng, ctx, one, two, DAYS), f"{_iso(first, parts)}/{_iso(second, parts)}", "range")


def _months_and_days(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Day and month twice, the year once or not at all; now and then with both weekdays."""
    first, second = _months_apart(rng, when) if rng.random() < 0.8 else _days(rng, when)
    order = order_of(rng, ctx)
    year: list[Piece] = [(str(when.year), "y")] if rng.random() < 0.6 else []
    one = written(rng, ctx, first, order, year=year if order == "ymd" else [])
    two = written(rng, ctx, second, order, year=year if order != "ymd" else [])
    if one is None or two is None:
        return None
    ends = [_iso(date, "ymd" if year else "md") for date in (first, second)]
    names = [ctx.weekday(rng, date.isoweekday()) for date in (first, second)]
    if rng.random() < 0.15 and all(names):
        join = pick(rng, (" ", ", "))
        one, two = ([(name, "w"), (join, ""), *end] for name, end in zip(names, (one, two), strict=True))
        ends = [f"{end}={date.isoweekday()}" for end, date in zip(ends, (first, second), strict=True)]
    return Draft(_joined(rng, ctx, one, two, DAYS), "/".join(ends), "range")


def _dates(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Two whole dates in words."""
    first = Date(when.year, when.month, min(when.day, 28))
    second = first + datetime.timedelta(1 + int(rng.random() ** 3 * 1500))
    order = order_of(rng, ctx)
    one, two = (written(rng, ctx, date, order, year=[(str(date.year), "y")]) for date in (first, second))
    if one is None or two is None:
        return None
    if rng.random() < 0.12:
        one, two = ([*end, _time(rng)] for end in (one, two))
    return Draft(_joined(rng, ctx, one, two, DAYS), f"{_iso(first)}/{_iso(second)}", "range")


def _time(rng: random.Random) -> Piece:
    hour, minute = int(rng.random() * 24), pick(rng, ("00", "00", "30", "15", "45"))
    return (f"{pick(rng, (' ', ' ', ', '))}{hour:02d}:{minute}", "")


def _digits(rng: random.Random, date: Date, order: str, separator: str, width: int) -> list[Piece]:
    parts = {"y": (f"{date.year:04d}", "y"), "m": (f"{date.month:0{width}d}", "m"), "d": (f"{date.day:0{width}d}", "d")}
    pieces: list[Piece] = []
    for letter in order:
        pieces += [(separator, ""), parts[letter]] if pieces else [parts[letter]]
    return pieces


def _numeric(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """In digits: both dates whole, or, with points, the first without what the second states (3.-5.6.1999)."""
    order = "ymd" if rng.random() < 0.3 else ctx.data.order
    width = 1 + (rng.random() < 0.6)
    if order == "dmy" and rng.random() < 0.35 and (ctx.language in DOTTED or rng.random() < 0.3):
        return _pointed(rng, ctx, when, width)
    first = Date(when.year, when.month, min(when.day, 28))
    second = first + datetime.timedelta(1 + int(rng.random() ** 3 * 1500))
    separator = "-" if order == "ymd" and rng.random() < 0.7 else pick(rng, "/./-")
    one, two = (_digits(rng, date, order, separator, width if order != "ymd" else 2) for date in (first, second))
    if rng.random() < 0.15:
        one, two = ([*end, _time(rng)] for end in (one, two))
    words = WORDS.get(ctx.language)
    if words and rng.random() < 0.35:
        pieces = fill(pick(rng, words[0]), {"a": one, "b": two})
    else:
        joins = (" - ", " – ", " ~ ", " to ") if separator == "-" else (*DASHES, " to ")
        join = "/" if separator == "-" and order == "ymd" and rng.random() < 0.3 else pick(rng, joins)
        pieces = [*one, (join, ""), *two]
    return Draft(pieces, f"{_iso(first)}/{_iso(second)}", "range", "" if order == "ymd" else order)


def _pointed(rng: random.Random, ctx: Context, when: Day, width: int) -> Draft:
    same = rng.random() < 0.5
    first, second = _days(rng, when) if same else _months_apart(rng, when)
    with_year = rng.random() < 0.7
    start = _digits(rng, first, "d" if same else "dm", ".", width)
    end = _digits(rng, second, "dmy" if with_year else "dm", ".", width)
    words = WORDS.get(ctx.language)
    start, end = [*start, (".", "")], [*end, ("" if with_year else ".", "")]
    if words and rng.random() < 0.25:
        pieces = fill(pick(rng, words[0]), {"a": start, "b": end})
    else:
        pieces = [*start, (pick(rng, DASHES), ""), *end]
    parts = "ymd" if with_year else "md"
    return Draft(pieces, f"{_iso(first, parts)}/{_iso(second, parts)}", "range", "dmy")


def _years(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """1939-1945, from 1939 to 1945, 1939-45 where 45 can be no month."""
    first = when.year
    second = first + 1 + int(rng.random() ** 2 * 80)
    expression = f"{first:04d}/{second:04d}"
    one: list[Piece] = [(f"{first:04d}", "y")]
    if rng.random() < 0.15 and first // 100 == second // 100 and second % 100 > 36 and second - first < 25:
        return Draft([*one, (pick(rng, ("-", "–")), ""), (f"{second % 100:02d}", "y")], expression, "range")
    pieces = _joined(rng, ctx, one, [(f"{second:04d}", "y")], YEARS)
    if rng.random() < 0.12:
        pieces = [("(", ""), *pieces, (")", "")]
    return Draft(pieces, expression, "range")


def _months(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """May-June 1999, May 1999 to June 2000, May to June."""
    first, second = _months_apart(rng, when)
    chance = rng.random()
    if chance > 0.7:
        second = second.replace(year=second.year + 1 + int(rng.random() * 4))
    years: list[list[Piece]] = [[(str(date.year), "y")] if chance > 0.2 else [] for date in (first, second)]
    order = order_of(rng, ctx)
    if chance <= 0.7:
        years[1 if order == "ymd" else 0] = []
    one = written(rng, ctx, first, order, year=years[0], day=False)
    two = written(rng, ctx, second, order, year=years[1], day=False)
    if one is None or two is None:
        return None
    parts = "ym" if chance > 0.2 else "m"
    return Draft(_joined(rng, ctx, one, two, MONTHS), f"{_iso(first, parts)}/{_iso(second, parts)}", "range")


def _open(rng: random.Random, ctx: Context, when: Day) -> Draft:
    word = pick(rng, PRESENT.get(ctx.language, PRESENT["en"]))
    join = pick(rng, DASHES)
    return Draft([(str(when.year), "y"), (join + word, "")], f"{when.year:04d}/..", "range")


def _east_asian(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """1999年5月3日〜5日, 5月3日至6月5日, 1999年5月3日〜2000年6月5日, 1999年5月〜6月."""
    gap = " " if ctx.language == "ko" and rng.random() < 0.8 else ""
    chance = rng.random()
    first, second = _days(rng, when) if chance < 0.45 else _months_apart(rng, when)
    if chance > 0.8:
        second = second.replace(year=second.year + 1 + int(rng.random() * 3))
    start = "ymd" if chance > 0.8 or rng.random() < 0.6 else "md"
    end = "d" if chance < 0.45 and rng.random() < 0.8 else "ymd" if chance > 0.8 else "md"
    stated = start
    if chance >= 0.45 and rng.random() < 0.2:
        start, end, stated = start.replace("d", ""), end.replace("d", ""), stated.replace("d", "")
    join = pick(rng, EAST_JOINS[ctx.language])
    tail = "まで" if join == "から" else "까지" if join in ("부터 ", "에서 ") else ""
    language = ctx.language
    pieces = [*in_digits(language, first, start, gap), (join, ""), *in_digits(language, second, end, gap), (tail, "")]
    return Draft(pieces, f"{_iso(first, stated)}/{_iso(second, stated)}", "range")


def ranged(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """A range of days, months or years; None where the locale lacks a name."""
    if ctx.language in EAST_ASIAN and rng.random() < 0.7:
        return _east_asian(rng, ctx, when)
    makers = {"days": _days_of_month, "months and days": _months_and_days, "dates": _dates, "numeric": _numeric, "years": _years, "months": _months, "open": _open}  # fmt: skip
    return makers[STYLE(rng)](rng, ctx, when)
