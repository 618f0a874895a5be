"""Cleaning: every spelling of the same characters becomes one, so that the network need not learn it.

NFKC (UAX #15), lower case, ASCII digits for those of any script, one kind of dash, apostrophe, quote and space, and no
characters that show nothing. Pure functions; nothing here raises.
"""

from __future__ import annotations

import re
import unicodedata

MAX_SOURCE = 160
"""Characters that the network reads of one text."""

_DASHES = "−⁃～"
"""What stands for a dash outside the category Pd."""
_APOSTROPHES = "‘’‚‛ʼʻʹ′＇`´ꞌ"
_QUOTES = "“”„‟″＂«»"
_SPACES = re.compile(r"[\x00-\x20\x7f]+")
_PASSES = 5


class _Characters(dict[int, str]):
    """What str.translate makes of one character; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        category = unicodedata.category(char)
        if category in ("Zs", "Zl", "Zp", "Cc"):
            made = " "
        elif category[0] == "C" or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:
            made = ""
        elif category == "Pd":
            made = "-"
        elif category == "Nd":
            made = str(unicodedata.decimal(char))
        else:
            made = char
        self[code] = made
        return made


_TABLE = _Characters(
    {ord(c): "-" for c in _DASHES} | {ord(c): "'" for c in _APOSTROPHES} | {ord(c): '"' for c in _QUOTES}
)
# Marks that most texts leave out: tatweel, Arabic and Hebrew vowels.
_TABLE.update(dict.fromkeys([0x0640, *range(0x064B, 0x0653), *range(0x0591, 0x05BE), *range(0x05BF, 0x05C8)], ""))
# Letters that keyboards of two languages spell apart: final sigma, Arabic yeh and kaf as in Persian. After NFKC only,
# which composes yeh with hamza.
_FOLDED = _Characters(_TABLE | {ord("ς"): "σ", ord("ي"): "ی", ord("ك"): "ک"})


def one_pass(text: str) -> str:
    """One round of cleaning, which leaves spaces at the ends; `clean` repeats it until nothing changes."""
    text = unicodedata.normalize("NFKC", text.translate(_TABLE)).lower().replace("i̇", "i")
    return _SPACES.sub(" ", text.translate(_FOLDED))


def clean(raw: str) -> str:
    """The text as the network reads it; `clean(clean(raw)) == clean(raw)`.

    >>> clean("  ٣ Mai\\u00a01999 ")
    '3 mai 1999'
    """
    if raw.isascii():
        if raw.isprintable():
            return " ".join(raw.lower().replace("`", "'").split())
        return _SPACES.sub(" ", raw.lower()).strip(" ").replace("`", "'")
    for _ in range(_PASSES):
        made = one_pass(raw).strip(" ")
        if made == raw:
            break
        raw = made
    return raw
