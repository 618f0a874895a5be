"""Compares trained models: `python scripts/candidates.py models/base FOLDER...` prints sizes, speed, accuracy.

The speed is that of the benchmark's short texts, the median of rounds in which the models take turns.
"""

import argparse
import json
import statistics
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


def rates(normalizers: Sequence[Normalizer]) -> list[float]:
    """Texts a second of each."""
    texts = unique("short", TEXTS)
    taken: list[list[float]] = [[] for _ in normalizers]
    for _ in range(ROUNDS):
        for normalizer, times in zip(normalizers, taken, strict=True):
            started = time.perf_counter()
            normalizer.normalize(texts)
            times.append(time.perf_counter() - started)
    return [TEXTS / statistics.median(times) for times in taken]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", nargs="+", type=Path)
    folders = parser.parse_args().folder
    normalizers = [Normalizer(folder) for folder in folders]
    given = evaluate.held_out(PAIRS)
    found = [evaluate.score(normalizer, given) for normalizer in normalizers]
    rows, columns = [], {}
    for folder, scored, speed in zip(folders, found, rates(normalizers), strict=True):
        model = json.loads((folder / "config.json").read_text(encoding="utf-8"))["options"]["model"]
        name = f"{model['encoder_units']} / {model['decoder_units']}"
        rows.append((name, f"{weights(folder):,}", f"{speed:,.0f}", f"{100 * scored.overall.share:.1f}%"))
        columns[name] = dict(sorted(scored.by_kind.items()))
    print(report.markdown(("units of encoder / decoder", "parameters", "texts a second", "read exactly"), rows))
    print(report.side_by_side("kind", columns))


if __name__ == "__main__":
    main()
