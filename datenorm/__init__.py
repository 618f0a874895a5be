"""Dates as people write them, in any language, to YYYY-MM-DD.

The names below are loaded when first used, so that `import datenorm` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datenorm.column import Column
    from datenorm.errors import ArtefactError, DatenormError, ExpressionError, FileError, LocaleError, OptionError
    from datenorm.normalizer import Attention, Normalizer, Result, normalize

__version__ = "0.1.0"

__all__ = [
    "ArtefactError",
    "Column",
    "Attention",
    "DatenormError",
    "ExpressionError",
    "FileError",
    "LocaleError",
    "Normalizer",
    "OptionError",
    "Result",
    "__version__",
    "normalize",
]

_HOMES = {
    "ArtefactError": "errors",
    "Column": "column",
    "Attention": "normalizer",
    "DatenormError": "errors",
    "ExpressionError": "errors",
    "FileError": "errors",
    "LocaleError": "errors",
    "Normalizer": "normalizer",
    "OptionError": "errors",
    "Result": "normalizer",
    "normalize": "normalizer",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
