"""Makes confidence a probability: a temperature, and the least confidence that a day is given with.

Both are fitted on held-out pairs after training and travel in the runtime model's manifest. Axis: N pairs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from datenorm import artefact
from datenorm.expression import parse
from datenorm.normalizer import Normalizer, Result
from datenorm.resolve import resolve
from datenorm.train.config import DataConfig
from datenorm.train.evaluate import EVERYTHING, HELD_OUT_SEED, TODAY, held_out, read
from datenorm.train.generate import Pair

SEED = HELD_OUT_SEED + 1  # pairs that the model card's figures are not measured on
PER_HELD_OUT = 12  # pairs for each of those that a run is scored on
MOST_WRONG = 0.04  # share of the days given; the pairs, half of them without hints, are far harder than most columns
TEMPERATURES = np.geomspace(0.25, 4.0, 161)
LOWEST = 1e-9


class Calibration(NamedTuple):
    """temperature: divides log-probabilities. min_confidence: days read with less are not given."""

    temperature: float
    min_confidence: float


def fit_temperature(confidences: NDArray[np.float64], rights: NDArray[np.bool_]) -> float:
    """The temperature T under which confidence ** (1 / T) is the likeliest probability of being right.

    confidences (N,) at temperature 1, rights (N,). Guo et al. (2017), arXiv:1706.04599, for whole sequences.
    """
    logs = np.log(np.clip(confidences, LOWEST, 1.0))

    def loss(temperature: float) -> float:
        p = np.clip(np.exp(logs / temperature), LOWEST, 1.0 - 1e-6)
        return float(-np.where(rights, np.log(p), np.log1p(-p)).mean())

    return float(min(TEMPERATURES, key=loss))


def fit_threshold(confidences: NDArray[np.float64], rights: NDArray[np.bool_], most_wrong: float = MOST_WRONG) -> float:
    """The least confidence (of days given (N,)) from which on at most that share of them is wrong; 1 where none is."""
    order = np.argsort(-confidences, kind="stable")
    wrong = np.cumsum(~rights[order]) / np.arange(1, len(order) + 1)
    within = np.flatnonzero(wrong <= most_wrong)
    return float(confidences[order[within[-1]]]) if within.size else 1.0


def fit(found: Sequence[tuple[Pair, Result]]) -> Calibration:
    """A calibration from pairs and how they were read at temperature 1 and with no least confidence."""
    confidences = np.array([result.confidence for _, result in found])
    exact = np.array([result.expression == pair.expression for pair, result in found])
    temperature = fit_temperature(confidences, exact)
    given = [(pair, result) for pair, result in found if result.status == "ok"]
    right = np.array([result.iso == resolve(parse(pair.expression), TODAY).iso for pair, result in given], bool)
    sure = np.array([result.confidence for _, result in given]) ** (1.0 / temperature)
    return Calibration(round(temperature, 4), round(fit_threshold(sure, right), 4))


def calibrate(folder: str | Path, count: int, data: DataConfig = EVERYTHING) -> Calibration:
    """Fit a runtime model's calibration and write it to its manifest; data: what it was trained for.

    Half of the pairs are read with their order and locale given, half without.
    """
    loaded = artefact.load(folder)
    plain = replace(loaded, manifest={**loaded.manifest, "temperature": 1.0, "min_confidence": 0.0})
    artefact.save(plain, folder)
    normalizer = Normalizer(folder)
    pairs = held_out(count, SEED, data)
    half = len(pairs) // 2
    hidden = pairs[half:]
    results = normalizer.normalize([pair.text for pair in hidden], today=TODAY, together=False)
    made = fit([*read(normalizer, pairs[:half]), *zip(hidden, results, strict=True)])
    artefact.save(replace(plain, manifest={**plain.manifest, **made._asdict()}), folder)
    return made
