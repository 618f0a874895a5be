"""Other tools that read dates, where they are installed, behind one call: text in, day out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from importlib import import_module
from typing import Any

from datenorm.errors import OptionError

Read = Callable[[str, date, str, str], str | None]
"""(text, today, order or "", language or "") -> the day as YYYY-MM-DD, or None."""


def _dateparser(module: Any) -> Read:
    def read(text: str, today: date, order: str, language: str) -> str | None:
        settings: dict[str, Any] = {"RELATIVE_BASE": datetime.combine(today, time.min)}
        if order:
            settings["DATE_ORDER"] = order.upper()
        for languages in ([language.replace("_", "-").split("-")[0].lower()], None) if language else (None,):
            try:
                found = module.parse(text, languages=languages, settings=settings)
            except Exception:  # of a text or a language that it doesn't know: no date, whatever it raises
                continue
            return found.date().isoformat() if found else None
        return None

    return read


def _dateutil(module: Any) -> Read:
    def read(text: str, today: date, order: str, language: str) -> str | None:
        default = datetime.combine(today, time.min)
        try:
            found = module.parse(text, dayfirst=order == "dmy", yearfirst=order == "ymd", default=default)
        except Exception:  # ValueError, OverflowError and what its lexer lets through
            return None
        return str(found.date().isoformat())

    return read


_RIVALS: dict[str, tuple[str, str, Callable[[Any], Read]]] = {
    "dateparser": ("dateparser", "dateparser", _dateparser),
    "dateutil": ("dateutil.parser", "python-dateutil", _dateutil),
}
"""By name: the module, what pip calls it, and how it is asked."""


def rivals(names: str) -> dict[str, Read | str]:
    """The tools of a comma-separated list; for one that isn't installed, how to install it.

    Raises OptionError for a name that is not known.
    """
    found: dict[str, Read | str] = {}
    for name in filter(None, map(str.strip, names.split(","))):
        if name not in _RIVALS:
            raise OptionError(f"unknown tool {name!r} in --against: give {' or '.join(_RIVALS)}")
        module, package, adapt = _RIVALS[name]
        try:
            found[name] = adapt(import_module(module))
        except ImportError:
            found[name] = f"pip install {package}"
    return found
