"""The curves of training runs as an SVG: one panel a run, side by side, for light and dark pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from datenorm.train.curves import Curves, last_step, points

# Sizes in pixels.
PANEL, GAP = 340, 20  # a panel's width, and the space between two
LEFT, TOP, WIDTH, HEIGHT, BELOW = 44, 48, 286, 180, 28  # the plot within its panel, and the room under it
STYLE = """
  svg { background: #ffffff; font: 12px system-ui, sans-serif; }
  text { fill: #24292f; } .small { fill: #57606a; font-size: 11px; }
  .axis { stroke: #8c959f; } .rule { stroke: #d8dee4; } path { fill: none; stroke-width: 2; }
  .train { stroke: #bc4c00; } .held { stroke: #0969da; stroke-dasharray: 5 3; }
  @media (prefers-color-scheme: dark) {
    svg { background: #0d1117; } text { fill: #e6edf3; } .small { fill: #9198a1; }
    .axis { stroke: #656c76; } .rule { stroke: #2a313c; } .train { stroke: #f0883e; } .held { stroke: #58a6ff; }
  }
"""


def svg(runs: Sequence[Curves]) -> str:
    """The document."""
    width, height = len(runs) * (PANEL + GAP) - GAP, TOP + HEIGHT + BELOW
    titles = "; ".join(f"{run.title}, held-out pairs {run.held_out[-1]:.1%}" for run in runs)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">',
        f"<title>Pairs read exactly in training. {escape(titles)}</title>",
        f"<style>{STYLE}</style>",
    ]
    end = last_step(runs)
    for number, run in enumerate(runs):
        parts += [f'<g transform="translate({number * (PANEL + GAP)} 0)">', *_panel(run, end), "</g>"]
    return "\n".join([*parts, "</svg>", ""])


def _panel(run: Curves, end: int) -> Iterator[str]:
    yield f'<text x="{LEFT}" y="16" font-weight="600">{escape(run.title)}</text>'
    yield from _legend(run)
    for share in (0.0, 0.5, 1.0):
        y = TOP + HEIGHT * (1 - share)
        kind = "rule" if share else "axis"
        yield f'<line class="{kind}" x1="{LEFT}" y1="{y:g}" x2="{LEFT + WIDTH}" y2="{y:g}"/>'
        yield f'<text class="small" x="{LEFT - 6}" y="{y + 4:g}" text-anchor="end">{share:.0%}</text>'
    under = TOP + HEIGHT + 17
    yield f'<text class="small" x="{LEFT}" y="{under}">0</text>'
    yield f'<text class="small" x="{LEFT + WIDTH}" y="{under}" text-anchor="end">{end:,} steps</text>'
    if run.train:
        yield _path("train", run, run.train, end)
    yield _path("held", run, run.held_out, end)


def _path(kind: str, run: Curves, values: Sequence[float], end: int) -> str:
    spots = (f"{LEFT + WIDTH * x:.1f} {TOP + HEIGHT * (1 - y):.1f}" for x, y in points(run, values, end))
    return f'<path class="{kind}" d="M{" L".join(spots)}"/>'


def _legend(run: Curves) -> Iterator[str]:
    entries = [("held", "held-out pairs", run.held_out[-1])]
    if run.train:
        entries.insert(0, ("train", "training pairs", run.train[-1]))
    x = LEFT
    for kind, name, last in entries:
        yield f'<path class="{kind}" d="M{x} 31 h20"/>'
        yield f'<text class="small" x="{x + 25}" y="35">{name} {last:.1%}</text>'
        x += 150
