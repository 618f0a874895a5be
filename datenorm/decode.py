"""Decoding over any step function: greedy for batches, beam for one source, both under the automaton.

Axes: B batch, T source, S output steps, V output symbols, K beam width.
A state is a tuple of arrays that all have B in front, so that rows can be taken from it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from datenorm.automaton import automaton
from datenorm.vocab import END, PAD, START, TARGET

State = tuple[NDArray[Any], ...]
Step = Callable[[State, NDArray[np.int32]], tuple[NDArray[np.float32], NDArray[np.float32], State]]
"""step(state, previous symbols (B,)) -> logits (B, V), attention (B, T), the next state."""

MAX_STEPS = 48
"""More than the longest expression has symbols."""

_PAD, _START, _END = TARGET.id(PAD), TARGET.id(START), TARGET.id(END)


class Decoded(NamedTuple):
    """ids (B, S), log-probabilities (B,), the source position of each step's heaviest weight (B, S), and, if it is
    wanted, the attention (B, S, T)."""

    ids: NDArray[np.int32]
    logprobs: NDArray[np.float64]
    peaks: NDArray[np.intp]
    attention: NDArray[np.float32] | None


def log_softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Log-probabilities along the last axis."""
    shifted: NDArray[np.float32] = logits - logits.max(axis=-1, keepdims=True)
    total: NDArray[np.float32] = np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return shifted - total


def greedy(
    step: Step, state: State, batch: int, max_steps: int = MAX_STEPS, *, controls: int = 0, want_attention: bool = False
) -> Decoded:
    """The likeliest allowed symbol at every step. controls: source symbols in front that no peak lies on.

    The log-probability is the plain softmax's, so that weight on forbidden symbols lowers it. A row ends with END and
    is PAD behind it; rows that have ended leave the batch, a quarter of it at a time. One cut at max_steps has not said
    anything whole: it is PAD throughout.
    """
    rules = automaton()
    written: list[NDArray[np.int32]] = []
    looked: list[NDArray[np.float32]] = []
    peaks: list[NDArray[np.intp]] = []
    said: list[tuple[NDArray[Any], ...]] = []  # rows, logits and symbols of the steps of rows that have not ended
    rows = np.arange(batch)
    going = np.ones(batch, np.bool_)
    places = np.zeros(batch, np.int16)
    previous = np.full(batch, _START, np.int32)
    while going.any() and len(written) < max_steps:
        logits, attention, state = step(state, previous)
        allowed = (logits + rules.mask[places]).argmax(axis=1)
        said.append((rows[going], logits[going], allowed[going]))
        previous = np.where(going, allowed, _PAD).astype(np.int32)
        written.append(_spread(previous, rows, batch))
        peaks.append(_spread(attention[:, controls:].argmax(axis=1), rows, batch))
        if want_attention:
            looked.append(_spread(attention * going[:, None], rows, batch))
        going &= previous != _END
        places = np.where(going, rules.transitions[places, previous], 0)
        if 4 * np.count_nonzero(going) <= 3 * going.size:
            kept = np.flatnonzero(going)
            rows, places, previous, going = rows[kept], places[kept], previous[kept], going[kept]
            state = tuple(part[kept] for part in state)
    ids = np.stack(written, axis=1) if written else np.zeros((batch, 0), np.int32)
    ids[rows[going]] = _PAD
    heaviest = np.stack(peaks, axis=1) if peaks else np.zeros((batch, 0), np.intp)
    return Decoded(
        ids, _logprobs(said, batch), heaviest, np.stack(looked, axis=1) if want_attention and looked else None
    )


def _logprobs(said: list[tuple[NDArray[Any], ...]], batch: int) -> NDArray[np.float64]:
    """Log-probabilities (B,): for all steps at once, which is quicker than one by one."""
    total = np.zeros(batch)
    if not said:
        return total
    rows, logits, symbols = (np.concatenate(parts) for parts in zip(*said, strict=True))
    np.add.at(total, rows, log_softmax(logits)[np.arange(rows.size), symbols])
    return total


def _spread(values: NDArray[Any], rows: NDArray[np.intp], batch: int) -> NDArray[Any]:
    """The rows of a shrunken batch at their places in the whole one, zeros (PAD) elsewhere."""
    if rows.size == batch:
        return values
    whole = np.zeros((batch, *values.shape[1:]), values.dtype)
    whole[rows] = values
    return whole


def beam(
    step: Step, state: State, width: int, max_steps: int = MAX_STEPS
) -> list[tuple[list[int], float, NDArray[np.float32]]]:
    """The likeliest allowed sequences of one source (state with B = 1), best first, at most `width` of them.

    Each is (ids without END, log-probability, attention (S, T)). Graves (2012), arXiv:1211.3711, without length
    normalisation: the probabilities of whole expressions are what is wanted.
    """
    rules = automaton()
    paths: list[tuple[list[int], list[NDArray[np.float32]]]] = [([], [])]
    scores, places = np.zeros(1), np.zeros(1, np.int16)
    previous = np.full(1, _START, np.int32)
    done: list[tuple[list[int], float, NDArray[np.float32]]] = []
    for _ in range(max_steps):
        logits, attention, state = step(state, previous)
        totals = scores[:, None] + log_softmax(logits) + rules.mask[places]  # (K, V)
        best = np.argsort(-totals, axis=None)[: 2 * width]
        rows, symbols = np.unravel_index(best, totals.shape)
        kept: list[tuple[int, int]] = []
        for row, symbol in zip(rows.tolist(), symbols.tolist(), strict=True):
            total = float(totals[row, symbol])
            if total < float(rules.mask.min()) / 2 or len(kept) == width:
                break
            if symbol == _END:
                ids, looks = paths[row]
                done.append((ids, total, np.stack([*looks, attention[row]])))
            else:
                kept.append((row, symbol))
        done.sort(key=lambda item: -item[1])
        floor = done[width - 1][1] if len(done) >= width else -np.inf
        kept = [(row, symbol) for row, symbol in kept if totals[row, symbol] > floor]
        if not kept:
            break
        taken = np.array([row for row, _ in kept])
        previous = np.array([symbol for _, symbol in kept], np.int32)
        paths = [([*paths[row][0], symbol], [*paths[row][1], attention[row]]) for row, symbol in kept]
        scores, places = totals[taken, previous], rules.transitions[places[taken], previous]
        state = tuple(part[taken] for part in state)
    return done[:width]
