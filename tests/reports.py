"""What tests of reports share: a page drawn to scale, and rulers for what came of it."""

import shutil
import subprocess
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from build_scripts.train.datasets import TWELVE_LEADS
from ecgdesk.desk.report_output import MARGIN_MM
from ecgdesk.paper.drawn_sheet import draw_sheet
from ecgdesk.paper.page import Page
from tests.printed import recordings

Picture = NDArray[np.uint8]

DPI = 300


def drawn_page() -> Page:
    """A sheet of exact millimetres that fits a landscape page at true scale."""
    return Page(draw_sheet(dict(zip(TWELVE_LEADS, recordings()[0], strict=True)), 100.0))


def need(program: str, package: str) -> str:
    """Return a program's path, or skip the test that needs it."""
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} (Debian's {package}) is not installed")
    return found


def rasterise(pdf: Path, dpi: int = DPI, number: int = 1) -> Picture:
    """One page of a PDF as RGB pixels, by Poppler: not the program's own reader."""
    poppler = need("pdftoppm", "poppler-utils")
    command = [poppler, "-r", str(dpi), "-f", str(number), "-singlefile", str(pdf)]
    done = subprocess.run(command, capture_output=True, check=True)
    decoded = cv2.imdecode(np.frombuffer(done.stdout, np.uint8), cv2.IMREAD_COLOR_RGB)
    return np.asarray(decoded, np.uint8)


def text_of(pdf: Path) -> str:
    """The text of a PDF, by Poppler."""
    command = [need("pdftotext", "poppler-utils"), "-enc", "UTF-8", str(pdf), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")


def ruler_mm(page: Picture, dpi: int = DPI) -> float:
    """Length of the longest black line of 20 to 30 mm that begins at the page's margin."""
    per_mm = dpi / 25.4
    left = round((MARGIN_MM - 0.3) * per_mm)
    dark = page.max(axis=2)[:, left : left + round(32 * per_mm)] < 130
    longest = 0.0
    for row in dark[dark[:, : round(0.6 * per_mm)].any(axis=1)]:
        edges = np.diff(np.concatenate([[0], row.astype(np.int8), [0]]))
        length = (np.flatnonzero(edges == -1)[0] - np.flatnonzero(edges == 1)[0]) / per_mm
        longest = max(longest, length) if 20 < length < 30 else longest
    return longest


def five_squares_mm(page: Picture, dpi: int = DPI) -> float:
    """Length of five large squares of the grid (25 mm on paper), by their spectrum."""
    per_mm = dpi / 25.4
    height, width = page.shape[:2]
    red = page[..., 0].astype(np.float64) - page[..., 1]
    across = red[int(0.25 * height) : int(0.5 * height), int(0.1 * width) : int(0.9 * width)]
    profile = across.mean(axis=0)
    count = 1 << 20
    spectrum = np.abs(np.fft.rfft((profile - profile.mean()) * np.hanning(len(profile)), count))
    frequency = np.fft.rfftfreq(count, 1 / per_mm)
    near = (frequency > 1 / 8) & (frequency < 1 / 3)
    return float(5 / frequency[near][np.argmax(spectrum[near])])
