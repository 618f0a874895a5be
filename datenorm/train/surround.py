"""What stands around a date: times of day, labels, brackets, file names, words and sentences of the language."""

from __future__ import annotations

import random
import re
from functools import cache

from datenorm.train.context import Context
from datenorm.train.draft import Draft, Piece, Weighted, fill, fill_text, led_by, pick
from datenorm.train.filler import words as filler_words
from datenorm.train.locales import Pattern
from datenorm.train.numeric import ZONE_NAMES, clock

PLAIN_TIMES = (
    "{H}:{M}", "{H}:{M}", "{H}:{M}:{S}", "{G}:{M}", "{I}:{M} {p}", "{I}:{M}{p}", "{I} {p}", "{I}{p}", "{H}.{M}", "{G}.{M}",
    "{H}h{M}", "{G}h", "{H}:{M}:{S}.{f}", "{I}:{M}:{S} {p}", "{H}:{M} {Z}", "{H}:{M}:{S} {z}", "{H}:{M} ({Z})", "{H}{M}",
    "{G}:{M} - {X}:{N}", "{H}:{M}-{X}:{N}", "{G}-{X}", "{H}:{M}:{S} {Z}", "{I}:{M}:{S}.{f} {p}", "{H}h", "{G}h{M}m", "{G} h {M} min",
    "{I}.{M} {p}", "{H}.{M} - {X}.{N}", "{I}:{M} {p} {Z}", "({H}:{M})", "{G}:{M}h", "{H}.{M}h", "{H}:{M}/{X}:{N}",
)  # fmt: skip
TIME_JOIN = Weighted(
    {" ": 62, ", ": 15, " - ": 4, " | ": 2, " @ ": 2, "; ": 1, "  ": 1, ",": 1, " /": 0.5, " at ": 0.5, "": 1, "T": 0.5}
)
BRACKETS = (("(", ")"), ("[", "]"), ('"', '"'), ("'", "'"), ("“", "”"), ("«", "»"), ("„", "“"), ("<", ">"), ("*", "*"), ("「", "」"),
            ("- ", ""), ("", "."), ("", ","), ("", ";"), (", ", ""), ("# ", ""), ("> ", ""), ("| ", " |"), ("", " -"), ("~ ", ""))  # fmt: skip
FILE_NAMES = (
    "scan_{date}.pdf", "IMG_{date}.jpg", "IMG-{date}-WA0{a}.jpg", "report-{date}.xlsx", "{date}_{word}.docx", "{date}-{word}.txt",
    "backup.{date}.tar.gz", "/var/log/{word}/{date}.log", "{word}_{date}_v{b}.csv", "Screenshot {date} at {H}.{M}.{S}.png",
    "https://www.{word}.com/{date}/{word}-{a}.html", "http://{word}.org/news/{date}/", "/{date}/{word}", "{word}-{date}",
    "VID_{date}_{H}{M}{S}.mp4", "{word}.{date}.bak", "invoice_{a}_{date}.pdf", "{date} {word}.mp3", "db_{date}.sql",
)  # fmt: skip
ENGLISH_LABELS = (
    "Date:",
    "date=",
    "Published:",
    "DOB:",
    "Updated",
    "created_at:",
    "Posted on",
    "Due",
    "Expires:",
    "timestamp:",
)

# After a day and month alone these could as well be a year.
_LIKE_A_YEAR = re.compile(r"\d{4}|\d{1,2}(-\d{1,2})?")


def _cldr_time(ctx: Context, pattern: Pattern, values: dict[str, str]) -> str:
    letters = {"H": "G", "HH": "H", "h": "I", "hh": "I", "m": "M", "mm": "M", "ss": "S", "s": "S", "K": "I", "k": "G"}
    written = []
    for letter, count in pattern:
        if not letter:
            written.append(str(count))
        elif letter in "abB" and ctx.data.day_periods:
            written.append(ctx.data.day_periods[int(values["M"]) % len(ctx.data.day_periods)])
        elif letter in "zvVOZXx":
            written.append(values["Z"])
        else:
            written.append(values.get(letters.get(letter * int(count), "M"), ""))
    return "".join(written)


def time_text(rng: random.Random, ctx: Context, templates: tuple[str, ...]) -> str:
    """A time of day, or a stretch of hours, in the language's way or a common one."""
    values = clock(rng)
    later = clock(rng)
    values["X"], values["N"] = later["G"], later["M"]
    chance = rng.random()
    if templates and chance < 0.55:
        spoken = {"H": values["G"], "HH": values["H"], "h": values["I"], "M": values["M"], "S": values["S"], "H2": later["G"],
                  "M2": later["M"], "HH2": later["H"], "h2": later["I"], "ap": values["p"]}  # fmt: skip
        if ctx.data.day_periods and rng.random() < 0.6:
            spoken["ap"] = pick(rng, ctx.data.day_periods)
        return fill_text(pick(rng, templates), spoken)
    if ctx.data.times and chance < 0.72:
        return _cldr_time(ctx, pick(rng, ctx.data.times), values)
    return fill_text(pick(rng, PLAIN_TIMES), values)


def _glued(rng: random.Random, ctx: Context, draft: Draft, time: str) -> bool:
    template = pick(rng, ctx.data.glue)
    before, _, after = template.partition("{1}")
    if "{0}" not in template or not _:
        return False
    draft.surround(before.replace("{0}", time), after.replace("{0}", time))
    return True


def add_time(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """Put a time or a part of the day after the date, or before it."""
    chance = rng.random()
    if chance < 0.28 and ctx.phrases.dayparts:
        time = pick(rng, ctx.phrases.dayparts)
        if rng.random() < 0.25:
            time = f"{time} {time_text(rng, ctx, ctx.phrases.times)}"
    elif chance < 0.82 or draft.text().endswith(("T", "_")):
        time = time_text(rng, ctx, ctx.phrases.times)
        if ctx.data.glue and rng.random() < 0.2 and _glued(rng, ctx, draft, time):
            return
    else:
        time = time_text(rng, ctx, ctx.phrases.times_before)
        draft.surround(before=f"{time}{pick(rng, (' ', ' ', ', ', ' on ', ' - '))}")
        return
    if draft.expression.startswith("XXXX") and _LIKE_A_YEAR.fullmatch(time):
        return
    join = TIME_JOIN(rng)
    if join in ("T", "", "/") and not draft.text()[-1:].isdigit():
        join = " "
    if join == "" and time[:1].isdigit():
        join = " "
    if rng.random() < 0.12:
        draft.surround(before=f"{time}{pick(rng, (' ', ', '))}")
    else:
        draft.surround(after=join + time)


def add_time_range(rng: random.Random, draft: Draft) -> None:
    """From one time to another, the same day named twice: 19.12.2017 09:30 - 19.12.2017 10:45."""
    first, second = clock(rng), clock(rng)
    again = [(text, "") for text, _ in draft.pieces]
    draft.pieces = [*draft.pieces, (f" {first['H']}:{first['M']}{pick(rng, (' - ', '-', ' – ', ' to '))}", ""), *again,
                    (f" {second['H']}:{second['M']}", "")]  # fmt: skip


def add_label(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """A label, brackets or a leading preposition."""
    chance = rng.random()
    if chance < 0.3 and ctx.phrases.before:
        draft.surround(before=led_by(pick(rng, ctx.phrases.before)))
    elif chance < 0.7:
        labels = ctx.phrases.labels or ENGLISH_LABELS
        label = pick(rng, labels if rng.random() < 0.85 else ENGLISH_LABELS)
        draft.surround(before=label + pick(rng, (" ", " ", "", ": ", "\t")))
    else:
        draft.surround(*pick(rng, BRACKETS))


def add_file_name(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """Put a date into a file's name or a web address."""
    values: dict[str, str | list[Piece]] = {
        **clock(rng),
        "a": f"{int(rng.random() * 1000):03d}",
        "b": str(int(rng.random() * 9) + 1),
    }
    values["word"] = pick(rng, filler_words("en")).lower()
    values["date"] = draft.pieces
    draft.pieces = fill(pick(rng, FILE_NAMES), values)


@cache
def _numbers() -> tuple[str, ...]:
    rng = random.Random(7)
    shapes = (
        "{a}",
        "№ {a}",
        "{a}%",
        "${a}.99",
        "€ {a},50",
        "p. {a}",
        "#{a}",
        "{a} km",
        "({a})",
        "{a} 000",
        "1/{b}",
        "{b}.",
        "{a}-{b}",
    )
    return tuple(s.format(a=rng.randint(1, 999), b=rng.randint(2, 40)) for s in shapes * 12)


def _run_of_words(rng: random.Random, ctx: Context, most: int) -> str:
    pool = filler_words(ctx.data.name)
    count = 1 + int(rng.random() * most)
    found = [pick(rng, pool) for _ in range(count)]
    if rng.random() < 0.25:
        found.insert(int(rng.random() * (count + 1)), pick(rng, _numbers()))
    return ("" if ctx.language in ("zh", "ja", "yue", "th", "lo", "km", "my") else " ").join(found)


def add_words(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """Put the date into a sentence of the language, or between a few of its words."""
    chance = rng.random()
    if ctx.phrases.sentences and chance < 0.5:
        template = pick(rng, ctx.phrases.sentences)
        draft.pieces = fill(template, {"date": draft.pieces})
        return
    lead = ""
    if ctx.phrases.before and rng.random() < 0.5:
        lead = led_by(pick(rng, ctx.phrases.before))
    before = after = ""
    if chance < 0.85:
        before = _run_of_words(rng, ctx, 6) + pick(rng, (" ", " ", ", ", ": ", ". ", " - "))
    if chance > 0.65:
        after = pick(rng, (" ", " ", ", ", ". ", " - ", "; ")) + _run_of_words(rng, ctx, 6)
    draft.surround(before + lead, after + pick(rng, ("", "", ".", "!", ",")))


SURROUND = Weighted(
    {"bare": 38, "time": 34, "label": 8, "words": 14, "file": 1.5, "brackets": 2, "range": 0.6, "zone": 0.6}
)


def surround(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """Leave the date alone, or put one thing, seldom two, around it."""
    style = SURROUND(rng)
    if style == "time":
        add_time(rng, ctx, draft)
        if rng.random() < 0.12:
            add_label(rng, ctx, draft)
        elif rng.random() < 0.08:
            add_words(rng, ctx, draft)
    elif style == "label":
        add_label(rng, ctx, draft)
    elif style == "words":
        add_words(rng, ctx, draft)
        draft.kind += " in text"
    elif style == "file":
        add_file_name(rng, ctx, draft)
    elif style == "brackets":
        draft.surround(*pick(rng, BRACKETS))
    elif style == "range":
        add_time_range(rng, draft)
    elif style == "zone":
        draft.surround(after=f" {pick(rng, ZONE_NAMES)}")
