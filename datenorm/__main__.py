"""`python -m datenorm` and the `datenorm` command."""

import signal
import sys


def main() -> None:
    """Run the command line; a reader that goes away (`| head`) ends it quietly."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        arguments = sys.argv[1:]
        if arguments[:1] == ["convert"] and all(text == "-" or not text.startswith("-") for text in arguments):
            _convert(arguments[1:])
        from datenorm.cli import app

        app([part for argument in arguments for part in _spelled(argument)], prog_name="datenorm")
    except KeyboardInterrupt:
        sys.exit(130)


def _spelled(argument: str) -> list[str]:
    # Typer has no option whose value can be left out, as that of sed -i can.
    name, given, suffix = argument.partition("=")
    return [name, "--backup", suffix] if given and name == "--in-place" else [argument]


def _convert(texts: list[str]) -> None:
    # Without options there is nothing for Typer to parse, and it takes longer to load than a date to read.
    from datenorm.console import guarded
    from datenorm.converting import convert

    sys.exit(guarded(convert)(texts))


if __name__ == "__main__":
    main()
