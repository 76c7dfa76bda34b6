"""Messages: the one place that speaks to the person.

Fleeting words go to the status line; what matters stays in a banner above the page until it is
closed or no longer true. No modal boxes: a bad file in a folder must not stop anybody.
"""

import logging
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ecgdesk.desk.words import sentence
from ecgdesk.errors import EcgdeskError

logger = logging.getLogger(__name__)


class Tone(Enum):
    """How a notice is meant."""

    ADVICE = "advice"
    TROUBLE = "trouble"


class Messages(QObject):
    """Collects what is to be said; the banner and the status line listen."""

    said = Signal(str)
    notice_changed = Signal(str, object)  # text ("" for none), Tone

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, tuple[str, Tone]] = {}

    def say(self, text: str) -> None:
        """Say something that may be missed."""
        self.said.emit(text)

    def advise(self, topic: str, text: str) -> None:
        """Show advice until ``withdraw`` or until it is closed; one notice a topic."""
        self._put(topic, text, Tone.ADVICE)

    def fail(self, topic: str, error: Exception) -> None:
        """Show what went wrong, in the error's own sentence."""
        self._put(topic, sentence_for(error), Tone.TROUBLE)

    def withdraw(self, topic: str) -> None:
        """Take a notice back because it is no longer true."""
        if self._notices.pop(topic, None):
            self._show()

    def close_notice(self) -> None:
        """The person has read the notice that is shown."""
        if self._notices:
            self._notices.popitem()
            self._show()

    def _put(self, topic: str, text: str, tone: Tone) -> None:
        self._notices.pop(topic, None)
        self._notices[topic] = (text, tone)
        self._show()

    def _show(self) -> None:
        if self._notices:
            text, tone = list(self._notices.values())[-1]
            self.notice_changed.emit(text, tone)
        else:
            self.notice_changed.emit("", Tone.ADVICE)


def sentence_for(error: Exception) -> str:
    """Return the sentence for people; an error nobody foresaw is logged and named."""
    if isinstance(error, EcgdeskError):
        return sentence(error.text)
    logger.error("unforeseen error", exc_info=error)
    return QCoreApplication.translate(
        "Messages",
        "Something went wrong that ecgdesk did not foresee ({kind}: {words}). "
        "Your files are unchanged; please report it.",
    ).format(kind=type(error).__name__, words=error)
