"""Texts as bytes to Results, and Results to the bytes that are written for them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from datenorm.strftime import formatted

if TYPE_CHECKING:
    from datenorm.normalizer import Normalizer, Result


class Record(NamedTuple):
    """One text: its bytes, and what was read in it (None: its bytes are no UTF-8)."""

    raw: bytes
    result: Result | None

    @property
    def status(self) -> str:
        """The result's status; none for a line that is no text."""
        return self.result.status if self.result else "none"

    @property
    def converted(self) -> bool:
        """Whether there is a date to write: a whole day, or what was asked for of a part of one."""
        return self.result is not None and self.result.iso is not None


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


def plain(record: Record, keep: bool, pattern: str | None = None) -> bytes | None:
    """The date of a record, in ISO 8601 or a format for whole days; where there is none, nothing or (keep) None."""
    result = record.result
    if result is None or result.iso is None:
        return None if keep else b""
    if pattern is not None and result.date is not None:
        return formatted(result.date, pattern).encode()
    return result.iso.encode()


def json_line(record: Record, attention: bool = False) -> bytes:
    """The fields of a record's Result as one JSON object. attention: with that, where the Result has it."""
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
    if attention and result.attention is not None:
        from datenorm.spans import as_json

        fields["attention"] = as_json(result)
    return json.dumps(fields, ensure_ascii=False).encode(errors="replace")
