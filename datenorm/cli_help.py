"""The options of convert in groups, each with an example, as --help shows them."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand

EXAMPLES = {
    "Input": "datenorm convert --column when --file births.csv",
    "Dates": "datenorm convert --order dmy --year past < dates.txt",
    "Output": "datenorm convert --file births.csv --column 3 --in-place=.bak",
    "Messages": "datenorm convert --file dates.txt --errors unread.tsv --quiet",
}

_GROUPS = {
    "Input": ("file", "null", "column", "delimiter", "header", "columns", "jsonl_field"),
    "Output": ("on_error", "partial", "pattern", "as_json", "new_column", "output", "in_place", "backup"),
    "Messages": ("show_attention", "attention_out", "errors", "verbose", "quiet"),
    "Help": ("help",),
}
_HOMES = {name: group for group, names in _GROUPS.items() for name in names}


class Grouped(TyperCommand):
    """A command whose --help shows options by group; what belongs to no other group is about reading dates."""

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write a section for each group, in the order of EXAMPLES."""
        groups: dict[str, list[tuple[str, str]]] = {group: [] for group in ("Arguments", *EXAMPLES, "Help")}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record is not None:
                argument = parameter.param_type_name == "argument"
                groups["Arguments" if argument else _HOMES.get(parameter.name or "", "Dates")].append(record)
        for group, records in groups.items():
            with formatter.section(group):
                formatter.write_dl(records)
                if group in EXAMPLES:
                    formatter.write_text(f"Example: {EXAMPLES[group]}")
