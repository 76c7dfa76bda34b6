from pathlib import Path

import numpy
import pytest

from build_scripts.package import licences
from build_scripts.package.licences import LicenceError

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def nothing_of_pyinstaller(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is installed only where installers are built."""
    monkeypatch.setattr(licences, "ALWAYS", ())


def test_modules_and_files_lead_to_their_licences() -> None:
    library = next(Path(numpy.__file__).parent.rglob("_multiarray_umath*"))
    text = licences.notices(
        modules=["pydicom.dataset", "ecgdesk.cli"], files=[library], source=ROOT
    )
    listing = text.split("=" * 100)[0]
    for name in ("ecgdesk", "Python 3", "numpy", "pydicom"):
        assert f"  {name}" in listing
    assert "Apache License" in text
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in text.upper()
    assert "NumPy Developers" in text


def test_qt_comes_with_the_texts_that_its_wheels_lack() -> None:
    text = licences.of_distribution("PySide6-Essentials", ROOT)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text


def test_licences_named_by_their_ending_are_found() -> None:
    text = licences.of_distribution("cryptography", ROOT)
    assert "TERMS AND CONDITIONS FOR USE, REPRODUCTION" in text
    assert "Redistributions of source code must retain" in text


def test_a_part_without_a_licence_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "of_distribution", lambda name, source: "")
    with pytest.raises(LicenceError, match="pydicom"):
        licences.notices(modules=["pydicom"], files=[], source=ROOT)
