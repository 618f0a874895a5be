"""The runtime model: what is damaged is named, what is exported equals Keras, what is shipped is small."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from datenorm import artefact
from datenorm.errors import ArtefactError, DatenormError
from datenorm.network import SLICE, Network

LIMIT = 6_000_000
ATTENTIONS = "additive concat dot scaled-dot general location cosine none".split()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(artefact.default_path(), tmp_path / "runtime"))


def test_the_shipped_model_is_small() -> None:
    assert sum(path.stat().st_size for path in artefact.default_path().iterdir()) < LIMIT


def test_a_missing_file_is_named(copy: Path) -> None:
    (copy / "decoder.onnx").unlink()
    with pytest.raises(ArtefactError, match="decoder.onnx.*No such file"):
        artefact.load(copy)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArtefactError, match="manifest.json.*export the model again"):
        artefact.load(tmp_path / "nowhere")


def test_a_changed_byte_is_noticed(copy: Path) -> None:
    content = bytearray((copy / "encoder.onnx").read_bytes())
    content[len(content) // 2] ^= 1
    (copy / "encoder.onnx").write_bytes(content)
    with pytest.raises(ArtefactError, match="encoder.onnx.*damaged"):
        artefact.load(copy)


@pytest.mark.parametrize("content", ["", "{", "[]", "7", '{"format": 99}', '{"format": 1}', "\x00"])
def test_a_bad_manifest_is_named(copy: Path, content: str) -> None:
    (copy / "manifest.json").write_text(content, encoding="utf-8")
    with pytest.raises(ArtefactError, match="manifest.json"):
        artefact.load(copy)


def test_other_output_symbols_are_refused(copy: Path) -> None:
    manifest = json.loads((copy / "manifest.json").read_text(encoding="utf-8"))
    manifest["target"] = manifest["target"][:-1]
    (copy / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(ArtefactError, match="other output symbols"):
        artefact.load(copy)


def test_errors_are_one_family() -> None:
    assert issubclass(ArtefactError, DatenormError) and issubclass(DatenormError, ValueError)


def test_figures_count_for_the_graphs_that_they_were_measured_of(tmp_path: Path) -> None:
    folder = shutil.copytree(artefact.default_path(), tmp_path / "model")
    loaded = artefact.load(folder)
    artefact.save_figures(loaded, {"a share": "12.3%"})
    assert artefact.figures(loaded) == {"a share": "12.3%"}
    (folder / artefact.FIGURES).write_text('{"sha256": {}, "figures": {"a share": "12.3%"}}')
    assert artefact.figures(loaded) == {}
    for content in ("", "[]", "{}", '{"sha256": null, "figures": 1'):
        (folder / artefact.FIGURES).write_text(content)
        with pytest.raises(ArtefactError, match="figures.json.*export the model again"):
            artefact.figures(loaded)


EXPORTS = [(kind, False) for kind in ATTENTIONS] + [(kind, True) for kind in ATTENTIONS if kind != "none"]


@pytest.mark.parametrize(("attention", "copies"), EXPORTS)
def test_an_export_equals_keras(attention: str, copies: bool) -> None:
    pytest.importorskip("keras")
    from datenorm.train.config import ModelConfig
    from datenorm.train.export import parity, snapshot
    from datenorm.train.model import Seq2Seq
    from datenorm.vocab import source_vocab

    vocab = source_vocab(["de", "en"], sorted("0123456789 abcdefghijklmnopqrstuvwxyz.,-/"))
    config = ModelConfig(attention, copy=copies, encoder_units=8, decoder_units=16, embedding=6, attention_units=7)
    model = Seq2Seq(config, len(vocab), vocab.id("0"))
    assert parity(model, snapshot(model, vocab), ["3 may 1999", "", "yesterday", "12/31/2017 at 10:30"]) < 1e-4


def test_padding_does_not_change_what_is_read() -> None:
    network = Network(artefact.load())
    vocab = artefact.load().source
    ids = [vocab.id("<auto>"), vocab.id("<any>"), *vocab.encode("3 may 1999")]
    alone = network.start_state(np.array([ids], np.int32), np.array([len(ids)], np.int32))
    padded = network.start_state(np.array([ids + [0] * 20], np.int32), np.array([len(ids)], np.int32))
    first, second = (network.step(state, np.array([1], np.int32)) for state in (alone, padded))
    assert np.abs(first[0] - second[0]).max() < 1e-4
    assert np.abs(second[1][0, len(ids) :]).max() == 0


def test_many_texts_are_encoded_as_each_alone() -> None:
    network = Network(artefact.load())
    lengths = np.arange(3, 3 + 2 * SLICE + 5, dtype=np.int32) % 20 + 3
    ids = np.where(np.arange(22) < lengths[:, None], 40, 0).astype(np.int32)
    ids += np.where(ids > 0, np.arange(len(ids))[:, None], 0).astype(np.int32)
    together = network.encode(ids, lengths)
    for row, length in enumerate(lengths):
        alone = network.encode(ids[row : row + 1, :length], lengths[row : row + 1])
        for many, one in zip(together, alone, strict=True):
            part = many[row : row + 1, :length] if many.ndim == 3 else many[row : row + 1]
            np.testing.assert_allclose(part, one, atol=1e-5)
