"""The families of relative dates: what they write parses, and means what the words say."""

from __future__ import annotations

import random
import re

import pytest

from datenorm.expression import parse
from datenorm.train import offsets, relative
from datenorm.train.context import load

LANGUAGES = ("en", "de", "fr", "ru", "cs", "tr", "ar", "he", "hi", "ja", "zh", "ee", "fur", "kab", "sr", "lkt")


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_draft_parses(name: str) -> None:
    rng, ctx = random.Random(3), load(name)
    drafts = [draft for _ in range(400) if (draft := relative.relative(rng, ctx))]
    assert len(drafts) > 100
    for draft in drafts:
        assert parse(draft.expression).render() == draft.expression
        assert draft.text().strip(), draft.expression


def test_the_numbers_of_a_text_are_those_of_its_expression() -> None:
    rng, ctx = random.Random(5), load("ee")
    for _ in range(300):
        draft = offsets.offset(rng, ctx)
        assert draft is not None
        if "gaƒoƒo" in draft.text() and "h" not in draft.expression:
            continue  # hours beside longer units add no day
        said = [int(number) for number in re.findall(r"\d+", draft.text())]
        assert said == [abs(int(number)) for number in re.findall(r"[+-]\d+", draft.expression)]


def test_frames_part_what_the_units_share() -> None:
    german = {frame.core for frame in offsets.frames("de")["-"]["d"]}
    assert {"{0} Tag", "{0} Tagen"} <= german
    assert {frame.before for frame in offsets.frames("de")["-"]["d"]} == {"vor "}
    assert any(frame.after == " ago" for frame in offsets.frames("en")["-"]["y"])
    assert any(frame.after == "后" for frame in offsets.frames("zh")["+"]["m"])


def test_a_compound_says_its_direction_once_or_with_every_unit() -> None:
    rng, ctx = random.Random(6), load("nb")
    drafts = [offsets._by_template(rng, ctx) for _ in range(800)]
    signed = [draft for draft in drafts if re.search(r"[+-]\d", draft.text()) and not re.search(r"\d t", draft.text())]
    assert any(len(re.findall(r"[+-]", draft.expression)) > 1 for draft in signed)
    for draft in signed:
        assert re.findall(r"[+-](?=\d)", draft.text()) == re.findall(r"[+-]", draft.expression), draft


def test_days_counted_from_another_day_keep_the_order_of_the_text() -> None:
    rng, ctx = random.Random(9), load("en")
    drafts = {draft.text(): draft.expression for _ in range(24000) if (draft := offsets.offset(rng, ctx))}
    found = {
        text: said
        for text, said in drafts.items()
        if re.fullmatch(r"[1-9]\d* (days|weeks|months|years) before yesterday", text)
    }
    assert found
    assert all(re.fullmatch(rf"@-{text.split()[0]}[dwmy]-1d", said) for text, said in found.items())


def test_one_text_never_mixes_two_scripts() -> None:
    rng, ctx = random.Random(2), load("sr")
    texts = [draft.text() for _ in range(600) if (draft := relative.relative(rng, ctx))]
    assert not any(re.search("[a-z]", text) and re.search("[а-я]", text) for text in map(str.lower, texts))


def test_a_weekday_alone_is_the_coming_one() -> None:
    rng, ctx = random.Random(4), load("de")
    drafts = [draft for _ in range(600) if (draft := relative.weekday(rng, ctx))]
    said = {draft.expression for draft in drafts if draft.text() in ("Freitag", "am Freitag", "ab Freitag")}
    assert said == {"@=5"}


def test_words_of_next_and_last_stand_before_no_weekday_alone() -> None:
    german, spanish = relative._leads("de"), relative._leads("es")
    assert "am" in german and not {"kommenden", "nächsten"} & set(german)
    assert {"el", "este"} <= set(spanish) and not {"el próximo", "el pasado"} & set(spanish)


def test_hours_and_minutes_beside_days_add_no_day() -> None:
    rng, ctx = random.Random(7), load("en")
    drafts = [draft for _ in range(9000) if (draft := offsets.offset(rng, ctx))]
    mixed = [d for d in drafts if re.search(r"\d days?\b.*\d hour", d.text())]
    assert mixed and not any("h" in draft.expression for draft in mixed)
    assert {d.expression for d in drafts if re.fullmatch(r"(in )?\d+ min\w*( ago| from now| back)?", d.text())} == {
        "@+0d"
    }


def test_a_weekday_stands_beside_a_number_of_weeks() -> None:
    rng, ctx = random.Random(8), load("en")
    drafts = {d.text(): d.expression for _ in range(4000) if (d := relative._weeks_away(rng, ctx, 5))}
    assert drafts["Friday 2 weeks ago"] == "@-2w=5"
    assert {said for text, said in drafts.items() if re.match("in 3 weeks.*Friday$", text)} == {"@+3w=5"}
