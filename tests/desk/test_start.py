"""The window must not wait for what only reading needs."""

import subprocess
import sys

HEAVY = ("numpy", "cv2", "ai_edge_litert", "PIL", "pypdfium2")


def test_the_window_is_made_without_numpy_opencv_and_litert() -> None:
    code = f"""
import sys
from PySide6.QtWidgets import QApplication
from ecgdesk.desk import app
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.preferences import Preferences
qt = QApplication([])
window = MainWindow(Preferences())
window.show()
qt.processEvents()
print([name for name in {HEAVY!r} if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True
    )
    assert done.stdout.strip() == "[]"
