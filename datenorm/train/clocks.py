"""Times of day around a date: after it, before it, inside it, as a stretch of hours, with a weekday of their own."""

from __future__ import annotations

import datetime
import random
import re

from datenorm.train.context import WITHOUT_SPACES, Context
from datenorm.train.draft import Draft, Piece, Weighted, fill_text, led_by, pick
from datenorm.train.locales import Pattern
from datenorm.train.machine import clock
from datenorm.train.numerals_cjk import EAST_ASIAN
from datenorm.train.spoken_times import time_in_words

PLAIN_TIMES = (
    "{H}:{M}", "{H}:{M}", "{H}:{M}:{S}", "{G}:{M}", "{I}:{M} {p}", "{I}:{M}{p}", "{I} {p}", "{I}{p}", "{H}.{M}", "{G}.{M}",
    "{H}h{M}", "{G}h", "{H}:{M}:{S}.{f}", "{I}:{M}:{S} {p}", "{H}:{M} {Z}", "{H}:{M}:{S} {z}", "{H}:{M} ({Z})", "{H}{M}",
    "{G}:{M} - {X}:{N}", "{H}:{M}-{X}:{N}", "{G}-{X}", "{H}:{M}:{S} {Z}", "{I}:{M}:{S}.{f} {p}", "{H}h", "{G}h{M}m", "{G} h {M} min",
    "{I}.{M} {p}", "{H}.{M} - {X}.{N}", "{I}:{M} {p} {Z}", "({H}:{M})", "{G}:{M}h", "{H}.{M}h", "{H}:{M}/{X}:{N}",
    "{H}{M}{p}", "{H}{M}-{W}{N}", "{H}{M} - {W}{N}", "{H}{M}h", "{H}.{c}h", "{I}-{J}{p}", "{I}{p}-{J}{p}", "{I}:{M} {p} - {J}:{N} {p}",
    "{H}:{M}-{X}", "{G}/{X}:{N}", "{H}.{M}/{X}.{N}", "{H}:{M} {p}", "{H}:{M}:{S},{c}", "{H}:{M}:{S} {Z}{z}", "{H}{M} {Z}", "{G}:{q}",
    "{G}:{q}:{r}", "{H}:{M}:", "~{H}:{M}", "{H}h{M}-{W}h{N}", "{H}h{M}/{W}h{N}", ">{H}:{M}", "< {H}:{M}", "{H}:{M} +", "{H}:{M}h - {X}:{N}h",
)  # fmt: skip
LONG_DAY_TIMES = tuple(template for template in PLAIN_TIMES if "{p}" not in template)
TO_24_HOURS_SHARE = 0.8
# A second time behind the first, in any language.
LATER_TIMES = ("{X}:{N}", "{W}:{N}", "{X}", "{W}.{N}", "{J}{p}", "{X}h", "{W}{N}", "{X}:{N}h")
BETWEEN_TIMES = (" - ", "-", "/", " / ", " – ", "–", " -", "- ", "..", " ~ ", "~", "—")
PERIOD_TIMES = (
    "{H}:{M} {ap}", "{I}:{M} {ap}", "{ap} {I}:{M}", "{I}:{M}{ap}", "{I} {ap}", "{H}:{M}:{S} {ap}", "{I}.{M} {ap}",
)  # fmt: skip
# Behind a day and month, none of these is a year.
HOURS = (" {H}{M}h", " {H}{M} h", " {H}{M} hrs", " {I}{M}{p}", " {I}{M} {p}", " {H}{M}-{H}{N}", " {H}{M} - {H}{N}", " {I}-{J}{p}", " {I} - {J} {p}", " {G}h",
         " {G}-{X}h", " {G}h-{X}h", " {H}h{M}", " {G}.{M}", " {H}.{M}", " {H}.{M}-{X}.{N}", " {G}.{M} - {X}.{N}", " {H}:{M}-{X}:{N}", " @{I}{p}",
         " {I}{p}", " {I} {p}", " {I}{p}-{J}{p}", " 0{Q}{M}", " 0{Q}{M}-1{Q}{N}", " @ {H}{M}", " at {H}{M}", " {H}:{M}", " {G}:{M} - {X}:{N}",
         ", {H}:{M}", ", {G}h", " ({H}:{M})", " ({G}-{X}h)", " {H}:{M}/{X}:{N}", " {H}{M} Z", " {H}{M}Z")  # fmt: skip
# A full hour behind its preposition alone, no year of two digits: 9 марта в 10.
AT_HOURS = {
    "en": ("at {G}", "at {I}", "@ {G}"), "de": ("um {G}", "ab {G}"), "fr": ("à {G}",), "es": ("a las {G}",), "it": ("alle {G}", "ore {G}"), "pt": ("às {G}",),
    "nl": ("om {G}",), "sv": ("kl {G}", "kl. {G}", "klockan {G}"), "da": ("kl. {G}", "klokken {G}"), "nb": ("kl. {G}", "klokka {G}"), "no": ("kl. {G}", "klokken {G}"),
    "fi": ("klo {G}", "kello {G}"), "pl": ("o {G}", "godz. {G}", "godz. {H}:{M}", "o godz. {H}.{M}"), "cs": ("v {G}", "ve {G}", "v {H}:{M}", "ve {H}:{M}", "ve {H}.{M}"), "sk": ("o {G}",), "sl": ("ob {G}",), "hr": ("u {G}",), "sr": ("у {G}",),
    "ru": ("в {G}", "к {G}"), "uk": ("о {G}", "в {G}"), "be": ("а {G}",), "bg": ("в {G}",), "ro": ("la {G}", "ora {G}"), "ca": ("a les {G}",), "tr": ("saat {G}",),
    "el": ("στις {G}", "ώρα {G}"), "id": ("pukul {G}", "jam {G}"), "ms": ("pukul {G}", "jam {G}"), "vi": ("lúc {G}",), "he": ("בשעה {G}",), "ar": ("الساعة {G}",), "fa": ("ساعت {G}",),
    "et": ("kell {G}",), "lv": ("plkst. {G}",), "lt": ("{G} val.",), "hi": ("{G} बजे",),
}  # fmt: skip
AT_HOUR_SHARE = 0.03
IN_WORDS_SHARE = 0.05
TIME_JOIN = Weighted(
    {" ": 62, ", ": 15, " - ": 4, " | ": 2, " @ ": 2, "; ": 1, "  ": 1, ",": 1, " /": 0.5, " at ": 0.5, "": 1, "T": 0.5,
     ". ": 0.7, ",  ": 0.3, " -": 0.5, " – ": 1, ": ": 0.5}
)  # fmt: skip
SHAPES = Weighted({"one": 74, "two": 4, "again": 1.5, "brackets": 4, "open": 1.5, "daypart before": 4, "daypart after": 4,
                   "tight": 4, "loose": 1.5, "stop": 1.5})  # fmt: skip
# After a day and month alone these could as well be a year; 0710 could not.
_LIKE_A_YEAR = re.compile(r"[1-9]\d{3}|\d{1,2}(-\d{1,2})?|[1-9]\d{3} ?-.*")
_PLAIN_DATE = re.compile(r"([0-9X]{4})-(\d\d)-(\d\d)")
_CLDR_LETTERS = {"H": "G", "HH": "H", "h": "I", "hh": "I", "m": "M", "mm": "M", "ss": "S", "s": "S", "K": "I", "k": "G"}


def names_day(draft: Draft) -> bool:
    """Whether the expression states a day (or counts from today): a time of day may stand beside it."""
    first = draft.expression.partition("/")[0]
    return first[-1:] not in "hwmy" if first.startswith("@") else first.count("-") > 1


def leads(ctx: Context, draft: Draft) -> tuple[str, ...]:
    """What may lead the date; nothing before a weekday alone, which "next" or "last" would make another day."""
    return () if draft.kind == "weekday" else ctx.phrases.before


def lead(rng: random.Random, ctx: Context, words: tuple[str, ...]) -> str:
    """A leading word with what parts it from the date in the language."""
    led = led_by(pick(rng, words))
    return led.rstrip() if ctx.language in WITHOUT_SPACES and rng.random() < 0.75 else led


def _cldr_time(ctx: Context, pattern: Pattern, values: dict[str, str]) -> str:
    written = []
    for letter, count in pattern:
        if not letter:
            written.append(str(count))
        elif letter in "abB" and ctx.data.day_periods:
            written.append(ctx.data.day_periods[int(values["M"]) % len(ctx.data.day_periods)])
        elif letter in "zvVOZXx":
            written.append(values["Z"])
        else:
            written.append(values.get(_CLDR_LETTERS.get(letter * int(count), "M"), ""))
    return "".join(written)


def clocks(rng: random.Random) -> dict[str, str]:
    """The parts of a time of day, and X, N, W, J of a second one: its hour, minute, padded hour, hour of a half day."""
    values, later = clock(rng), clock(rng)
    values["X"], values["N"], values["W"], values["J"] = later["G"], later["M"], later["H"], later["I"]
    values["c"] = values["r"][-1]
    return values


def hours(rng: random.Random) -> str:
    """A time, or a stretch of hours, that follows a day and month and is no year: 0845am, 17-18h, 1645-1750."""
    return fill_text(pick(rng, HOURS), clocks(rng))


def spoken_time(rng: random.Random, templates: tuple[str, ...], values: dict[str, str], period: str) -> str:
    """A time of day in one of a language's templates, which name its parts otherwise than machines' do."""
    places = {"H": values["G"], "HH": values["H"], "h": values["I"], "M": values["M"], "S": values["S"], "H2": values["X"],
              "M2": values["N"], "HH2": values["W"], "h2": values["J"], "ap": period}  # fmt: skip
    return fill_text(pick(rng, templates), places)


def time_text(rng: random.Random, ctx: Context, templates: tuple[str, ...]) -> str:
    """A time of day, or a stretch of hours, in the language's way or a common one."""
    if rng.random() < IN_WORDS_SHARE and (said := time_in_words(rng, ctx)):
        return said
    values = clocks(rng)
    chance = rng.random()
    if templates and chance < 0.55:
        period = pick(rng, ctx.data.day_periods) if ctx.data.day_periods and rng.random() < 0.6 else values["p"]
        return spoken_time(rng, templates, values, period)
    if ctx.data.times and chance < 0.68:
        return _cldr_time(ctx, pick(rng, ctx.data.times), values)
    if ctx.data.day_periods and chance < (0.74 if templates else 0.84):
        values["ap"] = pick(rng, ctx.data.day_periods)
        return fill_text(pick(rng, PERIOD_TIMES), values)
    template = pick(rng, PLAIN_TIMES)
    if "{p}" in template and not _twelve_hours(ctx) and rng.random() < TO_24_HOURS_SHARE:
        template = pick(rng, LONG_DAY_TIMES)
    return fill_text(template, values)


def _twelve_hours(ctx: Context) -> bool:
    """Whether the language counts to twelve: am and pm then tell who writes, and so in what order."""
    return ctx.language == "en" or any(letter == "h" for letter, _ in next(iter(ctx.data.times), ()))


def _tight(time: str) -> str:
    # 18:00 Uhr -> 18:00Uhr
    head, _, tail = time.rpartition(" ")
    return head + tail if head[-1:].isdigit() and tail[:1].isalpha() else time


def _loose(time: str) -> str:
    # 18:30h -> 18:30 h, 18 : 30
    if ":" in time:
        return time.replace(":", " : ", 1)
    return f"{time[:-1]} {time[-1]}" if time[-1:].isalpha() and time[-2:-1].isdigit() else time


def _dayparts(ctx: Context) -> tuple[str, ...]:
    return ctx.phrases.dayparts or ctx.data.day_periods


def time_phrase(rng: random.Random, ctx: Context) -> str:
    """A time as it follows a date: mostly one, now and then two, in brackets, with a part of the day."""
    time = time_text(rng, ctx, ctx.phrases.times)
    shape = SHAPES(rng)
    if shape == "two":
        return time + pick(rng, BETWEEN_TIMES) + fill_text(pick(rng, LATER_TIMES), clocks(rng))
    if shape == "again":
        return f"{time} {time_text(rng, ctx, ctx.phrases.times)}"
    if shape == "brackets":
        opening, closing = pick(rng, (("(", ")"), ("(", ")"), ("[", "]"), ("|", "|")))
        return opening + time.strip("()[]") + closing
    if shape == "open":
        return "(" + time.strip("()[]")
    if shape.startswith("daypart") and (dayparts := _dayparts(ctx)):
        daypart = pick(rng, dayparts)
        return f"{daypart} {time}" if shape == "daypart before" else f"{time} {daypart}"
    if shape == "tight":
        return _tight(time)
    if shape == "loose":
        return _loose(time)
    return time + pick(rng, (".", ",", ";", ")")) if shape == "stop" else time


def _daypart(rng: random.Random, ctx: Context) -> str:
    daypart = pick(rng, _dayparts(ctx))
    chance = rng.random()
    if chance < 0.22:
        return f"{daypart} {time_text(rng, ctx, ctx.phrases.times)}"
    if chance < 0.28:
        return daypart + pick(rng, ("/", " / ", " ", ", ", " - ")) + pick(rng, _dayparts(ctx))
    if chance < 0.34:
        return pick(rng, ("({})", "({}", "[{}]", "- {}")).format(daypart)
    return daypart


def _glued(rng: random.Random, ctx: Context, draft: Draft, time: str) -> bool:
    before, found, after = pick(rng, ctx.data.glue).partition("{1}")
    if not found or "{0}" not in before + after:
        return False
    draft.surround(before.replace("{0}", time), after.replace("{0}", time))
    return True


def _before_date(rng: random.Random, ctx: Context, draft: Draft, time: str) -> None:
    """18:40 on 3 May, evening of 3 May; not 8.10 - 3.5.1999, which would be two days."""
    bare = time[-1:].isdigit() and ":" not in time
    if _LIKE_A_YEAR.fullmatch(time) or (bare and draft.expression.startswith("XXXX")):
        return
    words = leads(ctx, draft)
    if words and rng.random() < 0.25:
        draft.surround(before=f"{time} {lead(rng, ctx, words)}")
    elif bare or time[-1:].isalpha() or time[-1:] in ",-":
        draft.surround(before=f"{time} ")
    else:
        draft.surround(before=time + pick(rng, (" ", " ", " ", ", ", " on ", " - ", "; ", " | ")))


def _into_year(rng: random.Random, draft: Draft, time: str) -> bool:
    """Put a time between day and month on one side and the year on the other: Sep 25 10:36:28 2003."""
    places = [index for index, (_, label) in enumerate(draft.pieces) if label]
    if len(places) < 3 or not any(label == "m" and text.isalpha() for text, label in draft.pieces):
        return False
    if draft.pieces[places[-1]][1] == "y" and draft.pieces[places[-1] - 1][0].endswith(" "):
        draft.pieces.insert(places[-1], (f"{time} ", ""))
        return True
    if draft.pieces[places[0]][1] == "y" and draft.pieces[places[0] + 1][0] == " ":
        draft.pieces.insert(places[0] + 1, (f" {time}", ""))
        return True
    return False


def add_time(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """Put a time or a part of the day after the date, before it, or before its year."""
    if not names_day(draft):
        return
    if rng.random() < AT_HOUR_SHARE and ctx.language in AT_HOURS:
        draft.surround(after=f" {fill_text(pick(rng, AT_HOURS[ctx.language]), clock(rng))}")
        return
    chance = rng.random()
    if chance < 0.27 and _dayparts(ctx):
        time = _daypart(rng, ctx)
        # "last" before a weekday would be another day.
        if draft.expression[0] != "@" and rng.random() < 0.14:
            _before_date(rng, ctx, draft, time)
            return
    elif chance < 0.86 or draft.text().endswith(("T", "_")):
        time = time_phrase(rng, ctx)
        place = rng.random()
        if place < 0.03 and ":" in time and _into_year(rng, draft, time):
            return
        if place < 0.09 and ":" in time:
            _before_date(rng, ctx, draft, time)
            return
        if ctx.data.glue and 0.8 < place and _glued(rng, ctx, draft, time):
            return
    else:
        _before_date(rng, ctx, draft, time_text(rng, ctx, ctx.phrases.times_before))
        return
    if draft.expression.startswith("XXXX") and _LIKE_A_YEAR.fullmatch(time):
        return
    draft.surround(after=_join(rng, ctx, draft, time) + time)


def _join(rng: random.Random, ctx: Context, draft: Draft, time: str) -> str:
    last = draft.text()[-1:]
    if ctx.language in EAST_ASIAN and rng.random() < 0.4 and not (last.isdigit() and time[:1].isdigit()):
        return ""
    join = TIME_JOIN(rng)
    if join in ("T", "", "/") and not last.isdigit():
        return " "
    # A stop between two numbers would write a longer number, a dash a range of days.
    bare = time[:1].isdigit()
    if bare and (join in ("", ",", " -") or (draft.expression.startswith("XXXX") and ":" not in time)):
        return " "
    return join


def add_glued_time(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """A time right behind a day of two digits whose mark fell away, as in 2016年6月2911:30."""
    if len(draft.pieces) > 1 and draft.pieces[-1][0] in ("日", "号", "號", "일") and draft.pieces[-2][1] == "d":
        if len(draft.pieces[-2][0]) == 2 and draft.pieces[-2][0].isdigit():
            draft.pieces.pop()
        draft.pieces.append((fill_text(pick(rng, ("{H}:{M}", "{H}:{M}:{S}")), clocks(rng)), ""))
    else:
        add_time(rng, ctx, draft)


def add_time_range(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """From one time to another, the same day named twice: 19.12.2017 09:30 - 19.12.2017 10:45."""
    if not names_day(draft):
        return
    if rng.random() < 0.6 or not ctx.phrases.times:
        template = pick(rng, ("{H}:{M}", "{H}:{M}:{S}", "{G}:{M}", "{I}:{M} {p}", "{I}{p}", "{H}.{M}", "{H}h{M}"))
        first, second = fill_text(template, clocks(rng)), fill_text(template, clocks(rng))
    else:
        first, second = (time_text(rng, ctx, ctx.phrases.times) for _ in range(2))
    if draft.expression.startswith("XXXX") and (_LIKE_A_YEAR.fullmatch(first) or _LIKE_A_YEAR.fullmatch(second)):
        return
    join = pick(rng, (" ", " ", ", "))
    again = [(text, "") for text, _ in draft.pieces]
    between = pick(rng, (" - ", "-", " – ", " to ", " / ", " → ", "; "))
    draft.pieces = [*draft.pieces, (f"{join}{first}{between}", ""), *again, (f"{join}{second}", "")]


def _weekday_of(rng: random.Random, expression: str) -> int:
    """The weekday of a plain date that names none, any where the year is open, 0 where none can be named."""
    found = _PLAIN_DATE.fullmatch(expression)
    if not found:
        return 0
    year, month, day = found.groups()
    if "X" not in year and rng.random() > 0.05:
        try:
            return datetime.date(int(year), int(month), int(day)).isoweekday()
        except ValueError:
            return 1 + int(rng.random() * 7)
    return 1 + int(rng.random() * 7)


def add_time_and_weekday(rng: random.Random, ctx: Context, draft: Draft) -> None:
    """A time between the date and the weekday's name, on either side: 5 May 2009 05:05 PM Friday, Fri 10:30 5 May."""
    weekday = _weekday_of(rng, draft.expression)
    name = ctx.weekday(rng, weekday) if weekday else ""
    time = time_phrase(rng, ctx)
    if not name or _LIKE_A_YEAR.fullmatch(time) or not any(label == "d" for _, label in draft.pieces):
        add_time(rng, ctx, draft)
        return
    gap, named = pick(rng, (" ", " ", " ", ", ")), (name, "w")
    pieces: list[Piece]
    if rng.random() < 0.7:
        opening, closing = pick(rng, (("", ""), ("", ""), ("", ""), ("(", ")")))
        pieces = [*draft.pieces, (f"{gap}{time}{pick(rng, (' ', ' ', ', '))}{opening}", ""), named, (closing, "")]
    else:
        pieces = [named, (f"{gap}{time}{pick(rng, (' ', ' ', ', '))}", ""), *draft.pieces]
    draft.pieces = pieces
    draft.expression += f"={weekday}"
