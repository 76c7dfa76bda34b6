"""The program's icon in the forms that systems want, drawn from its SVG; and Windows' version data.

    python -m build_scripts.package.artwork FOLDER VERSION

Run in the environment that is frozen: it draws with Qt.
"""

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[2]
SIDES = (16, 24, 32, 48, 64, 128, 256, 512)

VERSION_DATA = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The ecgdesk developers'),
      StringStruct('FileDescription', 'ecgdesk'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('LegalCopyright', 'Apache License 2.0'),
      StringStruct('ProductName', 'ecgdesk'),
      StringStruct('ProductVersion', '{version}'),
    ])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])]),
  ],
)
"""


def main(folder: Path, version: str) -> None:
    """Write icon-SIDE.png, ecgdesk.ico, ecgdesk.icns and version.txt into ``folder``."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {side: draw(side) for side in SIDES}
    for side, picture in pictures.items():
        picture.save(folder / f"icon-{side}.png")
    small = [pictures[side] for side in SIDES if side < 256]
    sides = [(side, side) for side in SIDES if side <= 256]
    pictures[256].save(folder / "ecgdesk.ico", sizes=sides, append_images=small)
    pictures[512].save(folder / "ecgdesk.icns", append_images=[*small, pictures[256]])
    numbers = (*(int(part) for part in version.split(".")), 0)
    data = VERSION_DATA.format(numbers=numbers, version=version)
    (folder / "version.txt").write_text(data, encoding="utf-8")
    del app


def draw(side: int) -> Image.Image:
    """Draw the icon ``side`` pixels wide and high."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(ROOT / "resources" / "icons" / "ecgdesk.svg")).render(painter)
    painter.end()
    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (side, side), bytes(straight.constBits()))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
