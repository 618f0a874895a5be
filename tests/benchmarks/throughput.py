"""Texts a second, beside dateparser and dateutil in the same run: `python tests/benchmarks/throughput.py`.

Prints figures and ratios and decides nothing. The rivals get no hints; dateutil's rate is that of the texts it reads.
"""

import argparse
import os
import statistics
import time
import warnings
from collections.abc import Callable, Sequence

import dateparser
import dateutil.parser
from texts import CASES, unique

from datenorm import Normalizer

ROUNDS = 3


def rate(read: Callable[[Sequence[str]], object], texts: Sequence[str], rounds: int = 1) -> float:
    """Texts a second, the median of the rounds."""
    taken = []
    for _ in range(rounds):
        started = time.perf_counter()
        read(texts)
        taken.append(time.perf_counter() - started)
    return len(texts) / statistics.median(taken)


def dateparsers(texts: Sequence[str]) -> None:
    """Read with dateparser, no languages named."""
    for text in texts:
        dateparser.parse(text)


def dateutils(texts: Sequence[str]) -> list[str]:
    """Read with dateutil; returns the texts that it can read."""
    found = []
    for text in texts:
        try:
            dateutil.parser.parse(text)
        except (ValueError, OverflowError):
            continue
        found.append(text)
    return found


def row(normalizer: Normalizer, case: str, count: int, sample: int) -> str:
    """One line of the table."""
    texts = unique(case, count)
    normalizer.normalize(texts[:64])
    ours = rate(normalizer.normalize, texts, ROUNDS)
    dateparsers(texts[-2:])
    theirs = rate(dateparsers, texts[:sample])
    readable = dateutils(texts[:sample])
    line = f"{case:<8}{count:>8,}{ours:>12,.0f}{theirs:>14,.0f}{ours / theirs:>8.1f}"
    if readable:
        dateutil_rate = rate(dateutils, readable)
        line += f"{dateutil_rate:>12,.0f}{ours / dateutil_rate:>8.2f}{100 * len(readable) / len(texts[:sample]):>7.0f}%"
    return line


def slowed(normalizer: Normalizer, count: int) -> float:
    """The processor's time for short texts with one long among twenty, over that for the same texts read apart."""

    def work(part: list[str]) -> float:
        started = time.process_time()
        normalizer.normalize(part)
        return time.process_time() - started

    texts = unique("mixed", count)
    parts = [text for text in texts if len(text) <= 30], [text for text in texts if len(text) > 30]
    return statistics.median(work(texts) / sum(work(part) for part in parts) for _ in range(ROUNDS))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20_000, help="texts of a case for datenorm")
    parser.add_argument("--sample", type=int, default=1_000, help="of them, for the rivals")
    parser.add_argument("--threads", type=int, default=2, help="of datenorm")
    parser.add_argument("--model", help="folder of another model")
    given = parser.parse_args()
    warnings.simplefilter("ignore")
    normalizer = Normalizer(given.model, threads=given.threads)
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores, {given.threads} threads")
    print("case       texts  datenorm/s  dateparser/s   ratio  dateutil/s   ratio  it reads")
    for case in CASES:
        print(row(normalizer, case, given.count, given.sample), flush=True)
    print(f"short and long mixed take {slowed(normalizer, given.count):.2f} times the work that they take apart")


if __name__ == "__main__":
    main()
