"""Number words and numerals: a table of forms checked by hand, and what must hold for every language."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from datenorm.errors import DatenormError
from datenorm.train import numerals, numerals_cjk

pytest.importorskip("unicode_rbnf")
pytest.importorskip("num2words")

TABLE = Path(__file__).parent / "cases" / "numerals.tsv"
KINDS = {
    "day": numerals.day_words,
    "year": numerals.year_words,
    "short": numerals.two_digit_year_words,
    "han_year": lambda language, year: numerals_cjk.cjk_words(language, "year", year),
    "han_month": lambda language, month: numerals_cjk.cjk_words(language, "month", month),
    "han_day": lambda language, day: numerals_cjk.cjk_words(language, "day", day),
    "financial": numerals_cjk.financial,
}


def cases() -> list[tuple[str, str, int, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["language"], row["kind"], int(row["number"]), row["text"]) for row in rows]


@pytest.mark.parametrize(("language", "kind", "number", "text"), cases())
def test_form_is_among_those_given(language: str, kind: str, number: int, text: str) -> None:
    assert text in KINDS[kind](language, number)


@pytest.mark.parametrize("language", sorted(numerals.languages()))
def test_each_day_has_words_and_no_two_days_share_one(language: str) -> None:
    seen: dict[str, int] = {}
    for day in range(1, 32):
        words = numerals.day_words(language, day)
        assert words
        for word in words:
            assert seen.setdefault(word, day) == day


@pytest.mark.parametrize("language", sorted(numerals.languages()))
def test_no_two_years_share_words(language: str) -> None:
    seen: dict[str, int] = {}
    for year in (*range(1500, 2100, 17), *range(1895, 2031)):
        for word in numerals.year_words(language, year):
            assert seen.setdefault(word, year) == year
            assert word == " ".join(word.split())
            assert not any(char.isdigit() or char in "=%<>\u00ad\u200b" for char in word)


@pytest.mark.parametrize("language", sorted(numerals_cjk.EAST_ASIAN))
@pytest.mark.parametrize(("part", "top"), [("year", 2099), ("month", 12), ("day", 31)])
def test_no_two_numerals_share_a_form(language: str, part: str, top: int) -> None:
    seen: dict[str, int] = {}
    for number in range(100, top + 1) if part == "year" else range(1, top + 1):
        for word in numerals_cjk.cjk_words(language, part, number):
            assert seen.setdefault(word, number) == number


@pytest.mark.parametrize(("language", "word"), [("fr", "deuxième"), ("pt", "segunda"), ("vi", "thứ hai")])
def test_forms_that_dates_do_not_use_are_left_out(language: str, word: str) -> None:
    assert word not in numerals.day_words(language, 2)


def test_many_languages_have_words() -> None:
    assert len(numerals.languages()) >= 70
    assert "zh" not in numerals.languages()


def test_unknown_language_has_none() -> None:
    assert numerals.day_words("xx", 3) == numerals.year_words("xx", 1999) == ()
    assert numerals.two_digit_year_words("xx", 99) == numerals_cjk.cjk_words("xx", "day", 3) == ()


@pytest.mark.parametrize(
    "call",
    [
        lambda: numerals.day_words("en", 32),
        lambda: numerals.year_words("en", 999),
        lambda: numerals.two_digit_year_words("en", 100),
        lambda: numerals_cjk.cjk_words("zh", "week", 3),
        lambda: numerals_cjk.cjk_words("zh", "month", 13),
    ],
)
def test_a_number_out_of_range_is_refused(call) -> None:
    with pytest.raises(DatenormError, match="no (words|numeral)"):
        call()
