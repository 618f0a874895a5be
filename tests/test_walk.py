"""The walk says what the decoder does: the figures of each step against one another and against a plain reading."""

from pathlib import Path

import numpy as np
import pytest

from datenorm import artefact
from datenorm.explaining import explained
from datenorm.formulas import SCORES
from datenorm.network import Network
from datenorm.readings import Reader
from datenorm.vocab import END, TARGET
from datenorm.walk import walk


@pytest.fixture(scope="module")
def loaded() -> artefact.Artefact:
    return artefact.load()


@pytest.mark.parametrize("text", ["3 may 1999", "5月3日", "hello", "2 weeks ago", "1939-1945"])
def test_the_steps_are_those_of_a_reading(loaded: artefact.Artefact, text: str) -> None:
    network = Network(loaded)
    (reading,) = Reader(network, loaded.source, 1).read([text], "dmy", "en", attention=True)
    walked = walk(network, loaded.source, text, "dmy", "en")
    assert walked.expression == reading.expression
    assert walked.logprob == pytest.approx(reading.logprob, abs=1e-4)
    assert walked.symbols == ("<dmy>", "<en>", *text)
    for step, weights in zip(walked.steps[:-1], reading.weights, strict=True):
        np.testing.assert_allclose(step.weights[2:] / step.weights[2:].sum(), weights, atol=1e-5)


def test_the_figures_of_a_step_fit_one_another(loaded: artefact.Artefact) -> None:
    walked = walk(Network(loaded), loaded.source, "3 may 1999", "auto", "any")
    assert walked.annotations.shape == (12, loaded.dims["annotation"])
    assert walked.keys.shape == (12, loaded.dims["keys"]) and walked.state.shape == (loaded.dims["decoder"],)
    for step in walked.steps:
        assert step.scores.max() == 0
        np.testing.assert_allclose(np.exp(step.scores) / np.exp(step.scores).sum(), step.weights, atol=1e-6)
        slow = sum(weight * annotation for weight, annotation in zip(step.weights, walked.annotations, strict=True))
        np.testing.assert_allclose(step.context, slow, atol=1e-4)
        assert step.probabilities.sum() == pytest.approx(1, abs=1e-4)
        assert step.chosen == max(step.allowed, key=lambda symbol: step.probabilities[TARGET.id(symbol)])
        assert step.logprob == pytest.approx(np.log(step.probabilities[TARGET.id(step.chosen)]), abs=1e-4)
    assert walked.steps[5].allowed == ("0", "1", "2", "3", "W")
    assert walked.steps[-1].chosen == END


def test_formulas_are_those_that_models_are_trained_with() -> None:
    attention = pytest.importorskip("datenorm.train.attention", exc_type=ImportError)
    assert set(SCORES) == set(attention.KINDS)
    for kind, (formula, _) in SCORES.items():
        if kind != "none":
            assert formula in attention.KINDS[kind].__doc__, kind


@pytest.mark.parametrize("kind", [*SCORES, "reference", "copy"])
def test_every_kind_of_model(kind: str, tmp_path: Path) -> None:
    pytest.importorskip("keras")
    from datenorm.train import export
    from datenorm.train.config import ModelConfig, preset
    from datenorm.train.model import Seq2Seq
    from datenorm.vocab import source_vocab

    vocab = source_vocab(["de"], sorted("0123456789 abcdefghijklmnopqrstuvwxyz.,-/"))
    sizes = {"encoder_units": 8, "decoder_units": 16, "embedding": 6, "target_embedding": 5, "attention_units": 7}
    config = ModelConfig(attention=kind if kind in SCORES else "additive", copy=kind == "copy", **sizes)
    config = preset("reference").model if kind == "reference" else config
    made = export.snapshot(Seq2Seq(config, len(vocab), vocab.id("0")), vocab, name="x", locales={})
    artefact.save(made, tmp_path)
    told = "\n".join(line.plain for line in explained("3 May 1999", None, "auto", None, tmp_path))
    assert f"e_ij = {SCORES[config.attention][0]}" in told
    assert ("See et al. (2017)" in told) == (kind == "copy")
    assert ("c_i = 0" in told) == (kind == "none")
    assert ("the rest is padding" in told) == (kind == "reference")
    walked = walk(Network(made), made.source, "3 may 1999", "auto", "any")
    length = config.source_length or 12
    assert walked.annotations.shape == (length, config.annotation)
    for step in walked.steps:
        assert step.weights.shape == (length,) and step.weights.sum() == pytest.approx(1, abs=1e-4)
        assert not step.context.any() if kind == "none" else step.context.any()
