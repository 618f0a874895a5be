"""Texts of one or several columns, each column read with what its own texts say of the order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from datenorm.column import Column
from datenorm.partials import completed
from datenorm.reporting import Usual, summary, turned
from datenorm.tables import Record, read

if TYPE_CHECKING:
    from datenorm.normalizer import Normalizer


class Reader:
    """What reads the texts of a run. partial: the policy for parts of dates; options: those of Normalizer.normalize."""

    def __init__(self, normalizer: Normalizer, partial: str, usual: Usual, **options: Any) -> None:
        self._normalizer = normalizer
        self._partial = partial
        self._usual = usual
        self._options = options
        self._least = normalizer.least(options["mode"], options["min_confidence"])
        self._columns: dict[int, Column] = {}

    def __call__(self, texts: Sequence[bytes]) -> list[Record]:
        """Read texts each as if alone, such as those of a header."""
        return self._completed(read(texts, self._normalizer, together=False, **self._options))

    def of_columns(self, texts: Sequence[bytes], kinds: Sequence[int]) -> list[Record]:
        """Read texts, each of a column by its number; no numbers: all of one."""
        found: dict[int, Record] = {}
        for kind in sorted(set(kinds)) if kinds else [0]:
            rows = [row for row in range(len(texts)) if not kinds or kinds[row] == kind]
            column = self._columns.setdefault(kind, Column(self._usual.order))
            records = read([texts[row] for row in rows], self._normalizer, column=column, **self._options)
            found.update(zip(rows, self._completed(records), strict=True))
        return [found[row] for row in range(len(texts))]

    def _completed(self, records: list[Record]) -> list[Record]:
        if self._partial == "reject":
            return records
        pivot = self._options["pivot"]
        return [r._replace(result=r.result and completed(r.result, self._partial, pivot, self._least)) for r in records]

    def turns(self) -> Iterator[str]:
        """What to say, before they are written, of texts that turn the order of those before."""
        for column in self._columns.values():
            yield from turned(column)

    def orders(self) -> Iterator[str]:
        """What was found of the order of each column."""
        for column in self._columns.values():
            yield from summary(column, self._usual.source)
