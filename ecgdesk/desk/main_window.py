"""The window: puts the parts together and connects them. What they do is said elsewhere."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QToolBar, QWidget

from ecgdesk.desk import corners as shape
from ecgdesk.desk import intake, page_work, theme
from ecgdesk.desk.actions import Actions
from ecgdesk.desk.background_reader import BackgroundReader
from ecgdesk.desk.corners import Corners
from ecgdesk.desk.intake import Intake
from ecgdesk.desk.messages import Messages
from ecgdesk.desk.open_page import OpenPage
from ecgdesk.desk.page_work import LoadedPage, MadeReading
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.quad_tool import QuadTool
from ecgdesk.desk.reading_panel import WIDTH, ReadingPanel
from ecgdesk.desk.tasks import Tasks
from ecgdesk.desk.viewer import Viewer
from ecgdesk.desk.welcome import Welcome
from ecgdesk.desk.worklist import Entry, State, Worklist
from ecgdesk.desk.worklist_dock import WorklistDock

SURE_ENOUGH = 0.5
"""Under this confidence of the outline a person should look at the corners."""


class MainWindow(QMainWindow):
    """One window with its worklist, its open page and its workers."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("ecgdesk")
        self.setAcceptDrops(True)
        self.preferences = preferences
        self.tasks = Tasks(self)
        self.messages = Messages(self)
        self.worklist = Worklist(self)
        self.open_page = OpenPage(self.worklist, self.tasks, self)
        self.background = BackgroundReader(self.worklist, self.tasks, self.open_page, self)
        self.intake = Intake(self.worklist, self.tasks, self.messages, preferences, self)
        quad = QuadTool(self)
        self.actions_ = Actions.make(self, quad.undo_group)
        self.viewer = Viewer(self._welcome(), quad, self.tasks, self.messages)
        self.panel = ReadingPanel(self.actions_.evidence)
        self.dock = WorklistDock(self.worklist)
        self._progress = QLabel()
        self._progress.setContentsMargins(0, 0, 10, 0)
        self._lay_out()
        self._fill_menus()
        self._fill_toolbar()
        self._connect_actions()
        self._connect_parts()
        self.actions_.dress(self.palette(), self.devicePixelRatioF())
        self._enable_page_actions(False)
        if preferences.restore_window(self):
            self.dock.hide()
        else:
            room = self.screen().availableSize()
            self.resize(QSize(1280, 780).boundedTo(room))

    def start(self, paths: list[Path]) -> None:
        """Begin to work, once the window is up: open what was asked for, load the network."""
        if paths:
            self.intake.take_paths(paths)
        self.tasks.run_behind("warm up", page_work.warm_up, lambda _: None, lambda _: None)

    # Assembly

    def _welcome(self) -> Welcome:
        ways = [self.actions_.open, self.actions_.open_folder, self.actions_.paste]
        if intake.has_samples():
            ways.append(self.actions_.open_samples)
        return Welcome(ways)

    def _lay_out(self) -> None:
        middle = QSplitter(Qt.Orientation.Horizontal)
        middle.setObjectName("middle")
        middle.addWidget(self.viewer)
        middle.addWidget(self.panel)
        middle.setStretchFactor(0, 1)
        middle.setStretchFactor(1, 0)
        middle.setCollapsible(0, False)
        middle.setCollapsible(1, False)
        middle.setSizes([900, WIDTH])
        self.setCentralWidget(middle)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.dock)
        self.dock.hide()  # until there is something to list
        self.resizeDocks([self.dock], [230], Qt.Orientation.Horizontal)
        self.statusBar().addPermanentWidget(self._progress)
        self.statusBar().setSizeGripEnabled(False)

    def _fill_menus(self) -> None:
        a, bar = self.actions_, self.menuBar()
        file = bar.addMenu(self.tr("&File"))
        file.addActions([a.open, a.open_folder, a.paste])
        if intake.has_samples():
            file.addAction(a.open_samples)
        file.addSeparator()
        file.addAction(a.quit)
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions([a.undo, a.redo])
        edit.addSeparator()
        edit.addActions([a.rotate, a.reset_corners])
        view = bar.addMenu(self.tr("&View"))
        view.addActions([a.show_page, a.show_sheet, a.evidence])
        view.addSeparator()
        view.addActions([a.zoom_in, a.zoom_out, a.fit])
        view.addSeparator()
        view.addActions([a.previous, a.next])
        view.addSeparator()
        view.addMenu(theme.colours_menu(self, self.preferences))
        bar.addMenu(self.tr("&Help")).addAction(a.about)

    def _fill_toolbar(self) -> None:
        a, bar = self.actions_, QToolBar(self.tr("Commands"))
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(22, 22))
        groups = (
            (a.open, a.open_folder, a.paste),
            (a.show_page, a.show_sheet, a.evidence),
            (a.undo, a.redo, a.rotate, a.reset_corners),
            (a.zoom_out, a.fit, a.zoom_in),
            (a.previous, a.next),
        )
        for place, group in enumerate(groups):
            if place:
                bar.addSeparator()
            bar.addActions(list(group))
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if not action.isSeparator():
                button.setMinimumSize(theme.TARGET_HEIGHT + 4, theme.TARGET_HEIGHT + 4)
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
        for action in (a.open, a.show_page, a.show_sheet, a.evidence):
            bar.widgetForAction(action).setToolButtonStyle(  # type: ignore[attr-defined]
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            )
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addToolBar(bar)

    def _connect_actions(self) -> None:
        a, viewer = self.actions_, self.viewer
        a.open.triggered.connect(self.intake.ask_files)
        a.open_folder.triggered.connect(self.intake.ask_folder)
        a.open_samples.triggered.connect(self.intake.open_samples)
        a.paste.triggered.connect(self.intake.paste)
        a.quit.triggered.connect(self.close)
        a.about.triggered.connect(self._show_about)
        a.rotate.triggered.connect(viewer.quad.turn_clockwise)
        a.reset_corners.triggered.connect(self._reset_corners)
        a.show_page.triggered.connect(viewer.show_page)
        a.show_sheet.triggered.connect(viewer.show_sheet)
        a.evidence.toggled.connect(self._switch_evidence)
        a.zoom_in.triggered.connect(lambda: viewer.canvas.zoom_in())
        a.zoom_out.triggered.connect(lambda: viewer.canvas.zoom_out())
        a.fit.triggered.connect(lambda: viewer.canvas.fit())
        a.previous.triggered.connect(partial(self.dock.step, -1))
        a.next.triggered.connect(partial(self.dock.step, 1))

    def _connect_parts(self) -> None:
        self.messages.said.connect(self.statusBar().showMessage)
        self.intake.taken_in.connect(self._show_taken_in)
        self.dock.entry_chosen.connect(self._show_entry)
        for changed in (self.worklist.dataChanged, self.worklist.rowsInserted):
            changed.connect(self._show_progress)
        self.open_page.opening_started.connect(self._begin_page)
        self.open_page.opened.connect(self._show_page)
        self.open_page.reading_started.connect(partial(self.panel.set_busy, True))
        self.open_page.reading_made.connect(self._show_reading)
        self.open_page.failed.connect(self._show_failure)
        self.viewer.quad.quad_changed.connect(self._take_corners)
        self.viewer.side_changed.connect(self._mark_side)
        self.panel.finding_chosen.connect(self.viewer.sheet.choose_finding)

    # A page on its way

    def _show_taken_in(self, entry_id: int) -> None:
        self.dock.show()
        self.dock.choose(entry_id)
        self.background.go_on()

    def _show_entry(self, entry_id: int) -> None:
        entry = self.worklist.entry(entry_id)
        if entry:
            self.open_page.show(entry)

    def _begin_page(self, entry: Entry) -> None:
        self.viewer.leave_welcome()
        self.viewer.page.show_picture(None)
        self.viewer.sheet.show_reading(None, None)
        self.viewer.quad.begin(entry.id, None, 1, 1)
        self.panel.show_opening(entry.title)
        self.messages.withdraw("corners")
        self._enable_page_actions(False)
        self.setWindowTitle(f"{entry.title} – ecgdesk")

    def _show_page(self, entry: Entry, loaded: LoadedPage) -> None:
        size = loaded.picture.size
        known = entry.corners or entry.proposed
        self.viewer.quad.begin(entry.id, known, size.width(), size.height())
        self.viewer.page.set_turns(shape.quarter_turns_to_upright(known) if known else 0)
        self.viewer.page.show_picture(loaded.picture)
        self._enable_page_actions(True)

    def _take_corners(self, corners: Corners, final: bool) -> None:
        if final:
            self.viewer.page.set_turns(shape.quarter_turns_to_upright(corners))
        self.open_page.change_corners(corners, final)

    def _reset_corners(self) -> None:
        entry = self.open_page.entry
        if entry and entry.proposed:
            self.viewer.quad.edit(entry.proposed, self.tr("Reset corners"))
        else:
            self.open_page.forget_corners()

    def _show_reading(self, made: MadeReading) -> None:
        if made.proposed:
            self.viewer.quad.propose(made.corners)
            self.viewer.page.set_turns(shape.quarter_turns_to_upright(made.corners))
        self.panel.show_reading(made)
        self.viewer.sheet.show_reading(made, self.panel.chosen_index())
        if made.proposed and made.reading.quad_confidence < SURE_ENOUGH:
            self.messages.advise(
                "corners",
                self.tr(
                    "Check the corners: the program is not sure where the paper ends. "
                    "Drag each corner to a corner of the paper."
                ),
            )
        else:
            self.messages.withdraw("corners")
        self.background.go_on()

    def _show_failure(self, sentence: str) -> None:
        self.panel.show_failure(sentence)
        if self.open_page.is_open and self.viewer.quad.corners is None:
            self.viewer.quad.propose(self.open_page.fallback_corners())
        self.background.go_on()

    def _show_progress(self) -> None:
        total = self.worklist.rowCount()
        done = total - self.worklist.count(State.WAITING, State.READING)
        words = self.tr("{done} of {total} pages read").format(done=done, total=total)
        self._progress.setText(words if total > 1 else "")

    # Switches

    def _show_about(self) -> None:
        # Imported late: the message box's class costs start time and is rarely wanted.
        from ecgdesk.desk.about import show_about

        show_about(self)

    def _mark_side(self, sheet: bool) -> None:
        (self.actions_.show_sheet if sheet else self.actions_.show_page).setChecked(True)

    def _switch_evidence(self, on: bool) -> None:
        self.viewer.sheet.set_evidence(on)
        if on:
            self.viewer.show_sheet()

    def _enable_page_actions(self, on: bool) -> None:
        for action in self.actions_.need_page():
            action.setEnabled(on)
        for action in (self.actions_.previous, self.actions_.next):
            action.setEnabled(self.worklist.rowCount() > 1)

    # Events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that files, folders and pictures can be dropped."""
        if intake.can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        if self.intake.take_mime(event.mimeData()):
            event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons again for another theme."""
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange)
        if event.type() in kinds and hasattr(self, "actions_"):
            self.actions_.dress(self.palette(), self.devicePixelRatioF())
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's place and stop the workers."""
        self.preferences.keep_window(self)
        self.hide()
        self.tasks.close()
        super().closeEvent(event)
