"""--help: every option in a group, an example for each group, soon shown."""

import shlex
import subprocess
import sys
import time
from pathlib import Path

import pytest
import typer
from test_cli_convert import BASE, ENVIRONMENT, convert, datenorm

from datenorm.cli import app
from datenorm.cli_help import _HOMES, EXAMPLES


def test_options_stand_in_groups() -> None:
    code, out, err = convert("--help")
    assert (code, err) == (0, "")
    sections = [line.removesuffix(":") for line in out.splitlines() if line.endswith(":") and not line.startswith(" ")]
    assert sections == ["Arguments", *EXAMPLES, "Help"]
    assert all(f"  Example: {example}\n" in out for example in EXAMPLES.values())
    command = typer.main.get_command(app).commands["convert"]  # type: ignore[attr-defined]
    assert set(_HOMES) <= {"help", *(parameter.name for parameter in command.params)}


@pytest.mark.parametrize("example", EXAMPLES.values())
def test_the_examples_work(example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "births.csv").write_text("id,x,when\n1,2,3 May 1999\n")
    (tmp_path / "dates.txt").write_text("3 May 1999\n3 May\n")
    command = example.replace("datenorm", f"{shlex.quote(sys.executable)} -m datenorm", 1)
    done = subprocess.run(["bash", "-c", command], capture_output=True, env=ENVIRONMENT)
    assert (
        done.returncode in (0, 1)
        and b"1999-05-03"
        in done.stdout
        + (tmp_path / "births.csv").read_bytes()
        + (tmp_path / "unread.tsv" if (tmp_path / "unread.tsv").exists() else tmp_path / "dates.txt").read_bytes()
    )


def test_help_comes_soon() -> None:
    def seconds(*command: str) -> float:
        start = time.perf_counter()
        subprocess.run(command, capture_output=True, env=ENVIRONMENT, check=True)
        return time.perf_counter() - start

    bare = min(seconds(sys.executable, "-c", "") for _ in range(5))
    assert min(seconds(*BASE, "convert", "--help") for _ in range(5)) < 0.15 + 2 * bare


def test_completion_can_be_had() -> None:
    assert "--install-completion" in datenorm("--help")[1]
