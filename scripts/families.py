"""Reads the tables of tests/cases/families with a model: `python scripts/families.py [--model DIR] [FAMILY...]`.

A line a family: its name, rows read right, rows. --show prints the rows misread under it: text, what is expected, what
was read, status, confidence, locale. --blind leaves locale and order out.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from datenorm import Normalizer, Result
from datenorm.expression import parse
from datenorm.resolve import resolve

TABLES = Path(__file__).parent.parent / "tests" / "cases" / "families"
TODAY = date(2024, 5, 15)
"""A Wednesday."""


@dataclass(frozen=True, slots=True)
class Row:
    """A text and the expression that it states; locale and order are empty where the reader isn't told."""

    text: str
    expression: str
    locale: str = ""
    order: str = ""


def families() -> list[str]:
    """The names of the tables."""
    return sorted(path.stem for path in TABLES.glob("*.tsv"))


def table(family: str) -> list[Row]:
    """A family's rows. Raises ValueError for a table of other columns."""
    with (TABLES / f"{family}.tsv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    if lines[0] != ["#text", "expression", "locale", "order"]:
        raise ValueError(f"{family}.tsv begins with {lines[0]!r}: write #text, expression, locale, order")
    for number, line in enumerate(lines, 1):
        if len(line) != 4:
            raise ValueError(f"{family}.tsv, line {number}: {len(line)} columns, not 4: {line!r}")
    return [Row(*line) for line in lines[1:]]


def read(normalizer: Normalizer, rows: Sequence[Row]) -> list[Result]:
    """A result a row, the rows of one locale and order read together."""
    groups: dict[tuple[str, str], list[int]] = {}
    for at, row in enumerate(rows):
        groups.setdefault((row.locale, row.order), []).append(at)
    results: dict[int, Result] = {}
    for (locale, order), places in groups.items():
        texts = [rows[at].text for at in places]
        done = normalizer.normalize(texts, order=order or "auto", locale=locale or None, today=TODAY, together=False)
        results.update(zip(places, done, strict=True))
    return [results[at] for at in range(len(rows))]


def right(row: Row, result: Result) -> bool:
    """Whether the result says what the row does.

    Where no date is expected, a part of one may be read; where a relative one is, another way to the same day.
    """
    if not row.expression:
        return result.date is None
    if result.expression == row.expression:
        return True
    iso = resolve(parse(row.expression), TODAY).iso
    return row.expression.startswith("@") and iso is not None and result.iso == iso


def misread(rows: Iterable[Row], results: Iterable[Result]) -> list[tuple[Row, Result]]:
    """The rows whose result is another."""
    return [(row, result) for row, result in zip(rows, results, strict=True) if not right(row, result)]


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description="Share of the families' rows that a model reads right.")
    parser.add_argument("families", nargs="*", help="tables to read (default: all)")
    parser.add_argument("--model", help="folder of a runtime model (default: the shipped one)")
    parser.add_argument("--show", action="store_true", help="print the rows misread")
    parser.add_argument("--blind", action="store_true", help="don't tell the model locale and order")
    options = parser.parse_args()
    normalizer = Normalizer(options.model)
    rights = total = 0
    for family in options.families or families():
        rows = table(family)
        if options.blind:
            rows = [Row(row.text, row.expression) for row in rows]
        wrong = misread(rows, read(normalizer, rows))
        rights, total = rights + len(rows) - len(wrong), total + len(rows)
        print(f"{family:10} {len(rows) - len(wrong):4}/{len(rows):<4} {1 - len(wrong) / len(rows):6.1%}")
        for row, result in wrong if options.show else ():
            print(f"  {row.text!r:50} {row.expression or '-':22} {result.expression or '-':22}", end=" ")
            print(f"{result.status:9} {result.confidence:.2f} {row.locale} {row.order}".rstrip())
    print(f"{'all':10} {rights:4}/{total:<4} {rights / total:6.1%}")


if __name__ == "__main__":
    main()
