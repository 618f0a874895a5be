"""The runtime model: a folder with encoder.onnx, decoder.onnx and manifest.json, read, checked and written.

Beside them stands figures.json, what was measured of the model, for people to see.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from datenorm.errors import ArtefactError
from datenorm.vocab import TARGET, Vocab, source_vocab

FORMAT = 1
FILES = ("encoder.onnx", "decoder.onnx")
MANIFEST = "manifest.json"
FIGURES = "figures.json"
NEEDED = ("name", "dims", "languages", "characters", "target", "sha256", "locales")


@dataclass(frozen=True)
class Artefact:
    """A runtime model in memory: both ONNX graphs as bytes, and the manifest."""

    encoder: bytes
    decoder: bytes
    manifest: Mapping[str, Any]
    path: Path | None = None

    @cached_property
    def source(self) -> Vocab:
        """The source vocabulary."""
        return source_vocab(self.manifest["languages"], self.manifest["characters"])

    @property
    def dims(self) -> Mapping[str, int]:
        """Sizes: annotation (2H), keys, decoder (D), source_length (0 = any), masked and copy (0 or 1)."""
        dims: Mapping[str, int] = self.manifest["dims"]
        return dims

    @property
    def locales(self) -> Mapping[str, list[str]]:
        """Locale name to [language, numeric order]."""
        locales: Mapping[str, list[str]] = self.manifest["locales"]
        return locales


def default_path() -> Path:
    """The shipped model: inside an installed package, or beside the package in a checkout."""
    package = Path(__file__).resolve().parent
    shipped = package / "_model"
    return shipped if shipped.is_dir() else package.parent / "models" / "base" / "runtime"


def load(path: str | Path | None = None) -> Artefact:
    """The runtime model of a folder (or of a trained model's folder, which holds one in runtime/); none: the shipped.

    Raises ArtefactError that names the file, what is wrong with it and what to do.
    """
    folder = Path(path) if path is not None else default_path()
    if (folder / "runtime" / MANIFEST).is_file():
        folder = folder / "runtime"
    manifest = _manifest(folder / MANIFEST)
    graphs = []
    for name in FILES:
        content = _read(folder / name)
        if hashlib.sha256(content).hexdigest() != manifest["sha256"].get(name):
            damage = "is damaged: its sha256 is not the manifest's"
            raise ArtefactError(f"{str(folder / name)!r} {damage}; {_remedy(folder)}")
        graphs.append(content)
    return Artefact(graphs[0], graphs[1], manifest, folder)


def save(artefact: Artefact, folder: str | Path) -> Path:
    """Write the three files, with the graphs' hashes in the manifest; returns the folder."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    graphs = dict(zip(FILES, (artefact.encoder, artefact.decoder), strict=True))
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in graphs.items()}
    manifest = {"format": FORMAT, **artefact.manifest, "sha256": hashes}
    for name, content in graphs.items():
        (folder / name).write_bytes(content)
    (folder / MANIFEST).write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return folder


def figures(artefact: Artefact) -> dict[str, str]:
    """What was measured of these graphs, by what it says; empty where nothing was. Raises ArtefactError."""
    path = artefact.path / FIGURES if artefact.path else None
    if path is None or not path.exists():
        return {}
    try:
        found = json.loads(_read(path))
        return dict(found["figures"]) if found["sha256"] == artefact.manifest["sha256"] else {}
    except (ValueError, LookupError, TypeError) as error:
        if isinstance(error, ArtefactError):
            raise
        raise ArtefactError(f"{str(path)!r} is no file of figures: {error!r}; {_remedy(path.parent)}") from None


def save_figures(artefact: Artefact, measured: Mapping[str, str]) -> None:
    """Write what was measured into a file beside the graphs, which it names by their hashes."""
    if artefact.path is None:
        raise ArtefactError("the model is in no folder: save it first")
    content = json.dumps({"sha256": artefact.manifest["sha256"], "figures": dict(measured)}, indent=1)
    (artefact.path / FIGURES).write_text(content + "\n", encoding="utf-8")


def _remedy(folder: Path) -> str:
    if folder == default_path():
        return "install datenorm again, or train a model: datenorm train --preset base"
    return "export the model again, or give another folder with --model"


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ArtefactError(f"model file {str(path)!r}: {error.strerror or error}; {_remedy(path.parent)}") from None


def _manifest(path: Path) -> dict[str, Any]:
    try:
        manifest = json.loads(_read(path))
    except ValueError as error:
        if isinstance(error, ArtefactError):
            raise
        raise ArtefactError(f"{str(path)!r} is no manifest: {error}; {_remedy(path.parent)}") from None
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        found = manifest.get("format") if isinstance(manifest, dict) else manifest
        raise ArtefactError(f"{str(path)!r} has format {found!r}, this datenorm reads {FORMAT}; {_remedy(path.parent)}")
    lacking = [key for key in NEEDED if key not in manifest]
    if lacking:
        raise ArtefactError(f"{str(path)!r} lacks {', '.join(lacking)}; {_remedy(path.parent)}")
    if tuple(manifest["target"]) != TARGET.symbols:
        raise ArtefactError(f"{str(path)!r} was made for other output symbols; {_remedy(path.parent)}")
    return manifest
