"""Runs the README's examples: `python scripts/readme.py` writes their output into it, the tests compare.

In a ```console block each line that begins with "$ " is a command for bash, and what follows is what it printed, on
stdout and stderr together, 80 columns wide. The commands of a block share an empty folder.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)


def run(command: str, folder: Path) -> str:
    """What a command prints in a folder, where `datenorm` is that of this interpreter."""
    programs = folder / ".bin"
    programs.mkdir(exist_ok=True)
    program = programs / "datenorm"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m datenorm "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    environment = {
        **{k: v for k, v in os.environ.items() if k != "FORCE_COLOR"},
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join([str(README.parent), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep),
        "COLUMNS": "80",
        "LC_ALL": "C",
        "NO_COLOR": "1",
        "PYTHONUTF8": "1",
    }
    done = subprocess.run(
        ["bash", "-c", command],
        env=environment,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=120,
    )
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.decode().splitlines())


def refreshed(text: str) -> str:
    """The README's text with the output of every example as it is now."""

    def block(match: re.Match[str]) -> str:
        commands = [line for line in match.group().splitlines() if line.startswith("$ ")]
        with tempfile.TemporaryDirectory() as folder:
            return "".join(f"{command}\n{run(command[2:], Path(folder))}" for command in commands)

    return BLOCK.sub(block, text)


if __name__ == "__main__":
    README.write_text(refreshed(README.read_text(encoding="utf-8")), encoding="utf-8")
