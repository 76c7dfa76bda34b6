"""Choose the pack that pages are read with, and install one from a file."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from build_scripts.package.sign import sign
from ecgdesk.desk import page_work
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.packs.install import export
from ecgdesk.packs.pack import Pack, load_pack, own_packs_folder
from tests.desk.driving import READ_TIMEOUT_MS
from tests.signing import trusted_key


@pytest.fixture(autouse=True)
def usual_pack_afterwards() -> Iterator[None]:
    yield
    page_work.use_pack("")


@pytest.fixture
def file(pack: Pack, tmp_path: Path) -> Path:
    """A pack called clinic, as a file."""
    folder = tmp_path / "trained"
    shutil.copytree(pack.folder, folder)
    manifest = json.loads((folder / "pack.json").read_text(encoding="utf-8"))
    manifest |= {"name": "clinic", "version": "3.1", "title": "Our own sheets"}
    (folder / "pack.json").write_text(json.dumps(manifest), encoding="utf-8")
    export(load_pack(folder), tmp_path / "clinic.ecgpack")
    return tmp_path / "clinic.ecgpack"


def opened(window: MainWindow) -> dict[str, bool]:
    """What the menu shows when it is opened, and which of it is checked."""
    window.pack_choice.menu.aboutToShow.emit()
    return {a.text(): a.isChecked() for a in window.pack_choice.menu.actions() if a.text()}


def question(window: MainWindow, qtbot: QtBot) -> QMessageBox:
    """The box that asks whether to install what nobody signed, once it is there."""
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=READ_TIMEOUT_MS)
    return window.findChildren(QMessageBox)[0]


def test_an_installed_pack_reads_the_open_page(
    window: MainWindow,
    qtbot: QtBot,
    samples: Path,
    file: Path,
    pack: Pack,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS) as first:
        window.start([samples / "scan-1.jpg"])
    assert first.args[0].reading.pack == pack.identity
    assert list(opened(window).values()) == [True, False]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    install = window.pack_choice.menu.actions()[-1]
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS) as second:
        install.trigger()
        box = question(window, qtbot)
        assert "The pack clinic in" in box.text() and "is not signed" in box.text()
        next(b for b in box.buttons() if b.text() == "&Install it").click()
    assert second.args[0].reading.pack.name == "clinic"
    shown = opened(window)
    assert shown["Our own sheets (clinic 3.1)"] is True
    usual = next(a for a in window.pack_choice.menu.actions() if "(sheet " in a.text())
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS) as third:
        usual.trigger()
    assert third.args[0].reading.pack == pack.identity
    assert window.preferences.kept_text("reading/pack") == "sheet"


def test_nobody_has_to_install_what_nobody_signed(
    window: MainWindow, qtbot: QtBot, file: Path
) -> None:
    window.pack_choice.install(file)
    box = question(window, qtbot)
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.defaultButton().click()
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
    assert not list(own_packs_folder().glob("*"))


def test_a_signed_pack_is_not_asked_about(
    window: MainWindow,
    qtbot: QtBot,
    file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sign(trusted_key("Clinic North", tmp_path / "keys", monkeypatch), file)
    with qtbot.waitSignal(window.messages.said, timeout=READ_TIMEOUT_MS) as told:
        window.pack_choice.install(file)
    assert told.args == ["Installed the pack clinic, version 3.1, signed by Clinic North."]
    assert page_work.pack_name() == "clinic"


def test_a_file_that_is_no_pack_is_told_in_a_sentence(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.ecgpack"
    broken.write_bytes(b"PK\x03\x04 nothing more")
    with qtbot.waitSignal(window.messages.notice_changed, timeout=READ_TIMEOUT_MS) as told:
        window.pack_choice.install(broken)
    assert "not a whole .ecgpack file" in told.args[0]
    assert page_work.pack_name() == "sheet"
