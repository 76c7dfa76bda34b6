"""Before the records are open: switching them on, giving the passphrase, mending a damaged file."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecgdesk.archive.backup import SUFFIX
from ecgdesk.archive.key import LEAST_LETTERS
from ecgdesk.desk import records_work
from ecgdesk.desk.messages import Tone, sentence_for
from ecgdesk.desk.notice import Notice
from ecgdesk.desk.records import Access, Records
from ecgdesk.desk.theme import TARGET_HEIGHT, align_labels
from ecgdesk.errors import EcgdeskError


class RecordsGate(QWidget):
    """Shows what stands between the person and the records."""

    def __init__(self, records: Records, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self.notice = Notice()
        self.notice.hide()
        self.with_keychain = _button(self.tr("Use the &keychain of this computer"))
        self.with_keychain.clicked.connect(lambda: self._switch_on(None))
        self.new_passphrase, self.repeated = _secret(), _secret()
        self.with_passphrase = _button(self.tr("Use this &passphrase"))
        self.with_passphrase.clicked.connect(self._take_new_passphrase)
        self.repeated.returnPressed.connect(self._take_new_passphrase)
        self.passphrase = _secret()
        self.passphrase.returnPressed.connect(self._unlock)
        self._passphrase_label = QLabel(self.tr("Pass&phrase"))
        self._passphrase_label.setBuddy(self.passphrase)
        self.unlock = _button(self.tr("&Open the records"))
        self.unlock.clicked.connect(self._unlock)
        self.restore_last = _button("")
        self.restore_last.clicked.connect(self._restore_last)
        self._ways = QStackedWidget()
        self._ways.addWidget(self._first_use())
        self._ways.addWidget(self._locked())
        self._ways.addWidget(self._damaged())
        self.from_file = _button(self.tr("&Restore a backup from a file…"))
        self.from_file.clicked.connect(self._ask_backup)
        self._wait = QTimer(self, interval=500)
        self._wait.timeout.connect(self._count_down)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 30, 40, 30)
        column.addStretch(1)
        column.addWidget(self.notice)
        column.addWidget(self._ways)
        column.addSpacing(18)
        column.addWidget(self.from_file, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(2)
        records.access_changed.connect(self.show_access)
        records.failed.connect(self._show_error)
        align_labels(self)
        self.show_access()

    def show_access(self) -> None:
        """Show the way that is open now."""
        access = self._records.access
        self.setEnabled(access is not Access.OPENING)
        if access is Access.OPENING:
            self.notice.show_text(self.tr("Opening and checking the records…"), Tone.ADVICE)
        elif self.notice.tone is Tone.ADVICE:
            self.notice.show_text("", Tone.ADVICE)
        if access is Access.OPEN:
            self.notice.show_text("", Tone.ADVICE)
            for line in (self.passphrase, self.new_passphrase, self.repeated):
                line.clear()
        elif access is Access.OFF:
            self._ways.setCurrentIndex(0)
        elif access is Access.LOCKED:
            self._ways.setCurrentIndex(1)
            asks = self._needs_passphrase(records_work.archive_path())
            self.passphrase.setVisible(asks)
            self._passphrase_label.setVisible(asks)
            (self.passphrase if asks else self.unlock).setFocus()
            self._count_down()
        elif access is Access.DAMAGED:
            self._ways.setCurrentIndex(2)
            if self._records.damage:
                self._say(self._records.damage)
            last = records_work.last_backup()
            self.restore_last.setEnabled(last is not None)
            day = last.stem[-17:-7] if last else ""
            words = self.tr("Restore the &last backup, of {day}").format(day=day)
            self.restore_last.setText(words if last else self.tr("There is no backup here"))

    # The ways

    def _first_use(self) -> QWidget:
        page, column = _page(
            self.tr("Keep records"),
            self.tr(
                "A record is a page with its corners, its reading, the patient and what you say of "
                "it. Records stay on this computer, in one encrypted file. Choose how it is locked:"
            ),
        )
        column.addWidget(self.with_keychain, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(
            _words(
                self.tr(
                    "Nothing to remember. The records open for this user of this computer only; "
                    "a backup has a passphrase of its own."
                )
            )
        )
        column.addSpacing(14)
        form = QFormLayout()
        least = self.tr("New passphrase ({n} letters or more)").format(n=LEAST_LETTERS)
        form.addRow(least, self.new_passphrase)
        form.addRow(self.tr("The same again"), self.repeated)
        column.addLayout(form)
        column.addWidget(self.with_passphrase, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(
            _words(
                self.tr(
                    "Nobody can open the records without it, and nobody can find it out for you: "
                    "four words that do not belong together are easy to keep in mind."
                )
            )
        )
        column.addStretch(1)
        return page

    def _locked(self) -> QWidget:
        page, column = _page(self.tr("The records are locked"), "")
        form = QFormLayout()
        form.addRow(self._passphrase_label, self.passphrase)
        column.addLayout(form)
        column.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return page

    def _damaged(self) -> QWidget:
        page, column = _page(
            self.tr("The records are damaged"),
            self.tr(
                "A backup takes their place; the damaged file is put beside it under another "
                "name, not removed. Records kept since the backup are missing in it."
            ),
        )
        column.addWidget(self.restore_last, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return page

    # What the person does

    def _switch_on(self, passphrase: str | None) -> None:
        self.notice.show_text("", Tone.ADVICE)
        self._records.switch_on(passphrase)

    def _take_new_passphrase(self) -> None:
        if self.new_passphrase.text() != self.repeated.text():
            words = self.tr("The two passphrases are not the same. Type them again.")
            self.notice.show_text(words, Tone.TROUBLE)
            self.repeated.clear()
            self.repeated.setFocus()
            return
        self._switch_on(self.new_passphrase.text())

    def _unlock(self) -> None:
        if self.unlock.isEnabled():
            self.notice.show_text("", Tone.ADVICE)
            asks = not self.passphrase.isHidden()
            self._records.unlock(self.passphrase.text() if asks else None)

    def _restore_last(self) -> None:
        last = records_work.last_backup()
        if last:
            self.restore(last)

    def _ask_backup(self) -> None:
        dialog = QFileDialog(self, self.tr("Restore a backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Backups") + f" (*{SUFFIX})", self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.restore(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def restore(self, source: Path) -> None:
        """Restore a backup, after its passphrase was asked for if it has one."""
        if not self._needs_passphrase(source):
            self._records.restore(source, None)
            return
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Restore a backup"))
        dialog.setLabelText(self.tr("Passphrase of {name}:").format(name=source.name))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(lambda text: self._records.restore(source, text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _needs_passphrase(self, path: Path) -> bool:
        try:
            return records_work.needs_passphrase(path)
        except EcgdeskError as error:
            self._say(error)
            return False

    def _show_error(self, error: Exception) -> None:
        if self._records.access is not Access.OPEN:
            self._say(error)
            self.passphrase.selectAll()
            self._count_down()

    def _say(self, error: Exception) -> None:
        self.notice.show_text(sentence_for(error), Tone.TROUBLE)

    def _count_down(self) -> None:
        """After wrong passphrases the button waits, and says how long."""
        left = self._records.wait_s
        self.unlock.setEnabled(left <= 0)
        waiting = self.tr("Wait {n} s").format(n=max(1, round(left)))
        self.unlock.setText(waiting if left > 0 else self.tr("&Open the records"))
        if left > 0:
            self._wait.start()
        else:
            self._wait.stop()


def _page(title: str, words: str) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    heading = QLabel(title)
    font = QFont(heading.font())
    font.setPointSizeF(font.pointSizeF() * 1.4)
    font.setWeight(QFont.Weight.DemiBold)
    heading.setFont(font)
    column.addWidget(heading)
    if words:
        column.addWidget(_words(words))
        column.addSpacing(8)
    return page, column


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setMinimumHeight(TARGET_HEIGHT + 4)
    button.setAutoDefault(False)
    return button


def _secret() -> QLineEdit:
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setMinimumHeight(TARGET_HEIGHT)
    return line
