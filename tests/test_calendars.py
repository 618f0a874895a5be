"""Other calendars: days that history fixed, and the rules that every year keeps."""

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datenorm.calendars import YEAR_OFFSETS, gregorian_year, to_gregorian, year_of_islamic_day, year_of_month
from datenorm.errors import ExpressionError

with (Path(__file__).parent / "cases" / "calendars.tsv").open(encoding="utf-8", newline="") as lines:
    CASES = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))

# Solar Hijri leap years as observed in Tehran, 1300 to 1408.
LEAP = {1300, 1304, 1309, 1313, 1317, 1321, 1325, 1329, 1333, 1337, 1342, 1346, 1350, 1354, 1358, 1362, 1366, 1370,
        1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408}  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case["fact"] for case in CASES])
def test_known_days(case: dict[str, str]) -> None:
    wanted = (case["letter"], int(case["year"]), int(case["month"]), int(case["day"]))
    if case["gregorian"]:
        assert to_gregorian(*wanted) == date.fromisoformat(case["gregorian"])
    else:
        with pytest.raises(ValueError):
            to_gregorian(*wanted)


def test_solar_hijri_leap_years() -> None:
    for year in range(1300, 1409):
        days = (to_gregorian("J", year + 1, 1, 1) - to_gregorian("J", year, 1, 1)).days
        assert days == (366 if year in LEAP else 365), year


@given(st.integers(1, 3000))
def test_ethiopic_years_join(year: int) -> None:
    leap = year % 4 == 3
    assert to_gregorian("E", year + 1, 1, 1) == to_gregorian("E", year, 13, 6 if leap else 5) + timedelta(1)


@given(st.integers(1893, 2091))
def test_ethiopic_new_year_is_in_september(year: int) -> None:
    # From 1900 to 2099 the Julian and Gregorian calendars keep 13 days apart.
    assert to_gregorian("E", year, 1, 1) == date(year + 7, 9, 12 if year % 4 == 0 else 11)


@given(st.integers(1, 3000), st.integers(1, 12), st.integers(1, 30))
def test_ethiopic_days_follow_each_other(year: int, month: int, day: int) -> None:
    assert to_gregorian("E", year, month, day) - to_gregorian("E", year, 1, 1) == timedelta(30 * (month - 1) + day - 1)


@given(st.sampled_from("RHSTMBC"), st.dates())
def test_years_by_offset_keep_month_and_day(letter: str, day: date) -> None:
    assert to_gregorian(letter, day.year - YEAR_OFFSETS[letter], day.month, day.day) == day


@given(st.integers(1343, 1500), st.integers(1, 12), st.integers(1, 28))
def test_the_year_of_an_islamic_day_is_the_tables_or_unsaid(year: int, month: int, day: int) -> None:
    found = to_gregorian("U", year, month, day).year
    assert year_of_islamic_day(year, month, day) in (found, None)
    assert year_of_month("U", year, month) in (found, None)


@pytest.mark.parametrize("letter", "JE")
@given(year=st.integers(1200, 2000), month=st.integers(1, 12), day=st.integers(1, 29))
def test_the_year_of_a_month_is_that_of_all_its_days(letter: str, year: int, month: int, day: int) -> None:
    assert year_of_month(letter, year, month) in (to_gregorian(letter, year, month, day).year, None)


@given(st.sampled_from("JE"), st.integers(1, 9000))
def test_a_year_is_named_after_one_that_it_lies_in(letter: str, year: int) -> None:
    first = to_gregorian(letter, year, 1, 1).year
    assert gregorian_year(letter, year) in (first, first + 1)


def test_years_before_christ_are_astronomical() -> None:
    assert [gregorian_year("A", year) for year in (1, 2, 44)] == [0, -1, -43]
    with pytest.raises(OverflowError, match="44 BC"):
        to_gregorian("A", 44, 3, 15)


def test_islamic_years_outside_the_table_are_not_guessed() -> None:
    for year in (1342, 1501):
        with pytest.raises(OverflowError):
            to_gregorian("U", year, 1, 1)


def test_a_letter_that_is_no_calendar_is_refused() -> None:
    with pytest.raises(ExpressionError, match="'Z'"):
        gregorian_year("Z", 1)
