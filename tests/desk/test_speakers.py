"""Under the coloured sheet: which leads spoke for the finding."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from ecgdesk.desk.main_window import MainWindow
from ecgdesk.packs.evidence import speakers
from tests.desk.driving import READ_TIMEOUT_MS


def test_the_caption_names_the_leads_that_spoke(
    window: MainWindow, qtbot: QtBot, samples: Path
) -> None:
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS) as made:
        window.start([samples / "scan-1.jpg"])
    reading = made.args[0].reading
    window.actions_.evidence.trigger()
    sheet = window.viewer.sheet
    qtbot.waitUntil(lambda: sheet.caption != "", timeout=READ_TIMEOUT_MS)
    index = window.panel.chosen_index()
    assert index is not None
    most = speakers(reading.lead_shares(index))
    assert most
    assert "Most of it from " + ", ".join(share.lead for share in most) in sheet.caption
