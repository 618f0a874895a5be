"""What `datenorm evaluate` does: read texts whose dates are known, and say how many were right, wrong and left out."""

from __future__ import annotations

import sys
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from time import perf_counter
from typing import TYPE_CHECKING, Any

from datenorm.console import say
from datenorm.errors import LocaleError
from datenorm.expression import parse
from datenorm.pairs import Example, meaning
from datenorm.resolve import Resolution, resolve
from datenorm.rivals import Read, rivals
from datenorm.scoring import Answers, Bin, reliability
from datenorm.tags import lookup

if TYPE_CHECKING:
    from datenorm.normalizer import Normalizer, Result

Advance = Callable[[int], None]

CHUNK = 256
WITHOUT_YEAR = "missing_year"  # the kind that is judged on month and day, since a suite's year is its own convention
GIVEN = ("ok", "ambiguous", "partial", "range")  # the statuses that answer something


@dataclass(frozen=True, slots=True)
class Judged:
    """How one text was answered. read_right: what was read is right, however unsure, given or not."""

    right: bool
    answered: bool
    read_right: bool = False
    confidence: float = 0.0
    status: str = field(default="", compare=False)


@dataclass(slots=True)
class Evaluation:
    """Answers in all, by kind and by language, with each reading's confidence; seconds that reading took."""

    overall: Answers = field(default_factory=Answers)
    by_kind: dict[str, Answers] = field(default_factory=lambda: defaultdict(Answers))
    by_language: dict[str, Answers] = field(default_factory=lambda: defaultdict(Answers))
    confidences: list[float] = field(default_factory=list)
    rights: list[bool] = field(default_factory=list)
    seconds: float = 0.0

    def add(self, example: Example, judged: Judged) -> None:
        """Count one text."""
        groups = [self.overall]
        if example.kind:
            groups.append(self.by_kind[example.kind + (" in text" if example.span else "")])
        if example.language:
            groups.append(self.by_language[example.language])
        for answers in groups:
            answers.count(judged.right, judged.answered)
        self.confidences.append(judged.confidence)
        self.rights.append(judged.read_right)

    @property
    def rate(self) -> float:
        """Texts a second."""
        return self.overall.n / self.seconds if self.seconds else 0.0

    def reliability(self) -> tuple[list[Bin], float]:
        """The reliability table of all readings, and the expected calibration error."""
        return reliability(self.confidences, self.rights)


def states_day(example: Example) -> bool:
    """Whether a text states a whole day, or nothing: what a tool without parts of dates can be judged on."""
    return meaning(example.expected, date.max).status in ("ok", "none")


def judge(example: Example, result: Result, today: date) -> Judged:
    """Compare a result with what was expected.

    The other reading of a text that is said to be ambiguous is no answer where the right one is listed beside it.
    """
    wanted = meaning(example.expected, today)
    found = resolve(parse(result.expression), today)
    if wanted.status == "ok":
        days = {wanted.iso, meaning(example.also, today).iso} - {None}
        if example.kind == WITHOUT_YEAR:
            return _without_year({day[5:] for day in days if day}, result, found)
        right = result.iso in days
        listed = result.status == "ambiguous" and not days.isdisjoint(iso for iso, _ in result.alternatives)
        return Judged(right, result.iso is not None and (right or not listed), found.iso in days, result.confidence)
    if wanted.status in ("partial", "range"):
        same = _same(found, wanted)
        return Judged(same and result.status in GIVEN, result.status in GIVEN, same, result.confidence)
    return Judged(result.iso is None, result.iso is not None, found.status != "ok", result.confidence)


def _same(found: Resolution, wanted: Resolution) -> bool:
    return (found.status, found.iso, found.end_iso) == (wanted.status, wanted.iso, wanted.end_iso)


def _without_year(days: set[str], result: Result, found: Resolution) -> Judged:
    read = (found.iso or "").removeprefix("--")[-5:]
    given = result.iso is not None or (result.status == "partial" and result.expression.startswith("XXXX-"))
    return Judged(given and read in days, given, read in days, result.confidence)


def judge_day(example: Example, day: str | None, today: date) -> Judged:
    """Compare the day that another tool gives, or None, with what was expected: a whole day, or nothing."""
    wanted = {meaning(text, today).iso for text in (example.expected, example.also)} - {None}
    if example.kind == WITHOUT_YEAR and day:
        return Judged(day[5:] in {iso[5:] for iso in wanted if iso}, True)
    return Judged(day in wanted if wanted else day is None, day is not None)


def evaluation(
    normalizer: Normalizer,
    examples: Sequence[Example],
    *,
    order: str = "auto",
    locale: str | None = None,
    today: date,
    **options: Any,
) -> tuple[Evaluation, list[Judged]]:
    """Read each text as if alone, in its own order and language or else the given ones.

    options: further ones of Normalizer.normalize. Returns the figures, and how each text was answered. A language that
    the model doesn't know is left out, and said on stderr.
    """
    made, judged, unknown = Evaluation(), dict[int, Judged](), set[str]()
    groups: dict[tuple[str, str, date], list[int]] = defaultdict(list)
    for row, example in enumerate(examples):
        language = example.language
        if language and language not in unknown and not _known(normalizer, language):
            unknown.add(language)
        language = "" if language in unknown else language
        groups[example.order or order, language or locale or "", example.today or today].append(row)
    with progress(len(examples), "datenorm") as advance:
        for (way, language, day), rows in groups.items():
            for start in range(0, len(rows), CHUNK):
                chunk = rows[start : start + CHUNK]
                texts = [examples[row].text for row in chunk]
                begun = perf_counter()
                results = normalizer.normalize(
                    texts, order=way, locale=language or None, today=day, together=False, **options
                )
                made.seconds += perf_counter() - begun
                for row, result in zip(chunk, results, strict=True):
                    judged[row] = replace(judge(examples[row], result, day), status=result.status)
                advance(len(chunk))
    for row, example in enumerate(examples):
        made.add(example, judged[row])
    if unknown:
        say(f"read without their language, which the model doesn't know: {', '.join(sorted(unknown))}")
    return made, [judged[row] for row in range(len(examples))]


def _known(normalizer: Normalizer, language: str) -> bool:
    try:
        lookup(language, normalizer.locales)
    except LocaleError:
        return False
    return True


def _rival(name: str, read: Read, examples: Sequence[Example], order: str, today: date) -> Evaluation:
    """Read each text with another tool, given the same order, language and today."""
    made = Evaluation()
    with warnings.catch_warnings(), progress(len(examples), name) as advance:
        warnings.simplefilter("ignore")
        for example in examples:
            day, way = example.today or today, example.order or order
            begun = perf_counter()
            found = read(example.text, day, "" if way == "auto" else way, example.language)
            made.seconds += perf_counter() - begun
            made.add(example, judge_day(example, found, day))
            advance(1)
    return made


def compare(
    names: str, examples: Sequence[Example], judged: Sequence[Judged], rate: float, order: str, today: date
) -> dict[str, tuple[Answers, float]]:
    """Answers and texts a second of datenorm and of each tool of a list, on the texts that state a day or nothing.

    Says on stderr which tools are not installed.
    """
    kept = [row for row, example in enumerate(examples) if states_day(example)]
    ours = Answers()
    for row in kept:
        ours.count(judged[row].right, judged[row].answered)
    found = {"datenorm": (ours, rate)}
    for name, tool in rivals(names).items():
        if isinstance(tool, str):
            say(f"{name} isn't installed and is left out: {tool}")
            continue
        tool(examples[0].text, today, "", "")  # what it loads at its first call is not counted
        made = _rival(name, tool, [examples[row] for row in kept], order, today)
        found[name] = made.overall, made.rate
    return found


@contextmanager
def progress(total: int, name: str) -> Iterator[Advance]:
    """A bar on stderr, on a terminal only; call what it yields with the number of texts done."""
    if not sys.stderr.isatty():
        yield lambda count: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(name, total=total)
        yield lambda count: bar.advance(task, count)
