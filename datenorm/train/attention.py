"""How the decoder's state is scored against the annotations: one small layer a formula.

Notation of Galassi et al., "Attention in Natural Language Processing": s (B, D) is the decoder's state, h (B, T, 2H)
the annotations. Every kind has three parts: `keys(h)` (B, T, K) is computed once a sentence, `query(s)` (B, Q) once a
step, and `score(query, keys)` (B, T) is what the softmax is taken of.
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
    """Kinds whose query and keys are both projected to the A attention units."""

    def build(self, input_shape: Any = None) -> None:
        c = self.config
        self.W = self.weight("W", c.decoder_units, c.attention_units)
        self.U = self.weight("U", c.annotation, c.attention_units)
        self.b = self.weight("b", c.attention_units, start="zeros")
        super().build(input_shape)

    def keys(self, h: Tensor) -> Tensor:
        return ops.matmul(h, self.U) + self.b

    def query(self, s: Tensor) -> Tensor:
        return ops.matmul(s, self.W)


class Additive(Projected):
    """v . tanh(W s + U h + b): Bahdanau, Cho, Bengio (2015), arXiv:1409.0473."""

    def build(self, input_shape: Any = None) -> None:
        self.v = self.weight("v", self.config.attention_units, 1)
        super().build(input_shape)

    def score(self, query: Tensor, keys: Tensor) -> Tensor:
        hidden = ops.tanh(ops.expand_dims(query, 1) + keys)
        return ops.squeeze(ops.matmul(hidden, self.v), -1)


class Concat(Additive):
    """relu(v . tanh(W [s; h] + b) + c): the reference model, Dense(10, tanh) then Dense(1, relu) on s joined to h."""

    def build(self, input_shape: Any = None) -> None:
        self.c = self.weight("c", 1, start="zeros")
        super().build(input_shape)

    def score(self, query: Tensor, keys: Tensor) -> Tensor:
        return ops.relu(super().score(query, keys) + self.c)


class Dot(Attention):
    """s . h, for D = 2H: Luong, Pham, Manning (2015), arXiv:1508.04025."""

    def score(self, query: Tensor, keys: Tensor) -> Tensor:
        return ops.squeeze(ops.matmul(keys, ops.expand_dims(query, -1)), -1)


class ScaledDot(Projected, Dot):
    """(W s) . (U h + b) / sqrt(A): Vaswani et al. (2017), arXiv:1706.03762."""

    def score(self, query: Tensor, keys: Tensor) -> Tensor:
        return Dot.score(self, query, keys) / math.sqrt(self.config.attention_units)


class General(Dot):
    """s . (W h): Luong, Pham, Manning (2015), arXiv:1508.04025."""

    def build(self, input_shape: Any = None) -> None:
        self.W = self.weight("W", self.config.annotation, self.config.decoder_units)
        super().build(input_shape)

    def keys(self, h: Tensor) -> Tensor:
        return ops.matmul(h, self.W)


class Location(Attention):
    """W s, one score a position, blind to the text: Luong, Pham, Manning (2015), arXiv:1508.04025."""

    def build(self, input_shape: Any = None) -> None:
        self.W = self.weight("W", self.config.decoder_units, LONGEST)
        super().build(input_shape)

    def query(self, s: Tensor) -> Tensor:
        return ops.matmul(s, self.W)

    def score(self, query: Tensor, keys: Tensor) -> Tensor:
        return query[:, : ops.shape(keys)[1]]


class Cosine(Projected, Dot):
    """beta cos(W s, U h + b), beta = exp(trained): content-based addressing, Graves et al. (2014), arXiv:1410.5401."""

    def build(self, input_shape: Any = None) -> None:
        self.beta = self.add_weight(name="beta", shape=(1,), initializer=keras.initializers.Constant(1.5))
        super().build(input_shape)

    def keys(self, h: Tensor) -> Tensor:
        return unit(Projected.keys(self, h))

    def query(self, s: Tensor) -> Tensor:
        return unit(Projected.query(self, s)) * ops.exp(self.beta)


class NoAttention(Attention):
    """No attention: the context is nothing, all comes through the first state. Sutskever et al. (2014), 1409.3215."""

    def score(self, query: Tensor, keys: Tensor) -> Tensor:
        return ops.zeros_like(keys[:, :, 0])


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
