"""The window's program: sets Qt up, shows the window, and lets no error pass unsaid."""

import gc
import logging
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from ecgdesk import __version__, places

if TYPE_CHECKING:
    from ecgdesk.desk.main_window import MainWindow


def run(paths: list[Path]) -> int:
    """Show the window on these files and folders; return the exit code when it is closed."""
    # Start-up makes many thousand objects (mostly Qt's enums) that live as long as the program:
    # looking through them for garbage again and again takes a tenth of the time until the window
    # is up. The imports stand here for the same reason.
    gc.disable()
    from ecgdesk.desk import fonts, languages, theme
    from ecgdesk.desk.main_window import MainWindow
    from ecgdesk.desk.preferences import Preferences
    from ecgdesk.desk.program_actions import show_settings
    from ecgdesk.settings import COLOURS, LANGUAGE

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    name_program(app)
    fonts.load_fonts()
    preferences = Preferences()
    theme.use_colours(preferences.value(COLOURS))
    languages.use_language(app, preferences)
    window: MainWindow | None = None

    def show() -> MainWindow:
        nonlocal window
        window = MainWindow(preferences)
        window.renewal_wanted.connect(renew, Qt.ConnectionType.QueuedConnection)
        catch_errors(window)
        window.show()
        return window

    def renew() -> None:
        # Every word of a window is made with it: for another language there is another window.
        old = window
        languages.use_language(app, preferences)
        new = show()
        if old:
            new.take_over(old)
            old.deleteLater()
        new.start([])
        show_settings(new, LANGUAGE)

    def begin() -> None:
        gc.freeze()
        gc.enable()
        if window:
            window.start(paths)

    show()

    QTimer.singleShot(0, begin)
    return app.exec()


def name_program(app: QApplication) -> None:
    """Tell the desktop who this is."""
    from ecgdesk.desk import icons

    app.setApplicationName("ecgdesk")
    app.setApplicationDisplayName("ecgdesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("ecgdesk")
    app.setWindowIcon(icons.program_icon())


def catch_errors(window: "MainWindow") -> None:
    """Log errors that nobody foresaw, and show them in the window instead of dying."""
    _log_to_file()

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            window.messages.fail("unforeseen", error)
        else:
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = caught


def _log_to_file() -> None:
    """Errors go to ecgdesk.log in the person's folder; the file is made with the first one."""
    folder = places.user_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    handler = logging.FileHandler(folder / "ecgdesk.log", encoding="utf-8", delay=True)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logging.getLogger("ecgdesk").addHandler(handler)
    if os.environ.get("ECGDESK_DEBUG"):
        logging.basicConfig(level=logging.DEBUG)
