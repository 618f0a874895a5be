"""Locale names as people write them (BCP 47, CLDR, POSIX) to the language and numeric order that a model knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from datenorm.errors import LocaleError

_WELL_FORMED = re.compile("[a-z]{2,8}(_[A-Z][a-z]{3})?(_([A-Z]{2}|[0-9]{3}))?(_[A-Z0-9]{4,8})*")
_REPLACED = {"in": "id", "iw": "he", "ji": "yi", "mo": "ro", "no": "nb", "sh": "sr-Latn", "tl": "fil"}


def canonical(name: str) -> str:
    """The CLDR spelling of a name: "ZH-hant-tw" -> "zh_Hant_TW", "de_AT.UTF-8" -> "de_AT"."""
    parts: list[str] = []
    for part in name.strip().split(".")[0].split("@")[0].replace("_", "-").split("-"):
        if len(part) == 1:  # a BCP 47 extension ("-u-ca-buddhist") says nothing of language or order
            break
        if not parts:
            parts.append(part.lower())
        elif len(part) == 4 and part.isalpha():
            parts.append(part.title())
        else:
            parts.append("GB" if part.upper() == "UK" else part.upper())
    return "_".join(parts)


def lookup(name: str, locales: Mapping[str, Sequence[str]]) -> tuple[str, str]:
    """The (language, order) of a locale, by its own entry or by that of a shorter name.

    locales: the manifest's {"de_AT": ["de", "dmy"], ...}.
    Raises LocaleError, with the nearest names, if not even the language is known.
    """
    for candidate in _candidates(canonical(name), locales):
        if candidate in locales:
            language, order = locales[candidate]
            return language, order
    raise LocaleError(f"unknown locale {name!r}: {nearest(canonical(name), locales)}")


def nearest(name: str, known: Iterable[str]) -> str:
    """A hint at the known names nearest to one that isn't."""
    import difflib

    near = difflib.get_close_matches(name, list(known), n=3, cutoff=0.5)
    return f"did you mean {' or '.join(near)}?" if near else "give a CLDR name such as fr, de-AT or zh-Hant"


def _candidates(name: str, locales: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Names to look up, the nearest first."""
    yield name
    if not _WELL_FORMED.fullmatch(name):
        return
    language, *rest = name.split("_")
    if rest:
        region = rest[-1]
        yield f"{language}_{region}"
        if not len(rest[0]) == 4:  # "zh_TW": the script that goes without saying there
            yield from (known for known in locales if known.startswith(f"{language}_") and known.endswith(f"_{region}"))
        for end in range(len(rest) - 1, 0, -1):
            yield "_".join([language, *rest[:end]])
        if language == "en":  # English of the world: "en" alone is that of the US
            yield "en_001"
    yield language
    if language in _REPLACED:
        yield from _candidates(canonical("-".join([_REPLACED[language], *rest])), locales)
