"""From pairs to arrays: spans follow the cleaning, buckets hold what fits them, seeds decide."""

import itertools
import random

import numpy as np

from datenorm.text import clean
from datenorm.train.config import CONTROLS, DataConfig
from datenorm.train.dataset import batches, build_vocab, draw_order, encode_pair, examples, rows
from datenorm.train.generate import Pair, pairs
from datenorm.vocab import END, START, TARGET

SAMPLE = list(itertools.islice(pairs(1, ["en_US", "de_DE", "fa_IR"]), 1500))
VOCAB = build_vocab(SAMPLE)


def test_spans_point_at_the_cleaned_field() -> None:
    pair = Pair("  am  3.\u00a0MAI ١٩٩٩", "1999-05-03", (("d", 6, 7), ("m", 9, 12), ("y", 13, 17)), "de_DE", "", "text")
    example = encode_pair(pair, VOCAB, random.Random(1))
    assert example is not None
    text = clean(pair.text)
    read = ["" if span[1] == 0 else text[span[0] - CONTROLS : span[1] - CONTROLS] for span in example.spans]
    assert read == ["1999"] * 4 + [""] + ["mai"] * 2 + [""] + ["3"] * 2 + [""]
    assert TARGET.decode(example.symbols) == "1999-05-03"


def test_every_generated_span_fits_its_text() -> None:
    for pair in SAMPLE:
        example = encode_pair(pair, VOCAB, random.Random(2))
        if example is not None:
            assert len(example.spans) == len(example.symbols)
            assert all(0 <= span[0] <= span[1] <= len(example.source) for span in example.spans)


def test_a_long_text_is_left_out() -> None:
    assert encode_pair(Pair("x" * 400, "", (), "en_US", "", "no date"), VOCAB, random.Random(1)) is None


def test_orders_are_hidden_half_the_time() -> None:
    rng = random.Random(3)
    drawn = [draw_order("dmy", rng) for _ in range(2000)]
    assert set(drawn) == {"dmy", "auto"} and 900 < drawn.count("auto") < 1100
    assert {draw_order("", rng) for _ in range(200)} == {"auto", "dmy", "mdy", "ymd"}


def test_batches_are_padded_and_shifted() -> None:
    made = list(itertools.islice(batches(examples(DataConfig(locales=("en_US",)), VOCAB, 5), 64), 12))
    for inputs, wanted in made:
        width = inputs["source"].shape[1]
        assert len(inputs["source"]) == rows(width, 64)
        assert (inputs["lengths"] <= width).all()
        past = np.arange(width) >= inputs["lengths"][:, None]
        assert (inputs["source"][past] == 0).all() and (inputs["source"][~past] != 0).all()
        assert (inputs["previous"][:, 0] == TARGET.id(START)).all()
        assert (inputs["previous"][:, 1:] == wanted["symbols"][:, :-1]).all()
        assert ((wanted["symbols"] == TARGET.id(END)).sum(axis=1) == 1).all()


def test_the_seed_decides() -> None:
    def first(seed: int) -> list[list[int]]:
        stream = examples(DataConfig(locales=("de_DE",)), VOCAB, seed)
        return [example.source for example in itertools.islice(stream, 40) if example]

    assert first(7) == first(7) != first(8)
