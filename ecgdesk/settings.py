"""Every setting in one declared table: key, default, choices and words.

Nothing here knows where settings are kept; the window keeps them in the person's own folder.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Setting:
    """One setting with a fixed set of choices; ``words`` name it, ``notes`` explain it."""

    key: str
    default: str
    choices: tuple[str, ...]
    words: str
    notes: str = ""

    def checked(self, value: object) -> str:
        """Return a kept value if it is still one of the choices, else the default."""
        return value if isinstance(value, str) and value in self.choices else self.default


COLOURS = Setting(
    key="look/colours",
    default="system",
    choices=("system", "light", "dark"),
    words="Colours of the window",
    notes="The ECG itself is always shown in its own colours.",
)

SETTINGS = (COLOURS,)
