"""The scanner of cells against Python's csv."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datenorm import FileError, OptionError
from datenorm.scan import BOM, Row, batches, check_delimiter, content, guess, quoted, scan

delimiters = st.sampled_from(b",;\t|").map(lambda mark: bytes([mark]))
raw = st.lists(
    st.sampled_from([b"a", b"3 May", b'"', b'""', b",", b";", b"\t", b"\n", b"\r\n", b"\r", b" ", b"\xc3\xa9", b"\0"])
)
cells = st.lists(st.sampled_from(["a", '"', "\r\n", "\n", ",", ";", "\t", " ", "é"]), max_size=6).map("".join)


def by_csv(data: bytes, delimiter: bytes) -> list[list[bytes]]:
    text = io.StringIO(data.decode("latin-1"), newline="")
    return [[c.encode("latin-1") for c in row] or [b""] for row in csv.reader(text, delimiter=delimiter.decode())]


def contents(rows: list[Row]) -> list[list[bytes]]:
    return [[content(cell) for cell in row.cells] for row in rows]


@given(raw.map(b"".join), delimiters)
def test_any_bytes_part_as_csv_parts_them(data: bytes, delimiter: bytes) -> None:
    rows, used = scan(data, delimiter, final=True)
    assert b"".join(row.bytes(delimiter) for row in rows) == data[:used]
    whole = by_csv(data, delimiter)
    if used == len(data):
        assert contents(rows) == whole
    else:
        assert data[used:].count(b'"') and contents(rows) == whole[: len(rows)]


@given(st.lists(st.lists(cells, min_size=1), min_size=1), delimiters, st.sampled_from(["\n", "\r\n"]),
       st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]))  # fmt: skip
def test_what_csv_writes_is_found(table: list[list[str]], delimiter: bytes, end: str, quoting: int) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter.decode(), lineterminator=end, quoting=quoting).writerows(table)  # type: ignore[call-overload]
    rows, used = scan(out.getvalue().encode(), delimiter, final=True)
    assert used == len(out.getvalue().encode())
    assert contents(rows) == [[cell.encode() for cell in row] for row in table]
    assert {row.end for row in rows} == {end.encode()}


class Chunked(io.BytesIO):
    """A stream that comes a few bytes at a time."""

    def __init__(self, data: bytes, sizes: list[int]) -> None:
        super().__init__(data)
        self.sizes = sizes or [3]

    def read1(self, size: int | None = -1, /) -> bytes:
        self.sizes = self.sizes[1:] + self.sizes[:1]
        return super().read(self.sizes[0])


@given(raw.map(b"".join), delimiters, st.lists(st.integers(1, 9), max_size=4), st.booleans())
def test_chunks_make_no_difference(data: bytes, delimiter: bytes, sizes: list[int], mark: bool) -> None:
    whole, used = scan(data, delimiter, final=True)
    stream = Chunked(BOM * mark + data, sizes)
    if used < len(data):
        with pytest.raises(FileError, match="a quote that nothing closes"):
            list(batches(stream, delimiter))
        return
    found = [row for rows, _ in batches(stream, delimiter) for row in rows]
    assert [row._replace(lead=b"") for row in found] == whole
    assert b"".join(row.bytes(delimiter) for row in found) == (BOM * mark + data if data else b"")


def test_rows_know_their_line() -> None:
    rows, _ = scan(b'a,b\r\n"x\ny",c\n\nd\re', b",", final=True)
    assert [row.number for row in rows] == [1, 2, 4, 5, 6]


@given(st.binary())
def test_a_quoted_value_is_read_back(value: bytes) -> None:
    assert content(quoted(value)) == value


@pytest.mark.parametrize(
    ("data", "delimiter"),
    [(b"a,b;c\n", b","), (b"a;b;c,d\n", b";"), (b"a\tb\n", b"\t"), (b"alone\n", b","), (b'"a;b;c";d,e,f\n', b",")],
)
def test_the_delimiter_is_guessed(data: bytes, delimiter: bytes) -> None:
    assert guess(data, final=True) == delimiter
    assert guess(data.strip(), final=False) is None


@pytest.mark.parametrize(("given", "taken"), [(";", b";"), ("\\t", b"\t"), ("tab", b"\t"), ("\t", b"\t")])
def test_delimiters(given: str, taken: bytes) -> None:
    assert check_delimiter(given) == taken


@pytest.mark.parametrize("given", ["", '"', "\n", "ab", "·"])
def test_delimiters_that_are_refused(given: str) -> None:
    with pytest.raises(OptionError, match="--delimiter"):
        check_delimiter(given)
