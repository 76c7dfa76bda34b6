"""Icons drawn from the SVG files in resources/icons, in the colour of the text around them."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ecgdesk import places

SIDE = 24


def icon(name: str, palette: QPalette) -> QIcon:
    """Return the icon of this name; an empty one where the file is missing."""
    try:
        drawing = (places.resources_folder() / "icons" / f"{name}.svg").read_text("utf-8")
    except OSError:
        return QIcon()
    made = QIcon()
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    for mode, colour in (
        (QIcon.Mode.Normal, palette.color(group.Active, role.ButtonText)),
        (QIcon.Mode.Disabled, _faded(palette)),
    ):
        renderer = QSvgRenderer(QByteArray(_coloured(drawing, colour).encode()))
        for scale in (1.0, 2.0):
            made.addPixmap(_pixmap(renderer, scale), mode)
    return made


def program_icon() -> QIcon:
    """Return the program's own icon, in its own colours."""
    return QIcon(str(places.resources_folder() / "icons" / "ecgdesk.svg"))


def _pixmap(renderer: QSvgRenderer, scale: float) -> QPixmap:
    pixmap = QPixmap(QSize(SIDE, SIDE) * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def _coloured(drawing: str, colour: QColor) -> str:
    return drawing.replace("currentColor", colour.name())


def _faded(palette: QPalette) -> QColor:
    text = palette.color(QPalette.ColorRole.ButtonText)
    ground = palette.color(QPalette.ColorRole.Button)
    return QColor(
        *(round(0.38 * a + 0.62 * b) for a, b in zip(_rgb(text), _rgb(ground), strict=True))
    )


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
