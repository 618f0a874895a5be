"""The benchmarks run and print their ratios; no figure of speed decides a test, since other work shares the machine."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "benchmarks"


def run(script: str, *options: str) -> list[str]:
    command = [sys.executable, str(FOLDER / script), *options]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=300).stdout.splitlines()


def test_start_up_is_compared_with_each_rival() -> None:
    lines = run("startup.py", "--rounds", "1")
    assert [line.split()[0] for line in lines[1:]] == ["datenorm", "dateparser", "dateutil", "python"]
    assert all(re.search(r"\d\.\d{3} s .*takes \d+\.\d\d times as long", line) for line in lines[1:])


def test_throughput_is_compared_in_every_case() -> None:
    lines = run("throughput.py", "--count", "60", "--sample", "6")
    assert [re.split(r"\s{2,}", line)[0] for line in lines[2:6]] == ["short", "mixed", "long", "no date"]
    assert "times the work that they take apart" in lines[6]


def test_memory_is_measured_of_every_line() -> None:
    about, figures = run("memory.py", "--lines", "6000")
    assert about == "6,000 lines of 5,000 dates, 6,000 lines out, exit status 0"
    assert re.fullmatch(r"peak \d+ MB, \d+\.\d s, [\d,]+ lines a second", figures)


def test_columns_are_settled_and_counted() -> None:
    lines = run("columns.py", "--columns", "4", "--lines", "50", "--cost-lines", "200")
    assert [line.split(":")[0] for line in lines if not line.startswith(" ")] == [
        "4 columns that a line decides",
        "4 columns that no line decides",
        "4 columns with one line in fifty in the other order",
        *(line for line in lines[-2:]),
    ]
    assert all(re.search(r"take \d+\.\d times as long", line) for line in lines[-2:])


def test_texts_are_unique_and_as_long_as_said(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("babel")
    monkeypatch.syspath_prepend(str(FOLDER))
    import texts

    for case, (least, most) in {"short": (15, 30), "long": (150, 150), "mixed": (15, 150), "no date": (15, 30)}.items():
        made = texts.unique(case, 400)
        assert len(set(made)) == 400 and made == texts.unique(case, 400)
        assert all(least <= len(text) <= most for text in made)


def test_what_the_check_of_fields_stops_and_costs_is_counted() -> None:
    lines = run("grounding.py", "--count", "80")
    assert [line for line in lines if line.startswith("80 texts")] == [
        "80 texts, every answer",
        "80 texts, at the default threshold",
    ]
    every = next(line for line in lines if line.startswith("all "))
    wrong, stopped, _, right, refused, _ = (float(cell.strip("%").replace(",", "")) for cell in every.split()[1:])
    assert 0 <= stopped <= wrong and 0 <= refused < right
