"""Nothing invented: which fields of an answer the text licenses, where its steps looked."""

from datetime import date

import pytest
from fakes import scripted
from hypothesis import example, given
from hypothesis import strategies as st

from datenorm.expression import field_labels
from datenorm.grounding import grounded


def looking(text: str, expression: str, **seen: str) -> bool:
    """Whether it is grounded, when the steps of a field (y, m, d) look at the beginning of these parts of the text, and
    all others at the first character."""
    places = {label: text.index(part) for label, part in seen.items()}
    return grounded(text, expression, [places.get(label, 0) for label in field_labels(expression)] + [0])


@pytest.mark.parametrize(
    ("text", "expression", "seen"),
    [
        ("3 may 1999", "1999-05-03", {"m": "may"}),
        ("3rd of may, 1999", "1999-05-03", {"m": "may"}),
        ("wednesday, 1 may 1999", "1999-05-01=3", {"m": "may"}),
        ("03/05/1999", "1999-05-03", {}),
        ("3.5.99", "XX99-05-03", {}),
        ("05/05/2005", "2005-05-05", {}),
        ("19990503", "1999-05-03", {}),
        ("19990503t101500", "1999-05-03", {}),
        ("990503", "XX99-05-03", {}),
        ("20990503", "XX99-05-03", {}),
        ("1999-123", "1999-123", {}),
        ("2018-w05-3", "2018-W05-3", {}),
        ("2018w053", "2018-W05-3", {}),
        ("third of may, nineteen ninety-nine", "1999-05-03", {"y": "nineteen", "m": "may", "d": "third"}),
        ("二〇〇八年十二月三日", "2008-12-03", {"y": "二", "m": "十", "d": "三"}),
        ("三月 3日 2008", "2008-03-03", {"m": "三"}),
        ("令和2年5月6日", "R0002-05-06", {}),
        ("26 شهریور 94", "J1394-06-26", {"m": "شهریور"}),
        ("26viii2008", "2008-08-26", {"m": "viii"}),
        ("3 v 2008", "2008-05-03", {"m": "v"}),
        ("l9 may i9g9", "1999-05-19", {"m": "may"}),
        ("may 2o, z008", "2008-05-20", {"m": "may"}),
        ("i9940218", "1994-02-18", {}),
        ("iiplal42000", "2000-04-04", {"m": "iiplal"}),
        ("21 de 7bre de 2010", "2010-09-21", {"m": "7bre"}),
        ("yesterday", "@-1d", {}),
        ("in 3 weeks", "@+3w", {}),
        ("two decades ago", "@-20y", {"r": "two"}),
        ("2 decades ago", "@-20y", {"r": "2"}),
        ("may 1999", "1999-05", {"m": "may"}),
        ("the 80s", "198X", {}),
        ("spring 1999", "1999-21", {}),
        ("3-5 may 1999", "1999-05-03/1999-05-05", {"m": "may"}),
    ],
)
def test_what_the_text_holds(text: str, expression: str, seen: dict[str, str]) -> None:
    assert looking(text, expression, **seen)


@pytest.mark.parametrize(
    ("text", "expression", "seen"),
    [
        ("3 may 1999", "1998-05-03", {"m": "may"}),
        ("3 may 19995", "1999-05-03", {"m": "may"}),
        ("3 may 19k9", "1999-05-03", {"y": "k", "m": "may"}),
        ("3 may 196x", "0196-05-03", {"y": "196x", "m": "may"}),
        ("3 may 199", "1999-05-03", {"y": "199", "m": "may"}),
        ("283 may 1999", "1999-05-28", {"m": "may", "d": "283"}),
        ("2k/05/1999", "1999-05-02", {"d": "2k"}),
        ("may 1999", "1999-05-03", {"m": "may", "d": " "}),
        ("3 1999", "1999-05-03", {"m": "3"}),
        ("/05/1999", "1999-05-05", {"d": "05"}),
        ("03/1999", "1999-05-03", {}),
        ("2008年 月3日", "2008-05-03", {"m": "月"}),
        ("3/5/1999", "1999-05-03=1", {}),
        ("24164 months ago", "@-2414m", {}),
        ("2018", "@+2w", {}),
        ("3-6 may 1999", "1999-05-03/1999-05-05", {"m": "may", "d": "3"}),
    ],
)
def test_what_it_does_not_hold(text: str, expression: str, seen: dict[str, str]) -> None:
    assert not looking(text, expression, **seen)


days = st.dates(date(1000, 1, 1), date(2999, 12, 31))


@given(days, st.sampled_from(("{0:%Y-%m-%d}", "{0:%d.%m.%Y} 10:15", "{0.month}/{0.day}/{0.year}", "{0:%Y%m%d}")))
def test_digits_alone_must_hold_every_number_wherever_the_network_looked(day: date, pattern: str) -> None:
    assert grounded(pattern.format(day), day.isoformat(), [0] * 11)


@given(days, days)
@example(date(1911, 11, 19), date(2000, 1, 1))  # month and day together are the year's digits
def test_no_other_year_is_taken_from_digits_alone(day: date, other: date) -> None:
    text = f"{day:%d.%m.%Y}"
    assert grounded(text, f"{other.year}-{day:%m-%d}", [0] * 11) == (other.year == day.year)


@given(st.text(max_size=30), st.sampled_from(("1999-05-03", "XX99-05-03=2", "@-3w", "R0002-05-06", "1999-05", "199X")))
def test_any_text_gives_an_answer(text: str, expression: str) -> None:
    assert grounded(text, expression, [0] * 13) in (True, False)


ALIGNED = {"attention": "additive", "training": {"train": {"alignment_weight": 0.3}}}


def test_an_answer_that_fails_is_no_date_in_any_mode() -> None:
    normalizer, _ = scripted(lambda order, language, text: "1999-05-03", **ALIGNED)
    for mode in ("strict", "balanced", "best-guess"):
        held, invented = normalizer.normalize(["1999.05.03", "1998.05.03"], mode=mode)
        assert (held.status, held.iso) == ("ok", "1999-05-03")
        assert (invented.status, invented.iso, invented.date) == ("low-confidence", None, None)
        assert invented.expression == "1999-05-03"


def test_parts_of_dates_are_checked_too() -> None:
    normalizer, _ = scripted(lambda order, language, text: "1999-05", **ALIGNED)
    assert [r.status for r in normalizer.normalize(["1999.05", "1999.06"])] == ["partial", "low-confidence"]


@pytest.mark.parametrize("manifest", [{}, {"attention": "none"} | {"training": ALIGNED["training"]}])
def test_a_model_whose_attention_was_not_trained_to_align_is_not_asked(manifest: dict[str, object]) -> None:
    normalizer, _ = scripted(lambda order, language, text: "1999-05-03", **manifest)
    assert normalizer.normalize(["1998.05.03"])[0].iso == "1999-05-03"
