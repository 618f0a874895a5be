"""Every guard of the configuration trips."""

from dataclasses import replace

import pytest

from datenorm.errors import OptionError
from datenorm.train import generate, locales
from datenorm.train.config import (
    EVERYWHERE,
    FAMILIES,
    DataConfig,
    ModelConfig,
    TrainConfig,
    TrainOptions,
    from_json,
    preset,
)

BAD_MODELS = [
    ModelConfig(attention="nearest"),
    ModelConfig(embedding=0),
    ModelConfig(attention="dot", decoder_units=100),
    ModelConfig(attention="none", initial_state="zeros"),
    ModelConfig(attention="none", copy=True),
    ModelConfig(initial_state="ones"),
    ModelConfig(dropout=1.0),
    ModelConfig(source_length=1000),
]
BAD_DATA = [DataConfig(file_share=1.5), DataConfig(workers=0), DataConfig(held_out=0), DataConfig(file="no/such/file"),
            DataConfig(pairs=-1)]  # fmt: skip
BAD_TRAINS = [
    TrainConfig(steps=0), TrainConfig(batch_size=-1), TrainConfig(learning_rate=0), TrainConfig(clip=0),
    TrainConfig(minutes=-1), TrainConfig(alignment_weight=-0.1), TrainConfig(warmup=-1),
    TrainConfig(checkpoint_minutes=-1),
]  # fmt: skip


@pytest.mark.parametrize("model", BAD_MODELS, ids=repr)
def test_bad_models(model: ModelConfig) -> None:
    with pytest.raises(OptionError):
        TrainOptions("x", model=model).check()


@pytest.mark.parametrize("data", BAD_DATA, ids=repr)
def test_bad_data(data: DataConfig) -> None:
    with pytest.raises(OptionError):
        TrainOptions("x", data=data).check()


@pytest.mark.parametrize("train", BAD_TRAINS, ids=repr)
def test_bad_training(train: TrainConfig) -> None:
    with pytest.raises(OptionError):
        TrainOptions("x", train=train).check()


def test_starts_exclude_each_other_and_must_exist(tmp_path) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(OptionError, match="exclude"):
        TrainOptions("x", init="a", resume=True).check()
    with pytest.raises(OptionError, match="no trained model"):
        TrainOptions("x", init=str(tmp_path)).check()
    with pytest.raises(OptionError, match="nothing to resume"):
        TrainOptions(str(tmp_path), resume=True).check()


@pytest.mark.parametrize("name", ["reference", "tiny", "small", "base"])
def test_presets_hold_and_round_trip(name: str) -> None:
    options = preset(name)
    options.check()
    assert options.output == f"models/{name}"
    assert from_json(options.to_json()) == options
    for locale in options.data.locales:
        assert locales.load(locale).months  # raises for a locale that CLDR lacks


def test_families_are_the_generators() -> None:
    assert list(FAMILIES) == list(generate.FAMILIES) and set(generate.RARE_SHARES) >= set(EVERYWHERE)
    assert set(preset("small").data.families) < set(FAMILIES)
    with pytest.raises(OptionError, match="no family 'dates'"):
        DataConfig(families=("cldr", "dates")).check()
    with pytest.raises(OptionError, match="not every language"):
        DataConfig(families=("era",)).check()
    with pytest.raises(OptionError, match="spoilt is 1.5"):
        DataConfig(spoilt=1.5).check()


def test_small_ends_within_a_quarter_of_an_hour() -> None:
    assert 10 <= preset("small").train.minutes <= 13.5


def test_reference_is_the_reference_model() -> None:
    model = preset("reference").model
    assert (model.attention, model.attention_units, model.initial_state) == ("concat", 10, "zeros")
    assert not (model.feedback or model.masked or model.readout_context or model.copy) and model.source_length > 0


def test_unknown_names_are_refused() -> None:
    with pytest.raises(OptionError, match="no preset 'huge'"):
        preset("huge")
    values = replace(preset("tiny")).to_json()
    values["model"]["depth"] = 3
    with pytest.raises(OptionError, match="depth"):
        from_json(values)
