"""The window: puts the parts together and connects them. What they do is said elsewhere."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from ecgdesk.desk import corners as shape
from ecgdesk.desk import intake, menus, page_work, theme
from ecgdesk.desk.actions import Actions
from ecgdesk.desk.background_reader import BackgroundReader
from ecgdesk.desk.corner_actions import CornerActions
from ecgdesk.desk.corners import Corners
from ecgdesk.desk.intake import Intake
from ecgdesk.desk.journal import Journal
from ecgdesk.desk.list_actions import ListActions
from ecgdesk.desk.list_commands import ListCommands
from ecgdesk.desk.messages import Messages
from ecgdesk.desk.open_page import OpenPage
from ecgdesk.desk.pack_choice import PackChoice
from ecgdesk.desk.page_work import LoadedPage, MadeReading
from ecgdesk.desk.paper_by_hand import PaperByHand
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.program_actions import ProgramActions
from ecgdesk.desk.quad_tool import QuadTool
from ecgdesk.desk.reading_panel import WIDTH, ReadingPanel
from ecgdesk.desk.recent import Recent
from ecgdesk.desk.recording import Recording
from ecgdesk.desk.recover_bar import RecoverBar
from ecgdesk.desk.reporting import Reporting
from ecgdesk.desk.reviewing import Reviewing
from ecgdesk.desk.run_strip import RunStrip
from ecgdesk.desk.scanning import Scanning
from ecgdesk.desk.tasks import Tasks
from ecgdesk.desk.thumbnails import Thumbnails
from ecgdesk.desk.viewer import Viewer
from ecgdesk.desk.welcome import Welcome
from ecgdesk.desk.worklist import Entry, Worklist
from ecgdesk.desk.worklist_dock import WorklistDock
from ecgdesk.settings import COLOURS, DIRECTION, LANGUAGE

SURE_ENOUGH = 0.5
"""Under this confidence of the outline a person should look at the corners."""


class MainWindow(QMainWindow):
    """One window with its worklist, its open page and its workers."""

    renewal_wanted = Signal()  # another language: every word of the window must be made anew

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
        self.scanning = Scanning(self.intake, self.tasks, self.messages, preferences, self)
        quad = QuadTool(self)
        self.actions_ = Actions.make(self, quad.undo_group)
        self.viewer = Viewer(self._welcome(), quad, self.tasks, self.messages)
        self.panel = ReadingPanel(self.actions_.evidence)
        self.list_actions = ListActions.make(self)
        self.corner_actions = CornerActions.make(self)
        self.program_actions = ProgramActions.make(self)
        self.dock = WorklistDock(
            self.worklist, self.list_actions.filter, self.list_actions.for_entries()
        )
        self.run_strip = RunStrip(self.list_actions)
        self.dock.add_below(self.run_strip)
        self.thumbnails = Thumbnails(self.worklist, self.tasks, self.dock.in_sight, self)
        self.list_commands = ListCommands(self)
        self.reviewing = Reviewing(self)
        self.recent = Recent(preferences, self)
        self.reporting = Reporting(self)
        self.recording = Recording(self)
        self.pack_choice = PackChoice(self)
        self.paper_by_hand = PaperByHand(self)
        self.journal = Journal(self.worklist, self.tasks, preferences, self)
        self.recover_bar = RecoverBar()
        self.viewer.add_above(self.recover_bar)
        self._lay_out()
        menus.fill_menus(self)
        menus.fill_toolbar(self)
        self._connect_actions()
        self._connect_parts()
        for seen_first in (self.actions_, self.viewer.sheet):
            seen_first.dress(self.palette(), self.devicePixelRatioF())
        self._enable_page_actions(False)
        self._enable_steps()
        if preferences.restore_window(self):
            self._place_dock()
            self.dock.hide()
        else:
            self.resize(theme.size_on_screen(self, 1280, 780))

    def take_over(self, other: "MainWindow") -> None:
        """Go on with the work of a window that speaks another language."""
        shown = other.open_page.entry
        entries = other.worklist.entries()
        self.recording.records.take_over(other.recording.records)
        other.journal.hand_over()
        other.close()
        self.worklist.insert(entries)
        if entries:
            self._show_taken_in((shown or entries[0]).id)

    def start(self, paths: list[Path]) -> None:
        """Begin to work, once the window is up: open what was asked for, load the network."""
        self._dress()  # also what only menus show
        if paths:
            self.intake.take_paths(paths)
        self.scanning.start()
        self.journal.start()
        self.tasks.run_behind("warm up", page_work.warm_up, lambda _: None, lambda _: None)

    # Assembly

    def _welcome(self) -> Welcome:
        ways = [
            self.actions_.open,
            self.actions_.scan,
            self.actions_.open_folder,
            self.actions_.paste,
        ]
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
        self._place_dock()
        self.dock.hide()  # until there is something to list
        self.resizeDocks([self.dock], [250], Qt.Orientation.Horizontal)
        self.statusBar().setSizeGripEnabled(False)

    def _place_dock(self) -> None:
        """Put the list where lines begin, whatever a window in another language had kept."""
        areas = Qt.DockWidgetArea
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        area = areas.RightDockWidgetArea if mirrored else areas.LeftDockWidgetArea
        self.addDockWidget(area, self.dock)

    def _connect_actions(self) -> None:
        a, viewer = self.actions_, self.viewer
        a.open.triggered.connect(self.intake.ask_files)
        a.open_folder.triggered.connect(self.intake.ask_folder)
        a.open_samples.triggered.connect(self.intake.open_samples)
        a.paste.triggered.connect(self.intake.paste)
        a.scan.triggered.connect(self.scanning.ask)
        a.quit.triggered.connect(self.close)
        a.about.triggered.connect(self._show_about)
        a.rotate.triggered.connect(viewer.quad.turn_clockwise)
        self.corner_actions.turn_left.triggered.connect(partial(viewer.quad.turn_by, -1.0))
        self.corner_actions.turn_right.triggered.connect(partial(viewer.quad.turn_by, 1.0))
        a.reset_corners.triggered.connect(self._reset_corners)
        a.show_page.triggered.connect(viewer.show_page)
        a.show_sheet.triggered.connect(viewer.show_sheet)
        a.evidence.toggled.connect(self._switch_evidence)
        a.zoom_in.triggered.connect(lambda: viewer.canvas.zoom_in())
        a.zoom_out.triggered.connect(lambda: viewer.canvas.zoom_out())
        a.fit.triggered.connect(lambda: viewer.canvas.fit())
        a.fit_width.triggered.connect(lambda: viewer.canvas.fit_width())
        a.actual_size.triggered.connect(lambda: viewer.canvas.show_actual_size())
        a.previous.triggered.connect(partial(self.dock.step, -1))
        a.next.triggered.connect(partial(self.dock.step, 1))

    def _connect_parts(self) -> None:
        self.messages.said.connect(self.statusBar().showMessage)
        self.intake.taken_in.connect(self._show_taken_in)
        self.intake.added.connect(self.background.go_on)
        self.dock.entry_chosen.connect(self._show_entry)
        listed = self.worklist
        for rows_changed in (listed.rowsInserted, listed.rowsRemoved, listed.modelReset):
            rows_changed.connect(self._enable_steps)
        self.background.run_changed.connect(self.run_strip.show_run)
        self.journal.left_found.connect(self.recover_bar.offer)
        self.journal.recovered.connect(self._show_recovered)
        self.recover_bar.recover_chosen.connect(self.journal.recover)
        self.recover_bar.delete_chosen.connect(self.journal.forget_left)
        self.recent.path_chosen.connect(lambda path: self.intake.take_paths([path]))
        self.intake.paths_opened.connect(self.recent.add)
        self.open_page.opening_started.connect(self._begin_page)
        self.open_page.opened.connect(self._show_page)
        self.open_page.reading_started.connect(partial(self.panel.set_busy, True))
        self.open_page.reading_made.connect(self._show_reading)
        self.open_page.failed.connect(self._show_failure)
        self.open_page.closed.connect(self._show_no_page)
        self.viewer.quad.quad_changed.connect(self._take_corners)
        self.viewer.quad.handle_named.connect(self.messages.say)
        self.viewer.side_changed.connect(self._mark_side)
        self.preferences.changed.connect(self._obey_settings)
        self.panel.finding_chosen.connect(self.viewer.sheet.choose_finding)
        self.panel.review.hiding_changed.connect(self.viewer.sheet.beats.set_hidden)
        self.viewer.sheet.beats.by_hand.toggled.connect(self._read_by_hand)
        for shown in (self.viewer.sheet.trace.shown, self.viewer.sheet.grid.shown):
            shown.triggered.connect(self.viewer.show_sheet)

    # A page on its way

    def _show_taken_in(self, entry_id: int) -> None:
        self.dock.show()
        self.dock.choose(entry_id)
        self.background.go_on()

    def _show_recovered(self) -> None:
        if self.worklist.rowCount():
            self._show_taken_in(self.worklist.entry_at(0).id)

    def _show_entry(self, entry_id: int) -> None:
        entry = self.worklist.entry(entry_id)
        if entry:
            self.open_page.show(entry)

    def _begin_page(self, entry: Entry) -> None:
        self.viewer.leave_welcome()
        self._clear_page()
        self.panel.show_opening()
        self.show_name(entry)

    def show_name(self, entry: Entry) -> None:
        """Say which page is open."""
        self.panel.show_name(entry.title)
        self.setWindowTitle(f"{entry.title} – ecgdesk")

    def _show_no_page(self) -> None:
        self._clear_page()
        self.panel.show_nothing()
        self.setWindowTitle("ecgdesk")

    def _clear_page(self) -> None:
        self.viewer.page.show_picture(None)
        self.viewer.sheet.show_reading(None, None)
        self.viewer.quad.begin(0, None, 1, 1)
        self.messages.withdraw("corners")
        self._enable_page_actions(False)

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
        self.reviewing.show()
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

    def _obey_settings(self, key: str) -> None:
        theme.use_colours(self.preferences.value(COLOURS))
        if key in (LANGUAGE.key, DIRECTION.key):
            self.renewal_wanted.emit()

    def _show_failure(self, sentence: str) -> None:
        self.panel.show_failure(sentence)
        if self.open_page.is_open and self.viewer.quad.corners is None:
            self.viewer.quad.propose(self.open_page.fallback_corners())
        self.background.go_on()

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

    def _read_by_hand(self, on: bool) -> None:
        if on:
            self.viewer.show_sheet()
            self.messages.say(self.tr("Draw a box around a beat. Escape ends this."))

    def _enable_page_actions(self, on: bool) -> None:
        sheet = self.viewer.sheet
        tools = (sheet.beats.by_hand, sheet.trace.shown, sheet.scale.drawing, sheet.grid.shown)
        for action in (*tools, *self.actions_.need_page(), *self.corner_actions.all()):
            action.setEnabled(on)

    def _enable_steps(self) -> None:
        for action in (self.actions_.previous, self.actions_.next):
            action.setEnabled(self.worklist.rowCount() > 1)

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        for actions in (
            self.viewer.sheet,
            self.actions_,
            self.list_actions,
            self.corner_actions,
            self.program_actions,
            self.reporting,
            self.recording,
            self.reviewing,
        ):
            actions.dress(self.palette(), ratio)

    # Events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that files, folders and pictures can be dropped."""
        if intake.can_take(event.mimeData()):
            event.acceptProposedAction()
            self.intake.announce_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """What was dragged goes elsewhere."""
        self.intake.announce_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        if self.intake.drop(event.mimeData()):
            event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons again for another theme."""
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange)
        if event.type() in kinds and hasattr(self, "reporting"):
            self._dress()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's place and stop the workers."""
        self.preferences.keep_window(self)
        self.hide()
        self.tasks.close()
        self.recording.close()
        self.journal.close()
        super().closeEvent(event)
