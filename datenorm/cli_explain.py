"""The command that walks through the network: options only, the work is in walk.py and lecture.py."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from datenorm.console import guarded


def register(app: typer.Typer) -> None:
    """Add the command to an app."""
    app.command()(explain)


@guarded
def explain(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A text with a date.")],
    field: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Only the steps that wrote this field: year, month, day, weekday..."),
    ] = None,
    order: Annotated[
        str, typer.Option(metavar="auto|dmy|mdy|ymd", help="The order of numbers that the network is told.")
    ] = "auto",
    locale: Annotated[
        str | None, typer.Option(metavar="NAME", help="The locale whose language and order the network is told.")
    ] = None,
    model: Annotated[Path | None, typer.Option(metavar="FOLDER", help="Folder of another model.")] = None,
) -> None:
    """Show how the network reads one date, step by step.

    Its score, softmax, context and distribution for every character that it writes.
    """
    from rich.console import Console

    from datenorm.explaining import explained

    console = Console()
    for line in explained(text, field, order, locale, model):
        console.print(line, soft_wrap=True, highlight=False)
