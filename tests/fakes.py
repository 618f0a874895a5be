"""A network by script, behind the same seam as the real one."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from datenorm.normalizer import Normalizer
from datenorm.vocab import PAD, START, TARGET, source_vocab

LOCALES = {
    "en": ["en", "mdy"], "en_001": ["en", "dmy"], "en_GB": ["en", "dmy"], "de": ["de", "dmy"], "de_AT": ["de", "dmy"],
    "fr": ["fr", "dmy"], "zh": ["zh", "ymd"], "zh_Hant_TW": ["zh", "ymd"], "sr": ["sr", "dmy"],
    "sr_Latn": ["sr", "dmy"], "pa_Guru": ["pa", "dmy"],
}  # fmt: skip
CHARACTERS = " -/.,:0123456789abcdefghijklmnopqrstuvwxyzéä"
VOCAB = source_vocab(["en", "de", "fr", "zh", "sr", "pa"], CHARACTERS)

Script = Callable[[str, str, str], str | Mapping[str, float]]
"""(order, language, text) -> the expression to write, or several with their probabilities."""


class ScriptedNetwork:
    """Writes what the script says; looks at source character i while it writes output character i."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.sources: list[tuple[str, str, str]] = []
        self.batches: list[int] = []

    def start_state(self, ids: Any, lengths: Any) -> tuple[Any, ...]:
        self.batches.append(len(ids))
        told = np.empty(len(ids), object)
        for row, (source, length) in enumerate(zip(ids, lengths, strict=True)):
            order, language, *characters = (VOCAB.symbols[i] for i in source[:length])
            self.sources.append((order[1:-1], language[1:-1], "".join(characters)))
            wanted = self.script(*self.sources[-1])
            told[row] = ({wanted: 1.0} if isinstance(wanted, str) else wanted, "")
        return told, np.full(len(ids), ids.shape[1])

    def step(self, state: Any, previous: Any) -> tuple[Any, Any, Any]:
        told, widths = state
        logits = np.full((len(told), len(TARGET)), -30.0, np.float32)
        weights = np.zeros((len(told), int(widths.max())), np.float32)
        after = np.empty(len(told), object)
        for row, (wanted, prefix) in enumerate(told):
            symbol = TARGET.symbols[int(previous[row])]
            prefix += "" if symbol in (START, PAD) else symbol
            for expression, probability in wanted.items():
                if expression.startswith(prefix):
                    rest = TARGET.encode(expression[len(prefix) :])
                    index = rest[0] if rest else TARGET.id("</s>")
                    logits[row, index] = np.logaddexp(logits[row, index], np.log(probability))
            weights[row, min(2 + len(prefix), weights.shape[1] - 1)] = 0.6
            weights[row, 0] = 0.4
            after[row] = (wanted, prefix)
        return logits, weights, (after, widths)


def scripted(script: Script, threads: int = 1, **manifest: Any) -> tuple[Normalizer, ScriptedNetwork]:
    """A Normalizer over a scripted network, and the network."""
    network = ScriptedNetwork(script)
    return Normalizer.over(network, VOCAB, {"locales": LOCALES, "temperature": 1.0, **manifest}, threads), network
