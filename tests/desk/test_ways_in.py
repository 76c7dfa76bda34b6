"""How pages come into the real window: dropped, pasted, stepped to."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.worklist import Entry, State
from tests.desk.driving import READ_TIMEOUT_MS, wait_until_all_done, write_png

OpenAndRead = Callable[[Path], Entry]
LEFT = Qt.MouseButton.LeftButton


def send_drop(window: MainWindow, mime: QMimeData) -> bool:
    """Send what Qt sends when something is dropped on the canvas; return whether it was taken."""
    at = QPoint(300, 300)
    actions, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, actions, mime, left, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(at), actions, mime, left, none)
    drop.ignore()
    QApplication.sendEvent(window, drop)
    return drop.isAccepted()


def mime_of(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_files_and_folders_can_be_dropped_together(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, photograph: Path
) -> None:
    folder = tmp_path / "scans é"
    pixels = np.full((300, 400, 3), 250, np.uint8)
    write_png(folder / "page 10.png", pixels)
    write_png(folder / "page 2.png", pixels)
    write_png(folder / "deeper" / "x.png", pixels)
    (folder / "notes.txt").write_text("not a page")
    assert send_drop(window, mime_of(photograph, folder))
    wait_until_all_done(window, qtbot, 4)
    names = [window.worklist.entry_at(row).name for row in range(4)]
    assert names[0] == photograph.name
    assert names.index("page 2.png") < names.index("page 10.png")
    assert window.open_page.entry is window.worklist.entry_at(0)


def test_text_cannot_be_dropped(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("hello")
    assert not send_drop(window, mime)
    assert window.worklist.rowCount() == 0


def test_children_leave_drops_to_the_window(window: MainWindow) -> None:
    children = (window.viewer.page, window.viewer.sheet.canvas, window.dock.view, window.panel)
    assert window.acceptDrops()
    assert not any(child.acceptDrops() for child in children)


def test_stepping_with_ctrl_held_selects_one_page(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path, blank: Path
) -> None:
    open_and_read(photograph)
    window.intake.take_arrived(blank, show=False)
    # As on a screen, where a key of the shortcut is still down.
    qtbot.keyPress(window, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    window.actions_.next.trigger()
    qtbot.keyRelease(window, Qt.Key.Key_Control)
    assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
    assert window.open_page.entry is window.worklist.entry_at(1)
    assert window.dock.selected() == [window.worklist.entry_at(1)]


def test_turning_the_pages_leaves_those_that_were_read_as_they_were(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path, blank: Path
) -> None:
    first, second = open_and_read(photograph), open_and_read(blank)
    assert (first.state, second.state) == (State.READ, State.REFUSED)
    words = second.words
    window.actions_.previous.trigger()
    assert first.state is State.READING
    window.actions_.next.trigger()
    assert first.state is State.READ  # before it was read again
    window.actions_.previous.trigger()
    assert (second.state, second.words) == (State.REFUSED, words)
    qtbot.waitUntil(lambda: first.state is State.READ)
    window.viewer.quad.turn_by(1.0)
    window.actions_.next.trigger()
    assert first.state is State.WAITING  # within other corners it was never read


def test_pages_that_come_later_can_be_stepped_to(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, photograph: Path, blank: Path
) -> None:
    open_and_read(photograph)
    assert not window.actions_.next.isEnabled()
    window.intake.take_arrived(blank, show=False)
    assert window.actions_.next.isEnabled() and window.actions_.previous.isEnabled()
    window.worklist.remove([window.worklist.entry_at(1).id])
    assert not window.actions_.next.isEnabled()


def test_a_folder_without_pages_says_so(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    window.start([empty])
    qtbot.waitUntil(lambda: "no page" in window.viewer.banner.text)
    assert window.viewer.banner.isVisible()
    window.messages.close_notice()
    assert not window.viewer.banner.isVisible()


def test_a_picture_on_the_clipboard_is_pasted(
    window: MainWindow, qtbot: QtBot, photograph: Path
) -> None:
    image = QImage(str(photograph)).scaledToWidth(1600)
    assert not image.isNull()
    QGuiApplication.clipboard().setImage(image)
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        window.actions_.paste.trigger()
    entry = window.worklist.entry_at(0)
    assert entry.name == "Pasted page" and entry.state in (State.READ, State.REFUSED)
    assert window.viewer.page.picture is not None
    assert window.viewer.page.picture.size == image.size()


def test_copied_files_are_pasted(window: MainWindow, qtbot: QtBot, blank: Path) -> None:
    QGuiApplication.clipboard().setMimeData(mime_of(blank))
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        window.actions_.paste.trigger()
    assert window.worklist.entry_at(0).origin.path == blank


def test_copied_paths_are_pasted(window: MainWindow, qtbot: QtBot, blank: Path) -> None:
    mime = QMimeData()
    mime.setText(f'  "{blank}"\n')  # as Windows copies a path
    QGuiApplication.clipboard().setMimeData(mime)
    with qtbot.waitSignal(window.open_page.reading_made):
        window.actions_.paste.trigger()
    assert window.worklist.entry_at(0).origin.path == blank
    for words in ("hello", f"{blank}\nand more", ""):
        mime = QMimeData()
        mime.setText(words)
        QGuiApplication.clipboard().setMimeData(mime)
        window.actions_.paste.trigger()
        assert "no picture and no files" in window.statusBar().currentMessage()
    assert window.worklist.rowCount() == 1


def test_a_drag_over_the_window_says_what_letting_go_does(window: MainWindow, blank: Path) -> None:
    def enter(mime: QMimeData) -> None:
        copy = Qt.DropAction.CopyAction
        modifiers = Qt.KeyboardModifier.NoModifier
        window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copy, mime, LEFT, modifiers))

    enter(mime_of(blank))
    assert "Let go" in window.statusBar().currentMessage()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert window.statusBar().currentMessage() == ""
    assert not window.intake.drop(QMimeData())  # its program went away meanwhile
    assert "no picture and no files" in window.statusBar().currentMessage()


def test_an_empty_clipboard_is_said(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.actions_.paste.trigger()
    assert "clipboard" in window.statusBar().currentMessage()


def test_the_same_file_twice_is_one_entry(
    window: MainWindow, qtbot: QtBot, open_and_read: OpenAndRead, blank: Path
) -> None:
    open_and_read(blank)
    window.intake.take_paths([blank])
    qtbot.waitUntil(lambda: not window.tasks.is_busy("find files 2"))
    assert window.worklist.rowCount() == 1
