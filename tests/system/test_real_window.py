"""The program itself on a real screen: started as a person starts it, seen by its pixels."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(
        not sys.platform.startswith("linux") or not os.environ.get("DISPLAY"),
        reason="no X screen (dev.py test starts one where Xvfb is installed)",
    ),
]

DRIVER = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ecgdesk.desk.worklist import State

app = QApplication(sys.argv[:1])
picture = sys.argv[2]

def look():
    from ecgdesk.desk.finding_row import FindingRow
    from ecgdesk.desk.main_window import MainWindow
    windows = [w for w in app.topLevelWidgets() if isinstance(w, MainWindow)]
    if not windows or not windows[0].isVisible():
        return
    rows = [row for row in windows[0].findChildren(FindingRow) if row.isVisible()]
    if windows[0].worklist.count(State.WAITING, State.READING) or not rows:
        return
    timer.stop()
    QTimer.singleShot(300, lambda: leave(rows))

def leave(rows):
    app.primaryScreen().grabWindow(0).save(picture)
    print(json.dumps({"platform": app.platformName(),
                      "rows": [row.accessibleName() for row in rows]}))
    app.quit()

timer = QTimer()
timer.timeout.connect(look)
timer.start(100)
from ecgdesk.cli import main
sys.exit(main([sys.argv[1]]))
"""


def test_a_photograph_on_the_command_line_is_read_in_a_real_window(samples, tmp_path):
    shot = tmp_path / "screen.png"
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}
    ended = subprocess.run(
        [sys.executable, "-c", DRIVER, str(samples / "photograph-1.jpg"), str(shot)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert ended.returncode == 0, ended.stderr
    said = json.loads(ended.stdout.strip().splitlines()[-1])
    assert said["platform"] == "xcb"
    assert any("Normal ECG: present" in row and "%" in row for row in said["rows"]), said
    assert not any("absent" in row for row in said["rows"]), "the absent ones are folded away"
    # The screen really shows it: a grey photograph, pale chrome, and the bars' colour.
    screen = Image.open(shot).convert("RGB")
    assert len(screen.resize((200, 125)).getcolors(30000) or []) > 500
