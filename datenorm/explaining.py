"""What `datenorm explain` does: a text and a model to the lines of a lecture."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from datenorm import artefact
from datenorm.errors import OptionError
from datenorm.expression import parse
from datenorm.lecture import lecture, steps_of
from datenorm.network import Network
from datenorm.readings import CONTROLS, window
from datenorm.resolve import resolve
from datenorm.spans import fields_of
from datenorm.tags import lookup
from datenorm.text import MAX_SOURCE, clean
from datenorm.vocab import ANY, ORDERS
from datenorm.walk import walk

if TYPE_CHECKING:
    from rich.text import Text


def explained(raw: str, field: str | None, order: str, locale: str | None, model: Path | None) -> list[Text]:
    """The lecture about a text, or the part about one field.

    Raises OptionError for a text without characters, for an unknown order, and for a field that was not written.
    """
    if order not in ORDERS:
        raise OptionError(f"unknown --order {order!r}: give one of {', '.join(ORDERS)}")
    loaded = artefact.load(model)
    language = ANY
    if locale is not None:
        language, usual = lookup(locale, loaded.locales)
        order = usual if order == ORDERS[0] else order
    width = loaded.dims.get("source_length", 0)
    text = window(clean(raw), width - CONTROLS if width else MAX_SOURCE)
    if not text:
        raise OptionError(f"{raw!r} holds nothing to read: give a text such as '3 May 1999'")
    walked = walk(Network(loaded), loaded.source, text, order, language)
    if field is None:
        return lecture(walked, raw, loaded.manifest, resolve(parse(walked.expression), date.today()))
    names = dict.fromkeys(each.name for each in fields_of(walked.expression))
    if not names:
        raise OptionError(f"--field {field!r}: no date was read in {raw!r}; leave it out to see how")
    if field not in names:
        raise OptionError(f"--field {field!r}: {walked.expression!r}, read in {raw!r}, has {', '.join(names)}")
    return steps_of(walked, field)
