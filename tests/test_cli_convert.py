"""`datenorm convert` as a process: whole outputs, exit codes, bad input."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

BASE = [sys.executable, "-m", "datenorm"]
ROOT = Path(__file__).parent.parent
ENVIRONMENT = {**os.environ, "COLUMNS": "80", "PYTHONUTF8": "1", "LC_ALL": "C"}


def datenorm(*arguments: str, stdin: bytes | str = b"") -> tuple[int, str, str]:
    """Exit status, stdout and stderr of the command."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run([*BASE, *arguments], input=given, capture_output=True, timeout=120, env=ENVIRONMENT)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def convert(*arguments: str, stdin: bytes | str = b"") -> tuple[int, str, str]:
    return datenorm("convert", "--today", "2020-03-10", *arguments, stdin=stdin)


def usual_signals() -> None:
    """What starts these tests may ignore signals, as a shell does for what it puts in the background."""
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)


def test_one_text() -> None:
    assert convert("3 May 1999") == (0, "1999-05-03\n", "")


def test_several_texts_a_line_each() -> None:
    assert convert("3 May 1999", "hello world", "4 May 1999") == (1, "1999-05-03\n\n1999-05-04\n", "")


def test_lines_of_stdin_with_a_summary() -> None:
    code, out, err = convert(stdin="3 May 1999\n\nhello world\nMay 1999\n4 May 1999\n")
    assert (code, out) == (1, "1999-05-03\n\n\n\n1999-05-04\n")
    assert err == (
        "datenorm: 5 lines: 2 ok, 2 none, 1 partial\n"
        "datenorm: line 2: none: ''\ndatenorm: line 3: none: 'hello world'\ndatenorm: line 4: partial: 'May 1999'\n"
    )


def test_no_summary_where_all_went_well_or_none_is_wanted() -> None:
    assert convert(stdin="3 May 1999\n") == (0, "1999-05-03\n", "")
    assert convert("-q", stdin="hello world\n") == (1, "\n", "")


@pytest.mark.parametrize(
    ("stdin", "out"),
    [
        (b"", ""),
        (b"\n", "\n"),
        (b"3 May 1999", "1999-05-03\n"),
        (b"3 May 1999\r\n4 May 1999\r\n", "1999-05-03\r\n1999-05-04\r\n"),
        (b"3 May 1999\n4 May 1999\r\n5 May 1999", "1999-05-03\n1999-05-04\r\n1999-05-05\r\n"),
        (b"\xef\xbb\xbf3 May 1999\n", "1999-05-03\n"),
        (b"3 May\x00 1999\n", "1999-05-03\n"),
        ("\u200f3 May 1999\u200e\n".encode(), "1999-05-03\n"),
    ],
)
def test_line_ends_and_invisible_characters(stdin: bytes, out: str) -> None:
    assert convert("-q", stdin=stdin)[1] == out


def test_a_dash_is_stdin_in_its_place() -> None:
    assert convert("1 May 1999", "-", "3 May 1999", stdin="2 May 1999\n")[1] == "1999-05-01\n1999-05-02\n1999-05-03\n"


def test_a_second_run_changes_nothing() -> None:
    once = convert("-q", stdin="3 May 1999\nhello\n")[1]
    assert convert("-q", stdin=once)[1] == once


def test_bytes_that_are_no_utf8_cost_their_own_line_only() -> None:
    code, out, err = convert(stdin=b"3 May 1999\n3 \xe9t\xe9 1999\n4 May 1999\n")
    assert (code, out) == (1, "1999-05-03\n\n1999-05-04\n")
    assert err == "datenorm: 3 lines: 2 ok, 1 not UTF-8\ndatenorm: line 2: not UTF-8: '3 \ufffdt\ufffd 1999'\n"
    done = subprocess.run([*BASE, "convert", "-q", "--on-error", "keep"], input=b"\xff\n", capture_output=True)
    assert done.stdout == b"\xff\n"


def test_on_error_keep() -> None:
    code, out, _ = convert("--on-error", "keep", stdin="3 May 1999\nhello world\nMay 1999\n")
    assert (code, out) == (1, "1999-05-03\nhello world\nMay 1999\n")


def test_on_error_fail_stops_at_the_line_and_names_it() -> None:
    code, out, err = convert("--on-error", "fail", "-q", stdin="3 May 1999\nhello world\n4 May 1999\n")
    assert (code, out, err) == (1, "1999-05-03\n", "datenorm: line 2: none: 'hello world'\n")


def test_json_lines() -> None:
    code, out, _ = convert("--json", stdin="3 May 1999\nhello world\n1999-05-03\n")
    assert code == 1
    first, second, third = map(json.loads, out.splitlines())
    confidence = first.pop("confidence")
    assert 0.5 < confidence <= 1
    assert first == {
        "text": "3 May 1999", "date": "1999-05-03", "iso": "1999-05-03", "expression": "1999-05-03", "status": "ok",
        "alternatives": [], "order": None,
    }  # fmt: skip
    assert (second["text"], second["date"], second["expression"], second["status"]) == ("hello world", None, "", "none")
    assert (third["confidence"], third["iso"]) == (1.0, "1999-05-03")


def test_json_of_what_is_no_text() -> None:
    (record,) = map(json.loads, convert("--json", "-q", stdin=b"\xff 1999\n")[1].splitlines())
    assert (record["text"], record["status"], record["iso"]) == ("\ufffd 1999", "none", None)


def test_order_and_locale() -> None:
    assert convert("03/04/2021", "--order", "dmy") == (0, "2021-04-03\n", "")
    assert convert("03/04/2021", "--locale", "en-US") == (0, "2021-03-04\n", "")
    assert convert("03/04/2021", "--locale", "fr") == (0, "2021-04-03\n", "")


def test_an_ambiguous_date_is_told() -> None:
    code, out, err = convert(stdin="03/04/2021\n")
    assert (code, out) == (0, "2021-04-03\n")
    assert err.startswith("datenorm: 1 line: 1 ambiguous\n")
    (record,) = map(json.loads, convert("--json", "03/04/2021")[1].splitlines())
    assert record["status"] == "ambiguous"
    assert {iso for iso, _ in record["alternatives"]} == {"2021-04-03", "2021-03-04"}
    assert sum(p for _, p in record["alternatives"]) == pytest.approx(1, abs=1e-5)


def test_today_and_pivot() -> None:
    assert convert("yesterday") == (0, "2020-03-09\n", "")
    assert convert("3 May 50", "--pivot", "50", "--order", "dmy")[1] == "1950-05-03\n"
    assert convert("3 May 50", "--pivot", "51", "--order", "dmy")[1] == "2050-05-03\n"


def test_attention_grid_on_stderr() -> None:
    code, out, err = convert("3 May 1999", "--show-attention")
    assert (code, out) == (0, "1999-05-03\n")
    lines = err.splitlines()
    assert lines[:2] == ["3 May 1999 -> 1999-05-03", "     3 may 1999"]
    assert [line[2] for line in lines[2:]] == list("1999-05-03")
    assert all(line.count("●") == 1 and len(line) <= 80 for line in lines[2:])
    assert "\x1b" not in err


def test_attention_in_json() -> None:
    (record,) = map(json.loads, convert("3 May 1999", "--json", "--show-attention")[1].splitlines())
    assert "".join(record["attention"]["source"]) == "3 may 1999"
    assert "".join(record["attention"]["output"]) == "1999-05-03"
    assert [sum(row) for row in record["attention"]["weights"]] == pytest.approx([1] * 10, abs=0.01)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--today", "soon"], "datenorm: --today 'soon' is no date: write it as YYYY-MM-DD\n"),
        (["--order", "dym"], "datenorm: unknown order 'dym': give one of auto, dmy, mdy, ymd\n"),
        (["--on-error", "panic"], "datenorm: unknown --on-error 'panic': give one of empty, keep, fail\n"),
        (["--pivot", "1969"], "datenorm: pivot is 1969: give 0 to 100\n"),
    ],
)
def test_wrong_options_are_one_line_and_status_2(arguments: list[str], message: str) -> None:
    assert datenorm("convert", *arguments, stdin="3 May 1999\n") == (2, "", message)


def test_an_unknown_locale_suggests_the_nearest() -> None:
    code, out, err = convert("x", "--locale", "dee")
    assert (code, out) == (2, "")
    assert err.startswith("datenorm: unknown locale 'dee': did you mean ") and err.count("\n") == 1


@pytest.mark.parametrize("texts", [["3 May 1999"], ["3 May 1999", "hello", "-"], [], ["-"]])
def test_the_quick_way_without_options_does_the_same(texts: list[str]) -> None:
    stdin = "4 May 1999\nMay 1999\n"
    assert datenorm("convert", *texts, stdin=stdin) == datenorm("convert", "--order", "auto", *texts, stdin=stdin)


def test_unknown_options_and_commands() -> None:
    assert convert("--no-such-option")[0] == 2
    assert datenorm("no-such-command")[0] == 2


def test_a_missing_model_is_named(tmp_path: Path) -> None:
    code, out, err = convert("x", "--model", str(tmp_path / "absent"))
    assert (code, out) == (2, "")
    assert str(tmp_path / "absent") in err and err.count("\n") == 1 and err.startswith("datenorm: ")


def test_a_damaged_model_is_named(tmp_path: Path) -> None:
    from datenorm.artefact import default_path

    for file in Path(default_path()).iterdir():
        content = file.read_bytes()
        (tmp_path / file.name).write_bytes(content[: len(content) // 2] if file.suffix == ".onnx" else content)
    code, out, err = convert("x", "--model", str(tmp_path))
    assert (code, out) == (2, "")
    assert ".onnx" in err and err.count("\n") == 1


def test_lines_are_answered_as_they_come() -> None:
    process = subprocess.Popen([*BASE, "convert"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None and process.stdout is not None
    with process.stdin, process.stdout:
        for day in (3, 4):
            process.stdin.write(f"{day} May 1999\n".encode())
            process.stdin.flush()
            assert process.stdout.readline() == f"1999-05-0{day}\n".encode()
    assert process.wait(timeout=30) == 0


@pytest.mark.skipif(not hasattr(signal, "SIGPIPE"), reason="no SIGPIPE on this system")
def test_a_reader_that_leaves_ends_it_quietly() -> None:
    lines = "\\n".join(["3 May 1999"] * 10)
    script = f"yes $'{lines}' | head -n 100000 | {sys.executable} -m datenorm convert | head -n 1"
    done = subprocess.run(["bash", "-c", script], capture_output=True, timeout=120)
    assert (done.stdout, done.stderr) == (b"1999-05-03\n", b"")


def test_ctrl_c_ends_it_quietly_with_130() -> None:
    process = subprocess.Popen(
        [*BASE, "convert"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=usual_signals,
    )
    assert process.stdin is not None and process.stdout is not None
    process.stdin.write(b"3 May 1999\n")
    process.stdin.flush()
    assert process.stdout.readline() == b"1999-05-03\n"
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, b"")


def test_version_and_info() -> None:
    from datenorm import __version__

    assert datenorm("--version") == (0, f"datenorm {__version__}, model base\n", "")
    code, out, err = datenorm("info", "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)["locales"]["de_AT"] == ["de", "dmy"]


def test_info_shows_paths_and_the_first_table_of_the_model_card(tmp_path: Path) -> None:
    from datenorm.artefact import default_path

    code, out, err = datenorm("info")
    assert (code, err) == (0, "")
    card = (ROOT / "models" / "base" / "README.md").read_text(encoding="utf-8")
    table = card.partition("| what | figure |\n| --- | --- |\n")[2].partition("\n\n")[0]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines()]
    about, _, figures = out.partition("\n\n")
    assert figures.splitlines() == [f"{figure:>10}  {what}" for what, figure in rows]
    assert f"\npackage   {ROOT / 'datenorm'}\n" in about and f"\npath      {default_path()}\n" in about
    for name in ("encoder.onnx", "decoder.onnx", "manifest.json"):
        (tmp_path / name).write_bytes((default_path() / name).read_bytes())
    assert datenorm("info", "--model", str(tmp_path))[1].endswith(
        "\n\nno figures: scripts/model_card.py measures them\n"
    )


def test_without_the_training_extra_the_commands_say_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "keras.py").write_text("raise ModuleNotFoundError('No module named keras', name='keras')")
    (tmp_path / "babel.py").write_text("raise ModuleNotFoundError('No module named babel', name='babel')")
    environment = {**ENVIRONMENT, "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])}
    for command in ("train", "generate"):
        done = subprocess.run(
            [*BASE, command], capture_output=True, text=True, env=environment, cwd=tmp_path, timeout=60
        )
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("datenorm: ") and done.stderr.endswith("pip install 'datenorm[train]'\n")
        assert done.stderr.count("\n") == 1
