"""The middle of the window: a banner for messages, and the page or its flat sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ecgdesk.desk.messages import Messages, Tone
from ecgdesk.desk.notice import Notice
from ecgdesk.desk.page_canvas import PageCanvas
from ecgdesk.desk.quad_tool import QuadTool
from ecgdesk.desk.sheet_view import SheetView
from ecgdesk.desk.tasks import Tasks
from ecgdesk.desk.welcome import Welcome


class Viewer(QWidget):
    """Shows the welcome until a page is open, then the page with its corners, or the sheet."""

    side_changed = Signal(bool)  # whether the flat sheet is shown

    def __init__(
        self,
        welcome: Welcome,
        quad: QuadTool,
        tasks: Tasks,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.page = PageCanvas()
        self.page.setAccessibleName(self.tr("Page with the four corners of the paper"))
        self.quad = quad
        self.quad.repaint_wanted.connect(self.page.update)
        self.quad.handle_named.connect(self.page.setAccessibleDescription)
        self.page.set_overlay(self.quad)
        self.sheet = SheetView(tasks, messages)
        self._welcome: Welcome | None = welcome
        self._stack = QStackedWidget()
        for widget in (welcome, self.page, self.sheet):
            self._stack.addWidget(widget)
        self.banner = Notice(closable=True)
        self.banner.hide()
        self.banner.closed.connect(messages.close_notice)
        self._waiting_notice: tuple[str, Tone] | None = None
        messages.notice_changed.connect(self._show_notice)
        self.quad.released.connect(self._show_waiting_notice)
        self._banner_room = QVBoxLayout()
        self._banner_room.addWidget(self.banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._banner_room)
        column.addWidget(self._stack, 1)

    @property
    def canvas(self) -> PageCanvas:
        """The canvas that zoom and fit are for."""
        return self.sheet.canvas if self.shows_sheet else self.page

    @property
    def shows_sheet(self) -> bool:
        """Whether the flat sheet is shown."""
        return self._stack.currentWidget() is self.sheet

    def add_above(self, widget: QWidget) -> None:
        """Put something above the page, under the banner."""
        self._banner_room.addWidget(widget)

    def show_page(self) -> None:
        """Show the page as it came, with its corners."""
        self._stack.setCurrentWidget(self.page)
        self.side_changed.emit(False)

    def show_sheet(self) -> None:
        """Show the paper laid flat."""
        self._stack.setCurrentWidget(self.sheet)
        self.side_changed.emit(True)

    def leave_welcome(self) -> None:
        """A page is coming: make room for it."""
        if self._welcome is not None:
            self.show_page()
            # It does not come back; a hidden page of a stack would still claim its width.
            self._stack.removeWidget(self._welcome)
            self._welcome.deleteLater()
            self._welcome = None

    def _show_notice(self, text: str, tone: Tone) -> None:
        if self.quad.dragging:
            # The banner moves the canvas, and a page must not move under a dragging hand.
            self._waiting_notice = (text, tone)
            return
        margin = 8 if text else 0
        self._banner_room.setContentsMargins(margin, margin, margin, margin)
        self.banner.show_text(text, tone)

    def _show_waiting_notice(self) -> None:
        waiting, self._waiting_notice = self._waiting_notice, None
        if waiting:
            self._show_notice(*waiting)
