"""Cleaning: the table of cases, and what holds of any text."""

import csv
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datenorm.text import clean


def unescaped(text: str) -> str:
    return text.encode("latin-1", "backslashreplace").decode("unicode_escape")


with (Path(__file__).parent / "cases" / "text.tsv").open(encoding="utf-8", newline="") as lines:
    CASES = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))

# Characters that compose, vanish, expand or depend on their neighbours.
TRICKY = (
    "eEIiİΣς٣３²½ﬁ㋄㍻ﷺᾂ각가각\u0301\u0308\u0345\u0316"
    "\u200b\u200d\xad\ufeff\ufe0f\U000e0101\ud800\udc00ي\u0654\u064eـำৗ 　\xa0\n'`´’–"
)
ANY = st.text(st.characters() | st.characters(categories=["Cs", "M", "Cf"]) | st.sampled_from(TRICKY))


@pytest.mark.parametrize("case", CASES, ids=[case["label"] for case in CASES])
def test_cases(case: dict[str, str]) -> None:
    assert clean(unescaped(case["raw"])) == case["cleaned"]


@given(ANY)
def test_any_text_cleans_once_and_for_all(raw: str) -> None:
    text = clean(raw)
    assert clean(text) == text
    assert text == text.strip() and "  " not in text
    assert not any(unicodedata.category(char) in {"Cc", "Cf", "Cs", "Pd", "Nd"} for char in text if char > "\x7e")


def test_every_character_alone() -> None:
    for code in range(sys.maxunicode + 1):
        text = clean(chr(code))
        assert clean(text) == text, hex(code)
