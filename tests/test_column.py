"""What a column's lines show of its order: the arithmetic of numbers and of evidence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datenorm import Column
from datenorm.column import NUMERIC
from datenorm.expression import Dated, parse
from datenorm.numeric import possible, rewritten, shown

ORDERS = st.sampled_from(NUMERIC)
SURE = st.floats(0.5, 1.0)


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        ("03/04/2021", "dmy mdy"), ("13/04/2021", "dmy"), ("04/13/2021", "mdy"), ("13.04.21", "dmy ymd"),
        ("3-4-21", "dmy mdy"), ("99/04/13", "ymd"), ("03 04 05", "dmy mdy ymd"), ("13042021", "dmy"),
        ("041321", "mdy"), ("2021-04-13", ""), ("2021-04-13 10:20", ""), ("10:20 13/04/2021", "dmy"),
        ("date:13/04/2021 10:20", "dmy"), ("31/04/2021", "dmy"), ("wed 13/04", "dmy"), ("32/04/2021", ""),
        ("00/04/2021", ""), ("3 may 2021", ""), ("10:20", ""), ("", ""),
    ],
)  # fmt: skip
def test_orders_that_numbers_can_be_in(text: str, orders: str) -> None:
    assert set(possible(text)) == set(orders.split())


@given(st.text("0123456789/-. :,w", max_size=14))
def test_no_text_is_too_odd_for_arithmetic(text: str) -> None:
    for year, month, day in possible(text).values():
        assert 1 <= month <= 12 and 1 <= day <= 31 and (not year or len(year) == 2)


@given(st.integers(1, 12), st.integers(1, 12), st.integers(1, 99))
def test_numbers_show_the_order_they_were_read_in_and_can_be_rewritten(a: int, b: int, year: int) -> None:
    ways = possible(f"{a:02d}/{b:02d}/{year:02d}")
    dated = Dated(f"XX{year:02d}", month=b, day=a)
    assert "dmy" in shown(ways, dated)
    written = rewritten(dated.render(), ways)
    assert set(written) == set(ways) and written["dmy"] == dated.render()
    for order, expression in written.items():
        assert order in shown(ways, parse(expression).start)
        assert rewritten(expression, ways) == written


@pytest.mark.parametrize("expression", ["", "@-1d", "2021-04-03/2021-05-03", "2021-04", "2021-05-13"])
def test_what_is_no_one_date_of_the_numbers_is_not_rewritten(expression: str) -> None:
    assert rewritten(expression, possible("03/04/2021")) == {}


def test_calendars_and_weekdays_stay_where_numbers_are_rewritten() -> None:
    assert rewritten("B2561-04-03=2", possible("03/04/2561"))["mdy"] == "B2561-03-04=2"
    assert rewritten("XXXX-04-03", possible("03/04"))["mdy"] == "XXXX-03-04"


def test_a_date_read_otherwise_than_the_numbers_say_shows_nothing() -> None:
    assert shown(possible("13/04/2021"), Dated("2021", month=5, day=13)) == frozenset()
    assert shown(possible("13/04/2021"), Dated("1921", month=4, day=13)) == {"dmy"}
    assert shown(possible("13/04/2021"), Dated("2022", month=4, day=13)) == frozenset()
    assert shown(possible("13/04/2021"), None) == frozenset()


def observed(column: Column, order: str, lines: int, probability: float = 1.0) -> Column:
    for line in range(lines):
        column.observe(f"{order} {line}", 1, [order], probability)
    return column


@given(ORDERS, SURE)
def test_one_line_read_well_enough_settles_it(order: str, probability: float) -> None:
    column = observed(Column(), order, 1, probability)
    assert column.settled == order and not column.certain
    assert column.decided == {order: 1} and column.examples == {order: f"{order} 0"}


def test_a_line_read_badly_settles_nothing() -> None:
    assert observed(Column(), "dmy", 1, 0.3).settled is None
    assert Column().settled is None


@given(ORDERS, ORDERS, st.floats(0, 1), st.integers(6, 50))
def test_one_misread_line_outvotes_no_column(order: str, other: str, probability: float, lines: int) -> None:
    column = observed(Column(), order, lines, 0.9)
    observed(column, other, 1, probability)
    assert column.settled == order


@given(st.integers(1, 40))
def test_lines_that_disagree_settle_nothing(lines: int) -> None:
    assert observed(observed(Column(), "dmy", lines), "mdy", lines).settled is None
    assert observed(observed(Column(), "dmy", 2 * lines), "mdy", lines).settled is None
    assert observed(observed(Column(), "dmy", 4 * lines), "mdy", lines).settled == "dmy"


def test_texts_that_disagree_are_named() -> None:
    column = observed(Column(), "dmy", 2)
    assert column.rivals == ()
    column.observe("13/04/21", 1, ["dmy", "ymd"], 1.0)
    assert column.rivals == () and column.decided == {"dmy": 3, "ymd": 1}
    assert observed(column, "mdy", 1).rivals == ("dmy 0", "mdy 0")


def test_lines_that_fit_day_first_and_month_first_decide_between_neither() -> None:
    column = Column()
    for line in range(500):
        column.observe(f"{line}", 1, ["dmy", "mdy"], 1.0)
    assert column.settled is None and not column.decided
    assert observed(column, "mdy", 1).settled == "mdy"


def test_guesses_of_the_network_weigh_as_one_line_together() -> None:
    column = Column()
    for _ in range(1000):
        column.guess(["dmy"], 1.0)
    assert column.settled == "dmy" and not column.certain
    assert observed(column, "mdy", 1).settled is None
    assert observed(column, "mdy", 3).settled == "mdy"


@pytest.mark.parametrize(("years_last", "settled"), [(True, "dmy"), (False, None)])
def test_guesses_do_not_count_where_their_years_vary_more_than_their_days(
    years_last: bool, settled: str | None
) -> None:
    column = Column()
    for day in range(1, 32):
        last, first = f"{day % 4 + 20}", f"{day:02d}"
        column.years(*((last, first) if years_last else (first, last)))
        column.guess(["dmy"], 1.0)
    assert column.settled == settled


def test_the_order_can_be_certain() -> None:
    assert observed(Column(), "ymd", 7).certain


def test_a_column_that_turns_says_from_what() -> None:
    column = Column()
    column.take("dmy")
    column.take("dmy")
    assert column.turned is None
    column.take("mdy")
    assert column.turned == "dmy"
    left_open = Column()
    left_open.undecided = 3
    left_open.take("dmy")
    assert left_open.turned is None
    left_open.take("mdy")
    assert left_open.turned == "dmy"
