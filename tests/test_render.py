"""The attention grid: whole grids compared, and what no grid may do."""

import io

import numpy as np
import pytest
from rich.cells import cell_len
from rich.console import Console

from datenorm.normalizer import Attention, Result
from datenorm.render import grid, print_grid


def result(source: str, expression: str, weights: list[list[float]] | np.ndarray) -> Result:  # type: ignore[type-arg]
    attention = Attention(tuple(source), tuple(expression), np.array(weights, np.float32))
    return Result(source, None, None, expression, "ok", 0.9, attention=attention)


def looking(source: str, expression: str, at: list[int]) -> Result:
    """A result whose output character i was read from source character at[i] alone."""
    weights = np.zeros((len(expression), len(source)))
    weights[np.arange(len(at)), at] = 1
    return result(source, expression, weights)


def shown(made: Result, width: int = 80) -> list[str]:
    return [line.plain.rstrip() for line in grid(made, width)]


def test_a_grid() -> None:
    weights = [[0.04, 0.1, 0.3, 0.56], [0.8, 0.2, 0, 0], [0.25, 0.25, 0, 0.5], [0.1, 0.9, 0, 0]]
    assert shown(result("3/99", "1999", weights)) == [
        "3/99 -> 1999",
        "     3/99",
        "  1 │ ░▒●│ 0.56",
        "  9 │●░  │ 0.80",
        "  9 │▒▒ ●│ 0.50",
        "  9 │░●  │ 0.90",
    ]


def test_a_long_source_loses_what_nothing_looked_at() -> None:
    source = "a" * 70 + "3 may" + "b" * 70
    assert shown(looking(source, "03", [70, 70]))[1:] == [
        f"     …{'a' * 20}3 may{'b' * 16}…",
        f"  0 │…{' ' * 20}●{' ' * 20}…│ 1.00",
        f"  3 │…{' ' * 20}●{' ' * 20}…│ 1.00",
    ]
    narrow = shown(looking(source, "03", [70, 3]), 40)[1:]
    assert narrow == ["     aaaaaaaa…aaaa3 may…", "  0 │        …    ●    …│ 1.00", "  3 │   ●    …         …│ 1.00"]


def test_a_source_too_long_even_so_goes_on_below() -> None:
    source = "0123456789" * 12
    lines = shown(result(source, "1", np.full((1, 120), 1 / 120) + np.eye(1, 120, 3)))
    assert all(cell_len(line) <= 80 for line in lines)
    lines = shown(looking(source, "ab", [5, 100]), 30)
    assert all(cell_len(line) <= 30 for line in lines)
    assert sum(line.count("●") for line in lines) == 2


def test_wide_characters_take_two_cells_and_marks_none() -> None:
    assert shown(looking("5月3日", "53", [0, 2]))[1:] == [
        "     5月3日",
        "  5 │●     │ 1.00",
        "  3 │   ●  │ 1.00",
    ]
    marked = looking("3 e\u0301t", "3", [3])
    assert shown(marked)[1:] == ["     3 e\u0301t", "  3 │  ● │ 1.00"]


@pytest.mark.parametrize("source", ["3 مارس 1999", "๓ มีนาคม", "३ मार्च", "👍🏽 3", "3 \u0301", "\u0301", "5月" * 60])
def test_rows_are_aligned_and_fit(source: str) -> None:
    made = looking(source, "1999", [0, len(source) - 1, len(source) // 2, 0])
    for width in (40, 80):
        lines = grid(made, width)[1:]
        assert all(line.cell_len <= width for line in lines)
        assert sum(line.plain.count("●") for line in lines) == 4


def test_without_attention_it_says_so() -> None:
    plain = Result("1999-05-03", None, "1999-05-03", "1999-05-03", "ok", 1.0)
    assert shown(plain) == ["1999-05-03 -> 1999-05-03", "  read without the network: there is no attention to show"]
    assert shown(result("hello", "", np.zeros((0, 5))))[0] == "hello -> (no date)"


def printed(**options: object) -> str:
    out = io.StringIO()
    print_grid(looking("3 may", "03", [0, 0]), Console(file=out, width=80, **options))  # type: ignore[arg-type]
    return out.getvalue()


def test_colour_on_a_terminal_only() -> None:
    assert "\x1b[" not in printed()
    assert "\x1b[" in printed(force_terminal=True, color_system="256")
    assert "\x1b[" not in printed(force_terminal=True, color_system="256", no_color=True).replace("\x1b[1m", "")
