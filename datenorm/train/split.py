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
    return any(_one_in(DAYS, day) for day in _DAY.findall(expression))


def kept_day(pair: Pair) -> bool:
    """Whether training never states this day."""
    return kept_expression(pair.expression)


def kept_layout(pair: Pair) -> bool:
    """Whether training never states this month in this layout of fields in this language.

    No layout and no month is kept from training as a whole: it has both, but not together."""
    day = _DAY.search(pair.expression)
    return bool(day) and _one_in(LAYOUTS, layout(pair) + day[0][3:5])


def layout(pair: Pair) -> str:
    """The language, the fields in their order, and what stands between them: en m d, y."""
    text, written, at = pair.text, pair.locale.partition("_")[0], 0
    for label, start, end in pair.spans:
        written += (text[at:start] if at else "") + "\0" + label
        at = end
    return written


def kept(pair: Pair) -> bool:
    """Whether a pair of the generator is kept from training."""
    return kept_day(pair) or kept_layout(pair)


def shown_day(pair: Pair) -> bool:
    """Whether it states a day and is not kept: what the figures of the kept ones compare with."""
    return _DAY.search(pair.expression) is not None and not kept(pair)


def _one_in(count: int, text: str) -> bool:
    return zlib.crc32(text.encode("utf-8", "surrogatepass")) % count == 0
