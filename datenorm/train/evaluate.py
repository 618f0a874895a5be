"""Scores of an exported model: exact match by kind and language, CLDR's standard formats, alignment, calibration."""

from __future__ import annotations

import datetime
import itertools
import random
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np
from babel.dates import format_date, get_date_format

from datenorm.aligning import aligned
from datenorm.expression import field_labels
from datenorm.normalizer import Normalizer, Result
from datenorm.scoring import Tally
from datenorm.text import MAX_SOURCE
from datenorm.train import locales
from datenorm.train.config import DataConfig
from datenorm.train.dataset import generated
from datenorm.train.generate import Pair

# Far from every seed that training draws from (see dataset.py), and fixed, so that figures can be compared.
HELD_OUT_SEED = 990_000_001
FORMATS = ("full", "long", "medium", "short")
PIVOT_YEARS = (1969, 2068)
FIELDS = {"y": "year", "m": "month", "d": "day"}
TODAY = datetime.date(2026, 1, 1)
EVERYTHING = DataConfig()


@dataclass(slots=True)
class Report:
    """Exact match of expressions, in all and by kind and language, with each answer's confidence."""

    overall: Tally = field(default_factory=Tally)
    by_kind: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    by_language: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    confidences: list[float] = field(default_factory=list)
    rights: list[bool] = field(default_factory=list)
    misses: list[tuple[Pair, Result]] = field(default_factory=list)


def held_out(
    count: int,
    seed: int = HELD_OUT_SEED,
    data: DataConfig = EVERYTHING,
    part: Callable[[Pair], bool] | None = None,
) -> list[Pair]:
    """Pairs of a seed that no training has, short enough to be read whole; drawn as a run's own, if its data is given,
    and of a part that split.py keeps, if that is."""
    fitting = (pair for pair in generated(seed, data) if len(pair.text) <= MAX_SOURCE and (not part or part(pair)))
    return list(itertools.islice(fitting, count))


def read(normalizer: Normalizer, given: Iterable[Pair], *, attention: bool = False) -> list[tuple[Pair, Result]]:
    """Read every pair with the language and order it was written in; grouped by them, since a call has one of each."""
    groups: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    for pair in given:
        groups[(pair.locale, pair.order or "auto")].append(pair)
    found: list[tuple[Pair, Result]] = []
    for (locale, order), members in groups.items():
        texts = [pair.text for pair in members]
        results = normalizer.normalize(
            texts, order=order, locale=locale, today=TODAY, attention=attention, together=False
        )
        found += zip(members, results, strict=True)
    return found


def score(normalizer: Normalizer, given: Iterable[Pair]) -> Report:
    """Exact match of the expression read with the pair's own."""
    report = Report()
    for pair, result in read(normalizer, given):
        right = (result.expression or "") == pair.expression
        for tally in (report.overall, report.by_kind[pair.kind], report.by_language[pair.locale.split("_")[0]]):
            tally.add(right)
        report.confidences.append(result.confidence)
        report.rights.append(right)
        if not right:
            report.misses.append((pair, result))
    return report


def standard_formats(normalizer: Normalizer, per_format: int = 20, seed: int = 5) -> tuple[Tally, dict[str, Tally]]:
    """The four CLDR standard formats of every Babel locale, as Babel prints them; all together and by locale."""
    rng = random.Random(seed)
    overall, by_locale = Tally(), defaultdict(Tally)
    for name in locales.names():
        if name == "root":
            continue
        days, texts = [], []
        for style in FORMATS:
            two_digits = "yy" in get_date_format(style, name).pattern.replace("yyyy", "")
            first, last = PIVOT_YEARS if two_digits else (1900, 2099)
            for _ in range(per_format):
                day = datetime.date(first, 1, 1) + datetime.timedelta(rng.randrange((last - first + 1) * 365))
                days.append(day)
                texts.append(format_date(day, style, name))
        order = locales.load(name).order
        for day, result in zip(days, normalizer.normalize(texts, order=order, locale=name, today=TODAY), strict=True):
            overall.add(result.date == day)
            by_locale[name].add(result.date == day)
    return overall, by_locale


def alignment(normalizer: Normalizer, given: Iterable[Pair]) -> dict[str, float]:
    """Share of the weight of a year's, month's and day's output steps on that field's own characters.

    Mean over the pairs that state the field; for the month, over those that write it in letters.
    """
    shares: dict[str, list[float]] = defaultdict(list)
    for pair, result in read(normalizer, given, attention=True):
        if result.attention is None or (result.expression or "") != pair.expression:
            continue
        offsets = aligned(pair.text).starts
        labels = field_labels(pair.expression)
        weights = np.asarray(result.attention.weights)  # (S, T)
        for letter, name in FIELDS.items():
            spans = [(start, end) for label, start, end in pair.spans if label == letter]
            written = "".join(pair.text[start:end] for start, end in spans)
            if not spans or (letter == "m" and not any(c.isalpha() for c in written)):
                continue
            columns = [i for i, at in enumerate(offsets) if any(start <= at < end for start, end in spans)]
            rows = [i for i, label in enumerate(labels) if label == letter and pair.expression[i] != "X"]
            if rows and columns and max(columns) < weights.shape[1]:
                shares[name].append(float(weights[np.ix_(rows, columns)].sum(axis=1).mean()))
    return {name: float(np.mean(values)) for name, values in shares.items()}
