"""Training from nothing: `datenorm train` fits, logs, exports and resumes; what it exports converts."""

import csv
import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from datenorm import Normalizer
from datenorm.train.config import DataConfig
from datenorm.train.evaluate import held_out, score

LOCALE = "en_US"


def run_train(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "datenorm", "train", "--preset", "tiny", "--output", str(folder), *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=600)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "tiny"
    done = run_train(folder)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_the_folder_holds_what_the_readme_says(tiny: Path) -> None:
    names = {path.name for path in tiny.iterdir()}
    assert {"config.json", "checkpoint.weights.h5", "latest.weights.h5", "log.csv", "metrics.json", "runtime"} <= names
    assert {path.name for path in (tiny / "runtime").iterdir()} == {"encoder.onnx", "decoder.onnx", "manifest.json"}


def test_the_log_shows_the_loss_falling(tiny: Path) -> None:
    with (tiny / "log.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows and float(rows[-1]["loss"]) < 1.5
    assert int(rows[-1]["examples"]) > 50_000


def test_it_reads_pairs_it_never_saw(tiny: Path) -> None:
    # An untrained network writes none of them; always answering "no date" is right for one in nine.
    report = score(Normalizer(tiny), held_out(1000, data=DataConfig(locales=(LOCALE,))))
    assert report.overall.share > 0.3


def test_it_converts_plain_dates(tiny: Path) -> None:
    texts = ["May 3, 1999", "12/31/2017", "2014-10-15T16:12:20+00:00", "July 4, 1976"]
    found = Normalizer(tiny).normalize(texts, locale="en-US", today=date(2020, 1, 1), min_confidence=0.0)
    wanted = ["1999-05-03", "2017-12-31", "2014-10-15", "1976-07-04"]
    assert sum(result.iso == iso for result, iso in zip(found, wanted, strict=True)) >= 3


def test_it_resumes_where_it_stopped(tiny: Path) -> None:
    state = json.loads((tiny / "state.json").read_text(encoding="utf-8"))
    done = run_train(tiny, "--resume")
    assert done.returncode == 0, done.stderr
    after = json.loads((tiny / "state.json").read_text(encoding="utf-8"))
    assert after["step"] == state["step"] + 1 and after["segment"] == state["segment"] + 1


def test_it_fits_own_pairs_from_a_trained_start(tiny: Path, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.tsv"
    # The last two differ by characters that the trained model's vocabulary lacks.
    own = {
        "the ides of march 44 bc": ("A0044-03-15", "-0043-03-15"),
        "my birthday in 1999": ("1999-05-03", "1999-05-03"),
        "五 1999": ("1999-05-05", "1999-05-05"),
        "三 1999": ("1999-03-03", "1999-03-03"),
    }
    pairs.write_text("".join(f"{text}\t{expression}\n" for text, (expression, _) in own.items()), encoding="utf-8")
    folder = tmp_path / "own"
    done = run_train(folder, "--init", str(tiny), "--data", str(pairs), "--data-share", "0.9", "--steps", "150")
    assert done.returncode == 0, done.stderr
    found = Normalizer(folder).normalize(list(own), today=date(2020, 1, 1), min_confidence=0.0, together=False)
    assert [result.iso for result in found] == [iso for _, iso in own.values()]


@pytest.mark.parametrize(
    ("content", "said"),
    [("no tab here\n", "is no pair"), ("3 May\t1999-99-99\n", "line 1"), ("", "holds no pairs")],
)
def test_a_bad_pairs_file_is_named(tmp_path: Path, content: str, said: str) -> None:
    pairs = tmp_path / "pairs.tsv"
    pairs.write_text(content, encoding="utf-8")
    done = run_train(tmp_path / "x", "--data", str(pairs))
    assert done.returncode == 2 and said in done.stderr and "Traceback" not in done.stderr
