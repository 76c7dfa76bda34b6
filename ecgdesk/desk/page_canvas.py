"""The canvas: one picture with zoom, pan and fit, and an overlay that draws and edits on it.

Own-painted: a view is a scale, a shift and quarter turns, and the picture brings its own halves,
so a 12-megapixel page costs no more to paint than the canvas has pixels.
"""

from collections.abc import Callable
from typing import Protocol, TypeAlias

from PySide6.QtCore import QEvent, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from ecgdesk.desk.picture import Picture
from ecgdesk.desk.view import View, fitted, fitted_across

ZOOM_STEP = 1.25
PAN_STEP = 60.0

Fitting: TypeAlias = Callable[[QSizeF, QSizeF, int], View]
"""How a picture of a size is laid into a canvas, turned by quarters."""

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Overlay(Protocol):
    """What lies over the picture: it draws, and may take the mouse and the keys first."""

    def paint(self, painter: QPainter, canvas: "PageCanvas") -> None:
        """Draw over the picture, in canvas pixels."""

    def press(self, canvas: "PageCanvas", at: QPointF) -> bool:
        """Whether the overlay takes this press (and then the moves up to the release)."""

    def drag(self, canvas: "PageCanvas", at: QPointF) -> None:
        """Follow the pointer after a press that was taken."""

    def release(self, canvas: "PageCanvas") -> None:
        """End the drag."""

    def cursor_at(self, canvas: "PageCanvas", at: QPointF) -> Qt.CursorShape | None:
        """Which cursor to show over ``at``; None for the canvas's own."""

    def key(self, event: QKeyEvent) -> bool:
        """Whether the overlay takes this key."""

    def step_focus(self, *, forward: bool) -> bool:
        """Choose the next handle by Tab; False to let the focus go on."""


class PageCanvas(QWidget):
    """Shows a Picture. Wheel zooms about the pointer; dragging, space or the middle button pans."""

    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._view = View()
        self._turns = 0
        self._fitting: Fitting | None = fitted
        self._overlay: Overlay | None = None
        self._taken = False
        self._pan_from: QPointF | None = None
        self._space = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.grabGesture(Qt.GestureType.PinchGesture)

    # What is shown

    @property
    def picture(self) -> Picture | None:
        """The picture that is shown."""
        return self._picture

    @property
    def view(self) -> View:
        """How the picture lies on the canvas."""
        return self._view

    def set_overlay(self, overlay: Overlay) -> None:
        """Lay a tool over the picture."""
        self._overlay = overlay

    def show_picture(self, picture: Picture | None, *, keep_view: bool = False) -> None:
        """Show another picture, fitted; with ``keep_view`` where the old one lay."""
        same = picture is not None and self._picture and picture.size == self._picture.size
        self._picture = picture
        if not (keep_view and same):
            self.fit()
        self.update()

    def set_turns(self, turns: int) -> None:
        """Show the picture turned clockwise by quarter turns."""
        if turns % 4 != self._turns:
            self._turns = turns % 4
            self.fit()

    def fit(self) -> None:
        """Show the whole picture, also after the window changes its size."""
        self._fit_by(fitted)

    def fit_width(self) -> None:
        """Let the picture take the canvas's width, also after the window changes its size."""
        self._fit_by(fitted_across)

    def _fit_by(self, fitting: Fitting) -> None:
        self._fitting = fitting
        if self._picture:
            self._set_view(fitting(QSizeF(self._picture.size), QSizeF(self.size()), self._turns))

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom about a point of the canvas, or its middle."""
        if not self._picture:
            return
        smallest = fitted(QSizeF(self._picture.size), QSizeF(self.size()), self._turns).scale / 2
        self._fitting = None
        about = about or QPointF(self.width() / 2, self.height() / 2)
        self._set_view(self._view.zoomed(factor, about, smallest=smallest))

    def zoom_in(self) -> None:
        """One step larger."""
        self.zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.zoom(1 / ZOOM_STEP)

    def show_actual_size(self) -> None:
        """One pixel of the picture on one of the screen, about the middle."""
        self.zoom(1 / (self.devicePixelRatioF() * self._view.scale))

    def pan(self, dx: float, dy: float) -> None:
        """Shift the picture by canvas pixels."""
        if self._picture:
            self._fitting = None
            self._set_view(self._view.panned(dx, dy))

    def _set_view(self, view: View) -> None:
        if self._picture:
            view = view.kept_in_sight(QSizeF(self._picture.size), QSizeF(self.size()))
        self._view = view
        self.view_changed.emit()
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the picture at the nearest level, and the overlay."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), ground_colour(self.palette()))
        if self._picture:
            self.paint_picture(painter, self._view)
            if self._overlay:
                self._overlay.paint(painter, self)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def paint_picture(self, painter: QPainter, view: View) -> None:
        """Draw the picture as a view lays it; the loupe uses it too."""
        if not self._picture:
            return
        image, level_scale = self._picture.level_for(view.scale * self.devicePixelRatioF())
        painter.save()
        painter.setTransform(view.transform(), combine=True)
        painter.scale(1 / level_scale, 1 / level_scale)
        # From 6 to 1 up single pixels are worth seeing as such.
        smooth = view.scale < 6
        if self._pan_from is not None and view.turns % 2:
            smooth = False  # Sideways, Qt's smooth way takes too long to follow a hand.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(0, 0, image)
        painter.restore()

    # Mouse, wheel and touch

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the press to the overlay, or start to pan."""
        left = event.button() == Qt.MouseButton.LeftButton
        if left or event.button() == Qt.MouseButton.MiddleButton:
            self._begin(event.position(), may_take=left and not self._space)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was taken, or pan, or show what could be taken."""
        if not self._follow(event.position()):
            self._show_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag or a pan."""
        self._end()
        self._show_cursor(event.position())

    def _begin(self, at: QPointF, *, may_take: bool) -> None:
        if may_take and self._overlay and self._picture:
            self._taken = self._overlay.press(self, at)
        if not self._taken:
            self._pan_from = at
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _follow(self, at: QPointF) -> bool:
        """Whether something is being dragged or panned, which is done then."""
        if self._taken and self._overlay:
            self._overlay.drag(self, at)
        elif self._pan_from is not None:
            self.pan(at.x() - self._pan_from.x(), at.y() - self._pan_from.y())
            self._pan_from = at
        else:
            return False
        return True

    def _end(self) -> None:
        if self._taken and self._overlay:
            self._overlay.release(self)
        self._taken = False
        self._pan_from = None

    def _take_touch(self, event: QTouchEvent) -> None:
        """One finger drags or pans as the mouse does; a second one makes it a pinch."""
        kind = event.type()
        if len(event.points()) != 1 or kind == QEvent.Type.TouchCancel:
            self._end()
        elif kind == QEvent.Type.TouchBegin:
            self._begin(event.points()[0].position(), may_take=True)
        elif kind == QEvent.Type.TouchUpdate:
            self._follow(event.points()[0].position())
        else:
            self._end()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit the page again, unless a handle is under the pointer."""
        if self._overlay and self._overlay.cursor_at(self, event.position()) is not None:
            self.mousePressEvent(event)
        else:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer; two fingers on a touchpad pan, with Ctrl they zoom."""
        touchpad = event.device().type() == QPointingDevice.DeviceType.TouchPad
        pixels = event.pixelDelta()
        if touchpad and not pixels.isNull() and not event.modifiers():
            self.pan(pixels.x(), pixels.y())
        elif event.angleDelta().y():
            self.zoom(ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Take fingers, and pinches of a touch screen or of a touchpad."""
        if isinstance(event, QTouchEvent):
            self._take_touch(event)
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + event.value(), event.position())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                about = self.mapFromGlobal(pinch.centerPoint())
                self.zoom(pinch.scaleFactor(), about)
                return True
        elif event.type() == QEvent.Type.ShortcutOverride and self._keeps(event):
            event.accept()
            return True
        return super().event(event)

    def _keeps(self, event: QEvent) -> bool:
        """Whether a key that is some command's elsewhere means a move here."""
        return (
            isinstance(event, QKeyEvent)
            and self._overlay is not None
            and self._picture is not None
            and event.modifiers() & Qt.KeyboardModifier.AltModifier == event.modifiers()
            and event.key() in ARROWS
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted page fitted, and any other in sight."""
        if self._fitting:
            self._fit_by(self._fitting)
        else:
            self._set_view(self._view)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give keys to the overlay first; then arrows pan and space holds the page."""
        if self._picture and self._overlay and self._overlay.key(event):
            return
        steps = {
            Qt.Key.Key_Left: (PAN_STEP, 0.0),
            Qt.Key.Key_Right: (-PAN_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, PAN_STEP),
            Qt.Key.Key_Down: (0.0, -PAN_STEP),
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self._space = True
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif key in steps:
            self.pan(*steps[key])
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of space."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.unsetCursor()
        else:
            super().keyReleaseEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab walk through the overlay's handles before it leaves the canvas."""
        if self._picture and self._overlay and self._overlay.step_focus(forward=forward):
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus, and with Tab choose the first handle."""
        by_tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self._picture and self._overlay and event.reason() in by_tab:
            self._overlay.step_focus(forward=event.reason() == by_tab[0])
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop showing the focus."""
        self._space = False
        super().focusOutEvent(event)
        self.update()

    def _show_cursor(self, at: QPointF) -> None:
        shape = None
        if self._overlay and self._picture:
            shape = self._overlay.cursor_at(self, at)
        if shape is None and self._space:
            shape = Qt.CursorShape.OpenHandCursor
        if shape is None:
            self.unsetCursor()
        else:
            self.setCursor(shape)


def ground_colour(palette: QPalette) -> QColor:
    """Return the quiet gray around the paper, from the palette so that dark stays dark."""
    window = palette.color(QPalette.ColorRole.Window)
    return window.darker(112) if window.lightness() > 127 else window.darker(135)
