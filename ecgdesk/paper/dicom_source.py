"""A DICOM file as a document: a recording is drawn as sheets, pictures and PDFs are its pages."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Self

from ecgdesk.errors import FileMissingError
from ecgdesk.jobs import CancelToken
from ecgdesk.paper.dicom import DicomContent, Waveform, read_dicom
from ecgdesk.paper.drawn_sheet import SHEET_S, Samples, draw_sheet
from ecgdesk.paper.page import Page, Pixels
from ecgdesk.paper.pdf import PdfDocument


class DicomSource:
    """One DICOM file. A recording longer than a sheet has one page each SHEET_S seconds."""

    def __init__(self, name: str, load: Callable[[], bytes], path: Path | None) -> None:
        self._name, self._load, self._path = name, load, path
        self._content: DicomContent | None = None
        self._pdf: PdfDocument | None = None

    @property
    def count(self) -> int:
        """How many pages it has; reads the file. May raise an EcgdeskError."""
        content = self._read()
        if self._pdf:
            return self._pdf.count
        if content.waveform:
            # A rest of less than a second is no page.
            return max(1, math.ceil((content.waveform.duration_s - 1) / SHEET_S))
        return len(content.pictures)

    def page(self, number: int, *, cancel: CancelToken | None = None) -> Page:
        """Draw or decode one page, from 1."""
        if cancel:
            cancel.check()
        if not 1 <= number <= self.count:
            raise FileMissingError(f"{self._name} has no page {number}; it has {self.count}.")
        return Page(self._pixels(number - 1, cancel), self._path, number)

    def close(self) -> None:
        """Let go of the file's content and of a child process."""
        if self._pdf:
            self._pdf.close()
        self._content = self._pdf = None

    def _pixels(self, index: int, cancel: CancelToken | None) -> Pixels:
        content = self._read()
        if self._pdf:
            return self._pdf.draw(index, cancel=cancel)
        if content.waveform:
            return _draw(content.waveform, index)
        return content.pictures[index]

    def _read(self) -> DicomContent:
        if self._content is None:
            self._content = read_dicom(self._load(), self._name)
            pdf = self._content.pdf
            if pdf is not None:
                self._pdf = PdfDocument(self._name, lambda: pdf)
        return self._content

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *args: object) -> None:
        self.close()


def _draw(waveform: Waveform, index: int) -> Pixels:
    first, last = (round(n * SHEET_S * waveform.samples_per_s) for n in (index, index + 1))
    leads = dict(zip(waveform.leads, waveform.samples_mv[:, first:last], strict=True))
    return draw_sheet(_with_limb_leads(leads), waveform.samples_per_s)


def _with_limb_leads(leads: dict[str, Samples]) -> dict[str, Samples]:
    """Add what follows from I and II (Einthoven, Goldberger), where a file leaves it out."""
    if "I" not in leads or "II" not in leads:
        return leads
    one, two = leads["I"], leads["II"]
    derived = {
        "III": two - one,
        "aVR": -(one + two) / 2,
        "aVL": one - two / 2,
        "aVF": two - one / 2,
    }
    return derived | leads
