"""Every key that does something, on one sheet: the menus' shortcuts, and the keys on the page."""

import html

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMainWindow,
    QMenu,
    QTextBrowser,
    QVBoxLayout,
)

from ecgdesk.desk.theme import TARGET_HEIGHT, size_on_screen

Row = tuple[str, str]


class ShortcutSheet(QDialog):
    """The sheet; made anew each time, from the menus as they are."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QTextBrowser()
        self.text.setHtml(_as_html([*menu_rows(window), *_page_rows()]))
        self.text.setAccessibleName(self.tr("Keyboard"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setMinimumHeight(TARGET_HEIGHT)
            button.setText(self.tr("Close"))
        column = QVBoxLayout(self)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        self.resize(size_on_screen(self, 560, 640))


def commands_in(menu: QMenu) -> list[QAction]:
    """Return the commands of a menu and of the menus in it, from the top."""
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += commands_in(inner) if isinstance(inner, QMenu) else [action]
    return found


def menu_rows(window: QMainWindow) -> list[tuple[str, list[Row]]]:
    """Return each menu's title with its commands that have keys: (command, keys)."""
    groups = []
    for action in window.menuBar().actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            rows = [_row(entry) for entry in commands_in(menu) if entry.shortcuts()]
            groups.append((_plain(menu.title()), rows))
    return [(title, rows) for title, rows in groups if rows]


def _page_rows() -> list[tuple[str, list[Row]]]:
    native = QKeySequence.SequenceFormat.NativeText
    tab, escape = (QKeySequence(key).toString(native) for key in ("Tab", "Esc"))
    arrows = _tr("Arrows")
    return [
        (
            _tr("On the page"),
            [
                (_tr("Choose the next corner or side"), tab),
                (_tr("Move it by 1 pixel, or by 10"), f"{arrows}, Shift+{arrows}"),
                (_tr("Move the whole frame"), f"Alt+{arrows}"),
                (_tr("Give a drag up, or let go of a corner"), escape),
                (_tr("Pan while no corner is chosen"), arrows),
                (_tr("Hold the page to pan it with the mouse"), _tr("Space bar")),
                (_tr("Zoom about the pointer"), _tr("Mouse wheel")),
            ],
        ),
        (
            _tr("In the scan window"),
            [(_tr("Choose one of the first nine profiles"), "Alt+1 … Alt+9")],
        ),
        (_tr("Everywhere"), [(_tr("Go to the next control, or back"), f"{tab}, Shift+{tab}")]),
    ]


def _row(action: QAction) -> Row:
    native = QKeySequence.SequenceFormat.NativeText
    return _plain(action.text()), ", ".join(key.toString(native) for key in action.shortcuts())


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


def _as_html(groups: list[tuple[str, list[Row]]]) -> str:
    lines = []
    for title, rows in groups:
        lines.append(f"<h3>{html.escape(title)}</h3><table width='100%' cellpadding='3'>")
        lines += [
            f"<tr><td width='60%'>{html.escape(words)}</td><td><b>{html.escape(keys)}</b></td></tr>"
            for words, keys in rows
        ]
        lines.append("</table>")
    return "".join(lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keyboard", text)
