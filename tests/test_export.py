"""The export refuses a runtime model that says anything else than Keras, and names the cause."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("keras")

from datenorm import artefact  # noqa: E402
from datenorm.train import export  # noqa: E402
from datenorm.train.config import ATTENTIONS, ModelConfig, preset  # noqa: E402
from datenorm.train.fit import BEST, read_config  # noqa: E402
from datenorm.train.model import Seq2Seq  # noqa: E402
from datenorm.train.trainer import make_model  # noqa: E402
from datenorm.vocab import source_vocab  # noqa: E402

VOCAB = source_vocab(["de", "en"], sorted("0123456789 abcdefghijklmnopqrstuvwxyz.,-/"))
SHIPPED = Path(__file__).parent.parent / "models" / "base"
SMALL = ModelConfig(encoder_units=8, decoder_units=16, embedding=6, target_embedding=5, attention_units=7)


def model(config: ModelConfig = SMALL) -> Seq2Seq:
    return Seq2Seq(config, len(VOCAB), VOCAB.id("0"))


def test_writes_what_load_reads(tmp_path: Path) -> None:
    locales = {"de_AT": ["de", "dmy"]}
    folder = export.export(model(), VOCAB, tmp_path / "runtime", ["3 may 1999"], name="x", locales=locales)
    read = artefact.load(folder)
    assert read.source.symbols == VOCAB.symbols and read.locales == locales
    assert artefact.load(tmp_path).manifest["name"] == "x"


def test_refuses_a_graph_that_differs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = model()
    monkeypatch.setattr(export, "decoder_graph", lambda _, real=export.decoder_graph: real(other))
    with pytest.raises(export.ExportError, match="differs from its Keras model by .*not written"):
        export.export(model(), VOCAB, tmp_path / "runtime", ["3 may 1999"], name="x")
    assert not (tmp_path / "runtime").exists()


@pytest.mark.parametrize("kind", ATTENTIONS)
def test_every_attention_equals_keras(kind: str) -> None:
    made = model(replace(SMALL, attention=kind))
    assert export.parity(made, export.snapshot(made, VOCAB), ["3 may 1999", ""]) < export.TOLERANCE


def test_the_reference_equals_keras_too() -> None:
    made = model(preset("reference").model)
    assert export.parity(made, export.snapshot(made, VOCAB), ["3 may 1999", ""]) < export.TOLERANCE


@pytest.mark.parametrize("opened", [-20.0, 0.0, 20.0])
def test_the_copy_path_equals_keras_however_far_its_gate_is_open(opened: float) -> None:
    made = model(replace(SMALL, copy=True))
    made.decoder.gate_bias.assign([opened])
    assert export.parity(made, export.snapshot(made, VOCAB), ["3 may 1999", ""]) < export.TOLERANCE


def test_the_shipped_runtime_model_is_that_of_the_shipped_checkpoint() -> None:
    options, vocab = read_config(SHIPPED)
    made = make_model(options, vocab)
    made.load_weights(SHIPPED / BEST)
    shipped = artefact.load(SHIPPED)
    assert shipped.source.symbols == vocab.symbols
    assert export.parity(made, shipped, ["3 may 1999", "heute"]) < export.TOLERANCE
