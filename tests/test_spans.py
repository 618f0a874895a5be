"""Spans of fields in the raw text: hand-made attentions, and what the shipped model must find in plain dates."""

import json

import numpy as np
import pytest

from datenorm.normalizer import Attention, Normalizer, Result
from datenorm.spans import as_json, fields_of, spans_of
from datenorm.text import clean


def looking(raw: str, expression: str, at: list[int] | list[dict[int, float]]) -> Result:
    """A result of a raw text; row i looks at the character at[i] of the cleaned one, or at several."""
    source = clean(raw)
    weights = np.zeros((len(expression), len(source)), np.float32)
    for row, place in enumerate(at):
        for column, weight in ({place: 1.0} if isinstance(place, int) else place).items():
            weights[row, column] = weight
    return Result(
        raw, None, None, expression, "ok", 0.9, attention=Attention(tuple(source), tuple(expression), weights)
    )


def read(result: Result) -> list[tuple[str, str | None]]:
    return [(field.name, span and result.text[slice(*span)]) for field, span in spans_of(result)]


@pytest.mark.parametrize(
    ("expression", "fields"),
    [
        ("1999-05-03=1", ["year 1999", "month 05", "day 03", "weekday 1"]),
        ("1999-W05-3", ["year 1999", "week W05", "day 3"]),
        ("1999-123", ["year 1999", "day 123"]),
        ("1999-21~", ["year 1999", "season 21"]),
        ("1999-33", ["year 1999", "quarter 33"]),
        ("R0002-12", ["era R", "year 0002", "month 12"]),
        ("1939/1945-09", ["year 1939", "year 1945", "month 09"]),
        ("@-1d", ["relative -1d"]),
        ("", []),
    ],
)
def test_fields(expression: str, fields: list[str]) -> None:
    assert [f"{name} {expression[start:end]}" for name, start, end in fields_of(expression)] == fields


def test_a_word_or_number_is_read_whole() -> None:
    made = looking("  3  MAY 1999 ", "1999-05-03", [7, 7, 8, 9, 2, 2, 2, 0, 0, 0])
    assert read(made) == [("year", "1999"), ("month", "MAY"), ("day", "3")]
    assert [span for _, span in spans_of(made)] == [(9, 13), (5, 8), (2, 3)]


def test_offsets_are_those_before_cleaning() -> None:
    made = looking("fe\u0301v.\u200f ٣/٢٠١٩", "2019-02-03", [9, 9, 9, 9, 0, 0, 1, 5, 5, 5])
    assert read(made) == [("year", "٢٠١٩"), ("month", "fe\u0301v"), ("day", "٣")]


def test_digits_that_fields_share_are_parted_by_what_they_say() -> None:
    made = looking("IMG 20111112.jpg", "2011-11-12", [5, 5, 6, 7, 8, 8, 9, 10, 10, 11])
    assert [span for _, span in spans_of(made)] == [(4, 8), (8, 10), (10, 12)]


def test_neighbouring_words_are_read_together_and_others_not() -> None:
    made = looking("may nineteen ninety-nine", "1999", [{4: 0.6, 0: 0.4}, 4, {13: 1.0}, {20: 1.0}])
    assert read(made) == [("year", "nineteen ninety-nine")]
    made = looking("monday, 3 march", "XXXX-03-03", [0] * 5 + [{10: 0.7, 0: 0.3}] * 2 + [0, 8, 8])
    assert read(made)[1:] == [("month", "march"), ("day", "3")]


def test_characters_without_spaces_between() -> None:
    made = looking("令和元年五月十三日", "R0001-05-13", [0, 2, 2, 2, 2, 4, 4, 4, 6, 6, 7])
    assert read(made) == [("era", "令和"), ("year", "元"), ("month", "五"), ("day", "十三")]


def test_relative_dates_are_read_from_all_that_was_looked_at() -> None:
    assert read(looking("about 2 long weeks ago", "@-2w", [6, 6, 6, 13])) == [("relative", "2 long weeks")]


def test_no_span_where_the_attention_shows_none() -> None:
    made = looking("3 may 1999", "1999", [{i: 0.1 for i in range(10)}] * 4)
    made.attention.weights[:, :] = 0.01  # type: ignore[union-attr]
    assert read(made) == [("year", None)]
    assert spans_of(Result("1999-05-03", None, "1999-05-03", "1999-05-03", "ok", 1.0)) == []


def test_of_a_long_text_offsets_are_those_of_the_whole() -> None:
    raw = "x " * 100 + "3  May 1999"
    made = looking("3 may 1999", "1999-05-03", [7, 7, 8, 9, 2, 2, 2, 0, 0, 0])
    cut = Result(raw, None, None, made.expression, "ok", 0.9, attention=made.attention)
    assert [span for _, span in spans_of(cut)] == [(207, 211), (203, 206), (200, 201)]


def test_json() -> None:
    made = looking("3 MAY", "XXXX-05-03", [{0: 0.25, 1: 0.75}] + [0] * 4 + [2, 2, 0, 0, 0])
    found = json.loads(json.dumps(as_json(made)))
    assert found["source"] == list("3 may") and found["output"] == list("XXXX-05-03")
    assert found["weights"][0] == [0.25, 0.75, 0.0, 0.0, 0.0]
    assert found["fields"][1:] == [
        {"field": "month", "output": [5, 7], "span": [2, 5], "text": "MAY"},
        {"field": "day", "output": [8, 10], "span": [0, 1], "text": "3"},
    ]


@pytest.mark.parametrize(
    "raw", ["3 May 1999", "May 3, 1999", "1999年5月3日", " 3  мая 1999 г.", "03.05.1999", "19990503"]
)
def test_the_shipped_model(shipped: Normalizer, raw: str) -> None:
    (result,) = shipped.normalize([raw], order="dmy", attention=True)
    found = dict(read(result))
    assert found["year"] == "1999"
    assert found["month"] in {"May", "5", "мая", "05"}
    assert found["day"] in {"3", "03"}
