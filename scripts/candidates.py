"""Compares trained models: `python scripts/candidates.py models/base FOLDER...` prints sizes, speed, accuracy.

The speed is that of the benchmark's short texts on one core, in rounds in which the models take turns.
"""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx

from datenorm import Normalizer
from datenorm.train import evaluate, report

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "benchmarks"))
from texts import unique  # noqa: E402  (the benchmarks are no package)

PAIRS, TEXTS, ROUNDS = 8_000, 10_000, 5


def weights(folder: Path) -> int:
    """The numbers that a runtime model holds."""
    graphs = [onnx.load(folder / "runtime" / f"{part}.onnx").graph for part in ("encoder", "decoder")]
    return sum(int(np.prod(tensor.dims)) for graph in graphs for tensor in graph.initializer)


def rates(folders: Sequence[Path]) -> list[float]:
    """Texts a second of one core's time, which other programs disturb less than the clock's: the best round's."""
    texts, normalizers = unique("short", TEXTS), [Normalizer(folder, threads=1) for folder in folders]
    taken: list[list[float]] = [[] for _ in normalizers]
    for _ in range(ROUNDS):
        for normalizer, times in zip(normalizers, taken, strict=True):
            started = time.process_time()
            normalizer.normalize(texts)
            times.append(time.process_time() - started)
    return [TEXTS / min(times) for times in taken]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", nargs="+", type=Path)
    folders = parser.parse_args().folder
    given = evaluate.held_out(PAIRS)
    found = [evaluate.score(Normalizer(folder), given) for folder in folders]
    rows, columns = [], {}
    for folder, scored, speed in zip(folders, found, rates(folders), strict=True):
        model = json.loads((folder / "config.json").read_text(encoding="utf-8"))["options"]["model"]
        units = (model["encoder_units"], model["decoder_units"])
        share = f"{100 * scored.overall.share:.1f}%"
        rows.append((folder.name, *units, f"{weights(folder):,}", f"{speed:,.0f}", share))
        columns[folder.name] = dict(sorted(scored.by_kind.items()))
    head = ("model", "encoder units", "decoder units", "parameters", "texts a second of a core", "read exactly")
    print(report.markdown(head, rows))
    print(report.side_by_side("kind", columns))


if __name__ == "__main__":
    main()
