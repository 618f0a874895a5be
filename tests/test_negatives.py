"""Texts without dates, ranges and qualified dates: what they state, and what they never state."""

import random
import re

import pytest

pytest.importorskip("babel")

from datenorm.expression import parse
from datenorm.train import negatives, negatives_numbers, qualified, ranges
from datenorm.train.approximate import certain
from datenorm.train.context import load
from datenorm.train.formats import Day

LOCALES = ("en", "en_US", "de", "fr", "es", "ru", "pl", "hu", "ja", "zh", "ko", "ar", "hi", "th", "vi", "tr")
WHEN = Day(1999, 5, 3, 1)


@pytest.mark.parametrize("digits", ["1999", "20190512", "12052019", "990503", "201905121344", "2019123"])
def test_digits_that_state_a_date(digits: str) -> None:
    assert negatives_numbers.states_date(digits)


@pytest.mark.parametrize("digits", ["3", "0999", "3141", "12345", "20194512", "999999", "201945121344", "1" * 20])
def test_digits_that_state_none(digits: str) -> None:
    assert not negatives_numbers.states_date(digits)


@pytest.mark.parametrize("name", LOCALES)
def test_no_date_has_no_expression_and_no_plain_date(name: str) -> None:
    rng, ctx = random.Random(3), load(name)
    drafts = [draft for _ in range(400) if (draft := negatives.no_date(rng, ctx, WHEN))]
    assert len(drafts) > 300
    for draft in drafts:
        text = draft.text()
        assert draft.expression == ""
        assert not re.fullmatch(r"(1\d{3}|20\d\d)", text), text
        assert not re.fullmatch(r"[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", text), text
        assert text.lower().strip(" .") not in ctx.names, text


@pytest.mark.parametrize("name", LOCALES)
def test_a_range_ends_after_it_starts(name: str) -> None:
    rng, ctx = random.Random(4), load(name)
    days = [Day(1999, 1 + n % 12, 1 + n * 5 % 28, 1) for n in range(200)]
    drafts = [draft for day in days if (draft := ranges.ranged(rng, ctx, day))]
    assert len(drafts) > 150
    for draft in drafts:
        made = parse(draft.expression)
        assert made.is_range and made.render() == draft.expression and made.start
        if made.end:
            first, last = made.start, made.end
            assert (first.year, first.month, first.day) < (last.year, last.month, last.day), draft


@pytest.mark.parametrize("name", LOCALES)
def test_a_qualified_date_says_so_or_counts_from_an_era(name: str) -> None:
    rng, ctx = random.Random(5), load(name)
    drafts = [draft for _ in range(200) if (draft := qualified.qualified(rng, ctx, WHEN))]
    assert len(drafts) > 150
    for draft in drafts:
        made = parse(draft.expression)
        assert made.start and made.render() == draft.expression
        assert made.start.qualifier or made.start.letter == "A" or made.start.year < "1000"


def test_labels_stand_on_the_numbers_they_name() -> None:
    rng, ctx = random.Random(6), load("en")
    for _ in range(200):
        draft = ranges.ranged(rng, ctx, WHEN)
        assert draft
        days = {int(text) for text, label in draft.pieces if label == "d"}
        assert days == {int(day) for day in re.findall(r"-\d\d-(\d\d)", draft.expression)}, draft


def test_words_that_leave_a_date_certain() -> None:
    assert certain(("am", "um den", "ca.", "bis"), "de") == ("am", "bis")
