"""What can go wrong with an archive: stable codes, and sentences that say what to do."""

from pathlib import Path

from ecgdesk.errors import EcgdeskError


class ArchiveError(EcgdeskError):
    """Base of what goes wrong with records."""

    code = "archive"


class ArchiveMissingError(ArchiveError):
    """There is no archive where one was looked for, or it may not be read or written."""

    code = "archive-missing"


class ArchiveExistsError(ArchiveError):
    """A new archive would take the place of one that is there."""

    code = "archive-exists"


class DamagedArchiveError(ArchiveError):
    """The archive's content is not what was written; the last backup can be taken instead."""

    code = "archive-damaged"


class NewerArchiveError(ArchiveError):
    """The archive was written by a newer ecgdesk."""

    code = "archive-newer"


class ArchiveBusyError(ArchiveError):
    """Another program holds the archive for longer than anybody waits."""

    code = "archive-busy"


class DiskFullError(ArchiveError):
    """There is no room for the record or the backup."""

    code = "disk-full"


class WrongPassphraseError(ArchiveError):
    """The passphrase is not the archive's."""

    code = "passphrase-wrong"


class TooManyAttemptsError(ArchiveError):
    """A wrong passphrase was given a moment ago; the next one is looked at later."""

    code = "passphrase-wait"


class WeakPassphraseError(ArchiveError):
    """A new passphrase is too short to protect anything."""

    code = "passphrase-weak"


class KeychainError(ArchiveError):
    """The system's keychain cannot be used, or does not hold the archive's key."""

    code = "keychain-unavailable"


class RecordMissingError(ArchiveError):
    """There is no such record (any more)."""

    code = "record-missing"


class RecordChangedError(ArchiveError):
    """Somebody else changed the record after it was read here."""

    code = "record-changed"


class BackupError(ArchiveError):
    """A backup could not be written, or what was written is not what it should be."""

    code = "backup-failed"


def damaged(path: Path, what: str) -> DamagedArchiveError:
    """Return the error for an archive whose content is not what was written."""
    return DamagedArchiveError(
        f"The records in {path.name} are damaged ({what}). Do not write to them any more: "
        "restore the last backup."
    )
