"""An archive whose key takes no time to derive. Tests skip where apsw-sqlite3mc is missing."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.unit.archive.made_up import KEY

if TYPE_CHECKING:
    from ecgdesk.archive.store import Store


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Where an archive may be made."""
    return tmp_path / "records.ecgarchive"


@pytest.fixture
def store(archive: Path) -> "Iterator[Store]":
    """A new archive that is open."""
    from ecgdesk.archive.store import create_archive

    with create_archive(archive, KEY) as store:
        yield store
