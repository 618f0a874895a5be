"""Lines in, lines out: files, NUL ends, parts of dates, dates without a year, formats, what is told on stderr."""

import json
import random
import re
import subprocess
from pathlib import Path

import pytest
from test_cli_convert import BASE, convert, datenorm

NO_LINE_END = bytes(set(range(256)) - {10})


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_bytes(b"3 May 1999\r\n4 May 1999\r\n")
    (tmp_path / "b.txt").write_bytes(b"5 May 1999\n\nMay 1999\n")
    return tmp_path


def test_files_come_after_texts_and_keep_their_line_ends(folder: Path) -> None:
    code, out, err = convert("1 May 1999", "--file", "a.txt", "--file", "b.txt")
    assert (code, out) == (1, "1999-05-01\n1999-05-03\r\n1999-05-04\r\n1999-05-05\n\n\n")
    assert err == (
        "datenorm: 6 lines: 4 ok, 1 none, 1 partial\n"
        "datenorm: b.txt: line 2: none: ''\ndatenorm: b.txt: line 3: partial: 'May 1999'\n"
    )


def test_a_dash_among_files_is_stdin(folder: Path) -> None:
    assert convert("--file", "-", "--file", "a.txt", stdin="2 May 1999\n") == (
        0,
        "1999-05-02\n1999-05-03\r\n1999-05-04\r\n",
        "",
    )


def test_a_missing_file_or_a_folder_is_refused(folder: Path) -> None:
    missing = "datenorm: can't read 'absent.txt': there is no such file\n"
    assert convert("--file", "a.txt", "--file", "absent.txt") == (2, "", missing)
    assert convert("--file", ".") == (2, "", "datenorm: can't read '.': Is a directory\n")


def test_texts_that_end_in_nul() -> None:
    assert convert("-0", stdin="3 May 1999\0004\nMay 1999\0") == (0, "1999-05-03\0001999-05-04\0", "")
    assert convert("-0", "3 May 1999", "-", stdin="a\r\0") == (
        1, "1999-05-03\0\0", "datenorm: 2 lines: 1 ok, 1 none\ndatenorm: line 1: none: 'a\\r'\n",
    )  # fmt: skip
    code, out, _ = convert("--null", "--json", stdin="3 May 1999\x00hello world\0")
    assert (code, [json.loads(line)["text"] for line in out.splitlines()]) == (1, ["3 May 1999", "hello world"])


@pytest.mark.parametrize(
    ("policy", "code", "out"),
    [
        ("reject", 1, "\n\n\n1999-05-03\n"),
        ("iso", 0, "1999-05\n1999\n--05-03\n1999-05-03\n"),
        ("first", 1, "1999-05-01\n1999-01-01\n\n1999-05-03\n"),
        ("last", 1, "1999-05-31\n1999-12-31\n\n1999-05-03\n"),
    ],
)
def test_parts_of_dates(policy: str, code: int, out: str) -> None:
    stdin = "May 1999\n1999\n3 May\n3 May 1999\n"
    assert convert("-q", "--partial", policy, "--min-confidence", "0", stdin=stdin) == (code, out, "")


def test_a_part_that_was_asked_for_is_no_failure() -> None:
    code, out, err = convert("--partial", "first", stdin="May 1999\n")
    assert (code, out, err) == (0, "1999-05-01\n", "datenorm: 1 line: 1 partial\n")
    (record,) = map(json.loads, convert("--partial", "first", "--json", "May 1999")[1].splitlines())
    assert (record["status"], record["iso"], record["date"]) == ("partial", "1999-05-01", "1999-05-01")
    assert convert("--partial", "iso", "--on-error", "fail", "May 1999")[:2] == (0, "1999-05\n")


def test_dates_without_a_year() -> None:
    for year, out in (("past", "2019-05-03"), ("future", "2020-05-03"), ("nearest", "2020-05-03")):
        assert convert("3 May", "--year", year) == (0, f"{out}\n", "")
    assert convert("3 May")[:2] == (1, "\n")


def test_formats() -> None:
    assert convert("3 May 1999", "--format", "%d/%m/%Y") == (0, "03/05/1999\n", "")
    assert convert("3 May 0099", "--format", "%C|%Y|%D|%G-W%V-%u") == (0, "00|0099|05/03/99|0099-W18-7\n", "")
    assert convert("3 May 1999", "--format", "%d %B 100%%") == (0, "03 May 100%\n", "")
    assert convert("--format", "%d.%m.%Y", "--partial", "iso", "-q", stdin="3 May 1999\nMay 1999\n")[1] == (
        "03.05.1999\n1999-05\n"
    )


def test_a_format_that_is_no_text() -> None:
    done = subprocess.run([*BASE, "convert", "--format", b"\xff%d", "3 May 1999"], capture_output=True)
    told = b"datenorm: --format '\\udcff%d' is no text: write it in UTF-8\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, b"", told)


def test_what_stands_behind_two_dashes_is_text() -> None:
    assert convert("--", "--in-place=.bak", "3 May 1999") == (1, "\n1999-05-03\n", "")


def test_of_many_failures_the_first_are_told() -> None:
    code, out, err = convert(stdin="\n" * 1_500 + "3 May 1999\n")
    assert (code, out) == (1, "\n" * 1_500 + "1999-05-03\n")
    assert err.splitlines() == [
        "datenorm: 1,501 lines: 1,500 none, 1 ok",
        *(f"datenorm: line {n}: none: ''" for n in (1, 2, 3)),
        "datenorm: and 1,497 more",
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--partial", "all"], "unknown --partial 'all': give one of reject, iso, first, last"),
        (["--year", "now"], "unknown year 'now': give one of past, future, nearest"),
        (["--format", "ISO"], "--format 'ISO' names no part of a date: write one such as '%d/%m/%Y'"),
        (["--format", "%d\n%m"], "--format '%d\\n%m' has a line end: leave it out, each date stands on its line"),
        (
            ["--format", "%x"],
            "--format '%x' has %x; a day has %a %A %b %B %C %d %D %e %F %g %G %h %j %m %u %U %V %w %W %y %Y %%",
        ),
        (["--format", "%d", "--json"], "--json writes dates in ISO 8601: leave out --format"),
    ],
)
def test_wrong_options(arguments: list[str], message: str) -> None:
    assert datenorm("convert", *arguments, stdin="3 May 1999\n") == (2, "", f"datenorm: {message}\n")


def test_lines_of_random_bytes_and_odd_lines_keep_their_places() -> None:
    rng = random.Random(3)
    odd = (
        b"",
        b"   ",
        b"x" * 10_000,
        b"\xff\xfe 3 May",
        b"3\0May",
        "\u200f3 May 1999 🎉".encode(),
        b"3 May 1999",
        b"1999-05-03",
    )
    lines = [
        rng.choice(odd) if number % 2 else bytes(rng.choice(NO_LINE_END) for _ in range(rng.randrange(60)))
        for number in range(5000)
    ]
    done = subprocess.run(
        [*BASE, "convert"], input=b"".join(line + b"\n" for line in lines), capture_output=True, timeout=120
    )
    written = done.stdout.split(b"\n")
    assert (done.returncode, len(written), written[-1]) == (1, 5001, b"")
    answers = {line: answer for line, answer in zip(lines, written, strict=False) if line in odd}
    assert answers[b"3 May 1999"] == answers[b"1999-05-03"] == b"1999-05-03"
    assert all(answer == answers[line] for line, answer in zip(lines, written, strict=False) if line in odd)
    assert all(re.fullmatch(rb"(\d{4}-\d\d-\d\d)?\r?", answer) for answer in written)
    assert b"Traceback" not in done.stderr and done.stderr.startswith(b"datenorm: 5,000 lines: ")
