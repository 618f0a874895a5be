"""The names that a spoilt word must not be taken for, and the keys that lie side by side on a keyboard."""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from pathlib import Path

from datenorm.train.context import load as load_context

KEYBOARDS = Path(__file__).parent / "data" / "keyboards.json"
SHORT_WORD = 5


@cache
def neighbours(language: str) -> dict[str, str]:
    """For every lower-case letter of the language's keyboard, the letters of the keys that touch its key."""
    table = json.loads(KEYBOARDS.read_text(encoding="utf-8"))
    rows: list[str] = table["layouts"][table["languages"].get(language, "qwerty")]
    found: dict[str, str] = {}
    for row, keys in enumerate(rows):
        for column, key in enumerate(keys):
            places = [(row, column - 1), (row, column + 1), (row - 1, column), (row - 1, column + 1)]
            places += [(row + 1, column - 1), (row + 1, column)]
            near = (rows[r][c] for r, c in places if 0 <= r < len(rows) and 0 <= c < len(rows[r]))
            found[key] = "".join(letter for letter in near if letter != "·")
    found.pop("·", None)
    return found


@cache
def keys_beside(language: str, letter: str) -> str:
    """The letters beside a lower-case letter; beside its base letter where it has no key."""
    keys, base = neighbours(language), unicodedata.normalize("NFD", letter)[0]
    return keys.get(letter) or keys.get(base) or neighbours("en").get(base, "")


class Names(frozenset[str]):
    """All month and weekday names of a locale, in lower case, that know which of them say the same."""

    language: str
    same: dict[str, frozenset[str]]
    by_ends: dict[str, tuple[str, ...]]

    def confusable(self, before: str, after: str) -> bool:
        """Whether one typing error in the name of another month or weekday gives the spoilt word too."""
        own = self.same.get(before, frozenset((before,)))
        rivals = self.by_ends.get("^" + after[:2], ()) + self.by_ends.get(after[-2:] + "$", ())
        return any(rival not in own and _one_error(rival, after, self.language) for rival in rivals)


def _one_error(name: str, after: str, language: str) -> bool:
    start = 0
    for left, right in zip(name, after, strict=False):
        if left != right:
            break
        start += 1
    left, right = name[start:], after[start:]
    if len(left) > len(right):
        return left[1:] == right
    if len(left) < len(right):
        return left == right[1:]
    if left[1:] == right[1:]:
        return right[:1] in keys_beside(language, left[0]) if left else True
    return left[2:] == right[2:] and left[:2] == right[1::-1]


@cache
def load(locale: str) -> Names:
    """The names of a Babel locale."""
    ctx = load_context(locale)
    groups: list[set[str]] = []
    for tables in (ctx.months_cldr, ctx.months_more, ctx.months_cut), (ctx.weekdays_cldr, ctx.weekdays_more):
        groups += (
            {word.lower().strip(".") for forms in number for word in forms} for number in zip(*tables, strict=True)
        )
    names = Names(ctx.names)
    names.language = ctx.language
    same: dict[str, set[str]] = {}
    for group in groups:
        for word in group:
            same.setdefault(word, set()).update(group)
    names.same = {word: frozenset(group) for word, group in same.items()}
    by_ends: dict[str, list[str]] = {}
    for name in sorted(names):
        if len(name) >= SHORT_WORD - 1:
            by_ends.setdefault("^" + name[:2], []).append(name)
            by_ends.setdefault(name[-2:] + "$", []).append(name)
    names.by_ends = {ends: tuple(found) for ends, found in by_ends.items()}
    return names


def _shortened(word: str) -> set[str]:
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


@cache
def _near(forbidden: frozenset[str]) -> dict[str, set[str]]:
    """For every forbidden short word, and it less one letter: the words that it may come from."""
    found: dict[str, set[str]] = {}
    for word in forbidden:
        if len(word) <= SHORT_WORD + 1:
            for text in _shortened(word):
                found.setdefault(text, set()).add(word)
    return found


def misleads(before: str, after: str, forbidden: frozenset[str]) -> bool:
    """Whether a spoilt word (lower case) reads as another name than the one that it was.

    Of a plain set every other word is another name; `Names` know the forms of one.
    """
    if after == before or not forbidden:
        return False
    known = isinstance(forbidden, Names)
    own = forbidden.same.get(before, {before}) if known else {before}
    if after in forbidden:
        return after not in own
    if len(before) <= SHORT_WORD:
        near = _near(forbidden)
        return any(near[text] - own for text in _shortened(after) if text in near)
    return known and forbidden.confusable(before, after)
