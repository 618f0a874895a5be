"""The facade: strings in, Results out, in the same order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from math import exp
from pathlib import Path
from typing import TYPE_CHECKING, Any

from datenorm import artefact
from datenorm.ambiguity import Verdict, order_matters, settle
from datenorm.errors import OptionError
from datenorm.expression import parse
from datenorm.readings import CONTROLS, Network, Reader, Reading, window
from datenorm.resolve import Resolution, resolve
from datenorm.tags import lookup
from datenorm.text import MAX_SOURCE, clean
from datenorm.vocab import ANY, ORDERS, Vocab
from datenorm.years import CHOICES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Attention:
    """Which source characters each output character was read from.

    source: the characters that the network read (the cleaned text); output: the expression's characters;
    weights: (len(output), len(source)), each row summing to 1.
    """

    source: tuple[str, ...]
    output: tuple[str, ...]
    weights: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Result:
    """What was read in one text.

    date and iso: the day, or None where the text states no whole one; only iso gives a day of a year before 1.
    expression: what the network wrote, "1999-05" of a part, both ends of a range. status: ok, ambiguous, partial,
    range, invalid, conflict, low-confidence or none. confidence: probability of the expression, 0 to 1. alternatives:
    (iso, probability) of each reading of an ambiguous text, the likelier first. order: the order that numbers were read
    in, where it mattered.
    """

    text: str
    date: date | None
    iso: str | None
    expression: str
    status: str
    confidence: float
    alternatives: tuple[tuple[str, float], ...] = ()
    order: str | None = None
    attention: Attention | None = None


@dataclass(frozen=True, slots=True)
class _Options:
    order: str
    language: str
    today: date
    pivot: int
    attention: bool
    min_confidence: float
    year: str | None
    open: bool  # neither order nor locale was given: texts that can be read either way are ambiguous


class Normalizer:
    """Reads dates with one model, loaded once. Safe in threads; picklable, by the model's path.

    model: folder of a runtime model; None = the one that the package ships. threads: workers for the batches.
    Raises ArtefactError if the model is missing or damaged.
    """

    def __init__(self, model: str | Path | None = None, threads: int = 2) -> None:
        if threads < 1:
            raise OptionError(f"threads is {threads!r}: give at least 1")
        from datenorm.network import Network as OnnxNetwork

        self._model = model
        loaded = artefact.load(model if model is not None else artefact.default_path())
        self._setup(OnnxNetwork(loaded), loaded.source, loaded.manifest, threads)

    @classmethod
    def over(cls, network: Network, vocab: Vocab, manifest: Mapping[str, Any], threads: int = 2) -> Normalizer:
        """A Normalizer over any network object, such as one in training; manifest: its "locales" at least."""
        self = cls.__new__(cls)
        self._model = None
        self._setup(network, vocab, manifest, threads)
        return self

    def _setup(self, network: Network, vocab: Vocab, manifest: Mapping[str, Any], threads: int) -> None:
        self._threads = threads
        self._reader = Reader(network, vocab, threads)
        self._locales: Mapping[str, Sequence[str]] = manifest["locales"]
        width = manifest.get("dims", {}).get("source_length", 0)  # 0: any; the presets for learners have a fixed one
        self._limit = width - CONTROLS if width else MAX_SOURCE
        self._temperature = float(manifest.get("temperature", 1.0))
        self.min_confidence = float(manifest.get("min_confidence", 0.0))

    def __reduce__(self) -> tuple[Any, ...]:
        return Normalizer, (self._model, self._threads)

    def normalize(
        self,
        texts: Sequence[str],
        *,
        order: str = "auto",
        locale: str | None = None,
        today: date | None = None,
        pivot: int = 69,
        attention: bool = False,
        min_confidence: float | None = None,
        year: str | None = None,
    ) -> list[Result]:
        """Read each text; as many results as texts, in their order. No text makes it fail.

        order: dmy, mdy, ymd or auto (the locale's, or what the network takes for likeliest). locale: CLDR or BCP 47
        name. today: what relative dates count from (default: the clock's). pivot: two-digit years from it to 99 are
        19xx, the rest 20xx. attention: give each result its attention. min_confidence: a day read with less than this,
        0 to 1, is not given, its status is low-confidence (default: the model's own). year: past, future or nearest,
        the year that a date without one gets, as seen from today (default: none, it stays partial).
        Raises OptionError for an option out of its range, LocaleError for an unknown locale.
        """
        if isinstance(texts, str):
            raise OptionError(f"texts is one string, {texts!r}: give a list of them, or call datenorm.normalize")
        options = self._options(order, locale, today, pivot, attention, min_confidence, year)
        done: dict[str, Result] = {}
        waiting: dict[str, list[str]] = {}
        for raw in dict.fromkeys(texts):
            if not isinstance(raw, str):
                raise OptionError(f"texts holds {raw!r}, which is no string: leave it out or make it one")
            day = _plain(raw)
            if day is not None:
                done[raw] = Result(raw, day, raw, raw, "ok", 1.0)
            else:
                waiting.setdefault(window(clean(raw), self._limit), []).append(raw)
        self._read(waiting, options, done)
        return [done[raw] for raw in texts]

    def _options(
        self,
        order: str,
        locale: str | None,
        today: date | None,
        pivot: int,
        attention: bool,
        min_confidence: float | None,
        year: str | None,
    ) -> _Options:
        if order not in ORDERS:
            raise OptionError(f"unknown order {order!r}: give one of {', '.join(ORDERS)}")
        if not 0 <= pivot <= 100:
            raise OptionError(f"pivot is {pivot!r}: give 0 to 100")
        least = self.min_confidence if min_confidence is None else min_confidence
        if not 0.0 <= least <= 1.0:
            raise OptionError(f"min_confidence is {least!r}: give 0 to 1")
        if year is not None and year not in CHOICES:
            raise OptionError(f"unknown year {year!r}: give one of {', '.join(CHOICES)}")
        language = ANY
        given = order != "auto"
        if locale is not None:
            language, usual = lookup(locale, self._locales)
            order = order if given else usual
            given = True
        return _Options(order, language, today or date.today(), pivot, attention, least, year, not given)

    def _read(self, waiting: dict[str, list[str]], options: _Options, done: dict[str, Result]) -> None:
        """Read the cleaned texts and put a Result into done for every raw text that each stands for."""
        if "" in waiting:
            for raw in waiting.pop(""):
                done[raw] = Result(raw, None, None, "", "none", 1.0)
        texts = list(waiting)
        if not texts:
            return
        verdicts = self._judge(texts, options)
        for text, verdict in zip(texts, verdicts, strict=True):
            for raw in waiting[text]:
                done[raw] = self._result(raw, text, verdict, options.min_confidence)

    def _judge(self, texts: list[str], options: _Options) -> list[Verdict]:
        """Read distinct cleaned texts; where their order is open, weigh the orders against each other."""

        def resolved(reading: Reading) -> Resolution:
            day = _plain(reading.expression)
            if day is not None:
                return Resolution("ok", day, reading.expression)
            return resolve(parse(reading.expression), options.today, options.pivot, options.year)

        readings = self._reader.read(texts, options.order, options.language, options.attention)
        verdicts = [Verdict(reading, resolved(reading)) for reading in readings]
        rows = [row for row, text in enumerate(texts) if order_matters(text)]
        if not options.open:
            for row in rows:
                verdicts[row] = verdicts[row]._replace(order=options.order)
        elif rows:
            numeric = [texts[row] for row in rows]
            settled = settle(self._reader, numeric, [verdicts[row] for row in rows], resolved, options.attention)
            for row, verdict in zip(rows, settled, strict=True):
                verdicts[row] = verdict
        return verdicts

    def _result(self, raw: str, text: str, verdict: Verdict, min_confidence: float) -> Result:
        (expression, logprob, weights), resolution, order, alternatives = verdict
        confidence, status = exp(logprob / self._temperature), verdict.status
        if status == "ok" and confidence < min_confidence:
            status = "low-confidence"
        given = status in ("ok", "ambiguous")
        return Result(
            raw,
            resolution.date if given else None,
            resolution.iso if given else None,
            expression,
            status,
            confidence,
            alternatives,
            order,
            None if weights is None else Attention(tuple(text), tuple(expression), weights),
        )


def _plain(text: str) -> date | None:
    """The day of a text that is YYYY-MM-DD and names one that exists."""
    if len(text) == 10 and text[4] == text[7] == "-" and text.isascii():
        try:
            return date.fromisoformat(text)
        except ValueError:
            return None
    return None


@cache
def _shipped() -> Normalizer:
    return Normalizer()


def normalize(text: str, **options: Any) -> Result:
    """Read one text with the shipped model. Options as for Normalizer.normalize."""
    return _shipped().normalize([text], **options)[0]
