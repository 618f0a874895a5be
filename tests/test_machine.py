"""Dates of digits and of programs: every template fills, orders that the numbers rule out, periods of the year."""

import random
import re

import pytest

pytest.importorskip("babel")

from datenorm.expression import parse
from datenorm.train import labelled, machine, numeric, orders, periods, weeks
from datenorm.train.context import load
from datenorm.train.formats import Day

WHEN = Day(1999, 5, 23, 7)


@pytest.mark.parametrize("template", [*machine.MACHINE, *machine.COMPACT, *machine.YEARLESS])
def test_a_template_states_the_day_it_is_given(template: str) -> None:
    draft = machine.from_template(random.Random(4), template, WHEN, "machine")
    assert draft is not None
    stated = parse(draft.expression).start
    assert stated is not None
    assert (stated.month, stated.day) == (5, 23)
    assert stated.year in ("1999", "XX99", "XXXX")
    assert not re.search(r"\{\w+\}", draft.text())
    wanted = "md" + "y" * ("{y}" in template.lower()) + "w" * (stated.weekday > 0)
    assert {letter for _, letter in draft.pieces if letter} == set(wanted)


def test_numbers_that_tell_their_order_are_shown_with_another() -> None:
    rng = random.Random(1)
    shown = {orders.hint(rng, "dmy", "XX99", 5, 23) for _ in range(200)}
    assert shown == {"dmy", ""}
    assert {orders.hint(rng, "dmy", "XX14", 5, 23) for _ in range(200)} == {"dmy", "mdy"}


def test_an_ambiguous_number_is_shown_with_its_order_alone() -> None:
    rng = random.Random(1)
    assert {orders.hint(rng, "mdy", "1999", 5, 3) for _ in range(200)} == {"mdy"}
    assert {orders.hint(rng, "ymd", "XX05", 4, 3) for _ in range(200)} == {"ymd"}


def test_a_year_of_four_digits_in_front_needs_no_order() -> None:
    assert orders.hint(random.Random(1), "ymd", "1999", 5, 3) == ""


def test_a_year_first_locale_keeps_its_own_order_of_day_and_month() -> None:
    rng = random.Random(3)
    texts = {numeric.numeric_without_year(rng, load("ja"), WHEN).text() for _ in range(50)}
    assert sum(bool(re.search(r"0?5\D+23", text)) for text in texts) > len(texts) / 2


@pytest.mark.parametrize(
    ("family", "shape"),
    [
        (periods.season, r"(1999|XX99)-2[1-4]"),
        (periods.quarter, r"(1999|XX99)-3[3-6]"),
        (periods.decade, "199X"),
        (periods.century, r"\d\dXX"),
    ],
)
@pytest.mark.parametrize("name", ["en", "de", "fr", "ru", "hu", "tr", "ja"])
def test_a_period_is_written_as_edtf_has_it(family: object, shape: str, name: str) -> None:
    rng = random.Random(2)
    drafts = [family(rng, load(name), WHEN) for _ in range(40)]  # type: ignore[operator]
    found = [draft for draft in drafts if draft]
    assert found
    for draft in found:
        assert re.fullmatch(shape, draft.expression), draft
        parse(draft.expression)


@pytest.mark.parametrize("name", ["en", "de", "ja", "hu"])
def test_labelled_parts_are_those_of_the_day(name: str) -> None:
    rng = random.Random(5)
    for _ in range(40):
        draft = labelled.labelled(rng, load(name), WHEN)
        assert draft.expression == "1999-05-23"
        stated = {letter: int(text) for text, letter in draft.pieces if letter}
        assert stated == {"y": 1999, "m": 5, "d": 23}


def test_a_stamp_of_month_and_day_in_digits_tells_its_order() -> None:
    draft = machine.from_template(random.Random(1), "{m}-{d} {H}:{M}:{S}.{u}", WHEN, "missing_year")
    assert draft is not None and draft.order == "mdy" and draft.expression == "XXXX-05-23"


@pytest.mark.parametrize("name", sorted(weeks.SPOKEN_WEEKS))
def test_weeks_and_days_of_a_year_in_words_keep_their_numbers(name: str) -> None:
    rng = random.Random(6)
    for _ in range(150):
        draft = machine.week_or_ordinal(rng, load(name), WHEN)
        assert draft.expression.startswith(("1999-W20", "1999-143"))
        assert {"y", "m", "d"} >= {letter for _, letter in draft.pieces if letter} >= {"y"}


def test_a_year_before_day_and_named_month_is_told_by_its_order() -> None:
    rng = random.Random(1)
    assert {orders.named_hint(rng, "ydm", 25) for _ in range(50)} == {"ymd"}
    assert {orders.named_hint(rng, "dym", 99) for _ in range(50)} == {"dmy", ""}
