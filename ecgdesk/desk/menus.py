"""The window's menus and toolbar: which commands stand where."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QToolBar, QToolButton

from ecgdesk.desk import intake, theme

if TYPE_CHECKING:
    from ecgdesk.desk.main_window import MainWindow


def fill_menus(window: "MainWindow") -> None:
    """Make the menu bar."""
    a, pages, bar = window.actions_, window.list_actions, window.menuBar()
    file = bar.addMenu(_tr("&File"))
    file.addActions([a.open, a.open_folder, a.scan, a.paste])
    file.addMenu(window.recent.menu)
    if intake.has_samples():
        file.addAction(a.open_samples)
    file.addSeparator()
    file.addActions(list(window.recording.actions))
    file.addSeparator()
    file.addActions([*window.reporting.actions, pages.save_table])
    file.addSeparator()
    file.addAction(a.quit)
    edit = bar.addMenu(_tr("&Edit"))
    edit.addActions([a.undo, a.redo])
    edit.addSeparator()
    edit.addActions([a.rotate, *window.corner_actions.all(), a.reset_corners])
    edit.addSeparator()
    edit.addAction(window.program_actions.settings)
    listed = bar.addMenu(_tr("&Pages"))
    listed.addActions([a.previous, a.next])
    listed.addSeparator()
    listed.addActions(list(window.reviewing.actions))
    listed.addSeparator()
    listed.addActions([pages.find, pages.filter])
    listed.addSeparator()
    listed.addActions([pages.read_again, pages.retry_failed, pages.other_sheet, pages.remove])
    listed.addSeparator()
    listed.addActions([pages.cancel, pages.resume])
    view = bar.addMenu(_tr("&View"))
    sheet = window.viewer.sheet
    view.addActions([a.show_page, a.show_sheet, a.evidence, sheet.trace.shown, sheet.grid.shown])
    view.addSeparator()
    view.addAction(sheet.beats.by_hand)
    view.addMenu(window.paper_by_hand.menu)
    view.addSeparator()
    view.addActions([a.zoom_in, a.zoom_out, a.fit, a.fit_width, a.actual_size])
    view.addSeparator()
    view.addMenu(window.pack_choice.menu)
    more = window.program_actions
    ending = bar.addMenu(_tr("&Help"))
    ending.addActions([more.help, more.keyboard, a.about])
    # Not the menus whose entries come and go: names of files and packs have no letters.
    for menu in (bar, file, edit, listed, view, ending, window.paper_by_hand.menu):
        tell_apart(menu.actions())


def tell_apart(entries: list[QAction]) -> None:
    """Give each entry of a menu a letter that no other has.

    A letter that stands for two entries opens neither. Languages that give no letters get none.
    """
    taken: set[str] = set()
    for entry in entries:
        words = entry.text()
        if "&" not in words:
            continue
        plain = words.replace("&", "")
        starts = [place for place in range(len(plain)) if place == 0 or plain[place - 1] == " "]
        for place in (words.index("&"), *starts, *range(len(plain))):
            letter = plain[place].casefold()
            if letter.isalpha() and letter not in taken:
                taken.add(letter)
                entry.setText(f"{plain[:place]}&{plain[place:]}")
                break
        else:
            entry.setText(plain)


def fill_toolbar(window: "MainWindow") -> None:
    """Make the toolbar; every button can be reached by Tab and has a name."""
    a, bar = window.actions_, _ToolBar(_tr("Commands"))
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setIconSize(QSize(22, 22))
    groups = (
        (a.open, a.open_folder, a.scan, a.paste),
        (a.show_page, a.show_sheet, a.evidence, window.viewer.sheet.trace.shown),
        (a.undo, a.redo, a.rotate, a.reset_corners),
        (a.zoom_out, a.fit, a.zoom_in),
        (a.previous, a.next),
    )
    with_words = (a.open, a.show_page, a.show_sheet, a.evidence)
    for place, group in enumerate(groups):
        if place:
            bar.addSeparator()
        for action in group:
            bar.add_button(action, with_words=action in with_words)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    window.addToolBar(bar)


class _ToolBar(QToolBar):
    """Leaves the words away where there is no room for them, rather than cut them off.

    Its buttons are made here. Qt's own would have to be asked for with ``widgetForAction``, and to
    tell which kind of widget that returns PySide makes all of Qt's classes of widgets: 20 ms of the
    start.
    """

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._with_words: list[QToolButton] = []

    def add_button(self, action: QAction, *, with_words: bool) -> None:
        """Add a button that Tab reaches and that has a name."""
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIconSize(self.iconSize())
        button.setDefaultAction(action)
        button.setMinimumSize(theme.TARGET_HEIGHT + 4, theme.TARGET_HEIGHT + 4)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
        if with_words:
            self._with_words.append(button)
        self.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the words, or leave them away."""
        self._show_words(True)
        if self.sizeHint().width() > event.size().width():
            self._show_words(False)
        super().resizeEvent(event)

    def _show_words(self, on: bool) -> None:
        style = Qt.ToolButtonStyle
        for button in self._with_words:
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if on else style.ToolButtonIconOnly
            )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)
