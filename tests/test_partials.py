"""Parts of dates to their first and last days; years for dates without one; formats of days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datenorm import OptionError, Result
from datenorm.expression import Dated, parse
from datenorm.partials import completed, span
from datenorm.resolve import resolve
from datenorm.strftime import DIRECTIVES, check, formatted
from datenorm.years import CHOICES, year_for

TODAY = date(2020, 3, 10)


@pytest.mark.parametrize(
    ("expression", "first", "last"),
    [
        ("1999-05", "1999-05-01", "1999-05-31"),
        ("2000-02", "2000-02-01", "2000-02-29"),
        ("1999-12~", "1999-12-01", "1999-12-31"),
        ("1999", "1999-01-01", "1999-12-31"),
        ("9999", "9999-01-01", "9999-12-31"),
        ("9999-12", "9999-12-01", "9999-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("18XX", "1800-01-01", "1899-12-31"),
        ("XX68", "2068-01-01", "2068-12-31"),
        ("2018-W01", "2018-01-01", "2018-01-07"),
        ("1999-33", "1999-01-01", "1999-03-31"),
        ("1999-36", "1999-10-01", "1999-12-31"),
        ("R0002-05", "2020-05-01", "2020-05-31"),
        ("J1400", "2021-03-21", "2022-03-20"),
        ("J1399-12", "2021-02-19", "2021-03-20"),
    ],
)
def test_spans(expression: str, first: str, last: str) -> None:
    dated = parse(expression).start
    assert dated is not None
    assert span(dated, 69) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("expression", ["XXXX-05", "XXXX-05-03", "1999-21", "A0044-03", "0000", "00XX", "U0100-01"])
def test_parts_that_have_no_first_day(expression: str) -> None:
    dated = parse(expression).start
    assert dated is not None
    assert span(dated, 69) is None


def result(expression: str, status: str = "partial") -> Result:
    return Result("text", None, None, expression, status, 0.8)


def test_results_are_completed_by_the_policy() -> None:
    assert completed(result("1999-05"), "reject", 69, 0.0) == result("1999-05")
    assert completed(result("1999-05"), "iso", 69, 0.0).iso == "1999-05"
    assert completed(result("1999-05"), "last", 69, 0.0).date == date(1999, 5, 31)
    assert completed(result("@+3h"), "first", 69, 0.0) == result("@+3h")
    assert completed(result("1999-05-03/1999", "range"), "first", 69, 0.0).iso is None


def test_what_is_read_too_unsurely_is_not_completed() -> None:
    unsure = completed(result("1999-05"), "first", 69, 0.9)
    assert (unsure.status, unsure.iso) == ("low-confidence", None)


@given(st.dates(date(100, 1, 1), date(9900, 1, 1)), st.integers(1, 366), st.sampled_from(CHOICES))
def test_the_year_is_the_one_asked_for(today: date, ordinal: int, choice: str) -> None:
    wanted = date(2000, 1, 1) + timedelta(ordinal - 1)
    found = year_for(Dated("XXXX", month=wanted.month, day=wanted.day), today, choice)
    assert found is not None and (found.month, found.day) == (wanted.month, wanted.day)
    assert choice == "past" and found <= today or choice == "future" and found >= today or choice == "nearest"
    usual = 366 if ordinal != 60 else 8 * 366
    assert abs((found - today).days) <= (usual if choice != "nearest" else usual // 2 + 1)


def test_a_weekday_narrows_the_years() -> None:
    assert year_for(Dated("XXXX", month=5, day=3, weekday=1), TODAY, "nearest") == date(2021, 5, 3)
    assert year_for(Dated("XXXX", month=5, day=3, weekday=1), TODAY, "past") == date(2010, 5, 3)


def test_only_dates_without_a_year_get_one() -> None:
    def iso(expression: str) -> str | None:
        return resolve(parse(expression), TODAY, year="nearest").iso

    assert (iso("XXXX-05-03"), iso("XXXX-05"), iso("1999"), iso("199X")) == ("2020-05-03", "--05", "1999", "199X")
    assert resolve(parse("XXXX-02-30"), TODAY, year="nearest").status == "invalid"


@given(st.dates())
def test_formats_are_read_back_by_iso(day: date) -> None:
    assert formatted(day, "%Y-%m-%d") == formatted(day, "%F") == day.isoformat()
    assert formatted(day, "%G-%%Y") == f"{day.isocalendar().year:04d}-%Y"


@pytest.mark.parametrize("pattern", [f"%{letter}" for letter in DIRECTIVES if letter != "%"] + ["%-d.%-m.%Y"])
def test_formats_that_name_a_part(pattern: str) -> None:
    check(pattern)
    assert formatted(date(1999, 5, 3), pattern)


@pytest.mark.parametrize("pattern", ["", "x", "%%", "%H", "%d %", "%Q", "%d\n", "%d\0"])
def test_formats_that_are_refused(pattern: str) -> None:
    with pytest.raises(OptionError, match="--format"):
        check(pattern)
