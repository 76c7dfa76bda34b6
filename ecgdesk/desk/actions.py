"""Every command of the window, said once: text, shortcut, icon and tooltip.

Menus, toolbar, buttons and the list of shortcuts all take them from here. What a command does is
connected in ``main_window``.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QPalette, QUndoGroup
from PySide6.QtWidgets import QWidget

from ecgdesk.desk import icons
from ecgdesk.desk.command import checkable as _checkable
from ecgdesk.desk.command import command as _action
from ecgdesk.desk.command import dressed as _dressed


def make_open(parent: QWidget) -> QAction:
    """Open files."""
    return _action(
        parent, "open", _tr("&Open pages…"), "Ctrl+O", _tr("Open photographs, scans or PDFs")
    )


def make_open_folder(parent: QWidget) -> QAction:
    """Open all pages of a folder."""
    return _action(
        parent, "folder", _tr("Open &folder…"), "Ctrl+Shift+O", _tr("Open all pages of a folder")
    )


def make_paste(parent: QWidget) -> QAction:
    """Take the clipboard's picture or files."""
    return _action(
        parent, "paste", _tr("&Paste page"), "Ctrl+V", _tr("Paste a picture or copied files")
    )


def make_scan(parent: QWidget) -> QAction:
    """Scan pages."""
    return _action(
        parent, "scan", _tr("S&can…"), "Ctrl+Shift+S", _tr("Scan pages, or watch a folder for them")
    )


def make_open_samples(parent: QWidget) -> QAction:
    """Open the pages that came with the program."""
    return _action(
        parent,
        "sheet",
        _tr("Open the &sample pages"),
        "",
        _tr("Try the program on its own samples"),
    )


def make_quit(parent: QWidget) -> QAction:
    """Leave the program."""
    return _action(parent, "quit", _tr("&Quit"), "Ctrl+Q", _tr("Close ecgdesk"))


def make_undo(parent: QWidget, group: QUndoGroup) -> QAction:
    """Take back an edit of the corners."""
    return _dressed(group.createUndoAction(parent, _tr("Undo")), "undo", "Ctrl+Z")


def make_redo(parent: QWidget, group: QUndoGroup) -> QAction:
    """Do an edit again."""
    return _dressed(group.createRedoAction(parent, _tr("Redo")), "redo", "Ctrl+Shift+Z", "Ctrl+Y")


def make_reset_corners(parent: QWidget) -> QAction:
    """Go back to the corners that the program found."""
    return _action(
        parent,
        "reset",
        _tr("&Reset corners"),
        "Ctrl+Alt+R",
        _tr("Go back to the corners that the program found"),
    )


def make_rotate(parent: QWidget) -> QAction:
    """Turn the page by a quarter."""
    return _action(
        parent, "rotate", _tr("Rotate a &quarter turn"), "Ctrl+R", _tr("Turn the page clockwise")
    )


def make_show_page(parent: QWidget) -> QAction:
    """Show the page as it came."""
    return _checkable(
        _action(
            parent, "page", _tr("P&age"), "Ctrl+1", _tr("Show the page with the paper's corners")
        )
    )


def make_show_sheet(parent: QWidget) -> QAction:
    """Show the paper laid flat."""
    return _checkable(
        _action(parent, "sheet", _tr("&Flat sheet"), "Ctrl+2", _tr("Show the paper laid flat"))
    )


def make_evidence(parent: QWidget) -> QAction:
    """Switch the evidence map."""
    return _checkable(
        _action(
            parent,
            "evidence",
            _tr("Show &evidence"),
            "Ctrl+E",
            _tr("Colour the trace by what spoke for and against the chosen finding"),
        )
    )


def make_zoom_in(parent: QWidget) -> QAction:
    """Show the page larger."""
    return _action(parent, "zoom-in", _tr("Zoom &in"), "Ctrl++", _tr("Larger"), "Ctrl+=")


def make_zoom_out(parent: QWidget) -> QAction:
    """Show the page smaller."""
    return _action(parent, "zoom-out", _tr("Zoom &out"), "Ctrl+-", _tr("Smaller"))


def make_fit(parent: QWidget) -> QAction:
    """Show the whole page."""
    return _action(parent, "fit", _tr("&Whole page"), "Ctrl+0", _tr("Show the whole page"))


def make_fit_width(parent: QWidget) -> QAction:
    """Show the page as wide as the window."""
    return _action(
        parent,
        "fit-width",
        _tr("Page wi&dth"),
        "Ctrl+8",
        _tr("Let the page take the whole width"),
    )


def make_actual_size(parent: QWidget) -> QAction:
    """Show the page's own pixels."""
    return _action(
        parent,
        "actual-size",
        _tr("Act&ual size"),
        "Ctrl+9",
        _tr("One pixel of the page on one of the screen"),
    )


def make_previous(parent: QWidget) -> QAction:
    """Go to the page before."""
    return _action(
        parent,
        "previous",
        _tr("Pre&vious page"),
        "Ctrl+PgUp",
        _tr("Go to the page before"),
        "Alt+Left",
    )


def make_next(parent: QWidget) -> QAction:
    """Go to the page after."""
    return _action(
        parent, "next", _tr("&Next page"), "Ctrl+PgDown", _tr("Go to the page after"), "Alt+Right"
    )


def make_about(parent: QWidget) -> QAction:
    """Say what this is."""
    return _action(
        parent, "about", _tr("&About ecgdesk"), "", _tr("Version, licence, what this is not")
    )


@dataclass(frozen=True)
class Actions:
    """All commands of one window."""

    open: QAction
    open_folder: QAction
    paste: QAction
    scan: QAction
    open_samples: QAction
    quit: QAction
    undo: QAction
    redo: QAction
    reset_corners: QAction
    rotate: QAction
    show_page: QAction
    show_sheet: QAction
    evidence: QAction
    zoom_in: QAction
    zoom_out: QAction
    fit: QAction
    fit_width: QAction
    actual_size: QAction
    previous: QAction
    next: QAction
    about: QAction

    @classmethod
    def make(cls, parent: QWidget, undo_group: QUndoGroup) -> "Actions":
        """Make all commands."""
        actions = cls(
            open=make_open(parent),
            open_folder=make_open_folder(parent),
            paste=make_paste(parent),
            scan=make_scan(parent),
            open_samples=make_open_samples(parent),
            quit=make_quit(parent),
            undo=make_undo(parent, undo_group),
            redo=make_redo(parent, undo_group),
            reset_corners=make_reset_corners(parent),
            rotate=make_rotate(parent),
            show_page=make_show_page(parent),
            show_sheet=make_show_sheet(parent),
            evidence=make_evidence(parent),
            zoom_in=make_zoom_in(parent),
            zoom_out=make_zoom_out(parent),
            fit=make_fit(parent),
            fit_width=make_fit_width(parent),
            actual_size=make_actual_size(parent),
            previous=make_previous(parent),
            next=make_next(parent),
            about=make_about(parent),
        )
        sides = QActionGroup(parent)
        sides.addAction(actions.show_page)
        sides.addAction(actions.show_sheet)
        actions.show_page.setChecked(True)
        return actions

    def __iter__(self) -> Iterator[QAction]:
        return (getattr(self, field.name) for field in fields(self))

    def need_page(self) -> tuple[QAction, ...]:
        """Return the commands that make sense only while a page is open."""
        return (
            self.reset_corners,
            self.rotate,
            self.show_page,
            self.show_sheet,
            self.evidence,
            self.zoom_in,
            self.zoom_out,
            self.fit,
            self.fit_width,
            self.actual_size,
        )

    def dress(self, palette: QPalette, pixel_ratio: float) -> None:
        """Draw the icons in the colours of a palette, sharp at a screen's pixel ratio."""
        for action in self:
            action.setIcon(icons.icon(action.objectName(), palette, pixel_ratio))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
