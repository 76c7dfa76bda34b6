"""Every language is whole, and the window changes into it at once."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from build_scripts.sentences import collect
from build_scripts.translations import FOLDER, missing, patterns, read_ts
from ecgdesk.desk import languages, words
from ecgdesk.desk.main_window import MainWindow
from ecgdesk.desk.preferences import Preferences
from ecgdesk.settings import DIRECTION, LANGUAGE
from tests.desk.driving import READ_TIMEOUT_MS

HOW = "run `python -m build_scripts.translations`, and translate what it lists"
FILES = sorted(FOLDER.glob("ecgdesk_*.ts"))


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}", text))


def test_all_languages_are_there() -> None:
    codes = {path.stem.removeprefix("ecgdesk_") for path in FILES}
    assert codes | {"system", "en"} == set(LANGUAGE.choices)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_sentence_is_untranslated(path: Path) -> None:
    assert missing(read_ts(path), collect()) == [], HOW


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_value_keeps_its_place(path: Path) -> None:
    for (_, source), said in read_ts(path).items():
        if not said:
            continue  # another test says so
        # "row{2}" is English for a plural; other languages have their own ways.
        wanted = placeholders(source) - ({"{2}"} if "row{2}" in source else set())
        assert wanted <= placeholders(said) <= placeholders(source), said


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_compiled_file_says_the_same(qapp: QApplication, path: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm"))), HOW
    for (context, source), said in read_ts(path).items():
        assert translator.translate(context, source) == said, HOW


def test_the_patterns_of_sentences_are_up_to_date() -> None:
    assert (FOLDER / "sentences.json").read_text("utf-8") == patterns(collect()), HOW


@pytest.fixture
def speak(qapp: QApplication, home: Path) -> Iterator[Preferences]:
    """Preferences to choose a language in; English again afterwards."""
    preferences = Preferences()
    yield preferences
    preferences.set_value(LANGUAGE, "en")
    preferences.set_value(DIRECTION, "language")
    languages.use_language(qapp, preferences)


def test_the_window_is_made_in_the_chosen_language(
    speak: Preferences, qapp: QApplication, qtbot: QtBot
) -> None:
    speak.set_value(LANGUAGE, "fr")
    languages.use_language(qapp, speak)
    window = MainWindow(speak)
    qtbot.addWidget(window)
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles[:2] == ["Fichier", "Édition"]
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_arabic_begins_on_the_right_unless_told_otherwise(
    speak: Preferences, qapp: QApplication
) -> None:
    speak.set_value(LANGUAGE, "ar")
    languages.use_language(qapp, speak)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speak.set_value(DIRECTION, "ltr")
    languages.use_language(qapp, speak)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_sentences_of_other_rooms_are_said_with_their_values(
    speak: Preferences, qapp: QApplication
) -> None:
    english = "scan 1.pdf has 900 pages; at most 200 are read. Split it into smaller documents."
    assert words.sentence(english) == english
    speak.set_value(LANGUAGE, "es")
    languages.use_language(qapp, speak)
    said = words.sentence(english)
    assert said != english and all(part in said for part in ("scan 1.pdf", "900", "200"))
    cut = words.sentence(
        "Traces come closer than 1.5 mm to the left and top edge of the page and may be cut off. "
        "Move the corners outwards, or take in the whole paper."
    )
    assert "(izquierdo, superior)" in cut
    assert words.sentence("Nobody ever wrote this.") == "Nobody ever wrote this."


def test_what_a_pack_lacks_is_put_together(speak: Preferences, qapp: QApplication) -> None:
    english = "This pack does not look for: Atrial flutter (AFLT), ST depression (STD)."
    assert words.pack_word(english) == english
    speak.set_value(LANGUAGE, "fr")
    languages.use_language(qapp, speak)
    assert words.pack_word(english) == (
        "Ce module ne recherche pas : Flutter auriculaire (AFLT), Sous-décalage de ST (STD)."
    )


@pytest.mark.parametrize("language", ["en", *(path.stem[-2:] for path in FILES)])
def test_no_letter_of_a_menu_means_two_commands(
    speak: Preferences, qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    speak.set_value(LANGUAGE, language)
    languages.use_language(qapp, speak)
    window = MainWindow(speak)
    qtbot.addWidget(window)

    def letters_of(entries: list[QAction]) -> list[str]:
        found = [re.search("&(.)", entry.text()) for entry in entries]
        return [match[1].casefold() for match in found if match]

    bar = window.menuBar().actions()
    for entries in (bar, *(entry.menu().actions() for entry in bar)):  # type: ignore[attr-defined]
        letters = letters_of(entries)
        assert len(letters) == len(set(letters)), letters
    if language not in ("ar", "hi"):  # whose menus have none
        assert len(letters_of(bar)) == len(bar)
    # Buttons beside the menus: Alt and their letter must not open a menu.
    buttons = [re.search("&(.)", one.text()) for one in window.findChildren(QPushButton)]
    assert not {match[1].casefold() for match in buttons if match} & set(letters_of(bar))


def test_patterns_are_json_that_the_program_reads() -> None:
    kept = json.loads((FOLDER / "sentences.json").read_text("utf-8"))
    assert all(isinstance(source, str) for source in kept) and len(kept) > 50


def test_a_window_in_another_language_takes_the_work_over(
    window: MainWindow, qtbot: QtBot, blank: Path
) -> None:
    with qtbot.waitSignal(window.open_page.reading_made, timeout=READ_TIMEOUT_MS):
        window.start([blank])
    entry = window.worklist.entry_at(0)
    with qtbot.waitSignal(window.renewal_wanted):
        window.preferences.set_value(LANGUAGE, "fr")
    new = MainWindow(window.preferences)
    qtbot.addWidget(new)
    new.show()
    new.take_over(window)
    assert not window.isVisible() and new.worklist.entry_at(0) is entry
    assert new.open_page.entry is entry
    (added,) = new.worklist.add([entry.origin])
    assert added != entry.id
    new.close()
