"""Press Scan, get a page: the real dialog on SANE's test scanner and on a network scanner."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ecgdesk import places
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.scan_dialog import ScanDialog
from ecgdesk.desk.scan_memory import Profile, ScanMemory, settings_from, settings_row
from ecgdesk.desk.worklist import State
from ecgdesk.scanners import escl_discovery
from ecgdesk.scanners.base import PAPER_SIZES, ColourMode, PaperSource, Region, ScanSettings
from tests.desk.driving import READ_TIMEOUT_MS, wait_until_all_done
from tests.unit.scanners import escl_server
from tests.unit.scanners.escl_server import Behaviour

LEFT = Qt.MouseButton.LeftButton
FED = ScanSettings(PaperSource.FEEDER, 75)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(escl_discovery, "is_available", lambda: False)


@pytest.fixture
def no_sane(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A SANE that has no scanner, wherever the tests run."""
    folder = tmp_path / "sane.d"
    folder.mkdir()
    (folder / "dll.conf").write_text("", encoding="ascii")
    monkeypatch.setenv("SANE_CONFIG_DIR", str(folder))
    return folder


@pytest.fixture
def sane(no_sane: Path) -> Path:
    """A SANE with its test scanner only."""
    if shutil.which("scanimage") is None:
        pytest.skip("scanimage is not installed (Debian: libsane and sane-utils)")
    (no_sane / "dll.conf").write_text("test\n", encoding="ascii")
    (no_sane / "test.conf").write_text("number_of_devices 1\ngeometry_max 300\n", encoding="ascii")
    return no_sane


@pytest.fixture
def act(no_sane: Path) -> Iterator[Behaviour]:
    """A network scanner; ``address`` of what it does is where it is."""
    with escl_server.scanner() as (url, behaviour):
        behaviour.location = url.replace("/eSCL", "/eSCL/ScanJobs/7")
        behaviour.address = url  # type: ignore[attr-defined]
        yield behaviour


def memory() -> ScanMemory:
    return ScanMemory(Preferences())


def show_dialog(window: MainWindow, qtbot: QtBot, settings: ScanSettings) -> ScanDialog:
    kept = ScanMemory(window.preferences)
    kept.settings = settings
    window.actions_.scan.trigger()
    dialog = window.scanning.dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    return dialog


def with_network_scanner(
    window: MainWindow, qtbot: QtBot, act: Behaviour, settings: ScanSettings
) -> ScanDialog:
    dialog = show_dialog(window, qtbot, settings)
    dialog.scanner.add_address(act.address)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: dialog.form.flatbed is not None, timeout=20_000)
    return dialog


def with_test_scanner(window: MainWindow, qtbot: QtBot, settings: ScanSettings) -> ScanDialog:
    dialog = show_dialog(window, qtbot, settings)
    qtbot.waitUntil(lambda: dialog.scanner.device is not None, timeout=30_000)
    qtbot.waitUntil(lambda: dialog.form.flatbed is not None, timeout=30_000)
    return dialog


def wait_until_idle(dialog: ScanDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=60_000)


def files_in(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.exists() else []


# One page


def test_a_page_of_the_glass_is_scanned_and_read(
    window: MainWindow, qtbot: QtBot, sane: Path
) -> None:
    dialog = with_test_scanner(window, qtbot, ScanSettings())
    assert "frontend-tester" in dialog.scanner.device.name  # type: ignore[union-attr]
    assert dialog.form.settings == ScanSettings()  # 200 dpi, gray
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        qtbot.mouseClick(dialog.start, LEFT)
    wait_until_idle(dialog, qtbot)
    (file,) = files_in(memory().folder)
    assert window.worklist.rowCount() == 1
    assert window.worklist.entry_at(0).origin.path == file
    assert window.worklist.entry_at(0).state is State.REFUSED  # SANE's test picture is black
    with Image.open(file) as picture:
        assert (picture.mode, picture.width) == ("L", pytest.approx(300 / 25.4 * 200, abs=4))
    assert dialog.notice.text == ""


def test_a_scanned_ecg_gets_its_reading(
    window: MainWindow, qtbot: QtBot, act: Behaviour, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (places.resources_folder() / "samples" / "scan-1.jpg").read_bytes()
    monkeypatch.setattr(escl_server, "jpeg", lambda settings, number: page)
    dialog = with_network_scanner(window, qtbot, act, ScanSettings(dpi=300))
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        dialog.scan()
    assert window.worklist.entry_at(0).state is State.READ
    assert window.panel.shown_findings()


# Batches


def test_pages_of_a_feeder_come_one_by_one(
    window: MainWindow, qtbot: QtBot, act: Behaviour
) -> None:
    act.pages, act.page_s = 3, 0.5
    dialog = with_network_scanner(window, qtbot, act, FED)
    rows: list[tuple[int, bool]] = []
    window.worklist.rowsInserted.connect(
        lambda: rows.append((window.worklist.rowCount(), dialog.is_busy))
    )
    dialog.scan()
    assert dialog.stop.isEnabled() and not dialog.start.isEnabled()
    wait_until_idle(dialog, qtbot)
    assert rows == [(1, True), (2, True), (3, True)]
    wait_until_all_done(window, qtbot, 3)
    assert window.open_page.entry is window.worklist.entry_at(0)  # the first stays in view
    assert files_in(memory().folder) == [
        window.worklist.entry_at(row).origin.path for row in range(3)
    ]


def test_a_jam_on_page_three_keeps_two_and_goes_on_when_asked(
    window: MainWindow, qtbot: QtBot, act: Behaviour
) -> None:
    act.pages, act.fail_page, act.fail_state = 4, 3, "ScannerAdfJam"
    dialog = with_network_scanner(window, qtbot, act, FED)
    dialog.scan()
    wait_until_idle(dialog, qtbot)
    assert window.worklist.rowCount() == len(files_in(memory().folder)) == 2
    assert "jammed" in dialog.notice.text and dialog.notice.text.endswith("Pages kept: 2.")
    assert dialog.retry.isVisible() and dialog.retry.isEnabled()
    act.pages, act.fail_page, act.fail_state = 2, 0, ""
    qtbot.mouseClick(dialog.retry, LEFT)
    wait_until_idle(dialog, qtbot)
    assert window.worklist.rowCount() == len(files_in(memory().folder)) == 4
    assert dialog.notice.text == "" and not dialog.retry.isVisible()


def test_an_empty_feeder_says_what_to_do(window: MainWindow, qtbot: QtBot, act: Behaviour) -> None:
    act.pages = 0
    dialog = with_network_scanner(window, qtbot, act, FED)
    dialog.scan()
    wait_until_idle(dialog, qtbot)
    assert "is empty" in dialog.notice.text and dialog.retry.isVisible()
    assert window.worklist.rowCount() == 0 and files_in(memory().folder) == []


def test_what_cannot_be_mended_by_trying_again_offers_no_retry(
    window: MainWindow, qtbot: QtBot, act: Behaviour
) -> None:
    dialog = with_network_scanner(window, qtbot, act, FED)
    act.fail_page, act.fail_status = 1, 403
    dialog.scan()
    wait_until_idle(dialog, qtbot)
    assert dialog.notice.text and not dialog.retry.isVisible()


def test_cancel_keeps_the_pages_before_and_no_other(
    window: MainWindow, qtbot: QtBot, act: Behaviour
) -> None:
    act.pages, act.hang_page = 4, 3
    dialog = with_network_scanner(window, qtbot, act, FED)
    dialog.scan()
    qtbot.waitUntil(lambda: window.worklist.rowCount() == 2, timeout=20_000)
    qtbot.mouseClick(dialog.stop, LEFT)
    assert not dialog.stop.isEnabled()
    wait_until_idle(dialog, qtbot)
    assert window.worklist.rowCount() == len(files_in(memory().folder)) == 2
    assert dialog.notice.text == ""  # the person knows


def test_closing_the_dialog_stops_the_scan_and_keeps_its_pages(
    window: MainWindow, qtbot: QtBot, act: Behaviour
) -> None:
    act.pages, act.hang_page = 4, 2
    dialog = with_network_scanner(window, qtbot, act, FED)
    dialog.scan()
    qtbot.waitUntil(lambda: window.worklist.rowCount() == 1, timeout=20_000)
    dialog.close()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert not dialog.is_busy
    assert len(files_in(memory().folder)) == 1


def test_a_dead_scanner_holds_up_nobody(window: MainWindow, qtbot: QtBot, act: Behaviour) -> None:
    act.hang_everything = True
    dialog = show_dialog(window, qtbot, ScanSettings())
    started = time.monotonic()
    dialog.scanner.add_address(act.address)  # type: ignore[attr-defined]
    assert dialog.form.settings == ScanSettings()  # usual settings, until it has said
    qtbot.wait(50)
    dialog.scanner.stop()
    dialog.close()
    window.close()
    assert time.monotonic() - started < 40  # it answers after 60


# The preview


def test_a_region_drawn_on_the_preview_is_what_is_scanned(
    window: MainWindow, qtbot: QtBot, sane: Path
) -> None:
    dialog = with_test_scanner(window, qtbot, ScanSettings(dpi=100))
    assert dialog.look.isEnabled()
    qtbot.mouseClick(dialog.look, LEFT)
    wait_until_idle(dialog, qtbot)
    assert window.worklist.rowCount() == 0  # a preview is no page
    assert files_in(memory().folder) == []
    middle = dialog.preview.rect().center()
    side = min(dialog.preview.width(), dialog.preview.height()) - 8
    start = middle - QPoint(side // 4, side // 4)
    qtbot.mousePress(dialog.preview, LEFT, pos=start)
    qtbot.mouseMove(dialog.preview, middle + QPoint(side // 4, 0))
    qtbot.mouseRelease(dialog.preview, LEFT, pos=middle + QPoint(side // 4, 0))
    region = dialog.form.settings.region
    assert region is not None
    assert (region.left_mm, region.top_mm) == pytest.approx((75, 75), abs=4)
    assert (region.width_mm, region.height_mm) == pytest.approx((150, 75), abs=4)
    qtbot.keyClick(dialog.preview, Qt.Key.Key_Right)
    moved = dialog.form.settings.region
    assert moved == Region(region.left_mm + 1, region.top_mm, region.width_mm, region.height_mm)
    dialog.scan()
    wait_until_idle(dialog, qtbot)
    (file,) = files_in(memory().folder)
    with Image.open(file) as picture:
        assert picture.width == pytest.approx(region.width_mm / 25.4 * 100, abs=4)
        assert picture.height == pytest.approx(region.height_mm / 25.4 * 100, abs=4)
    qtbot.mouseClick(dialog.whole, LEFT)
    assert dialog.form.settings.region is None


def test_a_feeder_has_no_preview(window: MainWindow, qtbot: QtBot, act: Behaviour) -> None:
    dialog = with_network_scanner(window, qtbot, act, FED)
    assert not dialog.look.isEnabled() and "feeder" in dialog.look.toolTip()


# What is remembered


def test_scanner_settings_and_profiles_are_remembered(
    window: MainWindow, qtbot: QtBot, act: Behaviour
) -> None:
    own = ScanSettings(PaperSource.FEEDER, 300, ColourMode.COLOUR, PAPER_SIZES[1])
    dialog = with_network_scanner(window, qtbot, act, own)
    dialog.profiles.save("Ward 3")
    dialog.profiles.save("  ")  # no name, no profile
    window.close()
    again = MainWindow(Preferences())
    qtbot.addWidget(again)
    again.show()
    again.actions_.scan.trigger()
    later = again.scanning.dialog
    assert later is not None
    assert later.scanner.device == dialog.scanner.device
    assert later.form.settings == own
    assert memory().profiles == [Profile("Ward 3", own)]
    assert memory().addresses == [act.address]  # type: ignore[attr-defined]
    later.activateWindow()
    qtbot.waitUntil(later.isActiveWindow)
    for number, settings in ((1, ScanSettings()), (2, own), (3, own)):  # there is no third
        qtbot.keyClick(later, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.AltModifier)
        assert later.form.settings == settings
    later.profiles.profile_chosen.emit(ScanSettings())
    assert later.form.settings == ScanSettings()
    memory().drop_profile("Ward 3")
    assert memory().profiles == []
    again.close()


def test_settings_survive_being_kept_and_nonsense_does_not() -> None:
    own = ScanSettings(PaperSource.FEEDER, 150, ColourMode.COLOUR, None, Region(1, 2, 30, 40.5))
    assert settings_from(settings_row(own)) == own
    for bad in (
        None,
        [],
        {},
        {**settings_row(own), "dpi": "many"},
        {**settings_row(own), "dpi": 1},
    ):
        assert settings_from(bad) == ScanSettings()
    Preferences().keep_text("scan/memory", '{"device": 3, "profiles": [], "addresses": {}}')
    assert memory().device is None
    assert (memory().profiles, memory().addresses, memory().devices) == ([], [], [])
    Preferences().keep_text("scan/memory", "{")
    assert memory().settings == ScanSettings()


def test_an_address_that_is_none_has_its_sentence(
    window: MainWindow, qtbot: QtBot, no_sane: Path
) -> None:
    dialog = show_dialog(window, qtbot, ScanSettings())
    dialog.scanner.add_address("a b")
    assert "a b" in dialog.notice.text
    assert memory().addresses == [] and not dialog.start.isEnabled()


# The watched folder


def test_new_files_of_a_watched_folder_are_read(
    window: MainWindow, qtbot: QtBot, no_sane: Path, photograph: Path, tmp_path: Path
) -> None:
    inbox = tmp_path / "copier"
    inbox.mkdir()
    shutil.copy(photograph, inbox / "old.jpg")
    dialog = show_dialog(window, qtbot, ScanSettings())
    dialog.watched.choose(inbox)
    assert dialog.watching.isChecked() and memory().watched == inbox
    watch = window.scanning._watch
    assert watch is not None
    qtbot.waitUntil(lambda: watch._looked)  # so that the file there is known as old
    shutil.copy(photograph, inbox / "new.jpg")
    wait_until_all_done(window, qtbot, 1)
    assert window.worklist.entry_at(0).name == "new.jpg"
    assert window.worklist.entry_at(0).state is State.READ
    dialog.watching.setChecked(False)
    assert memory().watched is None
    shutil.copy(photograph, inbox / "later.jpg")
    qtbot.wait(2500)
    assert window.worklist.rowCount() == 1


def test_a_watched_folder_that_is_away_is_said_and_watched_again(
    window: MainWindow, qtbot: QtBot, photograph: Path, tmp_path: Path
) -> None:
    inbox = tmp_path / "drive"
    memory().watched = inbox
    window.scanning._again.setInterval(300)
    window.start([])
    qtbot.waitUntil(lambda: "drive" in window.viewer.banner.text, timeout=20_000)
    inbox.mkdir()
    qtbot.waitUntil(lambda: window.viewer.banner.text == "", timeout=20_000)
    shutil.copy(photograph, inbox / "new.jpg")
    wait_until_all_done(window, qtbot, 1)
