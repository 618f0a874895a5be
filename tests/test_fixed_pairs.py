"""Training on a fixed number of pairs: every epoch has them all, and what is learned by heart parts from the rest."""

from __future__ import annotations

import csv
import itertools
import os
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import pytest

pytest.importorskip("keras")

from datenorm.train.config import DataConfig, ModelConfig, TrainConfig, TrainOptions  # noqa: E402
from datenorm.train.dataset import Repeated, examples, sampled_vocab, seed_of  # noqa: E402
from datenorm.train.fit import Run, prepare  # noqa: E402
from datenorm.train.progress import Quiet  # noqa: E402
from datenorm.train.samples import first_examples  # noqa: E402

DATA = DataConfig(locales=("en_US",), pairs=12, vocab_pairs=300, held_out=40)


def test_fixed_pairs_are_the_first_that_fresh_ones_begin_with() -> None:
    vocab = sampled_vocab(DATA)
    fresh = itertools.islice(examples(DATA, vocab, seed_of(DATA)), 60)
    short = [example for example in fresh if example and len(example.source) <= 30]
    assert first_examples(DATA, vocab, 12, fixed=30) == short[:12]


def test_every_epoch_has_every_pair_once_in_an_order_of_its_own() -> None:
    given = first_examples(DATA, sampled_vocab(DATA), 12)
    given = [replace(example, symbols=[number, 2], spans=[(0, 0, 0, 0)] * 2) for number, example in enumerate(given, 1)]
    with Repeated(given, 12, fixed=200, seed=3) as feeder:  # of this width 8 make a batch
        found = [int(row[0]) for _, wanted in itertools.islice(feeder, 6) for row in wanted["symbols"]]
    epochs = [found[i : i + 12] for i in range(0, 48, 12)]
    assert all(sorted(epoch) == list(range(1, 13)) for epoch in epochs)
    assert len({tuple(epoch) for epoch in epochs}) == 4
    with Repeated(given, 12, fixed=200, seed=3) as again:
        assert [int(row[0]) for _, wanted in itertools.islice(again, 6) for row in wanted["symbols"]] == found


@pytest.mark.filterwarnings("ignore:__array__:DeprecationWarning")  # Keras reading TensorFlow's variables
def test_a_handful_is_learned_by_heart_and_the_log_shows_it(tmp_path: Path) -> None:
    options = TrainOptions(
        str(tmp_path),
        model=ModelConfig(embedding=16, target_embedding=16, encoder_units=24, decoder_units=48, attention_units=16),
        data=DATA,
        train=TrainConfig(steps=300, batch_size=12, learning_rate=0.01, warmup=10, alignment_weight=0.0),
    )
    run = Run(*prepare(options))
    run.loop(Quiet())
    with (tmp_path / "log.csv").open(encoding="utf-8", newline="") as file:
        last = list(csv.DictReader(file))[-1]
    assert float(last["train_exact"]) >= 0.9
    assert float(last["held_out_exact"]) <= 0.5
