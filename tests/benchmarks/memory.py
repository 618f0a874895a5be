"""Peak memory and time of a pipe through the command: `python tests/benchmarks/memory.py --lines 10000000`.

Lines of 5,000 distinct dates, made by another process as fast as they are read. Prints figures and decides nothing.
"""

import argparse
import resource
import subprocess
import sys
import time

DISTINCT = 5_000
FEED = """
import sys
from datetime import date, timedelta
texts = [f"{date(1990, 1, 1) + timedelta(n):%d %B %Y}\\n" for n in range(int(sys.argv[2]))]
whole, rest = divmod(int(sys.argv[1]), len(texts))
for _ in range(whole):
    sys.stdout.write("".join(texts))
sys.stdout.write("".join(texts[:rest]))
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=200_000)
    lines = parser.parse_args().lines
    started = time.perf_counter()
    with (
        subprocess.Popen([sys.executable, "-c", FEED, str(lines), str(DISTINCT)], stdout=subprocess.PIPE) as feed,
        subprocess.Popen(
            [sys.executable, "-m", "datenorm", "convert"], stdin=feed.stdout, stdout=subprocess.PIPE
        ) as us,
    ):
        assert feed.stdout is not None and us.stdout is not None
        feed.stdout.close()  # so that only datenorm reads it
        written = sum(chunk.count(b"\n") for chunk in iter(lambda: us.stdout.read(1 << 20), b""))  # type: ignore[union-attr]
    seconds = time.perf_counter() - started
    kilobytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (1024 if sys.platform == "darwin" else 1)
    print(f"{lines:,} lines of {DISTINCT:,} dates, {written:,} lines out, exit status {us.returncode}")
    print(f"peak {kilobytes / 1000:.0f} MB, {seconds:.1f} s, {lines / seconds:,.0f} lines a second")


if __name__ == "__main__":
    main()
