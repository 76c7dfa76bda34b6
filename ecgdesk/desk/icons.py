"""Icons drawn from the SVG files in resources/icons, in the colour of the text around them."""

import math

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ecgdesk import places

SIDE = 24

POINTING = ("next", "previous", "undo", "redo", "resume")
"""These point along the line: a window that begins on the right has them the other way."""


def icon(name: str, palette: QPalette, pixel_ratio: float = 1.0) -> QIcon:
    """Return the icon of this name, drawn for screens of at most ``pixel_ratio``.

    An empty icon where the file is missing: the command still has its text.
    """
    try:
        drawing = (places.resources_folder() / "icons" / f"{name}.svg").read_text("utf-8")
    except OSError:
        return QIcon()
    colour = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText)
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour.name()).encode()))
    scale = float(math.ceil(pixel_ratio))
    normal = _blank(scale)
    painter = QPainter(normal)
    if name in POINTING and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.translate(normal.width(), 0)
        painter.scale(-1, 1)
    renderer.render(painter)
    painter.end()
    faded = _blank(scale)
    painter = QPainter(faded)
    painter.setOpacity(0.35)
    painter.drawPixmap(0, 0, normal)
    painter.end()
    made = QIcon()
    for pixmap, mode in ((normal, QIcon.Mode.Normal), (faded, QIcon.Mode.Disabled)):
        pixmap.setDevicePixelRatio(scale)
        made.addPixmap(pixmap, mode)
    return made


def _blank(scale: float) -> QPixmap:
    pixmap = QPixmap(QSize(SIDE, SIDE) * scale)
    pixmap.fill(QColor(0, 0, 0, 0))
    return pixmap


def program_icon() -> QIcon:
    """Return the program's own icon, in its own colours."""
    return QIcon(str(places.resources_folder() / "icons" / "ecgdesk.svg"))
