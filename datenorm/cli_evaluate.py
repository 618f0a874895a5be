"""The command that measures: datenorm evaluate."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from datenorm.console import guarded


@guarded
def evaluate(
    pairs: Annotated[
        list[str],
        typer.Argument(metavar="PAIRS...", help="Files of texts and their dates: TSV or JSON Lines; -: stdin."),
    ],
    kind: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Only texts of this kind (repeatable).")
    ] = None,
    against: Annotated[
        str,
        typer.Option(metavar="TOOLS", help="Other tools, on the same texts: dateparser,dateutil.", show_default=False),
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="All figures as one JSON object.")] = False,
    order: Annotated[
        str, typer.Option(metavar="auto|dmy|mdy|ymd", help="Order of numbers in texts without one of their own.")
    ] = "auto",
    locale: Annotated[
        str | None, typer.Option(metavar="NAME", help="Locale of texts without a language of their own.")
    ] = None,
    today: Annotated[
        str | None,
        typer.Option(
            metavar="YYYY-MM-DD", help="What relative dates count from.  [default: the text's, or the clock's]"
        ),
    ] = None,
    mode: Annotated[
        str, typer.Option(metavar="strict|balanced|best-guess", help="How sure a date must be, as for convert.")
    ] = "balanced",
    min_confidence: Annotated[
        float | None, typer.Option(metavar="P", help="No date that is read with less, 0 to 1.  [default: the mode's]")
    ] = None,
    model: Annotated[Path | None, typer.Option(metavar="FOLDER", help="Folder of another model.")] = None,
    threads: Annotated[int, typer.Option(metavar="N", help="Threads that share many texts.")] = 2,
) -> None:
    """Measure on texts whose dates you know.

    A TSV has a text and its date a line: ISO 8601, a part (1999-05), a range (1999/2001), an expression, or nothing
    where the text states no date. Further columns: kind, language, order, or as its first line names them. JSON Lines
    have fields of these names.
    """
    from datenorm.figures import report

    print(
        report(
            pairs,
            kinds=kind or [],
            against=against,
            as_json=as_json,
            order=order,
            locale=locale,
            today=today,
            mode=mode,
            min_confidence=min_confidence,
            model=model,
            threads=threads,
        )
    )


def register(app: typer.Typer) -> None:
    """Add the command to the app."""
    app.command()(evaluate)
