"""The automaton writes every expression and nothing else."""

import csv
import random
from datetime import date
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from datenorm.automaton import automaton
from datenorm.decode import MAX_STEPS
from datenorm.expression import field_labels, parse
from datenorm.resolve import PIVOT, resolve
from datenorm.vocab import END, TARGET

with (Path(__file__).parent / "cases" / "expressions.tsv").open(encoding="utf-8", newline="") as lines:
    EXPRESSIONS = [row["expression"] for row in csv.DictReader(lines, delimiter="\t")]


def accepts(text: str) -> bool:
    rules, state = automaton(), 0
    for symbol in text:
        if rules.mask[state, TARGET.id(symbol)] != 0:
            return False
        state = int(rules.transitions[state, TARGET.id(symbol)])
    return bool(rules.mask[state, TARGET.id(END)] == 0)


def walk(rng: random.Random) -> str:
    rules, state, text = automaton(), 0, ""
    while True:
        symbol = rng.choice(np.flatnonzero(rules.mask[state] == 0).tolist())
        if symbol == TARGET.id(END):
            return text
        text += TARGET.symbols[symbol]
        state = int(rules.transitions[state, symbol])


def test_every_walk_parses_and_ends() -> None:
    rng = random.Random(1)
    for _ in range(5000):
        text = walk(rng)
        assert parse(text).render() == text
        assert len(field_labels(text)) == len(text)


def test_every_walk_resolves() -> None:
    rng = random.Random(2)
    for _ in range(5000):
        text, today = walk(rng), rng.choice((date.min, date(2024, 2, 29), date.max))
        found = resolve(parse(text), today, rng.choice((0, PIVOT, 100)))
        assert found.status in {"ok", "partial", "range", "invalid", "conflict", "none"}
        assert found.date is None or (found.status, found.iso) == ("ok", found.date.isoformat())
        assert found.status != "ok" or found.iso
        assert found.status not in {"invalid", "conflict", "none"} or (found.iso is None and found.end_iso is None)


def test_the_language_is_finite_and_shorter_than_the_steps() -> None:
    rules = automaton()

    @cache
    def longest(state: int) -> int:
        return max((1 + longest(int(after)) for after in rules.transitions[state] if after >= 0), default=0)

    # RecursionError would mean a loop.
    assert longest(rules.start) == len("R1999-05-03=1~/R1999-05-03=1~")
    assert longest(rules.start) + 1 <= MAX_STEPS


@pytest.mark.parametrize("text", EXPRESSIONS)
def test_expressions_are_accepted(text: str) -> None:
    assert accepts(text)


@pytest.mark.parametrize(
    "text",
    [
        "1999-13-01",
        "1999-00-01",
        "1999-05-32",
        "1999-05-00",
        "1999-5-03",
        "1999-",
        "1999-05-03=0",
        "X",
        "@",
        "@+1",
        "@-0d",
        "1999-W00",
        "1999-W54",
        "1999-000",
        "1999-367",
        "1999-25",
        "/1999",
        "1999/",
        "..",
        "199X-05",
        "XXXX",
        "R1999-21",
        "19990503",
    ],
)
def test_other_texts_are_not(text: str) -> None:
    assert not accepts(text)


def test_a_day_that_its_month_lacks_can_be_written() -> None:
    assert accepts("2015-04-31")


def test_no_state_is_a_dead_end() -> None:
    assert (automaton().mask == 0).any(axis=1).all()
