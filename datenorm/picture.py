"""The attention grid as an SVG picture: source characters across as they are seen, output characters down.

Text that runs right to left has its columns run so, each letter in the form that it has in its word. Colours stand at
each shape for programs that read no style sheet, which only turns them dark where the reader's screen is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING
from unicodedata import mirrored, name
from xml.sax.saxutils import escape

from rich.cells import cell_len, set_cell_size

from datenorm.bidi import levels, visual
from datenorm.cells import ELLIPSIS, Column, columns_of, peak_of, weight_of
from datenorm.joining import RLM, apart
from datenorm.palette import DARK, LEVELS, LIGHT, Theme, level
from datenorm.spans import fields_of, spans_of

if TYPE_CHECKING:
    from datenorm.normalizer import Attention, Result

ROOM = 80  # cells; a longer source loses what nothing looked at
NARROW, WIDE, HIGH = 20, 30, 26  # pixels of a cell
TOP, BESIDE, BELOW = 104, 104, 66  # pixels around the grid
LEAST_WIDTH = 380
BAR, BAR_LEAST = 14, 104  # width and least height of the colour bar
LETTER = 8  # pixels of a title's letter, about
FONTS = "'Noto Sans', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"


@dataclass(frozen=True)
class _Layout:
    """Where everything stands: columns from left to right, the letter over each, its left edge; the grid's edges."""

    columns: list[Column]
    letters: list[str]
    lefts: list[int]
    output: tuple[str, ...]
    left: int
    width: int

    @property
    def right(self) -> int:
        return self.lefts[-1] + _wide(self.columns[-1])

    @property
    def bottom(self) -> int:
        return TOP + HIGH * len(self.output)

    @property
    def height(self) -> int:
        return max(self.bottom, TOP + BAR_LEAST) + BELOW


def svg(result: Result, model: str, key: str = "") -> str:
    """The picture of a result that has attention and output. model: its name, for the title. key: makes ids unique."""
    attention = result.attention
    assert attention is not None
    layout = _layout(attention)
    width, height = layout.width, layout.height
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'role="img" aria-labelledby="title{key} desc{key}" font-family="{FONTS}" font-size="15">',
        f'<title id="title{key}">Attention: {_shown(result.text)} to {escape(result.expression)}</title>',
        f'<desc id="desc{key}">{escape(_described(result, layout, model))}</desc>',
        f"<style>@media (prefers-color-scheme: dark) {{{_style(DARK)}}}</style>",
        f'<rect class="paper" width="{width}" height="{height}" fill="{LIGHT.paper}"/>',
        *_titles(result, model, layout),
        *_labels(result.expression, layout),
        *_cells(layout),
        *_outlines(layout),
        *_bar(layout),
        *_legend(layout),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def copied(output: str, column: Column) -> bool:
    """Whether an output character is a digit that stands in this column of the source."""
    return output.isdecimal() and column.glyphs == output


def _layout(attention: Attention) -> _Layout:
    columns = columns_of(attention, ROOM)
    found = levels("".join(column.glyphs[0] for column in columns))
    letters = [
        f"{RLM}{letter}{RLM}" if level % 2 and mirrored(letter[0]) else letter  # L4: brackets are turned around
        for letter, level in zip(apart([column.glyphs for column in columns]), found, strict=True)
    ]
    order = visual(found)
    columns, letters = [columns[i] for i in order], [letters[i] for i in order]
    edges = [0, *accumulate(map(_wide, columns))]
    width = max(LEAST_WIDTH, edges[-1] + 2 * BESIDE)
    left = (width - edges[-1]) // 2
    return _Layout(columns, letters, [left + edge for edge in edges[:-1]], attention.output, left, width)


def _wide(column: Column) -> int:
    return WIDE if column.cells > 1 else NARROW


def _shown(text: str) -> str:
    return escape("".join(char if char.isprintable() else " " for char in text))


def _style(theme: Theme) -> str:
    plain = f".paper{{fill:{theme.paper}}}.ink{{fill:{theme.ink}}}.soft{{fill:{theme.soft}}}"
    lines = f".peak{{stroke:{theme.ink}}}.copied{{stroke:{theme.copied}}}"
    return plain + lines + "".join(f".s{step}{{fill:{color}}}" for step, color in enumerate(theme.shades))


def _described(result: Result, layout: _Layout, model: str) -> str:
    """What the picture shows, in words."""
    said = [f"Model {model} wrote {result.expression}. Rows are the characters written, columns those read."]
    for field, span in spans_of(result):
        if span:
            text = "".join(char if char.isprintable() else " " for char in result.text[slice(*span)])
            said.append(f"The {field.name} was read from '{text}'.")
    for row, output in enumerate(layout.output):
        column = layout.columns[peak_of(layout.columns, row)]
        said.append(f"{output}: '{column.glyphs}' {weight_of(column, row):.2f}.")
    return " ".join(said)


def _text(x: float, y: float, text: str, size: int = 0, anchor: str = "middle", family: str = "") -> str:
    """Text that is escaped already."""
    font = (f' font-size="{size}"' if size else "") + (f' font-family="{family}, {FONTS}"' if family else "")
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}"{font}>{text}</text>'


def _family(char: str) -> str:
    """The font that Noto has for a letter's script; left to itself, the renderer of PNGs may take a bold one."""
    script = name(char, "").partition(" ")[0]
    if char.isascii() or not char.isalpha() or script in ("LATIN", "GREEK", "CYRILLIC"):
        return ""
    return f"'Noto Sans {'CJK JP' if script in ('CJK', 'HIRAGANA', 'KATAKANA', 'HANGUL') else script.title()}'"


def _group(kind: str, parts: Sequence[str], extra: str = "") -> list[str]:
    color = {"ink": LIGHT.ink, "soft": LIGHT.soft}[kind]
    return [f'<g class="{kind}" fill="{color}"{extra}>', *parts, "</g>"]


def _titles(result: Result, model: str, layout: _Layout) -> list[str]:
    middle, room = layout.width / 2, layout.width // LETTER - 4
    text = " ".join(result.text.split())
    if cell_len(text) > room:
        text = set_cell_size(text, room - 1).rstrip() + ELLIPSIS
    # An isolate, so that its first letter says which way the text runs.
    title = _text(middle, 30, f"\u2068{_shown(text)}\u2069", 17)
    about = _text(middle, 52, f"{escape(result.expression)} · model {_shown(model)}", 12)
    return [*_group("ink", [title], ' font-weight="bold"'), *_group("soft", [about])]


def _labels(expression: str, layout: _Layout) -> list[str]:
    """The source above the grid, the output left of it, and the fields left of that."""
    above = [
        _text(left + _wide(column) / 2, TOP - 9, escape(letter), family=_family(column.glyphs[0]))
        for column, letter, left in zip(layout.columns, layout.letters, layout.lefts, strict=True)
        if not letter.isspace()
    ]
    beside = [
        _text(layout.left - 13, TOP + HIGH * row + HIGH * 0.7, escape(character))
        for row, character in enumerate(layout.output)
    ]
    names = [
        _text(layout.left - 28, TOP + HIGH * (field.start + field.end) / 2 + 4, field.name, 12, "end")
        for field in fields_of(expression)
    ]
    return [*_group("ink", [*above, *beside]), *_group("soft", names)]


def _cells(layout: _Layout) -> Iterator[str]:
    for row, output in enumerate(layout.output):
        for column, left in zip(layout.columns, layout.lefts, strict=True):
            if column.weights is None:
                continue
            weight = weight_of(column, row)
            said = f"{output} from '{column.glyphs}': {weight:.2f}"
            tip = f"><title>{escape(said)}</title></rect>" if weight >= 0.005 else "/>"
            yield f"{_rect(left, TOP + HIGH * row, _wide(column) - 1, HIGH - 1, level(weight))}{tip}"


def _rect(x: float, y: float, width: float, height: float, step: int) -> str:
    """A rectangle's tag without its end."""
    place = f'x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"'
    return f'<rect class="s{step}" {place} fill="{LIGHT.shades[step]}"'


def _outlines(layout: _Layout) -> Iterator[str]:
    for row, output in enumerate(layout.output):
        at = peak_of(layout.columns, row)
        column = layout.columns[at]
        yield _outline(layout.lefts[at], TOP + HIGH * row, _wide(column), HIGH, copied(output, column))


def _outline(x: float, y: float, width: float, height: float, is_copied: bool) -> str:
    kind, color, line = ("copied", LIGHT.copied, 3.0) if is_copied else ("peak", LIGHT.ink, 1.0)
    place = f'x="{x - 0.5:g}" y="{y - 0.5:g}" width="{width:g}" height="{height:g}"'
    return f'<rect class="{kind}" {place} fill="none" pointer-events="none" stroke="{color}" stroke-width="{line:g}"/>'


def _bar(layout: _Layout) -> list[str]:
    left, tall = layout.right + 26, max(layout.bottom - TOP, BAR_LEAST)
    each = tall / (LEVELS + 1)
    steps = [f"{_rect(left, TOP + each * (LEVELS - step), BAR, each + 0.5, step)}/>" for step in range(LEVELS + 1)]
    marks = [_text(left + BAR + 5, TOP + tall * (1 - mark) + 4, f"{mark:g}", 11, "start") for mark in (0, 0.5, 1)]
    return [*steps, *_group("soft", [*marks, _text(left + BAR / 2, TOP - 9, "weight", 11)])]


def _legend(layout: _Layout) -> list[str]:
    x, y = max(layout.left - 20, 20), layout.height - BELOW + 22
    boxes = [_outline(x, y, 12, 12, False), _outline(x, y + 20, 12, 12, True)]
    said = ("where most weight lies", "where most weight lies, on the digit that was written")
    return [*boxes, *_group("soft", [_text(x + 20, y + 10 + 20 * i, line, 11, "start") for i, line in enumerate(said)])]
