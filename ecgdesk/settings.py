"""Every setting in one declared table: key, default, choices and words.

The window makes its settings dialog from this table, and translates its words. Nothing here knows
where settings are kept; the window keeps them in the person's own folder.
"""

from dataclasses import dataclass

ON, OFF = "on", "off"

LOOK, READING, PRIVACY = "Look", "Reading", "Privacy"


@dataclass(frozen=True)
class Setting:
    """One setting with a fixed set of choices; ``words`` name it, ``notes`` explain it.

    ``names`` are the words of the choices, in their order; a setting without names is a switch
    between ON and OFF. ``group`` is the heading that it stands under.
    """

    key: str
    default: str
    choices: tuple[str, ...]
    words: str
    notes: str = ""
    names: tuple[str, ...] = ()
    group: str = LOOK

    @property
    def is_switch(self) -> bool:
        """Whether it is simply on or off."""
        return self.choices == (ON, OFF)

    def checked(self, value: object) -> str:
        """Return a kept value if it is still one of the choices, else the default."""
        return value if isinstance(value, str) and value in self.choices else self.default


COLOURS = Setting(
    key="look/colours",
    default="system",
    choices=("system", "light", "dark"),
    words="Colours of the window",
    notes="The ECG itself is always shown in its own colours.",
    names=("As the system", "Light", "Dark"),
)

LANGUAGE = Setting(
    key="look/language",
    default="system",
    choices=("system", "en", "fr", "es", "pt", "ar", "hi", "sw"),
    words="Language",
    notes="The window changes at once. Pages stay open.",
    names=(
        "As the system",
        "English",
        "Français",
        "Español",
        "Português",
        "العربية",
        "हिन्दी",
        "Kiswahili",
    ),
)

DIRECTION = Setting(
    key="look/direction",
    default="language",
    choices=("language", "ltr", "rtl"),
    words="Side on which the window begins",
    notes="The ECG itself is never mirrored.",
    names=("As the language", "Left", "Right"),
)

FIRST_READ = Setting(
    key="reading/first",
    default=OFF,
    choices=(ON, OFF),
    words="Your read first",
    notes="Say what you see on the page before the program shows its reading: a machine's wrong "
    "reading misleads even those who know better.",
    group=READING,
)

RECENT = Setting(
    key="open/remember",
    default=ON,
    choices=(ON, OFF),
    words="List the files that were opened last",
    notes="Names of files may name patients. Switching this off empties the list.",
    group=PRIVACY,
)

JOURNAL = Setting(
    key="work/journal",
    default=ON,
    choices=(ON, OFF),
    words="Keep the work under way, to bring it back after a crash",
    notes="Kept in your own folder until the program is closed, and encrypted with a key in the "
    "system's keychain. Without a keychain, only the places of files and corners are kept.",
    group=PRIVACY,
)

RECORD_ALL = Setting(
    key="records/all",
    default=OFF,
    choices=(ON, OFF),
    words="Keep a record of every page that is read",
    notes="While the records are open; also of whole folders. They are encrypted.",
    group=PRIVACY,
)

RECORD_LOCK = Setting(
    key="records/lock",
    default="15",
    choices=("5", "15", "60", "0"),
    words="Lock the records when nobody uses the program for",
    names=("5 minutes", "15 minutes", "An hour", "Never"),
    group=PRIVACY,
)

SETTINGS = (
    COLOURS,
    LANGUAGE,
    DIRECTION,
    FIRST_READ,
    RECENT,
    JOURNAL,
    RECORD_ALL,
    RECORD_LOCK,
)
