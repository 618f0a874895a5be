"""Runs the README's examples: `python scripts/readme.py` writes their output into it, the tests compare.

In a ```console block each line that begins with "$ " is a command for bash, and what follows is what it printed, on
stdout and stderr together, 80 columns wide.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)


def run(command: str) -> str:
    """What a command prints, where `datenorm` is that of this interpreter."""
    environment = {
        **{k: v for k, v in os.environ.items() if k != "FORCE_COLOR"},
        "PYTHON": sys.executable,
        "COLUMNS": "80",
        "LC_ALL": "C",
        "NO_COLOR": "1",
        "PYTHONUTF8": "1",
    }
    done = subprocess.run(
        ["bash", "-c", f'datenorm() {{ "$PYTHON" -m datenorm "$@"; }}\n{command}'],
        env=environment,
        cwd=README.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=120,
    )
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.decode().splitlines())


def refreshed(text: str) -> str:
    """The README's text with the output of every example as it is now."""

    def block(match: re.Match[str]) -> str:
        commands = [line for line in match.group().splitlines() if line.startswith("$ ")]
        return "".join(f"{command}\n{run(command[2:])}" for command in commands)

    return BLOCK.sub(block, text)


if __name__ == "__main__":
    README.write_text(refreshed(README.read_text(encoding="utf-8")), encoding="utf-8")
