"""The shipped model reads tests/golden/texts.tsv as the file named after it says: no change goes unnoticed."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from datenorm import Normalizer

NEAR = 0.015  # two decimals, and processors round differently


@pytest.fixture(scope="module")
def golden() -> ModuleType:
    path = Path(__file__).parent.parent / "scripts" / "golden.py"
    spec = importlib.util.spec_from_file_location("golden", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_shipped_model_reads_what_its_file_says(golden: ModuleType, shipped: Normalizer) -> None:
    path = golden.target()
    assert path.is_file(), f"{path.name} is missing: a new model needs `python scripts/golden.py`"
    kept, now = golden.rows(path), golden.current(shipped)
    assert [row[:5] for row in now] == [row[:5] for row in kept]
    assert all(abs(float(a[5]) - float(b[5])) <= NEAR for a, b in zip(now, kept, strict=True))


def test_there_are_60_texts_and_one_file(golden: ModuleType) -> None:
    texts = golden.rows(golden.FOLDER / "texts.tsv")
    assert len(texts) == len(set(texts)) == 60 and {len(row) for row in texts} == {3}
    assert list(golden.FOLDER.glob("base-*.tsv")) == [golden.target()]


def test_changes_name_the_texts_read_otherwise(golden: ModuleType) -> None:
    before = [("", "", "3 May", "XXXX-05-03", "partial", "0.90"), ("", "", "1999", "1999", "partial", "0.90")]
    now = [
        ("", "", "3 May", "XXXX-05-03", "partial", "0.70"),
        ("", "", "1999", "", "none", "0.90"),
        ("", "", "a", "", "none", "1"),
    ]
    assert golden.changes(before, now) == ["1999: 1999 partial ->  none"]
