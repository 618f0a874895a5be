"""Writes what the shipped model reads of tests/golden/texts.tsv: `python scripts/golden.py`, after every new model.

The file is named after the model, base-<first 8 digits of its manifest's sha256>.tsv, and takes the place of the file
of the model before. Texts that are read otherwise than there are printed.
"""

import csv
import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from datenorm import Normalizer, Result
from datenorm.artefact import MANIFEST, default_path

FOLDER = Path(__file__).parent.parent / "tests" / "golden"
TODAY = date(2020, 3, 10)

Row = tuple[str, ...]
"""order, locale, text, expression, status, confidence"""


def rows(path: Path) -> list[Row]:
    """The cells of a file's lines."""
    with path.open(encoding="utf-8", newline="") as file:
        return [tuple(cells) for cells in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def target() -> Path:
    """The file of the model that is shipped now."""
    digest = hashlib.sha256((default_path() / MANIFEST).read_bytes()).hexdigest()
    return FOLDER / f"base-{digest[:8]}.tsv"


def read(normalizer: Normalizer, given: Row) -> Row:
    """One row: what is read of one text."""
    order, locale, text = given[:3]
    result: Result = normalizer.normalize([text], order=order or "auto", locale=locale or None, today=TODAY)[0]
    return order, locale, text, result.expression or "", result.status, f"{result.confidence:.2f}"


def current(normalizer: Normalizer) -> list[Row]:
    """What is read of every text."""
    return [read(normalizer, given) for given in rows(FOLDER / "texts.tsv")]


def changes(before: Sequence[Row], now: Sequence[Row]) -> list[str]:
    """The texts that are read otherwise than before, or with another status."""
    known = {row[:3]: row[3:5] for row in before}
    return [
        f"{row[2]}: {' '.join(known[row[:3]])} -> {' '.join(row[3:5])}"
        for row in now
        if known.get(row[:3], row[3:5]) != row[3:5]
    ]


if __name__ == "__main__":
    found, path = current(Normalizer()), target()
    for old in sorted(FOLDER.glob("base-*.tsv")):
        for line in changes(rows(old), found):
            print(line)
        old.unlink()
    path.write_text("".join("\t".join(row) + "\n" for row in found), encoding="utf-8")
    print(f"wrote {path.relative_to(FOLDER.parent.parent)}")
