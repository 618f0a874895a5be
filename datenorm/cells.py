"""The columns of an attention grid: source characters with their marks, those that nothing looked at left out."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len

if TYPE_CHECKING:
    from datenorm.normalizer import Attention

ELLIPSIS = "…"
CONTEXTS = (40, 20, 10, 4)  # characters kept on either side of those that weight lies on, where the source is too long
VISIBLE = 0.05  # weight from which a character is worth a column


class Column(NamedTuple):
    """One source character with its combining marks: its glyphs, cells, and weight in every row (None: left out)."""

    glyphs: str
    cells: int
    weights: tuple[float, ...] | None


def columns_of(attention: Attention, room: int) -> list[Column]:
    """The columns of a grid, in reading order.

    Of a source that takes more than so many cells, those that no output character looked at are left out as far as
    needed, an ellipsis for each gap; what is left may still be wider.
    """
    columns = _columns(attention)
    if width_of(columns) <= room:
        return columns
    shorter = [_elide(columns, context) for context in CONTEXTS]
    return next((some for some in shorter if width_of(some) <= room), shorter[-1])


def width_of(columns: Sequence[Column]) -> int:
    """Cells that columns take."""
    return sum(column.cells for column in columns)


def weight_of(column: Column, row: int) -> float:
    """The weight of a column in a row; 0 of an ellipsis."""
    return column.weights[row] if column.weights else 0.0


def peak_of(columns: Sequence[Column], row: int) -> int:
    """The column of a row's heaviest character."""
    return max(range(len(columns)), key=lambda i: weight_of(columns[i], row))


def _columns(attention: Attention) -> list[Column]:
    """Source characters as they stand in cells: marks and joined characters together with their base."""
    rows = attention.weights.tolist()
    groups: list[list[int]] = []
    for i, character in enumerate(attention.source):
        joins = groups and (unicodedata.category(character) in ("Mn", "Me", "Mc") or cell_len(character) == 0)
        groups[-1].append(i) if joins else groups.append([i])
    columns = []
    for group in groups:
        glyphs = "".join(attention.source[i] for i in group)
        if not glyphs.isprintable() or cell_len(glyphs) == 0:
            glyphs = "?"
        columns.append(Column(glyphs, cell_len(glyphs), tuple(sum(row[i] for i in group) for row in rows)))
    return columns


def _elide(columns: Sequence[Column], context: int) -> list[Column]:
    """The columns that weight lies on and context around them; an ellipsis for each gap."""
    heavy = [i for i, column in enumerate(columns) if column.weights and max(column.weights) >= VISIBLE]
    kept = {j for i in heavy for j in range(i - context, i + context + 1)}
    shown: list[Column] = []
    for i, column in enumerate(columns):
        if i in kept:
            shown.append(column)
        elif not shown or shown[-1].weights is not None:
            shown.append(Column(ELLIPSIS, 1, None))
    return shown
