"""The tables of data/phrases: keys and places as their README names them, and no text that means two things."""

from __future__ import annotations

import json
import random
import re
from collections import defaultdict
from dataclasses import fields

import pytest

pytest.importorskip("babel")

from datenorm.expression import parse
from datenorm.train import phrases
from datenorm.train.context import _cut, load
from datenorm.train.formats import Day, named_weekday
from datenorm.train.partial import month_alone

LANGUAGES = phrases.languages()
README = (phrases.FOLDER.parent / "README.md").read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^\| `(\w+)` \|(.*)$", README, re.MULTILINE))


def places(text: str) -> set[str]:
    return set(re.findall(r"\{(\w*)\}", text))


def test_the_readme_names_every_key() -> None:
    assert set(ROWS) == {each.name for each in fields(phrases.Phrases)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_trimmed_and_have_the_places_of_their_key(language: str) -> None:
    raw = json.loads((phrases.FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    for key, value in raw.items():
        for texts in value.values() if isinstance(value, dict) else [value]:
            for text in [texts] if isinstance(texts, str) else texts:
                assert text == text.strip() and text, (key, text)
                assert places(text) <= places(ROWS[key]), (key, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_relative_words_have_one_meaning_which_parses(language: str) -> None:
    meanings = defaultdict(set)
    for key, texts in phrases.load(language).relative.items():
        assert parse(f"@{key}").render() == f"@{key}"
        for text in texts:
            meanings[text.casefold()].add(key)
    assert {text: keys for text, keys in meanings.items() if len(keys) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_eras_mark_counts_years_one_way(language: str) -> None:
    ctx = load(language)
    before, since = (
        {"".join(mark.lower().replace(".", "").split()) for mark in (*own, *cldr)}
        for own, cldr in zip((ctx.phrases.era_bc, ctx.phrases.era_ad), ctx.data.eras, strict=True)
    )
    assert before & since == set()


def test_a_name_is_not_cut_to_another_name() -> None:
    czech = load("cs")
    assert "červen" in czech.months_cldr[5] and "červen" not in czech.months_cut[6]
    assert _cut((("October",), ("octet", "November"))) == (
        ("octo", "octob", "octobe"),
        ("nov", "nove", "novem", "novemb"),
    )


def test_of_a_compound_the_weekday_alone_is_labelled() -> None:
    rng, ctx = random.Random(1), load("de")
    labelled = set()
    for _ in range(400):
        pieces = [("3.5.1999", "")]
        if named_weekday(rng, ctx, pieces, 5, 1):
            labelled |= {text for text, label in pieces if label == "w"}
    assert "Freitag" in labelled and not any("abend" in text.lower() for text in labelled)


def test_a_roman_figure_alone_is_no_month() -> None:
    rng, ctx = random.Random(1), load("ru")
    drafts = [month_alone(rng, ctx, Day(1999, 10, 3, 7)) for _ in range(600)]
    assert not any(draft and draft.text() in ("X", "M10") for draft in drafts)
