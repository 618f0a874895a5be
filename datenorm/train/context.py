"""What the families draw from in one locale: CLDR's data and the language's phrases, joined once."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache

from datenorm.train import locales, phrases
from datenorm.train.draft import pick
from datenorm.train.locales import LocaleData
from datenorm.train.phrases import Phrases, Words

ENGLISH = "en"
WITHOUT_SPACES = frozenset("zh ja yue th lo km my bo dz".split())
"""Languages that write no space between words."""
# Month names that a cut leaves clear: the shortest unique beginning, but three letters at least.
SHORTEST_CUT = 3


@dataclass(frozen=True, slots=True)
class Context:
    """One locale: names by month and weekday, from CLDR (`*_cldr`), from the phrases (`*_more`), and cut short; `names` are all, in lower case."""

    data: LocaleData
    phrases: Phrases
    months_cldr: tuple[Words, ...]
    months_more: tuple[Words, ...]
    months_cut: tuple[Words, ...]
    weekdays_cldr: tuple[Words, ...]
    weekdays_more: tuple[Words, ...]
    weekdays_cut: tuple[Words, ...]
    names: frozenset[str]

    @property
    def language(self) -> str:
        return self.data.language

    def month(self, rng: random.Random, number: int) -> str:
        """A name of month 1 to 12, "" where the locale has none."""
        index = number - 1
        chance = rng.random()
        if chance < 0.07 and self.months_cut[index]:
            return pick(rng, self.months_cut[index])
        if chance < 0.35 and self.months_more[index]:
            return pick(rng, self.months_more[index])
        return pick(rng, self.months_cldr[index]) if self.months_cldr[index] else ""

    def weekday(self, rng: random.Random, number: int) -> str:
        """A name of weekday 1 (Monday) to 7, "" where the locale has none."""
        index = number - 1
        chance = rng.random()
        if chance < 0.04 and self.weekdays_cut[index]:
            return pick(rng, self.weekdays_cut[index])
        if chance < 0.35 and self.weekdays_more[index]:
            return pick(rng, self.weekdays_more[index])
        return pick(rng, self.weekdays_cldr[index]) if self.weekdays_cldr[index] else ""

    def ordinal(self, rng: random.Random, day: int) -> str:
        """A template such as "{d}." for the day, "" where the language marks none."""
        forms = self.phrases.ordinals.get(str(day), ()) + self.phrases.ordinals.get("*", ())
        # A form that is written out for its day ("1st") marks the day's number like any other.
        return pick(rng, forms).replace(str(day), "{d}") if forms else ""


def _by_number(tables: dict[str, Words], size: int) -> tuple[Words, ...]:
    # The wide names stand twice: they are the commonest in running text. A number in a gap of CLDR's is no name.
    found: list[list[str]] = [[] for _ in range(size)]
    for key, names in tables.items():
        for index, name in enumerate(names[:size]):
            found[index] += [] if locales.is_bare(name) else [name] * (2 if key.endswith("wide") else 1)
    return tuple(tuple(names) for names in found)


def _cut(names: tuple[Words, ...]) -> tuple[Words, ...]:
    lower = [tuple(form.lower() for form in forms) for forms in names]
    cuts: list[Words] = []
    for index, name in enumerate(max(forms, key=len, default="") for forms in lower):
        others = [form for i, forms in enumerate(lower) if i != index for form in forms]
        sizes = [n for n in range(SHORTEST_CUT, min(len(name), 7)) if name[:n].isalpha()]
        cuts.append(tuple(name[:n] for n in sizes if not any(o.startswith(name[:n]) for o in others)))
    return tuple(cuts)


def _more(table: dict[str, Words], size: int) -> tuple[Words, ...]:
    return tuple(table.get(str(number), ()) for number in range(1, size + 1))


@cache
def load(name: str) -> Context:
    """The context of a Babel locale name."""
    data = locales.load(name)
    known = phrases.load(data.language)
    months, weekdays = _by_number(data.months, 12), _by_number(data.weekdays, 7)
    more = _more(known.months, 12)
    days = _more(known.weekdays, 7)
    names = frozenset(word.lower().strip(".") for forms in (*months, *more, *weekdays, *days) for word in forms)
    return Context(data, known, months, more, _cut(months), weekdays, days, _cut(weekdays), names)
