"""What a model with each score function shows of its attention on the command line."""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

keras = pytest.importorskip("keras")

from datenorm import Normalizer  # noqa: E402
from datenorm.train.config import ATTENTIONS, ModelConfig  # noqa: E402
from datenorm.train.export import export  # noqa: E402
from datenorm.train.model import Seq2Seq  # noqa: E402
from datenorm.vocab import END, TARGET, source_vocab  # noqa: E402

VOCAB = source_vocab(["en"], sorted("0123456789 abcdefghijklmnopqrstuvwxyz"))
SMALL = ModelConfig(encoder_units=4, decoder_units=8, embedding=6, target_embedding=5, attention_units=7)
TEXT = "3 May 1999"


def exported(kind: str, folder: Path) -> Path:
    """An untrained model that would rather write on than end."""
    keras.utils.set_random_seed(2)
    model = Seq2Seq(replace(SMALL, attention=kind), len(VOCAB), VOCAB.id("0"))
    bias = np.zeros(len(TARGET), np.float32)
    bias[TARGET.id(END)] = -9.0
    model.decoder.readout_bias.assign(bias)
    return export(model, VOCAB, folder, [TEXT], name=kind)


def convert(model: Path, *options: str) -> tuple[str, list[str]]:
    command = [sys.executable, "-m", "datenorm", "convert", "--show-attention", "--model", str(model), TEXT, *options]
    command += ["--min-confidence", "1"]  # whatever an untrained network happens to write, it is not given
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 1, done.stderr
    return done.stdout, done.stderr.splitlines()


@pytest.mark.parametrize("kind", [kind for kind in ATTENTIONS if kind != "none"])
def test_every_attention_shows_as_a_grid(kind: str, tmp_path: Path) -> None:
    out, (title, source, *rows) = convert(exported(kind, tmp_path))
    (result,) = Normalizer(tmp_path).normalize([TEXT], attention=True)
    assert out == "\n" and title == f"{TEXT} -> {result.expression}"
    assert source == "     3 may 1999"
    assert [row[2] for row in rows] == list(result.expression)
    assert all(re.fullmatch(r"  . │[ ░▒▓█●]{10}│ [01]\.\d\d", row) and row.count("●") == 1 for row in rows)


def test_none_says_in_one_line_that_there_is_none(tmp_path: Path) -> None:
    out, errors = convert(exported("none", tmp_path), "--attention-out", str(tmp_path / "grid.svg"))
    assert out == "\n" and not (tmp_path / "grid.svg").exists()
    assert errors == ["datenorm: this model's network has no attention: there is none to show"]
    (result,) = Normalizer(tmp_path).normalize([TEXT], attention=True)
    assert result.expression and result.attention is None
