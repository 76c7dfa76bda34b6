"""What ``ecgdesk selftest`` checks of the desk: the window, a printed page, the system's printers.

Without a screen the window is drawn offscreen; with one, by the system's own plugin, unseen.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QPluginLoader, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from ecgdesk.errors import EcgdeskError
from ecgdesk.selftest import Check, checked

LEAST_COLOURS = 20
"""A window that was drawn has more, with its icons and the edges of its letters."""


def run_checks() -> Iterator[Check]:
    """Run every check of the desk, yielding each as it ends."""
    if sys.platform.startswith("linux") and not _has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    yield checked("the window opens", _open_window)
    yield checked("a page is printed to a PDF", _print_page)
    yield checked("printers can be reached", _load_printing)
    del app


def _has_screen() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open_window() -> None:
    from ecgdesk.desk.main_window import MainWindow
    from ecgdesk.desk.preferences import Preferences

    with _own_home():
        window = MainWindow(Preferences())
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.resize(1000, 700)
        window.show()
        QCoreApplication.processEvents()
        picture = window.grab().toImage()
        window.close()
        window.deleteLater()
    colours = {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    if len(colours) < LEAST_COLOURS:
        raise EcgdeskError(f"The window is empty: it has {len(colours)} colours.")


@contextmanager
def _own_home() -> Iterator[None]:
    """An empty folder for settings and records while the window is open: none of the person's."""
    before = os.environ.get("ECGDESK_HOME")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ECGDESK_HOME"] = folder
        try:
            yield
        finally:
            os.environ.pop("ECGDESK_HOME")
            if before is not None:
                os.environ["ECGDESK_HOME"] = before


def _print_page() -> None:
    from ecgdesk.paper.sources import from_bytes

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.pdf"
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        size = QPageSize(QPageSize.PageSizeId.A4)
        printer.setPageLayout(
            QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(10, 10, 10, 10))
        )
        painter = QPainter(printer)
        painter.drawText(printer.pageRect(QPrinter.Unit.DevicePixel), 0, "ecgdesk " * 50)
        painter.end()
        with from_bytes(path.read_bytes(), "The printed page") as source:
            pixels = source.page(1).pixels
    if pixels.min() > 128:
        raise EcgdeskError("The page is blank: no letters were drawn.")


def _load_printing() -> None:
    files = [
        file
        for folder in QCoreApplication.libraryPaths()
        for file in sorted((Path(folder) / "printsupport").glob("*"))
    ]
    if not files:
        raise EcgdeskError("The part that reaches printers is missing. PDFs can be made.")
    for file in files:
        loader = QPluginLoader(str(file))
        if not loader.load():
            raise EcgdeskError(f"{file.name} cannot be used: {loader.errorString()}")
