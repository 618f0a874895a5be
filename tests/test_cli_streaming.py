"""The command in a pipe: answers as lines come, constant memory, ends quietly when its reader or its user does."""

import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from test_cli_convert import BASE, ENVIRONMENT, usual_signals

COMMAND = f"{sys.executable} -m datenorm convert"


@contextmanager
def running(*arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    command = [*BASE, "convert", *arguments]
    with subprocess.Popen(command, env=ENVIRONMENT, preexec_fn=usual_signals, **pipes) as process:  # type: ignore[call-overload]
        yield process
        process.kill()


def ask(process: subprocess.Popen[bytes], line: bytes) -> tuple[bytes, float]:
    """The answer to a line, and how long it took."""
    assert process.stdin is not None and process.stdout is not None
    start = time.monotonic()
    process.stdin.write(line)
    process.stdin.flush()
    return process.stdout.readline(), time.monotonic() - start


def test_a_trickle_is_answered_within_half_a_second() -> None:
    with running("--year", "past") as process:
        ask(process, b"3 May 1999\n")  # the first waits for the model to load
        answers = [ask(process, f"{day} May 1999\r\n".encode()) for day in range(1, 9)]
    assert [answer for answer, _ in answers] == [f"1999-05-0{day}\r\n".encode() for day in range(1, 9)]
    assert sorted(seconds for _, seconds in answers)[4] < 0.5


def test_a_line_without_its_end_waits_for_it() -> None:
    with running() as process:
        assert process.stdin is not None
        process.stdin.write(b"3 May")
        process.stdin.flush()
        assert ask(process, b" 1999\n")[0] == b"1999-05-03\n"


@pytest.mark.parametrize("source", ["yes '3 May 1999'", "seq 1700 100000 | sed 's/^/3 May /'"])
def test_a_reader_that_leaves_ends_an_endless_stream_at_once(source: str) -> None:
    start = time.monotonic()
    done = subprocess.run(["bash", "-c", f"{source} | {COMMAND} | head -n 3"], capture_output=True, env=ENVIRONMENT)
    assert (done.stdout.count(b"\n"), done.stderr) == (3, b"")
    assert time.monotonic() - start < 15


def test_ctrl_c_leaves_what_was_done(tmp_path: Path) -> None:
    with open(tmp_path / "out", "wb") as out:
        process = subprocess.Popen(
            ["bash", "-c", f"yes '3 May 1999' | exec {COMMAND}"],
            stdout=out, stderr=subprocess.PIPE, env=ENVIRONMENT, start_new_session=True, preexec_fn=usual_signals,
        )  # fmt: skip
        while not (tmp_path / "out").stat().st_size:
            time.sleep(0.05)
        start = time.monotonic()
        subprocess.run(["kill", "-INT", "--", f"-{process.pid}"], check=True)
        _, err = process.communicate(timeout=30)
    assert time.monotonic() - start < 5
    assert err == b""
    written = (tmp_path / "out").read_bytes()
    assert written == b"1999-05-03\n" * written.count(b"\n")


def test_ctrl_c_amid_distinct_lines_exits_130() -> None:
    with running() as process:
        assert process.stdin is not None
        process.stdin.write(b"".join(b"%d May 1999 x%d\n" % (n % 28 + 1, n) for n in range(4_000)))
        process.stdin.flush()
        assert process.stdout is not None and process.stdout.readline().startswith(b"1999-05-01")
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 130
        assert process.stderr is not None and process.stderr.read() == b""


def peak(lines: int) -> int:
    """Peak memory in MB of converting so many lines of 5,000 distinct dates."""
    command = [sys.executable, str(Path(__file__).parent / "benchmarks" / "memory.py"), "--lines", str(lines)]
    done = subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT, check=True)
    found = re.search(r"peak (\d+) MB", done.stdout)
    assert found is not None
    return int(found.group(1))


@pytest.mark.skipif(sys.platform != "linux", reason="ru_maxrss is in KiB on Linux")
def test_memory_does_not_grow_with_the_input() -> None:
    short, long = peak(30_000), peak(120_000)
    assert long < 300
    assert long - short < 30
