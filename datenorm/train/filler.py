"""Words, names and sentences of a language that state no date: Faker's, and CLDR's names of places and languages."""

from __future__ import annotations

import random
from functools import cache

from babel import Locale
from faker import Faker
from faker.config import AVAILABLE_LOCALES

from datenorm.train import context, phrases

POOL = 300
# Sentences without spaces are no words.
LONG_WORD = 20
SEED = 20_240
PREFERRED = {
    "en": "en_US", "pt": "pt_BR", "es": "es_ES", "fr": "fr_FR", "de": "de_DE", "ar": "ar_EG", "zh": "zh_CN",
}  # fmt: skip


@cache
def _faker(language: str) -> Faker | None:
    names = sorted(name for name in AVAILABLE_LOCALES if name.split("_")[0] == language)
    if not names:
        return None
    faker = Faker(PREFERRED.get(language, names[0]))
    faker.seed_instance(SEED)
    return faker


def _own(faker: Faker, subject: str, stranger: str) -> bool:
    # Where a locale lacks a provider of its own, Faker speaks Latin or American English.
    modules = (type(provider).__module__ for provider in faker.get_providers())
    return not any(module.endswith(f"{subject}.{stranger}") for module in modules)


@cache
def _faker_words(language: str) -> tuple[str, ...]:
    faker = _faker(language)
    if faker is None:
        return ()
    found: list[str] = []
    if language == "la" or _own(faker, "lorem", "la"):
        found += [word for _ in range(POOL // 10) for word in faker.sentence(nb_words=9).rstrip(".").split()]
    if language == "en" or _own(faker, "person", "en_US"):
        found += [part for _ in range(POOL // 10) for part in (faker.last_name(), faker.first_name())]
    if language == "en" or _own(faker, "address", "en_US"):
        found += [faker.city() for _ in range(POOL // 10)]
    return tuple(found)


@cache
def _phrase_words(language: str) -> tuple[str, ...]:
    texts = [part for text in phrases.load(language).sentences for part in text.split("{date}")]
    return tuple(word.strip('.,;:!?()"') for text in texts for word in text.split() if len(word) < LONG_WORD)


@cache
def _cldr_words(name: str) -> tuple[str, ...]:
    locale = Locale.parse(name)
    pool = [*dict(locale.territories).values(), *dict(locale.languages).values()]
    random.Random(SEED).shuffle(pool)
    return tuple(pool[:POOL])


@cache
def words(name: str) -> tuple[str, ...]:
    """Words of a Babel locale's language; never empty, since English stands in where nothing is known."""
    language = name.split("_")[0]
    known = _faker_words(language) + _phrase_words(language)
    cldr_words = _cldr_words(name)
    found = known + (cldr_words[: POOL // 3] if known else cldr_words)
    # A month, a weekday, a count or a "tomorrow" among the words would be a date of its own, or belong to one.
    ctx = context.load(name)
    tables = (*ctx.phrases.relative.values(), *ctx.phrases.counts.values(), *ctx.phrases.units.values())
    dates = {word.lower() for forms in tables for word in forms} | ctx.names
    kept = tuple(w for w in found if w and w.lower().strip(".,") not in dates and not any(c.isdigit() for c in w))
    return kept or _faker_words("en")
