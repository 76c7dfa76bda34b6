"""The window's language: which there are, and how one is put on."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from ecgdesk import places
from ecgdesk.desk.preferences import Preferences
from ecgdesk.settings import DIRECTION, LANGUAGE

RIGHT_TO_LEFT = ("ar",)

_FONTS = {"ar": "NotoSansArabic*.ttf", "hi": "NotoSansDevanagari*.ttf"}
"""Scripts that a clinic's computer may have no letters for."""

_FAMILIES = {"hi": "Noto Sans Devanagari"}
"""Scripts whose letters are taller than those of the system's usual font leave room for."""

_installed: list[QTranslator] = []
_plain_fonts: list[QFont] = []


def available() -> list[str]:
    """Return the languages that the window can speak, English first."""
    return ["en", *(code for code in LANGUAGE.choices if _file(code).is_file())]


def chosen(preferences: Preferences) -> str:
    """Return the language that the person wants, or that of the system if we speak it."""
    speaks = available()
    wanted = preferences.value(LANGUAGE)
    if wanted in speaks:
        return wanted
    ours = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in ours if code in speaks), "en")


def right_to_left(preferences: Preferences) -> bool:
    """Whether the chosen language is read from the right, wherever the window begins."""
    return chosen(preferences) in RIGHT_TO_LEFT


def use_language(app: QApplication, preferences: Preferences) -> None:
    """Let whatever is made from now on speak the chosen language, from its own side."""
    code = chosen(preferences)
    speak(app, code)
    app.setLayoutDirection(_direction(code, preferences.value(DIRECTION)))


def speak(app: QGuiApplication, code: str) -> None:
    """Let whatever is made from now on speak this language, one of ``available``."""
    while _installed:
        app.removeTranslator(_installed.pop())
    if code != "en":
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        names = {"pt": "pt_BR"}
        # The last one installed is asked first: Qt's own words must not hide ours.
        for path in (qt_folder / f"qtbase_{names.get(code, code)}.qm", _file(code)):
            translator = QTranslator(app)
            if translator.load(str(path)):
                app.installTranslator(translator)
                _installed.append(translator)
        for font in (places.resources_folder() / "fonts").glob(_FONTS.get(code, "none")):
            QFontDatabase.addApplicationFont(str(font))


def _use_font(app: QApplication, family: str | None) -> None:
    if not _plain_fonts:
        _plain_fonts.append(app.font())
    font = QFont(_plain_fonts[0])
    if family:
        font.setFamilies([family, *font.families()])
    if font != app.font():
        app.setFont(font)


def _direction(code: str, wanted: str) -> Qt.LayoutDirection:
    rtl = wanted == "rtl" or (wanted == "language" and code in RIGHT_TO_LEFT)
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def _file(code: str) -> Path:
    return places.resources_folder() / "translations" / f"ecgdesk_{code}.qm"
