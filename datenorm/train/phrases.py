"""How people write dates beyond CLDR, by language: the tables of data/phrases."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path

from datenorm.train.approximate import certain

FOLDER = Path(__file__).parent / "data" / "phrases"
LEADS = ("before", "before_month", "before_year")
Words = tuple[str, ...]
Table = dict[str, Words]


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language's table; a key that its file lacks is empty. The templates' places are named in data/README.md."""

    ordinals: Table = field(default_factory=dict)
    day_of: Words = ()
    of_year: Words = ()
    before: Words = ()
    before_weekday: Words = ()
    before_month: Words = ()
    before_year: Words = ()
    year_forms: Words = ()
    era_ad: Words = ()
    era_bc: Words = ()
    months: Table = field(default_factory=dict)
    weekdays: Table = field(default_factory=dict)
    times: Words = ()
    times_before: Words = ()
    dayparts: Words = ()
    labels: Words = ()
    sentences: Words = ()
    no_date: Words = ()
    relative: Table = field(default_factory=dict)
    units: Table = field(default_factory=dict)
    ago: Words = ()
    ahead: Words = ()
    counts: Table = field(default_factory=dict)
    weekday_next: Words = ()
    weekday_last: Words = ()
    weekday_this: Words = ()
    weekday_of_week: Table = field(default_factory=dict)
    weekday_compounds: Words = ()


def _words(value: object) -> Words:
    return tuple(value) if isinstance(value, list) else (str(value),)


def _table(value: object) -> Table:
    items = value if isinstance(value, dict) else {"*": value}
    return {key: _words(words) for key, words in items.items()}


@cache
def load(language: str) -> Phrases:
    """The table of a base language ("de"); an empty one where nothing is known."""
    path = FOLDER / f"{language}.json"
    if not path.is_file():
        return Phrases()
    raw = json.loads(path.read_text(encoding="utf-8"))
    tables = {f.name for f in fields(Phrases) if f.type == "Table"}
    made = {key: _table(value) if key in tables else _words(value) for key, value in raw.items()}
    # "ca." and its like are a qualifier of the date, which qualified.py writes.
    return Phrases(**made | {key: certain(made[key], language) for key in LEADS if key in made})


def languages() -> tuple[str, ...]:
    """The languages that have a table."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.json")))
