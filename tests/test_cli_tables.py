"""Columns of tables: dates change and not one other byte; files are replaced whole or not at all."""

import csv
import io
import os
import random
import shutil
import signal
import stat
import subprocess
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_cli_convert import BASE, ENVIRONMENT, convert, datenorm, usual_signals

from datenorm import OptionError, Result
from datenorm.columns import Table
from datenorm.tables import Record, plain

HARD = (
    b'\xef\xbb\xbfid;"when";note\r\n'
    b'1;3 May 1999;"a ""quoted"" cell; with the delimiter"\r\n'
    b'2;"14.02.2015";"ends\r\nin it\n"\r\n'
    b"3;;\r\n"
    b"\r\n"
    b'4;hello world; spaces \r\n5;  ;"3 May 1999"\r\n6\r\n7;4 May 1999;x;one more'
)


@pytest.fixture
def hard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in.csv").write_bytes(HARD)
    return tmp_path / "in.csv"


def run(*arguments: str, stdin: bytes = b"") -> tuple[int, bytes, str]:
    """As test_cli_convert.convert, with stdout as bytes."""
    done = subprocess.run([*BASE, "convert", *arguments], input=stdin, capture_output=True, env=ENVIRONMENT)
    return done.returncode, done.stdout, done.stderr.decode()


def converted(data: bytes, unread: bytes) -> bytes:
    changed = data.replace(b";3 May 1999;", b";1999-05-03;").replace(b"14.02.2015", b"2015-02-14")
    return changed.replace(b"4 May 1999", b"1999-05-04").replace(b"hello world", unread)


def test_dates_change_and_not_one_other_byte(hard: Path) -> None:
    code, out, err = run("--column", "when", "--file", "in.csv", "--on-error", "keep")
    assert (code, out) == (1, converted(HARD, b"hello world"))
    assert (
        err
        == "datenorm: 4 cells: 3 ok, 1 none; 4 with nothing to read\ndatenorm: in.csv: line 8: none: 'hello world'\n"
    )
    assert run("--column", "2", "-q", stdin=HARD) == (1, converted(HARD, b""), "")


def test_a_new_column(hard: Path) -> None:
    table = b'when\tx\n"3 May 1999"\ta\nhello world\tb\n\n\tc\n'
    assert run("--column", "when", "--new-column", "iso date", "-q", stdin=table) == (
        1, b'when\tx\tiso date\n"3 May 1999"\ta\t1999-05-03\nhello world\tb\t\n\n\tc\t\n', "",
    )  # fmt: skip
    kept = run("--column", "1", "--new-column", "a,b", "--on-error", "keep", "-q", stdin=b"when,x\nhello world,y\n")
    assert kept == (1, b'when,x,"a,b"\nhello world,y,hello world\n', "")


def test_several_columns() -> None:
    table = b"from,to\n3 May 1999,4 May 1999\n,5 May 1999\n"
    out = b"from,to\n1999-05-03,1999-05-04\n,1999-05-05\n"
    assert run("--column", "to", "--column", "1", stdin=table) == (0, out, "")
    new = b"from,to,a,b\n3 May 1999,4 May 1999,1999-05-04,1999-05-03\n,5 May 1999,1999-05-05,\n"
    assert run(*"--column to --new-column a --column from --new-column b".split(), stdin=table) == (0, new, "")


def test_a_header_is_known_by_what_it_holds() -> None:
    assert run("--column", "1", stdin=b"3 May 1999,x\n") == (0, b"1999-05-03,x\n", "")
    assert run("--column", "1", stdin=b"day,x\n3 May 1999,x\n") == (0, b"day,x\n1999-05-03,x\n", "")
    assert run("--column", "1", "--header", stdin=b"3 May 1999,x\n") == (0, b"3 May 1999,x\n", "")
    assert run("--column", "1", "--no-header", "-q", stdin=b"hello world,x\n") == (1, b",x\n", "")


def test_what_is_written_is_quoted_where_it_must_be() -> None:
    assert run("--column", "1", "--format", "%B %d, %Y", stdin=b"3 May 1999,x\n")[1] == b'"May 03, 1999",x\n'
    assert run("--column", "1", "--format", "%B %d, %Y", stdin=b"3 May 1999;x\n")[1] == b"May 03, 1999;x\n"


def test_on_error_fail_stops_before_the_row() -> None:
    code, out, err = run("--column", "1", "--column", "2", "--on-error", "fail", "--delimiter", "tab",
                         stdin=b"3 May 1999\t4 May 1999\n5 May 1999\thello world\n6 May 1999\t\n")  # fmt: skip
    assert (code, out) == (1, b"1999-05-03\t1999-05-04\n")
    assert err.splitlines()[0] == "datenorm: line 2: none: 'hello world'"


def test_a_quote_left_open_loses_nothing(hard: Path) -> None:
    hard.write_bytes(b'when,x\n3 May 1999,"a\n4 May 1999,b\n')
    code, _, err = run("--column", "when", "--file", "in.csv", "--in-place")
    assert (code, hard.read_bytes()) == (2, b'when,x\n3 May 1999,"a\n4 May 1999,b\n')
    assert err == ("datenorm: the row on line 2 has a quote that nothing closes: mend it, or give --delimiter\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--column", "day"], "--column 'day': there are 'when', 'x'"),
        (["--column", "day", "--delimiter", ":"], "--column 'day': there are 'when,x'"),
        (["--column", "3"], "--column 3: the first row has columns 1 to 2"),
        (
            ["--column", "when", "--no-header"],
            "--no-header leaves no names, but --column is 'when': give its number, from 1",
        ),
        (["--column", "1", "--new-column", "a", "--new-column", "b"], "1 --column, 2 --new-column: give one for each"),
        (
            ["--column", "1", "--delimiter", "ab"],
            "--delimiter 'ab' is none: give one ASCII character, such as ';' or '\\t'",
        ),
        (["--delimiter", ","], "--delimiter is for tables: say which column holds dates, with --column"),
        (["--columns", "all"], "--columns 'all': write --columns auto to list columns, --column NAME to convert one"),
        (["--in-place"], "--in-place writes files, given by --file, and stdin is none"),
        (["--in-place", ".bak"], "--in-place writes files, given by --file, and '.bak' is none"),
        (["--in-place", "--output", "x"], "--in-place writes the file that was read: leave out --output"),
        (["--in-place="], "--backup '': give the end of a name, such as '.bak', and --in-place"),
        (
            ["--columns", "auto", "--output", "x"],
            "--columns auto converts nothing: leave out --output",
        ),
        (["--output", "."], "can't write '.': Is a directory"),
        (["--backup", ".bak"], "--backup '.bak': give the end of a name, such as '.bak', and --in-place"),
        (["--output", "absent/file"], "can't write 'absent/file': No such file or directory"),
    ],
)  # fmt: skip
def test_wrong_options(arguments: list[str], message: str) -> None:
    assert datenorm("convert", *arguments, stdin="when,x\n3 May 1999,y\n") == (2, "", f"datenorm: {message}\n")


def test_columns_that_look_like_dates() -> None:
    table = "name,when,n\n" + "".join(f"hello world,{day} May 1999,\n" for day in range(1, 9))
    table += "hello world,hello world,\n"
    assert convert("--columns", "auto", stdin=table) == (0, "2\twhen\t89%\n", "")
    assert convert("--columns", "auto", stdin="hello world\n") == (1, "", "")
    assert convert("--columns", "auto", "--no-header", stdin="3 May 1999;hello world\n") == (0, "1\t\t100%\n", "")


def test_output_replaces_a_file_and_keeps_its_permissions(hard: Path) -> None:
    out = hard.parent / "out.csv"
    assert run("--column", "when", "--file", "in.csv", "--output", "out.csv", "-q") == (1, b"", "")
    assert out.read_bytes() == converted(HARD, b"")
    assert stat.S_IMODE(out.stat().st_mode) == 0o666 & ~_umask()
    out.chmod(0o640)
    (hard.parent / "link").symlink_to("out.csv")
    assert run("3 May 1999", "--output", "link") == (0, b"", "")
    assert (out.read_bytes(), stat.S_IMODE(out.stat().st_mode)) == (b"1999-05-03\n", 0o640)
    assert (hard.parent / "link").is_symlink()
    assert run("3 May 1999", "--output", "/dev/stdout") == (0, b"1999-05-03\n", "")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_in_place_with_and_without_the_old_file(hard: Path) -> None:
    hard.chmod(0o604)
    assert run("--column", "when", "--file", "in.csv", "--in-place=.bak", "-q", "--on-error", "keep") == (1, b"", "")
    assert hard.read_bytes() == converted(HARD, b"hello world")
    assert (hard.parent / "in.csv.bak").read_bytes() == HARD
    assert stat.S_IMODE(hard.stat().st_mode) == 0o604
    (hard.parent / "lines").write_text("3 May 1999\n")
    assert run("--file", "lines", "--in-place") == (0, b"", "")
    assert (hard.parent / "lines").read_text() == "1999-05-03\n"
    assert sorted(os.listdir(hard.parent)) == ["in.csv", "in.csv.bak", "lines"]


def test_in_place_writes_no_file_over_another(hard: Path) -> None:
    (hard.parent / "in.csv.bak").write_text("kept")
    (hard.parent / "in.csv.d").mkdir()
    (hard.parent / "link").symlink_to("in.csv")
    for arguments, told in (
        (["--in-place", "--file", "link"], f"--in-place writes a file once, and {str(hard)!r} is given more often"),
        (["--in-place=.bak", "--file", "in.csv.bak"], f"--in-place=.bak would write over '{hard}.bak'"),
        (["--in-place=.d"], f"--in-place=.d would write over '{hard}.d'"),
        (["--in-place=.bak", "--errors", "in.csv.bak"], "--errors 'in.csv.bak' is read or written too"),
    ):
        code, out, err = run("--column", "when", "--file", "in.csv", *arguments)
        assert (code, out, err.count("\n")) == (2, b"", 1) and err.startswith(f"datenorm: {told}")
    assert (hard.read_bytes(), (hard.parent / "in.csv.bak").read_text()) == (HARD, "kept")


@pytest.mark.skipif(shutil.which("setpriv") is None or os.geteuid() != 0, reason="only root can give up its rights")
def test_a_file_among_several_that_may_not_be_read_stops_it_before_any_is_written(hard: Path) -> None:
    (hard.parent / "secret").write_text("3 May 1999\n")
    (hard.parent / "secret").chmod(0)
    mortal = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", *BASE, "convert"]
    command = [*mortal, "--in-place", "--column", "1", "--file", "in.csv", "--file", "secret"]
    done = subprocess.run(command, capture_output=True, env=ENVIRONMENT)
    assert (done.returncode, done.stdout) == (2, b"")
    assert (done.stderr, hard.read_bytes()) == (b"datenorm: can't read 'secret': permission denied\n", HARD)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_signal_that_ends_it_leaves_the_old_file_and_no_other(tmp_path: Path, name: str) -> None:
    old = b"".join(b"%d May 1999 x%d\n" % (n % 28 + 1, n) for n in range(40_000))
    (tmp_path / "lines").write_bytes(old)
    command = [*BASE, "convert", "--file", "lines", "--in-place"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, preexec_fn=usual_signals) as process:
        while len(os.listdir(tmp_path)) < 2:
            time.sleep(0.01)
        process.send_signal(getattr(signal, name))
        assert process.stderr is not None and process.stderr.read() == b""
    assert process.returncode == 128 + getattr(signal, name)
    assert ((tmp_path / "lines").read_bytes(), os.listdir(tmp_path)) == (old, ["lines"])


def test_a_failure_leaves_the_file_as_it_was(hard: Path) -> None:
    assert run("--column", "when", "--file", "in.csv", "--in-place", "--on-error", "fail", "-q")[:2] == (1, b"")
    assert (hard.read_bytes(), os.listdir(hard.parent)) == (HARD, ["in.csv"])


def test_a_full_disk_is_told() -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("this system has no /dev/full")
    assert run("3 May 1999", "--output", "/dev/full") == (
        2, b"", "datenorm: can't write '/dev/full': No space left on device\n",
    )  # fmt: skip
    assert run("hello", "--errors", "/dev/full") == (
        2, b"\n", "datenorm: can't write '/dev/full': No space left on device\n",
    )  # fmt: skip


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no /dev/full")
@pytest.mark.parametrize("buffered", [True, False])
@pytest.mark.parametrize("arguments", ["convert x", "convert --columns auto", "info", "--version", "convert --help"])
def test_stdout_that_is_full_is_told_once(arguments: str, buffered: bool) -> None:
    environment = {name: value for name, value in ENVIRONMENT.items() if name != "PYTHONUNBUFFERED"}
    environment |= {} if buffered else {"PYTHONUNBUFFERED": "1"}
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*BASE, *arguments.split()], input=b"3 May 1999\n", stdout=full, stderr=subprocess.PIPE, env=environment
        )
    assert (done.returncode, done.stderr) == (2, b"datenorm: can't write stdout: No space left on device\n")


def test_a_dash_is_stdout(hard: Path) -> None:
    for name in ("-", "/dev/stdout"):
        (hard.parent / "log").write_bytes(b"before\n")
        with open(hard.parent / "log", "ab") as log:
            command = [*BASE, "convert", "--output", name, "--errors", name, "3 May 1999", "hello"]
            assert subprocess.run(command, stdout=log, env=ENVIRONMENT).returncode == 1
        assert (hard.parent / "log").read_bytes() == b"before\n1999-05-03\n\n-\t2\tnone\thello\n"
    assert not os.path.exists("-")


def test_a_killed_run_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    old = b"when,x\n" + b"".join(b'%d May %d,"a\nb"\n' % (n % 28 + 1, 1700 + n // 28) for n in range(3_000))
    file = tmp_path / "in.csv"
    file.write_bytes(old)
    command = [*BASE, "convert", "--file", str(file), "--column", "when", "--in-place", "-q"]
    start = time.monotonic()
    assert subprocess.run(command, env=ENVIRONMENT).returncode == 0
    took, new = time.monotonic() - start, file.read_bytes()
    assert new.startswith(b'when,x\n1700-05-01,"a\nb"\n') and new.count(b"\n") == old.count(b"\n")
    rng = random.Random(5)
    for _ in range(20):
        file.write_bytes(old)
        process = subprocess.Popen(command, env=ENVIRONMENT)
        time.sleep(rng.uniform(0.2, 1.1) * took)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert file.read_bytes() in (old, new)


def reading(texts: list[bytes]) -> list[Record]:
    """Reads texts that are all digits, and nothing else."""

    def result(text: bytes) -> Result:
        read = text.isdigit()
        return Result(text.decode(), None, f"<{text.decode()}>" if read else None, "", "ok" if read else "none", 1.0)

    return [Record(text, result(text)) for text in texts]


cells = st.lists(st.sampled_from(["1", "23", "x", '"', ",", "\n", "\r\n", " "]), max_size=4).map("".join)


@given(st.lists(st.lists(cells, min_size=2, max_size=2), min_size=1), st.integers(0, 1), st.booleans())
def test_by_csv_only_the_cells_that_were_read_differ(table: list[list[str]], place: int, apart: bool) -> None:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(table)
    stream = io.BytesIO(out.getvalue().encode())
    spec = Table([str(place + 1)], ["new"] if apart else [], b",", header=False)
    written = b""
    for block in spec.blocks(reading, stream):  # type: ignore[arg-type]
        written += block.join([plain(record, keep=True) for record in reading(block.texts)])
    after = list(csv.reader(io.StringIO(written.decode(), newline="")))
    for before, row in zip(table, after, strict=True):
        wanted = f"<{before[place]}>" if before[place].isdigit() else before[place]
        assert row == ([*before, wanted] if apart else [wanted if i == place else c for i, c in enumerate(before)])


def test_two_columns_of_one_name() -> None:
    with pytest.raises(OptionError, match="several columns have that name"):
        list(Table(["a"]).blocks(reading, io.BytesIO(b"a,a\n1,2\n")))  # type: ignore[arg-type]


def test_each_column_has_its_own_order() -> None:
    table = b"from,to\n03/04/2021,03/04/2021\n13/04/2021,04/13/2021\n25/04/2021,04/25/2021\n"
    out = b"from,to\n2021-04-03,2021-03-04\n2021-04-13,2021-04-13\n2021-04-25,2021-04-25\n"
    assert run("--column", "from", "--column", "to", "-q", stdin=table) == (0, out, "")


def test_a_new_column_stands_under_its_header_in_short_and_long_rows_too() -> None:
    table = b"when,a,b\n3 May 1999,x\n4 May 1999,y,z\n\n5 May 1999,x,y,z,\n"
    status, out, _ = run("--column", "when", "--new-column", "iso", stdin=table)
    assert (status, out) == (
        0,
        b"when,a,b,iso\n3 May 1999,x,,1999-05-03\n4 May 1999,y,z,1999-05-04\n\n5 May 1999,x,y,1999-05-05,z,\n",
    )


def test_cells_with_nothing_to_read_are_counted_where_something_is_told() -> None:
    assert run("--column", "1", stdin=b"a,b\n,\n3 May 1999,\n") == (0, b"a,b\n,\n1999-05-03,\n", "")
    told = "datenorm: 0 cells: 2 with nothing to read\n"
    assert run("--column", "b", stdin=b"a,b\n1,\n2,  \n") == (0, b"a,b\n1,\n2,  \n", told)


def test_columns_are_listed_with_their_file_and_their_names_on_one_line(hard: Path) -> None:
    (hard.parent / "b.csv").write_text('"x\ny\tz"\n3 May 1999\n')
    listed = run("--columns", "auto", "--file", "in.csv", "--file", "b.csv")
    assert listed == (0, b"in.csv\t2\twhen\t75%\nb.csv\t1\tx\\ny\\tz\t100%\n", "")
    plain = {**ENVIRONMENT, "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(
        [*BASE, "convert", "--columns", "auto"], input="é\n3 May 1999\n".encode(), capture_output=True, env=plain
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "1\té\t100%\n".encode(), b"")


def test_a_name_need_not_be_utf8() -> None:
    arguments = [b"--column", b"jour \xe9", b"--new-column", b"\xff"]
    done = subprocess.run([*BASE, "convert", *arguments], input=b"jour \xe9,x\n3 May 1999,y\n", capture_output=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"jour \xe9,x,\xff\n3 May 1999,y,1999-05-03\n", b"")


def test_tsv_with_crlf_and_quotes_and_no_last_line_end() -> None:
    table = b'\xef\xbb\xbf"when"\tx\r\n"3 May\r\n1999"\ta,b\r\n\xff\t\r\n4 May 1999\t"'
    out = b'\xef\xbb\xbf"when"\tx\r\n"1999-05-03"\ta,b\r\n\xff\t\r\n1999-05-04\t""'
    told = "datenorm: line 4: not UTF-8: '\ufffd'\n"
    given = run("--column", "when", "--on-error", "keep", stdin=table + b'"')
    assert given == (1, out, f"datenorm: 3 cells: 2 ok, 1 not UTF-8\n{told}")
