"""--help: every option in a group, an example for each group, nothing loaded for it that isn't needed."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from test_cli_convert import ENVIRONMENT, convert

from datenorm.cli import app
from datenorm.cli_help import _HOMES, EXAMPLES

ROOT = Path(__file__).parent.parent


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
        "import sys; from datenorm.cli import run\n"
        "try: run(sys.argv[1:])\n"
        "except SystemExit: print(*sys.modules, file=sys.stderr)"
    )
    for arguments in (["--help"], ["convert", "--help"]):
        command = [sys.executable, "-c", script, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT)
        loaded = set(done.stderr.split())
        assert "typer" in loaded
        assert not loaded & {"rich", "numpy", "onnxruntime", "pydantic", "datenorm.normalizer", "json"}


@pytest.fixture
def shells(tmp_path: Path) -> Path:
    """A folder with datenorm and, where they are missing, stand-ins for shells: what calls the command is asked."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("this system has no bash")
    (tmp_path / "datenorm").write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m datenorm "$@"\n')
    (tmp_path / "datenorm").chmod(0o755)
    for name in ("zsh", "fish"):
        if shutil.which(name) is None:
            shutil.copy(bash, tmp_path / name)
    return tmp_path


def in_shell(shell: str, folder: Path, command: str) -> tuple[int, str, str]:
    environment = {**ENVIRONMENT, "HOME": str(folder), "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}
    environment |= {"PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    done = subprocess.run([shell, "-c", command], capture_output=True, text=True, env=environment, cwd=folder)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("shell", "file", "mark"),
    [
        ("bash", ".bash_completions/datenorm.sh", "complete -o default -F _datenorm_completion datenorm"),
        ("zsh", ".zfunc/_datenorm", "compdef _datenorm_completion datenorm"),
        ("fish", ".config/fish/completions/datenorm.fish", "complete --command datenorm"),
    ],
)
def test_completion_is_installed(shells: Path, shell: str, file: str, mark: str) -> None:
    code, out, err = in_shell(shell, shells, "datenorm --install-completion; exit")
    assert (code, err) == (0, "")
    assert out.splitlines()[0] == f"{shell} completion installed in {shells / file}"
    assert mark in (shells / file).read_text()


def test_bash_completes_commands_options_and_files(shells: Path) -> None:
    assert in_shell("bash", shells, "datenorm --install-completion; exit")[0] == 0
    asked = "source ~/.bashrc; COMP_WORDS=(datenorm {0}) COMP_CWORD={1}; _datenorm_completion datenorm; "
    asked += "echo ${{COMPREPLY[@]}}"
    assert in_shell("bash", shells, asked.format("conv", 1)) == (0, "convert\n", "")
    assert in_shell("bash", shells, asked.format("convert --on", 2)) == (0, "--on-error\n", "")
    assert in_shell("bash", shells, asked.format("convert --column", 2)) == (0, "--column --columns\n", "")
