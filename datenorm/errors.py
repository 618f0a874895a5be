"""The package's errors: one family, each a ValueError that says what was wrong and what to do."""


class DatenormError(ValueError):
    """Anything that datenorm refuses."""


class ArtefactError(DatenormError):
    """A model's file is missing, damaged or of another version."""


class LocaleError(DatenormError):
    """A locale that is not known."""


class OptionError(DatenormError):
    """An option whose value does not serve."""


class ExpressionError(DatenormError):
    """Text that is no date expression."""


class FileError(DatenormError):
    """A file that can't be read or written."""
