"""The network at run time: encoder and decoder step over two ONNX Runtime sessions.

Axes: B batch, T source, H encoder units, D decoder units, V symbols. A Network holds no state between calls and may be
used from several threads at once.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from datenorm.artefact import Artefact
from datenorm.errors import ArtefactError

Ids = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float32]
State = tuple[Floats, ...]
BLOCKED = np.float32(-1e9)
SLICE = 24  # texts encoded at once: what the LSTM keeps of their steps then stays in the cache, a fifth quicker


class Network:
    """A runtime model ready to run."""

    def __init__(self, artefact: Artefact, threads: int = 1) -> None:
        """threads: how many one operator may use. Raises ArtefactError if a graph can't be run."""
        self.artefact = artefact
        self._encoder = _session(artefact, "encoder", threads)
        self._decoder = _session(artefact, "decoder", threads)
        self._takes_lengths = len(self._encoder.get_inputs()) > 1
        self._copies = bool(artefact.dims.get("copy"))
        self._width = int(artefact.dims.get("source_length", 0))
        self._masked = bool(artefact.dims.get("masked", 1))

    def encode(self, ids: Ids, lengths: Ids) -> tuple[Floats, ...]:
        """ids (B, T) padded with 0, lengths (B,): annotations (B, T, 2H), keys (B, T, K), first h and c (B, D), and
        where the model copies digits, which digit stands where (B, T, 10)."""
        slices = [slice(start, start + SLICE) for start in range(0, max(1, len(ids)), SLICE)]
        parts = [self._encoded(ids[rows], lengths[rows]) for rows in slices]
        return parts[0] if len(parts) == 1 else tuple(np.concatenate(arrays) for arrays in zip(*parts, strict=True))

    def _encoded(self, ids: Ids, lengths: Ids) -> tuple[Floats, ...]:
        feed = {"ids": np.ascontiguousarray(ids, np.int32)}
        if self._takes_lengths:
            feed["lengths"] = np.ascontiguousarray(lengths, np.int32)
        return tuple(self._encoder.run(None, feed))

    def start_state(self, ids: Ids, lengths: Ids) -> State:
        """The decoder's state before its first step: (keys, annotations, mask (B, T), h, c[, digits])."""
        if self._width:
            ids, lengths = self._fixed(ids, lengths)
        annotations, keys, h, c, *digits = self.encode(ids, lengths)
        mask = np.zeros(ids.shape, np.float32)
        if self._masked:
            mask[np.arange(ids.shape[1]) >= np.asarray(lengths)[:, None]] = BLOCKED
        return keys, annotations, mask, h, c, *digits

    def step(self, state: State, previous: npt.NDArray[Any]) -> tuple[Floats, Floats, State]:
        """One output symbol on: logits (B, V), attention (B, T), and the next state, from the symbols before (B,)."""
        keys, annotations, mask, h, c, *digits = state
        feed = {"annotations": annotations, "keys": keys, "mask": mask, "h": h, "c": c}
        feed["previous"] = np.ascontiguousarray(previous, np.int32)
        if self._copies:
            feed["digits"] = digits[0]
        logits, attention, h, c = self._decoder.run(None, feed)
        return logits, attention, (keys, annotations, mask, h, c, *digits)

    def _fixed(self, ids: Ids, lengths: Ids) -> tuple[Ids, Ids]:
        made = np.zeros((len(ids), self._width), np.int32)
        width = min(self._width, ids.shape[1])
        made[:, :width] = ids[:, :width]
        return made, np.minimum(lengths, self._width)


def _session(artefact: Artefact, part: str, threads: int) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(getattr(artefact, part), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # ONNX Runtime raises pybind classes that share no public base
        where = f"{part}.onnx" if artefact.path is None else str(artefact.path / f"{part}.onnx")
        raise ArtefactError(f"{where!r} can't be run: {str(error).splitlines()[0]}; export the model again") from None
