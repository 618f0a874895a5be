"""The texts that the benchmarks read: unique, drawn by a seed, none of them from a training."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta

from babel.dates import format_date

LOCALES = "en_US en_GB de fr es it pt nl pl ru sv tr".split()
ENGLISH = (
    "%d %B %Y", "%B %d, %Y", "%a, %d %b %Y", "%A %d %B %Y", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%SZ",
    "%a %b %d %H:%M:%S %Y", "%d %b %Y %H:%M:%S", "%m/%d/%Y %I:%M %p", "%d.%m.%Y %H:%M:%S",
)  # fmt: skip
WORDS = (
    "the of and to in is that for on with as are this by from at which not have was were they been their has more "
    "house river paper letter number order table account street garden window market record office station bridge"
).split()


def _moment(rng: random.Random) -> datetime:
    return datetime(1900, 1, 1) + timedelta(days=rng.randrange(73_000), seconds=rng.randrange(86_400))


def short(rng: random.Random) -> str:
    """A date of 15 to 30 characters: half in English formats, half in CLDR's long and full ones of 12 locales."""
    while True:
        when = _moment(rng)
        if rng.random() < 0.5:
            text = when.strftime(rng.choice(ENGLISH))
        else:
            text = format_date(when, rng.choice(("long", "full")), rng.choice(LOCALES))
        if 15 <= len(text) <= 30:
            return text


def long(rng: random.Random) -> str:
    """150 characters of English words with a date somewhere in the middle."""
    words = [rng.choice(WORDS) for _ in range(40)]
    words.insert(rng.randrange(6, 12), _moment(rng).strftime("%d %B %Y"))
    return " ".join(words)[:150]


def mixed(rng: random.Random) -> str:
    """One long text among twenty."""
    return long(rng) if rng.random() < 0.05 else short(rng)


def no_date(rng: random.Random) -> str:
    """15 to 30 characters that state no date: words, amounts, versions, telephone numbers."""
    number = rng.randrange(10**9)
    shapes = (
        " ".join(rng.choice(WORDS) for _ in range(5)),
        f"{rng.choice(WORDS)} {number % 10_000 / 100:.2f} EUR {rng.choice(WORDS)}",
        f"{rng.choice(WORDS)} v{number % 10}.{number % 97}.{number % 53}-beta",
        f"+{number % 90 + 10} {number % 997} {number % 9973:04d} {rng.choice(WORDS)}",
        f"{rng.choice(WORDS)} {rng.choice(WORDS)} {number}",
    )
    return rng.choice(shapes)[:30].strip().rjust(15, "#")


CASES: dict[str, Callable[[random.Random], str]] = {"short": short, "mixed": mixed, "long": long, "no date": no_date}


def unique(case: str, count: int, seed: int = 4) -> list[str]:
    """So many different texts of a case."""
    rng = random.Random(f"{case} {seed}")
    found: dict[str, None] = {}
    while len(found) < count:
        found.setdefault(CASES[case](rng))
    return list(found)
