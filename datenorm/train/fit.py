"""Training: the loop over fresh batches, the schedule, checkpoints, the log, resuming.

A trained model's folder holds config.json (options and vocabulary), checkpoint.weights.h5 (the best by exact match on
held-out pairs), latest.weights.h5, optimizer.npz and state.json (to go on from), log.csv (the losses, and exact match on
pairs of the training and on held-out ones), and runtime/ (the export).
"""

from __future__ import annotations

import itertools
import json
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from datenorm.errors import OptionError
from datenorm.train.config import TrainOptions, from_json
from datenorm.train.dataset import HELD_OUT, Feeder, Repeated, generated, grown_vocab, sampled_vocab
from datenorm.train.progress import Log, progress
from datenorm.train.samples import Sample, first_examples, held_out
from datenorm.train.trainer import Trainer, make_model, rate
from datenorm.vocab import ANY, UNK, Vocab

if TYPE_CHECKING:
    from datenorm.train.model import Seq2Seq

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
    exact: float = 0.0  # of the held-out pairs
    train_exact: float = 0.0  # of those that training is fed


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

    A resumed run keeps its model and its pairs, and takes the fit's options as they are given now. One that starts from
    a trained model learns the characters and the languages that this one never met."""
    folder = Path(options.output)
    if options.resume:
        saved, vocab = read_config(folder)
        data = replace(saved.data, workers=options.data.workers)
        options = replace(saved, output=options.output, resume=True, train=options.train, data=data)
    elif options.init:
        saved, known = read_config(Path(options.init))
        options, vocab = replace(options, model=saved.model), grown_vocab(known, sampled_vocab(options.data))
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


def write(path: Path, values: dict[str, Any]) -> None:
    """Write JSON so that a crash leaves the old file or the new one."""
    part = path.with_suffix(".part")
    part.write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    part.replace(path)


def trained(folder: Path) -> tuple[TrainOptions, Vocab, Seq2Seq]:
    """A trained model's options, source vocabulary and network, with its best weights."""
    options, vocab = read_config(folder)
    model = make_model(options, vocab)
    model.load_weights(folder / BEST)  # before it has an optimiser to look for
    return options, vocab, model


def start_from(folder: Path, model: Seq2Seq, vocab: Vocab) -> None:
    """Give a model of the same shape a trained one's weights; a symbol that is new starts as an unknown one."""
    _, known, start = trained(folder)
    like = [s if s in known else UNK if len(s) == 1 else f"<{ANY}>" for s in vocab.symbols]
    for mine, theirs in zip(model.weights, start.weights, strict=True):
        values = np.asarray(theirs)
        mine.assign(values[[known.id(s) for s in like]] if theirs is start.encoder.embedding else values)


class Run:
    """One training run: model, optimiser, state and folder."""

    def __init__(self, options: TrainOptions, vocab: Vocab) -> None:
        self.options, self.vocab, self.folder = options, vocab, Path(options.output)
        self.model = make_model(options, vocab)
        if options.init:
            start_from(Path(options.init), self.model, vocab)
        self.trainer = Trainer(self.model, options.train)
        self.state = State()
        if options.resume:
            self._resume()
        data, fixed = options.data, options.model.source_length
        self.held = held_out(data, vocab, fixed)
        self.fed = first_examples(data, vocab, data.pairs or data.held_out, fixed)
        self.known = Sample(self.fed[: data.held_out])

    def _resume(self) -> None:
        self.model.load_weights(self.folder / LATEST)
        with np.load(self.folder / OPTIMIZER) as saved:
            for number, variable in enumerate(self.trainer.optimizer.variables):
                variable.assign(saved[str(number)])
        self.state = State(**json.loads((self.folder / STATE).read_text(encoding="utf-8")))
        self.state.segment += 1

    def save(self) -> None:
        """Write weights, optimiser and state, so that a run can go on from here."""
        part = self.folder / "part.weights.h5"
        self.model.save_weights(part)
        part.replace(self.folder / LATEST)
        arrays = {str(n): np.asarray(v) for n, v in enumerate(self.trainer.optimizer.variables)}
        np.savez(self.folder / "part.npz", **arrays)
        (self.folder / "part.npz").replace(self.folder / OPTIMIZER)
        write(self.folder / STATE, asdict(self.state))

    def done(self) -> float:
        """The share of the run that lies behind, by the clock if minutes are given, else by steps."""
        if self.options.train.minutes:
            return self.state.seconds / (60.0 * self.options.train.minutes)
        return self.state.step / self.options.train.steps

    def feeder(self) -> Feeder | Repeated:
        """Where the batches come from: the generator, or the fixed pairs."""
        data, size, fixed = self.options.data, self.options.train.batch_size, self.options.model.source_length
        if data.pairs:
            return Repeated(self.fed, size, fixed, self.state.segment)
        return Feeder(data, self.vocab, size, fixed, self.state.segment)

    def loop(self, show: Any) -> None:
        """Train until done; a checkpoint every few minutes and at the end."""
        train = self.options.train
        log = Log(self.folder / "log.csv", fresh=not self.options.resume)
        with self.feeder() as feeder:
            begun, before = time.monotonic(), self.state.seconds
            checked = time.monotonic()
            for batch, wanted in feeder:
                losses = self.trainer.step(batch, wanted, rate(train, self.state.step, self.done()))
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
        """Score the samples, write the log's line, keep the weights, and keep them apart if they are the best."""
        from datenorm.network import Network
        from datenorm.train.export import snapshot

        network = Network(snapshot(self.model, self.vocab))
        self.state.exact, self.state.train_exact = self.held.exact(network), self.known.exact(network)
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

        _, _, model = trained(self.folder)
        model.save_weights(self.folder / BEST)  # without the optimiser's moments, two thirds of the file
        scores = {"held_out_exact": self.state.best, "examples": self.state.examples, "steps": self.state.step}
        texts = [pair.text for pair in itertools.islice(generated(HELD_OUT, self.options.data), 32)]
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
        calibrate(self.folder / "runtime", PER_HELD_OUT * data.held_out, data)
        write(self.folder / "metrics.json", scores)
