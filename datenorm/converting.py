"""What `datenorm convert` does: texts, stdin or files in, dates out, an exit status. It loads no Typer: fast starts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial as bind
from os import environ, fsencode
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from datenorm import pouring
from datenorm.console import NOT_ALL, say
from datenorm.errors import OptionError
from datenorm.progress import Progress, worth_drawing
from datenorm.replace import Sink
from datenorm.streams import STDOUT, Layout, Source, lines, sources
from datenorm.tally import NOT_JSON, Tally, check_listing, escaped, label, listing

if TYPE_CHECKING:
    from datenorm.columns import Table
    from datenorm.drawing import Drawing
    from datenorm.normalizer import Normalizer
    from datenorm.sided import Reader
    from datenorm.tables import Record

ON_ERROR = ("empty", "keep", "fail")


def convert(
    texts: Sequence[str],
    *,
    order: str = "auto",
    locale: str | None = None,
    today: str | None = None,
    pivot: int = 69,
    mode: str = "balanced",
    min_confidence: float | None = None,
    alternatives: int = 0,
    on_error: str = "empty",
    as_json: bool = False,
    show_attention: bool = False,
    model: Path | None = None,
    threads: int = 2,
    quiet: bool = False,
    files: Sequence[str] = (),
    null: bool = False,
    partial: str = "reject",
    year: str | None = None,
    pattern: str | None = None,
    columns: Sequence[str] = (),
    new_columns: Sequence[str] = (),
    delimiter: str | None = None,
    header: bool | None = None,
    find_columns: str | None = None,
    output: str | None = None,
    in_place: bool = False,
    backup: str | None = None,
    jsonl_field: str | None = None,
    errors: str | None = None,
    verbose: bool = False,
    attention_out: str | None = None,
) -> int:
    """Convert texts, then files; the lines of stdin where there are neither. Returns the exit status.

    Raises DatenormError for a wrong option or a file that isn't there, before anything is read.
    """
    _check(on_error, partial, pattern, as_json)
    sink = Sink(None if output in STDOUT else output, in_place, backup)
    first_lines = pouring.FIRST_LINES if order == "auto" else 0
    table = _table(columns, new_columns, delimiter, header, first_lines, find_columns)
    origins = sources(texts, files, b"\0" if null and not as_json else b"\n")
    drawing = _check_files(sink, origins, errors, attention_out, find_columns)
    _check_layout(table, jsonl_field, bool(texts or as_json or null))
    from datenorm.normalizer import Normalizer
    from datenorm.reporting import Usual, environment
    from datenorm.sided import Reader

    normalizer = Normalizer(model, threads)
    reading = Reader(
        normalizer,
        partial,
        Usual() if locale else environment(environ, normalizer.locales),
        order=order,
        locale=locale,
        today=day_given(today),
        pivot=pivot,
        attention=show_attention or drawing is not None,
        mode=mode,
        min_confidence=min_confidence,
        alternatives=alternatives,
        year=year,
    )
    reading([])
    show_attention, drawing = _where_it_attends(normalizer, show_attention, drawing)
    if verbose:
        _introduce(normalizer.manifest["name"], model, order, locale, threads)
    if table and find_columns:
        return _list_columns(origins, reading, table)
    layout = _layout(table, reading, jsonl_field, on_error == "fail", first_lines, null, as_json)
    writing = _writing(as_json, show_attention, on_error == "keep", pattern)
    tally = Tally("cell" if table else "line")
    run = Run(reading, writing, tally, on_error == "fail", show_attention, drawing)
    if not quiet and worth_drawing(sink.hidden):
        layout = Progress().watched(layout)
    with listing(errors) as tally.errors:
        stopped = sink.fill(origins, lambda source, out: run.copy(source, layout, out))
    if drawing:
        drawing.write(normalizer.manifest)
    if not quiet and not all(source.texts for source in origins):
        tally.summarize()
        for line in reading.orders():
            say(line)
    return NOT_ALL if stopped or tally.failed else 0


@dataclass(frozen=True, slots=True)
class Run:
    """How texts are read and what is written for each."""

    reading: Reader
    writing: Callable[[Record], bytes | None]
    tally: Tally
    fail: bool = False
    grids: bool = False
    drawing: Drawing | None = None

    def copy(self, source: Source, layout: Layout, out: BinaryIO) -> bool:
        """Write the output of a source, each block as soon as it is read; True if a text failed and must stop it."""
        for block in source.blocks(layout):
            records = self.reading.of_columns(block.texts, block.kinds)
            for line in self.reading.turns():
                say(line)
            stop = next((i for i, r in enumerate(records) if not r.converted), None) if self.fail else None
            done = records[:stop]
            out.write(block.join([self.writing(record) for record in done]))
            out.flush()
            if self.grids:
                _grids(done)
            if self.drawing:
                self.drawing.add(done)
            self.tally.add(source, block.numbers, done, () if self.fail else block.broken)
            if stop is not None:
                self.tally.stop(source, block.numbers[stop], label(records[stop]), records[stop].raw)
                return True
            if self.fail and block.broken:
                self.tally.stop(source, block.broken[0][0], NOT_JSON, block.broken[0][1])
                return True
            self.tally.bare += block.bare
        return False


def _where_it_attends(normalizer: Normalizer, grids: bool, drawing: Drawing | None) -> tuple[bool, Drawing | None]:
    """The grids that were asked for; none, and a line that says so, of a network without attention."""
    if normalizer.attends or not (grids or drawing):
        return grids, drawing
    say("this model's network has no attention: there is none to show")
    return False, None


def _introduce(name: str, model: Path | None, order: str, locale: str | None, threads: int) -> None:
    from datenorm.artefact import default_path

    given = f"order {order}" if locale is None else f"order {order}, locale {locale}"
    say(f"model {name} in {model or default_path()}, {given}, {threads} thread{'s' if threads > 1 else ''}")


def _check_files(
    sink: Sink, origins: Sequence[Source], errors: str | None, attention_out: str | None, find: str | None
) -> Drawing | None:
    """Check that no file is written twice or over what is read; what --attention-out asks for."""
    named = {"--output": sink.output, "--in-place": sink.in_place, "--errors": errors, "--attention-out": attention_out}
    wrong = next((name for name, given in named.items() if given), None)
    if find and wrong:
        raise OptionError(f"--columns auto converts nothing: leave out {wrong}")
    sink.check(origins)
    written = sink.written(origins)
    check_listing(errors, [*(source.path for source in origins if not source.texts), *written])
    if attention_out is None:
        return None
    from datenorm.drawing import Drawing

    drawing = Drawing(attention_out)
    drawing.check(origins, [*written, errors])
    return drawing


def _table(
    columns: Sequence[str],
    new: Sequence[str],
    delimiter: str | None,
    header: bool | None,
    first_lines: int,
    find: str | None,
) -> Table | None:
    """The table that the options speak of; None where the input is lines."""
    if not (columns or find):
        extra = {"--new-column": bool(new), "--delimiter": delimiter is not None, "--header": header is not None}
        wrong = next((name for name, given in extra.items() if given), None)
        if wrong:
            raise OptionError(f"{wrong} is for tables: say which column holds dates, with --column")
        return None
    from datenorm.columns import Table
    from datenorm.scan import check_delimiter

    if find not in (None, "auto") or (columns and find):
        raise OptionError(f"--columns {find!r}: write --columns auto to list columns, --column NAME to convert one")
    table = Table(columns, new, None if delimiter is None else check_delimiter(delimiter), header, first_lines)
    table.check()
    return table


def _layout(
    table: Table | None,
    reading: Reader,
    jsonl_field: str | None,
    strict: bool,
    first_lines: int,
    null: bool,
    as_json: bool,
) -> Layout:
    """How texts lie in the input."""
    if table:
        return bind(table.blocks, reading)
    if jsonl_field is not None:
        from datenorm.jsonl import fields

        return bind(fields, jsonl_field, strict, first_lines)
    return bind(lines, end=b"\0" if null else b"\n", out=b"\n" if as_json else None, first_lines=first_lines)


def _writing(as_json: bool, attention: bool, keep: bool, pattern: str | None) -> Callable[[Record], bytes | None]:
    """What is written for a text."""
    from datenorm.tables import json_line, plain

    return bind(json_line, attention=attention) if as_json else bind(plain, keep=keep, pattern=pattern)


def _list_columns(origins: Sequence[Source], reading: Reader, table: Table) -> int:
    """Print the columns that look like dates: the file, of several, position, name, share of cells that are dates."""
    found = 0
    for source in origins:
        for suspect in source.opened(lambda stream: table.suspects(reading, stream)):
            file = f"{escaped(fsencode(source.path))}\t" if len(origins) > 1 else ""
            print(f"{file}{suspect.number}\t{escaped(suspect.name)}\t{suspect.share:.0%}")
            found += 1
    return 0 if found else NOT_ALL


def _check(on_error: str, partial: str, pattern: str | None, as_json: bool) -> None:
    from datenorm import strftime
    from datenorm.partials import POLICIES

    for name, value, known in (("--on-error", on_error, ON_ERROR), ("--partial", partial, POLICIES)):
        if value not in known:
            raise OptionError(f"unknown {name} {value!r}: give one of {', '.join(known)}")
    if pattern is not None:
        strftime.check(pattern)
        if as_json:
            raise OptionError("--json writes dates in ISO 8601: leave out --format")


def _check_layout(table: Table | None, jsonl_field: str | None, lines_wanted: bool) -> None:
    if table and jsonl_field is not None:
        raise OptionError("--jsonl-field reads JSON Lines, not tables: leave out --column and --columns")
    if (table or jsonl_field is not None) and lines_wanted:
        raise OptionError("tables and JSON Lines are read from --file or stdin: leave out TEXT, --json and --null")


def day_given(today: str | None) -> date | None:
    """The day that --today names. Raises OptionError."""
    if today is None:
        return None
    try:
        return date.fromisoformat(today)
    except ValueError:
        raise OptionError(f"--today {today!r} is no date: write it as YYYY-MM-DD") from None


def _grids(records: list[Record]) -> None:
    from rich.console import Console

    from datenorm.render import print_grid

    console = Console(stderr=True)
    for record in records:
        if record.result is not None:
            print_grid(record.result, console)
