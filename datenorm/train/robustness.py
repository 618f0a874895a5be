"""How well spoilt dates are read: CLDR's long format in 25 languages, with a typing error or as a scan reads it.

The days are those that training never states (split.py), and the errors are drawn by a seed of their own.
"""

from __future__ import annotations

import datetime
import random
from collections import defaultdict
from collections.abc import Callable

from babel.dates import format_date, get_date_format, tokenize_pattern

from datenorm.normalizer import Normalizer
from datenorm.scoring import Tally
from datenorm.train import noise
from datenorm.train.context import load
from datenorm.train.evaluate import TODAY
from datenorm.train.noise_letters import keyboard_typo, runs
from datenorm.train.noise_marks import ocr
from datenorm.train.split import kept_expression

LOCALES = (
    "en_US de_DE fr_FR es_ES it_IT pt_BR nl_NL pl_PL ru_RU sv_SE tr_TR cs_CZ uk_UA ar_EG hi_IN id_ID ro_RO hu_HU fi_FI "
    "da_DK nb_NO el_GR bg_BG hr_HR ca_ES"
).split()
EACH = 200
SEED = 880_000_001
LETTERS = 5  # of a month's name that bears a typing error
CONFUSIONS = 2
_LABELS = {"y": "y", "M": "m", "L": "m", "d": "d"}

Characters = tuple[list[str], list[str]]
Spoil = Callable[[random.Random, Characters, str], "str | None"]


def clean_date(day: datetime.date, locale: str) -> Characters:
    """The characters of the day in CLDR's long format, and the field that each states ("" none)."""
    chars: list[str] = []
    labels: list[str] = []
    for kind, value in tokenize_pattern(get_date_format("long", locale).pattern):
        text = value if kind == "chars" else format_date(day, value[0] * value[1], locale)
        chars += text
        labels += [_LABELS[value[0]] if kind == "field" else ""] * len(text)
    return chars, labels


def mistyped(rng: random.Random, date: Characters, locale: str) -> str | None:
    """One key beside the right one, in the month's name; None where that is too short, or the error would mislead."""
    chars, labels = list(date[0]), ["m" if label == "m" else "d" for label in date[1]]
    ctx = load(locale)
    if not runs(chars, labels, LETTERS):
        return None
    changed = keyboard_typo(rng, chars, labels, ctx.language, ctx.names, LETTERS)
    return "".join(chars) if changed else None


def scanned(rng: random.Random, date: Characters, locale: str) -> str | None:
    """Two confusions of a scan, each of another character; None where the draws made more or fewer of them."""
    chars, labels = list(date[0]), date[1]
    ctx = load(locale)
    for _ in range(2 * CONFUSIONS):
        ocr(rng, chars, labels, ctx.language, ctx.names)
        # Two letters read as one leave an empty place beside the changed one: one confusion.
        wrong = sum(new != old and new != "" for new, old in zip(chars, date[0], strict=True))
        if wrong >= CONFUSIONS:
            return noise.join(chars, labels)[0] if wrong == CONFUSIONS else None
    return None


KINDS: dict[str, Spoil] = {"one keyboard typo in the month's name": mistyped, "two OCR confusions": scanned}


def sample(spoil: Spoil, locale: str, count: int = EACH, seed: int = SEED) -> list[tuple[datetime.date, str]]:
    """Days and how they come out spoilt; the same seed, the same ones."""
    rng = random.Random(f"{seed} {locale}")
    first, days = datetime.date(1900, 1, 1), 200 * 365
    found: list[tuple[datetime.date, str]] = []
    while len(found) < count:
        day = first + datetime.timedelta(rng.randrange(days))
        if not kept_expression(day.isoformat()):
            continue
        text = spoil(rng, clean_date(day, locale), locale)
        if text:
            found.append((day, text))
    return found


def measure(normalizer: Normalizer, spoil: Spoil, count: int = EACH) -> tuple[Tally, dict[str, Tally]]:
    """Dates read right, the locale given: all together and by language."""
    overall, by_language = Tally(), defaultdict(Tally)
    for locale in LOCALES:
        days, texts = zip(*sample(spoil, locale, count), strict=True)
        for day, result in zip(
            days, normalizer.normalize(list(texts), locale=locale, today=TODAY, together=False), strict=True
        ):
            for tally in (overall, by_language[locale.partition("_")[0]]):
                tally.add(result.date == day)
    return overall, dict(by_language)
