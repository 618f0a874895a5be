"""The README can't drift: its examples are run, its set-up commands are there, its tables name what exists."""

import doctest
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "scripts"))
import readme  # noqa: E402

TEXT = readme.README.read_text(encoding="utf-8")
TRY = "python3 -m venv .venv && .venv/bin/pip install -q . && echo '3 May 1999' | .venv/bin/datenorm convert"
TEST = "python3 -m venv .venv && .venv/bin/pip install -q -e '.[train,dev]' && .venv/bin/python -m pytest"

SHADES = str.maketrans("░▒▓█", "    ")
WEIGHT = re.compile(r"│ *0\.\d\d$")
FIGURES = re.compile(r" *-?\d+\.\d+")
EXPLAINED = ("   score e ", "   softmax a ", "   context c ", "   distribution ")


def steady(line: str) -> str:
    """A line without the weights of a grid or the figures of a step, which differ in the last digits between CPUs."""
    line = WEIGHT.sub("│", line.translate(SHADES))
    return FIGURES.sub(" 0", line) if line.startswith(EXPLAINED) else line


def test_set_up_commands_stand_on_lines_of_their_own() -> None:
    assert {TRY, TEST} <= set(TEXT.splitlines())


def test_ci_runs_the_readmes_test_command() -> None:
    pattern = re.search(r"grep -E -m1 '(.*)' README.md", (ROOT / ".ci" / "run").read_text(encoding="utf-8"))
    assert pattern is not None
    assert [line for line in TEXT.splitlines() if re.match(pattern.group(1), line)] == [TEST]


BLOCKS = [match.group() for match in readme.BLOCK.finditer(TEXT)]


@pytest.mark.parametrize("block", BLOCKS, ids=[block.splitlines()[0] for block in BLOCKS])
def test_examples_print_what_the_readme_says(block: str) -> None:
    missing = [tool for tool in ("jq", "git", "xargs") if f"{tool} " in block and shutil.which(tool) is None]
    if missing:
        pytest.skip(f"this system has no {missing[0]}")
    again = readme.refreshed(f"```console\n{block}```\n").removeprefix("```console\n").removesuffix("```\n")
    assert [steady(line) for line in again.splitlines()] == [steady(line) for line in block.splitlines()]


def test_python_examples() -> None:
    failed, tried = doctest.testfile(str(readme.README), module_relative=False, encoding="utf-8")
    assert tried > 3
    assert failed == 0


def test_the_example_with_pandas() -> None:
    (block,) = re.findall(r"^```python\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    names: dict[str, Any] = {}
    exec(block, names)
    assert names["frame"]["day"].dt.strftime("%Y-%m-%d").fillna("NaT").tolist() == [
        "1999-05-03",
        "NaT",
        "2015-02-14",
        "NaT",
    ]
    assert names["frame"]["status"].tolist() == ["ok", "none", "ok", "none"]


def test_every_command_and_option_of_convert_is_explained() -> None:
    assert all(f"$ datenorm {part}--help" in TEXT for part in ("", "convert ", "explain "))


def test_the_cookbook_has_what_people_pipe_through() -> None:
    cookbook = TEXT.partition("## Cookbook")[2].partition("\n## ")[0]
    for tool in ("cut -d", "awk", "csv", "jq", "xargs -0 -P", "find", "tail -f", "git log", "pandas"):
        assert tool in cookbook, tool


def test_every_status_is_in_the_table() -> None:
    for status in ("ok", "ambiguous", "partial", "range", "invalid", "conflict", "low-confidence", "none"):
        assert re.search(rf"^\| `{status}` \|", TEXT, re.MULTILINE), status


def test_the_figures_of_modes_and_statuses_are_those_of_the_script(tmp_path: Path) -> None:
    import trust

    assert trust.MARKS.search(TEXT)
    rows = tmp_path / "rows.jsonl"
    rows.write_text(
        '{"text": "3 May 1999", "expected": "1999-05-03", "kind": "absolute", "lang": "en"}\n'
        '{"text": "1999-05-04", "expected": "1999-05-05", "kind": "absolute"}\n'
        '{"text": "yesterday", "expected": "1999-05-03", "kind": "relative"}\n'
    )
    made = trust.measured([str(rows)])
    assert "| `best-guess` | 0.00 | 100.00% | 50.00% | 100.00% | 50.00% |\n" in made
    assert "| `ok` | 2 | 50.00% | 2 | 50.00% |\n" in made
