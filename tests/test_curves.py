"""datenorm curves: what it reads, what it draws in the terminal and as an SVG."""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from datenorm.errors import OptionError
from datenorm.train.curves import ROWS, Canvas, Curves, plot, read
from datenorm.train.curves_svg import HEIGHT, LEFT, TOP, WIDTH, svg
from datenorm.train.progress import COLUMNS

PARTING = """\
fixed: the same 3,000 pairs
100% ┤                     ⣀⠤⠒⠉
     │                 ⣀⠤⠒⠉
     │             ⣀⠤⠒⠉
     │           ⡠⠃
     │         ⡠⠊
 50% ┤       ⢠⠊
     │     ⢀⠔⠁                ⣀
     │   ⢀⠔⠁      ⡀ ⣀ ⠤ ⠒ ⠒ ⠉
     │  ⡰⠁  ⣀ ⠔ ⠉
  0% ┤⣠⠊⠔ ⠉
     └─────────────────────────
      0               200 steps
      ⠒⠒⠒ training pairs 100.0%   ⠒ ⠒ held-out pairs 30.0%
"""


def make_run(folder: Path, rows: list[tuple[int, float, float]], pairs: int = 0, train: bool = True) -> Path:
    """A run's folder with (step, held-out, training) in its log."""
    folder.mkdir()
    columns = COLUMNS if train else COLUMNS[:-1]
    lines = [",".join(columns)]
    for step, held_out, known in rows:
        values = {"step": step, "held_out_exact": held_out, "train_exact": known}
        lines.append(",".join(str(values.get(name, 1)) for name in columns))
    (folder / "log.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "config.json").write_text(json.dumps({"options": {"data": {"pairs": pairs}}}), encoding="utf-8")
    return folder


@pytest.fixture
def fixed(tmp_path: Path) -> Path:
    return make_run(tmp_path / "fixed", [(100, 0.2, 0.7), (200, 0.3, 1.0)], pairs=3000)


def command(*arguments: object) -> tuple[int, str, str]:
    line = [sys.executable, "-m", "datenorm", "curves", *map(str, arguments)]
    done = subprocess.run(line, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout, done.stderr


# ---- reading -----------------------------------------------------------------------------------------------


def test_a_log_is_read(fixed: Path) -> None:
    assert read(fixed) == Curves("fixed", 3000, (100, 200), (0.2, 0.3), (0.7, 1.0))


def test_logs_of_before_have_no_curve_of_the_training(tmp_path: Path) -> None:
    run = read(make_run(tmp_path / "old", [(100, 0.2, 0.0)], train=False))
    assert run == Curves("old", 0, (100,), (0.2,), ())
    assert "training" not in "".join(line.plain for line in plot([run])[1:])


def test_a_run_without_its_config_counts_as_fresh(fixed: Path) -> None:
    (fixed / "config.json").unlink()
    assert read(fixed).title == "fixed: fresh pairs"


@pytest.mark.parametrize(
    ("log", "said"),
    [
        (None, "no log.csv in"),
        ("a,b\n1,2\n", "is no log of a training run"),
        ("step,held_out_exact\n10,much\n", "is no log of a training run"),
        (",".join(COLUMNS) + "\n", "has no line yet"),
    ],
)
def test_what_is_no_log_is_named(tmp_path: Path, log: str | None, said: str) -> None:
    if log is not None:
        (tmp_path / "log.csv").write_text(log, encoding="utf-8")
    with pytest.raises(OptionError, match=said):
        read(tmp_path)


# ---- in the terminal ---------------------------------------------------------------------------------------


def test_dots_of_a_line_by_hand() -> None:
    # Two cells by one row: four dots across, four up. A rising diagonal has one dot in every column: the dots of a
    # Braille cell are numbered 1 2 3 7 down the left and 4 5 6 8 down the right, so 7 6 in one and 2 4 in the other.
    canvas = Canvas(2, 1)
    canvas.line([(0, 0), (1, 1)], "red")
    assert [row.plain for row in canvas.lines()] == ["\u2860\u280a"]


def test_the_plot(fixed: Path) -> None:
    assert "".join(f"{line.plain}\n" for line in plot([read(fixed)], 32)) == PARTING


def test_runs_share_their_axes(fixed: Path, tmp_path: Path) -> None:
    longer = make_run(tmp_path / "longer", [(400, 0.5, 0.5)])
    lines = [line.plain for line in plot([read(fixed), read(longer)], 60)]
    assert [line.strip() for line in lines if line.endswith("steps")] == ["0" + "400 steps".rjust(52)] * 2
    assert len(lines) == 2 * (ROWS + 4) + 1
    # what was made of 200 steps ends in the middle
    assert max(len(line) for line in lines[1 : ROWS + 1]) < 36


# ---- as an SVG ---------------------------------------------------------------------------------------------


def test_the_svg_has_a_panel_for_each_run_and_says_what_it_shows(fixed: Path) -> None:
    other = Curves("<b>&", 0, (200,), (0.5,))
    root = ElementTree.fromstring(svg([read(fixed), other]))
    space = {"s": "http://www.w3.org/2000/svg"}
    texts = [text.text for text in root.iterfind(".//s:text", space)]
    assert {"fixed: the same 3,000 pairs", "<b>&: fresh pairs", "training pairs 100.0%"} <= set(texts)
    assert texts.count("200 steps") == 2
    assert "held-out pairs 30.0%" in (root.findtext("s:title", namespaces=space) or "")
    assert "prefers-color-scheme: dark" in (root.findtext("s:style", namespaces=space) or "")
    curves = [path.get("d") for path in root.iterfind(".//s:path", space) if "L" in (path.get("d") or "")]
    zero, middle, end = LEFT, LEFT + WIDTH / 2, LEFT + WIDTH
    base = TOP + HEIGHT
    assert curves == [
        f"M{zero}.0 {base}.0 L{middle:.1f} {base - 0.7 * HEIGHT:.1f} L{end}.0 {TOP}.0",
        f"M{zero}.0 {base}.0 L{middle:.1f} {base - 0.2 * HEIGHT:.1f} L{end}.0 {base - 0.3 * HEIGHT:.1f}",
        f"M{zero}.0 {base}.0 L{end}.0 {base - 0.5 * HEIGHT:.1f}",
    ]


# ---- the command -------------------------------------------------------------------------------------------


def test_the_command_draws_every_run(fixed: Path, tmp_path: Path) -> None:
    fresh = make_run(tmp_path / "fresh", [(200, 0.9, 0.9)])
    code, out, err = command(fixed, fresh)
    assert (code, err) == (0, "")
    assert [line for line in out.splitlines() if "pairs" in line] == [
        "fixed: the same 3,000 pairs",
        "      ⠒⠒⠒ training pairs 100.0%   ⠒ ⠒ held-out pairs 30.0%",
        "fresh: fresh pairs",
        "      ⠒⠒⠒ training pairs 90.0%   ⠒ ⠒ held-out pairs 90.0%",
    ]
    assert max(map(len, out.splitlines())) <= 80


def test_the_command_writes_an_svg_and_nothing_else(fixed: Path, tmp_path: Path) -> None:
    target = tmp_path / "curves.svg"
    assert command(fixed, "--output", target) == (0, "", "")
    assert target.read_text(encoding="utf-8") == svg([read(fixed)])


def test_the_command_refuses_in_one_line(fixed: Path, tmp_path: Path) -> None:
    png = "--output 'c.png': curves are drawn as SVG, name the file so: c.svg"
    assert command(fixed, "--output", "c.png") == (2, "", f"datenorm: {png}\n")
    code, out, err = command(tmp_path / "nothing")
    assert (code, out) == (2, "")
    assert err.startswith("datenorm: no log.csv in ") and err.count("\n") == 1
    code, _, err = command(fixed, "--output", tmp_path / "no" / "such" / "folder.svg")
    assert code == 2 and err.endswith("can't be written: No such file or directory\n")
