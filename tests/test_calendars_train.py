"""Other calendars, East Asian dates and number words: a piece's label says what the expression takes from it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest

from datenorm.expression import parse
from datenorm.text import clean
from datenorm.train import (
    east_asian,
    eras,
    eras_common,
    eras_hijri,
    eras_latin,
    eras_lunar,
    partial,
    qualified,
    ranges,
    worded,
)
from datenorm.train.context import Context, load
from datenorm.train.draft import Draft
from datenorm.train.formats import Day
from datenorm.train.numerals_cjk import cjk_words

Family = Callable[[random.Random, Context, Day], Draft | None]

HAN = "[一二三四五六七八九十百千〇零○廿卅]{2,}"
LOCALES: dict[Family, str] = {
    eras.japanese: "ja",
    eras.minguo: "zh zh_Hant_TW",
    eras.buddhist: "th en",
    eras.jalali: "fa ps en",
    eras.islamic: "ar en ur",
    eras.ethiopic: "am",
    eras_common.common_era: "de es hu ja",
    eras_latin.latin_era: "en fr",
    east_asian.east_asian: "ja zh ko",
    worded.worded: "en ru es hu fi tr",
}
FAMILIES = [(family, locale) for family, locales in LOCALES.items() for locale in locales.split()]


def _drafts(family: Family, locale: str, count: int = 400) -> list[Draft]:
    rng, ctx = random.Random(5), load(locale)
    days = [Day(1900 + n * 7 % 150, 1 + n % 12, 1 + n * 5 % 28, 1 + n % 7) for n in range(count)]
    return [draft for day in days if (draft := family(rng, ctx, day))]


def _stated(expression: str) -> dict[str, str]:
    dated = parse(expression).start
    assert dated is not None
    return {"y": dated.year.strip("X").lstrip("0") or "0", "m": str(dated.month), "d": str(dated.day)}


@pytest.mark.parametrize(("family", "locale"), FAMILIES, ids=lambda value: getattr(value, "__name__", value))
def test_labelled_digits_are_those_of_the_expression(family: Family, locale: str) -> None:
    drafts = _drafts(family, locale)
    assert len(drafts) > 50
    for draft in drafts:
        assert parse(draft.expression).render() == draft.expression
        stated = _stated(draft.expression)
        for text, label in draft.pieces:
            if label in stated and re.fullmatch(r"\d+", clean(text)):
                # A Solar Hijri year may be given by its last two digits.
                assert stated[label].zfill(4).endswith(clean(text).zfill(2)), draft
        labels = "".join(label for text, label in draft.pieces if text)
        assert ("w" in labels) == ("=" in draft.expression), draft
        assert all(labels.count(label) <= 1 for label in "ymdwe"), draft


BESIDE = [(eras_lunar.lunar, locale) for locale in "zh yue ja ko vi".split()]
BESIDE += [(eras_hijri.beside_gregorian, locale) for locale in "ar fa ur id ms".split()]


@pytest.mark.parametrize(("family", "locale"), BESIDE)
def test_beside_another_calendar_the_gregorian_date_alone_counts(family: Family, locale: str) -> None:
    drafts = [draft for draft in _drafts(family, locale) if draft.expression]
    assert len(drafts) > 50
    for draft in drafts:
        stated = _stated(draft.expression)
        digits = {label: clean(text) for text, label in draft.pieces if label in stated and clean(text).isdecimal()}
        assert "y" in digits and all(int(text) == int(stated[label]) for label, text in digits.items()), draft


@pytest.mark.parametrize("locale", ["ja", "zh"])
def test_han_numerals_are_those_of_the_expression(locale: str) -> None:
    parts = {"y": "year", "m": "month", "d": "day"}
    seen = 0
    for draft in _drafts(east_asian.east_asian, locale):
        stated = _stated(draft.expression)
        for text, label in draft.pieces:
            if "月" in draft.text() and label in parts and re.fullmatch(HAN, text):
                assert text in cjk_words(locale, parts[label], int(stated[label])), draft
                seen += 1
    assert seen > 30


def test_days_in_words_have_a_place_in_every_layout() -> None:
    for locale in ("en", "de", "fr", "he", "vi", "lt"):
        for draft in _drafts(worded.worded, locale):
            stated = parse(draft.expression).start
            assert stated is not None
            assert ("d" in {label for _, label in draft.pieces}) == bool(stated.day), draft


@pytest.mark.parametrize("locale", ["en", "de", "fr", "ru", "hu", "fa", "th", "ja", "zh", "ko"])
@pytest.mark.parametrize("family", [ranges.ranged, qualified.qualified, partial.partial], ids=lambda f: f.__name__)
def test_ranges_and_partial_dates_state_the_digits_they_label(family: Family, locale: str) -> None:
    drafts = _drafts(family, locale)
    assert len(drafts) > 50
    for draft in drafts:
        assert parse(draft.expression).render() == draft.expression, draft
        for text, label in draft.pieces:
            if label == "y" and re.fullmatch(r"\d{4}", clean(text)):
                assert clean(text)[:3] in draft.expression or clean(text)[:2] + "XX" in draft.expression, draft
