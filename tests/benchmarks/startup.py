"""Seconds of a whole process for one date, beside dateparser and dateutil: `python tests/benchmarks/startup.py`.

The commands run in turn, and the medians are printed with their ratios. Decides nothing.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time

COMMANDS = {
    "datenorm": ("-m", "datenorm", "convert", "3 May 1999"),
    "dateparser": ("-c", "import dateparser; dateparser.parse('3 May 1999')"),
    "dateutil": ("-c", "from dateutil.parser import parse; parse('3 May 1999')"),
    "python": ("-c", "pass"),
}


def seconds(*arguments: str) -> float:
    """The time of one process of this interpreter."""
    started = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
    return time.perf_counter() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    rounds = parser.parse_args().rounds
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores, medians of {rounds} rounds")
    taken: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for turn in range(rounds + 1):
        for name, arguments in COMMANDS.items():
            spent = seconds(*arguments)
            if turn:  # the first round fills the file cache
                taken[name].append(spent)
    ours = statistics.median(taken["datenorm"])
    for name, times in taken.items():
        median = statistics.median(times)
        print(f"{name:<12}{median:>8.3f} s   datenorm takes {ours / median:.2f} times as long")


if __name__ == "__main__":
    main()
