"""ecgdesk reads ECG printouts: a second opinion for clinic staff, never a diagnosis."""

__version__ = "0.1.0"
