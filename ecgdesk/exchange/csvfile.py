"""Outcomes as a CSV file that a spreadsheet opens: one row a page, two columns a finding."""

import csv
import re
from pathlib import Path
from typing import Self

from ecgdesk.batch import Outcome
from ecgdesk.packs.pack import Pack
from ecgdesk.packs.panels import Panel
from ecgdesk.reading import DISCLAIMER

_FIRST = ("file", "page", "status", "reasons", "quad", "pixels_per_mm", "heart_rate_bpm")
_PACK = ("pack", "pack_version", "pack_sha256", "experimental")


_TAKEN_FOR_ANOTHER = re.compile(
    r"""\s*(
        0\d[\d.,]*                      # 0042
        | \d{16,}                       # more digits than a spreadsheet keeps
        | \d+([.,]\d*)?[eE][+-]?\d+     # 1E5
        | \d+([-/.:]\d+){1,2}           # a day or a time
    )\s*""",
    re.VERBOSE,
)


class CsvFile:
    """A CSV file being written: UTF-8 with a byte order mark, so that Excel sees accents.

    Each row is on the disk as soon as it is added, so that what was read before an interruption
    is kept. With a ``panel``, its answers follow the findings, two columns a category. OSError if
    the file cannot be written.
    """

    def __init__(self, path: Path, pack: Pack, panel: Panel | None = None) -> None:
        self._codes = [finding.code for finding in pack.findings]
        self._experimental = " ".join(f.code for f in pack.findings if f.experimental)
        self._panel = panel
        # A file's name may hold bytes that are no text; such a name must not end the run.
        self._file = path.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="")
        self._writer = csv.writer(self._file)
        findings = [column for code in self._codes for column in (f"{code}_probability", code)]
        answers = [f"{panel.name} {row.code}" for row in panel.categories] if panel else []
        findings += [column for answer in answers for column in (f"{answer}_probability", answer)]
        self._writer.writerow([*_FIRST, *findings, *_PACK, "note"])
        self._file.flush()

    def add(self, outcome: Outcome) -> None:
        """Write one page's row. Findings that were not read are left empty."""
        line = outcome.as_json()
        found = {finding.code: finding for finding in outcome.findings}
        row: list[object] = [
            as_text(str(outcome.path)),
            outcome.page,
            outcome.status,
            as_text(" ".join(reason.text for reason in outcome.reasons)),
            ",".join(f"{value:g}" for corner in outcome.quad or () for value in corner),
            line["pixels_per_mm"],
            line["heart_rate_bpm"],
        ]
        for code in self._codes:
            finding = found.get(code)
            row += [f"{finding.probability:.4f}", finding.call] if finding else ["", ""]
        if self._panel:
            answers = {answer.code: answer for answer in outcome.answers(self._panel)}
            for category in self._panel.categories:
                answer = answers.get(category.code)
                if answer is None or answer.probability is None:
                    row += ["", "not told" if answer else ""]
                else:
                    row += [f"{answer.probability:.4f}", answer.call]
        pack = outcome.pack
        row += [pack.name, pack.version, pack.sha256] if pack else ["", "", ""]
        row.append(self._experimental)
        self._writer.writerow([*row, DISCLAIMER])
        self._file.flush()

    def close(self) -> None:
        """Finish the file."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *args: object) -> None:
        self.close()


def as_text(text: str) -> str:
    """Return a text that no spreadsheet changes: with an apostrophe before it, if need be.

    It runs what begins like a formula, and anybody may name a file "=cmd|…"; and it makes 42 of the
    patient number 0042, 100000 of 1E5, and a day of 3/4.
    """
    formula = text.startswith(("=", "+", "-", "@", "\t", "\r"))
    return f"'{text}" if formula or _TAKEN_FOR_ANOTHER.fullmatch(text) else text
