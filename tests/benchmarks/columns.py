"""Is the order of numeric columns found? `python tests/benchmarks/columns.py` prints figures and decides nothing.

Columns are drawn from CLDR's own numeric short and medium formats, by a seed: ordinary ones, ones in which no line
decides, and ones with one line in fifty in the other order. Last, what it costs.
"""

import argparse
import random
import re
import time
from datetime import date, timedelta
from typing import NamedTuple

from babel.dates import format_date, get_date_format
from babel.localedata import locale_identifiers

from datenorm import Normalizer
from datenorm.column import Column

NUMERIC = re.compile(r"[^A-Za-z]*(?:d{1,2}|M{1,2}|y{1,4})(?:[^A-Za-z]+(?:d{1,2}|M{1,2}|y{1,4})){2}[^A-Za-z]*")
SWAPPED = {"dmy": "{0:%m/%d/%Y}", "mdy": "{0:%d/%m/%Y}"}
STRAIGHT = {"dmy": "{0:%d/%m/%Y}", "mdy": "{0:%m/%d/%Y}"}


class Format(NamedTuple):
    """A locale's numeric format and the order of its fields."""

    locale: str
    style: str
    pattern: str
    order: str


class Read(NamedTuple):
    """A column as it was read: right lines, ambiguous lines, and what was found of its order."""

    right: int
    ambiguous: int
    column: Column


def formats() -> list[Format]:
    """Every numeric format that is day, month, year in one of the three orders; each locale and style."""
    found = []
    for locale in sorted(locale_identifiers()):
        for style in ("short", "medium"):
            pattern = get_date_format(style, locale).pattern
            plain = re.sub(r"'[^']*'", "", pattern)
            order = "".join(dict.fromkeys(c.lower() for c in plain if c in "dMy"))
            if NUMERIC.fullmatch(plain) and order in ("dmy", "mdy", "ymd"):
                found.append(Format(locale, style, pattern, order))
    return found


def days(rng: random.Random, count: int, last_day: int = 31) -> list[date]:
    """Days of 1969 to 2068, of which two-digit years tell the century; none after the last day of the month given."""
    found: list[date] = []
    while len(found) < count:
        day = date(1969, 1, 1) + timedelta(rng.randrange(36_500))
        if day.day <= last_day:
            found.append(day)
    return found


def decides(day: date, given: Format) -> bool:
    """Whether no order but its own makes a date of the line, as far as day and month go."""
    return given.order == "ymd" or day.day > 12


def read(normalizer: Normalizer, texts: list[str], wanted: list[date]) -> Read:
    """Read a column, nothing told."""
    column = Column()
    results = normalizer.normalize(texts, column=column)
    right = sum(result.date == day for result, day in zip(results, wanted, strict=True))
    return Read(right, sum(result.status == "ambiguous" for result in results), column)


def ordinary(normalizer: Normalizer, rng: random.Random, count: int, lines: int) -> None:
    """Columns of any days: the order found must be the format's, or must not have mattered."""
    found = wrong = unsettled = right = deciding = 0
    for given in rng.choices(formats(), k=count):
        wanted = days(rng, lines)
        if not any(decides(day, given) for day in wanted):
            continue
        deciding += 1
        got = read(normalizer, [format_date(day, given.pattern, given.locale) for day in wanted], wanted)
        right += got.right
        if got.column.taken in (given.order, None) and not got.ambiguous:
            found += 1
            continue
        wrong += got.column.taken not in (given.order, None)
        unsettled += bool(got.ambiguous)
        print(f"  {given.locale} {given.pattern}: {got.column.taken}, {got.ambiguous} lines ambiguous")
    print(f"{deciding} columns that a line decides: right {found}, wrong {wrong}, with ambiguous lines {unsettled}")
    print(f"  their lines read right: {100 * right / max(1, deciding * lines):.1f}%")


def undecided(normalizer: Normalizer, rng: random.Random, count: int, lines: int) -> None:
    """Columns of days up to the 12th: every line whose day is not its month must be ambiguous."""
    told = settled = missed = asked = 0
    for given in rng.choices([f for f in formats() if f.order != "ymd"], k=count):
        wanted = [day for day in days(rng, 2 * lines, 12) if day.day != day.month][:lines]
        got = read(normalizer, [format_date(day, given.pattern, given.locale) for day in wanted], wanted)
        told += got.ambiguous == lines
        settled += got.column.taken is not None
        missed += lines - got.ambiguous if got.column.taken is None else 0
        asked += lines
        if got.ambiguous < lines:
            print(f"  {given.locale} {given.pattern}: {got.column.taken}, {got.ambiguous} lines ambiguous")
    print(f"{count} columns that no line decides: every line ambiguous in {told}, an order taken in {settled};")
    print(f"  lines not said to be ambiguous in the others: {100 * missed / max(1, asked):.1f}%")


def odd(normalizer: Normalizer, rng: random.Random, count: int, lines: int) -> None:
    """Columns of one order with one line in fifty in the other: the order of the many is used, the few are counted."""
    kept = counted = right = impossible = 0
    for number in range(count):
        order = ("dmy", "mdy")[number % 2]
        wanted = days(rng, lines)
        strays = set(rng.sample(range(lines), lines // 50))
        texts = [(SWAPPED if i in strays else STRAIGHT)[order].format(day) for i, day in enumerate(wanted)]
        column = Column()
        results = normalizer.normalize(texts, column=column)
        kept += column.taken == order
        far = [i for i in strays if wanted[i].day > 12]
        impossible += len(far)
        right += sum(results[i].date == wanted[i] for i in far)
        counted += column.odd
    print(f"{count} columns with one line in fifty in the other order: the many's order taken in {kept};")
    print(f"  of {impossible} odd lines that can't be in it, {counted} were counted and {right} read right")


def cost(normalizer: Normalizer, rng: random.Random, lines: int, last_day: int) -> float:
    """How many times as long a column takes as to read it with its order given; all lines differ."""
    every = (date(1900, 1, 1) + timedelta(number) for number in range(73_000))
    texts = rng.sample([f"{day:%d/%m/%Y}" for day in every if day.day <= last_day], lines)
    normalizer.normalize(texts[:300], order="dmy")
    started = time.process_time()
    normalizer.normalize(texts, order="dmy")
    plain = time.process_time() - started
    started = time.process_time()
    normalizer.normalize(texts)
    return (time.process_time() - started) / plain


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--columns", type=int, default=300)
    parser.add_argument("--lines", type=int, default=200)
    parser.add_argument("--cost-lines", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--model", help="folder of another model")
    given = parser.parse_args()
    normalizer = Normalizer(given.model)
    for part in (ordinary, undecided, odd):
        part(normalizer, random.Random(given.seed), given.columns, given.lines)
    for name, last_day in (("any days", 31), ("days up to the 12th", 12)):
        times = cost(normalizer, random.Random(given.seed), given.cost_lines, last_day)
        print(f"{given.cost_lines:,} lines of {name} take {times:.1f} times as long as with their order given")


if __name__ == "__main__":
    main()
