"""Every score function against an example worked out by hand and against its formula written as loops."""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pytest

keras = pytest.importorskip("keras")

from datenorm.train.attention import KINDS, LONGEST, Attention  # noqa: E402
from datenorm.train.config import ATTENTIONS, ModelConfig  # noqa: E402
from datenorm.train.model import Decoder, Seq2Seq  # noqa: E402
from datenorm.vocab import TARGET  # noqa: E402

Weights = dict[str, np.ndarray]
Vector = Sequence[float]
TINY = ModelConfig(embedding=3, target_embedding=3, encoder_units=1, decoder_units=2, attention_units=2)
SMALL = ModelConfig(embedding=5, target_embedding=4, encoder_units=3, decoder_units=6, attention_units=4)


def named(layer: Attention) -> dict[str, keras.Variable]:
    return {weight.path.rpartition("/")[2]: weight for weight in layer.weights}


def layer(kind: str, config: ModelConfig, weights: Weights | None = None) -> Attention:
    """A kind with the given weights, or random ones, biases too."""
    made = KINDS[kind](replace(config, attention=kind))
    made.build()
    rng = np.random.default_rng(11)
    for name, weight in named(made).items():
        weight.assign(rng.normal(size=weight.shape) if weights is None else weights[name])
    return made


def scores(made: Attention, s: np.ndarray, h: np.ndarray) -> np.ndarray:
    s, h = s.astype("f"), h.astype("f")
    return np.asarray(made.score(made.query(keras.ops.convert_to_tensor(s)), made.keys(keras.ops.convert_to_tensor(h))))


# ---- by hand -----------------------------------------------------------------------------------------------
# One state and three annotations. Both projections: W s = (1 + 2, 2) = (3, 2), U h = (1, 0), (0, 2), (2, -2).

S = np.array([[1.0, 2.0]])
H = np.array([[[1.0, 0.0], [0.0, 1.0], [2.0, -1.0]]])
W, U, B, V = np.array([[1, 0], [1, 1]]), np.array([[1, 0], [0, 2]]), np.array([-3, -2]), np.array([[2], [1]])
PLACES = np.full((2, LONGEST), 9.0)  # what lies behind the source's end must not matter
PLACES[:, :3] = [[1, 0, -1], [0, 1, 1]]

BY_HAND: dict[str, tuple[Weights, list[float]]] = {
    # W s + U h + b = (1, 0), (0, 2), (2, -2); tanh 1 = 0.76159, tanh 2 = 0.96403; v = (2, 1)
    "additive": ({"W": W, "U": U, "b": B, "v": V}, [1.52319, 0.96403, 0.96403]),
    # the same less 1, and nothing below 0
    "concat": ({"W": W, "U": U, "b": B, "v": V, "c": np.array([-1])}, [0.52319, 0.0, 0.0]),
    # 1 * 1 + 2 * 0, 1 * 0 + 2 * 1, 1 * 2 - 2 * 1
    "dot": ({}, [1.0, 2.0, 0.0]),
    # (3, 2) . (1, 0) = 3, (3, 2) . (0, 2) = 4, (3, 2) . (2, -2) = 2; over the root of 2, 1.41421
    "scaled-dot": ({"W": W, "U": U}, [2.12132, 2.82843, 1.41421]),
    # h W = (1, 2), (0, 1), (2, 3); with s = (1, 2): 1 + 4, 2, 2 + 6
    "general": ({"W": np.array([[1, 2], [0, 1]])}, [5.0, 2.0, 8.0]),
    # columns (1, 0), (0, 1), (-1, 1) with s = (1, 2)
    "location": ({"W": PLACES}, [1.0, 2.0, 1.0]),
    # W s = (3, 4), of length 5; keys (1, 0), (0, 1), (2, -1) + (0, -1) = (1, -1), (0, 0), (2, -2);
    # cosines (3 - 4) / (5 * 1.41421) = -0.14142, 0, -0.14142; beta = exp(ln 10)
    "cosine": (
        {"W": np.array([[1, 0], [1, 2]]), "U": np.eye(2), "b": np.array([0, -1]), "beta": np.array([2.302585])},
        [-1.41421, 0.0, -1.41421],
    ),
    "none": ({}, [0.0, 0.0, 0.0]),
}


@pytest.mark.parametrize("kind", ATTENTIONS)
def test_the_example_by_hand(kind: str) -> None:
    weights, wanted = BY_HAND[kind]
    np.testing.assert_allclose(scores(layer(kind, TINY, weights), S, H), [wanted], atol=2e-5)


# ---- by loops ----------------------------------------------------------------------------------------------


def dot(x: Vector, y: Vector) -> float:
    total = 0.0
    for a, b in zip(x, y, strict=True):
        total += float(a) * float(b)
    return total


def times(x: Vector, matrix: np.ndarray) -> list[float]:
    """x as a row in front of a matrix."""
    return [dot(x, matrix[:, column]) for column in range(matrix.shape[1])]


def plus(*vectors: Vector) -> list[float]:
    return [sum(float(value) for value in values) for values in zip(*vectors, strict=True)]


def additive(w: Weights, s: Vector, h: Vector, t: int) -> float:
    hidden = [math.tanh(x) for x in plus(times(s, w["W"]), times(h, w["U"]), w["b"])]
    return dot(hidden, w["v"][:, 0])


def cosine(w: Weights, s: Vector, h: Vector, t: int) -> float:
    query, key = times(s, w["W"]), plus(times(h, w["U"]), w["b"])
    return math.exp(w["beta"][0]) * dot(query, key) / math.sqrt(dot(query, query) * dot(key, key))


BY_LOOPS: dict[str, Callable[[Weights, Vector, Vector, int], float]] = {
    "additive": additive,
    "concat": lambda w, s, h, t: max(0.0, additive(w, s, h, t) + w["c"][0]),
    "dot": lambda w, s, h, t: dot(s, h),
    "scaled-dot": lambda w, s, h, t: dot(times(s, w["W"]), times(h, w["U"])) / math.sqrt(w["W"].shape[1]),
    "general": lambda w, s, h, t: dot(s, times(h, w["W"])),
    "location": lambda w, s, h, t: dot(s, w["W"][:, t]),
    "cosine": cosine,
    "none": lambda w, s, h, t: 0.0,
}


@pytest.mark.parametrize("kind", ATTENTIONS)
def test_the_formula_by_loops(kind: str) -> None:
    rng = np.random.default_rng(4)
    s, h = rng.normal(size=(3, 6)), rng.normal(size=(3, 5, 6))
    made = layer(kind, SMALL)
    w = {name: np.asarray(weight) for name, weight in named(made).items()}
    wanted = [[BY_LOOPS[kind](w, s[b], h[b, t], t) for t in range(5)] for b in range(3)]
    np.testing.assert_allclose(scores(made, s, h), wanted, atol=1e-4)


def test_the_context_is_the_weighted_sum_of_the_annotations() -> None:
    rng = np.random.default_rng(5)
    weights, h = rng.random((3, 5)).astype("f"), rng.normal(size=(3, 5, 6)).astype("f")
    wanted = [[sum(weights[b, t] * h[b, t, i] for t in range(5)) for i in range(6)] for b in range(3)]
    np.testing.assert_allclose(np.asarray(Decoder(SMALL).context(weights, h)), wanted, atol=1e-5)


# ---- in training -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ATTENTIONS)
def test_one_step_of_training_moves_every_weight(kind: str) -> None:
    rng = np.random.default_rng(0)
    model = Seq2Seq(replace(SMALL, attention=kind), 30, 8)
    for weight in model.weights:
        weight.assign(rng.normal(size=weight.shape, scale=0.5))
    model.compile(optimizer=keras.optimizers.SGD(1.0), jit_compile=False)
    before = [np.asarray(weight).copy() for weight in model.trainable_variables]
    symbols = rng.integers(3, len(TARGET), (8, 4)).astype(np.int32)
    inputs = {"source": rng.integers(2, 30, (8, 7)).astype(np.int32), "lengths": np.full(8, 7, np.int32)}
    inputs["previous"] = np.roll(symbols, 1, axis=1)
    model.train_on_batch(inputs, {"symbols": symbols, "spans": np.zeros((8, 4, 4), np.int32)})
    moved = {
        weight.path: np.abs(np.asarray(weight) - old).max()
        for weight, old in zip(model.trainable_variables, before, strict=True)
        if old.size
    }
    # Rounding moves a weight that the loss doesn't depend on by less, as a bias that adds the same to every score.
    assert min(moved.values()) > 1e-5, moved


def test_without_attention_nothing_is_spent_on_a_context() -> None:
    # embedding 30 * 5; encoder 2 * (5 * 12 + 3 * 12 + 12); bridge 6 * 12 + 12; decoder cell 6 * 24 + 24 and fed back
    # 4 * 24; embedding V * 4; readout 6 * V + V
    v = len(TARGET)
    wanted = 150 + 216 + 84 + 168 + 96 + 4 * v + 7 * v
    assert Seq2Seq(replace(SMALL, attention="none"), 30, 8).count_params() == wanted
    # a context of 6 goes to the cell, 6 * 24, and to the readout, 6 * V; dot itself has no weights
    assert Seq2Seq(replace(SMALL, attention="dot"), 30, 8).count_params() == wanted + 144 + 6 * v
