"""What training is never shown, so that held-out pairs can differ from all of its pairs by their day or their layout.

By the text alone, not by the seed: the same in every run, and cheap enough to ask of every pair.
"""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datenorm.train.generate import Pair

DAYS, LAYOUTS = 50, 100  # one in so many is kept from training

_DAY = re.compile(r"\d\d-\d\d-\d\d")


def kept_expression(expression: str) -> bool:
    """Whether it states a day that training never states, in any century or calendar: 1999-05-03, XX99-05-03, B2499-05-03."""
    return any(zlib.crc32(day.encode()) % DAYS == 0 for day in _DAY.findall(expression))


def kept_day(pair: Pair) -> bool:
    """Whether training never states this day."""
    return kept_expression(pair.expression)


def kept_layout(pair: Pair) -> bool:
    """Whether training never states this month in this layout of fields in this language.

    No layout and no month is kept from training as a whole: it has both, but not together."""
    day = _DAY.search(pair.expression)
    return bool(day) and zlib.crc32(f"{layout(pair)}\0{day[0][3:5]}".encode()) % LAYOUTS == 0


def layout(pair: Pair) -> str:
    """The language, the fields in their order, and what stands between them: en m d, y."""
    parts, at = [pair.locale.partition("_")[0]], -1
    for label, start, end in pair.spans:
        parts += (pair.text[at:start] if at >= 0 else "", label)
        at = end
    return "\0".join(parts)


def kept(pair: Pair) -> bool:
    """Whether a pair of the generator is kept from training."""
    return kept_day(pair) or kept_layout(pair)
