"""Letters set apart: joiners by hand, and against the forms that Unicode has as characters of their own."""

import unicodedata

import pytest

from datenorm.joining import RLM, ZWJ, apart


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("مارس", "ini fin iso iso"),  # alef and reh join no letter behind them
        ("اسفند", "iso ini med med fin"),
        ("يناير", "ini med fin ini fin"),
        ("ء ب", "iso iso iso"),
        ("3 می", "iso iso ini fin"),
        ("may", "iso iso iso"),
        ("במאי", "iso iso iso iso"),
        ("ߓߌ", "ini fin"),
    ],
)
def test_by_hand(word: str, forms: str) -> None:
    sides = {"iso": "{}", "ini": f"{{}}{ZWJ}{RLM}", "med": f"{RLM}{ZWJ}{{}}{ZWJ}{RLM}", "fin": f"{RLM}{ZWJ}{{}}"}
    wanted = [sides[form].format(char) for char, form in zip(word, forms.split(), strict=True)]
    assert apart(list(word)) == wanted


def test_marks_stay_at_their_letter() -> None:
    assert apart(["ب\u0651", "ت"]) == [f"ب\u0651{ZWJ}{RLM}", f"{RLM}{ZWJ}ت"]


def test_types_are_those_of_the_presentation_forms() -> None:
    forms: dict[str, set[str]] = {}
    for code in (*range(0xFB50, 0xFDFC), *range(0xFE80, 0xFEF5)):
        kind, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        if len(letters) == 1:
            forms.setdefault(chr(int(letters[0], 16)), set()).add(kind)
    # Of these, the old forms are not all there: noon ghunna joins on both sides, and u with hamza the letter before.
    del forms["\u06ba"], forms["\u0677"]
    assert len(forms) > 60
    for letter, kinds in forms.items():
        _, second, third = apart(["ب", letter, "ب"])
        assert second.startswith(RLM) == ("<final>" in kinds), hex(ord(letter))
        assert second.endswith(RLM) == ("<initial>" in kinds), hex(ord(letter))
        assert third.startswith(RLM) == second.endswith(RLM)
