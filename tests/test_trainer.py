"""The trainer: its schedule, and Ctrl-C between its steps."""

from __future__ import annotations

import os
import signal
import threading

import pytest

from datenorm.train.config import TrainConfig
from datenorm.train.trainer import rate, unbroken


def test_the_rate_warms_up_and_falls_by_half_a_cosine() -> None:
    train = TrainConfig(learning_rate=0.01, final_rate=0.1, warmup=4)
    assert [rate(train, step, 0.0) for step in (0, 1, 3, 9)] == pytest.approx([0.0025, 0.005, 0.01, 0.01])
    # halfway the cosine is 0: the mean of 0.01 and a tenth of it
    assert [rate(train, 9, done) for done in (0.5, 1.0, 1.5)] == pytest.approx([0.0055, 0.001, 0.001])


def test_ctrl_c_waits_for_the_end_of_a_step() -> None:
    done = []
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        with unbroken():
            os.kill(os.getpid(), signal.SIGINT)
            done.append("the rest of the step")
        done.append("the next step")
    assert done == ["the rest of the step"]
    assert signal.getsignal(signal.SIGINT) is before


def test_an_error_within_stays_the_error() -> None:
    with pytest.raises(ZeroDivisionError), unbroken():
        os.kill(os.getpid(), signal.SIGINT)
        raise ZeroDivisionError


def test_in_another_thread_there_is_no_ctrl_c_to_hear() -> None:
    done: list[int] = []

    def work() -> None:
        with unbroken():
            done.append(1)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [1]
