"""The colours of a drawn grid: one blue, lighter or darker by weight, so that equal steps of weight look equal.

The steps are even in the lightness of OKLCH (Ottosson, "A perceptual color space for image processing", 2020).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import cos, radians, sin

LEVELS = 24
"""Steps of a scale."""

_HUE = 255.0


@dataclass(frozen=True)
class Theme:
    """Colours as #rrggbb. empty and full: lightness (0 to 1) and chroma of weights 0 and 1."""

    paper: str
    ink: str
    soft: str
    copied: str
    empty: tuple[float, float]
    full: tuple[float, float]

    @cached_property
    def shades(self) -> tuple[str, ...]:
        """The scale from weight 0 to 1, LEVELS + 1 colours."""
        (light, pale), (dark, vivid) = self.empty, self.full
        steps = [step / LEVELS for step in range(LEVELS + 1)]
        return tuple(oklch(light + (dark - light) * step, pale + (vivid - pale) * step, _HUE) for step in steps)


LIGHT = Theme("#ffffff", "#1b1f24", "#5c6570", "#d9480f", (0.965, 0.01), (0.36, 0.13))
DARK = Theme("#14171c", "#e8eaed", "#9aa4b0", "#ffa94d", (0.25, 0.015), (0.88, 0.07))


def level(weight: float) -> int:
    """The step of a weight, 0 to LEVELS."""
    return round(LEVELS * min(max(weight, 0.0), 1.0))


def oklch(lightness: float, chroma: float, hue: float) -> str:
    """A colour as #rrggbb, cut off where a screen can't show it. hue in degrees.

    >>> oklch(1, 0, 0), oklch(0.628, 0.2577, 29.23)
    ('#ffffff', '#ff0000')
    """
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    return "#" + "".join(f"{round(255 * _gamma(min(max(part, 0.0), 1.0))):02x}" for part in linear)


def _gamma(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
