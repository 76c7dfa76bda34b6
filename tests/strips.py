"""Pages with one rhythm strip, drawn beat by beat: what their beats are is known."""

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

RATE_HZ = 500
PIXELS_PER_MM = 6.0
LEFT_MM, HEIGHT_MM, WIDTH_MM, MIDDLE_MM = 14, 60, 278, 34

# Waves of a beat: seconds from the R peak, width (standard deviation), millivolts.
WAVES = {
    "N": ((-0.17, 0.022, 0.15), (-0.028, 0.008, -0.12), (0.0, 0.011, 1.1), (0.028, 0.009, -0.22),
          (0.26, 0.045, 0.3)),
    "V": ((-0.03, 0.035, -0.35), (0.02, 0.038, 1.7), (0.1, 0.03, -0.4), (0.3, 0.06, -0.55)),
}  # fmt: skip


def rhythm(codes: str, rr_s: float = 0.85) -> list[tuple[float, str]]:
    """Seconds and code of each beat: a V comes early and is followed by a pause."""
    beats, at = [], 0.6
    for code in codes:
        at += {"V": -0.33 * rr_s}.get(code, 0.0)
        beats.append((at, code))
        at += rr_s * (1.33 if code == "V" else 1.0)
    return beats


def strip_mv(beats: list[tuple[float, str]], seconds: float = 10.0) -> Floats:
    """Ten seconds of one lead at RATE_HZ."""
    time = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    values = 0.02 * np.sin(2 * np.pi * 0.3 * time)
    for at, code in beats:
        for offset, width, height in WAVES[code]:
            values += height * np.exp(-0.5 * ((time - at - offset) / width) ** 2)
    return np.asarray(values)


def strip_page(beats: list[tuple[float, str]]) -> NDArray[np.uint8]:
    """The strip on a pink grid, RGB."""
    return paper_with(strip_mv(beats))


def paper_with(values: Floats) -> NDArray[np.uint8]:
    """A curve of millivolts at RATE_HZ on a pink grid, RGB."""
    k = PIXELS_PER_MM
    page = np.full((round(HEIGHT_MM * k), round(WIDTH_MM * k), 3), (255, 250, 248), np.uint8)
    for mm in range(WIDTH_MM):
        page[:, round(mm * k)] = (238, 150, 150) if mm % 5 == 0 else (250, 214, 214)
    for mm in range(HEIGHT_MM):
        page[round(mm * k)] = (238, 150, 150) if mm % 5 == 0 else (250, 214, 214)
    points = np.column_stack(
        [np.arange(len(values)) / RATE_HZ * 25 + LEFT_MM, MIDDLE_MM - values * 10]
    )
    fixed = np.round(points * k * 16).astype(np.int32).reshape(-1, 1, 2)
    cv2.polylines(page, [fixed], False, (25, 25, 35), 2, cv2.LINE_AA, shift=4)
    return page


def peak_at(time_s: float) -> tuple[float, float]:
    """Where on the page a moment of the strip's zero line stands, x and y in pixels."""
    return (LEFT_MM + 25 * time_s) * PIXELS_PER_MM, MIDDLE_MM * PIXELS_PER_MM
