"""Dates in words, plain: the order that a locale speaks, and one "de" before a month's name."""

import random

import pytest

pytest.importorskip("babel")

from datenorm.train.context import load
from datenorm.train.draft import Piece
from datenorm.train.formats import Day
from datenorm.train.plain import order_of, written

WHEN = Day(1999, 4, 3, 6)
YEAR: list[Piece] = [("1999", "y")]


def dates(name: str, count: int = 60) -> list[list[Piece]]:
    rng, ctx = random.Random(1), load(name)
    return [pieces for _ in range(count) if (pieces := written(rng, ctx, WHEN, order_of(rng, ctx), year=YEAR))]


@pytest.mark.parametrize(
    ("name", "order"),
    [("de", "dmy"), ("sv", "dmy"), ("fa", "dmy"), ("fr_CA", "dmy"), ("hu", "ymd"), ("en_US", "mdy"), ("en_US", "dmy")],
)
def test_the_order_is_the_spoken_one(name: str, order: str) -> None:
    orders = {"".join(label for _, label in pieces) for pieces in dates(name)}
    assert order in orders and (orders == {order} or name == "en_US")


def test_a_month_that_brings_its_de_gets_no_other() -> None:
    texts = {"".join(text for text, _ in pieces) for pieces in dates("ca")}
    assert "3 d’abril de 1999" in texts
    assert not any("de d’" in text or "de de" in text for text in texts)
    assert "3 de abril de 1999" in {"".join(text for text, _ in pieces) for pieces in dates("es")}


def test_no_day_and_no_year() -> None:
    rng, ctx = random.Random(1), load("de")
    assert {label for _, label in written(rng, ctx, WHEN, "dmy", year=[]) or ()} == {"d", "", "m"}
    assert {label for _, label in written(rng, ctx, WHEN, "dmy", year=YEAR, day=False) or ()} == {"m", "", "y"}


def test_a_locale_without_month_names_has_none() -> None:
    assert dates("ann") == []
