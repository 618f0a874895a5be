"""The generator: seeded, spans that point at what they name, expressions that parse, every kind and locale."""

import itertools
import re
from collections import Counter

import pytest

pytest.importorskip("babel")

from datenorm.expression import field_labels, parse
from datenorm.train import locales, noise
from datenorm.train.generate import Pair, pairs


@pytest.fixture(scope="module")
def sample() -> list[Pair]:
    return list(itertools.islice(pairs(11), 6000))


def test_pairs_of_some_families_alone() -> None:
    kinds = {
        pair.kind.removesuffix(" in text")
        for pair in itertools.islice(pairs(2, ["de", "fo"], ["numeric", "no date"]), 300)
    }
    assert kinds == {"numeric", "no date"}


def test_pairs_without_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    spoilt: list[str] = []

    def apply(rng: object, chars: list[str], labels: list[str], *_: object) -> tuple[list[str], list[str]]:
        spoilt.append("".join(chars))
        return chars, labels

    monkeypatch.setattr(noise, "apply", apply)
    list(itertools.islice(pairs(2, spoilt=0.0), 300))
    assert not spoilt
    list(itertools.islice(pairs(2), 300))
    assert 30 < len(spoilt) < 120


def test_same_seed_same_pairs() -> None:
    assert list(itertools.islice(pairs(3), 300)) == list(itertools.islice(pairs(3), 300))


def test_other_seed_other_pairs() -> None:
    assert list(itertools.islice(pairs(3), 50)) != list(itertools.islice(pairs(4), 50))


def test_every_expression_parses_and_renders_back(sample: list[Pair]) -> None:
    for pair in sample:
        assert parse(pair.expression).render() == pair.expression, pair


def test_every_kind_appears(sample: list[Pair]) -> None:
    kinds = Counter(pair.kind for pair in sample)
    wanted = {
        "cldr",
        "text",
        "numeric",
        "machine",
        "compact",
        "words",
        "era",
        "missing_year",
        "partial",
        "relative",
        "weekday",
        "week",
        "range",
        "qualified",
        "no date",
        "text in text",
        "numeric in text",
    }
    assert wanted <= kinds.keys()


def test_orders_and_locales_vary(sample: list[Pair]) -> None:
    assert {"dmy", "mdy", "ymd", ""} == {pair.order for pair in sample}
    assert len({pair.locale for pair in sample}) > 300


def test_digit_spans_hold_their_field(sample: list[Pair]) -> None:
    checked = 0
    for pair in sample:
        match = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)(=\d)?", pair.expression)
        if not match:
            continue
        for letter, start, end in pair.spans:
            written = pair.text[start:end]
            if (
                letter in "ymd"
                and written.isascii()
                and written.isdecimal()
                and len(written) <= 2 + 2 * (letter == "y")
            ):
                assert int(written) == int(match["ymd".index(letter) + 1]), pair
                checked += 1
    assert checked > 3000


def test_spans_lie_in_the_text_in_order(sample: list[Pair]) -> None:
    for pair in sample:
        assert all(0 <= start < end <= len(pair.text) for _, start, end in pair.spans), pair
        starts = [start for _, start, _ in pair.spans]
        assert starts == sorted(starts), pair


def test_stated_fields_have_a_span(sample: list[Pair]) -> None:
    for pair in sample:
        letters = {letter for letter, _, _ in pair.spans}
        labels = {
            label for label, char in zip(field_labels(pair.expression), pair.expression, strict=True) if char != "X"
        }
        if pair.kind.split(" in ")[0] in ("cldr", "text", "numeric", "machine"):
            assert labels - {"."} <= letters, pair


def test_a_text_without_a_date_has_an_empty_expression(sample: list[Pair]) -> None:
    assert all((pair.expression == "") == (pair.kind == "no date") for pair in sample)


def test_an_ambiguous_numeric_date_names_its_order(sample: list[Pair]) -> None:
    plain = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
    found = 0
    for pair in sample:
        match = plain.fullmatch(pair.text)
        if pair.expression and match and int(match[1]) <= 12 and int(match[2]) <= 12 and match[1] != match[2]:
            assert pair.order in ("dmy", "mdy"), pair
            found += 1
    assert found > 10


def test_one_locale_stays_one_locale() -> None:
    assert {pair.locale for pair in itertools.islice(pairs(5, ["fr"]), 200)} == {"fr"}


@pytest.mark.parametrize("name", [name for name in locales.names() if name != "root"][::37])
def test_a_locale_makes_every_field(name: str) -> None:
    made = list(itertools.islice(pairs(2, [name]), 60))
    assert {letter for pair in made for letter, _, _ in pair.spans} >= {"y", "m", "d"}
