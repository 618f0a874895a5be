"""Alignment of cleaned texts with raw ones: by hand, and what holds of any text."""

import pytest
from hypothesis import given
from test_text import ANY

from datenorm.aligning import aligned
from datenorm.text import clean


@pytest.mark.parametrize(
    ("raw", "text", "parts"),
    [
        ("3 May", "3 may", "3| |M|a|y"),
        ("  3\n\n May ", "3 may", "3|\n\n |M|a|y"),
        ("3 мая", "3 мая", "3| |м|а|я"),
        ("fe\u0301v. 3", "fév. 3", "f|e\u0301|v|.| |3"),
        ("\u200f٣\u200e/٥\u200f", "3/5", "٣|/|٥"),
        ("㋄ 3", "5月 3", "㋄|㋄| |3"),
        ("ﬁrst", "first", "ﬁ|ﬁ|r|s|t"),
        ("3\u110b\u116f\u11af 5", "3월 5", "3|\u110b\u116f\u11af| |5"),
        ("ﾊﾞ 5", "バ 5", "ﾊﾞ| |5"),
        ("Sep\xadt", "sept", "S|e|p|t"),
        ("e\u200d\u0301t", "ét", "e\u200d\u0301|t"),
        ("مُارس", "مارس", "مُ|ا|ر|س"),
        ("\u200d", "", ""),
        ("", "", ""),
    ],
)
def test_by_hand(raw: str, text: str, parts: str) -> None:
    found = aligned(raw)
    assert found.text == text
    assert [raw[start:end] for start, end in zip(found.starts, found.ends, strict=True)] == list(
        filter(None, parts.split("|"))
    )


def test_what_composes_only_in_a_later_round_is_made_of_all_there() -> None:
    raw = "3 \u0130\u0301 May"  # lower case takes the dot away, and only then does the accent compose
    text, starts, ends = aligned(raw)
    assert text == "3 í may"
    assert [raw[start:end] for start, end in zip(starts, ends, strict=True)] == [
        "3", " ", " \u0130\u0301 ", " ", "M", "a", "y",
    ]  # fmt: skip


@given(ANY)
def test_any_text(raw: str) -> None:
    text, starts, ends = aligned(raw)
    assert text == clean(raw)
    assert len(starts) == len(ends) == len(text)
    assert list(starts) == sorted(starts) and list(ends) == sorted(ends)
    assert all(0 <= start < end <= len(raw) for start, end in zip(starts, ends, strict=True))


@given(ANY, ANY)
def test_what_stands_around_a_text_does_not_move_its_characters(before: str, after: str) -> None:
    raw = f"{before} 3 May {after}"
    found = aligned(raw)
    at = len(clean(f"{before} 3")) - 1
    assert found.text[at : at + 5] == "3 may"
    assert raw[found.starts[at] : found.ends[at + 4]] == "3 May"
