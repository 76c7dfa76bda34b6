"""Words that are not the window's own, in its language: those of packs, and sentences of errors.

The rooms below know no Qt and speak English. Their sentences hold names and numbers; the patterns
in ``resources/translations/sentences.json`` tell which part of a sentence is which.
"""

import json
import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from ecgdesk import places


def pack_word(text: str) -> str:
    """Return a word of a pack (a finding's name, a panel's title) in the window's language."""
    lacks = _LACKS.fullmatch(text)
    if lacks:
        found = _NAMED.findall(lacks[1])
        listed = ", ".join(
            f"{QCoreApplication.translate('Packs', name)} ({c})" for name, c in found
        )
        said = QCoreApplication.translate("Words", "This pack does not look for: {names}.")
        return said.format(names=listed)
    return QCoreApplication.translate("Packs", text) if text else ""


def sentence(text: str) -> str:
    """Return a sentence of an error or a reason in the window's language."""
    if not text or not _installed():
        return text  # English
    said = QCoreApplication.translate("Sentences", text)
    if said != text:
        return said
    for pattern, source in _patterns():
        match = pattern.fullmatch(text)
        if match:
            said = QCoreApplication.translate("Sentences", source)
            for number, value in enumerate(match.groups(), start=1):
                said = said.replace(f"{{{number}}}", _sides(value))
            return said
    return text


_LACKS = re.compile(r"This pack does not look for: (.*)\.")
_NAMED = re.compile(r"(?:^|, )(.+?) \(([^()]+)\)")
"""How a panel says that a pack lacks findings: names and codes."""


def _installed() -> bool:
    return QCoreApplication.translate("Words", "The work was cancelled.") != (
        "The work was cancelled."
    )


def _sides(value: str) -> str:
    """Return the sides of a page in the window's language; any other value as it is."""
    names = {
        "left": QCoreApplication.translate("Words", "left"),
        "right": QCoreApplication.translate("Words", "right"),
        "top": QCoreApplication.translate("Words", "top"),
        "bottom": QCoreApplication.translate("Words", "bottom"),
    }
    parts = value.split(" and ")
    return ", ".join(names[part] for part in parts) if set(parts) <= set(names) else value


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """Sentences with values in them, those with the most words of their own first."""
    path = places.resources_folder() / "translations" / "sentences.json"
    try:
        sources: list[str] = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return []
    with_values = [source for source in sources if "{1}" in source]
    with_values.sort(key=lambda source: -len(re.sub(r"\{\d\}", "", source)))
    return [(_pattern(source), source) for source in with_values]


def _pattern(source: str) -> re.Pattern[str]:
    parts = re.split(r"\{\d\}", source)
    return re.compile("(.*?)".join(map(re.escape, parts)), re.DOTALL)
