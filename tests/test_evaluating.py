"""How an answer is judged, what pairs files hold, and what the counts come to."""

from datetime import date
from pathlib import Path

import pytest
from fakes import scripted
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datenorm.evaluating import Judged, evaluation, judge, judge_day
from datenorm.normalizer import Result
from datenorm.pairs import Example, read
from datenorm.scoring import Answers, reliability, weakest

TODAY = date(2020, 3, 10)


def result(
    expression: str, status: str, iso: str | None, confidence: float = 0.9, others: tuple[str, ...] = ()
) -> Result:
    return Result("x", None, iso, expression, status, confidence, tuple((other, 0.5) for other in others))


@pytest.mark.parametrize(
    ("expected", "found", "right", "answered", "read_right"),
    [
        ("1999-05-03", result("1999-05-03", "ok", "1999-05-03"), True, True, True),
        ("1999-05-03", result("1999-05-04", "ok", "1999-05-04"), False, True, False),
        ("1999-05-03", result("1999-05-03", "low-confidence", None), False, False, True),
        ("1999-05-03", result("1999-05", "partial", None), False, False, False),
        ("1999-05-03", result("", "none", None), False, False, False),
        ("1999-05-03", result("1999-03-05", "ambiguous", "1999-03-05", others=("1999-05-03",)), False, False, False),
        ("1999-05-03", result("1999-03-04", "ambiguous", "1999-03-04", others=("1999-04-03",)), False, True, False),
        ("XX99-05-03", result("1999-05-03", "ok", "1999-05-03"), True, True, True),
        ("@-1d", result("2020-03-09", "ok", "2020-03-09"), True, True, True),
        ("-0043-03-15", result("A0044-03-15", "ok", "-0043-03-15"), True, True, True),
        ("1999-05", result("1999-05", "partial", None), True, True, True),
        ("1999-05", result("1999-06", "partial", None), False, True, False),
        ("1999-05", result("1999-05-03", "ok", "1999-05-03"), False, True, False),
        ("1999-05", result("1999-05", "low-confidence", None), False, False, True),
        ("--05-03", result("XXXX-05-03", "partial", None), True, True, True),
        ("1999/2001", result("1999/2001", "range", None), True, True, True),
        ("1999/2001", result("1999/2002", "range", None), False, True, False),
        ("", result("", "none", None), True, False, True),
        ("", result("1999", "partial", None), True, False, True),
        ("", result("1999-05-03", "ok", "1999-05-03"), False, True, False),
        ("2015-04-31", result("2015-04-31", "invalid", None), True, False, True),
    ],
)  # fmt: skip
def test_answers_are_judged(expected: str, found: Result, right: bool, answered: bool, read_right: bool) -> None:
    assert judge(Example("x", expected), found, TODAY) == Judged(right, answered, read_right, 0.9)


@pytest.mark.parametrize(
    ("found", "right", "answered"),
    [
        (result("XXXX-05-03", "partial", None), True, True),
        (result("XXXX-05-03=1", "partial", None), True, True),
        (result("2012-05-03", "ok", "2012-05-03"), True, True),
        (result("XXXX-05-04", "partial", None), False, True),
        (result("1999-05", "partial", None), False, False),
        (result("", "none", None), False, False),
    ],
)
def test_without_a_year_month_and_day_are_judged(found: Result, right: bool, answered: bool) -> None:
    judged = judge(Example("x", "2017-05-03", "missing_year"), found, TODAY)
    assert (judged.right, judged.answered) == (right, answered)


def test_other_tools_are_judged_by_the_day() -> None:
    example = Example("x", "1999-05-03", also="1999-05-04")
    assert [judge_day(example, day, TODAY) for day in ("1999-05-03", "1999-05-04", "1999-05-05", None)] == [
        Judged(True, True), Judged(True, True), Judged(False, True), Judged(False, False),
    ]  # fmt: skip
    assert judge_day(Example("x", ""), None, TODAY) == Judged(True, False)
    assert judge_day(Example("x", ""), "1999-05-03", TODAY) == Judged(False, True)
    assert judge_day(Example("x", "1999-05-03", "missing_year"), "2020-05-03", TODAY).right


def test_each_text_is_read_in_its_own_order_language_and_day() -> None:
    normalizer, network = scripted(lambda order, language, text: "@-1d" if text == "gestern" else "1999-05-03")
    examples = [
        Example("gestern", "2001-01-01", language="de", today=date(2001, 1, 2)),
        Example("a", "1999-05-03", order="ymd"),
        Example("b", "1999-05-03", language="fr"),
    ]
    found, judged = evaluation(normalizer, examples, order="mdy", locale="en", today=TODAY)
    assert all(one.right for one in judged) and found.overall == Answers(3, 3, 3, 0)
    assert sorted(network.sources) == [("mdy", "de", "gestern"), ("mdy", "fr", "b"), ("ymd", "en", "a")]


def test_counts_and_shares() -> None:
    answers = Answers()
    for right, answered in ((True, True), (False, True), (False, False), (True, False)):
        answers.count(right, answered)
    assert answers == Answers(2, 4, 2, 1)
    assert (answers.share, answers.coverage, answers.error) == (0.5, 0.5, 0.5)
    assert Answers().error != Answers().error  # not a number
    tallies = {"a": Answers(1, 4), "b": Answers(4, 4), "c": Answers(0, 1)}
    assert [name for name, _ in weakest(tallies, least=2)] == ["a", "b"]


def test_reliability_by_hand() -> None:
    rows, error = reliability([0.91, 0.89, 0.1, 1.0], [True, False, False, True], bins=2)
    assert [(row.low, row.n, row.accuracy) for row in rows] == [(0.0, 1, 0.0), (0.5, 3, pytest.approx(2 / 3))]
    assert error == pytest.approx((0.1 + 3 * abs(2.8 / 3 - 2 / 3)) / 4)


cells = st.text(st.characters(exclude_characters="\t\n\r\ufeff", exclude_categories=["Cs"]), min_size=1, max_size=20)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(cells.filter(lambda text: text.strip() and text[0] != "{"), st.dates()), min_size=1))
def test_what_is_written_is_read(tmp_path: Path, rows: list[tuple[str, date]]) -> None:
    path = tmp_path / "pairs.tsv"
    path.write_text(
        "text\texpected\n" + "".join(f"{text}\t{day}\r\n" for text, day in rows), encoding="utf-8", newline=""
    )
    assert read([str(path)]) == [Example(text, day.isoformat()) for text, day in rows]
