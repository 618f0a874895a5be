"""What the network reads in cleaned texts: batches of them to date expressions with log-probabilities.

Axes: B batch, T source length with the control symbols, S output steps, V output symbols.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, chain, repeat
from typing import Any, NamedTuple, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from datenorm.decode import beam, greedy, log_softmax
from datenorm.text import MAX_SOURCE
from datenorm.vocab import END, PAD, START, TARGET, UNK, Vocab, control_ids

BATCH = 96  # a twentieth faster than 256: what a step reads stays in the cache
CONTROLS = 2  # order and language, in front of the characters

T = TypeVar("T")

_DIGIT = re.compile("[0-9]")
_PAD_ID, _START_ID, _END_ID = (TARGET.id(symbol) for symbol in (PAD, START, END))
_CODE_POINTS = np.array([ord(s) if len(s) == 1 else 0 for s in TARGET.symbols], np.uint32)


class Network(Protocol):
    """What a reader asks of a network; network.Network is one, tests use others."""

    def start_state(self, ids: NDArray[np.int32], lengths: NDArray[np.int32]) -> Any:
        """Encode sources ids (B, T) of the given lengths (B,); the decoder's first state, with B in front."""

    def step(self, state: Any, previous: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any], Any]:
        """One output step after symbols previous (B,): logits (B, V), attention (B, T), the next state."""


class Reading(NamedTuple):
    """One decoded source.

    expression, its natural log-probability, its attention (S, characters) if that was wanted, and the character that
    each of its steps looked at most.
    """

    expression: str
    logprob: float
    weights: NDArray[np.float32] | None = None
    peaks: Sequence[int] = ()


def window(text: str, limit: int = MAX_SOURCE) -> str:
    """The part of a cleaned text that the network reads: all of it, or limit characters where digits are densest.

    Among equally dense places the beginning is taken, else the end, else the middle, so that the words around a lone
    date come along. Words cut by an edge are left out.
    """
    if len(text) <= limit:
        return text
    digits = bytearray(len(text))
    for match in _DIGIT.finditer(text):
        digits[match.start()] = 1
    before = [0, *accumulate(digits)]
    counts = [after - until for until, after in zip(before, before[limit:], strict=False)]
    most = max(counts)
    first = counts.index(most)
    last = next((i for i in range(first, len(counts)) if counts[i] != most), len(counts)) - 1
    start = 0 if first == 0 else len(counts) - 1 if last == len(counts) - 1 else (first + last) // 2
    cut = text[start : start + limit]
    if start and text[start - 1] != " ":
        cut = cut.partition(" ")[2] or cut
    if start + limit < len(text) and text[start + limit] != " ":
        cut = cut.rpartition(" ")[0] or cut
    return cut.strip()


class Reader:
    """A network, its source vocabulary and the threads that share the batches. Safe in threads, holds no state."""

    def __init__(self, network: Network, vocab: Vocab, threads: int) -> None:
        self._network = network
        self._vocab = vocab
        self._threads = threads
        self._table = _table(vocab)

    def read(self, texts: Sequence[str], order: str, language: str, attention: bool = False) -> list[Reading]:
        """Read cleaned texts of 1 to MAX_SOURCE characters, greedily under the automaton; one reading each."""
        return self.read_into(lambda _, reading: reading, texts, order, language, attention)

    def read_into(
        self, make: Callable[[str, Reading], T], texts: Sequence[str], order: str, language: str, attention: bool
    ) -> list[T]:
        """What make makes of each text and its reading, while other threads go on reading."""

        def work(rows: list[int]) -> list[T]:
            chosen = [texts[row] for row in rows]
            ids, lengths = self._encode(chosen, order, language)
            state = self._network.start_state(ids, lengths)
            found = greedy(self._network.step, state, len(rows), controls=CONTROLS, want_attention=attention)
            made = list(map(Reading, _spell(found.ids), found.logprobs.tolist(), repeat(None), found.peaks.tolist()))
            if found.attention is None:
                return list(map(make, chosen, made))
            return [
                make(text, one._replace(weights=_character_weights(w, len(one.expression), len(text))))
                for one, w, text in zip(made, found.attention, chosen, strict=True)
            ]

        return self._spread(texts, work)

    def score(self, texts: Sequence[str], expressions: Sequence[str], order: str, language: str) -> list[float]:
        """Log-probability of each expression, given its text: the network is led along it."""

        def work(rows: list[int]) -> list[float]:
            ids, lengths = self._encode([texts[row] for row in rows], order, language)
            spelled = [[*TARGET.encode(expressions[row]), _END_ID] for row in rows]
            state = self._network.start_state(ids, lengths)
            scores: list[float] = _follow(self._network.step, state, _pad(spelled)).tolist()
            return scores

        return self._spread(texts, work)

    def beams(
        self, texts: Sequence[str], orders: Sequence[str], language: str, width: int
    ) -> list[list[tuple[str, float]]]:
        """For each cleaned text, told its order: the likeliest expressions and log-probabilities, at most width."""

        def search(row: int) -> list[tuple[str, float]]:
            ids, lengths = self._encode([texts[row]], orders[row], language)
            found = beam(self._network.step, self._network.start_state(ids, lengths), width)
            return [(TARGET.decode(symbols), logprob) for symbols, logprob, _ in found]

        return self._spread(texts, lambda rows: [search(row) for row in rows])

    def _encode(self, texts: Sequence[str], order: str, language: str) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Ids (B, T) and lengths (B,), control symbols in front, padded to the longest."""
        lengths = np.fromiter(map(len, texts), np.int32, len(texts))
        width = int(lengths.max())
        points = np.frombuffer("".join(text.ljust(width, "\0") for text in texts).encode("utf-32-le"), np.uint32)
        ids = np.empty((len(texts), CONTROLS + width), np.int32)
        ids[:, :CONTROLS] = control_ids(self._vocab, order, language)
        ids[:, CONTROLS:] = self._table[points].reshape(len(texts), width)
        return ids, lengths + CONTROLS

    def _spread(self, texts: Sequence[str], work: Callable[[list[int]], list[T]]) -> list[T]:
        """Run work on batches of rows of like length, on all threads, and put the answers in the rows' order."""
        batches = list(_batches(texts))
        if self._threads > 1 and len(batches) > 1:
            from concurrent.futures import ThreadPoolExecutor

            with ThreadPoolExecutor(self._threads) as pool:
                answers = list(pool.map(work, batches))
        else:
            answers = [work(batch) for batch in batches]
        ordered = dict(zip(chain.from_iterable(batches), chain.from_iterable(answers), strict=True))
        return [ordered[row] for row in range(len(texts))]


def _table(vocab: Vocab) -> NDArray[np.int16]:
    """Source id of every code point, as Vocab.encode gives it; cleaned texts have no NUL, which stands for padding."""
    table = np.full(0x110000, vocab.id(UNK), np.int16)
    for number, symbol in enumerate(vocab.symbols):
        if len(symbol) == 1:
            table[ord(symbol)] = number
    table[0] = vocab.id(PAD)
    return table


def _batches(texts: Sequence[str]) -> Iterator[list[int]]:
    """Rows of like length together, at most BATCH."""
    rows = sorted(range(len(texts)), key=lambda row: len(texts[row]))
    for start in range(0, len(rows), BATCH):
        yield rows[start : start + BATCH]


def _pad(rows: list[list[int]]) -> NDArray[np.int32]:
    width = max(map(len, rows))
    return np.array([row + [_PAD_ID] * (width - len(row)) for row in rows], np.int32)


def _spell(ids: NDArray[Any]) -> list[str]:
    """Output ids (B, S) to strings; each row ends at its END."""
    if not ids.shape[1]:
        return [""] * len(ids)
    points = np.ascontiguousarray(_CODE_POINTS[ids])
    ended = np.logical_or.accumulate(points == 0, axis=1)
    points[ended] = 0
    spelled: list[str] = points.view(f"<U{ids.shape[1]}").ravel().tolist()
    return spelled


def _character_weights(weights: NDArray[Any], steps: int, length: int) -> NDArray[np.float32]:
    """Attention (S, T) of one row over its characters alone (steps, length), each row summing to 1."""
    part = np.asarray(weights[:steps, CONTROLS : CONTROLS + length], np.float32)
    total = part.sum(axis=1, keepdims=True)
    return np.where(total > 0, part / np.where(total > 0, total, 1), np.float32(1 / length))


def _follow(step: Callable[..., Any], state: Any, targets: NDArray[np.int32]) -> NDArray[np.float64]:
    """Log-probabilities (B,) of target symbols (B, S), PAD after the end."""
    rows = np.arange(len(targets))
    previous = np.full(len(targets), _START_ID, targets.dtype)
    total = np.zeros(len(targets))
    for column in targets.T:
        logits, _, state = step(state, previous)
        total += np.where(column == _PAD_ID, 0.0, log_softmax(logits)[rows, column])
        previous = column
    return total
