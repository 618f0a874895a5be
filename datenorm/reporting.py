"""What `datenorm convert` says on stderr of the order of numeric dates, and what the environment says of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from datenorm.column import DAY_FIRST, Column
from datenorm.errors import LocaleError
from datenorm.tags import lookup

VARIABLES = ("LC_ALL", "LC_TIME", "LANG")  # the first that is set counts, as in POSIX
OPTIONS = "--order or --locale settles it"


class Usual(NamedTuple):
    """The order to take where no line decides, and what names it; None: nothing does."""

    order: str | None = None
    source: str = ""


def environment(variables: Mapping[str, str], locales: Mapping[str, Sequence[str]]) -> Usual:
    """The usual order of the locale that the environment names; none for C, POSIX and unknown ones."""
    name = next((name for name in VARIABLES if variables.get(name)), None)
    if name is None or variables[name].split(".")[0] in ("C", "POSIX"):
        return Usual()
    try:
        return Usual(lookup(variables[name], locales)[1], f"{name}={variables[name]}")
    except LocaleError:
        return Usual()


def turned(column: Column) -> Iterator[str]:
    """One line where lines read since the last call decide an order that lines before weren't read in."""
    if column.turned:
        seen = f", as in {column.examples[column.taken]!r}" if column.taken in column.examples else ""
        yield f"the order is {column.taken} from here on{seen}; lines above were read in {column.turned}: give --order"
        column.turned = None


def summary(column: Column, source: str) -> Iterator[str]:
    """What was found of the column's order; source: what names its usual one."""
    order = column.taken
    if order is not None:
        deciding = column.decided[order] if order == column.settled else 0
        if deciding:
            yield f"order {order}: {_lines(deciding, 'decides', 'decide')} it, such as {column.examples[order]!r}"
        elif source and order != column.settled:
            yield f"order {order}, from {source}: no line decides it"
    if column.odd:
        yield f"{_lines(column.odd, 'is', 'are')} in another order, such as {column.odd_example!r}"
    if column.undecided:
        rivals = " and ".join(map(repr, column.rivals))
        why = f"lines disagree, such as {rivals}" if rivals else "no line decides the order"
        if order is not None:
            why = f"{'it' if column.undecided == 1 else 'they'} came before {order} was decided or can't be so"
        yield f"{_lines(column.undecided, 'is', 'are')} ambiguous, read as {DAY_FIRST}: {why}; {OPTIONS}"


def _lines(count: int, one: str, more: str) -> str:
    return f"{count:,} line {one}" if count == 1 else f"{count:,} lines {more}"
