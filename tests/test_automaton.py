"""The automaton writes every expression and nothing else."""

import csv
import random
from pathlib import Path

import numpy as np
import pytest

from datenorm.automaton import automaton
from datenorm.expression import parse
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
        assert len(text) <= 27


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
