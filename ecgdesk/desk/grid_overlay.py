"""A ruler over the flat sheet: lines every 5 mm of the measured scale, to check it by eye.

They are laid on the grid's own lines; where the scale is wrong they drift away from them.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QObject
from PySide6.QtGui import QAction, QColor, QPainter, QPen

from ecgdesk.desk.messages import Messages
from ecgdesk.desk.page_canvas import PageCanvas
from ecgdesk.desk.tasks import Tasks

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ecgdesk.desk.page_work import MadeReading
    from ecgdesk.jobs import CancelToken
    from ecgdesk.reading import Reading

LINE = QColor(0, 90, 200, 150)
STEP_MM = 5.0

_KEY = "grid"


class GridOverlay(QObject):
    """Draws the lines while ``shown`` (the command) is on and the sheet has a scale."""

    def __init__(self, canvas: PageCanvas, tasks: Tasks, messages: Messages) -> None:
        super().__init__(canvas)
        self._canvas, self._tasks, self._messages = canvas, tasks, messages
        self._made: MadeReading | None = None
        self.lines: tuple[tuple[float, ...], tuple[float, ...]] = ((), ())
        """Where lines stand, in sheet pixels: across (x), and down (y)."""
        self.shown = QAction(self.tr("Show the &millimetre grid"), canvas.window())
        self.shown.setObjectName("grid")
        self.shown.setCheckable(True)
        self.shown.setShortcut("Ctrl+G")
        self.shown.setToolTip(
            self.tr("Draw a line every 5 mm, to check the scale against the paper's grid (Ctrl+G)")
        )
        self.shown.toggled.connect(self._make)

    def show_reading(self, made: "MadeReading | None") -> None:
        """Draw the lines of another reading, or of none."""
        self._made = made
        self._make()

    def paint(self, painter: QPainter, canvas: PageCanvas) -> None:
        """Draw the lines over the whole sheet."""
        if not self.shown.isChecked() or canvas.picture is None:
            return
        size, transform = canvas.picture.size, canvas.view.transform()
        across, down = self.lines
        lines = [QLineF(x, 0, x, size.height()) for x in across]
        lines += [QLineF(0, y, size.width(), y) for y in down]
        painter.setPen(QPen(LINE, 1))
        painter.drawLines([transform.map(line) for line in lines])

    def _make(self) -> None:
        self._take(((), ()))
        self._tasks.drop(_KEY)
        if self._made is not None and self.shown.isChecked():
            self._tasks.run(
                _KEY,
                partial(find_lines, self._made.reading),
                self._take,
                partial(self._messages.fail, _KEY),
            )

    def _take(self, lines: tuple[tuple[float, ...], tuple[float, ...]]) -> None:
        self.lines = lines
        self._canvas.update()


def find_lines(
    reading: "Reading", token: "CancelToken"
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return where the lines stand across and down, in sheet pixels; none without a scale."""
    import numpy as np

    sheet = reading.sheet
    if sheet is None or sheet.scale is None:
        return (), ()
    # The faintest of the three colours shows most grids; the median leaves out trace and words.
    shade = sheet.pixels[::3, ::1].min(axis=2)
    columns = np.median(shade, axis=0)
    rows = np.median(sheet.pixels[::1, ::3].min(axis=2), axis=1)
    return (
        _comb(columns, STEP_MM * sheet.scale.x),
        _comb(rows, STEP_MM * sheet.scale.y),
    )


def _comb(brightness: "NDArray[np.float64]", period: float) -> tuple[float, ...]:
    """Lay a comb of this period (pixels) where its teeth fall on the darkest lines."""
    import numpy as np

    if period < 4:
        return ()
    # Shadows are slow, lines are fast.
    width = max(3, round(period)) | 1
    smooth = np.convolve(brightness, np.ones(width) / width, mode="same")
    fast = brightness - smooth
    fast[:width] = fast[-width:] = 0
    places = np.arange(len(brightness))
    starts = np.arange(0, period, 0.5)
    darkness = [
        float(np.interp(np.arange(start, len(brightness), period), places, fast).mean())
        for start in starts
    ]
    first = float(starts[int(np.argmin(darkness))])
    return tuple(float(x) for x in np.arange(first, len(brightness), period) + 0.5)
