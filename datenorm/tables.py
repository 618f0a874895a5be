"""Lines in and out: bytes to Results to bytes, one line out for every line in."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from datenorm.pouring import chunks

if TYPE_CHECKING:
    from datenorm.normalizer import Normalizer, Result

CONVERTED = ("ok", "ambiguous")  # the statuses that come with a whole day


class Record(NamedTuple):
    """One line: its bytes without the line end, and what was read in it (None: its bytes are no UTF-8)."""

    raw: bytes
    result: Result | None

    @property
    def status(self) -> str:
        """The result's status; none for a line that is no text."""
        return self.result.status if self.result else "none"

    @property
    def converted(self) -> bool:
        """Whether there is a day to write."""
        return self.result is not None and self.result.iso is not None


def blocks(stream: BinaryIO, first_lines: int = 0) -> Iterator[list[bytes]]:
    """Lines of a stream without their ends (LF or CRLF), as they come; first_lines: how many to wait a moment for.

    A last line without an end counts; an end without a line after it doesn't.
    """
    rest: list[bytes] = []
    for chunk in chunks(stream, first_lines):
        head, end, tail = chunk.rpartition(b"\n")
        if not end:
            rest.append(tail)
            continue
        yield [line.removesuffix(b"\r") for line in b"".join([*rest, head]).split(b"\n")]
        rest = [tail] if tail else []
    if rest:
        yield [b"".join(rest).removesuffix(b"\r")]


def read(lines: Sequence[bytes], normalizer: Normalizer, **options: Any) -> list[Record]:
    """A Record for each line. options: those of Normalizer.normalize."""
    texts: list[str | None] = []
    for line in lines:
        try:
            texts.append(line.decode())
        except UnicodeDecodeError:
            texts.append(None)
    results = iter(normalizer.normalize([text for text in texts if text is not None], **options))
    return [Record(line, None if text is None else next(results)) for line, text in zip(lines, texts, strict=True)]


def plain(record: Record, keep: bool) -> bytes:
    """The day of a record as YYYY-MM-DD; where there is none, nothing or (keep) the line itself."""
    if record.converted and record.result and record.result.iso:
        return record.result.iso.encode()
    return record.raw if keep else b""


def json_line(record: Record) -> bytes:
    """The fields of a record's Result as one JSON object; attention only where the Result has it."""
    result = record.result
    fields: dict[str, Any] = {"text": record.raw.decode(errors="replace") if result is None else result.text}
    if result is None:
        fields |= {"date": None, "iso": None, "expression": "", "status": "none", "confidence": 0.0}
        fields |= {"alternatives": [], "order": None}
        return json.dumps(fields, ensure_ascii=False).encode()
    fields |= {
        "date": result.date.isoformat() if result.date else None,
        "iso": result.iso,
        "expression": result.expression,
        "status": result.status,
        "confidence": round(result.confidence, 6),
        "alternatives": [[iso, round(p, 6)] for iso, p in result.alternatives],
        "order": result.order,
    }
    if result.attention is not None:
        weights = [[round(w, 4) for w in row] for row in result.attention.weights.tolist()]
        fields["attention"] = {
            "source": result.attention.source,
            "output": result.attention.output,
            "weights": weights,
        }
    return json.dumps(fields, ensure_ascii=False).encode(errors="replace")
