"""Greedy and beam over scripted step functions."""

import itertools
import math

import numpy as np
import pytest

from datenorm.automaton import automaton
from datenorm.decode import beam, greedy, log_softmax
from datenorm.vocab import END, PAD, TARGET

V = len(TARGET)


class Script:
    """A step function that wants row r to write texts[r]; the state holds each row's number and place."""

    def __init__(self, texts: list[str], strength: float = 9.0) -> None:
        self.rows = [[*(TARGET.id(c) for c in text), TARGET.id(END)] for text in texts]
        self.strength = strength

    def state(self) -> tuple[np.ndarray, ...]:
        return np.arange(len(self.rows)), np.zeros(len(self.rows), np.int64)

    def __call__(self, state, previous):
        rows, places = state
        logits = np.zeros((len(rows), V), np.float32)
        for i, (row, place) in enumerate(zip(rows, places, strict=True)):
            logits[i, self.rows[row][min(place, len(self.rows[row]) - 1)]] = self.strength
        attention = np.zeros((len(rows), 4), np.float32)
        attention[np.arange(len(rows)), rows % 4] = 1
        return logits, attention, (rows, places + 1)


def test_greedy_writes_what_each_row_wants_though_rows_end_apart() -> None:
    texts = ["1999-05-03", "", "@-1d", "1999", "2019-03-05=1"]
    script = Script(texts)
    ids, logprobs, _, attention = greedy(script, script.state(), len(texts), want_attention=True)
    assert [TARGET.decode(row) for row in ids] == texts
    expected = [(len(text) + 1) * float(log_softmax(np.eye(V, dtype=np.float32)[0] * 9)[0]) for text in texts]
    assert logprobs == pytest.approx(expected, abs=1e-5)
    assert attention is not None and attention.shape == (5, ids.shape[1], 4)
    for row, text in enumerate(texts):
        assert (attention[row, : len(text) + 1, row % 4] == 1).all()
        assert (attention[row, len(text) + 1 :] == 0).all()


@pytest.mark.parametrize("ended", range(9))
def test_rows_that_ended_change_nothing_whether_they_left_the_batch_or_not(ended: int) -> None:
    texts = [""] * ended + ["1999-05-03"] * (8 - ended)
    script = Script(texts)
    ids, logprobs, _, attention = greedy(script, script.state(), 8, want_attention=True)
    assert [TARGET.decode(row) for row in ids] == texts
    alone = [greedy(Script([text]), Script([text]).state(), 1)[1][0] for text in texts]
    assert logprobs == pytest.approx(alone, abs=1e-5)
    assert attention is not None and (attention[:ended, 1:] == 0).all()


def test_greedy_of_nothing() -> None:
    ids, logprobs, _, attention = greedy(Script([]), Script([]).state(), 0, want_attention=True)
    assert ids.shape == (0, 0) and logprobs.shape == (0,) and attention is None


def test_greedy_is_held_to_the_language() -> None:
    script = Script(["1999-13-99"])
    ids, logprobs, *_ = greedy(script, script.state(), 1)
    written = TARGET.decode(ids[0])
    assert written.startswith("1999-1") and written != "1999-13-99"
    assert logprobs[0] < math.log(0.01)


def test_greedy_stops_at_max_steps() -> None:
    script = Script(["1999-05-03"])
    ids, *_ = greedy(script, script.state(), 1, max_steps=4)
    assert ids.shape == (1, 4) and (ids == TARGET.id(PAD)).all()


def test_beam_of_one_is_greedy() -> None:
    rng = np.random.default_rng(3)
    table = rng.normal(size=(60, V)).astype(np.float32) * 2

    def step(state, previous):
        (places,) = state
        return table[places], np.ones((len(places), 2), np.float32) / 2, (places + 1,)

    ids, logprobs, *_ = greedy(step, (np.zeros(1, np.int64),), 1)
    found = beam(step, (np.zeros(1, np.int64),), 1)
    assert TARGET.decode(found[0][0]) == TARGET.decode(ids[0])
    assert found[0][1] == pytest.approx(float(logprobs[0]), abs=1e-4)


def test_beam_finds_the_best_of_all_short_expressions() -> None:
    # Years of four digits over two symbols: few enough to count them all.
    rng = np.random.default_rng(5)
    table = np.full((8, V), -30, np.float32)
    one, two, end = TARGET.id("1"), TARGET.id("2"), TARGET.id(END)
    table[:4, [one, two]] = rng.normal(size=(4, 2))
    table[4, end] = 5

    def step(state, previous):
        (places,) = state
        return table[np.minimum(places, 7)], np.ones((len(places), 1), np.float32), (places + 1,)

    logs = log_softmax(table)
    every = {"".join(text): sum(float(logs[i, TARGET.id(c)]) for i, c in enumerate(text)) + float(logs[4, end])
             for text in itertools.product("12", repeat=4)}  # fmt: skip
    best = sorted(every, key=lambda text: -every[text])[:5]
    found = beam(step, (np.zeros(1, np.int64),), 16)
    assert ["".join(TARGET.symbols[i] for i in ids) for ids, _, _ in found[:5]] == best
    assert [total for _, total, _ in found[:5]] == pytest.approx([every[text] for text in best], abs=1e-3)
    assert [total for _, total, _ in found] == sorted((total for _, total, _ in found), reverse=True)


def test_beam_writes_expressions_only_and_each_once() -> None:
    rng = np.random.default_rng(8)
    table = rng.normal(size=(60, V)).astype(np.float32)
    rules = automaton()

    def step(state, previous):
        (places,) = state
        return table[places], np.ones((len(places), 3), np.float32) / 3, (places + 1,)

    found = beam(step, (np.zeros(1, np.int64),), 6)
    texts = ["".join(TARGET.symbols[i] for i in ids) for ids, _, _ in found]
    assert len(set(texts)) == len(texts) == 6
    for ids, _, attention in found:
        state = 0
        for symbol in ids:
            assert rules.mask[state, symbol] == 0
            state = int(rules.transitions[state, symbol])
        assert attention.shape == (len(ids) + 1, 3)
