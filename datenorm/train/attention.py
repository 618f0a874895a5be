"""How the decoder's state is scored against the annotations: one small layer a formula.

Notation of Galassi et al., "Attention in Natural Language Processing" (arXiv:1902.02181): s (B, D) is the decoder's
state, h (B, T, 2H) the annotations. Every kind has three parts: `keys(h)` (B, T, K) is computed once a sentence,
`query(s)` (B, Q) once a step, and `score(query, keys)` (B, T) is what the softmax is taken of. s is the state before
the step, as in Bahdanau et al.; Luong et al. score the state after it.

Axes: B batch, T source, H encoder units, D decoder units, A attention units, K of a key, Q of a query.
"""

from __future__ import annotations

import math
from typing import Any

import keras
from keras import ops

from datenorm.text import MAX_SOURCE
from datenorm.train.config import CONTROLS, ModelConfig

Tensor = Any
LONGEST = MAX_SOURCE + CONTROLS


class Attention(keras.layers.Layer):
    """The base of the kinds: keys and query are the annotations and the state as they are."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__(name="attention")
        self.config = config

    def weight(self, name: str, *shape: int, start: str = "glorot_uniform") -> Any:
        """A trained matrix or vector."""
        return self.add_weight(name=name, shape=shape, initializer=start)

    def build(self, input_shape: Any = None) -> None:
        """Make the weights; the sizes come from the configuration."""
        self.built = True

    def keys(self, h: Tensor) -> Tensor:
        """(B, T, 2H) to (B, T, K)."""
        return h

    def query(self, s: Tensor) -> Tensor:
        """(B, D) to (B, Q)."""
        return s

    def score(self, query: Tensor, keys: Tensor) -> Tensor:
        """(B, Q) and (B, T, K) to (B, T)."""
        raise NotImplementedError


class Projected(Attention):
    """Kinds whose query W s (B, A) and keys U h (B, T, A) are projected to the A attention units."""

    def build(self, input_shape: Any = None) -> None:
        c = self.config
        self.W = self.weight("W", c.decoder_units, c.attention_units)
        self.U = self.weight("U", c.annotation, c.attention_units)
        super().build(input_shape)

    def keys(self, h: Tensor) -> Tensor:
        return ops.matmul(h, self.U)

    def query(self, s: Tensor) -> Tensor:
        return ops.matmul(s, self.W)


class Additive(Projected):
    """v . tanh(W s + U h + b): Bahdanau, Cho, Bengio (2015), arXiv:1409.0473, appendix A.1.2."""

    def build(self, input_shape: Any = None) -> None:
        # The order of the weights is that of the checkpoints, shipped ones too.
        self.v = self.weight("v", self.config.attention_units, 1)
        super().build(input_shape)
        self.b = self.weight("b", self.config.attention_units, start="zeros")

    def keys(self, h: Tensor) -> Tensor:
        return super().keys(h) + self.b

    def score(self, query: Tensor, keys: Tensor) -> Tensor:
        hidden = ops.tanh(ops.expand_dims(query, 1) + keys)  # (B, A) to (B, 1, A), and with the keys (B, T, A)
        return ops.squeeze(ops.matmul(hidden, self.v), -1)  # (B, T, 1) to (B, T)


class Concat(Additive):
    """relu(v . tanh(W [s; h] + b) + c): the reference model, Dense(10, tanh) then Dense(1, relu) on s joined to h.

    W [s; h] is W s + U h, its matrix cut in two: so the half of the annotations is computed once a sentence. Luong,
    Pham, Manning (2015), arXiv:1508.04025, call v . tanh(W [s; h]) "concat"."""

    def build(self, input_shape: Any = None) -> None:
        self.c = self.weight("c", 1, start="zeros")
        super().build(input_shape)

    def score(self, query: Tensor, keys: Tensor) -> Tensor:
        return ops.relu(super().score(query, keys) + self.c)


class Dot(Attention):
    """s . h, for D = 2H: Luong, Pham, Manning (2015), arXiv:1508.04025, section 3.1."""

    def score(self, query: Tensor, keys: Tensor) -> Tensor:
        column = ops.expand_dims(query, -1)  # (B, K) to (B, K, 1)
        return ops.squeeze(ops.matmul(keys, column), -1)  # (B, T, 1) to (B, T)


class ScaledDot(Projected, Dot):
    """(W s) . (U h) / sqrt(A), one head: Vaswani et al. (2017), arXiv:1706.03762, section 3.2.1."""

    def score(self, query: Tensor, keys: Tensor) -> Tensor:
        return Dot.score(self, query, keys) / math.sqrt(self.config.attention_units)


class General(Dot):
    """s . (W h): Luong, Pham, Manning (2015), arXiv:1508.04025, section 3.1."""

    def build(self, input_shape: Any = None) -> None:
        self.W = self.weight("W", self.config.annotation, self.config.decoder_units)
        super().build(input_shape)

    def keys(self, h: Tensor) -> Tensor:
        return ops.matmul(h, self.W)


class Location(Attention):
    """W s, a score for each place whatever stands there: Luong, Pham, Manning (2015), arXiv:1508.04025, equation 8."""

    def build(self, input_shape: Any = None) -> None:
        self.W = self.weight("W", self.config.decoder_units, LONGEST)
        super().build(input_shape)

    def query(self, s: Tensor) -> Tensor:
        return ops.matmul(s, self.W)

    def score(self, query: Tensor, keys: Tensor) -> Tensor:
        return query[:, : ops.shape(keys)[1]]  # (B, LONGEST) to (B, T): of W, as much as the source is long


class Cosine(Projected, Dot):
    """beta cos(W s, U h + b), beta = exp(trained): Graves, Wayne, Danihelka (2014), arXiv:1410.5401, section 3.3.1.

    There the controller writes beta anew at every step; here it is one number, and the memory is the annotations."""

    def build(self, input_shape: Any = None) -> None:
        self.beta = self.add_weight(name="beta", shape=(1,), initializer=keras.initializers.Constant(1.5))
        super().build(input_shape)
        self.b = self.weight("b", self.config.attention_units, start="zeros")

    def keys(self, h: Tensor) -> Tensor:
        return unit(Projected.keys(self, h) + self.b)

    def query(self, s: Tensor) -> Tensor:
        return unit(Projected.query(self, s)) * ops.exp(self.beta)


class NoAttention(Attention):
    """No attention, no context: all comes through the decoder's first state.

    Sutskever, Vinyals, Le (2014), arXiv:1409.3215. The scores are all 0, and the weights say nothing."""

    def score(self, query: Tensor, keys: Tensor) -> Tensor:
        return ops.zeros_like(keys[:, :, 0])  # (B, T, 2H) to (B, T)


def unit(x: Tensor) -> Tensor:
    """Vectors of length 1 along the last axis; a zero vector stays zero."""
    return x / ops.sqrt(ops.sum(x * x, axis=-1, keepdims=True) + 1e-6)


KINDS: dict[str, type[Attention]] = {
    "concat": Concat,
    "additive": Additive,
    "dot": Dot,
    "scaled-dot": ScaledDot,
    "general": General,
    "location": Location,
    "cosine": Cosine,
    "none": NoAttention,
}
