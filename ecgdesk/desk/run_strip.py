"""How far a folder is, under the worklist: "19 of 500", the page's name, time left, and Cancel."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ecgdesk.desk.action_button import ActionButton
from ecgdesk.desk.background_reader import Phase, RunState
from ecgdesk.desk.list_actions import ListActions
from ecgdesk.desk.worklist import State


class RunStrip(QWidget):
    """Shows a run of pages being read; hidden while there is none."""

    def __init__(self, actions: ListActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._said = _line()
        self._name = _line()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._left = _line()
        self._buttons = {
            action: ActionButton(action)
            for action in (actions.cancel, actions.resume, actions.retry_failed, actions.save_table)
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        for widget in (self._said, self._bar, self._name, self._left, *self._buttons.values()):
            column.addWidget(widget)
            widget.hide()
        self._said.show()
        self.hide()

    @property
    def text(self) -> str:
        """What it says, in one string."""
        return " ".join(
            label.toolTip() or label.text()
            for label in (self._said, self._name, self._left)
            if not label.isHidden()
        )

    def show_run(self, run: RunState) -> None:
        """Show how far a run is. A run of one page is not worth a strip."""
        self._bar.setRange(0, max(run.total, 1))
        self._bar.setValue(run.done)
        going = run.phase in (Phase.RUNNING, Phase.CANCELLING)
        self._bar.setVisible(run.phase is not Phase.DONE)
        self._said.setText(_headline(run))
        self._bar.setAccessibleName(self._said.text())
        self._name.setVisible(going)
        self._name.setToolTip(run.name)
        width = max(self.width() - 24, 120)
        metrics = self._name.fontMetrics()
        self._name.setText(metrics.elidedText(run.name, Qt.TextElideMode.ElideMiddle, width))
        self._left.setVisible(run.phase in (Phase.RUNNING, Phase.DONE))
        self._left.setText(_sums(run) if run.phase is Phase.DONE else time_left(run.seconds_left))
        failed = run.counts[State.FAILED] > 0
        shown = {
            self._actions.cancel: going,
            self._actions.resume: run.phase is Phase.STOPPED,
            self._actions.retry_failed: run.phase is Phase.DONE and failed,
            self._actions.save_table: run.phase in (Phase.DONE, Phase.STOPPED),
        }
        # First what goes: all of them together would not fit a small screen, and Qt would make the
        # window grow for good.
        for action in sorted(shown, key=lambda action: shown[action]):
            self._buttons[action].setVisible(shown[action])
        self.setVisible(run.total > 1)
        self._actions.show_phase(run.phase)


def _headline(run: RunState) -> str:
    words = {
        Phase.CANCELLING: _tr("Cancelling…"),
        Phase.STOPPED: _tr("Stopped: {done} of {total} pages read"),
        Phase.DONE: _tr("All {total} pages done"),
    }.get(run.phase, _tr("{done} of {total} pages read"))
    return words.format(done=run.done, total=run.total)


def _sums(run: RunState) -> str:
    read = run.counts[State.READ] + run.counts[State.REVIEWED]
    refused, failed = run.counts[State.REFUSED], run.counts[State.FAILED]
    return _tr("Read: {read}. Refused: {refused}. Failed: {failed}.").format(
        read=read, refused=refused, failed=failed
    )


def time_left(seconds: float | None) -> str:
    """Say a time left so coarsely that it does not jump about."""
    if seconds is None:
        return ""
    if seconds < 60:
        return _tr("Less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return _tr("About {minutes} min left").format(minutes=minutes)
    return _tr("About {hours} h {minutes} min left").format(
        hours=minutes // 60, minutes=minutes % 60
    )


def _line() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    if label.isRightToLeft():  # Latin names of files too begin where the lines do.
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def _tr(text: str) -> str:
    return QCoreApplication.translate("Run", text)
