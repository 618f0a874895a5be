"""Texts that state no date, and dates that cannot be: the network must learn to write nothing for them."""

from __future__ import annotations

import random
import string

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Weighted, fill_text, pick
from datenorm.train.filler import words as filler_words
from datenorm.train.formats import Day
from datenorm.train.numeric import clock

DURATIONS = ("{n} {unit}", "{n} {unit}", "{n}-{unit}", "{n} {unit} {n}", "~{n} {unit}")
NUMBER_SHAPES = (
    "{i}", "{i}", "{i}.{bad}", "{i},{bad}", "-{i}", "{v}.{v}.{v}", "v{v}.{v}.{v}", "{v}.{v}.{v}.{v}", "{o}.{o}.{o}.{o}", "{i}%",
    "${i}.{jj}", "€{i},{jj}", "{i} EUR", "£{i}", "{i}x{j}", "{i}/{big}", "#{i}", "No. {i}", "{i}:{v}", "{v}:{v}:{v}", "{i} kg",
    "+{jj} {jjj} {jjj} {jjj}", "({jjj}) {jjj}-{jjjj}", "{jjj}-{jjj}-{jjjj}", "0{jjj} {jjj} {jj} {jj}", "{jj} {jj} {jj} {jj} {jj}",
    "{jjjj} {jjjj} {jjjj} {jjjj}", "{jjj}.{jjj}.{jjj}-{jj}", "ISBN {jjj}-{v}-{jjj}-{jjjj}-{v}", "{lat}, {lat}", "{i}e{v}", "0x{hex}",
    "{hex}", "{hex}-{hex}", "{letter}{i}", "{letter}{letter}-{jjjj}", "{jjjjjj}{jjjjjj}", "{i},{jjj},{jjj}", "{i} of {big}", "p. {i}",
    "{i} - {big}", "{letter}{v}:{letter}{v}", "1:{big}", "{jjjjj}", "{jjjjj}-{jjjj}", "{i}°C", "IP {o}.{o}.{o}.{o}",
    "{m}/{mm}/{jjjjj}", "{big}.{big}.{i}", "{m}.{big}", "{Y5}", "{y4}-{bad}-{bad}", "{bad}/{bad}/{y4}", "{bad}.{bad}.{y4}",
    "{y4}-{bad}-{bad}T{H}:{M}Z", "{bad}-{bad}-{y4}", "{bad}/{bad}/{jj}", "{y4}{bad}{bad}", "{H}:{bad}", "{bad}:{M} {p}",
)  # fmt: skip
SYMBOLS = ("", "-", "--", "---", "..", "...", "/", "//", "::", "?", "??", "n/a", "N/A", "nan", "null", "None", "nil", "-", "*", "x", "#",
           "TBD", "tba", "unknown", "???", "//.//", ". .", "¯\\_(ツ)_/¯", "🙂", "—", "'", "\"\"", "()", "[]", "{}", "0", "00/00/0000",
           "0000-00-00", "N.A.", "NULL", "undefined", "NaT", "_", "|", "\\", "@", "&", "s.d.", "n.d.", "o. J.", "__/__/____")  # fmt: skip
STYLE = Weighted(
    {
        "phrase": 24,
        "number": 27,
        "time": 10,
        "words": 13,
        "near": 6,
        "symbol": 5,
        "impossible": 7,
        "gibberish": 3,
        "duration": 5,
    }
)


def _figures(rng: random.Random) -> dict[str, str]:
    def digits(n: int) -> str:
        return "".join(pick(rng, string.digits) for _ in range(n))

    bad = int(rng.random() * 60) + 32
    return {
        "i": str(int(10 ** (rng.random() * 2.95))), "j": str(int(rng.random() * 100)), "v": str(int(rng.random() * 20)),
        "o": str(int(rng.random() * 256)), "jj": digits(2), "jjj": digits(3), "jjjj": digits(4), "jjjjj": "9" + digits(4),
        "jjjjjj": "7" + digits(5), "big": str(100 + int(rng.random() * 900)), "lat": f"{rng.random() * 180 - 90:.4f}",
        "hex": "".join(pick(rng, "0123456789abcdef") for _ in range(pick(rng, (6, 8, 12, 16)))), "letter": pick(rng, string.ascii_uppercase),
        "m": str(1 + int(rng.random() * 12)), "mm": f"{1 + int(rng.random() * 28):02d}", "Y5": str(10_000 + int(rng.random() * 89_999)),
        "y4": str(1900 + int(rng.random() * 150)), "bad": str(bad),
    }  # fmt: skip


def _gibberish(rng: random.Random) -> str:
    alphabet = string.ascii_lowercase if rng.random() < 0.7 else string.printable[:94]
    return "".join(pick(rng, alphabet) for _ in range(1 + int(rng.random() * 14)))


def _near_word(rng: random.Random, ctx: Context) -> str:
    # A word that begins or ends like a month or a weekday and is none: Marching, sunny, Decembrist.
    name = (
        ctx.month(rng, 1 + int(rng.random() * 12))
        if rng.random() < 0.6
        else ctx.weekday(rng, 1 + int(rng.random() * 7))
    )
    word = pick(rng, filler_words(ctx.data.name))
    if not name or len(name) < 3 or len(word) < 4:
        return word
    made = name[: 2 + int(rng.random() * 2)] + word[1:] if rng.random() < 0.7 else word + name[-2:]
    return word if made.lower().strip(".") in ctx.names else made


def _impossible(rng: random.Random, ctx: Context, when: Day) -> str | None:
    day, month = str(32 + int(rng.random() * 67)), ctx.month(rng, when.month)
    if rng.random() < 0.5:
        if not month:
            return None
        return pick(rng, (f"{day} {month} {when.year}", f"{month} {day}, {when.year}", f"{day}-{month}-{when.year}"))
    wrong = 13 + int(rng.random() * 80)
    other = 32 + int(rng.random() * 60) if rng.random() < 0.5 else 13 + int(rng.random() * 19)
    separator = pick(rng, "-/.")
    parts = [f"{when.year}", str(wrong), str(max(other, 13))]
    return separator.join(parts if rng.random() < 0.5 else parts[::-1])


def no_date(rng: random.Random, ctx: Context, when: Day) -> Draft | None:
    """One text without a date, its expression empty."""
    style = STYLE(rng)
    text: str | None = None
    if style == "phrase" and ctx.phrases.no_date:
        text = pick(rng, ctx.phrases.no_date)
    elif style == "time":
        text = fill_text(pick(rng, ("{H}:{M}", "{H}:{M}:{S}", "{I}:{M} {p}", "{I} {p}", "{H}:{M} {Z}")), clock(rng))
        if ctx.phrases.times and rng.random() < 0.5:
            text = fill_text(
                pick(rng, ctx.phrases.times),
                {**clock(rng), "M2": "30", "H2": "18", "HH2": "18", "h2": "6", "ap": "PM", "h": "3"},
            )
    elif style == "symbol":
        text = pick(rng, SYMBOLS)
    elif style == "impossible":
        text = _impossible(rng, ctx, when)
    elif style == "gibberish":
        text = _gibberish(rng)
    elif style == "near":
        text = _near_word(rng, ctx)
    elif style == "duration" and ctx.phrases.units:
        unit = pick(rng, pick(rng, list(ctx.phrases.units.values())))
        text = fill_text(pick(rng, DURATIONS), {"n": str(1 + int(rng.random() * 90)), "unit": unit})
    elif style == "words" or style == "phrase":
        pool = filler_words(ctx.data.name)
        text = " ".join(pick(rng, pool) for _ in range(1 + int(rng.random() * 6)))
        if rng.random() < 0.25:
            text += f" {int(10 ** (rng.random() * 3))}"
    else:
        text = fill_text(pick(rng, NUMBER_SHAPES), {**_figures(rng), **clock(rng)})
    return None if text is None else Draft([(text, "")], "", "no date")
