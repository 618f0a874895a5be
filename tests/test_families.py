"""Families of texts, checked by hand: the tables agree with themselves, the shipped model reads its share of each."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from datenorm import Normalizer, artefact
from datenorm.expression import Dated, parse
from datenorm.resolve import resolve
from datenorm.tags import lookup
from datenorm.text import clean
from datenorm.vocab import ORDERS

sys.path.insert(0, str(Path(__file__).parent.parent / "scripts"))
from families import TODAY, Row, families, misread, read, right, table  # noqa: E402

# The least share of each family's rows that the shipped model may read right.
FLOORS = {
    "around": 0.92, "calendars": 0.93, "cjk": 0.95, "machine": 0.96, "months": 0.95, "negatives": 0.87, "noise": 0.92,
    "ordinals": 0.94, "partial": 0.94, "ranges": 0.81, "relative": 0.95, "shapes": 0.95, "words": 0.86,
}  # fmt: skip
OF_FEW_LANGUAGES = {"cjk"}
ROWS, LANGUAGES, LANGUAGES_OF_RELATIVE = 60, 10, 30
LONGEST = 150

# Tables whose texts hold no number beside the date's and the time's, and those of them that write days in digits.
BARE = ("calendars", "cjk", "months", "ordinals", "partial", "ranges", "shapes", "words")
DAYS_IN_DIGITS = tuple(family for family in (*BARE, "around", "machine") if family != "words")

ISO = re.compile(r"(?<![\d-])\d{4}-\d\d-\d\d(?!\d)")
TIME = re.compile(r"\d\d:\d\d")
FOUR_DIGITS = re.compile(r"(?<!\d)\d{4}(?!\d)")


def ends(expression: str) -> list[Dated]:
    """The dates of an expression that is not relative."""
    parsed = parse(expression)
    return [end for end in (parsed.start, parsed.end) if end]


def numbers(text: str) -> set[int]:
    """The numbers in a text; of six digits and more, also their pairs."""
    runs = re.findall(r"\d+", text)
    pairs = [run[at : at + 2] for run in runs if len(run) >= 6 for at in range(0, len(run), 2)]
    return {int(run) for run in runs + pairs}


def test_there_is_a_floor_for_each_table() -> None:
    assert sorted(FLOORS) == families()


@pytest.mark.parametrize("family", families())
def test_a_table_is_large_and_of_many_languages(family: str) -> None:
    rows = table(family)
    languages = {row.locale.partition("-")[0] for row in rows} - {""}
    wanted = LANGUAGES_OF_RELATIVE if family == "relative" else LANGUAGES
    assert len(rows) >= ROWS
    assert family in OF_FEW_LANGUAGES or len(languages) >= wanted
    keys = [(row.text, row.locale, row.order) for row in rows]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []


def test_no_two_tables_say_different_things_of_a_text() -> None:
    said: dict[tuple[str, str, str], str] = {}
    for row in (row for family in families() for row in table(family)):
        key = (clean(row.text), row.locale, row.order)
        assert said.setdefault(key, row.expression) == row.expression, key


@pytest.mark.parametrize("family", families())
def test_rows_are_well_formed(family: str) -> None:
    locales = artefact.load(artefact.default_path()).manifest["locales"]
    for row in table(family):
        assert parse(row.expression).render() == row.expression, row
        assert bool(row.expression) == (family != "negatives"), row
        assert row.expression.startswith("@") == (family == "relative"), row
        assert row.order in ("", *ORDERS[1:]), row
        assert not row.locale or lookup(row.locale, locales), row
        assert row.text == row.text.strip() and 0 < len(clean(row.text)) <= LONGEST, row


@pytest.mark.parametrize("family", families())
def test_days_exist_and_fall_on_the_weekday_that_the_text_names(family: str) -> None:
    for row in table(family):
        assert resolve(parse(row.expression), TODAY).status not in ("invalid", "conflict"), row


@pytest.mark.parametrize(
    "family", [family for family in families() if family not in ("negatives", "noise", "relative")]
)
def test_an_iso_date_in_the_text_is_the_expressions(family: str) -> None:
    for row in table(family):
        for found in ISO.findall(clean(row.text)):
            assert found in row.expression.split("/") or f"{found}=" in row.expression, row


@pytest.mark.parametrize("family", BARE)
def test_four_digits_alone_are_a_year_of_the_expression(family: str) -> None:
    for row in table(family):
        years = {end.year for end in ends(row.expression)}
        for run in FOUR_DIGITS.findall(clean(row.text)):
            assert run in years or f"{run[:3]}X" in years or f"{run[:2]}XX" in years, row


@pytest.mark.parametrize("family", DAYS_IN_DIGITS)
def test_the_day_is_a_number_of_the_text(family: str) -> None:
    for row in table(family):
        found = numbers(clean(row.text))
        days = {end.day for end in ends(row.expression) if not (end.week or end.ordinal)} - {0}
        assert not found or days <= found, row


def test_what_a_relative_text_counts_is_what_the_expression_does() -> None:
    for row in table("relative"):
        relative = parse(row.expression).relative
        assert relative is not None, row
        assert numbers(TIME.sub("", clean(row.text))) <= {abs(count) for count, _ in relative.shifts}, row


@pytest.mark.parametrize("family", families())
def test_the_shipped_model_reads_its_share(family: str, shipped: Normalizer) -> None:
    rows = table(family)
    wrong = misread(rows, read(shipped, rows))
    shown = [(row.text, row.expression, result.expression) for row, result in wrong]
    assert 1 - len(wrong) / len(rows) >= FLOORS[family], shown


def test_right_is_the_expression_or_for_relative_ones_the_day(shipped: Normalizer) -> None:
    (day,) = shipped.normalize(["2024-05-14"])
    assert right(Row("14 May 2024", "2024-05-14"), day)
    assert right(Row("yesterday", "@-1d"), day)
    assert not right(Row("tomorrow", "@+1d"), day)
    assert not right(Row("14 May", "XXXX-05-14"), day)
    assert not right(Row("no date", ""), day)
