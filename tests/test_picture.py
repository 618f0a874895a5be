"""The grid as a picture: what stands where in the SVG, and that any text makes a well-formed one."""

import xml.etree.ElementTree as ET

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from test_spans import looking

from datenorm.normalizer import Attention, Result
from datenorm.palette import DARK, LEVELS, LIGHT
from datenorm.picture import BESIDE, HIGH, NARROW, TOP, WIDE, svg
from datenorm.text import clean

NAME = "{http://www.w3.org/2000/svg}"
DATE = looking("3 May 99", "XX99-05-03", [7, 7, 6, 7, 2, 2, 2, {0: 0.5, 1: 0.25, 2: 0.25}, 0, 0])


def drawn(result: Result) -> ET.Element:
    return ET.fromstring(svg(result, "base"))


def texts(root: ET.Element) -> list[tuple[float, float, str]]:
    return [(float(e.attrib["x"]), float(e.attrib["y"]), e.text or "") for e in root.iter(f"{NAME}text")]


def header(root: ET.Element) -> list[str]:
    """What stands over the columns, from left to right."""
    return [text for x, y, text in sorted(texts(root)) if y == TOP - 9 and text != "weight"]


def boxes(root: ET.Element, kind: str) -> list[tuple[int, int]]:
    """Row and column of the grid's outlines of a kind."""
    left = min(float(e.attrib["x"]) for e in root.iter(f"{NAME}rect") if float(e.attrib.get("y", 0)) == TOP)
    found = [e for e in root.iter(f"{NAME}rect") if e.attrib["class"] == kind]
    places = [(float(e.attrib["y"]) + 0.5 - TOP, float(e.attrib["x"]) + 0.5 - left) for e in found]
    return [(int(y // HIGH), int(x // NARROW)) for y, x in places[:-1]]  # the last is the legend's


def test_everything_has_its_place() -> None:
    root = drawn(DATE)
    assert header(root) == ["3", "m", "a", "y", "9", "9"]
    assert [text for _, _, text in texts(root)][:2] == ["\u20683 May 99\u2069", "XX99-05-03 · model base"]
    labels = [text for x, y, text in sorted(texts(root), key=lambda each: each[1]) if len(text) == 1 and y > TOP + 8]
    assert "".join(labels).startswith("XX99-05-03")
    assert {"year", "month", "day", "weight", "0", "0.5", "1"} <= {text for _, _, text in texts(root)}
    assert boxes(root, "copied") == [(2, 6), (3, 7), (9, 0)]
    assert boxes(root, "peak") == [(0, 7), (1, 7), (4, 2), (5, 2), (6, 2), (7, 0), (8, 0)]


def test_weights_are_shades_and_tips() -> None:
    cells = [e for e in drawn(DATE).iter(f"{NAME}rect") if e.findtext(f"{NAME}title")]
    row = [e for e in cells if float(e.attrib["y"]) == TOP + 7 * HIGH]
    assert [e.findtext(f"{NAME}title") for e in row] == ["- from '3': 0.50", "- from ' ': 0.25", "- from 'm': 0.25"]
    assert [e.attrib["class"] for e in row] == [f"s{LEVELS // 2}", f"s{LEVELS // 4}", f"s{LEVELS // 4}"]
    assert row[0].attrib["fill"] == LIGHT.shades[LEVELS // 2]


def test_dark_where_the_reader_wants_it() -> None:
    style = drawn(DATE).findtext(f"{NAME}style")
    assert style is not None and style.startswith("@media (prefers-color-scheme: dark) {")
    for step, color in enumerate(DARK.shades):
        assert f".s{step}{{fill:{color}}}" in style


def test_it_says_in_words_what_it_shows() -> None:
    root = drawn(DATE)
    assert root.attrib["role"] == "img" and root.attrib["aria-labelledby"] == "title desc"
    assert root.findtext(f"{NAME}title") == "Attention: 3 May 99 to XX99-05-03"
    said = root.findtext(f"{NAME}desc") or ""
    assert "Model base wrote XX99-05-03." in said and "The month was read from 'May'." in said
    assert "0: 'm' 1.00." in said


def test_wide_characters_have_wide_columns_and_marks_stay_with_their_letter() -> None:
    root = drawn(looking("5月3日", "XXXX-05-03", [0] * 7 + [2] * 3))
    xs = [x for x, y, text in sorted(texts(root)) if y == TOP - 9 and text != "weight"]
    assert np.diff(xs).tolist() == [(NARROW + WIDE) / 2] * 3
    assert header(drawn(looking("3 मार्च", "03", [0, 2]))) == ["3", "मा", "र्", "च"]


def test_letters_have_the_font_of_their_script() -> None:
    fonts = {e.text: e.attrib.get("font-family", "").split(",")[0] for e in drawn(
        looking("May 五月 мая พฤ", "05", [0, 0])).iter(f"{NAME}text")}  # fmt: skip
    assert fonts["m"] == fonts["я"] == ""
    assert (fonts["五"], fonts["พ"]) == ("'Noto Sans CJK JP'", "'Noto Sans Thai'")


def test_right_to_left() -> None:
    joiner = "\u200d\u200f"
    root = drawn(looking("3 مار 99", "99", [6, 7]))
    assert header(root) == ["9", "9", "ر", joiner[::-1] + "ا", "م" + joiner, "3"]
    assert boxes(root, "copied") == [(0, 0), (1, 1)]
    assert header(drawn(looking("3 (במאי)", "3", [0]))) == ["\u200f)\u200f", "י", "א", "מ", "ב", "\u200f(\u200f", "3"]


def test_a_long_source_loses_what_nothing_looked_at() -> None:
    root = drawn(looking("a" * 70 + "3 may" + "b" * 70, "03", [70, 70]))
    assert header(root)[0] == header(root)[-1] == "…"
    assert float(root.attrib["width"]) <= 80 * NARROW + 2 * BESIDE


@given(st.text(max_size=30).filter(clean), st.integers(0, 1000))
def test_any_text_makes_a_picture(raw: str, seed: int) -> None:
    source = clean(raw)
    rows = np.random.default_rng(seed).dirichlet([0.1] * len(source), 4).astype(np.float32)
    made = Result(raw, None, None, "1999", "ok", 1.0, attention=Attention(tuple(source), tuple("1999"), rows))
    root = drawn(made)
    kinds = [e.attrib["class"] for e in root.iter(f"{NAME}rect")]
    assert kinds.count("peak") + kinds.count("copied") == 4 + 2
    assert all(0 <= x <= float(root.attrib["width"]) for x, _, _ in texts(root))
