"""A model with its optimiser: the schedule, and one step at a time."""

from __future__ import annotations

import logging
import math
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from datenorm.train.config import TrainConfig, TrainOptions
from datenorm.vocab import Vocab

if TYPE_CHECKING:
    from datenorm.train.dataset import Arrays
    from datenorm.train.model import Seq2Seq

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
# Many small operators: run two at a time on one thread each rather than share each out (1.4 times as fast).
os.environ.setdefault("TF_NUM_INTRAOP_THREADS", "1")
os.environ.setdefault("TF_NUM_INTEROP_THREADS", str(max(2, os.cpu_count() or 2)))
logging.getLogger("tensorflow").setLevel(logging.ERROR)  # of one compiled function for each network it warns


def make_model(options: TrainOptions, vocab: Vocab) -> Seq2Seq:
    """A model with fresh weights, by the seed."""
    import keras

    from datenorm.train.model import Seq2Seq

    keras.utils.set_random_seed(options.train.seed)
    return Seq2Seq(options.model, len(vocab), vocab.id("0"), options.train.alignment_weight)


def rate(train: TrainConfig, step: int, done: float) -> float:
    """The learning rate: linear warm-up by steps, then a half cosine over the share done (0 to 1)."""
    low = train.final_rate
    falling = low + (1.0 - low) * 0.5 * (1.0 + math.cos(math.pi * min(1.0, done)))
    return train.learning_rate * min(1.0, (step + 1) / max(1, train.warmup)) * falling


@contextmanager
def unbroken() -> Iterator[None]:
    """Ctrl-C within is heard at the end: an exception that passes through TensorFlow's own frames ends in a crash."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    heard: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: heard.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if heard:
        raise KeyboardInterrupt


class Trainer:
    """Trains a model in place."""

    def __init__(self, model: Seq2Seq, train: TrainConfig) -> None:
        import keras

        self.model = model
        self.optimizer = keras.optimizers.Adam(train.learning_rate, global_clipnorm=train.clip)
        model.compile(optimizer=self.optimizer, jit_compile=keras.backend.backend() == "jax")
        self.optimizer.build(model.trainable_variables)
        self._compiled: dict[int, Any] = {}

    def step(self, batch: Arrays, wanted: Arrays, learning_rate: float) -> dict[str, float]:
        """One step of the optimiser; returns the losses."""
        self.optimizer.learning_rate = learning_rate
        # One compiled function for each number of steps: these are unrolled, the source's width is free.
        steps = wanted["symbols"].shape[1]
        self.model.train_function = self._compiled.get(steps)
        with unbroken():
            losses: dict[str, float] = self.model.train_on_batch(batch, wanted, return_dict=True)
        self._compiled[steps] = self.model.train_function
        return losses
