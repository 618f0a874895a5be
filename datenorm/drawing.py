"""What --attention-out writes: the grid of each text as SVG, PNG, HTML or JSON, by the end of the file's name."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from datenorm.console import say
from datenorm.errors import FileError, OptionError
from datenorm.streams import STDIN
from datenorm.tally import FIRST

if TYPE_CHECKING:
    from datenorm.normalizer import Result
    from datenorm.streams import Source
    from datenorm.tables import Record

KINDS = (".svg", ".html", ".png", ".json")
MOST = 100
"""Texts that are drawn; they wait in memory until the last one has come, which says how the files are named."""

ZOOM = 3.0
"""Pixels of a PNG for each of the SVG: 288 to an inch, for print."""


class Drawing:
    """Gathers the results of a run and writes their grids at its end.

    One text gives the file itself. Of several, each has a file, numbered by its place: grid-1.svg, grid-2.svg; an
    HTML page holds them all.
    """

    def __init__(self, path: str) -> None:
        """Raises OptionError for a name that ends in no known kind, or where a PNG can't be drawn."""
        self._stem, self._kind = os.path.splitext(path)
        self._path = path
        if self._kind not in KINDS:
            raise OptionError(f"--attention-out {path!r}: give a name that ends in {', '.join(KINDS[:-1])} or .json")
        if self._kind == ".png":
            _check_png(path)
        self._count = 0
        self._results: list[tuple[int, Result]] = []

    def check(self, sources: Sequence[Source], others: Sequence[str | None]) -> None:
        """Raise OptionError where the run reads or writes the file too, FileError where its folder is missing."""
        taken = [*(source.path for source in sources if not source.texts), *filter(None, others)]
        if os.path.realpath(self._path) in [os.path.realpath(path) for path in taken if path != STDIN]:
            raise OptionError(f"--attention-out {self._path!r} is read or written too: give another file")
        if not os.path.isdir(os.path.dirname(self._path) or "."):
            raise FileError(f"can't write {self._path!r}: there is no such folder")

    def add(self, records: Sequence[Record]) -> None:
        """Take in some texts, in their order."""
        for record in records:
            self._count += 1
            if self._count <= MOST and record.result is not None:
                self._results.append((self._count, record.result))

    def write(self, manifest: Mapping[str, Any]) -> None:
        """Write the files; say which texts have no grid. manifest: the model's. Raises FileError."""
        model = f"{manifest.get('name')}, {manifest.get('attention')} attention"
        shown = [(number, result) for number, result in self._results if _has_grid(result)]
        bare = [(number, result) for number, result in self._results if not _has_grid(result)]
        for number, result in bare[:FIRST]:
            say(f"no grid of text {number}, {result.text!r}: {_reason(result)}")
        if len(bare) > FIRST:
            say(f"no grid of {len(bare) - FIRST} more")
        if self._count > MOST:
            say(f"--attention-out draws {MOST} texts: {self._count - MOST:,} more are left out")
        for path, content in self._files(shown, model):
            try:
                with open(path, "wb") as out:
                    out.write(content)
            except OSError as error:
                raise FileError(f"can't write {path!r}: {error.strerror}") from None

    def _files(self, shown: Sequence[tuple[int, Result]], model: str) -> Iterator[tuple[str, bytes]]:
        if self._kind == ".html":
            from datenorm.page import html

            if shown:
                yield self._path, html([result for _, result in shown], model).encode()
            return
        for number, result in shown:
            path = self._path if self._count == 1 else f"{self._stem}-{number}{self._kind}"
            yield path, _content(self._kind, result, model)


def _has_grid(result: Result) -> bool:
    return result.attention is not None and bool(result.attention.output)


def _reason(result: Result) -> str:
    return "nothing was written" if result.attention or not result.expression else "it was read without the network"


def _content(kind: str, result: Result, model: str) -> bytes:
    if kind == ".json":
        from datenorm.spans import as_json

        fields = {"text": result.text, "expression": result.expression, "model": model, **as_json(result)}
        return json.dumps(fields, ensure_ascii=False).encode() + b"\n"
    from datenorm.picture import svg

    picture = svg(result, model)
    return _png(picture) if kind == ".png" else picture.encode()


def _check_png(path: str) -> None:
    try:
        import resvg_py  # noqa: F401
    except ImportError:
        needed = "pip install 'datenorm[picture]', or give a name that ends in .svg"
        raise OptionError(f"--attention-out {path!r} needs resvg_py: {needed}") from None
    from datenorm.picture import FONTS

    page = f'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" font-family="{FONTS}">{{}}</svg>'
    if _png(page.format('<text y="15">0</text>')) == _png(page.format("")):
        raise OptionError(f"--attention-out {path!r} needs a font, and none of {FONTS} is here: install one")


def _png(picture: str) -> bytes:
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=picture, zoom=ZOOM))
