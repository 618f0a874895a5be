"""Samples of pairs that a network in training is scored on: of those it learns from, and of those held out.

Axes: B batch, T source, S steps.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from datenorm.train.config import DataConfig
from datenorm.train.dataset import (
    ENDS,
    HELD_OUT,
    STARTS,
    STEPS,
    WIDTHS,
    Example,
    collate,
    encode_pair,
    examples,
    generated,
    seed_of,
)
from datenorm.vocab import Vocab

if TYPE_CHECKING:
    from datenorm.network import Network


class Sample:
    """Examples, and the share of them that a network reads without a mistake by plain greedy decoding."""

    def __init__(self, given: Iterable[Example]) -> None:
        self.examples = sorted(given, key=lambda e: len(e.source))

    def exact(self, network: Network) -> float:
        """The share read exactly by a model's export."""
        right = 0
        for first in range(0, len(self.examples), 128):
            part = self.examples[first : first + 128]
            batch, wanted = collate(part, max(len(e.source) for e in part), STEPS[-1])
            written = greedy(network, batch["source"], batch["lengths"], STEPS[-1])
            right += int((written == wanted["symbols"]).all(axis=1).sum())
        return right / len(self.examples)


def held_out(data: DataConfig, vocab: Vocab, fixed: int = 0) -> Sample:
    """Pairs of seeds that training never draws from. fixed: the sources' width where they have only one."""
    rng = random.Random(HELD_OUT)
    pairs = generated(data.seed + HELD_OUT, data)
    encoded = (encode_pair(pair, vocab, rng) for pair in pairs)
    return Sample(itertools.islice(fitting(encoded, fixed), data.held_out))


def first_examples(data: DataConfig, vocab: Vocab, count: int, fixed: int = 0) -> list[Example]:
    """The first pairs that training is fed: all there are where their number is fixed, else a sample of the stream."""
    return list(itertools.islice(fitting(examples(data, vocab, seed_of(data)), fixed), count))


def fitting(given: Iterable[Example | None], fixed: int = 0) -> Iterator[Example]:
    """The examples that are not too long for a network."""
    longest = fixed or WIDTHS[-1]
    return (e for e in given if e and len(e.source) <= longest and len(e.symbols) <= STEPS[-1])


def greedy(network: Any, source: Any, lengths: Any, steps: int) -> np.ndarray[Any, Any]:
    """The likeliest symbol at every step, free of the automaton: ids (B, S), 0 after the end."""
    state = network.start_state(source, lengths)
    previous = np.full(len(source), STARTS, np.int32)
    written = np.zeros((len(source), steps), np.int32)
    open_ = np.ones(len(source), bool)
    for step in range(steps):
        logits, _, state = network.step(state, previous)
        previous = logits.argmax(axis=1).astype(np.int32)
        written[:, step] = np.where(open_, previous, 0)
        open_ &= previous != ENDS
        if not open_.any():
            break
    return written
