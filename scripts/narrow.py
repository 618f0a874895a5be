"""Makes a trained model's decoder narrower, to train on from: `python scripts/narrow.py models/base /tmp/narrow 144`.

Units leave one by one: each time the one whose going changes least in what the others are told, when the units that
stay take over as much of it as a linear map of theirs can tell (Optimal Brain Surgeon, Hassibi and Stork 1993, on the
states of pairs of the training). The folder that is written holds configuration and weights: what `--init` reads.

Axes: N states, D decoder units, U units that stay, O what the states are multiplied with: gates, attention, output.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from datenorm.train import fit
from datenorm.train.dataset import batches, examples, seed_of
from datenorm.train.export import weights_of
from datenorm.train.model import BLOCKED
from datenorm.train.trainer import make_model
from datenorm.vocab import Vocab

BATCHES, SIZE = 24, 256
RIDGE = 1e-4  # of a state's variance; two units that say the same have no inverse

Array = np.ndarray[Any, Any]


def states(model: Any, vocab: Vocab, data: Any) -> Array:
    """The decoder's states (N, D) on pairs of the training, their own symbols fed back."""
    found = []
    given = batches(examples(data, vocab, seed_of(data)), SIZE)
    for (batch, wanted), _ in zip(given, range(BATCHES), strict=False):
        inside = np.arange(batch["source"].shape[1])[None, :] < batch["lengths"][:, None]
        annotations, h, c = model.encoder(batch["source"], inside.astype(np.float32))
        blocked = np.where(inside, 0.0, BLOCKED).astype(np.float32)
        after, _, _, _ = model.decoder(h, c, annotations, blocked, batch["previous"].T)
        fed = np.concatenate([np.asarray(h)[None], np.asarray(after)])[:-1]  # (S, B, D): what each step starts from
        told = wanted["symbols"].T != 0
        found += [fed[told], np.asarray(after)[told]]
    return np.concatenate(found)


def staying(h: Array, outgoing: Array, units: int) -> Array:
    """Which units stay (U,), ascending, by states h (N, D) and the weights that read them, outgoing (D, O)."""
    covariance = np.cov(h.T)
    covariance += RIDGE * np.diag(np.diag(covariance))
    kept = np.arange(h.shape[1])
    loads = np.square(outgoing).sum(axis=1)
    while kept.size > units:
        unexplained = 1.0 / np.diag(np.linalg.inv(covariance[np.ix_(kept, kept)]))
        kept = np.delete(kept, (loads[kept] * unexplained).argmin())
    return kept


def taken_over(h: Array, kept: Array) -> tuple[Array, Array]:
    """How the states that stay tell all of them: h = h[kept] @ map + offset, a map (U, D) and an offset (D,)."""
    mean, centred = h.mean(axis=0), h - h.mean(axis=0)
    known = centred[:, kept]
    square = known.T @ known
    square += RIDGE * np.diag(np.diag(square))
    told = np.linalg.solve(square, known.T @ centred)
    told[:, kept] = np.eye(kept.size)
    offset = mean - mean[kept] @ told
    offset[kept] = 0.0
    return told, offset


def narrow(wide: Any, slim: Any, h: Array, kept: Array) -> None:
    """Give the narrower model the wider one's weights."""
    d, (told, offset) = h.shape[1], taken_over(h, kept)
    gates = np.concatenate([part * d + kept for part in range(4)])
    for old, new in zip(wide.encoder.weights, slim.encoder.weights, strict=True):
        value = np.asarray(old)
        if "bridge" in old.path:
            value = value[..., np.concatenate([kept, d + kept])]
        new.assign(value)
    old, attention = weights_of(wide.decoder), weights_of(wide.decoder.attention)
    made = {
        **old,
        "context_kernel": old["context_kernel"][:, gates],
        "recurrent": told @ old["recurrent"][:, gates],
        "bias": (old["bias"] + offset @ old["recurrent"])[gates],
        "feedback_kernel": old["feedback_kernel"][:, gates],
        "readout": np.concatenate([told @ old["readout"][:d], old["readout"][d:]]),
        "readout_bias": old["readout_bias"] + offset @ old["readout"][:d],
    }
    query = {**attention, "W": told @ attention["W"], "b": attention["b"] + offset @ attention["W"]}
    for weight in slim.decoder.weights:
        name = weight.path.rpartition("/")[2]
        weight.assign(query[name] if "attention" in weight.path else made[name])


def main() -> None:
    """Read the folder, write the narrower one."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("units", type=int)
    given = parser.parse_args()
    options, vocab, wide = fit.trained(given.source)
    if options.model.attention not in ("additive", "concat"):
        parser.error(f"attention {options.model.attention!r} has no query weights with a bias to narrow")
    decoder = wide.decoder
    outgoing = np.concatenate(
        [decoder.recurrent, decoder.attention.W, decoder.readout[: options.model.decoder_units]], 1
    )
    h = states(wide, vocab, options.data)
    kept = staying(h, outgoing, given.units)
    options = replace(options, model=replace(options.model, decoder_units=given.units))
    slim = make_model(options, vocab)
    narrow(wide, slim, h, kept)
    given.target.mkdir(parents=True, exist_ok=True)
    slim.save_weights(given.target / fit.BEST)
    fit.write(given.target / fit.CONFIG, {"options": options.to_json(), "symbols": list(vocab.symbols)})


if __name__ == "__main__":
    main()
