"""Where output goes: stdout, or files written whole or not at all by a temporary one that takes the name at the end."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
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
    """Give a file the bytes of all copies, if none of them stops it; whether one did.

    The file keeps its permissions, and its owner where that is allowed; a link stays a link. backup: the suffix of the
    name that the old file is kept under.
    """
    path = os.path.realpath(path)
    folder, name = os.path.split(path)
    temporary = os.path.join(folder, f".{name}.{os.urandom(4).hex()}.tmp")
    try:
        with open(temporary, "xb", opener=lambda new, flags: os.open(new, flags, 0o600)) as out:
            if any(copy(source, out) for source in sources):
                return True
            out.flush()
            _take_over(out.fileno(), temporary, path, backup)
        return False
    finally:
        with suppress(FileNotFoundError):
            os.unlink(temporary)


def _take_over(handle: int, temporary: str, path: str, backup: str) -> None:
    """Let a whole file, open as handle, take the place of another, which may not be there yet."""
    try:
        old = os.stat(path)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(temporary, 0o666 & ~mask)
    else:
        with suppress(OSError, AttributeError):
            os.chown(temporary, old.st_uid, old.st_gid)
        os.chmod(temporary, stat.S_IMODE(old.st_mode))
        if backup:
            _keep(path, path + backup)
    os.fsync(handle)
    os.replace(temporary, path)
    with suppress(OSError):  # not every system syncs folders
        folder = os.open(os.path.dirname(path), os.O_RDONLY)
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
