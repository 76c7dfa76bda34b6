"""Small pages of ECG paper drawn for tests, with the truth about them."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

GRIDS = {
    "red": ((255, 246, 244), (250, 205, 200), (238, 150, 145)),
    "orange": ((255, 250, 240), (250, 215, 180), (240, 170, 120)),
    "green": ((247, 255, 247), (200, 235, 205), (140, 200, 150)),
    "grey": ((250, 250, 250), (215, 215, 215), (170, 170, 170)),
    "faint": ((252, 250, 248), (246, 238, 234), (240, 222, 216)),
}
BLACK, BLUE = (20, 20, 25), (25, 35, 150)


@dataclass(frozen=True)
class Drawn:
    """``box`` is (left, top, right, bottom) of the traces in pixels, None without any."""

    pixels: NDArray[np.uint8]
    ink: NDArray[np.uint8]
    per_mm: float
    box: tuple[int, int, int, int] | None


def beats(samples: int) -> NDArray[np.float64]:
    """Ten seconds of something like an ECG in mV: P, QRS and T waves at 75 a minute."""
    time = np.linspace(0, 10, samples)
    beat = time % 0.8
    waves = ((0.16, 0.02, 0.12), (0.30, 0.008, 1.3), (0.33, 0.008, -0.35), (0.52, 0.04, 0.28))
    return sum(h * np.exp(-(((beat - at) / wide) ** 2) / 2) for at, wide, h in waves)


def draw_page(
    grid: str | None = "red",
    *,
    per_mm: float = 5.0,
    rows: int = 4,
    pen: tuple[int, int, int] = BLACK,
    header: bool = True,
    margin_mm: float = 0.0,
) -> Drawn:
    """A landscape A4 page of ``rows`` traces of 250 mm with calibration pulses of 10 mm."""
    width, height = round(297 * per_mm), round(210 * per_mm)
    paper, fine, bold = GRIDS[grid] if grid else ((252, 252, 252), None, None)
    pixels = np.empty((height, width, 3), np.uint8)
    pixels[:] = paper if not margin_mm else (252, 252, 252)
    ink = np.zeros((height, width), np.uint8)

    def line(target: NDArray[np.uint8], points: NDArray[np.float64], colour, wide: int) -> None:
        cv2.polylines(
            target, [np.round(points * per_mm * 16).astype(np.int32)], False, colour, wide, 16, 4
        )

    if grid:
        left, top, right, bottom = margin_mm, margin_mm, 297 - margin_mm, 210 - margin_mm
        inner = (slice(round(top * per_mm), round(bottom * per_mm)),)
        inner += (slice(round(left * per_mm), round(right * per_mm)),)
        pixels[inner] = paper
        for step, colour, wide in ((1.0, fine, 1), (5.0, bold, 2)):
            for x in np.arange(left, right + 0.01, step):
                line(pixels, np.array([[x, top], [x, bottom]]), colour, wide)
            for y in np.arange(top, bottom + 0.01, step):
                line(pixels, np.array([[left, y], [right, y]]), colour, wide)
    for row in range(rows):
        base = 48 + (145 / rows) * (row + 0.5)
        signal = beats(1000) * (1 if row % 2 == 0 else -0.8)
        trace = np.column_stack([25 + np.arange(1000) * 0.25, base - 10 * signal])
        pulse = [[18, 0], [19, 0], [19, -10], [24, -10], [24, 0], [25, 0]]
        for points in (trace, np.add(pulse, (0.0, base))):
            line(pixels, points, pen, max(1, round(0.4 * per_mm)))
            line(ink, points, 255, max(1, round(0.4 * per_mm)))
    ys, xs = np.nonzero(ink)
    box = (xs.min(), ys.min(), xs.max() + 1, ys.max() + 1) if rows else None
    if header:
        for number, text in enumerate(
            ("Name: J. Doe   12-Nov-2021 10:23", "Rate 75 bpm, PR 160 ms")
        ):
            place = (round(20 * per_mm), round((12 + 8 * number) * per_mm))
            cv2.putText(pixels, text, place, 3, 0.13 * per_mm, (20, 20, 20), 1, cv2.LINE_AA)
    return Drawn(pixels, ink, per_mm, box)


def photograph(
    pixels: NDArray[np.uint8],
    corners: list[tuple[float, float]],
    *,
    size: tuple[int, int] = (1600, 1200),
    table: tuple[int, int, int] = (90, 70, 55),
) -> NDArray[np.uint8]:
    """The page seen with its corners there, on a table, under uneven light, with noise."""
    height, width = pixels.shape[:2]
    page = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(page, np.array(corners, np.float32))
    random = np.random.default_rng(1)
    out = np.empty((size[1], size[0], 3), np.uint8)
    out[:] = table
    rough = cv2.resize(random.normal(0, 8, (size[1] // 5, size[0] // 5)), size)
    out = np.clip(out + rough[..., None], 0, 255).astype(np.uint8)
    smooth = cv2.GaussianBlur(pixels, (0, 0), 0.8)
    seen = cv2.warpPerspective(smooth, matrix, size, flags=cv2.INTER_LINEAR)
    mask = cv2.warpPerspective(np.full((height, width), 255, np.uint8), matrix, size)
    out = np.where(mask[..., None] > 127, seen, out)
    light = np.linspace(1.0, 0.7, size[0])[None, :, None]
    noisy = out * light + random.normal(0, 2, (size[1], size[0], 1))
    return np.clip(noisy, 0, 255).astype(np.uint8)


def text_page(width: int = 1200, height: int = 1500) -> NDArray[np.uint8]:
    """A page of printed lines."""
    pixels = np.full((height, width, 3), 250, np.uint8)
    letters = np.array(list("abcdefghij klmno pqrstu vwxyz"))
    random = np.random.default_rng(2)
    for y in range(80, height - 60, 36):
        text = "".join(random.choice(letters, 62))
        cv2.putText(pixels, text, (70, y), 3, 0.85, (20, 20, 20), 1, cv2.LINE_AA)
    return pixels


def fur(width: int = 1200, height: int = 900) -> NDArray[np.uint8]:
    """Short hairs all over, as on the photograph of a cat."""
    random = np.random.default_rng(3)
    shade = np.zeros((height, width), np.uint8)
    for _ in range(5000):
        x, y = random.uniform(0, width), random.uniform(0, height)
        turn = np.sin(x / 300) + np.cos(y / 250) + random.normal(0, 0.15)
        end = (int(x + 50 * np.cos(turn)), int(y + 50 * np.sin(turn)))
        cv2.line(shade, (int(x), int(y)), end, int(random.integers(60, 255)), 2, cv2.LINE_AA)
    return (np.dstack([shade] * 3) * np.array([0.8, 0.6, 0.4]) + 20).astype(np.uint8)
