"""Style, types and size of the code, as the design's house rules say."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "datenorm").rglob("*.py"))


@pytest.mark.parametrize("tool", [["ruff", "check", "."], ["mypy"]], ids=["ruff", "mypy"])
def test_tools_find_nothing(tool: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", *tool], cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr


def test_files_and_functions_are_short() -> None:
    long = []
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        if len(text.splitlines()) >= 350:
            long.append(path.name)
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef) and node.body:
                first = node.body[1] if ast.get_docstring(node) and len(node.body) > 1 else node.body[0]
                if (node.end_lineno or 0) - first.lineno >= 50:
                    long.append(f"{path.name}: {node.name}")
    assert long == []


def test_nothing_names_a_package_registry() -> None:
    marks = ("index-" + "url", "pypi" + ".org", "--" + "index", "files.python" + "hosted")
    paths = [
        *SOURCES,
        *(ROOT / "tests").rglob("*.py"),
        ROOT / "pyproject.toml",
        ROOT / "README.md",
        ROOT / ".ci" / "run",
    ]
    assert [path.name for path in paths if any(mark in path.read_text(encoding="utf-8") for mark in marks)] == []
