"""`datenorm convert` and the order of its lines, as a process: whole outputs."""

import json
import os
import subprocess
import sys
import time

import pytest

BASE = [sys.executable, "-m", "datenorm", "convert"]
NO_LOCALE = {name: value for name, value in os.environ.items() if name not in ("LC_ALL", "LC_TIME", "LANG")}
ENVIRONMENT = {**NO_LOCALE, "COLUMNS": "80", "PYTHONUTF8": "1"}
DAYS = "".join(f"{day}/04/2021\n" for day in range(13, 29))
READ = "".join(f"2021-04-{day}\n" for day in range(13, 29))


def convert(*arguments: str, stdin: str = "", **environment: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [*BASE, *arguments], input=stdin.encode(), capture_output=True, timeout=120, env={**ENVIRONMENT, **environment}
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_the_lines_decide_and_the_summary_says_so() -> None:
    assert convert(stdin="03/04/2021\n13/04/2021\n") == (
        0,
        "2021-04-03\n2021-04-13\n",
        "datenorm: order dmy: 1 line decides it, such as '13/04/2021'\n",
    )
    assert convert(stdin="03/04/2021\n04/13/2021\n", LANG="de_DE.UTF-8")[1] == "2021-03-04\n2021-04-13\n"
    assert convert("-q", stdin="03/04/2021\n13/04/2021\n")[2] == ""


def test_odd_lines_are_counted() -> None:
    code, out, err = convert(stdin=f"{DAYS}03/04/2021\n04/13/2021\n")
    assert (code, out) == (0, f"{READ}2021-04-03\n2021-04-13\n")
    assert err == (
        "datenorm: order dmy: 16 lines decide it, such as '13/04/2021'\n"
        "datenorm: 1 line is in another order, such as '04/13/2021'\n"
    )


C = [{}, {"LANG": "C"}, {"LC_ALL": "C.UTF-8", "LANG": "en_US"}, {"LC_TIME": "POSIX"}]


@pytest.mark.parametrize("environment", C)
def test_where_nothing_decides_lines_are_ambiguous(environment: dict[str, str]) -> None:
    assert convert(stdin="03/04/2021\n05/06/2021\n", **environment) == (
        0,
        "2021-04-03\n2021-06-05\n",
        "datenorm: 2 lines: 2 ambiguous\n"
        "datenorm: 2 lines are ambiguous, read as dmy: no line decides the order; --order or --locale settles it\n",
    )


def test_lines_that_disagree_are_said_to() -> None:
    assert convert(stdin="03/04/2021\n13/04/2021\n04/14/2021\n")[2] == (
        "datenorm: 3 lines: 2 ok, 1 ambiguous\n"
        "datenorm: 1 line is ambiguous, read as dmy: lines disagree, such as '13/04/2021' and '04/14/2021'; "
        "--order or --locale settles it\n"
    )


@pytest.mark.parametrize(
    ("environment", "source"),
    [
        ({"LANG": "en_US.UTF-8"}, "LANG=en_US.UTF-8"),
        ({"LC_TIME": "en_US", "LANG": "de_DE"}, "LC_TIME=en_US"),
        ({"LC_ALL": "en_US.utf8", "LC_TIME": "de_DE"}, "LC_ALL=en_US.utf8"),
    ],
)
def test_or_the_environment_does(environment: dict[str, str], source: str) -> None:
    assert convert(stdin="03/04/2021\n", **environment) == (
        0,
        "2021-03-04\n",
        f"datenorm: order mdy, from {source}: no line decides it\n",
    )


def test_an_unknown_environment_is_none() -> None:
    assert "1 ambiguous" in convert(stdin="03/04/2021\n", LANG="tlh_KX")[2]


def test_options_go_before_the_environment() -> None:
    assert convert("--order", "dmy", stdin="03/04/2021\n", LANG="en_US") == (0, "2021-04-03\n", "")
    assert convert("--locale", "fr", stdin="03/04/2021\n", LANG="en_US")[:2] == (0, "2021-04-03\n")


def test_strict_writes_no_ambiguous_date() -> None:
    code, out, err = convert("--mode", "strict", stdin="03/04/2021\n05/06/2021\n")
    assert (code, out) == (1, "\n\n")
    assert err.startswith("datenorm: 2 lines: 2 ambiguous\n")
    assert convert("--mode", "lax", "x")[::2] == (
        2,
        "datenorm: unknown mode 'lax': give one of strict, balanced, best-guess\n",
    )


def test_alternatives() -> None:
    (record,) = map(json.loads, convert("--json", "--alternatives", "3", "3 May 1999")[1].splitlines())
    assert len(record["alternatives"]) == 3 and record["alternatives"][0][0] == "1999-05-03"
    assert record["status"] == "ok" and record["alternatives"][0][1] == pytest.approx(record["confidence"], abs=0.05)
    assert json.loads(convert("--json", "3 May 1999")[1])["alternatives"] == []
    (record,) = map(json.loads, convert("--json", "--alternatives", "2", "03/04/2021")[1].splitlines())
    assert record["status"] == "ambiguous"
    assert {iso for iso, _ in record["alternatives"]} == {"2021-03-04", "2021-04-03"}


def test_a_pipe_that_pours_is_settled_before_its_first_line_is_written() -> None:
    lines = "03/04/2021\n" + "05/06/2021\n" * 3000 + "04/13/2021\n"
    code, out, err = convert(stdin=lines)
    assert (code, out.split("\n", 1)[0], out.count("\n")) == (0, "2021-03-04", 3002)
    assert err == "datenorm: order mdy: 1 line decides it, such as '04/13/2021'\n"


def test_a_stream_that_turns_says_so_once() -> None:
    process = subprocess.Popen(
        BASE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT
    )
    assert process.stdin and process.stdout and process.stderr
    with process.stdin, process.stdout, process.stderr:
        written = []
        for line in ("03/04/2021", "04/13/2021", "03/04/2021"):
            process.stdin.write(f"{line}\n".encode())
            process.stdin.flush()
            written.append(process.stdout.readline().decode().strip())
            time.sleep(0.1)
        process.stdin.close()
        err = process.stderr.read().decode()
    assert process.wait(timeout=30) == 0
    assert written == ["2021-04-03", "2021-04-13", "2021-03-04"]
    assert err == (
        "datenorm: the order is mdy from here on, as in '04/13/2021'; lines above were read in dmy: give --order\n"
        "datenorm: 3 lines: 2 ok, 1 ambiguous\n"
        "datenorm: order mdy: 1 line decides it, such as '04/13/2021'\n"
        "datenorm: 1 line is ambiguous, read as dmy: it came before mdy was decided or can't be so; "
        "--order or --locale settles it\n"
    )
