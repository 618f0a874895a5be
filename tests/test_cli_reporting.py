"""What is told beside the data: the list of failures, the progress bar, what --verbose names."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from test_cli_convert import BASE, ENVIRONMENT, convert

from datenorm.artefact import default_path
from datenorm.progress import AFTER, Progress
from datenorm.streams import lines


def test_errors_are_listed_as_tsv(tmp_path: Path) -> None:
    file, errors = tmp_path / "in.txt", tmp_path / "errors.tsv"
    file.write_bytes(b"3 May 1999\nhello\tworld\\\n\xff\nMay 1999\n" + b"\n" * 5)
    assert convert("--file", str(file), "--errors", str(errors), "-q")[0] == 1
    assert errors.read_text() == (
        f"{file}\t2\tnone\thello\\tworld\\\\\n{file}\t3\tnot UTF-8\t\ufffd\n{file}\t4\tpartial\tMay 1999\n"
        + "".join(f"{file}\t{n}\tnone\t\n" for n in range(5, 10))
    )


def test_errors_of_tables_and_of_what_stopped_it(tmp_path: Path) -> None:
    errors = tmp_path / "errors.tsv"
    table = 'when,x\n3 May 1999,\n"hello\nworld",\n'
    for on_error in ("empty", "fail"):
        assert convert("--column", "when", "--errors", str(errors), "--on-error", on_error, "-q", stdin=table)[0] == 1
        assert errors.read_text() == "-\t3\tnone\thello\\nworld\n"
    assert convert("--errors", str(errors), stdin="3 May 1999\n") == (0, "1999-05-03\n", "")
    assert errors.read_text() == ""


def test_an_errors_file_that_cannot_be_written() -> None:
    message = "datenorm: can't write 'absent/errors': No such file or directory\n"
    assert convert("--errors", "absent/errors", stdin="3 May 1999\n") == (2, "", message)


def test_verbose_names_model_order_and_threads() -> None:
    model = f"model base in {default_path()}"
    assert convert("--verbose", "3 May 1999") == (0, "1999-05-03\n", f"datenorm: {model}, order auto, 2 threads\n")
    options = ["--verbose", "--locale", "fr", "--threads", "1", "3 May 1999"]
    assert convert(*options)[2] == f"datenorm: {model}, order auto, locale fr, 1 thread\n"


def on_terminal(*arguments: str) -> str:
    """What the command writes on stderr, where that is a terminal."""
    main, other = os.openpty()
    with subprocess.Popen([*BASE, "convert", *arguments], stdout=subprocess.DEVNULL, stderr=other, env=ENVIRONMENT):
        os.close(other)
        written = b""
        try:
            while some := os.read(main, 4096):
                written += some
        except OSError:  # Linux says that the terminal is gone
            pass
    os.close(main)
    return written.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_a_file_that_takes_long_has_a_bar_on_a_terminal_only(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("".join(f"{n % 28 + 1} May {1500 + n % 600} x{n}\n" for n in range(60_000)))
    written = on_terminal("--file", str(file), "--threads", "1")
    bars = [part for part in written.split("\r") if part.startswith(("█", "░"))]
    assert bars and all(len(bar) == 35 and bar.endswith("%") for bar in bars)
    file.write_text("3 May 1999\n")
    assert on_terminal("--file", str(file)) == ""


def test_the_bar_waits_and_goes_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_bytes(b"a\n" * 400_000)
    now = [0.0]
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    blocks = Progress(lambda: now[0]).watched(lines)
    with open(tmp_path / "file", "rb") as stream:
        coming = blocks(stream)
        next(coming), next(coming)
        assert sys.stderr.getvalue() == ""  # type: ignore[attr-defined]
        now[0] = AFTER
        next(coming)
        assert sys.stderr.getvalue().startswith("\r█")  # type: ignore[attr-defined]
        list(coming)
    assert sys.stderr.getvalue().endswith("\r" + " " * 35 + "\r")  # type: ignore[attr-defined]
    assert len(list(Progress(lambda: now[0]).watched(lines)(io.BytesIO(b"a\nb\n")))) == 1


@pytest.mark.parametrize(("closed", "message"), [("<&-", "can't read stdin"), (">&-", "can't write stdout")])
def test_a_closed_stream_is_told(closed: str, message: str) -> None:
    command = f"{sys.executable} -m datenorm convert {closed}"
    done = subprocess.run(["bash", "-c", command], input=b"3 May 1999\n", capture_output=True, env=ENVIRONMENT)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == f"datenorm: {message}: it is closed\n"


def test_a_file_name_may_hold_any_bytes(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff.txt"
    Path(os.fsdecode(name)).write_text("hello world\n")
    command = [*BASE, "convert", "-q", "--file", name, "--errors", str(tmp_path / "errors")]
    assert subprocess.run(command, capture_output=True, env=ENVIRONMENT).returncode == 1
    assert (tmp_path / "errors").read_bytes() == name + b"\t1\tnone\thello world\n"


def test_errors_never_overwrite_what_is_read_or_written(tmp_path: Path) -> None:
    file, link = tmp_path / "in.txt", tmp_path / "link"
    file.write_bytes(b"3 May 1999\n")
    link.symlink_to(file)
    for arguments in (["--file", str(file)], ["3 May 1999", "--output", str(file)]):
        status, out, told = convert(*arguments, "--errors", str(link))
        assert (status, out, file.read_bytes()) == (2, "", b"3 May 1999\n")
        assert "give another file" in told
