"""Looking for records: what is typed, what is found, and the record that is chosen."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ecgdesk.archive.record import AGREES, CORRECTED, UNREVIEWED, Record
from ecgdesk.archive.search import Entry, Query
from ecgdesk.desk import records_work
from ecgdesk.desk.beat_marks import say_beats
from ecgdesk.desk.compare_dialog import title_of
from ecgdesk.desk.patient_form import DateEdit
from ecgdesk.desk.records import Records
from ecgdesk.desk.records_table import RecordsTable, finding_word, verdict_word
from ecgdesk.desk.theme import TARGET_HEIGHT

TYPING_PAUSE_MS = 80
SHOWN = 200
"""So many of what was found are listed; a narrower search shows the rest."""


class RecordsBrowser(QWidget):
    """Finds records as one types. The signals carry the chosen record's uuid or what is needed."""

    open_wanted = Signal(str)
    change_wanted = Signal(object)  # Record
    compare_wanted = Signal(object, object)  # Record, its patient's other search entries

    def __init__(self, records: Records, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self._record: Record | None = None
        self._others: list[Entry] = []
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Name, number or date of the ECG"))
        self.text.setAccessibleName(self.text.placeholderText())
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumHeight(TARGET_HEIGHT)
        self.since, self.until = DateEdit(), DateEdit()
        self.finding, self.verdict = QComboBox(), QComboBox()
        self.finding.setAccessibleName(self.tr("Finding"))
        self.verdict.setAccessibleName(self.tr("Review"))
        self.finding.addItem(self.tr("Any finding"), "")
        for words, verdict in (
            (self.tr("Reviewed or not"), None),
            (self.tr("Not reviewed"), UNREVIEWED),
            (verdict_word(AGREES), AGREES),
            (verdict_word(CORRECTED), CORRECTED),
        ):
            self.verdict.addItem(words, verdict)
        self.table = RecordsTable(self)
        self.view = QTableView()
        self.view.setModel(self.table)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.verticalHeader().hide()
        self.view.horizontalHeader().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self.view.setTabKeyNavigation(False)
        self.view.setAccessibleName(self.tr("Records"))
        self.view.setColumnWidth(0, 170)
        self.view.setColumnWidth(3, 125)
        self.found = QLabel()
        self.thumbnail = QLabel()
        self.thumbnail.setMinimumSize(240, 170)
        self.thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open = self._button(self.tr("&Open in the window"), self._open)
        self.change = self._button(self.tr("&Change…"), self._change)
        self.earlier = self._button(self.tr("&Side by side…"), self._compare)
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        for line in (self.text, self.since, self.until):
            line.textChanged.connect(self._pause.start)
        self.finding.activated.connect(self.look)
        self.verdict.activated.connect(self.look)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.doubleClicked.connect(self._open)
        records.changed.connect(self._pause.start)
        self._show_record(None)

    def begin(self) -> None:
        """The records have been opened."""
        self._records.ask("names", lambda _: records_work.finding_names(), self._take_names)
        self.text.setFocus()
        self.look()

    def clear(self) -> None:
        """The records are locked: nothing of them stays on the screen or in memory."""
        self._pause.stop()
        self.text.clear()
        self.table.show([])
        self._show_record(None)

    @property
    def query(self) -> Query:
        """What is looked for."""
        return Query(
            text=self.text.text(),
            since=self.since.date,
            until=self.until.date,
            finding=str(self.finding.currentData() or ""),
            verdict=self.verdict.currentData(),
            limit=SHOWN,
        )

    def look(self) -> None:
        """Search."""
        self._records.search(self.query, self._show_found)

    # Assembly

    def _lay_out(self) -> None:
        asked = QHBoxLayout()
        asked.addWidget(self.text, 2)
        for words, line in ((self.tr("since"), self.since), (self.tr("until"), self.until)):
            label = QLabel(words)
            label.setBuddy(line)
            asked.addWidget(label)
            line.setMaximumWidth(120)
            line.setMinimumHeight(TARGET_HEIGHT)
            asked.addWidget(line)
        for combo in (self.finding, self.verdict):
            combo.setMinimumHeight(TARGET_HEIGHT)
            asked.addWidget(combo)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addWidget(self.found)
        right = QWidget()
        details = QVBoxLayout(right)
        details.setContentsMargins(8, 0, 0, 0)
        details.addWidget(self.thumbnail)
        details.addWidget(self.words)
        details.addStretch(1)
        for button in (self.open, self.change, self.earlier):
            details.addWidget(button)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(left)
        both.addWidget(right)
        both.setStretchFactor(0, 1)
        both.setCollapsible(0, False)
        both.setSizes([760, 280])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(asked)
        whole.addWidget(both, 1)

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setMinimumHeight(TARGET_HEIGHT)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    # What was found

    def _take_names(self, names: dict[str, str]) -> None:
        self.table.set_names(names)
        chosen = self.finding.currentData()
        while self.finding.count() > 1:
            self.finding.removeItem(1)
        for code in names:
            self.finding.addItem(finding_word(code, names), code)
        self.finding.setCurrentIndex(max(0, self.finding.findData(chosen)))

    def _show_found(self, entries: list[Entry]) -> None:
        chosen = self._record.uuid if self._record else ""
        self.table.show(entries)
        words = self.tr("Records found: {n}")
        if len(entries) == SHOWN:
            words = self.tr("The first {n} are shown: say more of what you look for.")
        elif not entries:
            words = self.tr("No record was found.")
        self.found.setText(words.format(n=len(entries)))
        rows = [row for row, entry in enumerate(entries) if entry.uuid == chosen]
        if rows:
            # Not selectRow: in a right-to-left window Qt finds no column for it.
            self.view.setCurrentIndex(self.table.index(rows[0], 0))
        else:
            self._show_record(None)

    def _choose(self, current: QModelIndex) -> None:
        if current.isValid():
            uuid = self.table.entries[current.row()].uuid
            self._records.ask("chosen", lambda keeper: keeper.store.glance(uuid), self._show_record)

    def _show_record(self, record: Record | None) -> None:
        self._record, self._others = record, []
        for button in (self.open, self.change, self.earlier):
            button.setEnabled(record is not None and button is not self.earlier)
        picture = QPixmap()
        if record:
            picture.loadFromData(record.thumbnail)
            room = self.thumbnail.size()
            if not picture.isNull():
                picture = picture.scaled(
                    room,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            self._records.earlier(record.patient, record.uuid, self._show_others)
        self.thumbnail.setPixmap(picture)
        self.words.setText(self._details(record) if record else "")

    def _show_others(self, entries: list[Entry]) -> None:
        self._others = entries
        self.earlier.setEnabled(bool(entries) and self._record is not None)
        words = self.tr("&Side by side with earlier ones ({n})…")
        self.earlier.setText(words.format(n=len(entries)) if entries else self.tr("&Side by side…"))

    def _details(self, record: Record) -> str:
        names = {found.code: found.name for found in record.summary.findings}
        lines = [title_of(record)]
        lines += [
            f"{finding_word(found.code, names)}: {round(100 * found.probability)} %"
            for found in record.summary.present
        ]
        if record.summary.beats:
            lines.append(say_beats(record.summary.beats))
        if record.summary.pack:
            words = self.tr("Read with the pack {name}, version {version}")
            pack = record.summary.pack
            lines.append(words.format(name=pack.name, version=pack.version))
        review = ": ".join(filter(None, (record.reviewer, verdict_word(record.verdict))))
        lines += [line for line in (review, record.own_words, record.notes) if line]
        return "\n".join(lines)

    def _open(self) -> None:
        if self._record:
            self.open_wanted.emit(self._record.uuid)

    def _change(self) -> None:
        if self._record:
            self.change_wanted.emit(self._record)

    def _compare(self) -> None:
        if self._record:
            self.compare_wanted.emit(self._record, self._others)
