"""Held-out days and layouts: never in what training is shown, always the same, and no month or layout lost."""

import datetime
import itertools
from collections import Counter

from datenorm.train import dataset, split
from datenorm.train.config import DataConfig
from datenorm.train.evaluate import held_out
from datenorm.train.generate import Pair, pairs
from datenorm.vocab import END, TARGET

SAMPLE = list(itertools.islice(pairs(3), 6000))
VOCAB = dataset.build_vocab(SAMPLE[:2000])


def test_one_day_in_fifty_is_kept_in_every_month() -> None:
    start = datetime.date(1900, 1, 1)
    every = [start + datetime.timedelta(n) for n in range(36_525)]
    days = [day for day in every if split.kept_expression(day.isoformat())]
    assert 0.018 < len(days) / len(every) < 0.022
    assert min(Counter(day.month for day in days).values()) > 40
    assert max(Counter((day.month, day.day) for day in days).values()) < 12


def test_a_day_is_kept_in_every_century_calendar_and_range() -> None:
    kept = next(day for day in (f"19{year}-05-03" for year in range(10, 100)) if split.kept_expression(day))
    tail = kept[2:]
    forms = ("20" + tail, "XX" + tail, "B25" + tail, f"{kept}=1", f"{kept}~", f"1900-01-01/{kept}")
    assert all(split.kept_expression(form) for form in forms)
    assert not any(split.kept_expression(form) for form in ("", kept[:7], f"XXXX{tail[2:]}", "@-1d", kept[:4]))


def test_a_layout_keeps_few_of_its_months() -> None:
    def pair(text: str, month: int) -> Pair:
        return Pair(text, f"1999-{month:02d}-03", (("d", 0, 1), ("m", 2, 5), ("y", 6, 10)), "en_US", "", "text")

    texts = [f"3{a}May{b}1999" for a, b in itertools.product(" -/._,:;|~", repeat=2)]
    kept = [sum(split.kept_layout(pair(text, month)) for month in range(1, 13)) for text in texts]
    assert 0 < sum(kept) < 30 and max(kept) <= 3
    assert len({split.layout(pair(text, 5)) for text in texts}) == len(texts)


def test_training_never_states_a_kept_day() -> None:
    found = []
    for example in itertools.islice(dataset.examples(DataConfig(), VOCAB, 3), 4000):
        if example is not None:
            assert example.symbols[-1] == TARGET.id(END)
            found.append(TARGET.decode(example.symbols))
    assert not any(split.kept_expression(expression) for expression in found)
    assert any(split.kept_day(pair) for pair in SAMPLE)
    assert 0.005 < sum(map(split.kept, SAMPLE)) / len(SAMPLE) < 0.04


def test_held_out_pairs_of_one_part() -> None:
    english = DataConfig(locales=("en_US",))
    assert all(split.kept_day(pair) for pair in held_out(20, data=english, part=split.kept_day))
    assert all(not split.kept(pair) and "-" in pair.expression for pair in held_out(20, part=split.shown_day))
    assert all(split.kept_layout(pair) for pair in held_out(20, data=english, part=split.kept_layout))
