"""Names that mean one month or weekday here and another in a language that is met more: lis is October in Croatian alone.

What the many languages teach stands against them, so they are drawn more than others.
"""

from __future__ import annotations

import datetime
import random
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from datenorm.train.draft import pick
from datenorm.train.weights import family

if TYPE_CHECKING:
    from datenorm.train.formats import Day

MONTH_SHARE = 0.3
WEEKDAY_SHARE = 0.3

# The months by a locale of weights.family.
MONTHS: dict[str, tuple[int, ...]] = {
    "aa": (10,), "aa_DJ": (10,), "agq": (4, 5), "an": (3, 5), "asa": (1, 3), "ast": (3, 5, 11), "bal_Latn": (1, 5), "bas": (2, 3, 9, 11),
    "bem": (1, 3), "bew": (1, 3), "bez": (6,), "blo": (1, 2), "bm": (3,), "ceb": (3, 5), "co": (2, 3, 9), "dav": (2, 4, 5, 7), "dje": (3,),
    "dsb": (1,), "dua": (5, 7, 10), "dyo": (3,), "ebu": (4,), "ee": (6, 10), "ewo": (1, 2, 9), "ff": (4, 7, 11), "fo": (1, 3, 5), "frr": (1, 3),
    "fur": (3, 5, 7, 10), "fy": (1, 5), "gaa": (3, 4, 6, 7, 8), "gsw": (1, 5), "guz": (3,), "ha": (1, 3, 5), "hi_Latn": (1, 3, 5), "hr": (6, 7, 10),
    "hsb": (1,), "ht": (5,), "ia": (1, 3, 5), "ie": (1, 3, 5), "ig": (3,), "jmc": (1, 3), "kab": (4, 5), "kam": (2, 4, 6, 8), "kcg": (4, 11, 12),
    "kde": (1, 3), "kea": (1, 3, 5, 10), "khq": (3,), "ki": (12,), "kl": (1, 3), "kln": (3, 5, 7, 12), "kok_Latn": (1, 3, 5, 10), "ksb": (1, 3),
    "ksh": (1, 5), "la": (3, 5), "lg": (1, 3, 5), "lij": (3,), "lld": (5,), "ln": (1, 5), "lu": (2, 9, 11), "luo": (12,), "luy": (1, 3),
    "mer": (1, 3), "mfe": (3, 8), "mg": (1, 3, 7), "mgh": (1, 3, 5, 11), "mua": (5, 6, 8), "naq": (1, 3, 5), "nd": (3, 6, 10, 11), "nds": (1, 5),
    "nr": (1, 3), "nus": (7, 11), "ny": (1, 10), "oc": (5,), "oc_ES": (2, 3, 5), "om": (9, 12), "pap": (1, 3), "pis": (3,), "prg": (8,),
    "qu": (3, 5), "rif": (3, 4, 5), "rn": (4, 7, 8, 9), "rw": (4, 7, 8), "rwk": (1, 3), "saq": (3, 11), "sc": (3,), "scn": (3, 9),
    "seh": (1, 3, 5, 10), "ses": (3,), "sg": (1, 2, 10), "shi_Latn": (5,), "sn": (3, 8), "so": (1, 3, 5), "ss": (6, 7, 11, 12), "ssy": (10,),
    "st": (2, 6, 8, 12), "su": (1, 3), "szl": (2, 3, 5, 7, 11), "teo": (1, 3, 5, 7), "tk": (3,), "tn": (1, 4, 6, 8, 9, 10), "to": (6,),
    "tpi": (1, 3), "trv": (7, 8), "ts": (1, 2, 5, 6, 7, 10), "twq": (3,), "tzm": (2, 3, 5), "ve": (1, 10, 12), "vec": (3,), "vo": (1, 5, 10),
    "vun": (1, 3), "wo": (3,), "xh": (1, 3), "xog": (1, 3, 5), "zu": (1, 3),
}  # fmt: skip
# Short weekdays by language, 1 is Monday.
WEEKDAYS: dict[str, dict[int, str]] = {
    "de": {2: "Di", 4: "Do", 6: "Sa", 7: "So"}, "af": {1: "Ma", 2: "Di", 4: "Do", 6: "Sa", 7: "So"}, "lb": {4: "Do", 6: "Sa", 7: "So"},
    "nl": {1: "ma", 2: "di", 4: "do", 6: "za", 7: "zo"}, "fr": {2: "ma", 6: "sa", 7: "di"}, "it": {2: "ma", 6: "sa", 7: "do"},
    "es": {2: "ma", 4: "ju", 6: "sa", 7: "do"}, "gl": {2: "ma", 7: "do"}, "ro": {2: "ma", 6: "sâ", 7: "du"}, "da": {1: "ma", 4: "to", 7: "sø"},
    "nb": {1: "ma", 4: "to", 7: "sø"}, "no": {1: "ma", 4: "to", 7: "sø"}, "nn": {4: "to"}, "sv": {4: "to", 7: "sö"},
    "fi": {1: "ma", 3: "ke", 4: "to", 5: "pe", 7: "su"}, "cs": {6: "so", 7: "ne"}, "sk": {4: "št", 6: "so", 7: "ne"},
    "sl": {2: "to", 5: "pe", 6: "so", 7: "ne"}, "hr": {5: "pe", 6: "su", 7: "ne"}, "bs": {5: "pe", 6: "su", 7: "ne"},
    "pl": {5: "pt", 6: "so", 7: "nd"}, "tr": {1: "pt", 2: "sa", 3: "ça", 4: "pe"}, "az": {2: "ça", 5: "C"},
}  # fmt: skip


@cache
def months(name: str) -> tuple[int, ...]:
    """The months of a locale whose names mean another month elsewhere."""
    return MONTHS.get(family(name), ())


def in_month(rng: random.Random, name: str, when: Day) -> Day:
    """Now and then the day moved to such a month of the locale."""
    found = months(name)
    if not found or rng.random() >= MONTH_SHARE:
        return when
    month, day = pick(rng, found), min(when.day, 28)
    weekday = datetime.date(when.year, month, day).isoweekday()
    return replace(when, month=month, day=day, weekday=weekday)


def short_weekday(rng: random.Random, language: str, weekday: int) -> str:
    """Now and then the weekday's short name, where it means another day elsewhere; else ""."""
    name = WEEKDAYS.get(language, {}).get(weekday, "")
    return name if name and rng.random() < WEEKDAY_SHARE else ""
