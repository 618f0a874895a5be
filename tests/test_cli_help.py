"""--help: every option in a group, an example for each group, nothing loaded for it that isn't needed."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from test_cli_convert import ENVIRONMENT, convert, datenorm

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
    assert done.returncode in (0, 1)
    assert b"1999-05-03" in done.stdout + (tmp_path / "births.csv").read_bytes()


def test_help_loads_nothing_that_only_a_conversion_needs() -> None:
    script = (
        "import sys; from datenorm.cli import app\n"
        "try: app(['convert', '--help'])\n"
        "except SystemExit: print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=ENVIRONMENT)
    loaded = set(done.stderr.split())
    assert "typer" in loaded and not loaded & {"rich", "numpy", "onnxruntime", "datenorm.normalizer", "json"}


def test_completion_can_be_had() -> None:
    assert "--install-completion" in datenorm("--help")[1]
