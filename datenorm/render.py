"""The attention grid in the terminal: source characters across, output characters down, shade by weight."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.style import Style
from rich.text import Text

from datenorm.bidi import forced
from datenorm.cells import ELLIPSIS, Column, columns_of, peak_of, weight_of

if TYPE_CHECKING:
    from rich.console import Console

    from datenorm.normalizer import Attention, Result

SHADES = " ░▒▓█"
LEVELS = (0.05, 0.25, 0.5, 0.75)  # weights from which each shade but the first is used
PEAK = "●"
_FRAME = 14  # cells beside the grid: "  1 │" before it, "│ 0.97" after it


def grid(result: Result, width: int = 80, color: bool = False) -> list[Text]:
    """The lines of a result's attention grid, at most width cells each.

    The heaviest character of each row is marked, and its weight written at the end. A source that doesn't fit loses
    the characters that no output character looked at, then goes on in a second grid below.
    """
    attention = result.attention
    title = Text("".join(c if c.isprintable() else " " for c in result.text), no_wrap=True)
    title.truncate(width // 2, overflow="ellipsis")
    title.append(f" -> {result.expression or '(no date)'}")
    if attention is None:
        return [title, Text("  read without the network: there is no attention to show")]
    if not attention.output:
        return [title, Text("  nothing was written: there is no attention to show")]
    room = max(width - _FRAME, 10)
    columns = columns_of(attention, room)
    peaks = [peak_of(columns, row) for row in range(len(attention.output))]
    lines = [title]
    for start, panel in _panels(columns, room):
        lines += _panel(attention, panel, [peak - start for peak in peaks], color)
    return lines


def print_grid(result: Result, console: Console) -> None:
    """Print a result's grid: in colour where the console has colours, with shade characters elsewhere."""
    color = console.color_system is not None and not console.no_color
    for line in grid(result, min(console.width, 200) if console.is_terminal else 80, color):
        console.print(line, soft_wrap=True, highlight=False)


def _panels(columns: Sequence[Column], room: int) -> list[tuple[int, list[Column]]]:
    """Columns in runs that fit into room cells, each with the index of its first."""
    panels: list[tuple[int, list[Column]]] = []
    used = room
    for i, column in enumerate(columns):
        if used + column.cells > room:
            panels.append((i, []))
            used = 0
        panels[-1][1].append(column)
        used += column.cells
    return panels


def _panel(attention: Attention, columns: Sequence[Column], peaks: Sequence[int], color: bool) -> list[Text]:
    """One grid: the source above, a row for each output character. peaks: column of each row's heaviest character."""
    source = forced("".join(column.glyphs for column in columns))
    lines = [Text(f"     {source}", no_wrap=True)]
    for row, character in enumerate(attention.output):
        line = Text(f"  {character} │", no_wrap=True)
        for i, column in enumerate(columns):
            line.append_text(_cell(column, row, i == peaks[row], color))
        line.append("│")
        if 0 <= peaks[row] < len(columns):
            line.append(f" {weight_of(columns[peaks[row]], row):.2f}")
        lines.append(line)
    return lines


def _cell(column: Column, row: int, peak: bool, color: bool) -> Text:
    """One cell of the grid, as wide as its column."""
    weight = weight_of(column, row)
    if column.weights is None:
        return Text(ELLIPSIS.ljust(column.cells), style="dim" if color else "")
    if color:
        level = round(23 * min(weight, 1.0))
        style = Style(bgcolor=f"color({232 + level})", color="black" if level > 11 else "white", bold=peak)
        return Text((PEAK if peak else " ").ljust(column.cells), style=style)
    return Text(PEAK.ljust(column.cells) if peak else SHADES[bisect(LEVELS, weight)] * column.cells)
