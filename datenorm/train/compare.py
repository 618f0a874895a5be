"""compare-attention: every score function trained on the same batches, for the same number of steps.

Each run's folder holds runtime/ (the export) and result.json; a run that has one isn't made again.
"""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from datenorm.errors import OptionError
from datenorm.train.config import ATTENTIONS, ModelConfig, TrainConfig, TrainOptions

if TYPE_CHECKING:
    from datenorm.train.compare_data import Task
    from datenorm.train.model import Seq2Seq

RESULT = "result.json"
LIMITS = (10, 20, 30, 45, 60)  # characters of the source up to which exact match is counted together, then the rest
LENGTHS = (*map(str, LIMITS), "more")
# Of the default network on two cores, where 47 to 55 were measured, 71 without attention; other machines are slower.
# The budget is in steps, so that a busy machine changes the seconds and nothing else.
BATCHES_A_SECOND = 40.0
Tick = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is compared, and what all runs share.

    alignment_weight is 0: told where to look, the kinds that score by what stands there would be helped, location
    less and none not at all, and the table would show the teaching. So each has to find its alignment by itself.
    All start the decoder from the encoder's last states, all that none has: the runs differ in the score alone.
    """

    kinds: tuple[str, ...] = ATTENTIONS
    seeds: int = 1
    steps: int = 7_200  # 3 minutes of BATCHES_A_SECOND
    units: int = 32  # of the encoder's LSTM in each direction, and of the attention; the decoder has twice as many
    alignment_weight: float = 0.0
    batch_size: int = 128
    learning_rate: float = 4e-3
    warmup: int = 100
    pairs: int = 100_000
    per_length: int = 250  # held-out pairs of each length

    def check(self) -> None:
        """Raise OptionError if this can't be compared."""
        if not self.kinds or len(set(self.kinds)) < len(self.kinds):
            raise OptionError(f"kinds is {','.join(self.kinds)!r}: name each score function once")
        for name in ("seeds", "pairs", "per_length"):
            if getattr(self, name) < 1:
                raise OptionError(f"{name} is {getattr(self, name)!r}: give at least 1")
        for kind in self.kinds:
            self.options(kind, 1).check()

    def options(self, kind: str, seed: int) -> TrainOptions:
        """The training options of one run."""
        units = self.units
        model = ModelConfig(
            attention=kind,
            embedding=units,
            target_embedding=units,
            encoder_units=units,
            decoder_units=2 * units,
            attention_units=units,
        )
        train = TrainConfig(
            steps=self.steps,
            batch_size=self.batch_size,
            learning_rate=self.learning_rate,
            warmup=self.warmup,
            alignment_weight=self.alignment_weight,
            seed=seed,
        )
        return TrainOptions(output="", preset="compare", model=model, train=train)

    def shared(self) -> dict[str, Any]:
        """What a finished run must have been made with to count as one of these."""
        return {name: value for name, value in asdict(self).items() if name not in ("kinds", "seeds")}


def steps_in(minutes: float) -> int:
    """How many steps the default network makes in so many minutes on two cores."""
    return max(1, round(60.0 * BATCHES_A_SECOND * minutes))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run found: exact match by LENGTHS, alignment by field (where there is one), both as shares."""

    kind: str
    seed: int
    parameters: int
    seconds: float  # of training
    exact: dict[str, float]
    alignment: dict[str, float]
    microseconds: float  # a string, in the exported model: the encoder and the steps of a date


def runs(settings: Comparison, folder: Path, tick: Tick = lambda steps: None) -> Iterator[Outcome]:
    """Every run's outcome, those of the first seed first; made, or read from where it was made before.

    tick is told how many steps a run has come on. Raises OptionError where the folder holds runs with other settings."""
    settings.check()
    order = [(kind, seed) for seed in range(1, settings.seeds + 1) for kind in settings.kinds]
    known = {run: finished(settings, folder, *run) for run in order}
    task = None
    for kind, seed in order:
        outcome = known[kind, seed]
        if outcome is None:
            from datenorm.train.compare_data import make_task

            # A short comparison doesn't see more than it draws.
            task = task or make_task(min(settings.pairs, 2 * settings.steps * settings.batch_size), settings.per_length)
            outcome = make(settings, folder, kind, seed, task, tick)
        else:
            tick(settings.steps)
        yield outcome


def finished(settings: Comparison, folder: Path, kind: str, seed: int) -> Outcome | None:
    """The outcome of a run that was made before, if it was. Raises OptionError if it was made with other settings."""
    path = folder / f"{kind}-{seed}" / RESULT
    if not path.is_file():
        return None
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        outcome, before = Outcome(**values["outcome"]), dict(values["settings"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise OptionError(f"{str(path)!r} can't be read: {error}; remove it, and the run is made again") from None
    shared = settings.shared()
    other = sorted(name for name in shared if before.get(name) != shared[name])
    if other:
        raise OptionError(
            f"{str(path)!r} was made with {other[0]} {before.get(other[0])!r}, not {shared[other[0]]!r}: "
            "give another --output, or remove the folder"
        )
    return outcome


def make(settings: Comparison, folder: Path, kind: str, seed: int, task: Task, tick: Tick) -> Outcome:
    """Train, export and score one run, and write what was found."""
    begun = time.monotonic()
    options, target = settings.options(kind, seed), folder / f"{kind}-{seed}"
    model = learn(options, task, tick)
    seconds = time.monotonic() - begun

    from datenorm.train.compare_data import LOCALES
    from datenorm.train.export import export
    from datenorm.train.fit import write
    from datenorm.train.locales import load

    export(
        model,
        task.vocab,
        target / "runtime",
        [pair.text for pairs in task.held_out.values() for pair in pairs[:6]],
        name=target.name,
        locales={name: [load(name).language, load(name).order] for name in LOCALES},
        training=options.to_json(),
    )
    outcome = Outcome(kind, seed, model.count_params(), round(seconds, 1), **scores(target, task))
    write(target / RESULT, {"outcome": asdict(outcome), "settings": settings.shared()})
    return outcome


def learn(options: TrainOptions, task: Task, tick: Tick) -> Seq2Seq:
    """A network trained on the task: the same seed, the same batches in the same order."""
    from datenorm.train.dataset import Repeated
    from datenorm.train.trainer import Trainer, make_model, rate

    model, train = make_model(options, task.vocab), options.train
    trainer = Trainer(model, train)
    feeder = itertools.islice(Repeated(task.examples, train.batch_size, seed=train.seed), train.steps)
    for step, (batch, wanted) in enumerate(feeder):
        trainer.step(batch, wanted, rate(train, step, step / train.steps))
        tick(1)
    return model


def scores(folder: Path, task: Task) -> dict[str, Any]:
    """What an exported model reads of the held-out pairs, where it looks, and what it costs."""
    from datenorm import Normalizer
    from datenorm.train.evaluate import alignment, read

    normalizer = Normalizer(folder)
    exact = {}
    for name, pairs in task.held_out.items():
        found = read(normalizer, pairs)
        exact[name] = sum(result.expression == pair.expression for pair, result in found) / len(found)
    every = [pair for pairs in task.held_out.values() for pair in pairs]
    return {"exact": exact, "alignment": alignment(normalizer, every), "microseconds": cost(folder, task, every)}


def cost(folder: Path, task: Task, pairs: list[Any], passes: int = 3) -> float:
    """Microseconds a string on one thread: the encoder, and the decoder's steps of a date with its weekday.

    The best of some passes. The symbols fed back are those that are right, so that every kind makes the same steps."""
    import random

    from datenorm import artefact
    from datenorm.network import Network
    from datenorm.train.dataset import STEPS, collate, encode_pair

    rng, network = random.Random(1), Network(artefact.load(folder))
    examples = sorted((e for p in pairs if (e := encode_pair(p, task.vocab, rng))), key=lambda e: len(e.source))
    parts = [examples[first : first + 64] for first in range(0, len(examples), 64)]
    given = [collate(part, len(part[-1].source), STEPS[0])[0] for part in parts]
    taken = []
    for _ in range(passes):
        begun = time.perf_counter()
        for batch in given:
            state = network.start_state(batch["source"], batch["lengths"])
            for step in range(STEPS[0]):
                _, _, state = network.step(state, batch["previous"][:, step])
        taken.append(time.perf_counter() - begun)
    return round(1e6 * min(taken) / len(examples), 1)
