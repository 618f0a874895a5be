"""`datenorm explain` as a process: the whole lecture's shape, its pages, and what it refuses."""

import re
import subprocess
import sys

import pytest
from rich.cells import cell_len
from test_cli_convert import datenorm
from test_imports import HEAVY

FIGURES = re.compile(r"-?\d+\.\d+")


def test_a_lecture() -> None:
    code, out, err = datenorm("explain", "3 May 1999")
    assert (code, err) == (0, "")
    headings = [line for line in out.splitlines() if line and not line.startswith(" ")]
    assert headings == [
        f"How the model {headings[0].split()[3]} reads '3 May 1999'",
        "1. What the network is given",
        "2. The encoder reads it once, forwards and backwards",
        "3. The decoder writes a character a step: the formulas of step i",
        "4. Step by step",
        "Step 1 of 11, year: at the start",
        "Step 2 of 11, year: after 1",
        "Step 3 of 11, year: after 19",
        "Step 4 of 11, year: after 199",
        "Step 5 of 11: after 1999",
        "Step 6 of 11, month: after 1999-",
        "Step 7 of 11, month: after 1999-0",
        "Step 8 of 11: after 1999-05",
        "Step 9 of 11, day: after 1999-05-",
        "Step 10 of 11, day: after 1999-05-0",
        "Step 11 of 11: after 1999-05-03",
        "5. What was written",
    ]
    assert "   text          3 may 1999\n" in out
    assert "   symbol          <auto>  <any>  '3'  ' '  'm'  'a'  'y'" in out
    assert out.endswith("   Its status is ok: 1999-05-03.\n")


def test_a_page_of_one_field() -> None:
    code, out, err = datenorm("explain", "3 May 1999", "--field", "month")
    assert (code, err) == (0, "")
    pages = out.split("\n\n")
    assert [page.splitlines()[0] for page in pages] == [
        "Step 6 of 11, month: after 1999-", "Step 7 of 11, month: after 1999-0",
    ]  # fmt: skip
    for page, chosen, allowed in zip(pages, "05", ("0-3 W", "0-9"), strict=True):
        lines = page.splitlines()[1:]
        assert [line[3:17].strip() for line in lines] == [
            "j", "symbol", "score e", "softmax a", "context c", "distribution", "allowed", "chosen",
        ]  # fmt: skip
        assert lines[2].split()[2] == "0.00"
        weights = [float(weight) for weight in FIGURES.findall(lines[3])]
        assert weights == sorted(weights, reverse=True) and 0 < sum(weights) < 1.01
        assert lines[5].split()[1] == lines[7].split()[1] == f"'{chosen}'"
        assert lines[6].split(maxsplit=1)[1] == allowed


@pytest.mark.parametrize(
    "text", ["۱۴ اسفند ۱۳۹۶", "令和2年5月6日 " + "年" * 90, "5 มีนาคม 2561", "hello", "x " * 200 + "1999"]
)
def test_lines_have_80_columns(text: str) -> None:
    code, out, _ = datenorm("explain", text)
    assert code == 0
    assert all(cell_len(line) <= 80 for line in out.splitlines())


def test_what_the_network_is_told() -> None:
    out = datenorm("explain", "03/04/2021", "--locale", "fr")[1]
    assert "order of numbers (<dmy>)" in out and "language (<fr>)" in out and "Its status is ok: 2021-04-03." in out
    assert "several orders" not in out
    assert "several orders" in datenorm("explain", "03/04/2021")[1]
    assert "order of numbers (<mdy>)" in datenorm("explain", "03/04/2021", "--locale", "fr", "--order", "mdy")[1]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["  "], "'  ' holds nothing to read: give a text such as '3 May 1999'"),
        (["3 May 1999", "--order", "x"], "unknown --order 'x': give one of auto, dmy, mdy, ymd"),
        (["hello", "--field", "day"], "--field 'day': no date was read in 'hello'; leave it out to see how"),
        (
            ["3 May 1999", "--field", "weekday"],
            "--field 'weekday': '1999-05-03', read in '3 May 1999', has year, month, day",
        ),
    ],
)
def test_what_is_refused(arguments: list[str], message: str) -> None:
    assert datenorm("explain", *arguments) == (2, "", f"datenorm: {message}\n")


def test_it_loads_no_training_library() -> None:
    script = (
        "import sys; sys.argv[1:] = ['explain', '3 May 1999']\n"
        "from datenorm.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    loaded = {name.partition(".")[0] for name in done.stderr.split()}
    assert "onnxruntime" in loaded and not loaded & HEAVY
