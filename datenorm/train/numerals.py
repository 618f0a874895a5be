"""Numbers in words as dates use them: days, years and two-digit years.

The words come from CLDR's spell-out rules (library unicode-rbnf), from num2words where those lack or misspell a
language, and from data/number_words.json, which says which rules dates use and adds what both lack: ordinals,
inflected forms, spellings. Both libraries belong to the extra `train`.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from datenorm.errors import DatenormError
from datenorm.train.numerals_english import english_two_digits, english_years

Spec = dict[str, Any]
Words = tuple[str, ...]

TABLE = Path(__file__).parent / "data" / "number_words.json"
ALIASES = {"nb": "no", "tl": "fil", "in": "id", "iw": "he"}
DAY_RULES = ("numbering", "cardinal", "cardinal-masculine", "ordinal", "ordinal-masculine")
YEAR_RULES = ("numbering-year", "numbering")
TWO_DIGIT = frozenset("de es fr it pt nl sv da no nb ru pl fi hu tr".split())
SHORT_YEARS = {"ru": "numbering-year", "da": "numbering", "nl": "numbering", "fr": "numbering"}

_UNUSABLE = re.compile(r"[\d=%<>#$]|ERROR|[^\W\d_]\.[^\W\d_]")
_LATIN_TO_CYRILLIC = {"lj": "љ", "nj": "њ", "dž": "џ"} | dict(
    zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True)
)
_CYRILLIC = re.compile("|".join(_LATIN_TO_CYRILLIC))


@cache
def _table() -> dict[str, Spec]:
    specs: dict[str, Spec] = json.loads(TABLE.read_text(encoding="utf-8"))
    return specs


@cache
def languages() -> frozenset[str]:
    """Languages (CLDR codes without a region) that have number words; CJK ones are in numerals_cjk."""
    return frozenset(_table()) | {"nb", "tl"}


def _spec(language: str) -> Spec:
    return _table().get(ALIASES.get(language, language), {})


@cache
def _engine(code: str) -> Any:
    from unicode_rbnf import RbnfEngine

    return RbnfEngine.for_language(code)


def _rbnf(code: str, rule: str, number: int) -> list[str]:
    name = f"spellout-{rule}"
    engine = _engine(code)
    if name not in engine.rulesets:
        return []
    try:
        return [engine.format_number(number, ruleset_names=[name]).text]
    except (ValueError, KeyError, ArithmeticError):
        return []


def _num2words(language: str, number: int) -> list[str]:
    from num2words import num2words

    try:
        return [num2words(number, lang=language)]
    except (NotImplementedError, OverflowError, ValueError, KeyError, IndexError, TypeError):
        return []


def _spelt(language: str, rules: Iterable[str], number: int) -> list[str]:
    spec = _spec(language)
    source = spec.get("source", "rbnf")
    if source == "num2words":
        return _num2words(language, number)
    if source != "rbnf":
        return []
    codes = spec.get("sources", [ALIASES.get(language, language)])
    return [text for code in codes for rule in rules for text in _rbnf(code, rule, number)]


def _fields(words: str) -> list[str]:
    return [word.replace("_", " ") for word in words.split()]


def _two_digit_form(form: Spec, number: int) -> list[str]:
    """A number 1-31 of one inflection: words for 1-19, 20, 30 and a template for the others; or all 31 listed."""
    if "list" in form:
        word = _fields(form["list"])[number - 1]
        endings = [re.sub(pattern, new, word) for pattern, new in form.get("endings", ())]
        return [text for text in dict.fromkeys([word, *endings]) if text != "-"]
    words = _fields(form["words"])
    if number <= 20:
        return [words[number - 1]]
    if number == 30:
        return [words[20]]
    tens = _fields(form["tens"]) if "tens" in form else words[19:21]
    units = _fields(form["units"]) if "units" in form else words[:9]
    return [form["join"].format(t=tens[number // 10 - 2], u=units[number % 10 - 1])]


def _single_script(text: str) -> bool:
    scripts = {unicodedata.name(char, "?").split()[0] for char in text if char.isalpha()}
    return len(scripts) <= 1


def _vary(texts: Iterable[str], rules: Iterable[tuple[str, str]]) -> list[str]:
    """The texts, and each as every spelling rule in turn changes it (or not)."""
    found = dict.fromkeys(texts)
    for pattern, new in rules:
        found |= dict.fromkeys(re.sub(pattern, new, text) for text in tuple(found))
    return list(found)


def _finish(texts: Iterable[str], spec: Spec, part: str) -> Words:
    """Mend, vary and filter what the sources gave; order kept, duplicates dropped."""
    mended = []
    for raw in texts:
        text = (
            unicodedata.normalize("NFC", raw)
            .replace("ʼ", "'")
            .replace("’", "'")
            .replace("\u200b", "")
            .replace("\xad", "")
            .lower()
        )
        for pattern, new in (*spec.get("replace", ()), *spec.get(f"{part}_replace", ())):
            text = re.sub(pattern, new, text)
        mended.append(text)
    varied = _vary(mended, (*spec.get("variants", ()), *spec.get(f"{part}_variants", ()), ("(?<=\\w)-(?=\\w)", " ")))
    if spec.get("to_cyrillic"):
        varied += [_CYRILLIC.sub(lambda found: _LATIN_TO_CYRILLIC[found[0]], text) for text in varied]
    drop = re.compile(spec.get(f"drop_{part}s", r"(?!)"))
    clean = (" ".join(text.split()) for text in varied)
    good = (t for t in clean if t and not _UNUSABLE.search(t) and not drop.search(t) and _single_script(t))
    return tuple(dict.fromkeys(good))


def _check(number: int, low: int, high: int, what: str) -> None:
    if not low <= number <= high:
        raise DatenormError(f"no words for {what} {number!r}: give one from {low} to {high}")


@cache
def day_words(language: str, day: int) -> Words:
    """The ways a date names a day of the month (1-31) in words; () where the language has none.

    Raises:
        DatenormError: the day is not from 1 to 31.
    """
    _check(day, 1, 31, "the day")
    spec = _spec(language)
    if not spec:
        return ()
    rules = spec.get("day_rules", DAY_RULES)
    if day not in spec.get("ordinal_days", range(32)):
        rules = [rule for rule in rules if not rule.startswith("ordinal")]
    forms = spec.get("forms", [])
    # The listed forms are the inflected ordinals that dates use; the libraries' words come after them.
    texts = [text for index in spec.get("day_forms", range(len(forms))) for text in _two_digit_form(forms[index], day)]
    texts += _spelt(language, rules, day)
    texts += spec.get("extra", {}).get(str(day), [])
    if day <= 10:
        texts += [prefix + text for prefix in spec.get("prefix_first_ten", ()) for text in tuple(texts)]
    return _finish(texts, spec, "day")


def _composed(spec: Spec, plan: Spec, year: int) -> str:
    """A year of thousands, hundreds and a rest, joined as the plan says."""
    thousands, hundreds, rest = year // 1000, year // 100 % 10, year % 100
    parts = [plan["thousands"][thousands - 1]]
    if hundreds:
        parts.append(_fields(plan["hundreds"])[hundreds - 1])
    units = _fields(spec["forms"][plan["form"]]["words"])
    tens = plan["tens"].split()
    if 0 < rest < 20:
        parts.append(units[rest - 1])
    elif rest % 10:
        parts.append(plan["two"].format(t=tens[rest // 10 - 2], u=units[rest % 10 - 1]))
    elif rest:
        parts.append(tens[rest // 10 - 2])
    return str(plan["join"]).join(parts)


def _ordinal_year(language: str, spec: Spec, year: int) -> list[str]:
    """Slavic ordinal years: the hundreds as a cardinal, the last two digits as an ordinal."""
    plan = spec["year_ordinal"]
    rest = year % 100
    if not rest:
        return list(plan["rounds"].get(str(year), []))
    units = _fields(spec["forms"][plan["form"]]["words"])
    tens = plan["tens"].split()
    if rest < 20:
        last = units[rest - 1]
    elif rest % 10 == 0:
        last = tens[rest // 10 - 2]
    else:
        last = f"{plan.get('compound', plan['tens']).split()[rest // 10 - 2]} {units[rest % 10 - 1]}"
    return [f"{text} {last}" for text in _spelt(language, ["numbering"], year - rest)]


@cache
def year_words(language: str, year: int) -> Words:
    """The ways a language reads a year (1000-2999) in words, as dates inflect it; () where it has none.

    Raises:
        DatenormError: the year is not from 1000 to 2999.
    """
    _check(year, 1000, 2999, "the year")
    spec = _spec(language)
    if not spec:
        return ()
    texts = english_years(year) if language == "en" else []
    if spec.get("years", True):
        texts += _spelt(language, spec.get("year_rules", YEAR_RULES), year)
    texts += [_composed(spec, plan, year) for plan in spec.get("compose", ())]
    if "year_ordinal" in spec:
        texts += _ordinal_year(language, spec, year)
    return _finish(texts, spec, "year")


@cache
def two_digit_year_words(language: str, year: int) -> Words:
    """The ways a language says the last two digits (0-99) of a year on their own; () where it is not usual.

    Raises:
        DatenormError: the number is not from 0 to 99.
    """
    _check(year, 0, 99, "the two-digit year")
    if language == "en":
        return english_two_digits(year)
    if language not in TWO_DIGIT or year < 10:
        return ()
    rule = SHORT_YEARS.get(language, "numbering")
    spec = {key: value for key, value in _spec(language).items() if key != "year_variants"}
    return _finish(_spelt(language, [rule], year), spec, "year")
