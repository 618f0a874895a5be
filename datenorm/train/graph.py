"""A few lines to write an ONNX graph from NumPy weights, operator by operator."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 17
IR_VERSION = 8


class Graph:
    """A graph under construction: every method returns the name of what it made."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._nodes: list[Any] = []
        self._weights: list[Any] = []
        self._inputs: list[Any] = []
        self._outputs: list[Any] = []
        self._given: dict[str, str] = {}

    def input(self, name: str, *shape: int | str, whole: bool = False) -> str:
        """An input of float32, or of int32 if whole; named axes are free."""
        kind = TensorProto.INT32 if whole else TensorProto.FLOAT
        self._inputs.append(helper.make_tensor_value_info(name, kind, shape))
        return name

    def output(self, value: str, name: str, *shape: int | str) -> None:
        """Give a value out under a name, or under one more."""
        if value in self._given:
            self._nodes.append(helper.make_node("Identity", [value], [name]))
        self._given.setdefault(value, name)
        self._outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))

    def const(self, value: Any) -> str:
        """A weight: float32, or int64 for whole numbers."""
        array = np.asarray(value)
        array = array.astype(np.int64 if array.dtype.kind in "iu" else np.float32)
        name = f"w{len(self._weights)}"
        self._weights.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def op(self, kind: str, *inputs: str, outputs: int = 1, **attributes: Any) -> Any:
        """An operator's output, or the list of its outputs."""
        names = [f"n{len(self._nodes)}_{number}" for number in range(outputs)]
        self._nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def matmul(self, value: str, weight: Any, bias: Any = None) -> str:
        """value @ weight (+ bias), over the last axis."""
        made: str = self.op("MatMul", value, self.const(weight))
        return made if bias is None else self.op("Add", made, self.const(bias))

    def axes(self, kind: str, value: str, *axes: int) -> str:
        """Squeeze or Unsqueeze."""
        made: str = self.op(kind, value, self.const(np.array(axes)))
        return made

    def split(self, value: str, sizes: Sequence[int], axis: int = 1) -> list[str]:
        """Parts of the given sizes along an axis."""
        made: list[str] = self.op("Split", value, self.const(np.array(sizes)), outputs=len(sizes), axis=axis)
        return made

    def bytes(self) -> bytes:
        """The checked graph, serialised."""
        for node in self._nodes:  # renamed, not handed on by an Identity: that would copy them
            for names in (node.input, node.output):
                names[:] = [self._given.get(name, name) for name in names]
        graph = helper.make_graph(self._nodes, self.name, self._inputs, self._outputs, self._weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="datenorm")
        model.ir_version = IR_VERSION
        onnx.checker.check_model(model)
        content: bytes = model.SerializeToString()
        return content
