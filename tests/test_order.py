"""The order of a whole list, over a scripted network that reads numbers as it is told."""

import re
from datetime import date

import pytest
from fakes import scripted
from hypothesis import given, settings
from hypothesis import strategies as st

from datenorm import Column, OptionError, Result
from datenorm.numeric import possible

WEEKDAYS = "mon tue wed thu fri sat sun".split()
FEW = settings(max_examples=40, deadline=None)


def numbers(order: str, language: str, text: str) -> str | dict[str, float]:
    """Reads numbers in the order it is told, in the only possible one, or by guess: month first, 0.7 to 0.3."""
    weekday = next((f"={n}" for n, name in enumerate(WEEKDAYS, 1) if text.startswith(name)), "")
    ways = {}
    for way, (year, month, day) in possible(text).items():
        written = re.search(r"\d{4}", text)
        ways[way] = f"{written.group() if written else f'XX{year}'}-{month:02d}-{day:02d}{weekday}"
    if not ways:
        return ""
    if order in ways:
        return ways[order]
    if order != "auto" or len(ways) == 1:
        return next(iter(ways.values()))
    rest = [expression for way, expression in ways.items() if way != "mdy"]
    return {ways["mdy"]: 0.7, **dict.fromkeys(rest, 0.3 / len(rest))} if "mdy" in ways else dict.fromkeys(rest, 0.5)


def read(*texts: str, **options: object) -> list[Result]:
    return scripted(numbers)[0].normalize(texts, **options)  # type: ignore[arg-type]


def seen(results: list[Result]) -> list[tuple[str, str | None, str | None]]:
    return [(result.status, result.iso, result.order) for result in results]


@pytest.mark.parametrize(
    ("line", "iso", "order"), [("13/04/2021", "2021-04-03", "dmy"), ("04/13/2021", "2021-03-04", "mdy")]
)
def test_a_line_that_decides_settles_the_others(line: str, iso: str, order: str) -> None:
    assert seen(read("03/04/2021", line)) == [("ok", iso, order), ("ok", "2021-04-13", None)]


def test_where_nothing_decides_all_are_ambiguous_and_day_first() -> None:
    column = Column()
    first, second = read("03/04/2021", "05/06/2021", column=column)
    assert seen([first, second]) == [("ambiguous", "2021-04-03", "dmy"), ("ambiguous", "2021-06-05", "dmy")]
    assert dict(first.alternatives) == pytest.approx({"2021-03-04": 0.7, "2021-04-03": 0.3}, abs=1e-3)
    assert (column.undecided, column.taken, column.settled) == (2, None, None)


def test_texts_that_are_no_column_are_each_read_alone() -> None:
    first, second = read("03/04/2021", "13/04/2021", together=False)
    assert seen([first, second]) == [("ambiguous", "2021-03-04", "mdy"), ("ok", "2021-04-13", None)]


def test_a_range_stays_one() -> None:
    def both(order: str, language: str, text: str) -> str:
        return "/".join(str(numbers("dmy", language, part)) for part in text.split(" - "))

    normalizer, _ = scripted(both)
    for other in ("04/13/2021", "13/04/2021", "01/02/2021"):
        (result, _) = normalizer.normalize(["03/04/2021 - 05/06/2021", other])
        assert (result.status, result.expression) == ("range", "2021-04-03/2021-06-05")


def test_a_text_alone_is_ambiguous_with_the_likelier_answer() -> None:
    assert seen(read("03/04/2021")) == [("ambiguous", "2021-03-04", "mdy")]


def test_lines_that_disagree_leave_it_open() -> None:
    results = read("03/04/2021", "13/04/2021", "04/14/2021")
    assert seen(results) == [("ambiguous", "2021-04-03", "dmy"), ("ok", "2021-04-13", None), ("ok", "2021-04-14", None)]


def test_lines_that_cannot_be_in_the_order_are_read_as_they_can_be_and_counted() -> None:
    column = Column()
    texts = [f"{day}/04/2021" for day in range(13, 31)]
    *_, small, odd = read(*texts, "03/04/2021", "04/13/2021", column=column)
    assert seen([small, odd]) == [("ok", "2021-04-03", "dmy"), ("ok", "2021-04-13", "mdy")]
    assert (column.taken, column.odd, column.odd_example) == ("dmy", 1, "04/13/2021")
    assert column.decided == {"dmy": 18, "mdy": 1}


def test_a_weekday_is_evidence() -> None:
    column = Column()
    results = read("wed 03/04/2019", "05/06/2019", column=column)
    assert seen(results) == [("ok", "2019-04-03", "dmy"), ("ok", "2019-06-05", "dmy")]
    assert column.decided == {"dmy": 1}


def test_a_weekday_that_fits_no_reading_is_a_conflict_in_every_column() -> None:
    for other in ("13/04/2019", "04/13/2019", "05/06/2019"):
        assert read("sun 03/04/2019", other)[0].status == "conflict"


def test_a_weekday_against_the_columns_order_is_an_odd_line() -> None:
    column = Column()
    texts = [f"{day}/04/2021" for day in range(13, 31)]
    (result,) = read(*texts, "mon 03/04/2019", column=column)[-1:]
    assert seen([result]) == [("ok", "2019-03-04", "mdy")] and column.odd == 1


def test_two_digit_years_in_front() -> None:
    results = read("99/04/13", "98/11/05", "03/04/05")
    assert seen(results)[1:] == [("ok", "1998-11-05", "ymd"), ("ok", "2003-04-05", "ymd")]


def test_lines_that_cannot_be_year_first_stay_ambiguous_in_a_column_that_is() -> None:
    column = Column()
    texts = [f"{year}/04/13" for year in range(40, 60)]
    *_, year_first, other = read(*texts, "03/04/05", "03/04/2021", column=column)
    assert seen([year_first, other]) == [("ok", "2003-04-05", "ymd"), ("ambiguous", "2021-04-03", "dmy")]
    assert (column.taken, column.turned, column.undecided, column.odd) == ("ymd", None, 1, 0)
    assert seen(read("03/04/2021", "x", locale="zh"))[0] == ("ambiguous", "2021-04-03", "dmy")


def test_days_and_years_that_could_each_be_the_other_are_ambiguous_where_nothing_tells() -> None:
    def dotted(order: str, language: str, text: str) -> str | dict[str, float]:
        """Takes the last number for the year unless told otherwise."""
        return numbers("dmy" if order == "auto" else order, language, text)

    normalizer, _ = scripted(dotted)
    years_last = [f"{day:02d}.05.{21 + day % 3}" for day in range(1, 21)]
    years_first = [f"{21 + day % 3}.05.{day:02d}" for day in range(1, 21)]
    assert {(r.status, r.order) for r in normalizer.normalize(years_last)} == {("ok", "dmy")}
    results = normalizer.normalize(years_first)
    assert {r.status for r in results} == {"ambiguous"} and results[0].iso == "2001-05-22"
    assert "2022-05-01" in dict(results[0].alternatives)


def test_years_in_front_with_four_digits_say_nothing_of_the_others() -> None:
    assert [r.status for r in read("2021-04-13x", "2021/05/14", "03/04/2021")][2] == "ambiguous"


def test_a_locale_decides_where_no_line_does() -> None:
    assert seen(read("03/04/2021", "05/06/2021", locale="en")) == [
        ("ok", "2021-03-04", "mdy"),
        ("ok", "2021-05-06", "mdy"),
    ]
    assert read("03/04/2021", "13/04/2021", locale="en")[0].iso == "2021-04-03"
    assert read("wed 03/04/2019", "05/06/2019", locale="en")[1].iso == "2019-06-05"


def test_so_does_what_a_column_usually_is_but_for_no_line_that_decides() -> None:
    assert seen(read("03/04/2021", column=Column(usual="mdy"))) == [("ok", "2021-03-04", "mdy")]
    assert seen(read("03/04/2021", "13/04/2021", column=Column(usual="mdy")))[0] == ("ok", "2021-04-03", "dmy")


def test_an_order_given_is_kept_to() -> None:
    column = Column()
    results = read("03/04/2021", "13/04/2021", order="mdy", column=column)
    assert results[0].iso == "2021-03-04" and column.taken is None and not column.decided


def test_parts_of_one_column_go_on_from_each_other() -> None:
    normalizer, _ = scripted(numbers)
    column = Column()
    assert normalizer.normalize(["03/04/2021"], column=column)[0].status == "ambiguous"
    normalizer.normalize(["04/13/2021"], column=column)
    assert column.turned is None
    assert normalizer.normalize(["03/04/2021"], column=column)[0].iso == "2021-03-04"
    assert column.turned == "dmy"
    column.turned = None
    normalizer.normalize([f"{day}/04/2021" for day in range(13, 31)], column=column)
    assert normalizer.normalize(["03/04/2021"], column=column)[0].iso == "2021-04-03"
    assert column.turned == "mdy"


def test_a_certain_column_is_read_in_its_order_alone() -> None:
    normalizer, network = scripted(numbers)
    column = Column()
    normalizer.normalize([f"{day}/04/2021" for day in range(13, 31)], column=column)
    assert column.certain
    network.sources.clear()
    normalizer.normalize(["03/04/2021"], column=column)
    assert [order for order, _, _ in network.sources] == ["auto", "dmy"]


def test_numbers_that_the_network_reads_as_no_date_show_nothing() -> None:
    normalizer, _ = scripted(lambda order, language, text: "" if text.startswith("13") else numbers(order, "", text))
    assert normalizer.normalize(["03/04/2021", "13/04/2021"])[0].status == "ambiguous"


@FEW
@given(st.data(), st.sampled_from(("dmy", "mdy")), st.integers(1, 60))
def test_a_column_with_a_deciding_line_is_read_in_its_order(data: st.DataObject, order: str, lines: int) -> None:
    days = data.draw(st.lists(st.dates(date(1950, 1, 1), date(2060, 1, 1)), min_size=lines, max_size=lines))
    days.append(date(2001, 3, data.draw(st.integers(13, 31))))
    pattern = "%d/%m/%Y" if order == "dmy" else "%m/%d/%Y"
    assert [result.date for result in read(*(day.strftime(pattern) for day in days))] == days


# ---- modes and alternatives -------------------------------------------------------------------------------------


def test_modes() -> None:
    script = {"1999-05-03": 0.9, "1999-05-08": 0.1}
    normalizer, _ = scripted(lambda order, language, text: script, min_confidence=0.5)
    assert normalizer.normalize(["x"])[0].status == "ok"
    assert normalizer.normalize(["x"], mode="strict")[0].status == "low-confidence"
    assert normalizer.normalize(["x"], mode="strict", min_confidence=0.8)[0].status == "ok"
    unsure, _ = scripted(lambda order, language, text: script, min_confidence=0.95)
    assert unsure.normalize(["x"])[0].status == "low-confidence"
    assert unsure.normalize(["x"], mode="best-guess")[0].iso == "1999-05-03"
    with pytest.raises(OptionError, match="mode 'lax'"):
        normalizer.normalize(["x"], mode="lax")


def test_strict_gives_no_day_of_an_ambiguous_text() -> None:
    (result,) = read("03/04/2021", mode="strict")
    assert (result.status, result.date, result.iso) == ("ambiguous", None, None)
    assert len(result.alternatives) == 2


def test_alternatives_are_distinct_days_whose_probabilities_add_up() -> None:
    script = {"1999-05-03": 0.4, "XX99-05-03": 0.3, "1999-05-08": 0.2, "1999-05": 0.1}
    normalizer, _ = scripted(lambda order, language, text: script)
    (result,) = normalizer.normalize(["x"], alternatives=3)
    assert dict(result.alternatives) == pytest.approx({"1999-05-03": 0.7, "1999-05-08": 0.2}, abs=1e-3)
    assert result.status == "ok"
    assert normalizer.normalize(["x"], alternatives=1)[0].alternatives[0][0] == "1999-05-03"
    assert normalizer.normalize(["x"])[0].alternatives == ()
    with pytest.raises(OptionError, match="alternatives is -1"):
        normalizer.normalize(["x"], alternatives=-1)


def test_alternatives_at_a_temperature_are_no_more_than_one_together() -> None:
    script = dict.fromkeys(("1999-05-03", "1999-05-04", "1999-05-05", "1999-05-06"), 0.25)
    normalizer, _ = scripted(lambda order, language, text: script, temperature=4.0)
    (result,) = normalizer.normalize(["x"], alternatives=4)
    assert sum(p for _, p in result.alternatives) == pytest.approx(1.0, abs=0.05)


def test_readings_of_an_ambiguous_text_are_among_its_alternatives() -> None:
    ways = {"2021-03-04": 0.5, "2021-03-05": 0.3, "2021-03-06": 0.19, "2021-04-03": 0.01}
    normalizer, _ = scripted(lambda order, language, text: ways if order == "auto" else numbers(order, "", text))
    (result,) = normalizer.normalize(["03/04/2021"], alternatives=3)
    assert [iso for iso, _ in result.alternatives] == ["2021-03-04", "2021-03-05", "2021-04-03"]
    assert [p for _, p in result.alternatives] == pytest.approx([0.5, 0.3, 0.01], abs=1e-3)
