"""Whatever comes in, something orderly comes out."""

import random
import re
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datenorm import Normalizer, Result
from datenorm.network import Network
from datenorm.normalizer import CONTROLS
from datenorm.text import MAX_SOURCE

CONVERTED = {"ok", "ambiguous"}
STATUSES = {*CONVERTED, "partial", "range", "invalid", "conflict", "low-confidence", "none"}
FEW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])

fragments = st.sampled_from(
    "3 may 1999 03/04/2021 99 monday 2018-W05-3 v1.2.3 令和2年 مارس ۱۴ c. ago 12:30 👍🏽 é İ ß".split()
    + ["\u200f", "\ufeff", "\x00", ""]
)


@FEW
@given(st.lists(st.one_of(st.text(), st.lists(fragments, max_size=8).map(" ".join)), max_size=6))
def test_any_text_gives_a_result(shipped: Normalizer, texts: list[str]) -> None:
    results = shipped.normalize(texts, attention=True)
    assert [r.text for r in results] == texts
    for result in results:
        check(result)


def check(result: Result) -> None:
    assert result.status in STATUSES
    assert 0.0 <= result.confidence <= 1.0 + 1e-6
    assert (result.status in CONVERTED) <= (result.iso is not None)
    assert result.date is None or result.date.isoformat() == result.iso
    if result.attention is not None:
        weights = result.attention.weights
        assert weights.shape == (len(result.attention.output), len(result.attention.source))
        assert abs(weights.sum(axis=1) - 1).max(initial=0.0) < 1e-3


def test_surrogates_and_other_oddities(shipped: Normalizer) -> None:
    for result in shipped.normalize(
        ["\ud800", "3 May\x001999", "\udcff 3 May 1999", "é" * 5000, "\u202e3 May 1999\u202c"]
    ):
        check(result)


def test_of_long_lines_the_network_reads_a_window_once(shipped: Normalizer, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[tuple[int, int]] = []
    start = Network.start_state

    def watched(self: Network, ids: Any, lengths: Any) -> Any:
        read.append(ids.shape)
        return start(self, ids, lengths)

    monkeypatch.setattr(Network, "start_state", watched)
    texts = ["a" * 10_000, "1 " * 5_000, "lorem ipsum " * 800 + "3 May 1999", "é " * 5_000, "年" * 100_000]
    results = shipped.normalize(texts, order="dmy")
    assert sum(rows for rows, _ in read) == len(texts)
    assert max(width for _, width in read) <= MAX_SOURCE + CONTROLS
    for result in results:
        check(result)
    assert results[2].iso == "1999-05-03"


ODD = [
    "",
    " ",
    "\t",
    "\r",
    "3 May 1999\r",
    "x" * 3_000,
    "1" * 400,
    "📅 3 May 1999",
    "\u202e3 May\u202c",
    "\x00",
    '"',
    "-",
    "\ufeff",
]


def test_as_many_lines_out_as_in() -> None:
    rng = random.Random(5)
    lines = []
    for n in range(5_000):
        if n % 2:
            lines.append(bytes(rng.choice([b for b in range(256) if b != 10]) for _ in range(rng.randrange(60))))
        elif n % 4:
            lines.append(ODD[n // 4 % len(ODD)].encode())
        else:
            lines.append(f"{n % 28 + 1} May {1900 + n % 120}".encode())
    fed = b"\n".join(lines) + b"\n"
    done = subprocess.run(
        [sys.executable, "-m", "datenorm", "convert", "--today", "2020-03-10"],
        input=fed,
        capture_output=True,
        timeout=120,
    )
    out = done.stdout.split(b"\n")
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert len(out) == 5_001 and out[-1] == b""
    assert [line.decode() for line in out[:-1:4]] == [
        f"{1900 + n % 120}-05-{n % 28 + 1:02d}" for n in range(0, 5_000, 4)
    ]
    kept = subprocess.run(
        [sys.executable, "-m", "datenorm", "convert", "-q", "--on-error", "keep"], input=fed, capture_output=True
    )
    read = [(before, after) for before, after in zip(lines, kept.stdout.split(b"\n"), strict=False) if before != after]
    assert kept.stdout.count(b"\n") == 5_000
    assert all(re.fullmatch(rb"-?\d{4}-\d\d-\d\d\r?", after) for _, after in read)
