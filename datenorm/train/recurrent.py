"""Loops over time, and an LSTM whose gradient is written out.

Automatic differentiation multiplies and adds up the recurrent matrix' gradient at every step; written out, it is one
product over all steps, and training is about half as fast again. Gates lie in ONNX' order: input, output, forget,
cell; so one sigmoid serves the first three. T source, B batch, H units.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from keras import ops

Tensor = Any
CLOSED = -1e4


def recur(step: Callable[..., tuple[Tensor, ...]], carry: tuple[Tensor, ...], inputs: Tensor) -> tuple[Tensor, ...]:
    """Run step(carry, x) over the first axis of inputs; every carry of every step, stacked on the first axis."""
    made = []
    for x in ops.unstack(inputs, inputs.shape[0], axis=0):
        carry = step(carry, x)
        made.append(carry)
    return tuple(ops.stack(parts, axis=0) for parts in zip(*made, strict=True))


def activate(gates: Tensor) -> tuple[Tensor, Tensor]:
    """Input, output and forget gate (..., 3H), and the new cell's values (..., H), from (..., 4H) before activation."""
    units = gates.shape[-1] // 4
    opened, new = ops.split(gates, [3 * units], axis=-1)
    return ops.sigmoid(opened), ops.tanh(new)


def lstm_cell(gates: Tensor, c: Tensor) -> tuple[Tensor, Tensor]:
    """The LSTM's state (h, c), each (B, H), from its four gates before activation (B, 4H)."""
    opened, new = activate(gates)
    i, o, f = ops.split(opened, 3, axis=-1)
    c = f * c + i * new
    return o * ops.tanh(c), c


def lstm(inputs: Tensor, recurrent: Tensor, reverse: bool = False) -> Tensor:
    """States (T, B, H) of an LSTM from zero, from inputs (T, B, 4H), input matrix and bias applied, and the recurrent
    matrix (H, 4H); in reverse from the last input to the first. Where the inputs are far below zero (CLOSED) all gates shut, and the state is zero."""
    way = _backward if reverse else _forward
    return way(inputs, recurrent + 0.0)  # a tensor: TensorFlow's custom gradients refuse variables


@ops.custom_gradient
def _forward(inputs: Tensor, recurrent: Tensor) -> tuple[Tensor, Any]:
    return _lstm(inputs, recurrent, False)


@ops.custom_gradient
def _backward(inputs: Tensor, recurrent: Tensor) -> tuple[Tensor, Any]:
    return _lstm(inputs, recurrent, True)


def _lstm(inputs: Tensor, recurrent: Tensor, reverse: bool) -> tuple[Tensor, Any]:
    units = recurrent.shape[0]

    def forward(carry: tuple[Tensor, ...], x: Tensor) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
        h, c, _, _ = carry
        opened, new = activate(x + ops.matmul(h, recurrent))
        c = opened[:, 2 * units :] * c + opened[:, :units] * new
        carry = (opened[:, units : 2 * units] * ops.tanh(c), c, opened, new)
        return carry, carry

    zero = ops.zeros_like(inputs[0, :, :units])
    start = (zero, zero, ops.zeros_like(inputs[0, :, : 3 * units]), zero)
    states, cells, opened, new = ops.scan(forward, start, inputs, reverse=reverse)[1]

    def gradient(*args: Tensor, upstream: Tensor = None) -> tuple[Tensor, Tensor]:
        given = args[0] if upstream is None else upstream
        i, o, f = ops.split(opened, 3, axis=-1)
        t = ops.tanh(cells)
        # the slopes of all steps at once; in one array, since Keras' scan over several fails where T is not fixed
        slopes = [
            new * i * (1.0 - i),
            t * o * (1.0 - o),
            _before(cells, reverse) * f * (1.0 - f),
            i * (1.0 - new * new),
        ]
        steps = ops.concatenate([*slopes, given, o * (1.0 - t * t), f], axis=-1)
        back = ops.transpose(recurrent)

        def backward(carry: tuple[Tensor, ...], x: Tensor) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
            dh, dc, _ = carry
            dh = dh + x[:, 4 * units : 5 * units]
            dc = dc + dh * x[:, 5 * units : 6 * units]
            dx = ops.concatenate([dc, dh, dc, dc], axis=-1) * x[:, : 4 * units]
            carry = (ops.matmul(dx, back), dc * x[:, 6 * units :], dx)
            return carry, carry

        dx = ops.scan(backward, (zero, zero, ops.zeros_like(inputs[0])), steps, reverse=not reverse)[1][2]
        before = ops.transpose(ops.reshape(_before(states, reverse), (-1, units)))
        return dx, ops.matmul(before, ops.reshape(dx, (-1, 4 * units)))

    return states, gradient


def _before(values: Tensor, reverse: bool) -> Tensor:
    # each step's predecessor in the direction of reading, zero at the first
    zero = ops.zeros_like(values[:1])
    return ops.concatenate([values[1:], zero] if reverse else [zero, values[:-1]], axis=0)
