"""Expressions: parse and render are inverse, labels name the fields, and resolve does the arithmetic and no more."""

import csv
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datenorm.errors import DatenormError, ExpressionError
from datenorm.expression import field_labels, parse
from datenorm.resolve import resolve

with (Path(__file__).parent / "cases" / "expressions.tsv").open(encoding="utf-8", newline="") as lines:
    CASES = list(csv.DictReader(lines, delimiter="\t"))

REFUSED = (
    "1999-13-01",
    "1999-00-01",
    "1999-05-32",
    "1999-5-3",
    "hello",
    "XXXX",
    "XX",
    "199X-05",
    "19XX-05-03",
    "1999-05-03/",
    "/",
    "../..",
    "@",
    "@1d",
    "@+1",
    "@-0d",
    "@+01d",
    "@+1d+1d+1d+1d",
    "@>8",
    "@=0",
    "1999-W54",
    "1999-367",
    "1999-000",
    "1999-25",
    "1999=1",
    "1999-05=1",
    "1999-05-03=8",
    "1999-05-03~~",
    "Z1999-05-03",
    "R2-05-06",
    "R0002-W05",
    "XX99-W05",
    "1999-05-03 ",
    " 1999",
    "1999-05-03=1=1",
    "1999-XX-03",
    "XXXX-XX",
    "１９９９",
    "19999",
    "@+12345d",
    "..",
    "A0044-21",
)


@pytest.mark.parametrize("case", CASES, ids=[case["expression"] or "empty" for case in CASES])
def test_resolution(case: dict[str, str]) -> None:
    found = resolve(parse(case["expression"]), date.fromisoformat(case["today"]))
    assert (found.status, found.date.isoformat() if found.date else "", found.iso or "", found.end_iso or "") == (
        case["status"],
        case["date"],
        case["iso"],
        case["end_iso"],
    )


@pytest.mark.parametrize("case", CASES, ids=[case["expression"] or "empty" for case in CASES])
def test_labels(case: dict[str, str]) -> None:
    assert field_labels(case["expression"]) == case["labels"]


@pytest.mark.parametrize("case", CASES, ids=[case["expression"] or "empty" for case in CASES])
def test_render_is_the_inverse_of_parse(case: dict[str, str]) -> None:
    assert parse(case["expression"]).render() == case["expression"]


@pytest.mark.parametrize("text", REFUSED)
def test_other_texts_are_refused_with_their_repr(text: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    assert repr(text) in str(caught.value)


@given(st.text(alphabet="0123456789-=X/.~@+<>dwmyhWRA", max_size=24))
def test_any_text_parses_or_is_refused(text: str) -> None:
    try:
        assert parse(text).render() == text
    except DatenormError:
        pass


@given(st.dates())
def test_every_day_is_its_own_iso_form(day: date) -> None:
    found = resolve(parse(day.isoformat()), date(2020, 1, 1))
    assert (found.status, found.date, found.iso) == ("ok", day, day.isoformat())


@given(st.dates(), st.integers(1, 7))
def test_a_weekday_fits_or_conflicts(day: date, weekday: int) -> None:
    found = resolve(parse(f"{day.isoformat()}={weekday}"), date(2020, 1, 1))
    assert found.status == ("ok" if day.isoweekday() == weekday else "conflict")


@given(st.integers(0, 99), st.integers(0, 100))
def test_pivot(two: int, pivot: int) -> None:
    found = resolve(parse(f"XX{two:02d}-05-03"), date(2020, 1, 1), pivot)
    assert found.date == date((1900 if two >= pivot else 2000) + two, 5, 3)


@given(st.dates(date(1000, 1, 1), date(9000, 1, 1)), st.integers(-999, 999), st.sampled_from("dwmy"))
def test_a_shift_lands_where_counting_lands(today: date, number: int, unit: str) -> None:
    found = resolve(parse(f"@{number:+d}{unit}"), today).date
    assert found is not None
    if unit in "dw":
        assert (found - today).days == number * (7 if unit == "w" else 1)
    else:
        months = (found.year - today.year) * 12 + found.month - today.month
        assert months == number * (12 if unit == "y" else 1) and found.day <= today.day


@given(st.dates(date(1000, 1, 1), date(9000, 1, 1)), st.integers(1, 7), st.sampled_from("<>="))
def test_a_weekday_is_the_nearest_in_its_direction(today: date, weekday: int, direction: str) -> None:
    found = resolve(parse(f"@{direction}{weekday}"), today).date
    assert found is not None and found.isoweekday() == weekday
    days = (found - today).days
    assert days in {">": range(1, 8), "<": range(-7, 0), "=": range(7)}[direction]


@given(st.integers(1, 9999), st.integers(1, 12), st.integers(1, 31))
def test_no_day_is_ever_moved(year: int, month: int, day: int) -> None:
    found = resolve(parse(f"{year:04d}-{month:02d}-{day:02d}"), date(2020, 1, 1))
    assert (found.date is None) == (found.status == "invalid")
    if found.date:
        assert (found.date.year, found.date.month, found.date.day) == (year, month, day)
