"""compare-attention: its task, its runs, its table; resumed, interrupted, refused."""

from __future__ import annotations

import itertools
import json
import os
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import pytest

pytest.importorskip("babel")

from typer.testing import CliRunner  # noqa: E402

from datenorm.cli import app  # noqa: E402
from datenorm.errors import OptionError  # noqa: E402
from datenorm.text import clean  # noqa: E402
from datenorm.train import compare, compare_table  # noqa: E402
from datenorm.train.compare import LENGTHS, Comparison, Outcome, runs  # noqa: E402
from datenorm.train.compare_data import held_out, length, make_task, whole_dates  # noqa: E402
from datenorm.train.config import ATTENTIONS  # noqa: E402

SMALL = Comparison(("additive", "none"), steps=2, units=3, batch_size=8, pairs=60, per_length=1)


def outcome(kind: str, seed: int = 1, exact: float = 0.5, alignment: float | None = 0.9) -> Outcome:
    fields = {} if alignment is None else dict.fromkeys(("month", "day", "year"), alignment)
    return Outcome(kind, seed, 12_345, 181.4, dict.fromkeys(LENGTHS, exact), fields, 67.2)


def command(*arguments: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, ["compare-attention", *arguments])
    return done.exit_code, done.stdout, done.stderr


# ---- the task ----------------------------------------------------------------------------------------------


def test_the_task_has_long_sources_and_one_right_answer() -> None:
    pairs = list(itertools.islice(whole_dates(3), 1000))
    assert list(itertools.islice(whole_dates(3), 1000)) == pairs
    sizes = [len(clean(pair.text)) for pair in pairs]
    assert sum(size > 45 for size in sizes) > 300 and sum(size > 60 for size in sizes) > 200
    assert sum(size <= 20 for size in sizes) > 200
    assert {pair.order for pair in pairs} == {""}
    assert all(pair.expression[:4].isdigit() and len(pair.expression) in (10, 12) for pair in pairs)


def test_held_out_pairs_are_as_many_of_each_length_and_not_known() -> None:
    first = held_out(3, set())
    assert {name: len(pairs) for name, pairs in first.items()} == dict.fromkeys(LENGTHS, 3)
    assert all(length(pair) == name for name, pairs in first.items() for pair in pairs)
    known = {pair.text for pairs in first.values() for pair in pairs}
    assert not known & {pair.text for pairs in held_out(3, known).values() for pair in pairs}


def test_lengths_part_at_their_limits() -> None:
    pair = next(whole_dates(1))
    at = {size: length(replace(pair, text="x" * size)) for size in (10, 11, 45, 46, 60, 61)}
    assert at == {10: "10", 11: "20", 45: "45", 46: "60", 60: "60", 61: "more"}


# ---- the runs ----------------------------------------------------------------------------------------------


def test_every_kind_is_trained_exported_scored_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("keras")
    ticks: list[int] = []
    first, second = runs(SMALL, tmp_path, ticks.append)
    assert (first.kind, second.kind, first.seed) == ("additive", "none", 1) and ticks == [1] * 4
    assert first.parameters > second.parameters and min(first.seconds, first.microseconds) > 0
    assert set(first.exact) == set(LENGTHS) and second.alignment == {}
    assert (tmp_path / "none-1" / "runtime" / "manifest.json").is_file()
    monkeypatch.setattr(compare, "make", None)  # a run made again would fail
    assert list(runs(SMALL, tmp_path)) == [first, second]
    with pytest.raises(OptionError, match="made with steps 2, not 3: give another --output"):
        list(runs(replace(SMALL, steps=3), tmp_path))


def test_all_kinds_are_fed_the_same_batches() -> None:
    from datenorm.train.dataset import Repeated

    task = make_task(60, 1)
    feeds = [itertools.islice(Repeated(task.examples, 8, seed=2), 5) for _ in range(2)]
    for (ours, _), (theirs, _) in zip(*feeds, strict=True):
        assert ours["source"].tolist() == theirs["source"].tolist()


def test_a_result_that_is_spoilt_is_named(tmp_path: Path) -> None:
    (tmp_path / "none-1").mkdir()
    (tmp_path / "none-1" / "result.json").write_text("{", encoding="utf-8")
    with pytest.raises(OptionError, match="none-1/result.json' can't be read: .*remove it"):
        list(runs(replace(SMALL, kinds=("none",)), tmp_path))


@pytest.mark.parametrize(
    "wrong",
    [{"kinds": ()}, {"kinds": ("dot", "dot")}, {"kinds": ("self",)}, {"seeds": 0}, {"steps": 0}, {"units": 0},
     {"alignment_weight": -1.0}, {"pairs": 0}, {"per_length": 0}],
    ids=repr,
)  # fmt: skip
def test_what_cant_be_compared_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(OptionError):
        replace(SMALL, **wrong).check()


def test_every_kind_can_be_compared_and_differs_in_the_score_alone() -> None:
    settings = Comparison()
    settings.check()
    assert settings.kinds == ATTENTIONS and settings.steps == compare.steps_in(3.0)
    assert len({replace(settings.options(kind, 1).model, attention="none") for kind in settings.kinds}) == 1


# ---- the table ---------------------------------------------------------------------------------------------


def test_percent_has_a_spread_from_two_on() -> None:
    assert compare_table.percent([]) == "-"
    assert compare_table.percent([0.956]) == "96"
    assert compare_table.percent([0.90, 0.94]) == "92\n±3"  # the deviations are 2 each; the root of (4 + 4) / 1 is 2.83
    assert compare_table.percent([1.0, 1.0, 1.0]) == "100\n±0"


def test_rows_are_means_over_the_seeds() -> None:
    found = [outcome("additive"), outcome("none", alignment=None), outcome("additive", 2, 0.7)]
    mean = ("60\n±14",) * 6 + ("90\n±0",) * 3
    assert compare_table.rows(found) == [
        ("additive", "12,345", "181", *mean, "67"),
        ("none", "12,345", "181", *("50",) * 6, *("-",) * 3, "67"),
    ]


def test_the_widest_table_fits() -> None:
    from rich.console import Console

    settings, console = Comparison(seeds=3), Console(width=compare_table.WIDTH)
    found = [outcome(kind, seed, exact=seed / 3, alignment=1.0) for kind in ATTENTIONS for seed in (1, 2, 3)]
    with console.capture() as captured:
        console.print(compare_table.table(settings, found))
    assert "…" not in captured.get() and "over 3 seeds" in " ".join(captured.get().split())


# ---- the command -------------------------------------------------------------------------------------------

TABLE = """\
attention  weights    s  ≤10  ≤20  ≤30  ≤45  ≤60  >60  month  day  year  µs
───────────────────────────────────────────────────────────────────────────
additive    12,345  181   50   50   50   50   50   50     90   90    90  67
none        12,345  181   50   50   50   50   50   50      -    -     -  67
"""


@pytest.fixture
def canned(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Comparison, Path]]:
    """No training: every run finds the same, and is stopped by Ctrl-C at dot."""
    seen: list[tuple[Comparison, Path]] = []

    def found(settings: Comparison, folder: Path, tick: object):  # type: ignore[no-untyped-def]
        seen.append((settings, folder))
        for kind in settings.kinds:
            if kind == "dot":
                raise KeyboardInterrupt
            yield outcome(kind, alignment=None if kind == "none" else 0.9)

    monkeypatch.setattr(compare, "runs", found)
    return seen


def test_the_command_prints_a_table(canned: list[tuple[Comparison, Path]]) -> None:
    code, out, err = command("--kinds", "additive,none")
    assert code == 0
    lines = [line.strip() for line in out.splitlines() if line.strip()]
    assert lines[:4] == TABLE.splitlines()
    assert " ".join(lines[4:]).startswith("7,200 steps on the same batches, 32 units, alignment not taught.")
    assert err.splitlines() == ["additive, seed 1: 181 s, longest 50% exact", "none, seed 1: 181 s, longest 50% exact"]


def test_every_option_arrives(canned: list[tuple[Comparison, Path]]) -> None:
    options = ("--seeds", "3", "--minutes", "0.5", "--units", "48", "--alignment-weight", "0.3", "--output", "x")
    code, out, _ = command(*options, "--kinds", "cosine", "--json")
    (seen,) = canned
    assert seen == (Comparison(("cosine",), seeds=3, steps=1200, units=48, alignment_weight=0.3), Path("x"))
    assert code == 0 and json.loads(out)["runs"][0]["kind"] == "cosine"


def test_interrupted_it_prints_the_table_so_far(canned: list[tuple[Comparison, Path]]) -> None:
    code, out, _ = command("--kinds", "additive,none,dot,general")
    assert code == 130
    assert [line.strip() for line in out.splitlines() if line.strip()][:4] == TABLE.splitlines()
    assert command("--kinds", "dot")[:2] == (130, "")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (("--kinds", "self"), "no attention 'self': choose one of concat"),
        (("--kinds", ""), "no attention '': choose"),
        (("--minutes", "3", "--steps", "9"), "--minutes and --steps say the same"),
        (("--minutes", "0"), "minutes is 0.0: give more than 0"),
        (("--steps", "0"), "steps is 0"),
        (("--seeds", "0"), "seeds is 0"),
    ],
)
def test_the_command_refuses_in_one_line(wrong: tuple[str, ...], said: str, tmp_path: Path) -> None:
    code, out, err = command(*wrong, "--output", str(tmp_path))
    assert (code, out) == (2, "")
    assert err.startswith(f"datenorm: {said}") and err.count("\n") == 1
