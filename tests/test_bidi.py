"""The order of characters: cases whose order the Unicode bidirectional algorithm gives, and what holds of any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datenorm.bidi import forced, levels, visual


def seen(text: str) -> str:
    return "".join(text[i] for i in visual(levels(text)))


@pytest.mark.parametrize(
    ("text", "from_left"),
    [
        ("", ""),
        ("3 May 1999", "3 May 1999"),
        ("1999年5月3日", "1999年5月3日"),
        ("אבג", "גבא"),
        ("3 אבג 1999", "1999 גבא 3"),
        ("on אב ג, 1999", "on 1999 ,ג בא"),
        ("ابج 12/3/1999", "12/3/1999 جبا"),
        ("ابج 12-3-1999", "1999-3-12 جبا"),  # W4: a hyphen joins European numbers, not those behind Arabic letters
        ("אבג 12-3-1999", "12-3-1999 גבא"),
        ("אב 5% x", "x 5% בא"),
        ("x 5% אב", "x 5% בא"),
        ("a1 אב", "a1 בא"),
        ("אב\u0301ג", "ג\u0301בא"),
    ],
)
def test_by_hand(text: str, from_left: str) -> None:
    assert seen(text) == from_left


@given(st.text(st.sampled_from("ab אבابج 012٣/-.,%\u0301年")))
def test_any_text_keeps_its_characters(text: str) -> None:
    order = visual(levels(text))
    assert sorted(order) == list(range(len(text)))
    assert order == sorted(order) or any(char in "אבابج٣" for char in text)


def test_terminals_are_told_only_where_they_would_turn_characters() -> None:
    assert forced("3 May") == "3 May"
    assert forced("3 אב") == "\u202d3 אב\u202c"
