"""Telephone numbers among the texts that are no dates."""

import random
import re

import pytest

pytest.importorskip("babel")

from datenorm.train.telephones import announced, paired  # noqa: E402


def test_pairs_are_too_many_for_a_date_or_follow_an_area_code() -> None:
    rng = random.Random(1)
    made = [paired(rng) for _ in range(500)]
    for number in made:
        assert re.fullmatch(r"(\+\d\d[ .-])?\d{1,2}([ .-]\d\d){3,4}|0\d\d( / |[/-])\d\d([ .-]\d\d){2}", number), number
    assert any(re.match(r"0\d[ .-](0\d|1[0-2])[ .-]", number) for number in made)  # what begins as a day and a month


def test_a_language_announces_in_its_words_or_in_english() -> None:
    rng = random.Random(1)
    assert {announced(rng, "ja", "1")[:2] for _ in range(50)} <= {"電話", "TE", "Te", "FA", "携帯"}
    assert any(announced(rng, "xx", "1").startswith("Call ") for _ in range(100))
