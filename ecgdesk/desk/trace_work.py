"""What a worker makes for the trace over the flat sheet. Runs in worker threads only."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from ecgdesk.jobs import CancelToken

if TYPE_CHECKING:
    from ecgdesk.paper.layout import Layout
    from ecgdesk.paper.rate import Rate
    from ecgdesk.reading import Reading

REGULAR = 0.1
"""RR intervals that differ by a smaller share from one to the next are regular."""


@dataclass(frozen=True)
class TraceDrawing:
    """In sheet pixels: the leads as one path, their names and places, the R peaks; and words."""

    path: QPainterPath
    names: tuple[tuple[str, QPointF], ...]
    peaks: tuple[QPointF, ...]
    words: str


def draw_trace(reading: "Reading", token: CancelToken) -> TraceDrawing | None:
    """Make the drawing of a reading; None where no leads were found."""
    from ecgdesk.paper.overlay import draw_leads
    from ecgdesk.paper.strip import find_strips

    layout = reading.layout
    if layout is None or reading.sheet is None:
        return None
    path = QPainterPath()
    for lead in draw_leads(layout):
        for line in lead.lines:
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in line.tolist()]))
    token.check()
    strips = find_strips(layout, reading.sheet.to_page)
    peaks = tuple(QPointF(*peak.sheet) for strip in strips[:1] for peak in strip.peaks)
    names = tuple((lead.name, QPointF(lead.box.left, lead.baseline)) for lead in layout.leads)
    return TraceDrawing(path, names, peaks, _words(layout, strips[0].rate))


def _words(layout: "Layout", rate: "Rate | None") -> str:
    strips = [lead.name for lead in layout.leads if lead.strip]
    words = [_tr("Layout {name}.").format(name=layout.name.replace("x", " × "))]
    if strips:
        words.append(_tr("Rhythm strip: {leads}.").format(leads=", ".join(strips)))
    if rate is not None:
        words.append(_tr("{rate} beats a minute.").format(rate=round(rate.bpm)))
        if rate.irregularity is not None:
            calm = rate.irregularity < REGULAR
            words.append(_tr("RR intervals regular.") if calm else _tr("RR intervals irregular."))
    if layout.gain_assumed:
        words.append(_tr("No calibration pulse: 10 mm/mV assumed."))
    if not layout.certain:
        words.append(_tr("The leads are taken to stand in the usual order."))
    return " ".join(words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Trace", text)
