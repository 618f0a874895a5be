"""A walk through the network as a lecture, in lines of 80 cells."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from math import exp
from typing import TYPE_CHECKING, Any

import numpy as np
from rich.cells import cell_len, chop_cells, set_cell_size
from rich.text import Text

from datenorm.ambiguity import order_matters
from datenorm.bidi import forced
from datenorm.formulas import SCORES
from datenorm.judging import plain_day
from datenorm.spans import fields_of
from datenorm.text import clean
from datenorm.vocab import END, PAD, TARGET, UNK

if TYPE_CHECKING:
    from datenorm.resolve import Resolution
    from datenorm.walk import Walk

WIDTH = 80
INDENT, LABEL = 3, 14  # cells before a line, and those of its label
TOP_SOURCE, TOP_SYMBOLS, NUMBERS = 4, 3, 4
UNK_ID = 1
RAW = 40  # cells of the text in the title


def lecture(walk: Walk, raw: str, manifest: Mapping[str, Any], resolution: Resolution) -> list[Text]:
    """All of it: the source, the encoder, the formulas, every step, and what was written. manifest: the model's."""
    model = manifest.get("training", {}).get("model", {})
    title = raw if cell_len(raw) <= RAW else set_cell_size(raw, RAW - 1) + "…"
    lines = [
        _heading(f"How the model {manifest['name']} reads {title!r}"),
        Text(),
        _heading("1. What the network is given"),
        *_source(walk, raw),
        Text(),
        _heading("2. The encoder reads it once, forwards and backwards"),
        *_encoder(walk, model),
        Text(),
        _heading("3. The decoder writes a character a step: the formulas of step i"),
        *_formulas(manifest, model),
        Text(),
        _heading("4. Step by step"),
    ]
    for number in range(len(walk.steps)):
        lines += [*_step(walk, number), Text()]
    return [*lines, _heading("5. What was written"), *_end(walk, raw, manifest, resolution)]


def steps_of(walk: Walk, field: str) -> list[Text]:
    """The steps that wrote a field alone."""
    numbers = [n for each in fields_of(walk.expression) if each.name == field for n in range(each.start, each.end)]
    lines: list[Text] = []
    for number in numbers:
        lines += [*([Text()] if lines else []), *_step(walk, number)]
    return lines


def _heading(text: str) -> Text:
    return Text(forced(text), style="bold")


def _prose(text: str) -> list[Text]:
    lines = textwrap.wrap(text, WIDTH - INDENT, break_long_words=False, break_on_hyphens=False)
    return [Text(f"{'':{INDENT}}{forced(line)}") for line in lines]


def _labelled(label: str, *texts: str) -> Iterator[Text]:
    for text in texts:
        yield Text(f"{'':{INDENT}}{label:<{LABEL}}{forced(text)}")
        label = ""


def _quoted(symbol: str) -> str:
    if symbol == END:
        return "end"
    if len(symbol) > 1:
        return symbol
    return f"'\u25cc{symbol}'" if unicodedata.category(symbol)[0] == "M" else f"'{symbol}'"


def _padded(text: str, width: int) -> str:
    return " " * (width - cell_len(text)) + text


def _source(walk: Walk, raw: str) -> Iterator[Text]:
    order, language = (f"{name}, not told" if name in ("<auto>", "<any>") else name for name in walk.symbols[:2])
    length = sum(symbol != PAD for symbol in walk.symbols)
    yield from _prose("The text is cleaned, so that every spelling of the same characters is one:")
    yield from _labelled("text", *chop_cells(walk.text, WIDTH - INDENT - LABEL))
    if clean(raw) != walk.text:
        yield from _prose("That is the part of it where digits are densest: the network reads no more.")
    yield from _prose(
        f"In front stand two control symbols: the order of numbers ({order}) and the language ({language}). That makes "
        f"T = {length} symbols, each with its id in the vocabulary:"
    )
    cells = [
        (f"{place}", _quoted(symbol), f"{number}")
        for place, (symbol, number) in enumerate(zip(walk.symbols[:length], walk.ids, strict=False), 1)
    ]
    yield from _table(("j", "symbol", "id"), cells)
    if UNK_ID in walk.ids[:length]:
        yield from _prose(f"{UNK_ID} is {UNK}: a character that the vocabulary lacks.")
    if length < len(walk.symbols):
        yield from _prose(f"This model reads T = {len(walk.symbols)} at all times: the rest is padding.")


def _table(labels: Sequence[str], columns: Sequence[Sequence[str]]) -> Iterator[Text]:
    """Columns beside their labels, in as many rows of them as the width asks for."""
    widths = [max(map(cell_len, column)) + 2 for column in columns]
    start = 0
    while start < len(columns):
        end = start + 1
        while end < len(columns) and sum(widths[start : end + 1]) <= WIDTH - INDENT - LABEL:
            end += 1
        for row, label in enumerate(labels):
            cells = (_padded(columns[i][row], widths[i]) for i in range(start, end))
            yield from _labelled(label, "".join(cells))
        start = end


def _encoder(walk: Walk, model: Mapping[str, Any]) -> Iterator[Text]:
    length, wide = walk.annotations.shape
    first = "zeros" if model.get("initial_state") == "zeros" else "made of the last states of both LSTMs"
    yield from _prose("Each id becomes a vector, an embedding; an LSTM reads them forwards, another backwards.")
    yield from _labelled("annotations h", f"({length}, {wide})  for each symbol, what both know there: 2H = {wide}")
    yield from _labelled("keys", f"{walk.keys.shape}  the annotations' part of the score, computed once")
    yield from _labelled("state s_0", f"({walk.state.size},)  {first}")


def _formulas(manifest: Mapping[str, Any], model: Mapping[str, Any]) -> Iterator[Text]:
    kind = str(manifest.get("attention"))
    formula, paper = SCORES.get(kind, ("unknown to this datenorm", "see who made the model"))
    read = "R [s_i; c_i] + r" if model.get("readout_context", True) else "R s_i + r"
    fed = "[y_i-1; c_i]" if model.get("feedback", True) else "c_i"
    copies = bool(manifest["dims"].get("copy"))
    yield from _labelled("score", f"e_ij = {formula}", "with s = s_i-1 and h = h_j", f"{kind}: {paper}")
    yield from _labelled("softmax", "a_ij = exp(e_ij) / sum over k of exp(e_ik)")
    yield from _labelled("context", "c_i = 0" if kind == "none" else "c_i = sum over j of a_ij h_j")
    yield from _labelled("state", f"s_i = LSTM(s_i-1, {fed})")
    yield from _labelled(
        "distribution",
        f"p_i = {'g ' if copies else ''}softmax({read}) over {len(TARGET)} symbols",
        *(["+ (1 - g) the weight on each digit: See et al. (2017), arXiv:1704.04368"] if copies else []),
    )
    yield from _labelled("allowed", "what can follow in a date expression, by an automaton")
    yield from _labelled("chosen", "y_i, the likeliest of the allowed")
    yield from _prose(
        "The model gives a, not e. A softmax does not see a constant added to every score, so log a is e but for one: "
        "below, the highest score is set to 0."
    )


def _step(walk: Walk, number: int) -> Iterator[Text]:
    step = walk.steps[number]
    written = "".join(each.chosen for each in walk.steps[:number])
    names = {row: field.name for field in fields_of(walk.expression) for row in range(field.start, field.end)}
    about = f", {names[number]}" if number in names else ""
    after = f"after {written}" if written else "at the start"
    yield _heading(f"Step {number + 1} of {len(walk.steps)}{about}: {after}")
    most = [int(i) for i in np.argsort(-step.weights, kind="stable")[:TOP_SOURCE]]
    cells = [(f"{i + 1}", _quoted(walk.symbols[i]), f"{step.scores[i]:.2f}", f"{step.weights[i]:.3f}") for i in most]
    yield from _table(("j", "symbol", "score e", "softmax a"), cells)
    first = " ".join(f"{value:.2f}" for value in step.context[:NUMBERS])
    yield from _labelled(
        "context c", f"  ({step.context.size},)  {first} ...  |c| = {np.linalg.norm(step.context):.2f}"
    )
    likely = [int(i) for i in np.argsort(-step.probabilities, kind="stable")[:TOP_SYMBOLS]]
    shares = "   ".join(f"{_quoted(TARGET.symbols[i])} {step.probabilities[i]:.3f}" for i in likely)
    yield from _labelled("distribution", f"  {shares}")
    yield from _labelled("allowed", f"  {_set(step.allowed)}")
    refused = "" if TARGET.symbols[likely[0]] in step.allowed else ": likelier ones can't follow"
    yield from _labelled("chosen", f"  {_quoted(step.chosen)}{refused}")


def _set(symbols: Sequence[str]) -> str:
    digits = "".join(symbol for symbol in symbols if symbol.isdecimal())
    others = [symbol for symbol in symbols if not symbol.isdecimal() and symbol != END]
    others += ["end"] if END in symbols else []
    if len(digits) > 2 and int(digits[-1]) - int(digits[0]) + 1 == len(digits):
        return " ".join([f"{digits[0]}-{digits[-1]}", *others])
    return " ".join([*digits, *others])


def _end(walk: Walk, raw: str, manifest: Mapping[str, Any], resolution: Resolution) -> Iterator[Text]:
    temperature = float(manifest.get("temperature", 1.0))
    if walk.steps[-1].chosen != END:
        yield from _prose(f"After {len(walk.steps)} steps no end has come: that is no date.")
        return
    said = repr(walk.expression) if walk.expression else "No date"
    yield from _prose(
        f"{said}, with log-probability {walk.logprob:.3f}, the sum over the chosen. Its confidence is "
        f"exp({walk.logprob:.3f} / {temperature:g}) = {exp(walk.logprob / temperature):.3f}, as {temperature:g} is the "
        "temperature that makes confidences come true."
    )
    yield from _prose(f"Its status is {resolution.status}" + (f": {resolution.iso}." if resolution.iso else "."))
    if walk.symbols[0] == "<auto>" and order_matters(walk.text):
        yield from _prose(
            "Its numbers have several orders. This is what the network holds likelier; convert weighs all."
        )
    if plain_day(raw):
        yield from _prose("Of a text that is YYYY-MM-DD already, convert asks no network.")
