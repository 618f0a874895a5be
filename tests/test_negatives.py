"""Texts without dates, ranges and qualified dates: what they state, and what they never state."""

import random
import re

import pytest

pytest.importorskip("babel")

from datenorm.expression import Dated, parse
from datenorm.train import (
    negatives,
    negatives_broken,
    negatives_counted,
    negatives_documents,
    negatives_lasting,
    negatives_lengths,
    negatives_numbers,
    negatives_said,
    negatives_words,
    neighbours,
    noise_marks,
    prose,
    qualified,
    ranges,
)
from datenorm.train.approximate import certain
from datenorm.train.context import load
from datenorm.train.draft import Draft
from datenorm.train.formats import Day

LOCALES = ("en", "en_US", "de", "fr", "es", "ru", "pl", "hu", "ja", "zh", "ko", "ar", "hi", "th", "vi", "tr")
WHEN = Day(1999, 5, 3, 1)


def _place(dated: Dated) -> tuple[int, int, int, int]:
    """Where a date stands in time, years before Christ first and backwards."""
    year = int(dated.year or 0)
    return -year if dated.letter == "A" else year, dated.month, dated.day, dated.season


@pytest.mark.parametrize("digits", ["1999", "20190512", "12052019", "990503", "201905121344", "2019123"])
def test_digits_that_state_a_date(digits: str) -> None:
    assert negatives_numbers.states_date(digits)


@pytest.mark.parametrize("digits", ["3", "0999", "3141", "12345", "20194512", "999999", "201945121344", "1" * 20])
def test_digits_that_state_none(digits: str) -> None:
    assert not negatives_numbers.states_date(digits)


@pytest.mark.parametrize("name", LOCALES)
def test_no_date_has_no_expression_and_no_plain_date(name: str) -> None:
    rng, ctx = random.Random(3), load(name)
    drafts = [draft for _ in range(400) if (draft := negatives.no_date(rng, ctx, WHEN))]
    assert len(drafts) > 300
    for draft in drafts:
        text = draft.text()
        assert draft.expression == ""
        assert not re.fullmatch(r"(1\d{3}|20\d\d)", text), text
        assert not re.fullmatch(r"[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", text), text
        assert text.lower().strip(" .") not in ctx.names, text


@pytest.mark.parametrize("name", LOCALES)
def test_a_length_of_time_is_no_shift_from_today(name: str) -> None:
    rng, ctx = random.Random(3), load(name)
    shifts = {text.replace("{unit}", "{u}") for text in (*ctx.phrases.ago, *ctx.phrases.ahead)}
    assert shifts.isdisjoint(negatives_lasting._frames(ctx.language))
    assert all(negatives_lasting.lasting(rng, ctx) for _ in range(200))


@pytest.mark.parametrize("name", LOCALES)
def test_a_counted_thing_names_no_month_and_no_unit(name: str) -> None:
    rng, ctx = random.Random(3), load(name)
    units = {text.lower() for texts in ctx.phrases.units.values() for text in texts}
    for words in negatives_counted._things(name, ctx.language):
        assert words and not {word.lower() for word in words} & (ctx.names | units)
    assert all(negatives_counted.things(rng, ctx) for _ in range(200))


def test_a_letter_among_digits_is_none_that_a_scan_makes_of_a_digit() -> None:
    scanned = {char.lower() for chars in noise_marks._DIGIT_AS_LETTER.values() for char in chars}
    assert not scanned & set(negatives_broken.LETTERS)


def test_words_between_two_names_are_far_from_both() -> None:
    for name in ("en", "de", "fr", "ru"):
        crossed = negatives_words._crossed(name)
        assert crossed
        assert all(negatives_words.edits(word, known) > 2 for word in crossed for known in load(name).names)


@pytest.mark.parametrize("name", LOCALES)
def test_a_thing_beside_a_date_touches_no_number_of_it(name: str) -> None:
    rng, ctx = random.Random(3), load(name)
    for _ in range(300):
        before, after = prose._around_things(rng, ctx, (), whole=False)
        assert not re.search(r"\d[ .–-]*\Z", before), before
        assert not re.match(r"[ .–-]*\d", after), after


@pytest.mark.parametrize("name", LOCALES)
def test_a_range_ends_after_it_starts(name: str) -> None:
    rng, ctx = random.Random(4), load(name)
    days = [Day(1999, 1 + n % 12, 1 + n * 5 % 28, 1) for n in range(200)]
    drafts = [draft for day in days if (draft := ranges.ranged(rng, ctx, day))]
    assert len(drafts) > 150
    for draft in drafts:
        made = parse(draft.expression)
        assert made.is_range and made.render() == draft.expression and (made.start or made.end)
        # Of two-digit years the century may turn between them.
        if made.start and made.end and "X" not in made.start.year + made.end.year:
            assert _place(made.start) <= _place(made.end), draft


@pytest.mark.parametrize("name", LOCALES)
def test_a_qualified_date_says_so_or_counts_from_an_era(name: str) -> None:
    rng, ctx = random.Random(5), load(name)
    drafts = [draft for _ in range(200) if (draft := qualified.qualified(rng, ctx, WHEN))]
    assert len(drafts) > 150
    for draft in drafts:
        made = parse(draft.expression)
        assert made.start and made.render() == draft.expression
        ends = [end for end in (made.start, made.end) if end]
        assert any(end.qualifier or end.letter == "A" or end.year < "1000" for end in ends), draft


def test_labels_stand_on_the_numbers_they_name() -> None:
    rng, ctx = random.Random(6), load("en")
    drafts = [draft for _ in range(200) if (draft := ranges.ranged(rng, ctx, WHEN))]
    assert len(drafts) > 150
    for draft in drafts:
        texts = [text for text, label in draft.pieces if label == "d"]
        if not all(text.isdecimal() for text in texts):
            continue
        days = {int(day) for day in re.findall(r"-\d\d-(\d\d)", draft.expression)}
        assert {int(text) for text in texts} == days, draft


def test_words_that_leave_a_date_certain() -> None:
    assert certain(("am", "um den", "ca.", "bis"), "de") == ("am", "bis")


@pytest.mark.parametrize("name", LOCALES)
def test_usual_lengths_are_no_shift_and_no_word_for_a_day(name: str) -> None:
    known = load(name).phrases
    said = {text.lower() for texts in known.relative.values() for text in texts}
    said |= {text.replace("{unit}", "{u}").lower() for text in (*known.ago, *known.ahead)}
    for table in ("frames", "set"):
        texts = negatives_lengths._texts(table, load(name).language)
        assert texts and said.isdisjoint(text.lower() for text in texts)


@pytest.mark.parametrize("name", LOCALES)
def test_a_documents_number_stands_behind_no_name_of_a_month_or_weekday(name: str) -> None:
    rng, ctx = random.Random(3), load(name)
    texts = [text for _ in range(300) if (text := negatives_documents.document(rng, ctx))]
    assert len(texts) > 200
    assert all(re.split(r"[\W\d]", text)[0].lower() not in ctx.names - {""} for text in texts)


def test_verses_and_addresses_are_parted_from_one_another() -> None:
    for table in (negatives_documents.VERSES, negatives_documents.ADDRESSES):
        for entry in table.values():
            assert all(text.count("{a}") < 2 and "|" not in text for text in entry.split("|"))


@pytest.mark.parametrize("name", LOCALES)
def test_a_word_for_an_unknown_date_is_no_name(name: str) -> None:
    rng, ctx = random.Random(3), load(name)
    texts = [text for _ in range(300) if (text := negatives_said.said(rng, ctx))]
    assert texts and not {text.lower().strip(" .") for text in texts} & ctx.names


@pytest.mark.parametrize("name", LOCALES)
def test_a_neighbour_leaves_the_dates_own_pieces(name: str) -> None:
    rng, ctx = random.Random(3), load(name)
    for expression in ("1999-05-03", "XXXX-05-03"):
        changed = 0
        for _ in range(100):
            draft = Draft([("3", "d"), (" mai", "m")], expression, "text")
            neighbours.add_neighbour(rng, ctx, draft)
            assert [piece for piece in draft.pieces if piece[1]] == [("3", "d"), (" mai", "m")]
            assert draft.expression == expression
            changed += len(draft.pieces) > 2
        assert changed > 80
