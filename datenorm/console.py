"""What every command shares: one-line messages and exit codes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import Any

import typer

from datenorm.errors import DatenormError

NOT_ALL, USAGE, INTERRUPTED = 1, 2, 130

TRAINING_LIBRARIES = frozenset(["babel", "faker", "keras", "num2words", "onnx", "tensorflow", "unicode_rbnf"])


def say(message: object) -> None:
    """One line on stderr."""
    print(f"datenorm: {message}", file=sys.stderr, flush=True)


def guarded(command: Callable[..., None]) -> Callable[..., None]:
    """A command that refuses in one line on stderr with exit status 2, and that Ctrl-C ends quietly."""

    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> None:
        try:
            command(*args, **kwargs)
        except DatenormError as error:
            say(error)
            raise typer.Exit(USAGE) from None
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] not in TRAINING_LIBRARIES:
                raise
            say(f"this command needs {error.name}, of the training extra: pip install 'datenorm[train]'")
            raise typer.Exit(USAGE) from None
        except KeyboardInterrupt:
            raise typer.Exit(INTERRUPTED) from None

    return run
