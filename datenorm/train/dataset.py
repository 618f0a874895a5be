"""From pairs to batches: clean, encode, put in buckets by length, in processes of their own.

Axes: B batch, T source, S steps. Imports no Keras: the processes that generate pairs start quickly.
"""

from __future__ import annotations

import csv
import itertools
import multiprocessing
import queue
import random
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from datenorm.aligning import aligned
from datenorm.errors import OptionError
from datenorm.expression import field_labels, parse
from datenorm.text import MAX_SOURCE, clean
from datenorm.train.config import CONTROLS, DataConfig
from datenorm.train.split import kept
from datenorm.vocab import ANY, END, ORDERS, START, TARGET, Vocab, control_ids, source_vocab

if TYPE_CHECKING:
    from datenorm.train.generate import Pair

WIDTHS = (20, 26, 32, 42, 60, 96, MAX_SOURCE + CONTROLS)
STEPS = (13, 28)
TYPICAL = 32  # the width that a batch size is meant for
HELD_OUT = 1 << 40  # seeds from here on are kept for held-out pairs
NOWHERE = (0, 0, 0, 0)
STARTS, ENDS = TARGET.id(START), TARGET.id(END)

Arrays = dict[str, np.ndarray[Any, Any]]


@dataclass(frozen=True, slots=True)
class Example:
    """One encoded pair: source ids (T,), symbol ids with the end (S,), and for every symbol up to two (start, end)
    of the source positions that its field was read from."""

    source: list[int]
    symbols: list[int]
    spans: list[tuple[int, ...]]


def language(locale: str) -> str:
    """The language of a locale's name: de of de_AT; any of no name."""
    return locale.split("_")[0] if locale else ANY


def draw_order(order: str, rng: random.Random) -> str:
    """The order symbol a pair is shown with: its own half the time; any of the four where every order reads it right."""
    if not order:
        return rng.choice(ORDERS)
    return order if rng.random() < 0.5 else ORDERS[0]


def encode_pair(pair: Pair, vocab: Vocab, rng: random.Random, unk_share: float = 0.0) -> Example | None:
    """The pair as the network sees it, its control symbols drawn from rng; None if the text is too long."""
    spoken = language(pair.locale) if rng.random() < 0.5 else ANY
    return encode(pair, vocab, control_ids(vocab, draw_order(pair.order, rng), spoken), rng, unk_share)


def encode(
    pair: Pair, vocab: Vocab, controls: tuple[int, int], rng: random.Random, unk_share: float = 0.0
) -> Example | None:
    """The pair as the network sees it behind the given control symbols; None if the text is too long."""
    text, offsets, _ = aligned(pair.text)
    if len(text) > MAX_SOURCE:
        return None
    ids = vocab.encode(text)
    if ids and rng.random() < unk_share * len(ids):
        ids[rng.randrange(len(ids))] = 1
    fields: dict[str, tuple[int, ...]] = {}
    for letter, start, end in pair.spans:
        first, last = bisect_left(offsets, start) + CONTROLS, bisect_left(offsets, end) + CONTROLS
        if first < last:
            fields[letter] = (fields.get(letter, ()) + (first, last))[:4]
    places = {letter: (ends + NOWHERE)[:4] for letter, ends in fields.items()}
    spans = [places.get(letter, NOWHERE) for letter in field_labels(pair.expression)]
    return Example([*controls, *ids], [*TARGET.encode(pair.expression), ENDS], [*spans, NOWHERE])


def fit_to(limits: Sequence[int], length: int) -> int | None:
    """The smallest of the limits that holds the length."""
    at = bisect_left(limits, length)
    return limits[at] if at < len(limits) else None


def rows(width: int, batch_size: int) -> int:
    """How many texts of a width make a batch: about the same work for every width."""
    return max(8, round(batch_size * TYPICAL / width / 8) * 8)


def collate(examples: Sequence[Example], width: int, steps: int) -> tuple[Arrays, Arrays]:
    """Padded arrays: (source (B, T), lengths (B,), previous (B, S)) and (symbols (B, S), spans (B, S, 4))."""
    count = len(examples)
    source = np.zeros((count, width), np.int32)
    lengths = np.fromiter((len(e.source) for e in examples), np.int32, count)
    symbols = np.zeros((count, steps), np.int32)
    spans = np.zeros((count, steps, 4), np.int32)
    for row, example in enumerate(examples):
        source[row, : len(example.source)] = example.source
        symbols[row, : len(example.symbols)] = example.symbols
        spans[row, : len(example.spans)] = example.spans
    previous = np.concatenate([np.full((count, 1), STARTS, np.int32), symbols[:, :-1]], axis=1)
    return {"source": source, "lengths": lengths, "previous": previous}, {"symbols": symbols, "spans": spans}


def batches(examples: Iterable[Example | None], batch_size: int, fixed: int = 0) -> Iterator[tuple[Arrays, Arrays]]:
    """Batches of examples of like length; with a fixed width all sources have it, and longer ones are left out."""
    widths = (fixed,) if fixed else WIDTHS
    waiting: defaultdict[tuple[int, int], list[Example]] = defaultdict(list)
    for example in examples:
        if example is None:
            continue
        width, steps = fit_to(widths, len(example.source)), fit_to(STEPS, len(example.symbols))
        if width is None or steps is None:
            continue
        bucket = waiting[width, steps]
        bucket.append(example)
        if len(bucket) == rows(width, batch_size):
            yield collate(bucket, width, steps)
            bucket.clear()


def generated(seed: int, data: DataConfig) -> Iterator[Pair]:
    """Pairs of the generator for the locales, families and errors of a run."""
    from datenorm.train.generate import pairs

    return pairs(seed, data.locales, data.families, data.spoilt)


def seed_of(data: DataConfig, segment: int = 0, worker: int = 1) -> int:
    """The seed that a process draws its training pairs by; a resumed run takes the next segment, so new pairs."""
    return (data.seed * 1000 + segment) * 64 + worker


def read_pairs(path: str) -> list[Pair]:
    """Own pairs of a TSV file: text, expression[, locale, order]. Raises OptionError that names the line."""
    from datenorm.train.generate import Pair

    made = []
    with open(path, encoding="utf-8", newline="") as file:
        for number, cells in enumerate(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE), 1):
            if not cells:
                continue
            text, expression, locale, order = (cells + [""] * 4)[:4] if len(cells) > 1 else ("", "?", "", "")
            try:
                parse(expression)
                if order and order not in ORDERS:
                    raise ValueError(f"no order {order!r}")
            except ValueError as error:
                raise OptionError(
                    f"{path}, line {number}: {cells!r} is no pair 'text<TAB>expression': {error}"
                ) from None
            made.append(Pair(text, expression, (), locale, "" if order == ORDERS[0] else order, "own"))
    if not made:
        raise OptionError(f"{path} holds no pairs: write 'text<TAB>expression' lines")
    return made


def examples(data: DataConfig, vocab: Vocab, seed: int) -> Iterator[Example | None]:
    """Encoded pairs without end, of the generator and of the file in their shares; the same seed, the same pairs.

    What split.py keeps from training is left out of the generator's, never of the file's."""
    rng = random.Random(seed)
    stream = (pair for pair in generated(seed, data) if not kept(pair))
    own = read_pairs(data.file) if data.file else []
    while True:
        pair = rng.choice(own) if own and rng.random() < data.file_share else next(stream)
        yield encode_pair(pair, vocab, rng, data.unk_share)


def build_vocab(pairs: Iterable[Pair], least: int = 3) -> Vocab:
    """The source vocabulary of a sample of pairs: their languages, and the characters met at least so often."""
    languages: set[str] = set()
    count: Counter[str] = Counter()
    for pair in pairs:
        languages.add(language(pair.locale))
        count.update(clean(pair.text))
    always = [chr(code) for code in range(32, 127) if not chr(code).isupper()]
    known = sorted(set(always) | {char for char, times in count.items() if times >= least})
    return source_vocab(sorted(languages - {ANY}), known)


def sampled_vocab(data: DataConfig) -> Vocab:
    """The source vocabulary of a run: of a sample of the generator's pairs, and of the file's if there is one."""
    sample: Iterable[Pair] = itertools.islice(generated(data.seed, data), data.vocab_pairs)
    if data.file:
        sample = itertools.chain(sample, (pair for pair in read_pairs(data.file) for _ in range(data.vocab_count)))
    return build_vocab(sample, data.vocab_count)


def grown_vocab(known: Vocab, more: Vocab) -> Vocab:
    """The languages and the characters of two source vocabularies."""
    symbols = {symbol for vocab in (known, more) for symbol in vocab.symbols[len(source_vocab((), ())) :]}
    return source_vocab(sorted(s[1:-1] for s in symbols if len(s) > 1), sorted(s for s in symbols if len(s) == 1))


def _work(
    data: DataConfig, symbols: tuple[str, ...], seed: int, batch_size: int, fixed: int, out: Any, stop: Any
) -> None:
    def ended() -> bool:
        # A training that was killed could not say stop.
        parent = multiprocessing.parent_process()
        return bool(stop.is_set()) or parent is None or not parent.is_alive()

    try:
        for batch in batches(examples(data, Vocab(symbols), seed), batch_size, fixed):
            while not ended():
                try:
                    out.put(batch, timeout=1.0)
                    break
                except queue.Full:
                    continue
            if ended():
                break
        out.cancel_join_thread()
    except KeyboardInterrupt:
        out.cancel_join_thread()
    except Exception as error:
        out.put(f"{type(error).__name__}: {error}")


class Repeated:
    """Batches of the same examples again and again, every time in another order; use it as a Feeder."""

    def __init__(self, given: Sequence[Example], batch_size: int, fixed: int = 0, seed: int = 0) -> None:
        self._examples, self._batch_size, self._fixed, self._seed = list(given), batch_size, fixed, seed

    def __enter__(self) -> Repeated:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def __iter__(self) -> Iterator[tuple[Arrays, Arrays]]:
        return batches(self._epochs(), self._batch_size, self._fixed)

    def _epochs(self) -> Iterator[Example]:
        rng = random.Random(self._seed)
        while True:
            yield from rng.sample(self._examples, len(self._examples))


class Feeder:
    """Batches made by processes of their own; use it as a context, iterate without end."""

    def __init__(self, data: DataConfig, vocab: Vocab, batch_size: int, fixed: int = 0, segment: int = 0) -> None:
        """segment: a resumed run takes the next one, so that it sees new pairs."""
        spawn = multiprocessing.get_context("spawn")
        self._queue = spawn.Queue(maxsize=64)
        self._stop = spawn.Event()
        self._workers = [
            spawn.Process(
                target=_work,
                args=(
                    data,
                    vocab.symbols,
                    seed_of(data, segment, number),
                    batch_size,
                    fixed,
                    self._queue,
                    self._stop,
                ),  # fmt: skip
                daemon=True,
            )
            for number in range(1, data.workers + 1)
        ]

    def __enter__(self) -> Feeder:
        for worker in self._workers:
            worker.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for worker in self._workers:
            worker.join(timeout=3.0)
            if worker.is_alive():
                worker.terminate()

    def __iter__(self) -> Iterator[tuple[Arrays, Arrays]]:
        while True:
            try:
                batch = self._queue.get(timeout=5.0)
            except queue.Empty:
                if not any(worker.is_alive() for worker in self._workers):
                    raise RuntimeError("the processes that generate pairs have died without a word") from None
                continue
            if isinstance(batch, str):
                raise RuntimeError(f"a process that generates pairs failed: {batch}")
            yield batch

    def waiting(self) -> int:
        """How many batches lie ready: 0 means that the generator is what the training waits for."""
        return int(self._queue.qsize())
