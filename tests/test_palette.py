"""The colours of a drawn grid: known colours, even steps, readable text."""

import pytest

from datenorm.palette import DARK, LEVELS, LIGHT, Theme, level, oklch


def luminance(color: str) -> float:
    """Relative luminance, WCAG 2."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def test_known_colors() -> None:
    assert oklch(0, 0, 0) == "#000000"
    assert oklch(1, 0, 0) == "#ffffff"
    assert oklch(0.628, 0.2577, 29.23) == "#ff0000"
    assert oklch(0.452, 0.3132, 264.05) == "#0000ff"


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_shades_change_evenly_and_one_way(theme: Theme) -> None:
    light = [luminance(color) ** (1 / 3) for color in theme.shades]
    steps = [after - before for before, after in zip(light, light[1:], strict=False)]
    assert len(theme.shades) == LEVELS + 1
    assert all(step < 0 for step in steps) or all(step > 0 for step in steps)
    assert max(map(abs, steps)) < 2 * min(map(abs, steps))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_and_outlines_can_be_told_from_the_paper(theme: Theme) -> None:
    assert contrast(theme.ink, theme.paper) > 7 and contrast(theme.soft, theme.paper) > 4.5
    assert contrast(theme.copied, theme.shades[0]) > 3


def test_levels() -> None:
    assert [level(weight) for weight in (-1, 0, 0.02, 0.5, 1, 1.0001)] == [0, 0, 0, LEVELS // 2, LEVELS, LEVELS]
