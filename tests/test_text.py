"""Cleaning: the table of cases, and what holds of any text."""

import csv
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datenorm.text import clean, clean_with_offsets


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


@given(ANY)
def test_offsets_lead_back(raw: str) -> None:
    text, offsets = clean_with_offsets(raw)
    assert text == clean(raw) and len(offsets) == len(text)
    assert offsets == sorted(offsets) and all(0 <= at < len(raw) for at in offsets)


def test_every_character_alone() -> None:
    for code in range(sys.maxunicode + 1):
        text = clean(chr(code))
        assert clean(text) == text, hex(code)


@pytest.mark.parametrize(
    ("raw", "text", "offsets"),
    [
        ("3 May", "3 may", [0, 1, 2, 3, 4]),
        ("  3\n\n May ", "3 may", [2, 3, 6, 7, 8]),
        ("3 мая", "3 мая", [0, 1, 2, 3, 4]),
        ("fe\u0301v. 3", "fév. 3", [0, 1, 3, 4, 5, 6]),
        ("\u200f٣\u200e/٥", "3/5", [1, 3, 4]),
        ("㋄ 3", "5月 3", [0, 0, 1, 2]),
        ("ﬁrst", "first", [0, 0, 1, 2, 3]),
        ("3\u110b\u116f\u11af 5", "3월 5", [0, 1, 4, 5]),
        ("Sep\xadtember", "september", [0, 1, 2, 4, 5, 6, 7, 8, 9]),
        ("\u200d", "", []),
    ],
)
def test_offsets_by_hand(raw: str, text: str, offsets: list[int]) -> None:
    assert clean_with_offsets(raw) == (text, offsets)
