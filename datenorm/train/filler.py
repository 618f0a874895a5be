"""Words, names and sentences of a language that state no date: Faker's, and CLDR's names of places and languages."""

from __future__ import annotations

import random
from functools import cache

from babel import Locale
from faker import Faker
from faker.config import AVAILABLE_LOCALES

POOL = 300
SEED = 20_240


@cache
def _faker(language: str) -> Faker | None:
    names = sorted(name for name in AVAILABLE_LOCALES if name.split("_")[0] == language)
    if not names:
        return None
    preferred = {
        "en": "en_US",
        "pt": "pt_BR",
        "es": "es_ES",
        "fr": "fr_FR",
        "de": "de_DE",
        "ar": "ar_EG",
        "zh": "zh_CN",
    }
    faker = Faker(preferred.get(language, names[0]))
    faker.seed_instance(SEED)
    return faker


@cache
def _faker_words(language: str) -> tuple[str, ...]:
    faker = _faker(language)
    if faker is None:
        return ()
    found = [word for _ in range(POOL // 10) for word in faker.sentence(nb_words=9).rstrip(".").split()]
    found += [part for _ in range(POOL // 10) for part in (faker.last_name(), faker.first_name(), faker.city())]
    return tuple(word for word in found if word and not any(c.isdigit() for c in word))


@cache
def _cldr_words(name: str) -> tuple[str, ...]:
    locale = Locale.parse(name)
    pool = [*dict(locale.territories).values(), *dict(locale.languages).values()]
    random.Random(SEED).shuffle(pool)
    return tuple(text for text in pool[:POOL] if text and not any(c.isdigit() for c in text))


@cache
def words(name: str) -> tuple[str, ...]:
    """Words of a Babel locale's language; never empty, since English stands in where nothing is known."""
    language = name.split("_")[0]
    faker_words, cldr_words = _faker_words(language), _cldr_words(name)
    found = faker_words + (cldr_words[: POOL // 3] if faker_words else cldr_words)
    return found or _faker_words("en")
