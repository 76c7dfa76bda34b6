"""Fixtures for every test: an own home, the pack and samples of the checkout, the shared data."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecgdesk.packs.pack import Pack, find_pack

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty user folder, so that no test sees or touches the packs and settings of a person."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("ECGDESK_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def pack() -> Iterator[Pack]:
    """The sheet pack that comes with the program."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ECGDESK_HOME", str(ROOT / "tests" / "no-such-folder"))
        yield find_pack("sheet")


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample pages that comes with the program."""
    return ROOT / "resources" / "samples"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The real recordings and pictures beside the checkout, for tests marked ``shared``."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the real recordings and pictures (../shared/data) are not beside the checkout")
    return folder
