"""What is loaded when: start-up time is a feature."""

import json
import subprocess
import sys

HEAVY = {"tensorflow", "keras", "jax", "torch", "babel", "faker", "onnx", "pandas", "dateparser", "num2words"}


def loaded_by(code: str) -> set[str]:
    """Top-level modules that a fresh interpreter has after running the code."""
    script = f"import sys, json\n{code}\nprint('\\n' + json.dumps(sorted(m.partition('.')[0] for m in sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_importing_datenorm_loads_no_library() -> None:
    assert not loaded_by("import datenorm; datenorm.__version__; dir(datenorm)") & (
        HEAVY | {"numpy", "onnxruntime", "typer", "rich"}
    )


def test_a_conversion_loads_no_training_library() -> None:
    modules = loaded_by("import datenorm; assert datenorm.normalize('3 May 1999').iso == '1999-05-03'")
    assert "onnxruntime" in modules
    assert not modules & (HEAVY | {"typer", "rich"})


def test_the_command_loads_no_training_library_and_not_rich() -> None:
    modules = loaded_by(
        "from datenorm.cli import app\n"
        "try: app(['convert', '3 May 1999'])\n"
        "except SystemExit as end: assert end.code == 0"
    )
    assert "onnxruntime" in modules
    assert not modules & (HEAVY | {"rich"})


def test_public_names_are_there() -> None:
    import datenorm

    for name in datenorm.__all__:
        assert getattr(datenorm, name) is not None
        assert name in dir(datenorm)
    assert not hasattr(datenorm, "no_such_name")
