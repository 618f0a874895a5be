"""Speed against dateparser, both measured in the same run: the bounds that the project promises."""

import random
import subprocess
import sys
import time
from datetime import date, timedelta

from datenorm import Normalizer

MONTHS = "January February March April May June July August September October November December".split()
RATE = """
import sys, time, dateparser
texts = sys.stdin.read().splitlines()
dateparser.parse(texts.pop())
started = time.perf_counter()
for text in texts:
    dateparser.parse(text)
print(len(texts) / (time.perf_counter() - started))
"""


def seconds(*command: str) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-W", "ignore", *command], check=True, capture_output=True, timeout=60)
    return time.perf_counter() - started


def test_start_up_takes_at_most_1_6_times_dateparsers() -> None:
    ours, theirs = [], []
    for _ in range(7):
        ours.append(seconds("-m", "datenorm", "convert", "3 May 1999"))
        theirs.append(seconds("-c", "import dateparser; dateparser.parse('3 May 1999')"))
    assert min(ours) <= 1.6 * min(theirs)


def test_throughput_is_at_least_15_times_dateparsers(shipped: Normalizer) -> None:
    rng = random.Random(4)
    texts: set[str] = set()
    while len(texts) < 20_000:
        day = date(1900, 1, 1) + timedelta(rng.randrange(73_000))
        start = rng.choice(("on ", "Date: ", "dated ", "since "))
        texts.add(f"{start}{day.day} {MONTHS[day.month - 1]} {day.year}"[:30])
    ordered = sorted(texts)
    rng.shuffle(ordered)
    best = 0.0
    for _ in range(3):
        started = time.perf_counter()
        shipped.normalize(ordered)
        best = max(best, len(ordered) / (time.perf_counter() - started))
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", RATE],
        input="\n".join(ordered[:800]),
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert best >= 15 * float(done.stdout)
