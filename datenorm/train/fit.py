"""Training: the loop over fresh batches, the schedule, checkpoints, the log, resuming.

A trained model's folder holds config.json (options and vocabulary), checkpoint.weights.h5 (the best by exact match on
held-out pairs), latest.weights.h5, optimizer.npz and state.json (to go on from), log.csv, and runtime/ (the export).
"""

from __future__ import annotations

import itertools
import json
import math
import os
import random
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from datenorm.errors import OptionError
from datenorm.train.config import TrainConfig, TrainOptions, from_json
from datenorm.train.dataset import (
    ENDS,
    HELD_OUT,
    STARTS,
    STEPS,
    Arrays,
    Example,
    Feeder,
    collate,
    encode_pair,
    generated,
    sampled_vocab,
)
from datenorm.train.progress import Log, progress
from datenorm.vocab import Vocab

if TYPE_CHECKING:
    from datenorm.train.generate import Pair
    from datenorm.train.model import Seq2Seq

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
# Many small operators: run two at a time on one thread each rather than share each out (1.4 times as fast).
os.environ.setdefault("TF_NUM_INTRAOP_THREADS", "1")
os.environ.setdefault("TF_NUM_INTEROP_THREADS", str(max(2, os.cpu_count() or 2)))

CONFIG, STATE = "config.json", "state.json"
BEST, LATEST, OPTIMIZER = "checkpoint.weights.h5", "latest.weights.h5", "optimizer.npz"


@dataclass
class State:
    """How far a run has come."""

    step: int = 0
    examples: int = 0
    seconds: float = 0.0
    segment: int = 0  # of the generator's seeds: one more with every resumption
    best: float = -1.0
    exact: float = 0.0


def train(options: TrainOptions, quiet: bool = False) -> Path:
    """Train a network and export it; returns the model's folder. Ctrl-C saves, and says how to resume.

    Raises OptionError for options that don't fit together, ExportError if the export fails its check."""
    options.check()
    options, vocab = prepare(options)
    run = Run(options, vocab)
    try:
        with progress(quiet) as show:
            run.loop(show)
    except KeyboardInterrupt:
        run.save()
        print(f"stopped at step {run.state.step}; to go on: datenorm train --resume --output {options.output}")
        if run.state.best < 0:
            return run.folder
    run.finish()
    return run.folder


def prepare(options: TrainOptions) -> tuple[TrainOptions, Vocab]:
    """The options as they will be used, and the source vocabulary, both written to the folder's config.json.

    A resumed run keeps its model and its pairs, and takes the fit's options as they are given now."""
    folder = Path(options.output)
    if options.resume:
        saved, vocab = read_config(folder)
        data = replace(saved.data, workers=options.data.workers)
        options = replace(saved, output=options.output, resume=True, train=options.train, data=data)
    elif options.init:
        saved, vocab = read_config(Path(options.init))
        options = replace(options, model=saved.model)
    else:
        vocab = sampled_vocab(options.data)
    folder.mkdir(parents=True, exist_ok=True)
    write(folder / CONFIG, {"options": replace(options, resume=False).to_json(), "symbols": list(vocab.symbols)})
    return options, vocab


def read_config(folder: Path) -> tuple[TrainOptions, Vocab]:
    """Options and source vocabulary of a trained model's folder. Raises OptionError if they can't be read."""
    try:
        values = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
        return from_json(values["options"]), Vocab(values["symbols"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise OptionError(
            f"{str(folder / CONFIG)!r} can't be read: {error}; give the folder of a trained model"
        ) from None


def make_model(options: TrainOptions, vocab: Vocab) -> Seq2Seq:
    """A model with fresh weights, by the seed."""
    import keras

    from datenorm.train.model import Seq2Seq

    keras.utils.set_random_seed(options.train.seed)
    return Seq2Seq(options.model, len(vocab), vocab.id("0"), options.train.alignment_weight)


def write(path: Path, values: dict[str, Any]) -> None:
    """Write JSON so that a crash leaves the old file or the new one."""
    part = path.with_suffix(".part")
    part.write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    part.replace(path)


def rate(train: TrainConfig, step: int, done: float) -> float:
    """The learning rate: linear warm-up by steps, then a half cosine over the share done (0 to 1)."""
    low = train.final_rate
    falling = low + (1.0 - low) * 0.5 * (1.0 + math.cos(math.pi * min(1.0, done)))
    return train.learning_rate * min(1.0, (step + 1) / max(1, train.warmup)) * falling


class HeldOut:
    """Pairs that training never sees, and the share of them read without a mistake by plain greedy decoding."""

    def __init__(self, pairs: Iterator[Pair], vocab: Vocab, count: int, fixed: int) -> None:
        rng = random.Random(HELD_OUT)
        encoded = (encode_pair(pair, vocab, rng) for pair in pairs)
        limit = fixed or 10**6
        kept = (e for e in encoded if e and len(e.source) <= limit and len(e.symbols) <= STEPS[-1])
        self.examples: list[Example] = sorted(itertools.islice(kept, count), key=lambda e: len(e.source))

    def exact(self, model: Seq2Seq, vocab: Vocab) -> float:
        """The share read exactly by the model's export, in memory."""
        from datenorm.network import Network
        from datenorm.train.export import snapshot

        network, right = Network(snapshot(model, vocab)), 0
        for first in range(0, len(self.examples), 128):
            part = self.examples[first : first + 128]
            width = max(len(e.source) for e in part)
            batch, wanted = collate(part, width, STEPS[-1])
            written = greedy(network, batch["source"], batch["lengths"], STEPS[-1])
            right += int((written == wanted["symbols"]).all(axis=1).sum())
        return right / len(self.examples)


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


class Run:
    """One training run: model, optimiser, state and folder."""

    def __init__(self, options: TrainOptions, vocab: Vocab) -> None:
        import keras

        self.options, self.vocab, self.folder = options, vocab, Path(options.output)
        self.model = make_model(options, vocab)
        if options.init:
            self.model.load_weights(Path(options.init) / BEST)  # before it has an optimiser to look for
        self.optimizer = keras.optimizers.Adam(options.train.learning_rate, global_clipnorm=options.train.clip)
        self.model.compile(optimizer=self.optimizer, jit_compile=keras.backend.backend() == "jax")
        self.optimizer.build(self.model.trainable_variables)
        self.state = State()
        self.compiled: dict[int, Any] = {}
        if options.resume:
            self._resume()
        data = options.data
        pairs = generated(data.seed + HELD_OUT, data.locales)
        self.held = HeldOut(pairs, vocab, data.held_out, options.model.source_length)

    def _resume(self) -> None:
        self.model.load_weights(self.folder / LATEST)
        with np.load(self.folder / OPTIMIZER) as saved:
            for number, variable in enumerate(self.optimizer.variables):
                variable.assign(saved[str(number)])
        self.state = State(**json.loads((self.folder / STATE).read_text(encoding="utf-8")))
        self.state.segment += 1

    def save(self) -> None:
        """Write weights, optimiser and state, so that a run can go on from here."""
        part = self.folder / "part.weights.h5"
        self.model.save_weights(part)
        part.replace(self.folder / LATEST)
        arrays = {str(n): np.asarray(v) for n, v in enumerate(self.optimizer.variables)}
        np.savez(self.folder / "part.npz", **arrays)
        (self.folder / "part.npz").replace(self.folder / OPTIMIZER)
        write(self.folder / STATE, asdict(self.state))

    def done(self) -> float:
        """The share of the run that lies behind, by the clock if minutes are given, else by steps."""
        if self.options.train.minutes:
            return self.state.seconds / (60.0 * self.options.train.minutes)
        return self.state.step / self.options.train.steps

    def step(self, batch: Arrays, wanted: Arrays) -> dict[str, float]:
        """One step of the optimiser; returns the losses."""
        # One compiled function for each number of steps: these are unrolled, the source's width is free.
        steps = wanted["symbols"].shape[1]
        self.model.train_function = self.compiled.get(steps)
        losses: dict[str, float] = self.model.train_on_batch(batch, wanted, return_dict=True)
        self.compiled[steps] = self.model.train_function
        return losses

    def loop(self, show: Any) -> None:
        """Train until done; a checkpoint every few minutes and at the end."""
        train, data = self.options.train, self.options.data
        fixed = self.options.model.source_length
        log = Log(self.folder / "log.csv", fresh=not self.options.resume)
        with Feeder(data, self.vocab, train.batch_size, fixed, self.state.segment) as feeder:
            begun, before = time.monotonic(), self.state.seconds
            checked = time.monotonic()
            for batch, wanted in feeder:
                self.optimizer.learning_rate = rate(train, self.state.step, self.done())
                losses = self.step(batch, wanted)
                self.state.step += 1
                self.state.examples += len(batch["source"])
                self.state.seconds = before + time.monotonic() - begun
                log.add(len(batch["source"]), losses)
                show.update(self.done(), self.state, log)
                ended = self.done() >= 1.0
                if ended or time.monotonic() - checked >= 60.0 * train.checkpoint_minutes:
                    self.checkpoint(log)
                    show.checkpoint(self.state, log)
                    checked = time.monotonic()
                    log.restart()
                if ended:
                    break

    def checkpoint(self, log: Log) -> None:
        """Score the held-out pairs, write the log's line, keep the weights, and keep them apart if they are the best."""
        self.state.exact = self.held.exact(self.model, self.vocab)
        if self.state.exact >= self.state.best:
            self.state.best = self.state.exact
            part = self.folder / "part.weights.h5"
            self.model.save_weights(part)
            part.replace(self.folder / BEST)
        self.save()
        log.write(self.state)

    def finish(self) -> None:
        """Export the best weights to runtime/, calibrate it and write metrics.json."""
        from datenorm.train.calibrate import PER_HELD_OUT, calibrate
        from datenorm.train.export import export
        from datenorm.train.locales import load, names

        model = make_model(self.options, self.vocab)
        model.load_weights(self.folder / BEST)
        model.save_weights(self.folder / BEST)  # without the optimiser's moments, two thirds of the file
        scores = {"held_out_exact": self.state.best, "examples": self.state.examples, "steps": self.state.step}
        texts = [pair.text for pair in itertools.islice(generated(HELD_OUT, self.options.data.locales), 32)]
        export(
            model,
            self.vocab,
            self.folder / "runtime",
            texts,
            name=self.folder.name,
            locales={name: [load(name).language, load(name).order] for name in names()},
            training=self.options.to_json(),
            scores=scores,
        )
        data = self.options.data
        calibrate(self.folder / "runtime", PER_HELD_OUT * data.held_out, data.locales)
        write(self.folder / "metrics.json", scores)
