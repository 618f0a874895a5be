"""What the check that nothing is invented stops and costs: `python tests/benchmarks/grounding.py` prints figures.

Half of the texts are the generator's, read with their locale and order given. Half are spoilt so that what is right
stays clear: digits changed to letters, a field dropped, a digit inserted, two texts spliced, words shuffled. Every
answer is taken as the network gives it, however unsure (`best-guess`), and again as the default threshold lets it pass.
"""

import argparse
import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from datenorm import Normalizer, Result
from datenorm.expression import parse
from datenorm.resolve import resolve
from datenorm.text import MAX_SOURCE
from datenorm.train.evaluate import HELD_OUT_SEED
from datenorm.train.generate import Pair, pairs

TODAY = date(2026, 1, 1)
SEED = HELD_OUT_SEED + 7
PLAIN = re.compile(r"[A-Z]?(?:[0-9]{4}|XX[0-9]{2})-[0-9]{2}-[0-9]{2}(?:=[1-7])?")
UNLIKE = "fhkmrtwxy"  # letters that no scan takes for a digit
LIKE = {"0": "oO", "1": "lI", "5": "sS", "8": "B"}


class Case(NamedTuple):
    """A text, how it was spoilt, whose locale and order it has, and the days that are right: none, one or either."""

    spoilt: str
    text: str
    pair: Pair
    right: frozenset[str]


class Field(NamedTuple):
    """Where a field stands in a pair's text."""

    start: int
    end: int
    text: str


def day_of(expression: str) -> frozenset[str]:
    """The day that an expression comes to, if any."""
    found = resolve(parse(expression), TODAY)
    return frozenset([found.iso] if found.status == "ok" and found.iso else [])


def fields(pair: Pair) -> dict[str, Field]:
    """The year, month and day of a pair that states each of them once; empty for any other."""
    spans = [span for span in pair.spans if span[0] in "ymd"]
    if not PLAIN.fullmatch(pair.expression) or sorted(span[0] for span in spans) != ["d", "m", "y"]:
        return {}
    return {label: Field(start, end, pair.text[start:end]) for label, start, end in spans}


def lettered(rng: random.Random, pair: Pair) -> Case | None:
    """One digit of the year or the day becomes a letter: one of its shape, or one that leaves nothing to read."""
    found = fields(pair)
    places = [i for label in "yd" if label in found for i in range(*found[label][:2]) if pair.text[i] in "0123456789"]
    if not places:
        return None
    place = rng.choice(places)
    like = LIKE.get(pair.text[place], "") if rng.random() < 0.5 else ""
    text = pair.text[:place] + rng.choice(like or UNLIKE) + pair.text[place + 1 :]
    return Case(
        "digit like a letter" if like else "digit now a letter", text, pair, day_of(pair.expression if like else "")
    )


def dropped(rng: random.Random, pair: Pair) -> Case | None:
    """The year, the month or the day is left out."""
    found = fields(pair)
    if not found:
        return None
    gone = found[rng.choice("ymd")]
    return Case("field dropped", pair.text[: gone.start] + pair.text[gone.end :], pair, frozenset())


def inserted(rng: random.Random, pair: Pair) -> Case | None:
    """A fifth digit in the year, or a third in the day; no day is written so."""
    found = fields(pair)
    wide = [
        (field.start, field.end)
        for label, length in (("y", 4), ("d", 2))
        if (field := found.get(label))
        and field.text.isdecimal()
        and len(field.text) == length
        and not any(
            c.isdigit() for c in pair.text[field.start - 1 : field.start] + pair.text[field.end : field.end + 1]
        )
    ]
    if not wide:
        return None
    start, end = rng.choice(wide)
    place = rng.randint(start, end)
    text = pair.text[:place] + rng.choice("0123456789") + pair.text[place:]
    return Case("digit inserted", text, pair, frozenset())


def spliced(rng: random.Random, pair: Pair, other: Pair) -> Case | None:
    """Two whole texts; either's day is right, and none that both have a part in."""
    if not fields(pair) or not fields(other) or len(pair.text) + len(other.text) > MAX_SOURCE - 2:
        return None
    text = pair.text + rng.choice((" ", ", ", " - ", "; ", "/")) + other.text
    return Case("two spliced", text, pair, day_of(pair.expression) | day_of(other.expression))


def shuffled(rng: random.Random, pair: Pair) -> Case | None:
    """Words in another order, where the month is a word and only the year has four digits."""
    found = fields(pair)
    if not found or re.search("[0-9]", found["m"].text) or not re.fullmatch("[0-9]{4}", found["y"].text):
        return None
    rest = pair.text[: found["d"].start] + pair.text[found["d"].end :]
    if not found["d"].text.isdecimal() or len(re.findall(r"\d", rest)) > 4:
        return None
    words = pair.text.split(" ")
    if len(words) < 3 or not {found["y"].text, found["d"].text} <= {word.strip(".,") for word in words}:
        return None
    rng.shuffle(words)
    return Case("words shuffled", " ".join(words), pair, day_of(pair.expression))


WAYS: tuple[Callable[[random.Random, Pair], Case | None], ...] = (lettered, dropped, inserted, shuffled)


def cases(count: int, seed: int) -> Iterator[Case]:
    """Clean and spoilt texts by turns; the same seed, the same ones."""
    rng = random.Random(seed)
    stream = (pair for pair in pairs(seed) if len(pair.text) <= MAX_SOURCE)
    for number in range(count):
        pair = next(stream)
        if number % 2 == 0:
            yield Case("clean", pair.text, pair, day_of(pair.expression))
            continue
        made = None
        while made is None:
            pair = next(stream)
            way = rng.randrange(len(WAYS) + 1)
            made = WAYS[way](rng, pair) if way < len(WAYS) else spliced(rng, pair, next(stream))
        yield made


def read(normalizer: Normalizer, given: list[Case]) -> Iterator[tuple[Case, Result]]:
    """Read every case with its pair's locale and order, however unsure the answer."""
    groups: dict[tuple[str, str], list[Case]] = defaultdict(list)
    for case in given:
        groups[(case.pair.locale, case.pair.order or "auto")].append(case)
    for (locale, order), members in groups.items():
        results = normalizer.normalize(
            [case.text for case in members], order=order, locale=locale, today=TODAY, mode="best-guess", together=False
        )
        yield from zip(members, results, strict=True)


class Counts(Counter[str]):
    """Answers: right, wrong; and of them the ones refused."""

    def add(self, right: bool, refused: bool) -> None:
        """Count one answer of the network."""
        name = "right" if right else "wrong"
        self[name] += 1
        self[f"{name} refused"] += refused

    def row(self, name: str) -> str:
        """A line of the table."""
        cost = 100 * self["right refused"] / self["right"] if self["right"] else 0.0
        stopped = 100 * self["wrong refused"] / self["wrong"] if self["wrong"] else 0.0
        return (
            f"{name:<22}{self['wrong']:>8,}{self['wrong refused']:>9,}{stopped:>7.1f}%"
            f"{self['right']:>9,}{self['right refused']:>9,}{cost:>8.3f}%"
        )


def count(found: Iterable[tuple[Case, Result]], least: float) -> dict[str, Counts]:
    """What the network answered with at least so much confidence, and what of it the check refused, by spoilage."""
    made: dict[str, Counts] = defaultdict(Counts)
    for case, result in found:
        answer = day_of(result.expression)
        if answer and result.confidence >= least:
            for counts in (made[case.spoilt], made["all"]):
                counts.add(answer <= case.right, result.status == "low-confidence")
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--model", help="folder of another model")
    given = parser.parse_args()
    normalizer = Normalizer(given.model)
    found = list(read(normalizer, list(cases(given.count, given.seed))))
    for name, least in (("every answer", 0.0), ("at the default threshold", normalizer.least("balanced", None))):
        print(f"{given.count:,} texts, {name}")
        print(f"{'':<22}{'wrong':>8}{'stopped':>9}{'':>8}{'right':>9}{'refused':>9}")
        for spoilt, counts in sorted(count(found, least).items(), key=lambda item: item[0] == "all"):
            print(counts.row(spoilt))


if __name__ == "__main__":
    main()
