"""Cleaned texts to verdicts: read them, settle the order of a column, and judge those that can be read several ways."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from math import exp

from datenorm.ambiguity import AUTO, Verdict, Weighed, order_matters, weigh
from datenorm.column import DAY_FIRST, Column
from datenorm.expression import parse
from datenorm.grounding import grounded
from datenorm.numeric import Numbers, possible, shown
from datenorm.readings import Reader, Reading
from datenorm.resolve import Resolution, resolve

GROUNDED = ("ok", "partial")  # what may come with a date, every field of which is checked
SAMPLE = 512  # texts weighed in every order before the rest is read in the one that they settle


def plain_day(text: str) -> date | None:
    """The day of a text that is YYYY-MM-DD and names one that exists."""
    if len(text) == 10 and text[4] == text[7] == "-" and text.isascii():
        try:
            return date.fromisoformat(text)
        except ValueError:
            return None
    return None


class Judge:
    """A reader with one call's options."""

    def __init__(
        self,
        reader: Reader,
        language: str,
        today: date,
        pivot: int,
        *,
        attention: bool = False,
        year: str | None = None,
        aligned: bool = False,
    ) -> None:
        """attention: keep the readings' weights. aligned: the model's peaks tell where each field was read."""
        self._reader = reader
        self._language = language
        self._today = today
        self._pivot = pivot
        self._attention = attention
        self._year = year
        self._aligned = aligned

    def resolve(self, expression: str) -> Resolution:
        """What an expression comes to."""
        day = plain_day(expression)
        return (
            Resolution("ok", day, expression)
            if day
            else resolve(parse(expression), self._today, self._pivot, self._year)
        )

    def read(self, texts: Sequence[str], order: str) -> list[Verdict]:
        """Texts read in an order."""
        if not texts:
            return []
        return self._reader.read_into(self.verdict, texts, order, self._language, self._attention)

    def verdict(self, text: str, reading: Reading) -> Verdict:
        """What a text's reading comes to, and whether the text holds what was read."""
        resolution = self.resolve(reading.expression)
        checked = self._aligned and resolution.status in GROUNDED
        return Verdict(reading, resolution, not checked or grounded(text, reading.expression, reading.peaks))

    def score(self, texts: Sequence[str], expressions: Sequence[str]) -> list[float]:
        """Log-probability of each expression when the network is told no order."""
        return self._reader.score(texts, expressions, AUTO, self._language)

    def each(self, texts: Sequence[str], order: str, given: bool) -> list[Verdict]:
        """Texts judged one by one, in an order that is given or, where it is not, in each that could be."""
        verdicts = self.read(texts, order)
        rows = [row for row, text in enumerate(texts) if order_matters(text)]
        if given:
            for row in rows:
                verdicts[row] = verdicts[row]._replace(order=order)
            return verdicts
        for row, weighed in self.weighed(texts, verdicts, rows, strict=False).items():
            verdicts[row] = weighed.verdict
        return verdicts

    def weighed(
        self, texts: Sequence[str], verdicts: Sequence[Verdict], rows: Sequence[int], strict: bool
    ) -> dict[int, Weighed]:
        """Some rows, read under auto, judged under every order."""
        if not rows:
            return {}
        found = weigh(self, [texts[row] for row in rows], [verdicts[row] for row in rows], strict)
        return dict(zip(rows, found, strict=True))

    def likeliest(
        self, texts: Sequence[str], verdicts: Sequence[Verdict], order: str, count: int, temperature: float
    ) -> list[tuple[tuple[str, float], ...]]:
        """For each text and its verdict, so many days and their probabilities, the likeliest first.

        Told the order that the verdict was read in, or the given one. Expressions that come to the same day add up. The
        readings that make a text ambiguous are among its days however unlikely they are.
        """
        orders = [verdict.order if verdict.order and not verdict.alternatives else order for verdict in verdicts]
        beams = self._reader.beams(texts, orders, self._language, max(8, 2 * count))
        found = []
        for beam, verdict in zip(beams, verdicts, strict=True):
            days: dict[str, float] = {}
            for expression, logprob in beam:
                resolution = self.resolve(expression)
                if resolution.status == "ok" and resolution.iso:
                    days[resolution.iso] = days.get(resolution.iso, 0.0) + exp(logprob / temperature)
            readings = dict(verdict.alternatives)
            known = next((days[iso] / share for iso, share in readings.items() if iso in days), 1.0)
            missed = {iso: share * known for iso, share in readings.items() if iso not in days}
            ranked = _shared(sorted((days | missed).items(), key=lambda day: -day[1]))
            kept = sorted(ranked, key=lambda day: day[0] not in readings)[:count]
            found.append(tuple(day for day in ranked if day in kept))
        return found


def _shared(ranked: list[tuple[str, float]]) -> list[tuple[str, float]]:
    """Days and probabilities that add up to 1 at most: the first keeps its own, the others share what it leaves.

    The temperature makes each sequence less likely or more by itself, so that they need not add up.
    """
    if not ranked or sum(p for _, p in ranked) <= 1:
        return ranked
    first, *others = ranked
    left = max(0.0, 1 - first[1]) / sum(p for _, p in others) if others else 0.0
    return [(first[0], min(1.0, first[1])), *((iso, p * left) for iso, p in others)]


class Settling:
    """One list of a column: distinct texts, on how many lines each stands, and what they show of the order.

    base: the order that the locale implies, or auto.
    """

    def __init__(self, judge: Judge, texts: Sequence[str], lines: Sequence[int], column: Column, base: str) -> None:
        self._judge = judge
        self._texts = texts
        self._lines = lines
        self._column = column
        self._base = base
        self._numbers = [possible(text) for text in texts]
        self._either = [row for row, text in enumerate(texts) if order_matters(text) or len(self._numbers[row]) > 1]
        self._verdicts = judge.read(texts, base)
        self._weighed: dict[int, Weighed] = {}

    def verdicts(self) -> list[Verdict]:
        """Settle the order with what the column has shown before, and read every text in it."""
        either = set(self._either)
        sure = [row for row, numbers in enumerate(self._numbers) if numbers and row not in either]
        if self._base == AUTO:
            waiting = [] if self._column.certain else self._either
        else:
            doubtful = [row for row in (*sure, *self._either) if not self._fits(row, self._base) or self._clashes(row)]
            self._read_again(doubtful, AUTO)
            waiting = [row for row in doubtful if row in either]
        self._observe(sure)
        self._weigh(waiting[:SAMPLE])
        if self._column.settled is None:
            self._weigh(waiting[SAMPLE:])
        usual = self._column.usual or (self._base if self._base != AUTO else None)
        order = self._column.settled or self._column.taken or usual
        if order is None:
            self._leave_open()
        else:
            self._decode(order, [*sure, *self._either], either)
        return self._verdicts

    def _fits(self, row: int, order: str) -> bool:
        return not self._numbers[row] or order in self._numbers[row]

    def _clashes(self, row: int) -> bool:
        return self._verdicts[row].resolution.status == "conflict"

    def _read_again(self, rows: Sequence[int], order: str) -> None:
        again = self._judge.read([self._texts[row] for row in rows], order)
        for row, verdict in zip(rows, again, strict=True):
            self._verdicts[row] = verdict

    def _observe(self, rows: Sequence[int]) -> None:
        """Count texts whose numbers fit one order as evidence, where the network read those numbers."""
        for row in rows:
            numbers, reading = self._numbers[row], self._verdicts[row].reading
            if _shown(numbers, reading):
                self._column.observe(self._texts[row], self._lines[row], numbers, exp(reading.logprob))

    def _weigh(self, rows: Sequence[int]) -> None:
        """Judge texts under every order and count what shows of them as evidence."""
        found = self._judge.weighed(self._texts, self._verdicts, rows, strict=True)
        self._weighed.update(found)
        for row, (verdict, _) in found.items():
            numbers, reading = self._numbers[row], verdict.reading
            fitting = _shown(numbers, reading)
            if not fitting:
                continue
            doubt = 1 - exp(reading.logprob)
            if verdict.status == "ok" and "=" in reading.expression:  # of misread days, a weekday fits one in seven
                self._column.observe(self._texts[row], self._lines[row], fitting, 1 - doubt / 7)
                continue
            self._column.observe(self._texts[row], self._lines[row], numbers, 1 - doubt)
            years = {order: year for order, (year, _, _) in numbers.items()}
            if "ymd" in years and len(years) > 1:
                self._column.years(years.get("dmy") or years["mdy"], years["ymd"])
            either_month = {"dmy", "mdy"} <= years.keys()
            if (verdict.status == "ok" and any(map(str.isalpha, self._texts[row]))) or not either_month:
                self._column.guess(fitting, 1 - doubt)

    def _leave_open(self) -> None:
        for row in self._weighed:
            self._verdicts[row] = self._open(row)

    def _open(self, row: int) -> Verdict:
        """The verdict of a weighed text whose order nothing decides: day first, and counted, if it is ambiguous."""
        verdict, ways = self._weighed[row]
        if not verdict.alternatives:
            return verdict
        self._column.undecided += self._lines[row]
        first = ways.get(DAY_FIRST)
        if first is None or first.resolution.iso not in dict(verdict.alternatives):
            return verdict
        return first._replace(order=DAY_FIRST, alternatives=verdict.alternatives)

    def _decode(self, order: str, rows: Sequence[int], either: set[int]) -> None:
        """Read every text with numbers in the order; those that can't be in it in the only way they can be."""
        fitting = [row for row in rows if self._fits(row, order)]
        inside = {row: self._verdicts[row] for row in fitting if row not in self._weighed and order == self._base}
        waiting = [row for row in fitting if row not in inside]
        inside |= dict(zip(waiting, self._judge.read([self._texts[row] for row in waiting], order), strict=True))
        outside = {row for row in rows if row not in inside or inside[row].resolution.status in ("conflict", "none")}
        self._weigh_outside([row for row in outside if row in either and row not in self._weighed])
        if not either.isdisjoint(inside.keys() - outside):
            self._column.take(order)
        for row in rows:
            apart = self._apart(row, order) if row in outside else None
            if apart is not None and (row not in inside or apart.status not in ("conflict", "none")):
                self._verdicts[row] = apart
            else:
                self._verdicts[row] = inside[row]._replace(order=order if row in either else None)

    def _weigh_outside(self, rows: Sequence[int]) -> None:
        if self._base != AUTO:
            self._read_again(rows, AUTO)
        self._weighed.update(self._judge.weighed(self._texts, self._verdicts, rows, strict=True))

    def _apart(self, row: int, order: str) -> Verdict:
        """The verdict of a text that can't be read in the column's order, counted if it is a day in another."""
        verdict = self._open(row) if row in self._weighed else self._verdicts[row]
        if verdict.status != "ok":
            return verdict
        fitting = _shown(self._numbers[row], verdict.reading)
        if fitting and order not in fitting:
            self._column.set_aside(self._texts[row], self._lines[row])
        return verdict._replace(order=min(fitting)) if len(fitting) == 1 else verdict


def _shown(numbers: Mapping[str, Numbers], reading: Reading) -> frozenset[str]:
    return shown(numbers, parse(reading.expression).start) if numbers else frozenset()
