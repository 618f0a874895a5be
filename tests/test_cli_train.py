"""The commands of the training extra: what they print, and that every option of train arrives where it belongs."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("babel")

from typer.testing import CliRunner

from datenorm.cli import app
from datenorm.train.config import TrainOptions, preset
from datenorm.vocab import source_vocab

SYMBOLS = list(source_vocab(["en"], ["a", "b", "0"]).symbols)


def run(*arguments: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, arguments)
    return done.exit_code, done.stdout, done.stderr


def test_generate_writes_rows_of_six_cells_the_same_for_the_same_seed() -> None:
    code, out, _ = run("generate", "-n", "200", "--seed", "3")
    rows = [line.split("\t") for line in out.splitlines()]
    assert code == 0
    assert len(rows) == 200 and {len(row) for row in rows} == {6}
    assert run("generate", "-n", "200", "--seed", "3")[1] == out
    assert run("generate", "-n", "200", "--seed", "4")[1] != out


def test_generate_spans_point_into_the_text() -> None:
    _, rows, _ = run("generate", "-n", "50", "--locale", "de-AT", "--locale", "fr")
    _, objects, _ = run("generate", "-n", "50", "--locale", "de-AT", "--locale", "fr", "--json")
    for row, line in zip(rows.splitlines(), objects.splitlines(), strict=True):
        text, expression, locale, order, kind, spans = row.split("\t")
        pair = json.loads(line)
        assert (len(text), expression, locale, order, kind) == (
            len(pair["text"]), pair["expression"], pair["locale"], pair["order"], pair["kind"],
        )  # fmt: skip
        assert locale in ("de_AT", "fr")
        assert spans == " ".join(f"{field}:{start}-{end}" for field, start, end in pair["spans"])


def test_generate_refuses_an_unknown_locale() -> None:
    code, out, err = run("generate", "--locale", "de_ATT")
    assert (code, out) == (2, "")
    assert err.startswith("datenorm: unknown locale 'de_ATT': did you mean de_AT")


def test_train_hands_every_option_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fit = pytest.importorskip("datenorm.train.fit")
    seen: list[TrainOptions] = []
    monkeypatch.setattr(fit, "train", lambda options: seen.append(options) or Path("nothing was trained"))
    code, _, err = run(
        "train", "--preset", "tiny", "--output", str(tmp_path), "--attention", "general", "--steps", "7", "--minutes",
        "1.5", "--batch-size", "9", "--seed", "5", "--workers", "2", "--locale", "de-AT", "--data", "own.tsv",
        "--data-share", "0.25", "--init", "models/base", "--copy", "--pairs", "300",
        "--family", "numeric", "--spoilt", "0.5",
    )  # fmt: skip
    assert (code, err) == (0, "")
    (options,) = seen
    assert (options.output, options.preset, options.init, options.resume) == (
        str(tmp_path),
        "tiny",
        "models/base",
        False,
    )
    assert (options.model.attention, options.model.copy) == ("general", True)
    assert (options.data.seed, options.data.locales, options.data.workers) == (5, ("de_AT",), 2)
    assert (options.data.file, options.data.file_share, options.data.pairs) == ("own.tsv", 0.25, 300)
    assert (options.data.families, options.data.spoilt) == (("numeric",), 0.5)
    assert (options.train.steps, options.train.minutes, options.train.batch_size, options.train.seed) == (7, 1.5, 9, 5)


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[TrainOptions]:
    """The options that a training would have been started with, one for every run."""
    fit = pytest.importorskip("datenorm.train.fit")
    found: list[TrainOptions] = []
    monkeypatch.setattr(fit, "train", lambda options: found.append(options) or Path("nothing was trained"))
    return found


@pytest.fixture
def stopped(tmp_path: Path) -> TrainOptions:
    """A run that stopped, as far as its options tell."""
    options = preset("tiny", str(tmp_path))
    options = replace(options, init="elsewhere", model=replace(options.model, attention="cosine"))
    options = replace(options, train=replace(options.train, minutes=30.0, clip=0.5))
    (tmp_path / "config.json").write_text(json.dumps({"options": options.to_json(), "symbols": SYMBOLS}))
    (tmp_path / "state.json").write_text("{}")
    return options


def test_train_keeps_the_presets_settings_where_nothing_is_given(seen: list[TrainOptions]) -> None:
    assert run("train", "--preset", "small")[0] == 0
    assert seen == [preset("small")]
    assert run("train", "--preset", "small", "--no-copy")[0] == 0
    assert seen[1] == preset("small")


def test_steps_hide_the_minutes_of_a_preset(seen: list[TrainOptions]) -> None:
    run("train", "--preset", "small", "--steps", "70")
    run("train", "--preset", "small", "--steps", "70", "--minutes", "3")
    assert [(options.train.steps, options.train.minutes) for options in seen] == [(70, 0.0), (70, 3.0)]


def test_resume_takes_the_runs_options_and_heeds_those_of_the_fit(
    seen: list[TrainOptions], stopped: TrainOptions
) -> None:
    resume = ("train", "--resume", "--output", stopped.output)
    kept = replace(stopped, init="", resume=True)
    assert run(*resume)[0] == 0
    assert run(*resume, "--minutes", "45", "--batch-size", "64", "--workers", "2")[0] == 0
    assert run(*resume, "--steps", "5000")[0] == 0
    assert seen == [
        kept,
        replace(
            kept,
            train=replace(kept.train, minutes=45.0, batch_size=64),
            data=replace(kept.data, workers=2),
        ),
        replace(kept, train=replace(kept.train, minutes=0.0, steps=5000)),
    ]


def test_a_resumed_run_remembers_what_it_was_told(stopped: TrainOptions) -> None:
    fit = pytest.importorskip("datenorm.train.fit")
    longer = replace(preset("small", stopped.output), resume=True, train=replace(stopped.train, minutes=45.0))
    options, vocab = fit.prepare(longer)
    assert options == replace(stopped, resume=True, train=longer.train)
    assert list(vocab.symbols) == SYMBOLS
    assert fit.read_config(Path(stopped.output))[0] == replace(options, resume=False)


@pytest.mark.parametrize(
    "given",
    [
        ("--copy",),
        ("--no-copy",),
        ("--attention", "dot"),
        ("--seed", "2"),
        ("--locale", "fr"),
        ("--data", "x"),
        ("--pairs", "3"),
    ],
)
def test_resume_refuses_another_network_and_other_pairs(stopped: TrainOptions, given: tuple[str, ...]) -> None:
    code, out, err = run("train", "--resume", "--output", stopped.output, *given)
    assert (code, out) == (2, "")
    assert err.count("\n") == 1 and f"leave out {given[0].replace('no-', '')}" in err


def test_without_attention_the_reference_starts_from_the_encoders_last_states(seen: list[TrainOptions]) -> None:
    assert run("train", "--preset", "reference", "--attention", "none")[0] == 0
    assert run("train", "--preset", "reference", "--attention", "dot")[0] == 0
    assert [options.model.initial_state for options in seen] == ["encoder", "zeros"]


def test_resume_needs_a_run(tmp_path: Path) -> None:
    code, out, err = run("train", "--resume", "--output", str(tmp_path))
    assert (code, out) == (2, "")
    assert err.startswith("datenorm: nothing to resume in")


def test_train_refuses_in_one_line() -> None:
    for wrong in (["--preset", "huge"], ["--steps", "0"], ["--attention", "self"], ["--init", "no-such-model"]):
        code, out, err = run("train", *wrong)
        assert (code, out) == (2, "")
        assert err.startswith("datenorm: ") and err.count("\n") == 1
