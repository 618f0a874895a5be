"""Parts of months and years, forms with blanks, years of copyright, words near now: no more than the text states."""

import random
from collections.abc import Callable

import pytest

pytest.importorskip("babel")

from datenorm.expression import parse
from datenorm.train.blanks import blank, copyright_year
from datenorm.train.context import Context, load
from datenorm.train.draft import Draft
from datenorm.train.formats import Day
from datenorm.train.near_words import WORDS, near_word
from datenorm.train.partial_words import relative_month
from datenorm.train.parts_of_periods import PARTS, part_of_period
from datenorm.train.ranges_other import decades
from datenorm.train.short_decades import short_decade

WHEN = Day(1999, 5, 13, 4)
Family = Callable[[random.Random, Context, Day], Draft | None]


def drawn(family: Family, name: str, count: int = 600) -> dict[str, str]:
    rng, ctx = random.Random(1), load(name)
    drafts = [draft for _ in range(count) if (draft := family(rng, ctx, WHEN))]
    return {draft.text(): draft.expression for draft in drafts}


@pytest.mark.parametrize(
    ("name", "text", "expression"),
    [
        ("en", "mid-May 1999", "1999-05"),
        ("en", "H1 1999", "1999"),
        ("de", "Ende Mai", "XXXX-05"),
        ("fr", "mi-mai 1999", "1999-05"),
        ("pl", "na początku maja 1999", "1999-05"),
        ("ru", "в конце мая 1999", "1999-05"),
        ("ja", "1999年5月上旬", "1999-05"),
        ("hu", "1999. május végén", "1999-05"),
        ("es", "a finales de mayo de 1999", "1999-05"),
    ],
)
def test_a_part_is_written_as_the_whole_period(name: str, text: str, expression: str) -> None:
    assert drawn(part_of_period, name, 3000)[text] == expression


@pytest.mark.parametrize("name", sorted(PARTS))
def test_parts_parse_in_every_language(name: str) -> None:
    found = drawn(part_of_period, name, 60)
    assert found and all(parse(expression) for expression in found.values())


def test_blanks_state_what_stands_beside_them() -> None:
    found = drawn(blank, "en", 3000)
    assert found["1999-05-XX"] == found["__/05/1999"] == found["?? May 1999"] == "1999-05"
    assert found["1999-XX-XX"] == "1999" and found["XXXX-05-13"] == "XXXX-05-13"
    assert "this __ day of May, 1999" in found


def test_a_blank_year_leaves_the_languages_own_order() -> None:
    rng, ctx, when = random.Random(2), load("de"), Day(1999, 5, 13, 4)
    orders = [draft.order for _ in range(4000) if (draft := blank(rng, ctx, when)) and draft.order]
    assert 0.8 < orders.count("dmy") / len(orders) < 0.96


def test_the_sign_of_copyright_is_no_circa() -> None:
    assert drawn(copyright_year, "en")["(c) 1999"] == drawn(copyright_year, "de")["© 1999"] == "1999"


@pytest.mark.parametrize("name", sorted(WORDS))
def test_words_near_now(name: str) -> None:
    rng, ctx = random.Random(1), load(name)
    drafts = [draft for _ in range(60) if (draft := near_word(rng, ctx))]
    assert {draft.expression for draft in drafts} == {"@+0d", "@-1d", "@+1d"}
    assert all(any(label == "r" for _, label in draft.pieces) for draft in drafts)


def test_a_decade_of_no_stated_century_is_no_date() -> None:
    for name, texts in (("en", ("'90s", "the sixties")), ("de", ("die 90er Jahre",)), ("it", ("gli anni '60",))):
        found = drawn(short_decade, name)
        assert set(texts) <= found.keys() and set(found.values()) == {""}


def test_ranges_of_decades() -> None:
    found = drawn(decades, "en", 3000)
    assert found["1990s-2010s"] == found["from 1990s to the 2010s"] == "199X/201X"


def test_a_month_of_a_year_counted_from_ours_states_no_year() -> None:
    assert drawn(relative_month, "de")["kommenden Mai"] == drawn(relative_month, "en")["last May"] == "XXXX-05"
