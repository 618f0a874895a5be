"""What CLDR knows of dates in a locale, compiled once for the generator.

`cldr.py` reads it: names and patterns from Babel's files; the relative words and the other calendars, which Babel
leaves out, from the package's own extract. `weights.py` says how often a locale is drawn.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from datenorm.errors import LocaleError
from datenorm.train import cldr
from datenorm.train.cldr import names
from datenorm.train.weights import top20, weight

__all__ = [
    "LocaleData", "Pattern", "Token", "compile_pattern", "field_names", "fields", "load", "names", "printable", "top20",
    "weight",
]  # fmt: skip

Token = tuple[str, int | str]
Pattern = tuple[Token, ...]
Names = dict[str, tuple[str, ...]]
Extract = Mapping[str, Names]

WIDTHS = ("wide", "abbreviated", "short")
CONTEXTS = {"format": "format", "stand": "stand-alone"}
DATE_FIELDS = frozenset("GyMLdEecQq")
TIME_FIELDS = frozenset("hHkKmsa")
ZONE_FIELDS = frozenset("zZvVxXO")
_NAMED = {
    "M": ("format", "months"),
    "L": ("stand", "months"),
    "E": ("format", "weekdays"),
    "e": ("format", "weekdays"),
    "c": ("stand", "weekdays"),
    "Q": ("format", "quarters"),
    "q": ("stand", "quarters"),
}
_WIDTH_OF_COUNT = {3: "abbreviated", 4: "wide", 6: "short"}
_PIECE = re.compile(r"''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'")


@dataclass(frozen=True, slots=True)
class LocaleData:
    """The date vocabulary of one locale. Absent widths are absent keys; an empty tuple or None says there is none.

    Attributes:
        name: Babel's name, as "de_AT".
        language: its language code, as "de".
        order: "dmy", "mdy" or "ymd": the order of the numeric date.
        months: "format_wide", "format_abbreviated", "stand_wide", "stand_abbreviated": 12 names, never bare numbers.
        weekdays: the same keys and "format_short", "stand_short": 7 names each, Monday first.
        quarters: the same keys as months: 4 names each.
        standard: the full, long, medium and short date patterns.
        skeletons: (skeleton, pattern) of every available format made of date fields alone whose names the locale has,
            no pattern twice.
        weeks: patterns of a week of a year ("w", and "y" for the year it belongs to).
        times: patterns of a time of day, without zones.
        glue: templates that join a time "{0}" and a date "{1}".
        digits: ten native decimal digits, zero first, or None.
        day_periods: am, pm, then every other name of a part of the day.
        eras: names of the years before, and of those since, the common era.
        relative: words by shift: "-1d", "+0w", "+1y"; "<1", "=1", ">1" for last, this and next Monday; "-1w=1" where
            the words say Monday of last week.
        offsets: (unit, sign, template), unit one of d w m y h, as ("d", "-", "vor {0} Tagen").
        calendars: month names of "persian", "islamic", "ethiopic" and their "_abbreviated" forms.
        calendar_eras: era names of "buddhist", "roc", "persian", "islamic"; "japanese": the five, Meiji to Reiwa.
    """

    name: str
    language: str
    order: str
    months: Names
    weekdays: Names
    quarters: Names
    standard: tuple[Pattern, ...]
    skeletons: tuple[tuple[str, Pattern], ...]
    weeks: tuple[Pattern, ...]
    times: tuple[Pattern, ...]
    glue: tuple[str, ...]
    digits: str | None
    day_periods: tuple[str, ...]
    eras: tuple[tuple[str, ...], tuple[str, ...]]
    relative: Names
    offsets: tuple[tuple[str, str, str], ...]
    calendars: Names
    calendar_eras: Names


def compile_pattern(pattern: str) -> Pattern:
    """Split a CLDR date pattern into fields (letter, count) and literals ("", text).

    Quoting follows UTS 35, part 4: '' is an apostrophe, '...' is literal. The week-year Y becomes the year y: dates are
    printed with their calendar year, also from 29 December to 4 January.
    """
    tokens: list[Token] = []
    for match in _PIECE.finditer(pattern):
        piece, letter = match[0], match[2]
        if letter:
            tokens.append(("y" if letter == "Y" else letter, len(piece)))
            continue
        if piece == "''":
            text = "'"
        elif match[1] is not None:
            text = match[1].replace("''", "'")
        else:
            text = piece.replace("'", "")
        if text and tokens and tokens[-1][0] == "":
            tokens[-1] = ("", f"{tokens[-1][1]}{text}")
        elif text:
            tokens.append(("", text))
    return tuple(tokens)


@functools.cache
def load(name: str) -> LocaleData:
    """Everything the generator needs of a locale, by Babel's name ("de_AT"). Raises LocaleError for an unknown one."""
    if name != "root" and name not in names():
        raise LocaleError(f"unknown locale {name!r}: use one of locales.names(), as 'de' or 'de_AT'")
    language = name.split("_")[0]
    own = cldr.record(name)
    standard = _standard(name, "date_formats")
    skeletons = [(key, _compiled(item.pattern)) for key, item in cldr.table(name, "datetime_skeletons").items()]
    data = LocaleData(
        name=name,
        language=language,
        order=_order(dict(skeletons).get("yMd"), standard[3]),
        months=_named(name, "months", range(1, 13)),
        weekdays=_named(name, "days", range(7)),
        quarters=_named(name, "quarters", range(1, 5)),
        standard=standard,
        skeletons=_only(skeletons, DATE_FIELDS),
        weeks=_weeks(name),
        times=_times(name, dict(skeletons)),
        glue=_glue(name, own),
        digits=_digits(name),
        day_periods=_day_periods(name),
        eras=_eras(name, own),
        relative=_filled(own, "relative"),
        offsets=tuple((key[0], key[1], text) for key, texts in own.get("offsets", {}).items() for text in texts),
        calendars=_filled(own, "calendars"),
        calendar_eras=_filled(own, "calendar_eras"),
    )
    return replace(data, skeletons=tuple(item for item in data.skeletons if printable(data, item[1])))


_compiled = functools.cache(compile_pattern)


def _standard(name: str, table: str) -> tuple[Pattern, ...]:
    rows = cldr.table(name, table)
    return tuple(_compiled(rows[width].pattern) for width in ("full", "long", "medium", "short"))


def fields(pattern: Pattern) -> frozenset[str]:
    """The field letters of a compiled pattern."""
    return frozenset(letter for letter, _ in pattern if letter)


def field_names(data: LocaleData, letter: str, count: int) -> tuple[str, ...] | None:
    """The names that a CLDR field prints: None for a number, empty where the locale has none or but single letters."""
    if letter == "G":
        return data.eras[1]
    if letter not in _NAMED or (count < 3 and letter != "E"):
        return None
    context, attribute = _NAMED[letter]
    names_by_width: Names = getattr(data, attribute)
    return names_by_width.get(f"{context}_{_WIDTH_OF_COUNT.get(max(count, 3), '')}", ())


def printable(data: LocaleData, pattern: Pattern) -> bool:
    """Whether the locale has the names that the pattern asks for; a locale without month names still has root's."""
    return all(field_names(data, letter, int(count)) != () for letter, count in pattern if letter)


def _weeks(name: str) -> tuple[Pattern, ...]:
    root, own = (cldr.table(locale, "datetime_skeletons").get("yw") for locale in ("root", name))
    if own is None or (root is not None and own.pattern == root.pattern and not _is_english(name)):
        return ()
    return (_compiled(own.pattern),)


def _order(numeric: Pattern | None, short: Pattern) -> str:
    """Order of the numeric date: the short pattern's, or else, where that is root's, the yMd skeleton's.

    Many locales have a short pattern of their own beside root's skeleton, some the reverse (ckb, rw).
    """
    chosen = numeric if numeric and short == _standard("root", "date_formats")[3] else short
    first = next(letter for letter, _ in chosen if letter in ("y", "M", "L", "d"))
    return {"y": "ymd", "d": "dmy"}.get(first, "mdy")


def _unique(items: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(items))


def is_bare(name: str) -> bool:
    """Whether a name is a mere number, or M with a number."""
    return re.fullmatch(r"M?[\W\d]+", name) is not None


def _named(name: str, table: str, keys: range) -> Names:
    """Names by "context_width". Sets of bare numbers or CLDR's root placeholders are left out; one gap may be in a set."""
    found: Names = {}
    for context, source in CONTEXTS.items():
        for width in WIDTHS:
            row = cldr.table(name, table, source, width)
            values = tuple(str(row[key]) for key in keys if key in row)
            if len(values) < len(keys) or sum(map(is_bare, values)) > 1:
                continue
            if table == "days" and not _is_english(name) and values in _root_weekdays():
                continue
            found[f"{context}_{width}"] = values
    return found


@functools.cache
def _root_weekdays() -> frozenset[tuple[str, ...]]:
    """The English weekdays of CLDR's root, which a locale without names of its own inherits."""
    rows = [cldr.table("root", "days", "format", width) for width in WIDTHS]
    return frozenset(tuple(str(row[key]) for key in range(7)) for row in rows)


def _is_english(name: str) -> bool:
    return name.split("_")[0] == "en"


def _only(skeletons: Iterable[tuple[str, Pattern]], allowed: frozenset[str]) -> tuple[tuple[str, Pattern], ...]:
    first: dict[Pattern, str] = {}
    for key, pattern in skeletons:
        if pattern and fields(pattern) <= allowed and not set(key) & {"W", "w"}:
            first.setdefault(pattern, key)
    return tuple((key, pattern) for pattern, key in first.items())


def _times(name: str, skeletons: Mapping[str, Pattern]) -> tuple[Pattern, ...]:
    found = [*_standard(name, "time_formats")]
    found += [skeletons[key] for key in ("Hm", "hm", "Hms", "hms", "H", "h") if key in skeletons]
    return _unique(pattern for pattern in map(_without_zone, found) if fields(pattern) <= TIME_FIELDS)


def _without_zone(pattern: Pattern) -> Pattern:
    """The pattern without its zone field and the marks that set the zone off."""
    kept: list[Token] = []
    for place, (letter, value) in enumerate(pattern):
        near = {pattern[place - 1][0] if place else "-", pattern[place + 1][0] if place + 1 < len(pattern) else "-"}
        if letter in ZONE_FIELDS and letter:
            continue
        if letter == "" and near & ZONE_FIELDS:
            value = str(value).strip(" \u00a0\u202f()[],")
        if value:
            kept.append((letter, value))
    return tuple(kept)


def _filled(own: Extract, part: str) -> Names:
    return {key: texts for key, texts in own.get(part, {}).items() if texts}


def _glue(name: str, own: Extract) -> tuple[str, ...]:
    templates = [*cldr.table(name, "datetime_formats").values(), *own.get("glue", {}).get("at", ())]
    return _unique("".join(str(text) for _, text in compile_pattern(str(template))) for template in templates)


def _digits(name: str) -> str | None:
    """Decimal digits of the default numbering system, or else of the native one, unless these are the ASCII ones."""
    data = cldr.tables(name)
    default, native = data["default_numbering_system"], data["numbering_systems"].get("native", "latn")
    return cldr.digits(default) or cldr.digits(native)


def _day_periods(name: str) -> tuple[str, ...]:
    widths = ("abbreviated", "wide", "narrow")
    rows = [cldr.table(name, "day_periods", source, width) for source in CONTEXTS.values() for width in widths]
    first = tuple(next((str(row[key]) for row in rows if row.get(key)), key.upper()) for key in ("am", "pm"))
    others = _unique(str(value) for row in rows for value in row.values())
    return first + tuple(other for other in others if len(other) > 1 and other not in first)


def _eras(name: str, own: Extract) -> tuple[tuple[str, ...], tuple[str, ...]]:
    rows = [cldr.table(name, "eras", width) for width in ("wide", "abbreviated", "narrow")]
    sides = []
    for side, root in ((0, "BCE"), (1, "CE")):
        found = [str(row[side]) for row in rows if side in row] + list(own.get("eras", {}).get(str(side), ()))
        sides.append(_unique(era for era in found if len(era) > 1 and (_is_english(name) or era != root)))
    return sides[0], sides[1]
