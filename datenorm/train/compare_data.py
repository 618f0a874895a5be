"""The task of compare-attention: whole English dates, alone and in running text, so that long sources are common.

A small one, that a small network learns in minutes: the month always in letters, so that no order has to be known,
a year of four digits, no noise. In the text there are other numbers and years, and two in five sources are longer
than 45 characters.
"""

from __future__ import annotations

import itertools
import random
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from datenorm.errors import DatenormError
from datenorm.text import MAX_SOURCE, clean
from datenorm.train import formats
from datenorm.train.compare import LENGTHS, LIMITS
from datenorm.train.context import load
from datenorm.train.dataset import Example, build_vocab, encode_pair
from datenorm.train.draft import pick
from datenorm.train.evaluate import HELD_OUT_SEED
from datenorm.train.generate import Pair, random_day, spans_of
from datenorm.train.prose import add_words
from datenorm.vocab import Vocab

LOCALES = ("en_US", "en_GB")
IN_TEXT = 0.6  # share of the dates that stand in running text
SEED = 1
_WHOLE = re.compile(r"\d{4}-\d\d-\d\d(=\d)?")
_TRIES = 200  # drawn for each held-out pair of a length before it is given up


@dataclass(frozen=True, slots=True)
class Task:
    """What all networks are given: encoded pairs to learn from, held-out pairs by length, the source vocabulary."""

    vocab: Vocab
    examples: list[Example]
    held_out: dict[str, list[Pair]]


def whole_dates(seed: int) -> Iterator[Pair]:
    """Pairs without end; the same seed gives the same."""
    rng = random.Random(seed)
    while True:
        name = pick(rng, LOCALES)
        ctx = load(name)
        draft = pick(rng, (formats.cldr, formats.textual))(rng, ctx, random_day(rng))
        if draft is None or draft.order or not _WHOLE.fullmatch(draft.expression):
            continue
        if rng.random() < IN_TEXT:
            add_words(rng, ctx, draft)
        if len(clean(draft.text())) <= MAX_SOURCE:
            yield Pair(draft.text(), draft.expression, spans_of(draft.pieces), name, "", draft.kind)


def length(pair: Pair) -> str:
    """Which of LENGTHS a pair's source has, cleaned as the network reads it."""
    return LENGTHS[bisect_left(LIMITS, len(clean(pair.text)))]


def held_out(per_length: int, known: Collection[str]) -> dict[str, list[Pair]]:
    """So many pairs of each length, none of a text that is known."""
    found: defaultdict[str, list[Pair]] = defaultdict(list)
    for pair in itertools.islice(whole_dates(HELD_OUT_SEED), _TRIES * per_length):
        row = found[length(pair)]
        if len(row) < per_length and pair.text not in known:
            row.append(pair)
        if sum(map(len, found.values())) == per_length * len(LENGTHS):
            return {name: found[name] for name in LENGTHS}
    raise DatenormError(f"the generator makes fewer than {per_length!r} pairs of some length: ask for fewer")


def make_task(pairs: int, per_length: int) -> Task:
    """The task with so many pairs to learn from and so many held-out ones of each length."""
    drawn = list(itertools.islice(whole_dates(SEED), pairs))
    vocab, rng = build_vocab(drawn), random.Random(SEED)
    encoded = (encode_pair(pair, vocab, rng) for pair in drawn)
    examples = [example for example in encoded if example is not None]
    return Task(vocab, examples, held_out(per_length, {pair.text for pair in drawn}))
