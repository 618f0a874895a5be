"""Numbers and short marks that stand right beside a date and add nothing to it: a telephone, a price, a version, an author."""

from __future__ import annotations

import random
import re

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Weighted, pick
from datenorm.train.namesakes_days import BY
from datenorm.train.negatives_counted import counted, numbered
from datenorm.train.negatives_documents import document
from datenorm.train.negatives_numbers import CODES, MEASURES, PHONES, VERSIONS, amount, shaped
from datenorm.train.telephones import PAIRED, announced, paired

STRANGERS = Weighted(
    {"phone": 20, "amount": 13, "measure": 12, "version": 9, "code": 11, "document": 13, "thing": 8, "author": 9, "place in list": 5}
)  # fmt: skip
SHAPES = {"measure": MEASURES, "version": VERSIONS, "code": CODES}
WHOLE = re.compile(r"(?:\d{4}|XX\d\d)-\d\d-\d\d(?:=\d)?")
DAY_AND_MONTH = re.compile(r"XXXX-\d\d-\d\d(?:=\d)?")
# A space, a stop or a dash between two numbers would write a span or a longer number.
BETWEEN_NUMBERS = (", ", ", ", "; ", " | ", "\t", " (")
BETWEEN = (*BETWEEN_NUMBERS, " - ", ": ", " – ", " ", " / ")
# Before the number that one is to call.
AT = {"fr": " à ", "en": " at ", "es": " al ", "de": " unter ", "it": " al ", "pt": " para ", "nl": " op ", "da": " på ", "nb": " på "}  # fmt: skip
FLIGHTS = ("??###", "?? ###", "?#?###", "Flight ??###", "Flug ?? ###", "vol ??###", "vuelo ??###", "volo ??###", "рейс ??###", "seat ##?", "REF ???###", "PNR ?????#")  # fmt: skip
FAMILY_NAMES = ("Smith", "Brown", "Meyer", "Müller", "Dupont", "Martin", "García", "Rossi", "Silva", "Jansen", "Hansen", "Novak", "Kowalski", "Ivanov", "Lee", "Tanaka", "Wang", "Horváth", "Popescu", "Yılmaz")  # fmt: skip
CLOSED_LIST_MARKS = ("{}) ", "({}) ", "[{}] ", "{}: ", "{}] ")
LIST_MARKS = (*CLOSED_LIST_MARKS, "#{} ", "№{} ")


def _number(rng: random.Random, ctx: Context, style: str) -> str:
    if style == "phone":
        number = (
            paired(rng) if rng.random() < (0.5 if ctx.language in PAIRED else 0.2) else shaped(rng, pick(rng, PHONES))
        )
        return announced(rng, ctx.language, number) if rng.random() < 0.6 else number
    if style == "amount":
        return amount(rng, ctx)
    if style == "document":
        return document(rng, ctx) or ""
    if style == "thing":
        return pick(rng, (counted, numbered))(rng, ctx)
    return shaped(rng, pick(rng, SHAPES[style]))


def _put(rng: random.Random, draft: Draft, stranger: str) -> None:
    if rng.random() < 0.45:
        numbers = stranger[-1].isdigit()
        join = pick(rng, BETWEEN_NUMBERS if numbers else BETWEEN)
        draft.surround(stranger + join, ")" if join == " (" else "")
    else:
        numbers = stranger[0].isdigit()
        join = pick(rng, BETWEEN_NUMBERS if numbers else BETWEEN)
        draft.surround(after=join + stranger + (")" if join == " (" else ""))


def _author(rng: random.Random, language: str, draft: Draft) -> None:
    """Smith, J. (3 May 1999); 3 May 1999 by J. Smith: an initial is no weekday."""
    name, initial = pick(rng, FAMILY_NAMES), pick(rng, "ABCDEFGHIJKLMNOPQRSTVW")
    chance = rng.random()
    if chance < 0.4:
        draft.surround(f"{name}, {initial}. (", ")" if rng.random() < 0.7 else "). ")
    elif chance < 0.7:
        draft.surround(f"{initial}. {name}, " if rng.random() < 0.7 else f"{name} {initial}., ")
    else:
        by = pick(rng, (", ", " (", " - ", " | ", f" {BY.get(language, '')}" if language in BY else ", "))
        draft.surround(after=f"{by}{initial}. {name}" + (")" if by == " (" else ""))


def _in_list(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """The number of a line in a list; with a stop only where no day of the month is written with one."""
    # Open towards a month's name it would be that month's day: #7 November, 9.
    marks = LIST_MARKS if draft.text()[:1].isdigit() else CLOSED_LIST_MARKS
    if marks is LIST_MARKS and not any("{d}." in form for forms in ctx.phrases.ordinals.values() for form in forms):
        marks = (*LIST_MARKS, "{}. ", "{}. ", "{}. ")
    draft.surround(pick(rng, marks).format(1 + int(rng.random() * 31)))


def add_neighbour(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """Put one such thing beside a whole date; beside a day and month, only a telephone or a flight, which are no year."""
    if DAY_AND_MONTH.fullmatch(draft.expression):
        if rng.random() < 0.4 and any(label == "m" and text[:1].isalpha() for text, label in draft.pieces):
            draft.surround(shaped(rng, pick(rng, FLIGHTS)) + pick(rng, (" ", " ", ", ", ": ", "\t", "/")))
            return
        number = _number(rng, ctx, "phone")
        lead = (
            AT.get(ctx.language, ", ")
            if number[0].isdigit() or number[0] in "+("
            else pick(rng, (", ", " ", " - ", "; "))
        )
        draft.surround(after=lead + number)
        return
    if not WHOLE.fullmatch(draft.expression):
        return
    style = STRANGERS(rng)
    if style == "author":
        _author(rng, ctx.language, draft)
    elif style == "place in list":
        _in_list(rng, ctx, draft)
    elif stranger := _number(rng, ctx, style):
        _put(rng, draft, stranger)
