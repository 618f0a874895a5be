"""What of a stream is waited for."""

import io
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import pytest

from datenorm import pouring
from datenorm.pouring import LEAST, MOMENT, MOST, chunks


@contextmanager
def written(*parts: bytes, pause: float) -> Iterator[BinaryIO]:
    """A pipe into which the parts are written with pauses between them."""
    out, into = os.pipe()

    def write() -> None:
        with os.fdopen(into, "wb", buffering=0) as stream:
            for part in parts:
                stream.write(part)
                time.sleep(pause)

    writer = threading.Thread(target=write)
    writer.start()
    with os.fdopen(out, "rb") as stream:
        yield stream
    writer.join()


def test_what_pours_comes_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pouring, "MOMENT", 9.0)
    with written(b"a\n", b"b\n", b"c", b"\n", pause=0.02) as stream:
        assert list(chunks(stream, 100)) == [b"a\nb\nc\n"]


def test_what_trickles_comes_as_it_does() -> None:
    with written(b"a\n", b"b\n", b"c", pause=3 * MOMENT) as stream:
        assert list(chunks(stream, 100)) == [b"a\n", b"b\n", b"c"]


def test_no_more_lines_are_waited_for_than_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pouring, "MOMENT", 9.0)
    with written(b"a\nb\n", b"c\n", pause=0.5) as stream:
        assert list(chunks(stream, 2)) == [b"a\nb\n", b"c\n"]


@pytest.mark.parametrize("lines", [0, 100])
@pytest.mark.parametrize("content", [b"", b"a", b"a\nb\n", b"x\n" * MOST])
def test_nothing_is_lost_of_what_is_no_pipe(content: bytes, lines: int) -> None:
    assert b"".join(chunks(io.BytesIO(content), lines)) == content


def test_texts_that_end_in_nul_are_counted_by_that(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pouring, "MOMENT", 9.0)
    with written(b"a\0b\0", b"c\0", pause=0.5) as stream:
        assert list(chunks(stream, 2, b"\0")) == [b"a\0b\0", b"c\0"]


def test_the_first_chunk_is_bounded_where_lines_never_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pouring, "MOMENT", 9.0)
    monkeypatch.setattr(pouring, "FIRST_BYTES", 8)
    with written(b"a" * 8, b"b", pause=0.5) as stream:
        assert list(chunks(stream, 100)) == [b"a" * 8, b"b"]


def test_a_block_is_what_has_come_in_up_to_a_size() -> None:
    taken, given = os.pipe()
    with open(taken, "rb") as stream:
        os.write(given, b"a\n")
        os.write(given, b"b\n")
        read = chunks(stream)
        assert next(read) == b"a\nb\n"
        os.write(given, b"c" * 40_000)
        os.close(given)
        assert [len(chunk) for chunk in read] == [2 * LEAST, 40_000 - 2 * LEAST]
