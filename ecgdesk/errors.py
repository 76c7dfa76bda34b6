"""Every error that a person can meet: a stable code and one sentence.

The sentence says what happened, to which file, and what to do. Code that scripts
rely on is in ``code``; ``str(error)`` is the sentence.
"""


class EcgdeskError(Exception):
    """Base of all errors that ecgdesk raises on purpose.

    ``code`` is stable across versions (it appears in ``ecgdesk read --json``);
    ``text`` is a whole sentence for people.
    """

    code = "error"

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text

    def __reduce__(self) -> tuple[type["EcgdeskError"], tuple[str]]:
        """Keep the sentence when the error crosses to another process."""
        return type(self), (self.text,)


class FileMissingError(EcgdeskError):
    """The path names no file, or one that may not be read."""

    code = "file-missing"


class EmptyFileError(EcgdeskError):
    """The file has no bytes."""

    code = "file-empty"


class UnsupportedFormatError(EcgdeskError):
    """The content is none of the formats that can be opened."""

    code = "format-unsupported"


class DamagedFileError(EcgdeskError):
    """The format is known but the content is broken or cut short."""

    code = "file-damaged"


class TooLargeError(EcgdeskError):
    """Opening the file would need more pixels, pages, memory or time than is allowed."""

    code = "file-too-large"


class PasswordNeededError(EcgdeskError):
    """The PDF is locked with a password."""

    code = "password-needed"


class PackError(EcgdeskError):
    """A pack is missing, damaged, altered, or written for another version."""

    code = "pack-unusable"


class UnsignedPackError(PackError):
    """Nobody has signed the pack; a person who knows where it comes from may still want it."""

    code = "pack-unsigned"


class LabelsError(EcgdeskError):
    """A table of labels cannot be used, or does not fit the pages."""

    code = "labels-unusable"


class OutputError(EcgdeskError):
    """A file that the person asked for could not be written."""

    code = "output-failed"


class CancelledError(EcgdeskError):
    """The person cancelled the work."""

    code = "cancelled"


class InternalError(EcgdeskError):
    """Something went wrong that nobody foresaw: a fault of the program, not of the page."""

    code = "internal"
