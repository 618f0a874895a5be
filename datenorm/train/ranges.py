"""Ranges of days, months and years: 3-5 May 1999, vom 3. bis 5. Mai, 1939-1945, 1999年5月3日〜5日."""

from __future__ import annotations

import datetime
import random

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, Weighted, choices, fill, pick
from datenorm.train.eras_hijri import read_as_persian
from datenorm.train.formats import Day, dated
from datenorm.train.numerals_cjk import EAST_ASIAN
from datenorm.train.plain import DOTTED, day_number, order_of, written
from datenorm.train.range_words import DASHES, PRESENT, WORDS, YEARS_LED, YEARS_TAILED
from datenorm.train.ranges_eastern import eastern
from datenorm.train.ranges_other import ancient, centuries, decades, interval, other_calendar, spoken

STYLE = Weighted({"days": 27, "months and days": 15, "dates": 13, "numeric": 13, "shortened": 8, "years": 12, "months": 8, "open": 4, "spoken": 3,
                  "ancient": 3, "centuries": 1.5, "interval": 2.5, "decades": 1.2})  # fmt: skip
CALENDAR_SHARE = {"fa": 0.55, "ps": 0.5, "ckb": 0.2, "th": 0.45, "lo": 0.1, "km": 0.1}
# Beside numbers with points a run of points would be one of theirs.
POINTLESS = tuple(dash for dash in DASHES if "." not in dash and "…" not in dash)
# The last two digits that a year may be shortened to behind a hyphen: no month, no season of EDTF.
SHORT_YEARS = frozenset((0, *range(13, 21), *range(25, 33), *range(37, 100)))

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
    """Two days, their month and its year once: 3-5 May 1999, May 3-5, 1999; now and then with both weekdays."""
    first, second = _days(rng, when)
    year, stated = _year_once(rng, when.year)
    order, ordinal = order_of(rng, ctx), rng.random() < 0.25
    one: list[Piece] | None
    two: list[Piece] | None
    if order == "dmy":
        one = day_number(rng, ctx, first.day, ordinal=ordinal)
        two = written(rng, ctx, second, order, year=year, ordinal=ordinal)
    else:
        one = written(rng, ctx, first, order, year=year if order == "ymd" else [], ordinal=ordinal)
        two = day_number(rng, ctx, second.day, ordinal=ordinal)
    if one is None or two is None:
        return None
    if order == "mdy" and year:
        two = [*two, (pick(rng, (", ", ", ", " ")), ""), *year]
    ends = [dated(stated, date.month, date.day) for date in (first, second)]
    if order != "ymd" or not year:
        one, two = _with_weekdays(rng, ctx, (first, second), [one, two], ends, 0.12)
    return Draft(_joined(rng, ctx, one, two, DAYS), "/".join(ends), "range")


def _year_once(rng: random.Random, year: int) -> tuple[list[Piece], str]:
    """The year that both ends share, as written and in the expression: 1999, '99, none."""
    chance = rng.random()
    if chance > 0.65:
        return [], "XXXX"
    if chance < 0.06 and 1930 <= year <= 2068:
        # Beside two days, digits without an apostrophe are a year where they can be no day.
        mark = pick(rng, ("'", "’")) if year % 100 < 32 or chance < 0.03 else ""
        return [(mark, ""), (f"{year % 100:02d}", "y")], f"XX{year % 100:02d}"
    return [(str(year), "y")], f"{year:04d}"


def _with_weekdays(
    rng: random.Random, ctx: Context, dates: tuple[Date, Date], both: list[list[Piece]], ends: list[str], share: float
) -> list[list[Piece]]:
    """Now and then both ends with their weekdays; the expressions in `ends` get them too."""
    if rng.random() >= share or not all(names := [ctx.weekday(rng, date.isoweekday()) for date in dates]):
        return both
    join = pick(rng, (" ", ", "))
    ends[:] = [f"{end}={date.isoweekday()}" for end, date in zip(ends, dates, strict=True)]
    return [[(name, "w"), (join, ""), *end] for name, end in zip(names, both, strict=True)]


def _months_and_days(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Day and month twice, the year once or not at all; now and then with both weekdays."""
    first, second = _months_apart(rng, when) if rng.random() < 0.8 else _days(rng, when)
    order = order_of(rng, ctx)
    year, stated = _year_once(rng, when.year)
    one = written(rng, ctx, first, order, year=year if order == "ymd" else [])
    two = written(rng, ctx, second, order, year=year if order != "ymd" else [])
    if one is None or two is None:
        return None
    ends = [dated(stated, date.month, date.day) for date in (first, second)]
    one, two = _with_weekdays(rng, ctx, (first, second), [one, two], ends, 0.15)
    return Draft(_joined(rng, ctx, one, two, DAYS), "/".join(ends), "range")


def _dates(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """Two whole dates in words."""
    first = Date(when.year, when.month, min(when.day, 28))
    second = first + datetime.timedelta(1 + int(rng.random() ** 3 * 1500))
    order = order_of(rng, ctx)
    one, two = (written(rng, ctx, date, order, year=[(str(date.year), "y")]) for date in (first, second))
    if one is None or two is None:
        return None
    if rng.random() < 0.18:
        one, two = ([*end, _time(rng)] for end in (one, two))
    return Draft(_joined(rng, ctx, one, two, DAYS), f"{_iso(first)}/{_iso(second)}", "range")


def _time(rng: random.Random) -> Piece:
    hour, minute = int(rng.random() * 24), pick(rng, ("00", "00", "30", "15", "45"))
    return (f"{pick(rng, (' ', ' ', ', '))}{hour:02d}:{minute}", "")


def _digits(date: Date, order: str, separator: str, width: int, short: bool = False) -> list[Piece]:
    year = f"{date.year % 100:02d}" if short else f"{date.year:04d}"
    parts = {"y": (year, "y"), "m": (f"{date.month:0{width}d}", "m"), "d": (f"{date.day:0{width}d}", "d")}
    pieces: list[Piece] = []
    for letter in order:
        pieces += [(separator, ""), parts[letter]] if pieces else [parts[letter]]
    return pieces


def _numeric(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """In digits: both dates whole, or, with points, the first without what the second states (3.-5.6.1999)."""
    if read_as_persian(ctx.language, when.year):
        return None
    order = "ymd" if rng.random() < 0.3 else ctx.data.order
    width = 1 + (rng.random() < 0.6)
    if order == "dmy" and rng.random() < 0.35 and (ctx.language in DOTTED or rng.random() < 0.3):
        return _pointed(rng, ctx, when, width)
    first = Date(when.year, when.month, min(when.day, 28))
    second = first + datetime.timedelta(1 + int(rng.random() ** 3 * 1500))
    separator = "-" if order == "ymd" and rng.random() < 0.7 else pick(rng, "/./-")
    short = order != "ymd" and 1930 <= first.year and second.year <= 2068 and rng.random() < 0.22
    one, two = (_digits(date, order, separator, width if order != "ymd" else 2, short) for date in (first, second))
    if rng.random() < 0.15:
        one, two = ([*end, _time(rng)] for end in (one, two))
    words = WORDS.get(ctx.language)
    if words and rng.random() < 0.35:
        pieces = fill(pick(rng, words[0]), {"a": one, "b": two})
    else:
        joins = (" - ", " – ", " ~ ", " to ") if separator == "-" else (*POINTLESS, " to ")
        join = "/" if separator == "-" and order == "ymd" and rng.random() < 0.3 else pick(rng, joins)
        pieces = [*one, (join, ""), *two]
    ends = [f"XX{_iso(date)[2:]}" if short else _iso(date) for date in (first, second)]
    return Draft(pieces, "/".join(ends), "range", "" if order == "ymd" else order)


def _shortened(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """In digits, the year once or not at all: 5/3 - 5/7, 3/5-5/6/1999, 1999/5/3-5/7."""
    if read_as_persian(ctx.language, when.year):
        return None
    first, second = _days(rng, when) if rng.random() < 0.6 else _months_apart(rng, when)
    year_first = ctx.data.order == "ymd"
    order = "ymd" if year_first and rng.random() < 0.8 else "mdy" if year_first else ctx.data.order
    with_year = rng.random() < 0.5
    separator = pick(rng, "//.-" if year_first or order == "mdy" else "/../")
    both = order.replace("y", "")
    width = 1 + (rng.random() < 0.4)
    one = _digits(first, order if with_year and order == "ymd" else both, separator, width)
    two = _digits(second, order if with_year and order != "ymd" else both, separator, width)
    words = WORDS.get(ctx.language)
    joins = POINTLESS if separator != "-" else (" - ", " – ", " ~ ", "~", " to ")
    worded = words and rng.random() < 0.25
    pieces = fill(words[0][0], {"a": one, "b": two}) if worded and words else [*one, (pick(rng, joins), ""), *two]
    parts = "ymd" if with_year else "md"
    hint = "" if with_year and order == "ymd" else "mdy" if order == "ymd" and rng.random() < 0.5 else order
    return Draft(pieces, f"{_iso(first, parts)}/{_iso(second, parts)}", "range", hint)


def _pointed(rng: random.Random, ctx: Context, when: Day, width: int) -> Draft:
    same = rng.random() < 0.5
    first, second = _days(rng, when) if same else _months_apart(rng, when)
    with_year = rng.random() < 0.7
    start = _digits(first, "d" if same else "dm", ".", width)
    end = _digits(second, "dmy" if with_year else "dm", ".", width)
    words = WORDS.get(ctx.language)
    closed = "" if with_year and rng.random() < 0.25 else "."
    start, end = [*start, (closed, "")], [*end, ("" if with_year else ".", "")]
    if words and rng.random() < 0.25:
        pieces = fill(pick(rng, words[0]), {"a": start, "b": end})
    else:
        pieces = [*start, (pick(rng, POINTLESS), ""), *end]
    parts = "ymd" if with_year else "md"
    return Draft(pieces, f"{_iso(first, parts)}/{_iso(second, parts)}", "range", "dmy")


def _years(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """1939-1945, from 1939 to 1945, 1999/2000, 1939-45 where 45 can be no month."""
    first = when.year
    if read_as_persian(ctx.language, first):
        return None  # alone, such years are of the Solar Hijri calendar
    shortened = rng.random() < 0.22
    second = first + 1 + (int(rng.random() ** 3 * 24) if shortened else int(rng.random() ** 2 * 80))
    expression = f"{first:04d}/{second:04d}"
    one: list[Piece] = [(f"{first:04d}", "y")]
    if shortened and second % 100 in SHORT_YEARS and (first // 100 == second // 100 or second % 100 == 0):
        pieces = [*one, (pick(rng, ("-", "-", "–", "/")), ""), (f"{second % 100:02d}", "y")]
    elif second == first + 1 and rng.random() < 0.4:
        pieces = [*one, ("/", ""), (f"{second:04d}", "y")]
    elif rng.random() < 0.2 and (first % 10 or second % 10):  # les années 1960-1970 may be decades
        pieces = _named_years(rng, ctx, [*one, (pick(rng, ("-", "-", "–", " - ", "—")), ""), (f"{second:04d}", "y")])
    else:
        pieces = _joined(rng, ctx, one, [(f"{second:04d}", "y")], YEARS)
    if rng.random() < 0.12:
        pieces = [("(", ""), *pieces, (")", "")]
    return Draft(pieces, expression, "range")


def _named_years(rng: random.Random, ctx: Context, pieces: list[Piece]) -> list[Piece]:
    """Years with the word that says so: die Jahre 1939-1945, 1939-1945 гг."""
    lead, tail = YEARS_LED.get(ctx.language, ""), YEARS_TAILED.get(ctx.language, "")
    if tail and (not lead or rng.random() < 0.6):
        return [*pieces, (pick(rng, choices(tail)), "")]
    return [(pick(rng, choices(lead)), ""), *pieces]


def _numeric_months(rng: random.Random, when: Day) -> Draft:
    """Months in digits, each with its year: 09/2001 - 3/2002, 2001-09 to 2002-03."""
    first, second = (when.year, when.month), (when.year + 1 + int(rng.random() ** 2 * 10), 1 + int(rng.random() * 12))
    width, year_first = pick(rng, (1, 2, 2)), rng.random() < 0.25
    separator = "-" if year_first else pick(rng, "//.-")
    ends: list[list[Piece]] = []
    for year, month in (first, second):
        parts: list[Piece] = [(f"{month:0{2 if year_first else width}d}", "m"), (separator, ""), (f"{year:04d}", "y")]
        ends.append(parts[::-1] if year_first else parts)
    join = pick(rng, (" - ", " – ", " to ", " / ")) if separator == "-" else pick(rng, (*POINTLESS, " to "))
    expression = "/".join(f"{year:04d}-{month:02d}" for year, month in (first, second))
    return Draft([*ends[0], (join, ""), *ends[1]], expression, "range")


def _months(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """May-June 1999, May 1999 to June 2000, May to June."""
    if rng.random() < 0.15 and not read_as_persian(ctx.language, when.year):
        return _numeric_months(rng, when)
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
    if chance <= 0.7 and rng.random() < 0.2:
        pieces = [*one, (pick(rng, ("/", "/", " / ")), ""), *two]
        return Draft(pieces, f"{_iso(first, parts)}/{_iso(second, parts)}", "range")
    return Draft(_joined(rng, ctx, one, two, MONTHS), f"{_iso(first, parts)}/{_iso(second, parts)}", "range")


def _open(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """What goes on to this day: 1990-present, Jan 2015 - Present, von 1990 bis heute."""
    word = pick(rng, PRESENT.get(ctx.language, PRESENT["en"]))
    chance = rng.random()
    parts = "y" if chance < 0.55 else "ym" if chance < 0.85 else "ymd"
    year: list[Piece] = [(str(when.year), "y")]
    date = year if parts == "y" else written(rng, ctx, when, order_of(rng, ctx), year=year, day=parts == "ymd")
    if date is None:
        return None
    expression = f"{dated(f'{when.year:04d}', when.month, when.day, parts=parts)}/.."
    words = WORDS.get(ctx.language)
    if words and ctx.language in PRESENT and "{b}" in words[1][0][-3:] and rng.random() < 0.4:
        usual, *others = words[1][:2]
        template = pick(rng, [usual, *(other for other in others if other.startswith("{a}"))])
        return Draft(fill(template, {"a": date, "b": word}), expression, "range")
    return Draft([*date, (pick(rng, DASHES) + word, "")], expression, "range")


MAKERS = {
    "days": _days_of_month, "months and days": _months_and_days, "dates": _dates, "numeric": _numeric, "shortened": _shortened, "years": _years,
    "months": _months, "open": _open, "spoken": spoken, "ancient": ancient, "centuries": centuries, "interval": interval, "decades": decades,
}  # fmt: skip


def ranged(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """A range of days, months, years or centuries; None where the locale lacks a name."""
    if ctx.language in EAST_ASIAN and rng.random() < 0.7:
        return eastern(rng, ctx, when)
    if rng.random() < CALENDAR_SHARE.get(ctx.language, 0):
        return other_calendar(rng, ctx, when)
    return MAKERS[STYLE(rng)](rng, ctx, when)
