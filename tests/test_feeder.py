"""The processes that make batches end with the training that they feed, however it ends."""

import os
import subprocess
import sys
import time

FEEDS = """
import sys, time
from datenorm.train.config import DataConfig
from datenorm.train.dataset import Feeder
from datenorm.vocab import source_vocab

if __name__ == "__main__":
    with Feeder(DataConfig(locales=("en_US",)), source_vocab(["en"], list("0123456789")), 32) as feeder:
        next(iter(feeder))
        print(*(worker.pid for worker in feeder._workers), flush=True)
        time.sleep(600)
"""


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_killed_training_leaves_no_process_behind(tmp_path: os.PathLike[str]) -> None:
    script = os.path.join(tmp_path, "feeds.py")
    with open(script, "w", encoding="utf-8") as file:
        file.write(FEEDS)
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        workers = [int(pid) for pid in run.stdout.readline().split()]
        assert workers and all(map(lives, workers))
        run.kill()
    waited = time.monotonic() + 60
    while any(map(lives, workers)) and time.monotonic() < waited:
        time.sleep(0.2)
    assert not any(map(lives, workers))
