"""The worklist on the left: what to show of it, the entries, and how far a folder is."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ecgdesk.desk.entry_delegate import EntryDelegate
from ecgdesk.desk.filter_menu import FilterMenu
from ecgdesk.desk.list_filter import ListFilter
from ecgdesk.desk.theme import TARGET_HEIGHT
from ecgdesk.desk.worklist import Entry, Worklist


class WorklistDock(QDockWidget):
    """The list; ``entry_chosen`` carries the id of the entry to show.

    ``filter_action`` opens the menu of what to show; ``entry_actions`` are offered for entries.
    """

    entry_chosen = Signal(int)

    def __init__(
        self,
        worklist: Worklist,
        filter_action: QAction,
        entry_actions: list[QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pages"))
        self.setObjectName("worklist dock")
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self._worklist = worklist
        self._entry_actions = entry_actions
        self._current_id = -1
        self.shown = ListFilter(worklist, self)
        self.view = self._make_view()
        self.filter_menu = FilterMenu(worklist, self)
        self.filter_menu.wanted_changed.connect(self.shown.want)
        filter_action.triggered.connect(self._open_filter_menu)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search pages"))
        self.search.setAccessibleName(self.tr("Search pages"))
        self.search.setMinimumHeight(TARGET_HEIGHT)
        self.search.textChanged.connect(self.filter_menu.set_text)
        self._filter = QToolButton()
        self._filter.setDefaultAction(filter_action)
        self._filter.setIconSize(QSize(20, 20))
        self._filter.setFixedSize(TARGET_HEIGHT, TARGET_HEIGHT)
        self._filter.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._filter.setAutoRaise(True)
        self._title = QLabel()
        self._title.setContentsMargins(12, 9, 8, 0)
        self._all = QPushButton(self.tr("Show all pages"))
        self._all.setMinimumHeight(TARGET_HEIGHT)
        self._all.clicked.connect(self.show_all)
        self._lay_out()
        for changed in (worklist.rowsInserted, worklist.rowsRemoved):
            changed.connect(self._count)
        for changed in (self.shown.rowsInserted, self.shown.rowsRemoved):
            changed.connect(self._count)
        self.shown.modelReset.connect(self._find_current)
        self._count()

    def add_below(self, widget: QWidget) -> None:
        """Put something under the list."""
        self._column.addWidget(widget)

    def choose(self, entry_id: int) -> None:
        """Select an entry; if it is filtered out, all pages are shown again."""
        if self.shown.row_of(entry_id) < 0 and self._worklist.row_of(entry_id) >= 0:
            self.show_all()
        self._select(self.shown.row_of(entry_id))

    def step(self, by: int) -> None:
        """Select the next or the previous entry of those that are shown."""
        self._select(self.view.currentIndex().row() + by)

    def _select(self, row: int) -> None:
        """Make an entry the current one, and the only one that is selected.

        Not by the view: while Ctrl is held down, for Ctrl+V say, that would leave the others in the
        selection, and the next command would meet them too.
        """
        if 0 <= row < self.shown.rowCount():
            self.view.selectionModel().setCurrentIndex(
                self.shown.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def selected(self) -> list[Entry]:
        """Return the selected entries, from the top."""
        # As ranges: all pages chosen at once are one of them.
        ranges = self.view.selectionModel().selection()
        rows = sorted(
            row
            for one in ranges  # type: ignore[attr-defined]  # The stubs are wrong.
            for row in range(one.top(), one.bottom() + 1)
        )
        return [self.shown.entry_at(row) for row in rows]

    def next_unselected(self) -> Entry | None:
        """Return the entry to go to once the selected ones are gone; None: no other is shown."""
        gone = {entry.id for entry in self.selected()}
        current = max(self.view.currentIndex().row(), 0)
        count = self.shown.rowCount()
        for row in (*range(current, count), *range(current - 1, -1, -1)):
            if self.shown.entry_at(row).id not in gone:
                return self.shown.entry_at(row)
        return None

    def in_sight(self) -> list[Entry]:
        """Return the entries that are on screen."""
        view = self.view.viewport().rect()
        first, last = self.view.indexAt(view.topLeft()), self.view.indexAt(view.bottomLeft())
        if not first.isValid():
            return []
        end = last.row() if last.isValid() else self.shown.rowCount() - 1
        return [self.shown.entry_at(row) for row in range(first.row(), end + 1)]

    def show_all(self) -> None:
        """Leave nothing out."""
        self.search.clear()
        self.filter_menu.clear_wanted()

    def _make_view(self) -> QListView:
        view = QListView()
        view.setModel(self.shown)
        view.setItemDelegate(EntryDelegate(view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMinimumWidth(200)
        view.setAccessibleName(self.tr("Pages"))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        view.selectionModel().currentChanged.connect(self._choose)
        return view

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(8, 4, 6, 4)
        line.setSpacing(2)
        line.addWidget(self.search, 1)
        line.addWidget(self._filter)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(line)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self._all)
        self.setWidget(inside)
        self.setTitleBarWidget(self._title)
        QWidget.setTabOrder(self.search, self._filter)
        QWidget.setTabOrder(self._filter, self.view)

    def _find_current(self) -> None:
        """The page that is being looked at stays open, whatever the list shows."""
        row = self.shown.row_of(self._current_id)
        with QSignalBlocker(self.view.selectionModel()):
            self._select(row)
        if row >= 0:
            self.view.scrollTo(self.view.currentIndex())
        self.view.viewport().update()
        self._count()

    def _count(self) -> None:
        shown, total = self.shown.rowCount(), self._worklist.rowCount()
        words = (
            self.tr("Pages: {total}") if shown == total else self.tr("Pages: {shown} of {total}")
        )
        self._title.setText(words.format(shown=shown, total=total))
        self._all.setVisible(shown < total)

    def _choose(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self._current_id = self.shown.entry_at(current.row()).id
            self.entry_chosen.emit(self._current_id)

    def _open_filter_menu(self) -> None:
        self.filter_menu.fill()
        self.filter_menu.popup(self._filter.mapToGlobal(self._filter.rect().bottomLeft()))

    def _open_menu(self) -> None:
        if self.selected():
            menu = QMenu(self)
            menu.addActions(self._entry_actions)
            menu.popup(QCursor.pos())
            menu.aboutToHide.connect(menu.deleteLater)
