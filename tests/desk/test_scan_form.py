"""Settings that one scanner cannot do stay wanted of the next."""

from pytestqt.qtbot import QtBot

from ecgdesk.desk.scan_form import ScanForm
from ecgdesk.scanners.base import (
    Capabilities,
    ColourMode,
    PaperSource,
    Region,
    ScanSettings,
    SourceAbility,
)

FEEDER_ONLY = Capabilities(
    (SourceAbility(PaperSource.FEEDER, 216, 356, (150, 300), colours=(ColourMode.COLOUR,)),)
)
EVERYTHING = Capabilities(
    (
        SourceAbility(PaperSource.FLATBED, 216, 297, (75, 600), any_dpi=True),
        SourceAbility(PaperSource.FEEDER, 216, 356, (100, 200)),
    )
)


def offered(form: ScanForm, row: int) -> list[object]:
    box = form.rows[row][1]
    return [box.itemData(place) for place in range(box.count())]


def test_what_a_scanner_cannot_do_is_the_nearest_it_can(qtbot: QtBot) -> None:
    form = ScanForm()
    assert form.settings == ScanSettings()
    form.set_capabilities(FEEDER_ONLY)
    assert form.settings == ScanSettings(PaperSource.FEEDER, 300, ColourMode.COLOUR)
    assert offered(form, 1) == [150, 300] and form.flatbed is None
    form.set_capabilities(EVERYTHING)
    assert form.settings == ScanSettings()
    assert offered(form, 1) == [75, 100, 150, 200, 240, 300, 400, 600]


def test_an_odd_resolution_that_is_wanted_is_offered(qtbot: QtBot) -> None:
    form = ScanForm()
    form.set_capabilities(EVERYTHING)
    form.set_settings(ScanSettings(dpi=250))
    assert form.settings.dpi == 250 and 250 in offered(form, 1)


def test_a_region_goes_before_the_paper(qtbot: QtBot) -> None:
    form = ScanForm()
    form.set_settings(ScanSettings(region=Region(0, 0, 100, 100)))
    assert not form.rows[3][1].isEnabled()
    form.set_enabled(False)
    assert not any(box.isEnabled() for _, box in form.rows)
    form.set_enabled(True)
    form.set_settings(ScanSettings())
    assert all(box.isEnabled() for _, box in form.rows)
