"""What a training run shows and logs: a live bar on a terminal, plain lines elsewhere, and log.csv."""

from __future__ import annotations

import csv
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

COLUMNS = (
    "step",
    "examples",
    "minutes",
    "loss",
    "symbol_loss",
    "alignment_loss",
    "held_out_exact",
    "examples_per_second",
    "train_exact",
)


class Progressed(Protocol):
    """What is shown of a run's state."""

    step: int
    examples: int
    seconds: float
    exact: float
    best: float
    train_exact: float


class Log:
    """Means of the losses since the last line, and the lines of log.csv."""

    def __init__(self, path: Path, fresh: bool = True) -> None:
        self.path = path
        if fresh or not path.exists():
            with path.open("w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerow(COLUMNS)
        self.restart()

    def restart(self) -> None:
        """Begin the means anew."""
        self.begun, self.examples, self.batches = time.monotonic(), 0, 0
        self.sums: dict[str, float] = {}

    def add(self, examples: int, losses: Mapping[str, float]) -> None:
        """Count a batch."""
        self.batches += 1
        self.examples += examples
        for name, value in losses.items():
            self.sums[name] = self.sums.get(name, 0.0) + float(value)

    def mean(self, name: str) -> float:
        """A loss' mean over the batches since the last line."""
        return self.sums.get(name, 0.0) / max(1, self.batches)

    def speed(self) -> float:
        """Examples a second since the last line."""
        return self.examples / max(1e-9, time.monotonic() - self.begun)

    def write(self, state: Progressed) -> None:
        """Append a line."""
        row = (
            state.step, state.examples, f"{state.seconds / 60:.2f}", *(f"{self.mean(name):.5f}" for name in COLUMNS[3:6]),
            f"{state.exact:.4f}", round(self.speed()), f"{state.train_exact:.4f}",
        )  # fmt: skip
        with self.path.open("a", newline="", encoding="utf-8") as file:
            csv.writer(file).writerow(row)


class Quiet:
    """Shows nothing."""

    def update(self, done: float, state: Progressed, log: Log) -> None:
        """A batch was trained on."""

    def checkpoint(self, state: Progressed, log: Log) -> None:
        """A checkpoint was written."""


class Lines(Quiet):
    """A plain line for every checkpoint, and one a minute between."""

    def __init__(self) -> None:
        self.last = time.monotonic()

    def update(self, done: float, state: Progressed, log: Log) -> None:
        if time.monotonic() - self.last >= 60.0:
            self._print(state, log, f"{done:.0%}")

    def checkpoint(self, state: Progressed, log: Log) -> None:
        self._print(state, log, f"train {state.train_exact:.1%}, held-out {state.exact:.1%} (best {state.best:.1%})")

    def _print(self, state: Progressed, log: Log, last: str) -> None:
        self.last = time.monotonic()
        print(
            f"step {state.step}  loss {log.mean('loss'):.4f}  {log.speed():,.0f} examples/s  "
            f"{state.seconds / 60:.1f} min  {last}",
            file=sys.stderr,
            flush=True,
        )


class Bar(Quiet):
    """A live bar with loss, exact match on pairs of the training and on held-out ones, examples a second, time left."""

    def __init__(self, bar: Progress) -> None:
        self.bar = bar
        self.task = bar.add_task("training", total=1.0, loss=0.0, train=0.0, exact=0.0, speed=0.0)

    def update(self, done: float, state: Progressed, log: Log) -> None:
        values: dict[str, Any] = {"loss": log.mean("loss"), "train": state.train_exact, "exact": state.exact}
        values["speed"] = log.speed()
        self.bar.update(self.task, completed=min(1.0, done), **values)


@contextmanager
def progress(quiet: bool = False) -> Iterator[Quiet]:
    """What shows a run: nothing, plain lines, or a live bar where stderr is a terminal."""
    if quiet:
        yield Quiet()
    elif not sys.stderr.isatty():
        yield Lines()
    else:
        columns = (
            TextColumn("training"),
            BarColumn(None),
            TextColumn("{task.percentage:.0f}% loss {task.fields[loss]:.4f}"),
            TextColumn("train {task.fields[train]:.1%} held-out {task.fields[exact]:.1%}"),
            TextColumn("{task.fields[speed]:,.0f}/s"),
            TimeRemainingColumn(),
        )
        with Progress(*columns, console=Console(stderr=True), expand=True) as bar:
            yield Bar(bar)
