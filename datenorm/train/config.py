"""What a training run may be told: frozen dataclasses for the model, the data and the fit, and the presets."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from datenorm.errors import OptionError
from datenorm.text import MAX_SOURCE

ATTENTIONS = ("concat", "additive", "dot", "scaled-dot", "general", "location", "cosine", "none")
FAMILIES = (
    *("cldr", "text", "numeric", "machine", "compact", "words", "era", "partial"),
    *("relative", "week", "no date", "range", "qualified"),
)
EVERYWHERE = ("cldr", "text", "numeric")  # families that every language has
DATES = (
    "cldr",
    "text",
    "numeric",
    "machine",
    "compact",
    "partial",
    "no date",
)  # what a small network learns in minutes
CONTROLS = 2  # order and language symbols in front of every source

TOP_LOCALES = (
    "en_US en_GB de_DE fr_FR es_ES it_IT pt_BR nl_NL pl_PL ru_RU sv_SE tr_TR cs_CZ uk_UA ja_JP zh_Hans_CN ko_KR ar_EG hi_IN id_ID"
).split()


@dataclass(frozen=True, slots=True)
class ModelConfig:
    """The network's shape: sizes in units, lengths in symbols."""

    attention: str = "additive"
    embedding: int = 48
    target_embedding: int = 32
    encoder_units: int = 64
    decoder_units: int = 128
    attention_units: int = 64
    feedback: bool = True  # the previous output symbol is an input of the decoder
    masked: bool = True  # padding is outside the softmax and the recurrence
    readout_context: bool = True  # the output layer reads the context as well as the decoder's state
    initial_state: str = "encoder"  # or "zeros"
    copy: bool = False  # pointer-generator path for digits
    dropout: float = 0.0  # on the input of the output layer
    source_length: int = 0  # fixed width of the source, 0 = as long as the text

    @property
    def annotation(self) -> int:
        """Width 2H of one annotation."""
        return 2 * self.encoder_units

    @property
    def context(self) -> int:
        """Width of the context: an annotation's, and nothing without attention."""
        return 0 if self.attention == "none" else self.annotation

    def check(self) -> None:
        """Raise OptionError if no network has this shape."""
        if self.attention not in ATTENTIONS:
            raise OptionError(f"no attention {self.attention!r}: choose one of {', '.join(ATTENTIONS)}")
        for name in ("embedding", "target_embedding", "encoder_units", "decoder_units", "attention_units"):
            if getattr(self, name) < 1:
                raise OptionError(f"{name} is {getattr(self, name)!r}: give at least 1")
        if self.attention == "dot" and self.decoder_units != self.annotation:
            raise OptionError(
                f"attention 'dot' needs decoder_units = 2 x encoder_units, not {self.decoder_units!r} and "
                f"{self.encoder_units!r}: use 'general', which has a matrix between them, or change one"
            )
        if self.attention == "none" and self.initial_state != "encoder":
            raise OptionError("attention 'none' tells the decoder nothing of the source: set initial_state='encoder'")
        if self.attention == "none" and self.copy:
            raise OptionError("the copy path reads the attention: it can't go with attention 'none'")
        if self.initial_state not in ("encoder", "zeros"):
            raise OptionError(f"no initial_state {self.initial_state!r}: choose 'encoder' or 'zeros'")
        if not 0.0 <= self.dropout < 1.0:
            raise OptionError(f"dropout is {self.dropout!r}: give a share from 0 up to but not including 1")
        if not 0 <= self.source_length <= MAX_SOURCE + CONTROLS:
            raise OptionError(f"source_length is {self.source_length!r}: give 0 (any) to {MAX_SOURCE + CONTROLS}")


@dataclass(frozen=True, slots=True)
class DataConfig:
    """Where the pairs come from: the generator, and a file of one's own mixed in."""

    seed: int = 1
    locales: tuple[str, ...] = ()  # () = every locale
    families: tuple[str, ...] = ()  # of the generator; () = every one
    spoilt: float = 1.0  # how many of the generator's usual errors of typing and scanning, as a share
    pairs: int = 0  # fit on so many, again and again; 0 = fresh ones for every batch
    file: str = ""  # pairs.tsv: text, expression[, locale, order]
    file_share: float = 0.5  # share of the batches' pairs that come from the file
    workers: int = 1
    vocab_pairs: int = 400_000  # sample that the characters are collected from
    vocab_count: int = 3  # rarer characters become <unk>
    unk_share: float = 0.002  # share of the characters replaced by <unk> so that it is trained
    held_out: int = 1_000

    def check(self) -> None:
        """Raise OptionError if a figure is out of its range."""
        if not 0.0 <= self.file_share <= 1.0:
            raise OptionError(f"data share is {self.file_share!r}: give a share from 0 to 1")
        if not 0.0 <= self.spoilt <= 1.0:
            raise OptionError(f"spoilt is {self.spoilt!r}: give a share from 0 to 1")
        unknown = sorted(set(self.families) - set(FAMILIES))
        if unknown:
            raise OptionError(f"no family {unknown[0]!r}: choose of {', '.join(FAMILIES)}")
        if self.families and not set(self.families) & set(EVERYWHERE):
            raise OptionError(
                f"families is {self.families!r}: give one of {', '.join(EVERYWHERE)} too, not every language has the rest"
            )
        if self.workers < 1:
            raise OptionError(f"workers is {self.workers!r}: give at least 1")
        if self.held_out < 1:
            raise OptionError(f"held_out is {self.held_out!r}: give at least 1")
        if self.pairs < 0:
            raise OptionError(f"pairs is {self.pairs!r}: give 0 (fresh ones for every batch) or more")
        if self.file and not Path(self.file).is_file():
            raise OptionError(f"no such file of pairs: {self.file!r}")


@dataclass(frozen=True, slots=True)
class TrainConfig:
    """The fit: how long, how fast."""

    steps: int = 30_000
    batch_size: int = 256  # pairs of about 30 characters; longer ones come in smaller batches
    minutes: float = 0.0  # 0 = as long as the steps take; else the schedule follows the clock
    learning_rate: float = 2e-3
    final_rate: float = 0.01  # share of the learning rate at the end
    warmup: int = 400
    clip: float = 1.0
    alignment_weight: float = 0.3
    seed: int = 1
    checkpoint_minutes: float = 3.0

    def check(self) -> None:
        """Raise OptionError if a figure is out of its range."""
        for name in ("steps", "batch_size", "learning_rate", "clip"):
            if getattr(self, name) <= 0:
                raise OptionError(f"{name} is {getattr(self, name)!r}: give more than 0")
        for name in ("minutes", "alignment_weight", "warmup", "checkpoint_minutes"):
            if getattr(self, name) < 0:
                raise OptionError(f"{name} is {getattr(self, name)!r}: give 0 or more")


@dataclass(frozen=True, slots=True)
class TrainOptions:
    """One training run."""

    output: str
    preset: str = "small"
    model: ModelConfig = field(default_factory=ModelConfig)
    data: DataConfig = field(default_factory=DataConfig)
    train: TrainConfig = field(default_factory=TrainConfig)
    init: str = ""  # folder of a trained model to start from
    resume: bool = False

    def check(self) -> None:
        """Raise OptionError if the run can't be made: the one place where options are judged."""
        self.model.check()
        self.data.check()
        self.train.check()
        if self.init and self.resume:
            raise OptionError("init and resume exclude each other: resume goes on with the run of the output folder")
        if self.init and not (Path(self.init) / "config.json").is_file():
            raise OptionError(f"no trained model in {self.init!r}: it has no config.json")
        if self.resume and not (Path(self.output) / "state.json").is_file():
            raise OptionError(f"nothing to resume in {self.output!r}: it has no state.json")

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries and lists, for config.json."""
        return json.loads(json.dumps(asdict(self)))


def _build(kind: type, values: dict[str, Any]) -> Any:
    names = {f.name for f in fields(kind)}
    unknown = sorted(set(values) - names)
    if unknown:
        raise OptionError(f"unknown settings {unknown!r} for {kind.__name__}")
    return kind(**{k: tuple(v) if isinstance(v, list) else v for k, v in values.items()})


def from_json(values: dict[str, Any]) -> TrainOptions:
    """The inverse of TrainOptions.to_json; raises OptionError for unknown settings."""
    parts = {
        "model": _build(ModelConfig, values["model"]),
        "data": _build(DataConfig, values["data"]),
        "train": _build(TrainConfig, values["train"]),
    }
    return _build(TrainOptions, {**values, **parts})


def preset(name: str, output: str | None = None) -> TrainOptions:
    """The options of a preset: reference, tiny, small or base. Raises OptionError for another name."""
    if name not in PRESETS:
        raise OptionError(f"no preset {name!r}: choose one of {', '.join(PRESETS)}")
    return replace(PRESETS[name], output=output or f"models/{name}", preset=name)


PRESETS: dict[str, TrainOptions] = {
    "reference": TrainOptions(
        output="",
        model=ModelConfig(
            attention="concat",
            embedding=32,
            encoder_units=32,
            decoder_units=64,
            attention_units=10,
            feedback=False,
            masked=False,
            readout_context=False,
            initial_state="zeros",
            source_length=32,
        ),
        data=DataConfig(locales=("en_US", "en_GB"), vocab_pairs=20_000),
        # Checkpoints close enough for curves: see datenorm curves.
        train=TrainConfig(steps=8_000, alignment_weight=0.0, checkpoint_minutes=0.25),
    ),
    "tiny": TrainOptions(
        output="",
        model=ModelConfig(embedding=24, target_embedding=24, encoder_units=32, decoder_units=64, attention_units=32),
        data=DataConfig(locales=("en_US",), vocab_pairs=10_000, held_out=500),
        train=TrainConfig(steps=900, batch_size=128, learning_rate=6e-3, warmup=50),
    ),
    "small": TrainOptions(
        output="",
        model=ModelConfig(embedding=32),
        data=DataConfig(locales=tuple(TOP_LOCALES), families=DATES, spoilt=0.25, vocab_pairs=60_000),
        # A quarter of an hour with the vocabulary, the export and the evaluation, on two cores or on twenty.
        train=TrainConfig(steps=20_000, minutes=13.5, batch_size=256, learning_rate=4e-3),
    ),
    "base": TrainOptions(
        output="",
        model=ModelConfig(encoder_units=96, decoder_units=192),
        data=DataConfig(held_out=4_000),
        train=TrainConfig(steps=48_000, batch_size=256, learning_rate=3e-3),
    ),
}
