"""The facade: strings in, Results out, in the same order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from math import exp
from pathlib import Path
from typing import TYPE_CHECKING, Any

from datenorm import artefact
from datenorm.ambiguity import AUTO, Verdict
from datenorm.column import Column
from datenorm.errors import OptionError
from datenorm.judging import Judge, Settling, plain_day
from datenorm.readings import CONTROLS, Network, Reader, window
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
    (iso, probability), the likelier first: of each reading of an ambiguous text, or of the days that were asked for.
    order: the order that numbers were read in, where it mattered.
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


STRICT = 0.95
MODES = ("strict", "balanced", "best-guess")


@dataclass(frozen=True, slots=True)
class _Options:
    order: str
    language: str
    today: date
    pivot: int
    attention: bool
    min_confidence: float
    year: str | None
    alternatives: int
    strict: bool
    given: bool  # an order was given, and is kept to
    open: bool  # neither order nor locale was given: texts that can be read either way are ambiguous


class Normalizer:
    """Reads dates with one model, loaded once. Safe in threads; picklable, by the model's path.

    model: folder of a runtime model; None = the one that the package ships. threads: workers for the batches.
    Its `attends` is False where the network has no attention, and no result has one.
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
        self.manifest = manifest
        self.locales: Mapping[str, Sequence[str]] = manifest["locales"]
        width = manifest.get("dims", {}).get("source_length", 0)  # 0: any; the presets for learners have a fixed one
        self._limit = width - CONTROLS if width else MAX_SOURCE
        self.attends = manifest.get("attention") != "none"
        self._temperature = float(manifest.get("temperature", 1.0))
        self._min_confidence = float(manifest.get("min_confidence", 0.0))
        # Only an attention that was trained to lie on each field's own characters can be asked where it lay.
        weight = float(manifest.get("training", {}).get("train", {}).get("alignment_weight", 0.0))
        self._aligned = weight > 0.0 and self.attends

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
        mode: str = "balanced",
        min_confidence: float | None = None,
        year: str | None = None,
        alternatives: int = 0,
        together: bool = True,
        column: Column | None = None,
    ) -> list[Result]:
        """Read each text; as many results as texts, in their order. No text makes it fail.

        order: dmy, mdy, ymd or auto: what all texts of the list together decide, else the locale's, else none, and
        texts that can be read either way are ambiguous, day first (a text alone: as the network holds likelier).
        locale: CLDR or BCP 47 name. today: what relative dates count from (default: the clock's). pivot: two-digit
        years from it to 99 are 19xx, the rest 20xx. attention: give each result its attention. mode: balanced (the
        model's own min_confidence), strict (at least 0.95, and no day of an ambiguous text) or best-guess (0).
        min_confidence: a day read with less than this, 0 to 1, is not given, its status is low-confidence.
        year: past, future or nearest, the year that a date without one gets, as seen from today (default: none).
        alternatives: give each result so many days with their probabilities. together: the texts are one column; if
        not, each is read as if alone. column: the one that these texts go on with.
        Raises OptionError for an option out of its range, LocaleError for an unknown locale.
        """
        if isinstance(texts, str):
            raise OptionError(f"texts is one string, {texts!r}: give a list of them, or call datenorm.normalize")
        least = self.least(mode, min_confidence)
        options = self._options(order, locale, today, pivot, attention, least, year, alternatives, mode == "strict")
        done: dict[str, Result] = {}
        waiting: dict[str, list[str]] = {}
        lines: Counter[str] = Counter()
        for raw, count in Counter(texts).items():
            if not isinstance(raw, str):
                raise OptionError(f"texts holds {raw!r}, which is no string: leave it out or make it one")
            day = plain_day(raw)
            if day is not None:
                done[raw] = Result(raw, day, raw, raw, "ok", 1.0)
                continue
            text = window(clean(raw), self._limit)
            if text:
                waiting.setdefault(text, []).append(raw)
                lines[text] += count
            else:
                done[raw] = Result(raw, None, None, "", "none", 1.0)
        if column is None and together and len(texts) > 1:
            column = Column()
        self._read(waiting, lines, options, column, done)
        return [done[raw] for raw in texts]

    def least(self, mode: str, min_confidence: float | None) -> float:
        """The least confidence of a mode, or the one that is given instead."""
        if mode not in MODES:
            raise OptionError(f"unknown mode {mode!r}: give one of {', '.join(MODES)}")
        if min_confidence is None:
            modes = {"strict": max(STRICT, self._min_confidence), "balanced": self._min_confidence, "best-guess": 0.0}
            return modes[mode]
        if not 0.0 <= min_confidence <= 1.0:
            raise OptionError(f"min_confidence is {min_confidence!r}: give 0 to 1")
        return min_confidence

    def _options(
        self,
        order: str,
        locale: str | None,
        today: date | None,
        pivot: int,
        attention: bool,
        least: float,
        year: str | None,
        alternatives: int,
        strict: bool,
    ) -> _Options:
        if order not in ORDERS:
            raise OptionError(f"unknown order {order!r}: give one of {', '.join(ORDERS)}")
        if not 0 <= pivot <= 100:
            raise OptionError(f"pivot is {pivot!r}: give 0 to 100")
        if year is not None and year not in CHOICES:
            raise OptionError(f"unknown year {year!r}: give one of {', '.join(CHOICES)}")
        if alternatives < 0:
            raise OptionError(f"alternatives is {alternatives!r}: give 0 or more")
        language, given = ANY, order != AUTO
        if locale is not None:
            language, usual = lookup(locale, self.locales)
            order = order if given else usual
        day = today or date.today()
        return _Options(order, language, day, pivot, attention, least, year, alternatives, strict, given, order == AUTO)

    def _read(
        self,
        waiting: dict[str, list[str]],
        lines: Mapping[str, int],
        options: _Options,
        column: Column | None,
        done: dict[str, Result],
    ) -> None:
        """Read the cleaned texts and put a Result into done for every raw text that each stands for."""
        texts = list(waiting)
        if not texts:
            return
        judge = Judge(
            self._reader,
            options.language,
            options.today,
            options.pivot,
            attention=options.attention,
            year=options.year,
            aligned=self._aligned,
        )
        if column is None or options.given:
            verdicts = judge.each(texts, options.order, not options.open)
        else:
            verdicts = Settling(judge, texts, [lines[text] for text in texts], column, options.order).verdicts()
        others = [verdict.alternatives for verdict in verdicts]
        if options.alternatives:
            others = judge.likeliest(texts, verdicts, options.order, options.alternatives, self._temperature)
        for text, verdict, days in zip(texts, verdicts, others, strict=True):
            for raw in waiting[text]:
                done[raw] = self._result(raw, text, verdict, days, options)

    def _result(
        self, raw: str, text: str, verdict: Verdict, alternatives: tuple[tuple[str, float], ...], options: _Options
    ) -> Result:
        (expression, logprob, weights, _), resolution, supported, order, _ = verdict
        confidence, status = exp(logprob / self._temperature), verdict.status
        unsure = status == "ok" and confidence < options.min_confidence
        if unsure or not supported:
            status = "low-confidence"
        given = status == "ok" or (status == "ambiguous" and not options.strict)
        return Result(
            raw,
            resolution.date if given else None,
            resolution.iso if given else None,
            expression,
            status,
            confidence,
            alternatives,
            order,
            None if weights is None or not self.attends else Attention(tuple(text), tuple(expression), weights),
        )


@cache
def _shipped() -> Normalizer:
    return Normalizer()


def normalize(text: str, **options: Any) -> Result:
    """Read one text with the shipped model. Options as for Normalizer.normalize."""
    return _shipped().normalize([text], **options)[0]
