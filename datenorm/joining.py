"""Letters set apart in the forms that they have in their word, by joiners beside them: Arabic, Syriac, N'Ko, Adlam.

The joining types are those of the Unicode Character Database, ArabicShaping.txt, for the letters of these scripts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

ZWJ = "\u200d"
RLM = "\u200f"  # keeps a joiner in the run of its letter, which some programs shape apart

_JOINING = re.compile(
    "[\u0620\u0622-\u063f\u0641-\u064a\u066e\u066f\u0671-\u0673\u0675-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff"
    "\u0710\u0712-\u072f\u074d-\u077f\u07ca-\u07ea\U0001e900-\U0001e943]"
)
# Those that join the letter before them only.
_LAST = re.compile(
    "[\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd"
    "\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef\u0710\u0715-\u0719\u071e\u0728\u072a\u072c\u072f\u074d\u0759-\u075b\u076b"
    "\u076c\u0771\u0773\u0774\u0778\u0779]"
)


def apart(letters: Sequence[str]) -> list[str]:
    """Letters in reading order, each with its marks, that are to be shown one by one and look as they do together."""
    joined = [
        bool(_JOINING.match(first)) and not _LAST.match(first) and bool(_JOINING.match(second))
        for first, second in pairwise(letters)
    ]
    return [
        f"{RLM + ZWJ if before else ''}{letter}{ZWJ + RLM if behind else ''}"
        for letter, before, behind in zip(letters, [False, *joined], [*joined, False], strict=False)
    ]
