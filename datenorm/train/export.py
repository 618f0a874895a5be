"""From the Keras model's weights to the runtime model: two ONNX graphs that must say what Keras says, or no export."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from datenorm.artefact import Artefact, save
from datenorm.errors import DatenormError
from datenorm.network import Network
from datenorm.train.config import ModelConfig
from datenorm.train.graph import Graph
from datenorm.train.model import FIRST_DIGIT, Seq2Seq
from datenorm.vocab import ANY, START, TARGET, Vocab

TOLERANCE = 1e-4
STEPS = 13  # as many as a date with its weekday has symbols, and one more
Arrays = dict[str, np.ndarray[Any, Any]]


class ExportError(DatenormError):
    """The runtime model does not say what the Keras model says."""


def export(
    model: Seq2Seq,
    vocab: Vocab,
    folder: str | Path,
    texts: list[str],
    name: str = "",
    locales: Mapping[str, Any] | None = None,
    **manifest: Any,
) -> Path:
    """Write the runtime model to a folder; raises ExportError if on random input or on the texts its logits or its
    attention differ from Keras' by more than 1e-4 (logits: of the greatest, if that is above 1). Further figures
    (training, scores, temperature) go to the manifest."""
    artefact = snapshot(model, vocab, name=name, locales=dict(locales or {}), **manifest)
    difference = parity(model, artefact, texts)
    if difference > TOLERANCE:
        raise ExportError(
            f"the exported {name!r} differs from its Keras model by {difference:.2g}, more than {TOLERANCE}: not written; "
            "an operator in datenorm/train/export.py no longer does what datenorm/train/model.py does"
        )
    return save(artefact, folder)


def snapshot(model: Seq2Seq, vocab: Vocab, **manifest: Any) -> Artefact:
    """The runtime model of the weights as they are now, in memory, unchecked."""
    config = model.config
    sizes = _sizes(config)
    dims = {
        "annotation": config.annotation,
        "keys": sizes["keys"],
        "decoder": config.decoder_units,
        "source_length": config.source_length,
        "masked": int(config.masked),
        "copy": int(config.copy),
    }
    first = vocab.id(f"<{ANY}>") + 1
    controls = [s for s in vocab.symbols[first:] if len(s) > 1]
    facts = {
        "name": model.name,
        "dims": dims,
        "languages": [s[1:-1] for s in controls],
        "characters": list(vocab.symbols[first + len(controls) :]),
        "target": list(TARGET.symbols),
        "locales": {},
        "temperature": 1.0,
        "attention": config.attention,
    }
    return Artefact(encoder_graph(model), decoder_graph(model), facts | manifest)


def parity(model: Seq2Seq, artefact: Artefact, texts: list[str], seed: int = 1) -> float:
    """The greatest difference in attention, and in logits as a share of the greatest, between Keras and ONNX Runtime.

    On random sources followed by random symbols, and on texts followed by what the network writes of them.
    """
    rng = np.random.default_rng(seed)
    width = model.config.source_length or 40
    random = [rng.integers(2, len(artefact.source), rng.integers(3, width)).tolist() for _ in range(16)]
    controls = [artefact.source.id("<auto>"), artefact.source.id(f"<{ANY}>")]
    real = [(controls + artefact.source.encode(text))[:width] for text in texts[:32]]
    symbols = rng.integers(1, len(TARGET), (len(random), STEPS)).astype(np.int32)
    differences = [_difference(model, artefact, random, width, symbols)]
    if real:
        differences.append(_difference(model, artefact, real, width, None))
    return max(differences)


def _difference(
    model: Seq2Seq, artefact: Artefact, rows: list[list[int]], width: int, previous: np.ndarray[Any, Any] | None
) -> float:
    """previous (B, S): the symbols fed back; None: those that the exported network writes."""
    source = np.zeros((len(rows), width), np.int32)
    for number, row in enumerate(rows):
        source[number, : len(row)] = row
    lengths = np.array([len(row) for row in rows], np.int32)
    network = Network(artefact)
    if previous is None:
        previous = _written(network, source, lengths)
    outputs = model({"source": source, "lengths": lengths, "previous": previous})
    logits, attention = (np.asarray(output) for output in outputs)
    state, worst = network.start_state(source, lengths), 0.0
    for step in range(previous.shape[1]):
        ours, weights, state = network.step(state, previous[:, step])
        gap = np.abs(ours - logits[step]).max() / max(1.0, float(np.abs(logits[step]).max()))
        worst = max(worst, float(gap), float(np.abs(weights - attention[step]).max()))
    return worst


def _written(network: Network, source: np.ndarray[Any, Any], lengths: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """What the network is fed when it writes as it likes: START and its likeliest symbols (B, S)."""
    state = network.start_state(source, lengths)
    fed = [np.full(len(source), TARGET.id(START), np.int32)]
    for _ in range(STEPS - 1):
        logits, _, state = network.step(state, fed[-1])
        fed.append(logits.argmax(axis=1).astype(np.int32))
    return np.stack(fed, axis=1)


def weights_of(layer: Any) -> Arrays:
    """A layer's own weights by the last part of their names."""
    return {weight.path.rpartition("/")[2]: np.asarray(weight) for weight in layer.weights}


def _sizes(config: ModelConfig) -> dict[str, int]:
    keys = config.annotation
    if config.attention in ("concat", "additive", "scaled-dot", "cosine"):
        keys = config.attention_units
    elif config.attention == "general":
        keys = config.decoder_units
    return {"keys": keys}


def encoder_graph(model: Seq2Seq) -> bytes:
    """ids (B, T), lengths (B,) to annotations (B, T, 2H), keys (B, T, K), h and c (B, D)[, digits (B, T, 10)]."""
    c, d = model.config, model.config.decoder_units
    w = weights_of(model.encoder)
    g = Graph("encoder")
    ids = g.input("ids", "B", "T", whole=True)
    lengths = g.input("lengths", "B", whole=True) if c.masked else ""
    x = g.op("Transpose", g.op("Gather", g.const(w["embedding"]), ids), perm=[1, 0, 2])
    ways = ("forward", "backward")
    kernel, recurrent = (np.stack([w[f"{way}_{kind}"].T for way in ways]) for kind in ("kernel", "recurrent"))
    bias = np.stack([np.concatenate([w[f"{way}_bias"], np.zeros(4 * c.encoder_units)]) for way in ways])
    y, last, _ = g.op(
        "LSTM", x, g.const(kernel), g.const(recurrent), g.const(bias), lengths,
        outputs=3, hidden_size=c.encoder_units, direction="bidirectional",
    )  # fmt: skip
    shape = g.const(np.array([0, 0, c.annotation]))
    annotations = g.op("Reshape", g.op("Transpose", y, perm=[2, 0, 1, 3]), shape)
    g.output(annotations, "annotations", "B", "T", c.annotation)
    g.output(_keys(g, model, annotations), "keys", "B", "T", _sizes(c)["keys"])
    ends = g.op("Reshape", g.op("Transpose", last, perm=[1, 0, 2]), g.const(np.array([0, c.annotation])))
    if c.initial_state == "encoder":
        state = g.op("Tanh", g.matmul(ends, w["bridge"], w["bridge_bias"]))
    else:
        state = g.matmul(ends, np.zeros((c.annotation, 2 * d)))
    for name, part in zip(("h0", "c0"), g.split(state, (d, d)), strict=True):
        g.output(part, name, "B", d)
    if c.copy:
        table = np.zeros((model.encoder.symbols, 10))
        table[model.first_digit : model.first_digit + 10] = np.eye(10)
        g.output(g.op("Gather", g.const(table), ids), "digits", "B", "T", 10)
    return g.bytes()


def decoder_graph(model: Seq2Seq) -> bytes:
    """One step: annotations, keys, mask (B, T), previous (B,), h, c[, digits] to logits (B, V), attention (B, T), h, c."""
    c, d = model.config, model.config.decoder_units
    w = weights_of(model.decoder)
    g = Graph("decoder")
    annotations = g.input("annotations", "B", "T", c.annotation)
    keys, mask = g.input("keys", "B", "T", _sizes(c)["keys"]), g.input("mask", "B", "T")
    previous = g.input("previous", "B", whole=True)
    h, cell = g.input("h", "B", d), g.input("c", "B", d)
    attention = g.op("Softmax", g.op("Add", _score(g, model, h, keys), mask), axis=-1)
    contexts = []  # one, and none without attention
    if c.context:
        contexts = [g.axes("Squeeze", g.op("MatMul", g.axes("Unsqueeze", attention, 1), annotations), 1)]
    kernel = np.concatenate([w["context_kernel"], w["recurrent"]])
    gates = g.matmul(g.op("Concat", *contexts, h, axis=1), kernel)
    fed = np.tile(w["bias"], (len(TARGET), 1))
    if c.feedback:
        fed = fed + w["embedding"] @ w["feedback_kernel"]
    gates = g.op("Add", gates, g.op("Gather", g.const(fed), previous))
    opened, new = g.split(gates, (3 * d, d))
    i, o, f = g.split(g.op("Sigmoid", opened), (d, d, d))
    cell = g.op("Add", g.op("Mul", f, cell), g.op("Mul", i, g.op("Tanh", new)))
    h = g.op("Mul", o, g.op("Tanh", cell))
    read = g.op("Concat", h, *contexts, axis=1) if c.readout_context else h
    logits = g.matmul(read, w["readout"], w["readout_bias"])
    if c.copy:
        logits = _mix(g, model, logits, attention, [h, *contexts], previous)
    g.output(logits, "logits", "B", len(TARGET))
    g.output(attention, "attention", "B", "T")
    g.output(h, "h1", "B", d)
    g.output(cell, "c1", "B", d)
    return g.bytes()


def _keys(g: Graph, model: Seq2Seq, annotations: str) -> str:
    kind, w = model.config.attention, weights_of(model.decoder.attention)
    if kind in ("concat", "additive", "scaled-dot", "cosine"):
        keys = g.matmul(annotations, w["U"], w.get("b"))
        return _unit(g, keys) if kind == "cosine" else keys
    return g.matmul(annotations, w["W"]) if kind == "general" else annotations


def _score(g: Graph, model: Seq2Seq, h: str, keys: str) -> str:
    """The formulas of datenorm/train/attention.py."""
    c, w = model.config, weights_of(model.decoder.attention)
    score: str
    if c.attention in ("concat", "additive"):
        hidden = g.op("Tanh", g.op("Add", g.axes("Unsqueeze", g.matmul(h, w["W"]), 1), keys))
        score = g.axes("Squeeze", g.matmul(hidden, w["v"]), -1)
        return score if c.attention == "additive" else g.op("Relu", g.op("Add", score, g.const(w["c"])))
    if c.attention == "none":
        return g.op("ReduceSum", g.op("Mul", keys, g.const(0.0)), g.const(np.array([2])), keepdims=0)
    if c.attention == "location":
        length = g.op("Gather", g.op("Shape", keys), g.const(np.array([1])))
        return g.op("Slice", g.matmul(h, w["W"]), g.const(np.array([0])), length, g.const(np.array([1])))
    query = g.matmul(h, w["W"]) if c.attention in ("scaled-dot", "cosine") else h
    if c.attention == "cosine":
        query = g.op("Mul", _unit(g, query), g.const(np.exp(w["beta"])))
    score = g.axes("Squeeze", g.op("MatMul", keys, g.axes("Unsqueeze", query, -1)), -1)
    return g.op("Div", score, g.const(np.sqrt(c.attention_units))) if c.attention == "scaled-dot" else score


def _unit(g: Graph, value: str) -> str:
    squares = g.op("ReduceSum", g.op("Mul", value, value), g.const(np.array([-1])), keepdims=1)
    return str(g.op("Div", value, g.op("Sqrt", g.op("Add", squares, g.const(1e-6)))))


def _mix(g: Graph, model: Seq2Seq, logits: str, attention: str, parts: list[str], previous: str) -> str:
    w, digits = weights_of(model.decoder), g.input("digits", "B", "T", 10)
    if model.config.feedback:
        parts = [*parts, g.op("Gather", g.const(w["embedding"]), previous)]
    gate = g.matmul(g.op("Concat", *parts, axis=1), w["gate"], w["gate_bias"])
    mass = g.axes("Squeeze", g.op("MatMul", g.axes("Unsqueeze", attention, 1), digits), 1)
    places = np.eye(len(TARGET))[FIRST_DIGIT : FIRST_DIGIT + 10]
    shut, opened = (g.op("Exp", g.op("Neg", g.op("Softplus", x))) for x in (gate, g.op("Neg", gate)))
    written = g.op("Mul", opened, g.op("Softmax", logits, axis=-1))
    copied = g.op("Mul", shut, g.matmul(mass, places))
    mixed = g.op("Add", g.op("Add", written, copied), g.const(1e-7))
    return str(g.op("Log", mixed))
