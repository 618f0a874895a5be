"""The network: encoder, attention decoder and their loss, in keras.ops alone so that every Keras backend trains it.

Axes: B batch, T source, S steps, E embedding, H encoder units, D decoder units, A attention units, V output symbols,
C context: 2H, and 0 without attention.
Inside the recurrences time comes first.
"""

from __future__ import annotations

from typing import Any

import keras
from keras import ops

from datenorm.train.attention import KINDS
from datenorm.train.config import ModelConfig
from datenorm.train.recurrent import CLOSED, lstm, lstm_cell, recur
from datenorm.vocab import TARGET

Tensor = Any
FIRST_DIGIT = TARGET.id("0")
BLOCKED = -1e9


def forget_open(shape: tuple[int, ...], dtype: Any = None) -> Tensor:
    """Bias of an LSTM: zeros, and ones at the forget gate (Jozefowicz et al. 2015)."""
    units = shape[0] // 4
    return ops.concatenate([ops.zeros(2 * units), ops.ones(units), ops.zeros(units)])


class Encoder(keras.layers.Layer):
    """Embedding and bidirectional LSTM; the backward direction starts at each text's own end."""

    def __init__(self, config: ModelConfig, symbols: int) -> None:
        super().__init__(name="encoder")
        self.config, self.symbols = config, symbols

    def build(self, input_shape: Any = None) -> None:
        c, h = self.config, self.config.encoder_units
        self.embedding = self.add_weight(name="embedding", shape=(self.symbols, c.embedding), initializer="uniform")
        self.kernels, self.recurrents, self.biases = [], [], []
        for way in ("forward", "backward"):
            self.kernels.append(self.add_weight(name=f"{way}_kernel", shape=(c.embedding, 4 * h)))
            self.recurrents.append(self.add_weight(name=f"{way}_recurrent", shape=(h, 4 * h), initializer="orthogonal"))
            self.biases.append(self.add_weight(name=f"{way}_bias", shape=(4 * h,), initializer=forget_open))
        if c.initial_state == "encoder":
            self.bridge = self.add_weight(name="bridge", shape=(c.annotation, 2 * c.decoder_units))
            self.bridge_bias = self.add_weight(name="bridge_bias", shape=(2 * c.decoder_units,), initializer="zeros")
        self.built = True

    def call(self, ids: Tensor, inside: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """ids (B, T) and inside (B, T), 1 at text and 0 at padding: annotations (B, T, 2H), first h and c (B, D)."""
        x = ops.take(self.embedding, ops.transpose(ids), axis=0)
        inside = ops.expand_dims(ops.transpose(inside), -1)
        forward = ops.matmul(x, self.kernels[0]) + self.biases[0]
        backward = ops.matmul(x, self.kernels[1]) + self.biases[1] + (1.0 - inside) * CLOSED

        hf = lstm(forward, self.recurrents[0]) * inside
        hb = lstm(backward, self.recurrents[1], reverse=True)
        # 1 at the last character of each text: there the forward direction has read all of it
        last = inside - ops.concatenate([inside[1:], ops.zeros_like(inside[:1])], axis=0)
        ends = ops.concatenate([ops.sum(hf * last, axis=0), hb[0]], axis=-1)
        annotations = ops.transpose(ops.concatenate([hf, hb], axis=-1), (1, 0, 2))
        return annotations, *self.first_state(ends)

    def first_state(self, ends: Tensor) -> tuple[Tensor, Tensor]:
        """The decoder's first h and c (B, D) from both directions' last states (B, 2H)."""
        d = self.config.decoder_units
        if self.config.initial_state == "zeros":
            zero = ops.zeros_like(ops.tile(ends[:, :1], (1, d)))
            return zero, zero
        state = ops.tanh(ops.matmul(ends, self.bridge) + self.bridge_bias)
        return state[:, :d], state[:, d:]


class Decoder(keras.layers.Layer):
    """LSTM that at every step looks where the attention says, and writes one symbol."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__(name="decoder")
        self.config = config
        self.attention = KINDS[config.attention](config)

    def build(self, input_shape: Any = None) -> None:
        c, d = self.config, self.config.decoder_units
        self.attention.build()
        self.context_kernel = self.add_weight(name="context_kernel", shape=(c.context, 4 * d))
        self.recurrent = self.add_weight(name="recurrent", shape=(d, 4 * d), initializer="orthogonal")
        self.bias = self.add_weight(name="bias", shape=(4 * d,), initializer=forget_open)
        if c.feedback:
            self.embedding = self.add_weight(
                name="embedding", shape=(len(TARGET), c.target_embedding), initializer="uniform"
            )
            self.feedback_kernel = self.add_weight(name="feedback_kernel", shape=(c.target_embedding, 4 * d))
        read = d + (c.context if c.readout_context else 0)
        self.readout = self.add_weight(name="readout", shape=(read, len(TARGET)))
        self.readout_bias = self.add_weight(name="readout_bias", shape=(len(TARGET),), initializer="zeros")
        if c.copy:
            width = d + c.context + (c.target_embedding if c.feedback else 0)
            self.gate = self.add_weight(name="gate", shape=(width, 1))
            self.gate_bias = self.add_weight(name="gate_bias", shape=(1,), initializer="zeros")
        self.drop = keras.layers.Dropout(c.dropout)
        self.built = True

    def call(
        self, h: Tensor, c: Tensor, annotations: Tensor, blocked: Tensor, previous: Tensor, training: bool = False
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Teacher forcing: previous (S, B) are the symbols fed back; states (S, B, D), contexts (S, B, C),
        weights (S, B, T), embedded previous symbols (S, B, E). blocked (B, T) is added to the scores."""
        keys = self.attention.keys(annotations)
        fed = self.bias + ops.zeros_like(ops.expand_dims(previous, -1), dtype=h.dtype)
        embedded = None
        if self.config.feedback:
            embedded = ops.take(self.embedding, previous, axis=0)
            fed = fed + ops.matmul(embedded, self.feedback_kernel)

        def step(carry: tuple[Tensor, ...], fed: Tensor) -> tuple[Tensor, ...]:
            h, c, _, _ = carry
            weights = ops.softmax(self.attention.score(self.attention.query(h), keys) + blocked, axis=-1)
            context = self.context(weights, annotations)
            h, c = lstm_cell(fed + ops.matmul(context, self.context_kernel) + ops.matmul(h, self.recurrent), c)
            return h, c, context, weights

        start = (h, c, ops.zeros_like(annotations[:, 0, : self.config.context]), ops.zeros_like(blocked))
        states, _, contexts, weights = recur(step, start, fed)
        return states, contexts, weights, embedded

    def context(self, weights: Tensor, annotations: Tensor) -> Tensor:
        """(B, T) and (B, T, 2H) to (B, C)."""
        if self.config.attention == "none":
            return annotations[:, 0, :0]  # (B, 0)
        row = ops.expand_dims(weights, 1)  # (B, T) to (B, 1, T)
        return ops.squeeze(ops.matmul(row, annotations), 1)  # (B, 1, 2H) to (B, 2H)

    def write(self, states: Tensor, contexts: Tensor, training: bool = False) -> Tensor:
        """Logits (..., V) from states (..., D) and contexts (..., C)."""
        read = ops.concatenate([states, contexts], axis=-1) if self.config.readout_context else states
        return ops.matmul(self.drop(read, training=training), self.readout) + self.readout_bias

    def mix(self, logits: Tensor, mass: Tensor, parts: list[Tensor]) -> Tensor:
        """Log-probabilities (..., V) of the gated mix of softmax and mass (..., 10) on the source's digits 0 to 9."""
        gate = ops.matmul(ops.concatenate(parts, axis=-1), self.gate) + self.gate_bias
        pad = [(0, 0)] * (len(mass.shape) - 1) + [(FIRST_DIGIT, len(TARGET) - FIRST_DIGIT - 10)]
        # sigmoid(x) = exp(-softplus(-x)): MLAS's own sigmoid has no digit right where it is nearly nothing.
        written = ops.exp(-ops.softplus(-gate)) * ops.softmax(logits, axis=-1)
        copied = ops.exp(-ops.softplus(gate)) * ops.pad(mass, pad)
        return ops.log(written + copied + 1e-7)


class Seq2Seq(keras.Model):
    """Source ids to the logits of the next symbol, and the attention of each step."""

    def __init__(self, config: ModelConfig, symbols: int, first_digit: int, alignment_weight: float = 0.0) -> None:
        """symbols: size of the source vocabulary; first_digit: its id of "0" (the ten follow one another)."""
        super().__init__(name="seq2seq")
        config.check()
        self.config, self.first_digit = config, first_digit
        self.alignment_weight = alignment_weight if config.context else 0.0
        self.encoder, self.decoder = Encoder(config, symbols), Decoder(config)
        self.encoder.build()
        self.decoder.build()
        self.symbol_loss = keras.metrics.Mean(name="symbol_loss")
        self.alignment_loss = keras.metrics.Mean(name="alignment_loss")
        self.built = True  # every weight is there: they can be loaded before the first call

    def call(self, batch: dict[str, Tensor], training: bool = False) -> tuple[Tensor, Tensor]:
        """batch: source (B, T), lengths (B,), previous (B, S). Logits (S, B, V), attention (S, B, T)."""
        source, places = batch["source"], ops.arange(ops.shape(batch["source"])[1], dtype="int32")
        inside = ops.cast(places[None, :] < batch["lengths"][:, None], "float32")
        if not self.config.masked:
            inside = ops.ones_like(inside)
        annotations, h, c = self.encoder(source, inside)
        blocked = (1.0 - inside) * BLOCKED
        states, contexts, weights, embedded = self.decoder(
            h, c, annotations, blocked, ops.transpose(batch["previous"]), training=training
        )
        logits = self.decoder.write(states, contexts, training=training)
        if self.config.copy:
            digits = ops.one_hot(source - self.first_digit, 10)
            mass = ops.transpose(ops.matmul(ops.transpose(weights, (1, 0, 2)), digits), (1, 0, 2))
            logits = self.decoder.mix(logits, mass, [states, contexts] + ([embedded] if embedded is not None else []))
        return logits, weights

    def compute_loss(self, x: Any = None, y: Any = None, y_pred: Any = None, *_: Any, **__: Any) -> Tensor:
        """Mean cross entropy of the symbols, plus alignment_weight times the mean of -log(weight on the field).

        y: symbols (B, S), 0 where the sequence has ended; spans (B, S, 4), up to two (start, end) in the source of
        the field that the symbol belongs to, zeros where it belongs to none."""
        logits, weights = y_pred
        symbols, spans = ops.transpose(y["symbols"]), ops.transpose(y["spans"], (1, 0, 2))
        loss = keras.losses.sparse_categorical_crossentropy(symbols, logits, from_logits=True)
        real = ops.cast(symbols != 0, loss.dtype)
        symbol_loss = ops.sum(loss * real) / ops.sum(real)
        self.symbol_loss.update_state(symbol_loss)
        if not self.alignment_weight:
            return symbol_loss
        places = ops.arange(ops.shape(weights)[-1], dtype="int32")
        first = (places >= spans[..., 0:1]) & (places < spans[..., 1:2])
        second = (places >= spans[..., 2:3]) & (places < spans[..., 3:4])
        held = ops.sum(weights * ops.cast(first | second, weights.dtype), axis=-1)
        known = ops.cast(spans[..., 1] > 0, weights.dtype)
        alignment = ops.sum(-ops.log(held + 1e-6) * known) / (ops.sum(known) + 1e-6)
        self.alignment_loss.update_state(alignment)
        return symbol_loss + self.alignment_weight * alignment
