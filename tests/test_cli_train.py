"""The commands of the training extra: what they print, and that every option of train arrives where it belongs."""

import json
from pathlib import Path

import pytest

pytest.importorskip("babel")

from typer.testing import CliRunner

from datenorm.cli import app
from datenorm.train.config import TrainOptions


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
        "--data-share", "0.25", "--init", "models/base",
    )  # fmt: skip
    assert (code, err) == (0, "")
    (options,) = seen
    assert (options.output, options.preset, options.init, options.resume) == (
        str(tmp_path),
        "tiny",
        "models/base",
        False,
    )
    assert options.model.attention == "general"
    assert (options.data.seed, options.data.locales, options.data.workers) == (5, ("de_AT",), 2)
    assert (options.data.file, options.data.file_share) == ("own.tsv", 0.25)
    assert (options.train.steps, options.train.minutes, options.train.batch_size, options.train.seed) == (7, 1.5, 9, 5)


def test_train_keeps_the_presets_settings_where_nothing_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    fit = pytest.importorskip("datenorm.train.fit")
    from datenorm.train.config import preset

    seen: list[TrainOptions] = []
    monkeypatch.setattr(fit, "train", lambda options: seen.append(options) or Path("nothing was trained"))
    assert run("train", "--preset", "small")[0] == 0
    assert run("train", "--preset", "small", "--resume")[0] == 0
    assert seen[0] == preset("small")
    assert seen[1].resume


def test_train_refuses_in_one_line() -> None:
    for wrong in (["--preset", "huge"], ["--steps", "0"], ["--attention", "self"], ["--init", "no-such-model"]):
        code, out, err = run("train", *wrong)
        assert (code, out) == (2, "")
        assert err.startswith("datenorm: ") and err.count("\n") == 1
