"""The Keras model: its LSTM's written-out gradient, padding, every attention, learning at all."""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

from dataclasses import replace

import numpy as np
import pytest

keras = pytest.importorskip("keras")
tf = pytest.importorskip("tensorflow")

from datenorm.train.attention import KINDS  # noqa: E402
from datenorm.train.config import ATTENTIONS, ModelConfig, preset  # noqa: E402
from datenorm.train.model import Seq2Seq  # noqa: E402
from datenorm.train.recurrent import CLOSED, lstm, lstm_cell  # noqa: E402
from datenorm.vocab import TARGET  # noqa: E402

SMALL = ModelConfig(embedding=5, target_embedding=4, encoder_units=6, decoder_units=12, attention_units=7)
FIRST_DIGIT = 8


def batch(rows: int = 3, width: int = 9, steps: int = 4, seed: int = 0) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(seed)
    lengths = rng.integers(3, width, rows).astype(np.int32)
    lengths[0] = width
    source = rng.integers(2, 30, (rows, width)).astype(np.int32)
    source[np.arange(width) >= lengths[:, None]] = 0
    previous = rng.integers(1, len(TARGET), (rows, steps)).astype(np.int32)
    return {"source": source, "lengths": lengths, "previous": previous}


def outputs(model: Seq2Seq, inputs: dict[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    logits, weights = model(inputs)
    return np.asarray(logits), np.asarray(weights)


@pytest.mark.parametrize("reverse", [False, True])
def test_written_out_gradient_is_the_derivative(reverse: bool) -> None:
    rng = np.random.default_rng(1)
    x, r = rng.normal(size=(6, 3, 20)).astype("f"), rng.normal(size=(5, 20)).astype("f")
    up = rng.normal(size=(6, 3, 5)).astype("f")
    x[:2, 1] += CLOSED

    def plain(x, r):
        h = c = tf.zeros((3, 5))
        made = []
        for t in reversed(range(6)) if reverse else range(6):
            h, c = lstm_cell(x[t] + h @ r, c)
            made.append(h)
        return tf.stack(made[::-1] if reverse else made)

    results = []
    for function in (lambda x, r: lstm(x, r, reverse=reverse), plain):
        xs, rs = tf.constant(x), tf.constant(r)
        with tf.GradientTape() as tape:
            tape.watch([xs, rs])
            y = function(xs, rs)
            total = tf.reduce_sum(y * up)
        results.append([np.asarray(v) for v in (y, *tape.gradient(total, [xs, rs]))])
    for ours, theirs in zip(*results, strict=True):
        np.testing.assert_allclose(ours, theirs, atol=2e-5)


def test_encoder_is_keras_masked_bidirectional_lstm() -> None:
    model, inputs = Seq2Seq(SMALL, 30, FIRST_DIGIT), batch()
    inside = (np.arange(9) < inputs["lengths"][:, None]).astype("f")
    ours = np.asarray(model.encoder(inputs["source"], inside)[0])
    layer = keras.layers.Bidirectional(keras.layers.LSTM(6, return_sequences=True))
    weights = {w.path.rpartition("/")[2]: np.asarray(w) for w in model.encoder.weights}
    embedded = weights["embedding"][inputs["source"]]
    layer.build(embedded.shape)
    order = np.r_[0:6, 12:18, 18:24, 6:12]  # from input, output, forget, cell to Keras' input, forget, cell, output
    names = [f"{way}_{kind}" for way in ("forward", "backward") for kind in ("kernel", "recurrent", "bias")]
    layer.set_weights([weights[name][..., order] for name in names])
    theirs = np.asarray(layer(embedded, mask=inside.astype(bool)))
    np.testing.assert_allclose(ours * inside[..., None], theirs * inside[..., None], atol=1e-5)


@pytest.mark.parametrize("kind", ATTENTIONS)
def test_every_attention_reads_and_sums_to_one(kind: str) -> None:
    logits, weights = outputs(Seq2Seq(replace(SMALL, attention=kind), 30, FIRST_DIGIT), batch())
    assert logits.shape == (4, 3, len(TARGET)) and weights.shape == (4, 3, 9)
    np.testing.assert_allclose(weights.sum(axis=-1), 1.0, atol=1e-5)
    assert set(KINDS) == set(ATTENTIONS)


def test_padding_changes_nothing() -> None:
    model, inputs = Seq2Seq(SMALL, 30, FIRST_DIGIT), batch()
    wider = inputs | {"source": np.pad(inputs["source"], ((0, 0), (0, 5)))}
    logits, weights = outputs(model, inputs)
    again, more = outputs(model, wider)
    np.testing.assert_allclose(logits, again, atol=1e-5)
    np.testing.assert_allclose(weights, more[..., :9], atol=1e-5)
    assert (more[..., 9:] == 0).all() and (weights[:, 1, inputs["lengths"][1] :] == 0).all()


def test_reference_reads_padding_and_forgets_what_it_wrote() -> None:
    model, inputs = Seq2Seq(replace(preset("reference").model, source_length=9), 30, FIRST_DIGIT), batch()
    logits, weights = outputs(model, inputs)
    changed, _ = outputs(model, inputs | {"previous": np.ones_like(inputs["previous"])})
    np.testing.assert_array_equal(logits, changed)
    assert (weights > 0).all()


def test_copy_path_writes_probabilities() -> None:
    logits, _ = outputs(Seq2Seq(replace(SMALL, copy=True), 30, FIRST_DIGIT), batch())
    total = np.exp(logits).sum(axis=-1)
    assert (total <= 1.001).all() and (total > 0.3).all()


@pytest.mark.parametrize("copy", [False, True])
def test_learns_a_handful_by_heart_and_looks_where_told(copy: bool) -> None:
    keras.utils.set_random_seed(3)
    model, inputs = Seq2Seq(replace(SMALL, copy=copy), 30, FIRST_DIGIT, alignment_weight=0.5), batch()
    wanted = {"symbols": np.array([[5, 4, 2, 0], [6, 2, 0, 0], [7, 8, 9, 2]], np.int32)}
    spans = np.zeros((3, 4, 4), np.int32)
    spans[:, 0] = (1, 2, 0, 0)
    wanted["spans"] = spans
    model.compile(optimizer=keras.optimizers.Adam(0.01), jit_compile=False)
    first = model.train_on_batch(inputs, wanted, return_dict=True)["loss"]
    for _ in range(200):
        last = model.train_on_batch(inputs, wanted, return_dict=True)["loss"]
    logits, weights = outputs(model, inputs)
    known = wanted["symbols"] > 0
    assert last < 0.1 * first
    assert (logits.argmax(axis=-1).T[known] == wanted["symbols"][known]).all()
    assert (weights[0, :, 1] > 0.8).all()
