"""The findings of a reading: what is present, what is unsure, and, folded away, what is absent."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ecgdesk.desk.finding_row import FindingRow
from ecgdesk.desk.theme import TARGET_HEIGHT

if TYPE_CHECKING:
    from ecgdesk.packs.calls import Finding

_CALLS = ("present", "unsure", "absent")


class FindingList(QWidget):
    """Shows one row for each finding. ``finding_chosen`` carries the index of the chosen one.

    The absent ones, most of the list, stand behind one button; whether they are unfolded stays from
    reading to reading. The chosen row is never a folded one, unless all are.
    """

    finding_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, FindingRow] = {}  # by code, from the top
        self._choice = QButtonGroup(self)
        self._choice.setExclusive(True)
        self._chosen_code: str | None = None
        self.fold = _FoldButton()
        self.fold.toggled.connect(self._fold)
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2)
        self._list.addWidget(self.fold)

    def show_findings(self, findings: Sequence["Finding"]) -> None:
        """Show these; rows of findings that stay are kept with their focus."""
        ranked = sorted(findings, key=_rank)
        rows = {found.code: self._rows.pop(found.code, None) for found in ranked}
        for row in self._rows.values():
            self._choice.removeButton(row)
            row.hide()
            row.deleteLater()
        self._rows = {found.code: rows[found.code] or self._new_row(found) for found in ranked}
        for found, row in zip(ranked, self._rows.values(), strict=True):
            row.show_finding(found)
        absent = [row for row in self._rows.values() if _is_absent(row)]
        self.fold.show_count(len(absent))
        called = [row for row in self._rows.values() if not _is_absent(row)]
        column = [*called, self.fold, *absent]
        for place, widget in enumerate(column):
            if self._list.indexOf(widget) != place:
                self._list.removeWidget(widget)
                self._list.insertWidget(place, widget)
        # Rows come late, and would be reached after all else: the button leads them to its place.
        for first, second in pairwise([self.fold, *column]):
            QWidget.setTabOrder(first, second)
        self._hide_folded()
        self._choose_among_shown()

    def shown_findings(self) -> list[str]:
        """Return what stands on the rows, from the top, as a screen reader says it."""
        return [row.accessibleName() for row in self._rows.values() if not row.isHidden()]

    def chosen_index(self) -> int | None:
        """Return the index of the chosen finding."""
        row = self._rows.get(self._chosen_code or "")
        return row.finding.index if row else None

    def _new_row(self, finding: "Finding") -> FindingRow:
        row = FindingRow(finding)
        row.clicked.connect(lambda: self._choose(row))
        self._choice.addButton(row)
        return row

    def _choose(self, row: FindingRow) -> None:
        self._chosen_code = row.finding.code
        self.finding_chosen.emit(row.finding.index)

    def _fold(self) -> None:
        before = self._chosen_code
        self._hide_folded()
        self._choose_among_shown()
        if self._chosen_code and self._chosen_code != before:
            self._choose(self._rows[self._chosen_code])

    def _hide_folded(self) -> None:
        for row in self._rows.values():
            row.setHidden(_is_absent(row) and not self.fold.isChecked())

    def _choose_among_shown(self) -> None:
        if not self._rows:
            return
        shown = [code for code, row in self._rows.items() if not row.isHidden()] or [*self._rows]
        if self._chosen_code not in shown:
            self._chosen_code = shown[0]
        self._rows[self._chosen_code].setChecked(True)


class _FoldButton(QToolButton):
    """Tells how many findings are absent; checked while they are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("absent findings")
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(TARGET_HEIGHT)
        self.toggled.connect(self._point)
        self.show_count(0)
        self._point()

    def show_count(self, count: int) -> None:
        """Say how many there are; for none, hide."""
        self.setText(self.tr("Absent findings: {count}").format(count=count))
        self.setHidden(count == 0)

    def changeEvent(self, event: QEvent) -> None:
        """Point to the other side in a window that begins on the right, in the theme's colour."""
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.PaletteChange):
            self._point()
        super().changeEvent(event)

    def _point(self) -> None:
        # Drawn here: Qt leaves a button's own arrow on the left in a mirrored window, and to load
        # QStyle for its arrows takes 9 ms of the start.
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.iconSize() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.translate(self.iconSize().width() / 2, self.iconSize().height() / 2)
        ahead = 180.0 if self.isRightToLeft() else 0.0
        painter.rotate(90.0 if self.isChecked() else ahead)
        painter.drawPolygon([QPointF(-2.5, -5), QPointF(-2.5, 5), QPointF(3.5, 0)])
        painter.end()
        self.setIcon(QIcon(pixmap))
        does = self.tr("Hide them") if self.isChecked() else self.tr("Show them")
        self.setToolTip(does)
        self.setAccessibleDescription(does)


def _rank(finding: "Finding") -> tuple[int, bool, float]:
    """Sort by call, then by probability; what is unsure and only experimental after the others."""
    doubtful = finding.call == "unsure" and finding.spec.experimental
    return _CALLS.index(finding.call), doubtful, -finding.probability


def _is_absent(row: FindingRow) -> bool:
    return row.finding.call == "absent"
