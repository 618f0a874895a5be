"""Temperature and least confidence: what they are fitted to, and that they reach the manifest."""

import datetime
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from datenorm import Normalizer, artefact
from datenorm.normalizer import Result
from datenorm.train.calibrate import calibrate, fit, fit_temperature, fit_threshold
from datenorm.train.config import DataConfig
from datenorm.train.generate import Pair


def drawn(temperature: float, count: int = 20_000) -> tuple[np.ndarray, np.ndarray]:
    """Confidences, and rights that come true with the probability confidence ** (1 / temperature)."""
    rng = np.random.default_rng(1)
    confidences = rng.uniform(0.05, 1.0, count)
    return confidences, rng.uniform(size=count) < confidences ** (1.0 / temperature)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_the_temperature_that_the_rights_were_drawn_with_is_found(temperature: float) -> None:
    assert fit_temperature(*drawn(temperature)) == pytest.approx(temperature, rel=0.05)


def test_threshold_is_the_least_that_keeps_the_share_of_wrong_days() -> None:
    confidences = np.array([0.9, 0.8, 0.7, 0.6, 0.5])
    rights = np.array([True, True, True, False, True])
    assert fit_threshold(confidences, rights, 0.0) == 0.7
    assert fit_threshold(confidences, rights, 0.2) == 0.5
    assert fit_threshold(confidences, ~rights, 0.2) == 1.0


def test_only_days_given_count_for_the_threshold() -> None:
    day = datetime.date(1999, 5, 3)

    def pair(expression: str) -> Pair:
        return Pair("x", expression, (), "en", "", "text")

    right = (pair("1999-05-03"), Result("x", day, "1999-05-03", "1999-05-03", "ok", 0.6))
    wrong = (pair("1999-03-05"), Result("x", day, "1999-05-03", "1999-05-03", "ok", 0.3))
    partial = (pair("1999"), Result("x", None, None, "1999-05", "partial", 0.9))
    made = fit([right] * 10 + [wrong] * 10 + [partial] * 10)
    assert made.min_confidence == pytest.approx(0.6 ** (1 / made.temperature), abs=1e-3)


def test_the_shipped_models_manifest_is_calibrated_anew_and_stays_whole(tmp_path: Path) -> None:
    folder = shutil.copytree(artefact.default_path(), tmp_path / "runtime")
    before = json.loads((folder / artefact.MANIFEST).read_text(encoding="utf-8"))
    made = calibrate(folder, 400, DataConfig(locales=("en", "de")))
    after = json.loads((folder / artefact.MANIFEST).read_text(encoding="utf-8"))
    assert 0.25 <= made.temperature <= 4.0 and 0.0 < made.min_confidence <= 1.0
    assert after == {**before, **made._asdict()}
    assert Normalizer(folder).normalize(["3 May 1999"])[0].expression == "1999-05-03"
