"""`python -m datenorm` and the `datenorm` command."""

import signal
import sys


def main() -> None:
    """Run the command line; a reader that goes away (`| head`) ends it quietly."""
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        from datenorm.cli import app

        app(prog_name="datenorm")
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
