"""One text read step by step, with all that the decoder sees and says at each step: what `datenorm explain` tells.

Axes: T source symbols with the two control symbols, S output steps, V output symbols, 2H an annotation, D the state.
The steps are those of `decode.greedy`, for one source.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from datenorm.automaton import automaton
from datenorm.decode import MAX_STEPS, log_softmax
from datenorm.vocab import END, PAD, START, TARGET, Vocab, control_ids

if TYPE_CHECKING:
    from datenorm.network import Network


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One output symbol.

    weights: the attention (T,). scores: what its softmax was taken of (T,), less the highest, so that this is 0; -inf
    where a weight is 0. The graph gives the weights alone, and their logarithm is the score but for a constant, which
    a softmax does not see. context: the annotations' mean by weight (2H,). probabilities (V,): the decoder's
    distribution. allowed: the symbols that the automaton lets follow. logprob: the chosen symbol's, natural.
    """

    weights: NDArray[np.float32]
    scores: NDArray[np.float32]
    context: NDArray[np.float32]
    probabilities: NDArray[np.float32]
    allowed: tuple[str, ...]
    chosen: str
    logprob: float


@dataclass(frozen=True, slots=True, eq=False)
class Walk:
    """A text's way through the network. text: cleaned; symbols, ids: the source (T), padded where the model has a
    fixed length; annotations (T, 2H), keys (T, K), state (D,): what the decoder starts from."""

    text: str
    symbols: tuple[str, ...]
    ids: tuple[int, ...]
    annotations: NDArray[np.float32]
    keys: NDArray[np.float32]
    state: NDArray[np.float32]
    steps: tuple[Step, ...]

    @property
    def expression(self) -> str:
        """What was written; nothing where no end came."""
        written = [step.chosen for step in self.steps]
        return "".join(written[:-1]) if written[-1:] == [END] else ""

    @property
    def logprob(self) -> float:
        """The expression's natural log-probability: the sum over the steps."""
        return sum(step.logprob for step in self.steps)


def walk(network: Network, vocab: Vocab, text: str, order: str, language: str) -> Walk:
    """Read a cleaned text that is not empty, greedily under the automaton."""
    ids = [*control_ids(vocab, order, language), *vocab.encode(text)]
    state = network.start_state(np.array([ids], np.int32), np.array([len(ids)], np.int32))
    keys, annotations, _, h, *_ = state
    length = annotations.shape[1]
    symbols = [*(vocab.symbols[number] for number in ids[:2]), *text, *[PAD] * length][:length]
    ids = [*ids, *[vocab.id(PAD)] * length][:length]
    steps = _steps(network, state, annotations[0])
    return Walk(text, tuple(symbols), tuple(ids), annotations[0], keys[0], h[0], steps)


def _steps(network: Network, state: Any, annotations: NDArray[np.float32]) -> tuple[Step, ...]:
    rules = automaton()
    attends = network.artefact.manifest.get("attention") != "none"
    place, previous = rules.start, TARGET.id(START)
    steps: list[Step] = []
    while len(steps) < MAX_STEPS and (not steps or steps[-1].chosen != END):
        logits, attention, state = network.step(state, np.array([previous]))  # (1, V), (1, T)
        weights = attention[0]  # (T,)
        with np.errstate(divide="ignore"):
            scores = np.log(weights) - np.log(weights.max())
        logprobs = log_softmax(logits)[0]  # (V,)
        previous = int((logits[0] + rules.mask[place]).argmax())
        allowed = tuple(TARGET.symbols[i] for i in np.flatnonzero(rules.mask[place] == 0))
        context = weights @ annotations if attends else np.zeros_like(annotations[0])  # (2H,)
        chosen = TARGET.symbols[previous]
        steps.append(Step(weights, scores, context, np.exp(logprobs), allowed, chosen, float(logprobs[previous])))
        place = int(rules.transitions[place, previous])
    return tuple(steps)
