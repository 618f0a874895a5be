"""Blocks of lines: nothing lost, nothing added, whatever the chunks."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datenorm.streams import Source, lines, sources


class Chunked:
    """A stream that gives what it is given, a chunk at a time."""

    def __init__(self, chunks: list[bytes]) -> None:
        self.chunks = [chunk for chunk in chunks if chunk]

    def read1(self, size: int) -> bytes:
        return self.chunks.pop(0) if self.chunks else b""

    read = read1

    def fileno(self) -> int:
        raise io.UnsupportedOperation


pieces = st.lists(st.lists(st.sampled_from([b"a", b"\n", b"\r\n", b"\r", b"\0"]), max_size=6).map(b"".join))


@given(pieces)
def test_lines_left_as_they_are_come_out_byte_for_byte(chunks: list[bytes]) -> None:
    whole = b"".join(chunks)
    found = list(lines(Chunked(chunks)))  # type: ignore[arg-type]
    out = b"".join(block.join([None] * len(block.texts)) for block in found)
    assert out.removeprefix(whole) in ((b"",) if whole.endswith(b"\n") or not whole else (b"\n", b"\r\n"))
    texts = [text for block in found for text in block.texts]
    assert len(texts) == len(whole.removesuffix(b"\n").split(b"\n")) * bool(whole)
    assert [n for block in found for n in block.numbers] == list(range(1, len(texts) + 1))


@given(pieces)
def test_any_text_stands_between_nuls(chunks: list[bytes]) -> None:
    found = list(lines(Chunked(chunks), b"\0"))  # type: ignore[arg-type]
    whole = b"".join(chunks)
    assert b"".join(block.join([None] * len(block.texts)) for block in found).removesuffix(b"\0") == whole.removesuffix(
        b"\0"
    )


def test_join_takes_the_values_of_the_first_texts() -> None:
    (block,) = lines(io.BytesIO(b"a\r\nb\nc\n"))
    assert block.join([b"x", None]) == b"x\r\nb\n"
    (block,) = lines(io.BytesIO(b"a\r\nb\nc\n"), out=b"\n")
    assert block.join([b"x", b"y"]) == b"x\ny\n"


@pytest.mark.parametrize(
    ("texts", "files", "found"),
    [
        ([], [], [Source()]),
        (["a", "-", "b"], ["-"], [Source(texts=(b"a",)), Source(), Source(texts=(b"b",)), Source()]),
        (["a", "b", "-", "-"], [], [Source(texts=(b"a", b"b")), Source(), Source()]),
    ],
)
def test_sources(texts: list[str], files: list[str], found: list[Source]) -> None:
    assert sources(texts, files) == found
