"""How to scan: source, resolution, colours, paper. Offers what the chosen scanner can do."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from ecgdesk.desk.theme import TARGET_HEIGHT
from ecgdesk.scanners.base import (
    DEFAULT_DPI,
    PAPER_SIZES,
    USUAL_DPIS,
    Capabilities,
    ColourMode,
    PaperSource,
    ScanSettings,
    SourceAbility,
)


class ScanForm(QObject):
    """Shows and takes ScanSettings in ``rows`` of words and boxes. ``changed``: by the person.

    What is wanted stays wanted: a scanner that cannot do it gets the nearest it can, and the next
    scanner is asked for what was wanted again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = ScanSettings()
        self._able: Capabilities | None = None
        self._enabled = True
        self._source = self._combo(self.tr("Where the paper lies"))
        self._dpi = self._combo(
            self.tr(
                "{dpi} dpi is all that the reading needs (8 pixels a millimetre of paper), and "
                "scans about twice as fast as 300. Choose more only to keep finer pictures."
            ).format(dpi=DEFAULT_DPI)
        )
        self._colour = self._combo(
            self.tr("The reading needs no colour: gray scans as well and takes a third the room.")
        )
        self._paper = self._combo(
            self.tr("The whole glass cuts nothing off: the paper's edges are found afterwards.")
        )
        self.rows: tuple[tuple[str, QComboBox], ...] = (
            (self.tr("S&ource"), self._source),
            (self.tr("&Resolution"), self._dpi),
            (self.tr("Co&lours"), self._colour),
            (self.tr("Pa&per"), self._paper),
        )
        for words, combo in self.rows:
            combo.setAccessibleName(words.replace("&", ""))
        self._fill()

    @property
    def settings(self) -> ScanSettings:
        """What to scan with; the region is the preview's."""
        return ScanSettings(
            source=PaperSource(self._source.currentData()),
            dpi=int(self._dpi.currentData()),
            colour=ColourMode(self._colour.currentData()),
            paper=next((s for s in PAPER_SIZES if s.name == self._paper.currentData()), None),
            region=self._wanted.region,
        )

    @property
    def flatbed(self) -> SourceAbility | None:
        """What the flatbed can do; None if there is none, or it is not known yet."""
        sources = self._able.sources if self._able else ()
        return next((one for one in sources if one.source is PaperSource.FLATBED), None)

    def set_settings(self, settings: ScanSettings) -> None:
        """Show settings, such as those of a profile."""
        self._wanted = settings
        self._fill()

    def set_capabilities(self, able: Capabilities | None) -> None:
        """Offer what a scanner can do; None: everything usual, until it has said."""
        self._able = able if able and able.sources else None
        self._fill()

    def set_enabled(self, enabled: bool) -> None:
        """Take no changes while the scanner is at work."""
        self._enabled = enabled
        self._fill()

    def _combo(self, tooltip: str) -> QComboBox:
        combo = QComboBox()
        combo.setMinimumHeight(TARGET_HEIGHT)
        combo.setToolTip(tooltip)
        combo.activated.connect(self._take)
        return combo

    def _take(self) -> None:
        self._wanted = replace(self.settings, pages=self._wanted.pages)
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        wanted, able = self._wanted, self._able
        sources = tuple(one.source for one in able.sources) if able else tuple(PaperSource)
        source = wanted.source if wanted.source in sources else sources[0]
        _offer(self._source, [(source_word(one), one.value) for one in sources], source.value)
        ability = SourceAbility(source, dpis=USUAL_DPIS)
        if able:
            ability = next(one for one in able.sources if one.source is source)
        dpi = ability.nearest_dpi(wanted.dpi)
        offered = USUAL_DPIS if ability.any_dpi else ability.offered_dpis
        inside = [one for one in offered if ability.nearest_dpi(one) == one]
        dpis = sorted({dpi, *inside}) if ability.dpis else [dpi]
        dpi_words = self.tr("{dpi} dpi")
        _offer(self._dpi, [(dpi_words.format(dpi=one), one) for one in dpis], dpi)
        self._dpi.setEnabled(self._enabled and bool(ability.dpis))
        colours = ability.colours or tuple(ColourMode)
        colour = ability.nearest_colour(wanted.colour)
        _offer(self._colour, [(colour_word(one), one.value) for one in colours], colour.value)
        papers = [(self.tr("Whole area, the paper is found on it"), "")]
        for size in PAPER_SIZES:
            mm = f"{size.width_mm:.0f} x {size.height_mm:.0f} mm"
            papers.append((f"{size.name} ({mm})", size.name))
        _offer(self._paper, papers, wanted.paper.name if wanted.paper else "")
        # A region goes before the paper.
        sized = wanted.region is None or source is PaperSource.FEEDER
        self._paper.setEnabled(self._enabled and sized)
        for combo in (self._source, self._colour):
            combo.setEnabled(self._enabled)


def source_word(source: PaperSource) -> str:
    """Return the word that the person sees."""
    return {
        PaperSource.FLATBED: QCoreApplication.translate("ScanForm", "Flatbed"),
        PaperSource.FEEDER: QCoreApplication.translate("ScanForm", "Feeder, all its pages"),
    }[source]


def colour_word(colour: ColourMode) -> str:
    """Return the word that the person sees."""
    return {
        ColourMode.GRAY: QCoreApplication.translate("ScanForm", "Gray"),
        ColourMode.COLOUR: QCoreApplication.translate("ScanForm", "Colour"),
    }[colour]


def _offer(combo: QComboBox, rows: Sequence[tuple[str, object]], chosen: object) -> None:
    with QSignalBlocker(combo):
        combo.clear()
        for words, value in rows:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
