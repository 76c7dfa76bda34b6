"""The scan dialog: choose a scanner, look, press Scan, get pages. It never holds up the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecgdesk.desk import scan_work
from ecgdesk.desk.folder_choice import FolderChoice
from ecgdesk.desk.messages import Tone, sentence_for
from ecgdesk.desk.notice import Notice
from ecgdesk.desk.profile_choice import ProfileChoice
from ecgdesk.desk.scan_form import ScanForm
from ecgdesk.desk.scan_memory import ScanMemory
from ecgdesk.desk.scan_preview import ScanPreview, region_words
from ecgdesk.desk.scan_work import PageProgress, Preview, ScannedPage
from ecgdesk.desk.scanner_choice import ScannerChoice
from ecgdesk.desk.tasks import Tasks
from ecgdesk.desk.theme import TARGET_HEIGHT, size_on_screen
from ecgdesk.errors import CancelledError
from ecgdesk.scanners.base import (
    Capabilities,
    Device,
    PaperSource,
    Region,
    ScanError,
    ScanSettings,
)

_SCAN, _PREVIEW, _ASK = "scan", "scan preview", "scan ask"


class ScanDialog(QDialog):
    """Emits ``page_scanned`` for each page as it comes, and ``watch_changed`` (Path or None)."""

    page_scanned = Signal(object, int)  # Path, which page of this scan it is
    watch_changed = Signal(object)  # Path or None

    def __init__(self, memory: ScanMemory, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Scan pages"))
        self._memory = memory
        self._tasks = tasks
        self._count = 0
        self._close_when_done = False
        self.scanner = ScannerChoice(memory)
        self.profiles = ProfileChoice(memory)
        self.form = ScanForm(self)
        self.preview = ScanPreview()
        self.notice = Notice()
        self.notice.hide()
        self.retry = self._button(self.tr("Scan &again"), self._retry)
        self.retry.hide()
        self._retried: Callable[[], None] = self.scan
        self.look = self._button(self.tr("Pre&view"), self.show_preview)
        self.whole = self._button(self.tr("Whole &glass"), self._forget_region)
        self.whole.setToolTip(self.tr("Scan everything again, not only a region"))
        self._region_words = QLabel()
        self._region_words.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._words = QLabel(self.tr("Pages appear in the window as they come."))
        self._words.setWordWrap(True)
        self.start = self._button(self.tr("&Scan"), self.scan)
        self.start.setDefault(True)
        self.stop = self._button(self.tr("&Cancel"), self.cancel)
        self.stop.setEnabled(False)
        self.leave = self._button(self.tr("Close"), self.reject)
        self.watching = QCheckBox(self.tr("&Watch a folder"))
        self.watching.setToolTip(
            self.tr(
                "For a copier, an ECG machine or a phone that drops files: each new file in the "
                "folder is opened and read by itself once it is whole. Files stay where they are."
            )
        )
        self.watched = FolderChoice(self.tr("Folder to watch"), memory.watched)
        self._lay_out()
        self._connect()
        self.resize(size_on_screen(self, 900, 640))
        self._show_settings(memory.settings)
        if self.scanner.device:
            self._ask(self.scanner.device)
        self.scanner.search()

    # Assembly

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        keep = FolderChoice(self.tr("Folder for scanned pages"), self._memory.folder)
        keep.folder_chosen.connect(self._set_folder)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Scanner"), self.scanner),
            (self.tr("Profile"), self.profiles),
            *self.form.rows,
            (self.tr("Pages go to"), keep),
        )
        for words, widget in rows:
            label = QLabel(words)
            label.setMinimumHeight(TARGET_HEIGHT)
            label.setBuddy(widget)
            form.addRow(label, widget)
        left.addLayout(form)
        left.addStretch(1)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(QPalette.ColorRole.Mid)
        left.addWidget(line)
        self.watching.setChecked(self._memory.watched is not None)
        self.watching.setMinimumHeight(TARGET_HEIGHT)
        left.addWidget(self.watching)
        left.addWidget(self.watched)
        settings = QWidget()
        settings.setLayout(left)
        scroll = QScrollArea()  # So that the dialog also fits a small screen at 150 %.
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(430)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(settings)
        right = QVBoxLayout()
        right.addWidget(self.preview, 1)
        right.addWidget(self._region_words)
        looks = QHBoxLayout()
        looks.addWidget(self.look)
        looks.addWidget(self.whole)
        looks.addStretch(1)
        right.addLayout(looks)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(scroll)
        middle.addLayout(right, 1)
        trouble = QHBoxLayout()
        trouble.addWidget(self.notice, 1)
        trouble.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignVCenter)
        bottom = QHBoxLayout()
        bottom.addWidget(self._words, 1)
        for button in (self.start, self.stop, self.leave):
            bottom.addWidget(button)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addLayout(trouble)
        self._bar.setFixedHeight(6)
        keep_room = self._bar.sizePolicy()
        keep_room.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(keep_room)
        self._bar.hide()
        column.addWidget(self._bar)
        column.addLayout(bottom)

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setMinimumHeight(TARGET_HEIGHT)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _connect(self) -> None:
        self.scanner.device_chosen.connect(self._take_device)
        self.scanner.complained.connect(lambda words: self._complain(words))
        self.profiles.profile_chosen.connect(self._show_settings)
        self.form.changed.connect(self._settings_changed)
        self.preview.region_changed.connect(self._take_region)
        self.watching.toggled.connect(self._toggle_watch)
        self.watched.folder_chosen.connect(self._watch)

    # Settings

    def _show_settings(self, settings: ScanSettings) -> None:
        self.form.set_settings(settings)
        self.preview.set_region(settings.region)
        self._settings_changed()

    def _settings_changed(self) -> None:
        self._memory.settings = self.form.settings
        self._show_form()

    def _show_form(self) -> None:
        settings = self.form.settings
        self.profiles.show_settings(settings)
        self._region_words.setText(region_words(settings.region))
        self._enable()

    def _take_region(self, region: Region | None) -> None:
        settings = self.form.settings
        self.form.set_settings(
            ScanSettings(settings.source, settings.dpi, settings.colour, settings.paper, region)
        )
        self._settings_changed()

    def _forget_region(self) -> None:
        self.preview.set_region(None)
        self._take_region(None)

    def _set_folder(self, folder: Path) -> None:
        self._memory.folder = folder

    def _take_device(self, device: Device) -> None:
        self._memory.device = device
        self.preview.show_preview(None)
        self._complain("")
        self._ask(device)

    def _ask(self, device: Device) -> None:
        self.form.set_capabilities(None)
        self._enable()
        self._tasks.run_apart(
            _ASK,
            partial(scan_work.ask, self.scanner.backends, device),
            lambda _: None,
            self._take_capabilities,
            lambda error: self._fail(error, partial(self._ask, device)),
        )

    def _take_capabilities(self, able: Capabilities) -> None:
        # What this scanner makes of the settings is not what the person wants of the next one.
        self.form.set_capabilities(able)
        self._show_form()

    def _toggle_watch(self, on: bool) -> None:
        if not on:
            self._memory.watched = None
            self.watch_changed.emit(None)
        elif self.watched.folder is None:
            self.watched.ask()
        else:
            self._watch(self.watched.folder)

    def _watch(self, folder: Path) -> None:
        self.watching.blockSignals(True)
        self.watching.setChecked(True)
        self.watching.blockSignals(False)
        self._memory.watched = folder
        self.watch_changed.emit(folder)

    # Scanning

    @property
    def is_busy(self) -> bool:
        """Whether the scanner is at work."""
        return self._tasks.is_busy(_SCAN) or self._tasks.is_busy(_PREVIEW)

    def scan(self) -> None:
        """Scan with the settings shown; pages come one by one."""
        device = self.scanner.device
        if device is None or self.is_busy:
            return
        self._count = 0
        self._begin(self.tr("Scanning…"))
        self._tasks.run_apart(
            _SCAN,
            partial(
                scan_work.scan,
                self.scanner.backends,
                device,
                self.form.settings,
                self._memory.folder,
            ),
            self._take_event,
            lambda _: self._end(self._kept_words()),
            lambda error: self._fail(error, self.scan),
        )
        self._enable()

    def show_preview(self) -> None:
        """Look at the flatbed quickly."""
        device = self.scanner.device
        if device is None or self.is_busy:
            return
        self._count = 0
        self._begin(self.tr("Looking…"))
        self._tasks.run_apart(
            _PREVIEW,
            partial(scan_work.preview, self.scanner.backends, device),
            self._take_event,
            self._take_preview,
            lambda error: self._fail(error, self.show_preview),
        )
        self._enable()

    def cancel(self) -> None:
        """Stop the scanner; pages that have come stay."""
        self._words.setText(self.tr("Cancelling…"))
        self.stop.setEnabled(False)
        for key in (_SCAN, _PREVIEW):
            self._tasks.cancel(key)

    def reject(self) -> None:
        """Close; a scan that is under way is stopped first, and what it still gives is kept."""
        if self.is_busy:
            self._close_when_done = True
            self.cancel()
            return
        super().reject()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at the list any more."""
        self.scanner.stop()
        super().hideEvent(event)

    def _begin(self, words: str) -> None:
        self._complain("")
        self._words.setText(words)
        self._bar.setRange(0, 0)
        self._bar.show()

    def _take_event(self, event: object) -> None:
        if isinstance(event, ScannedPage):
            self._count += 1
            self.page_scanned.emit(event.path, self._count)
            self._words.setText(self._kept_words())
        elif isinstance(event, PageProgress):
            self._bar.setRange(0, 0 if event.percent is None else 100)
            self._bar.setValue(event.percent or 0)
            if self.stop.isEnabled():
                words = self.tr("Scanning page {number}…")
                self._words.setText(words.format(number=event.number))

    def _take_preview(self, preview: Preview) -> None:
        self.preview.show_preview(preview)
        self._end("")

    def _kept_words(self) -> str:
        return self.tr("Pages scanned: {n}").format(n=self._count)

    def _end(self, words: str) -> None:
        self._bar.hide()
        self._words.setText(words)
        self._enable()
        if self._close_when_done:
            self._close_when_done = False
            super().reject()

    def _fail(self, error: Exception, again: Callable[[], None]) -> None:
        if isinstance(error, CancelledError):
            self._end(self.tr("Cancelled.") + " " + self._kept_words())
            return
        kept = self.tr("Pages kept: {n}.").format(n=self._count) if self._count else ""
        self._retried = again
        self._end("")
        self._complain(
            f"{sentence_for(error)} {kept}".strip(),
            retry=not isinstance(error, ScanError) or error.retry,
        )

    def _complain(self, sentence: str, *, retry: bool = False) -> None:
        self.notice.show_text(sentence, Tone.TROUBLE)
        self.retry.setVisible(bool(sentence) and retry)

    def _retry(self) -> None:
        self._retried()

    def _enable(self) -> None:
        ready = self.scanner.device is not None and not self.is_busy
        self.start.setEnabled(ready)
        self.retry.setEnabled(ready)
        self.scanner.setEnabled(not self.is_busy)
        self.profiles.setEnabled(not self.is_busy)
        self.form.set_enabled(not self.is_busy)
        self.stop.setEnabled(self.is_busy)
        flatbed = self.form.settings.source is PaperSource.FLATBED
        self.look.setEnabled(ready and flatbed)
        self.look.setToolTip(
            self.tr("A quick look at low resolution; draw the region to scan on it")
            if flatbed
            else self.tr("A preview would draw a sheet from the feeder: choose the flatbed")
        )
        self.preview.setEnabled(flatbed)
        self.whole.setEnabled(self.form.settings.region is not None)
