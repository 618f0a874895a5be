"""Where output goes: stdout, or files written whole or not at all by a temporary one that takes the name at the end."""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import BinaryIO

from datenorm.errors import FileError, OptionError
from datenorm.streams import Source, named


@dataclass(frozen=True, slots=True)
class Sink:
    """Stdout, a file, or (in place) each source's own file, the old one kept under a name that ends in backup."""

    output: str | None = None
    in_place: bool = False
    backup: str | None = None

    @property
    def hidden(self) -> bool:
        """Whether stdout gets nothing."""
        return self.in_place or self.output is not None

    def check(self, sources: Sequence[Source]) -> None:
        """Raise OptionError for what doesn't go together, before anything is read."""
        if self.backup is not None and (not self.in_place or not self.backup or "/" in self.backup):
            raise OptionError(f"--backup {self.backup!r}: give the end of a name, such as '.bak', and --in-place")
        if not self.in_place:
            return
        if self.output is not None:
            raise OptionError("--in-place writes the file that was read: leave out --output")
        for source in sources:
            if source.texts or not os.path.isfile(source.path):
                name = repr(os.fsdecode(source.texts[0])) if source.texts else named(source.path)
                raise OptionError(f"--in-place writes files, given by --file, and {name} is none")
        files = [os.path.realpath(source.path) for source in sources]
        twice = next((path for path, count in Counter(files).items() if count > 1), None)
        if twice is not None:
            raise OptionError(f"--in-place writes a file once, and {twice!r} is given more often")
        for path in self.written(sources):
            if path in files or os.path.isdir(path):
                raise OptionError(f"--in-place={self.backup} would write over {path!r}: give another suffix")

    def written(self, sources: Sequence[Source]) -> list[str]:
        """The paths that it writes, beside those of the sources themselves."""
        if self.backup is not None:
            return [os.path.realpath(source.path) + self.backup for source in sources]
        return [] if self.output is None else [self.output]

    def fill(self, sources: Sequence[Source], copy: Callable[[Source, BinaryIO], bool]) -> bool:
        """Copy each source to where its output goes, until one copy returns True; then files stay as they were.

        Raises FileError where it can't be written.
        """
        name = "stdout" if self.output is None else repr(self.output)
        try:
            if self.in_place:
                for source in sources:
                    name = repr(source.path)
                    if _replaced(source.path, self.backup or "", [source], copy):
                        return True
                return False
            if self.output is None:
                if sys.stdout is None:
                    raise FileError("can't write stdout: it is closed")
                return any(copy(source, sys.stdout.buffer) for source in sources)
            if os.path.exists(self.output) and not os.path.isfile(self.output):
                with open(self.output, "wb") as out:  # a pipe or a device, which nothing can replace
                    return any(copy(source, out) for source in sources)
            return _replaced(self.output, "", sources, copy)
        except OSError as error:
            raise FileError(f"can't write {name}: {error.strerror}") from None


def _replaced(path: str, backup: str, sources: Sequence[Source], copy: Callable[[Source, BinaryIO], bool]) -> bool:
    with Replacement(path, backup) as new:
        new.discard = any(copy(source, new.out) for source in sources)
    return new.discard


class Replacement:
    """A context in which `out` takes the new bytes of a file, which has them when the context ends without error.

    The file keeps its permissions, and its owner where that is allowed; a link stays a link. backup: the suffix of the
    name that the old file is kept under. discard: set it, and the old file stays.
    """

    def __init__(self, path: str, backup: str = "") -> None:
        self._path = os.path.realpath(path)
        self._backup = backup
        self.discard = False
        folder, name = os.path.split(self._path)
        handle, self._temporary = tempfile.mkstemp(prefix=f".{name}.", suffix=".tmp", dir=folder)
        self.out = open(handle, "wb")

    def __enter__(self) -> Replacement:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with self.out:
                if kind is None and not self.discard:
                    self._take_over()
        finally:
            with suppress(FileNotFoundError):
                os.unlink(self._temporary)

    def _take_over(self) -> None:
        self.out.flush()
        handle = self.out.fileno()
        try:
            old = os.stat(self._path)
        except FileNotFoundError:
            mask = os.umask(0)
            os.umask(mask)
            os.chmod(self._temporary, 0o666 & ~mask)
        else:
            with suppress(OSError, AttributeError):
                os.chown(self._temporary, old.st_uid, old.st_gid)
            os.chmod(self._temporary, stat.S_IMODE(old.st_mode))
            if self._backup:
                _keep(self._path, self._path + self._backup)
        os.fsync(handle)
        os.replace(self._temporary, self._path)
        with suppress(OSError):  # not every system syncs folders
            folder = os.open(os.path.dirname(self._path), os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def _keep(path: str, copy: str) -> None:
    """Keep a file under another name too, as a link where the file system has links."""
    with suppress(FileNotFoundError):
        os.unlink(copy)
    try:
        os.link(path, copy)
    except OSError:
        shutil.copy2(path, copy)
