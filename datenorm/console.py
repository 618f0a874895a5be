"""What every command shares: one-line messages and exit codes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from datenorm.errors import DatenormError

P = ParamSpec("P")
T = TypeVar("T")

NOT_ALL, USAGE, INTERRUPTED = 1, 2, 130

TRAINING_LIBRARIES = frozenset(["babel", "faker", "keras", "num2words", "onnx", "tensorflow", "unicode_rbnf"])


def say(message: object) -> None:
    """One line on stderr."""
    print(f"datenorm: {message}", file=sys.stderr, flush=True)


def guarded(command: Callable[P, T]) -> Callable[P, T]:
    """A command that refuses in one line on stderr with exit status 2, and that Ctrl-C ends quietly."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return command(*args, **kwargs)
        except DatenormError as error:
            say(error)
            sys.exit(USAGE)
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] not in TRAINING_LIBRARIES:
                raise
            say(f"this command needs {error.name}, of the training extra: pip install 'datenorm[train]'")
            sys.exit(USAGE)
        except KeyboardInterrupt:
            sys.exit(INTERRUPTED)

    return run
