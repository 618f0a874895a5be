"""`python -m datenorm` and the `datenorm` command."""

import signal
import sys


def main() -> None:
    """Run the command line; a reader that goes away (`| head`) ends it quietly."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    if sys.stdout is not None:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        _run(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:
        _complain(error)


def _run(arguments: list[str]) -> None:
    try:
        if arguments[:1] == ["convert"]:
            _clean_up_on_signals()
            if all(text == "-" or not text.startswith("-") for text in arguments):
                _convert(arguments[1:])
        from datenorm import cli

        cli.run(_spelled(arguments))
    finally:
        if sys.stdout is not None:
            sys.stdout.flush()


def _complain(error: OSError) -> None:
    """Say in a line what print ran into, if it isn't said, and leave nothing that Python would write at its end."""
    import os

    from datenorm.console import USAGE, say

    end = error.__context__
    if not (isinstance(end, SystemExit) and end.code == USAGE):
        say(f"{error.filename!r}: {error.strerror}" if error.filename else f"can't write stdout: {error.strerror}")
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(USAGE)


def _clean_up_on_signals() -> None:
    # A file that was to take another's place is removed on the way out; nohup's signals stay ignored.
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, lambda number, frame: sys.exit(128 + number))


def _spelled(arguments: list[str]) -> list[str]:
    # Typer has no option whose value can be left out, as that of sed -i can.
    spelled: list[str] = []
    for place, argument in enumerate(arguments):
        if argument == "--":
            return [*spelled, *arguments[place:]]
        name, given, suffix = argument.partition("=")
        spelled += [name, "--backup", suffix] if given and name == "--in-place" else [argument]
    return spelled


def _convert(texts: list[str]) -> None:
    # Without options there is nothing for Typer to parse, and it takes longer to load than a date to read.
    from datenorm.console import guarded
    from datenorm.converting import convert

    sys.exit(guarded(convert)(texts))


if __name__ == "__main__":
    main()
