"""What holds of every text, whatever the model: drawn by hypothesis, read by the shipped one or by a script."""

import calendar
from datetime import date

import pytest
from fakes import scripted
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datenorm import Normalizer, Result
from datenorm.vocab import ORDERS

TODAY = date(2020, 3, 10)
NEAR = 1e-4  # batches of other widths round differently
FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

numeric = st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(0, 2100), st.sampled_from("/.- ")).map(
    lambda t: f"{t[0]:02d}{t[3]}{t[1]:02d}{t[3]}{t[2]:02d}"
)
worded = st.dates(date(1, 1, 1)).map(lambda day: f"{day.day} {day:%B} {day.year}")
texts = st.lists(st.one_of(numeric, worded, st.text(max_size=40)), min_size=1, max_size=8)


@pytest.fixture(scope="module")
def threaded() -> Normalizer:
    return Normalizer(threads=3)


def same(one: Result, other: Result) -> bool:
    """Whether two results say the same, up to rounding."""
    fields = ("text", "date", "iso", "status", "order", "expression")
    alike = all(getattr(one, field) == getattr(other, field) for field in fields)
    return alike and abs(one.confidence - other.confidence) < NEAR


@FEW
@given(texts, st.sampled_from(ORDERS), st.sampled_from((None, "en", "zh")), st.sampled_from(("strict", "best-guess")))
def test_any_texts_give_results(
    shipped: Normalizer, given_texts: list[str], order: str, locale: str | None, mode: str
) -> None:
    results = shipped.normalize(given_texts, order=order, locale=locale, mode=mode, alternatives=2)
    assert [result.text for result in results] == given_texts
    for result in results:
        assert len(result.alternatives) <= 2 and sum(p for _, p in result.alternatives) < 1 + 1e-6
        assert result.date is None or result.date.isoformat() == result.iso
        assert not (mode == "strict" and result.status == "ambiguous" and result.iso)


@FEW
@given(st.dates())
def test_iso_dates_return_unchanged(shipped: Normalizer, day: date) -> None:
    result = shipped.normalize([day.isoformat(), "04/13/2021", "03/04/2021"])[0]
    assert (result.date, result.iso, result.status) == (day, day.isoformat(), "ok")


@FEW
@given(texts, st.sampled_from(("dmy", "mdy", "ymd")), st.data())
def test_with_an_order_given_other_lines_change_nothing(
    shipped: Normalizer, threaded: Normalizer, given_texts: list[str], order: str, data: st.DataObject
) -> None:
    together = shipped.normalize(given_texts, order=order, today=TODAY)
    at = data.draw(st.integers(0, len(given_texts) - 1))
    assert same(shipped.normalize([given_texts[at]], order=order, today=TODAY)[0], together[at])
    padded = [*given_texts, *(f"{n} lines more" for n in range(300))]
    for one, other in zip(threaded.normalize(padded, order=order, today=TODAY), together, strict=False):
        assert same(one, other)


@FEW
@given(texts, st.randoms())
def test_the_order_found_depends_on_no_order_of_lines_nor_on_threads(
    shipped: Normalizer, threaded: Normalizer, given_texts: list[str], rng: object
) -> None:
    shuffled = list(given_texts)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    if len(shuffled) > 1:
        found = {result.text: result for result in threaded.normalize(shuffled, today=TODAY)}
        for result in shipped.normalize(given_texts, today=TODAY):
            assert same(found[result.text], result)


IMPOSSIBLE = st.tuples(st.integers(1, 9999), st.sampled_from((2, 4, 6, 9, 11)), st.integers(29, 31)).filter(
    lambda t: t[2] > calendar.monthrange(t[0], t[1])[1]
)
OTHERS = ("13/04/2021", "04/13/2021")
PATTERNS = {"dmy": "{2:02d}/{1:02d}/{0:04d}", "mdy": "{1:02d}/{2:02d}/{0:04d}", "words": "the {2}th of {1} in {0}"}


@FEW
@given(IMPOSSIBLE, st.sampled_from(sorted(PATTERNS)), st.sampled_from(ORDERS), st.sampled_from(OTHERS))
def test_a_day_that_no_month_has_never_becomes_another(
    fields: tuple[int, int, int], pattern: str, order: str, other: str
) -> None:
    text = PATTERNS[pattern].format(*fields)
    normalizer, _ = scripted(
        lambda order, language, line: "2021-04-13" if line == other else "{:04d}-{:02d}-{:02d}".format(*fields)
    )
    for lines in ([text], [text, other], [text, *[other] * 9]):
        result = normalizer.normalize(lines, order=order, mode="best-guess")[0]
        assert (result.status, result.date, result.iso) == ("invalid", None, None)


@pytest.mark.parametrize("text", ["31 April 2015", "31/04/2015", "31.04.2015", "30 February 2016", "31. November 1999"])
def test_nor_does_the_shipped_model_make_one(shipped: Normalizer, text: str) -> None:
    for lines in ([text], [text, "13/04/2021"], [text, "04/13/2021"]):
        assert shipped.normalize(lines)[0].iso is None
