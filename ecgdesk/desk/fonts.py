"""The fonts that came with the program: for reports, and for words that the system cannot write."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QLoggingCategory
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication

from ecgdesk import places


@lru_cache(maxsize=1)
def load_fonts() -> bool:
    """Make the program's own fonts known to Qt, once; False if they did not come with it.

    The window shows the system's font before and after: only words that no font of the system can
    write (Hindi on many computers) are written with these. Needs a QGuiApplication.
    """
    files = sorted((places.resources_folder() / "fonts").glob("*.ttf"))
    # Qt asks each family for each script and complains of every one that lacks it, as most do.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    before = QFontInfo(QGuiApplication.font()).family()
    # By bytes: a path that Windows' narrow functions cannot spell must not cost the fonts.
    ids = [QFontDatabase.addApplicationFontFromData(QByteArray(f.read_bytes())) for f in files]
    font = QGuiApplication.font()
    if QFontInfo(font).family() != before:
        # "Sans Serif" is whatever fontconfig likes best, and it likes Noto.
        font.setFamily(before)
        QGuiApplication.setFont(font)
    return bool(ids) and -1 not in ids
