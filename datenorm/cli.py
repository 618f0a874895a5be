"""The command line: options and exit codes. What each command does is elsewhere and is loaded when it runs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from typer.core import TyperGroup
from typer.main import get_command

from datenorm import __version__, cli_evaluate, cli_explain, cli_learn, cli_train
from datenorm.cli_help import Grouped
from datenorm.console import guarded

app = typer.Typer(
    help="Turn dates as people write them, in any language, into YYYY-MM-DD.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
)


@guarded
def _version(wanted: bool) -> None:
    if wanted:
        from datenorm import artefact

        print(f"datenorm {__version__}, model {artefact.load().manifest['name']}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    pass


@app.command(cls=Grouped)
@guarded
def convert(
    text: Annotated[
        list[str] | None, typer.Argument(metavar="TEXT", help="Texts to read; none, or -, for the lines of stdin.")
    ] = None,
    order: Annotated[
        str,
        typer.Option(
            metavar="auto|dmy|mdy|ymd", help="Order of day, month and year in numbers; auto: as all lines decide."
        ),
    ] = "auto",
    locale: Annotated[
        str | None, typer.Option(metavar="NAME", help="CLDR or BCP 47 name of the texts' locale: fr, de-AT, zh-Hant.")
    ] = None,
    today: Annotated[
        str | None, typer.Option(metavar="YYYY-MM-DD", help="What relative dates count from.  [default: the clock's]")
    ] = None,
    pivot: Annotated[
        int, typer.Option(metavar="YY", help="Two-digit years from it to 99 are 19xx, the rest 20xx.")
    ] = 69,
    mode: Annotated[
        str,
        typer.Option(
            metavar="strict|balanced|best-guess",
            help="How sure a date must be; strict writes none that is ambiguous either.",
        ),
    ] = "balanced",
    min_confidence: Annotated[
        float | None,
        typer.Option(metavar="P", help="No date that is read with less, 0 to 1.  [default: the mode's]"),
    ] = None,
    alternatives: Annotated[
        int, typer.Option(metavar="N", help="With --json, the N likeliest dates of each text.", show_default=False)
    ] = 0,
    on_error: Annotated[
        str, typer.Option(metavar="empty|keep|fail", help="Where no whole date is read: an empty line, the line, stop.")
    ] = "empty",
    as_json: Annotated[bool, typer.Option("--json", help="A JSON object a line, with all that was read.")] = False,
    show_attention: Annotated[
        bool, typer.Option("--show-attention", help="Show, on stderr, the characters that each digit was read from.")
    ] = False,
    attention_out: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Draw the same as .svg, .html or .png, or write it as .json."),
    ] = None,
    model: Annotated[Path | None, typer.Option(metavar="FOLDER", help="Folder of another model.")] = None,
    threads: Annotated[int, typer.Option(metavar="N", help="Threads that share long inputs.")] = 2,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No summary on stderr.")] = False,
    file: Annotated[
        list[str] | None, typer.Option(metavar="PATH", help="A file to read (repeatable); -: stdin.")
    ] = None,
    null: Annotated[bool, typer.Option("--null", "-0", help="Texts end in NUL, not in line ends.")] = False,
    partial: Annotated[
        str,
        typer.Option(
            metavar="reject|iso|first|last",
            help="What a part of a date gives: nothing, the part (1999-05), its first or last day.",
        ),
    ] = "reject",
    year: Annotated[
        str | None,
        typer.Option(
            metavar="past|future|nearest", help="The year for dates without one, from --today.  [default: none]"
        ),
    ] = None,
    pattern: Annotated[
        str | None,
        typer.Option("--format", metavar="STRFTIME", help="Write days as %d/%m/%Y or the like.  [default: ISO 8601]"),
    ] = None,
    column: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME|NUMBER", help="A column of dates in a CSV or TSV (repeatable); the first is 1."),
    ] = None,
    new_column: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="A new last column for the dates of --column, which then stays as it is."),
    ] = None,
    delimiter: Annotated[
        str | None, typer.Option(metavar="CHAR", help="What parts cells, \\t for a tab.  [default: by the first row]")
    ] = None,
    header: Annotated[
        bool | None,
        typer.Option("--header/--no-header", help="Whether the first row is one.  [default: by what it holds]"),
    ] = None,
    columns: Annotated[
        str | None, typer.Option(metavar="auto", help="List the columns that look like dates, and convert nothing.")
    ] = None,
    errors: Annotated[
        str | None, typer.Option(metavar="FILE", help="List what failed: file, line, status, text, parted by tabs.")
    ] = None,
    verbose: Annotated[bool, typer.Option("--verbose", help="Name the model, the order and the threads.")] = False,
    jsonl_field: Annotated[
        str | None, typer.Option(metavar="NAME", help="A field of dates in JSON Lines; null where there is no date.")
    ] = None,
    output: Annotated[
        str | None, typer.Option(metavar="FILE", help="Write to a file, which is replaced when all is done.")
    ] = None,
    in_place: Annotated[
        bool, typer.Option("--in-place", help="Write each --file itself; --in-place=.bak keeps the old one.")
    ] = False,
    backup: Annotated[
        str | None, typer.Option(metavar="SUFFIX", help="What the old file's name ends in, with --in-place.")
    ] = None,
) -> None:
    """Write the date of each text as YYYY-MM-DD.

    One line out for every line in, empty where there is no whole date.

    Exit status: 0 all converted, 1 some not, 2 a wrong option.
    """
    from datenorm import converting

    raise typer.Exit(
        converting.convert(
            text or [],
            order=order,
            locale=locale,
            today=today,
            pivot=pivot,
            mode=mode,
            min_confidence=min_confidence,
            alternatives=alternatives,
            on_error=on_error,
            as_json=as_json,
            show_attention=show_attention,
            model=model,
            threads=threads,
            quiet=quiet,
            files=file or [],
            null=null,
            partial=partial,
            year=year,
            pattern=pattern,
            columns=column or [],
            new_columns=new_column or [],
            delimiter=delimiter,
            header=header,
            find_columns=columns,
            output=output,
            in_place=in_place,
            backup=backup,
            jsonl_field=jsonl_field,
            errors=errors,
            verbose=verbose,
            attention_out=attention_out,
        )
    )


@app.command()
@guarded
def info(
    model: Annotated[Path | None, typer.Option(metavar="FOLDER", help="Folder of another model.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The model's whole manifest, as JSON.")] = False,
) -> None:
    """Show the model: where it is, its size, its scores."""
    import json

    from datenorm import artefact

    loaded = artefact.load(model)
    manifest, figures = loaded.manifest, artefact.figures(loaded)
    if as_json:
        print(json.dumps({**manifest, "figures": figures}, ensure_ascii=False))
        return
    size = sum(path.stat().st_size for path in loaded.path.iterdir()) if loaded.path else 0
    rows = {
        "datenorm": __version__,
        "package": Path(__file__).parent,
        "model": manifest["name"],
        "path": loaded.path,
        "size": f"{size / 1e6:.2f} MB",
        "languages": f"{len(manifest['languages'])}, in {len(manifest['locales']):,} locales",
        "units": ", ".join(f"{name} {value}" for name, value in loaded.dims.items()),
    }
    for name, value in rows.items():
        print(f"{name:<9} {value}")
    print()
    for name, value in figures.items():
        print(f"{value:>10}  {name}")
    if not figures:
        print("no figures: scripts/model_card.py measures them")


cli_explain.register(app)
cli_evaluate.register(app)
cli_train.register(app)
cli_learn.register(app)


def run(arguments: Sequence[str]) -> None:
    """Run a command. Without the way through the group of all, whose options take Typer 0.1 s to check."""
    group = get_command(app)
    name = arguments[0] if arguments else ""
    command = group.commands.get(name) if isinstance(group, TyperGroup) else None
    if command is not None:
        command(arguments[1:], prog_name=f"datenorm {name}")
    group(arguments, prog_name="datenorm")
