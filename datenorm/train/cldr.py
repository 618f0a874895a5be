"""Where CLDR's data come from: Babel's locale files, and the package's own extract of what Babel leaves out.

The extract, `data/cldr.json.gz`, is made by scripts/make_cldr_data.py from Unicode's npm packages: {"digits": {system:
ten digits}, "locales": {name: record}}, where a record says only what differs from its parent's.

Babel's files are read here rather than through `babel.Locale`: that class stores resolved aliases in dictionaries which
locales share, so that what a locale inherits depends on which locales were read before it (seen in Babel 2.18).
"""

from __future__ import annotations

import functools
import gzip
import json
import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from babel import localedata
from babel.core import get_global

FILE = Path(__file__).parent / "data" / "cldr.json.gz"
TABLES = (
    "months", "days", "quarters", "eras", "day_periods", "date_formats", "time_formats", "datetime_formats",
    "datetime_skeletons", "default_numbering_system", "numbering_systems", "number_symbols", "list_patterns",
)  # fmt: skip
TIME_UNIT = "duration-"


@functools.cache
def names() -> tuple[str, ...]:
    """Every locale that Babel knows, sorted."""
    return tuple(sorted(localedata.locale_identifiers()))


@functools.cache
def parent(name: str) -> str | None:
    """The locale that this one inherits from, None for "root" (UTS 35, part 1: locale inheritance)."""
    if name == "root":
        return None
    exception = get_global("parent_exceptions").get(name)
    if exception:
        return str(exception)
    language, *rest = name.split("_")
    if len(rest) == 1 and len(rest[0]) == 4 and rest[0].isalpha():
        likely = get_global("likely_subtags").get(language, "")
        return language if rest[0] in likely.split("_") else "root"
    return "_".join([language, *rest[:-1]]) if rest else "root"


@functools.cache
def tables(name: str) -> dict[str, Any]:
    """Babel's tables of a locale that dates and numbers need, over those of its parents, aliases unresolved. Not to be changed."""
    above = parent(name)
    data = dict(tables(above)) if above else {}
    with open(localedata.resolve_locale_filename(name), "rb") as file:
        own = pickle.load(file)
    kept = {key: own[key] for key in TABLES if key in own}
    # Of hundreds of units those of time alone.
    kept["unit_patterns"] = {
        key: forms for key, forms in own.get("unit_patterns", {}).items() if key.startswith(TIME_UNIT)
    }
    localedata.merge(data, kept)
    return data


def table(name: str, *path: str) -> Mapping[Any, Any]:
    """The table under a path of keys, aliases resolved; empty where the locale has none."""
    base = tables(name)
    return _follow(path, base)


def _follow(path: tuple[Any, ...], base: Mapping[Any, Any]) -> Mapping[Any, Any]:
    value: Any = base
    for key in path:
        value = _resolved(value.get(key, {}), base)
    return value


def _resolved(value: Any, base: Mapping[Any, Any]) -> Any:
    """Replace an alias by what it points to; a pair is an alias with the entries that differ from it."""
    if isinstance(value, localedata.Alias):
        return _follow(value.keys, base)
    if isinstance(value, tuple):
        merged = dict(_resolved(value[0], base))
        localedata.merge(merged, value[1])
        return merged
    return value


@functools.cache
def record(name: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """The extract's entries for a locale over those of its parents: part -> key -> texts. Not to be changed.

    Parts: "relative" ("-1d", "<1"), "offsets" ("d-"), "calendars", "calendar_eras", "eras" ("0" before, "1" since),
    "glue".
    """
    above = parent(name)
    merged = {part: dict(lists) for part, lists in record(above).items()} if above else {}
    for part, lists in _extract()["locales"].get(name, {}).items():
        merged.setdefault(part, {}).update({key: tuple(texts) for key, texts in lists.items()})
    return merged


def digits(system: str) -> str | None:
    """Ten decimal digits of a CLDR numbering system; None for "latn" and for systems without such digits."""
    found: str | None = _extract()["digits"].get(system)
    return found


@functools.cache
def _extract() -> dict[str, Any]:
    with gzip.open(FILE, "rt", encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    return content
