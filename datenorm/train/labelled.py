"""Dates whose parts say what they are: year=2014/month=03/day=09, Tag: 3, Monat: 5, Jahr: 1999, in any order."""

from __future__ import annotations

import random

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, pick
from datenorm.train.formats import Day, dated

# Day, month and year as a form, a record or a path names them.
WORDS: dict[str, tuple[str, str, str]] = {
    "en": ("day", "month", "year"), "de": ("Tag", "Monat", "Jahr"), "fr": ("jour", "mois", "année"), "es": ("día", "mes", "año"),
    "it": ("giorno", "mese", "anno"), "pt": ("dia", "mês", "ano"), "nl": ("dag", "maand", "jaar"), "sv": ("dag", "månad", "år"),
    "da": ("dag", "måned", "år"), "nb": ("dag", "måned", "år"), "no": ("dag", "måned", "år"), "fi": ("päivä", "kuukausi", "vuosi"),
    "pl": ("dzień", "miesiąc", "rok"), "cs": ("den", "měsíc", "rok"), "sk": ("deň", "mesiac", "rok"), "hu": ("nap", "hónap", "év"),
    "ro": ("zi", "lună", "an"), "tr": ("gün", "ay", "yıl"), "ru": ("день", "месяц", "год"), "uk": ("день", "місяць", "рік"),
    "bg": ("ден", "месец", "година"), "el": ("ημέρα", "μήνας", "έτος"), "hr": ("dan", "mjesec", "godina"), "sl": ("dan", "mesec", "leto"),
    "et": ("päev", "kuu", "aasta"), "lv": ("diena", "mēnesis", "gads"), "lt": ("diena", "mėnuo", "metai"), "ca": ("dia", "mes", "any"),
    "gl": ("día", "mes", "ano"), "id": ("hari", "bulan", "tahun"), "ms": ("hari", "bulan", "tahun"), "vi": ("ngày", "tháng", "năm"),
    "ar": ("اليوم", "الشهر", "السنة"), "fa": ("روز", "ماه", "سال"), "he": ("יום", "חודש", "שנה"), "hi": ("दिन", "महीना", "वर्ष"),
    "th": ("วัน", "เดือน", "ปี"), "af": ("dag", "maand", "jaar"), "eo": ("tago", "monato", "jaro"), "sr": ("дан", "месец", "година"),
}  # fmt: skip
SHORT = ("d", "m", "y")
ORDERS = ("ymd", "ymd", "ymd", "dmy", "dmy", "mdy")
# Before, between a name and its number, between the parts, after.
MARKS = (
    ("", "=", "/", ""), ("", "=", "/", ""), ("", "=", "/", "/"), ("/data/", "=", "/", "/part-0"), ("", "=", "&", ""), ("?", "=", "&", ""),
    ("", "=", ", ", ""), ("", "=", " ", ""), ("", ": ", ", ", ""), ("", ": ", " ", ""), ("", ":", ",", ""), ("", ": ", "; ", ""), ("(", "=", ", ", ")"),
    ("", " ", " ", ""), ("", " ", ", ", ""), ("", ": ", "\n", ""), ("{", ": ", ", ", "}"), ("Date(", "=", ", ", ")"), ("", "-", "/", ""),
)  # fmt: skip
QUOTED = (('{"', '": ', ', "', "}"), ('{"', '":', ',"', "}"), ("{'", "': ", ", '", "}"), ('{"', '":"', '","', '"}'))
GLUED = ("ymd", "ymd", "ymd", "dmy")


def labelled(rng: random.Random, ctx: Context, when: Day) -> Draft:
    """Every number beside the name of its part."""
    padded = rng.random() < 0.5
    numbers = {"y": f"{when.year:04d}", "m": f"{when.month:0{1 + padded}d}", "d": f"{when.day:0{1 + padded}d}"}
    expression = dated(numbers["y"], when.month, when.day)
    chance = rng.random()
    if chance < 0.12:
        return Draft(_glued(rng, numbers), expression, "machine")
    words = WORDS.get(ctx.language, WORDS["en"]) if chance < 0.5 else WORDS["en"] if chance < 0.88 else SHORT
    names = dict(zip("dmy", words, strict=True))
    opening, is_, between, closing = pick(rng, QUOTED if rng.random() < 0.22 else MARKS)
    if words is SHORT and is_ == " ":
        is_ = "="
    capital = rng.random() < 0.3
    pieces: list[Piece] = [(opening, "")]
    for place, letter in enumerate(pick(rng, ORDERS)):
        name = names[letter].capitalize() if capital else names[letter]
        pieces += [((between if place else "") + name + is_, ""), (numbers[letter], letter)]
    return Draft([*pieces, (closing, "")], expression, "machine")


def _glued(rng: random.Random, numbers: dict[str, str]) -> list[Piece]:
    # Y1999M05D03, 1999y05m03d
    in_front = rng.random() < 0.5
    pieces: list[Piece] = []
    for letter in pick(rng, GLUED):
        pieces += (
            [(letter.upper(), ""), (numbers[letter], letter)] if in_front else [(numbers[letter], letter), (letter, "")]
        )
    return pieces
