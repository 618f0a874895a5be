"""Attention grids as one HTML page that needs no other file: a figure for each text, and its weights as a table."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from datenorm.cells import columns_of, peak_of, weight_of
from datenorm.palette import DARK, LIGHT
from datenorm.picture import ROOM, svg
from datenorm.spans import spans_of

if TYPE_CHECKING:
    from datenorm.normalizer import Result

_STYLE = f"""
:root {{ color-scheme: light dark; }}
body {{ margin: 2rem auto; max-width: 100rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif;
  background: {LIGHT.paper}; color: {LIGHT.ink}; }}
figure {{ margin: 0 0 3rem; text-align: center; overflow-x: auto; }}
svg {{ display: block; margin: 0 auto; max-width: 100%; min-width: 20rem; height: auto; }}
details {{ display: inline-block; text-align: start; }}
summary {{ color: {LIGHT.soft}; }}
th, td {{ padding: .1rem .8rem; text-align: start; }}
@media (prefers-color-scheme: dark) {{
  body {{ background: {DARK.paper}; color: {DARK.ink}; }}
  summary {{ color: {DARK.soft}; }}
}}
@media print {{ figure {{ break-inside: avoid; }} }}
"""


def html(results: Sequence[Result], model: str) -> str:
    """The page of results that have attention and output. model: its name."""
    figures = "\n".join(_figure(result, model, f"-{number}") for number, result in enumerate(results, 1))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>What datenorm read from where</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{figures}\n</main>\n</body>\n</html>\n"
    )


def _figure(result: Result, model: str, key: str) -> str:
    rows = "".join(_row(cells, "td") for cells in _table(result))
    table = f"<table>\n{_row(('field', 'written', 'read from most', 'weight'), 'th')}{rows}</table>"
    return f"<figure>\n{svg(result, model, key)}<details><summary>As a table</summary>\n{table}\n</details>\n</figure>"


def _table(result: Result) -> list[tuple[str, str, str, str]]:
    """For each output character: its field, itself, the heaviest source character and that one's weight."""
    assert result.attention is not None
    columns = columns_of(result.attention, ROOM)
    names = {row: field.name for field, _ in spans_of(result) for row in range(field.start, field.end)}
    found = []
    for row, output in enumerate(result.attention.output):
        column = columns[peak_of(columns, row)]
        found.append((names.get(row, ""), output, column.glyphs, f"{weight_of(column, row):.2f}"))
    return found


def _row(cells: Sequence[str], kind: str) -> str:
    return "<tr>" + "".join(f"<{kind}><bdi>{escape(cell)}</bdi></{kind}>" for cell in cells) + "</tr>\n"
