"""How exact match grew in training: log.csv's curves, drawn in the terminal. Needs no training library."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.text import Text

from datenorm.errors import OptionError

ROWS = 10  # of a plot, four dots each
MARGIN = 7  # cells: "100% ┤" before the plot, one free behind it
TRAIN, HELD_OUT = "yellow", "bright_blue"
# Unicode's Braille patterns: the dots of a cell by column and row.
BRAILLE = 0x2800
DOTS = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))


@dataclass(frozen=True, slots=True)
class Curves:
    """One run: after so many steps, the shares of pairs read exactly. train is empty where it was not measured."""

    name: str
    pairs: int  # 0 = fresh ones for every batch
    steps: tuple[int, ...]
    held_out: tuple[float, ...]
    train: tuple[float, ...] = ()

    @property
    def title(self) -> str:
        """The run's name, and what it was fitted on."""
        return f"{self.name}: {f'the same {self.pairs:,} pairs' if self.pairs else 'fresh pairs'}"


def read(folder: Path) -> Curves:
    """The curves of a training run's folder. Raises OptionError if it has no log, or none that can be read."""
    path = folder / "log.csv"
    try:
        with path.open(encoding="utf-8", newline="") as file:
            lines = list(csv.DictReader(file))
        steps = tuple(int(line["step"]) for line in lines)
        held_out = tuple(float(line["held_out_exact"]) for line in lines)
        train = tuple(float(value) for line in lines if (value := line.get("train_exact")))
    except FileNotFoundError:
        raise OptionError(f"no log.csv in {str(folder)!r}: give the folder of a training run") from None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise OptionError(f"{str(path)!r} is no log of a training run: {error!r}") from None
    if not steps:
        raise OptionError(f"{str(path)!r} has no line yet: one comes with every checkpoint")
    return Curves(
        folder.name or str(folder), _pairs(folder), steps, held_out, train if len(train) == len(steps) else ()
    )


def _pairs(folder: Path) -> int:
    try:
        options = json.loads((folder / "config.json").read_text(encoding="utf-8"))["options"]
        return int(options["data"].get("pairs", 0))
    except (OSError, ValueError, KeyError, TypeError):
        return 0


def last_step(runs: Sequence[Curves]) -> int:
    """Where the x axis ends, the same for all runs."""
    return max(1, *(run.steps[-1] for run in runs))


class Canvas:
    """A plot of dots, two by four to a cell; what is drawn last colours a cell."""

    def __init__(self, cells: int, rows: int) -> None:
        self.width, self.height = 2 * cells, 4 * rows
        self._masks = [[0] * cells for _ in range(rows)]
        self._styles = [[""] * cells for _ in range(rows)]

    def line(self, points: Sequence[tuple[float, float]], style: str, dotted: bool = False) -> None:
        """Join points, each coordinate from 0 to 1 and y upwards; dotted lines skip every other dot."""
        spots = [(x * (self.width - 1), (1 - y) * (self.height - 1)) for x, y in points]
        for start, end in zip(spots, spots[1:] or spots, strict=False):
            count = max(1, round(max(abs(end[0] - start[0]), abs(end[1] - start[1]))))
            for i in range(count + 1):
                x, y = (round(a + (b - a) * i / count) for a, b in zip(start, end, strict=True))
                if not dotted or x % 4 < 2:
                    self._masks[y // 4][x // 2] |= DOTS[x % 2][y % 4]
                    self._styles[y // 4][x // 2] = style

    def lines(self) -> Iterator[Text]:
        """The rows, from the top."""
        for masks, styles in zip(self._masks, self._styles, strict=True):
            row = Text()
            for mask, style in zip(masks, styles, strict=True):
                row.append(chr(BRAILLE + mask) if mask else " ", style=style)
            row.rstrip()
            yield row


def plot(runs: Sequence[Curves], width: int = 80) -> list[Text]:
    """A plot for each run, one below the other, all with the same axes, width cells wide."""
    cells, end = max(20, width - MARGIN), last_step(runs)
    drawn: list[Text] = []
    for run in runs:
        drawn += [Text(run.title, style="bold"), *_panel(run, cells, end), _legend(run), Text()]
    return drawn[:-1]


def points(run: Curves, values: Sequence[float], end: int) -> list[tuple[float, float]]:
    """Steps and shares as coordinates from 0 to 1; every run begins with nothing read."""
    return [(0.0, 0.0), *((step / end, value) for step, value in zip(run.steps, values, strict=True))]


def _panel(run: Curves, cells: int, end: int) -> Iterator[Text]:
    canvas = Canvas(cells, ROWS)
    if run.train:
        canvas.line(points(run, run.train, end), TRAIN)
    canvas.line(points(run, run.held_out, end), HELD_OUT, dotted=True)
    marks = {0: "100% ┤", ROWS // 2: " 50% ┤", ROWS - 1: "  0% ┤"}
    for number, row in enumerate(canvas.lines()):
        yield Text(marks.get(number, "     │")).append_text(row)
    yield Text("     └" + "─" * cells)
    last = f"{end:,} steps"
    yield Text("      0" + last.rjust(cells - 1))


def _legend(run: Curves) -> Text:
    text = Text("      ")
    if run.train:
        text.append("⠒⠒⠒", style=TRAIN).append(f" training pairs {run.train[-1]:.1%}   ")
    return text.append("⠒ ⠒", style=HELD_OUT).append(f" held-out pairs {run.held_out[-1]:.1%}")
