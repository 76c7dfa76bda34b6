"""Pictures that are no ECG page, drawn: what the program must refuse to read.

Each kind is drawn at random, so that a measure of refusals is not one of ten pictures: print,
forms, charts, photographs, other biosignals on paper, and ECG paper without an ECG on it.
"""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Rng = np.random.Generator

WIDTH, HEIGHT = 1485, 1050
"""A4 at 5 pixels a millimetre."""

DARK = (30, 30, 35)


def draw_non_page(kind: str, rng: Rng) -> Picture:
    """Draw one picture (RGB uint8) of a kind of KINDS; KeyError for a kind there is not."""
    return KINDS[kind](rng)


def _paper(rng: Rng, *, portrait: bool = False) -> Picture:
    size = (WIDTH, HEIGHT, 3) if portrait else (HEIGHT, WIDTH, 3)
    return np.full(size, rng.uniform(235, 255), np.uint8)


def _grid(page: Picture, rng: Rng) -> None:
    """Millimetre paper over the whole page, in one of the usual colours."""
    tint = np.array([[0, 50, 50], [0, 40, 70], [50, 0, 40], [40, 40, 40]][rng.integers(4)])
    for step, share in ((5, 1.0), (25, 2.0)):
        colour = tuple(float(v) for v in np.clip(page[0, 0] - tint * share, 0, 255))
        for at in range(0, page.shape[1], step):
            cv2.line(page, (at, 0), (at, page.shape[0]), colour, 1)
        for at in range(0, page.shape[0], step):
            cv2.line(page, (0, at), (page.shape[1], at), colour, 1)


def _words(rng: Rng, letters: int) -> str:
    alphabet = list("aabcdeeefghiijklmnooprssttuvwxyz  ,.ABCDEHKLMST0123456789")
    return "".join(rng.choice(alphabet, letters))


def _write(page: Picture, rng: Rng, lines: int, *, top: int, step: int, left: int = 60) -> None:
    """Lines of text of their own length, down from ``top``."""
    font, size = int(rng.integers(0, 5)), step / 42.0
    for line in range(lines):
        words = _words(rng, int(rng.integers(4, int((page.shape[1] - left) / (step * 0.5)))))
        place = (left, top + line * step)
        cv2.putText(page, words, place, font, size, DARK, 1, cv2.LINE_AA)


def _curve(page: Picture, y: NDArray[np.floating], left: float, right: float, pen: int) -> None:
    x = np.linspace(left, right, len(y))
    points = np.round(np.column_stack([x, y]) * 16).astype(np.int32)
    cv2.polylines(page, [points], False, DARK, pen, cv2.LINE_AA, 4)


def _smooth(rng: Rng, samples: int, width: float) -> NDArray[np.float64]:
    """Noise of standard deviation 1 without what is faster than ``width`` samples."""
    kernel = np.hanning(max(3, int(width)))
    noise = np.convolve(rng.normal(0, 1, samples + len(kernel)), kernel, mode="same")[:samples]
    return np.asarray(noise / (noise.std() + 1e-9))


def _text(rng: Rng) -> Picture:
    page = _paper(rng, portrait=bool(rng.random() < 0.7))
    step = int(rng.integers(24, 44))
    _write(page, rng, (page.shape[0] - 120) // step, top=80, step=step)
    return page


def _form(rng: Rng) -> Picture:
    page = _paper(rng, portrait=True)
    rows, columns = int(rng.integers(8, 26)), int(rng.integers(2, 7))
    for row in range(rows + 1):
        y = 100 + row * (page.shape[0] - 200) // rows
        cv2.line(page, (60, y), (page.shape[1] - 60, y), DARK, 2)
    for column in range(columns + 1):
        x = 60 + column * (page.shape[1] - 120) // columns
        cv2.line(page, (x, 100), (x, page.shape[0] - 100), DARK, 2)
    _write(page, rng, rows, top=130, step=(page.shape[0] - 200) // rows, left=75)
    return page


def _line_chart(rng: Rng) -> Picture:
    page = _paper(rng)
    cv2.rectangle(page, (120, 90), (WIDTH - 80, HEIGHT - 120), DARK, 2)
    for at in range(160, HEIGHT - 120, 90):
        cv2.line(page, (120, at), (WIDTH - 80, at), (200, 200, 200), 1)
    for _ in range(rng.integers(1, 5)):
        y = HEIGHT / 2 + rng.uniform(-150, 150) + 90 * _smooth(rng, 300, rng.uniform(3, 80))
        _curve(page, np.clip(y, 100, HEIGHT - 130), 120, WIDTH - 80, int(rng.integers(1, 4)))
    _write(page, rng, 1, top=60, step=40)
    return page


def _bar_chart(rng: Rng) -> Picture:
    page = _paper(rng)
    count = int(rng.integers(4, 24))
    step = (WIDTH - 240) // count
    for bar in range(count):
        colour = tuple(float(v) for v in rng.uniform(30, 200, 3))
        top = int(rng.uniform(150, HEIGHT - 200))
        left = 120 + bar * step
        cv2.rectangle(page, (left, top), (left + step * 2 // 3, HEIGHT - 120), colour, -1)
    cv2.line(page, (100, HEIGHT - 120), (WIDTH - 80, HEIGHT - 120), DARK, 2)
    _write(page, rng, 1, top=70, step=40)
    return page


def _scene(rng: Rng) -> Picture:
    """Something like a photograph: soft light, round and straight things, grain."""
    coarse = rng.uniform(20, 235, (rng.integers(3, 9), rng.integers(4, 12), 3)).astype(np.float32)
    page = np.asarray(cv2.resize(coarse, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC))
    page = np.clip(page, 0, 255).astype(np.uint8)
    for _ in range(rng.integers(5, 60)):
        colour = tuple(float(v) for v in rng.uniform(0, 255, 3))
        centre = (int(rng.uniform(0, WIDTH)), int(rng.uniform(0, HEIGHT)))
        axes = (int(rng.uniform(5, 200)), int(rng.uniform(5, 200)))
        turned = float(rng.uniform(0, 180))
        if rng.random() < 0.5:
            cv2.ellipse(page, centre, axes, turned, 0, 360, colour, -1, cv2.LINE_AA)
        else:
            corners = cv2.boxPoints((centre, axes, turned)).astype(np.int32)
            cv2.fillPoly(page, [corners], colour, cv2.LINE_AA)
    page = cv2.GaussianBlur(page, (0, 0), rng.uniform(0.5, 6))
    grain = rng.normal(0, rng.uniform(1, 10), page.shape)
    return np.asarray(np.clip(page + grain, 0, 255), np.uint8)


def _texture(rng: Rng) -> Picture:
    """Fur, grass or cloth: short strokes all over, much alike in direction."""
    page = np.full((HEIGHT, WIDTH, 3), rng.uniform(20, 120), np.uint8)
    turned = rng.uniform(0, np.pi)
    for _ in range(4000):
        x, y = rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT)
        angle, length = turned + rng.normal(0, 0.4), rng.uniform(10, 70)
        end = (int(x + length * np.cos(angle)), int(y + length * np.sin(angle)))
        tone = rng.uniform(40, 255)
        colour = (tone, 0.8 * tone, 0.6 * tone)
        cv2.line(page, (int(x), int(y)), end, colour, int(rng.integers(1, 4)), cv2.LINE_AA)
    return page


def _eeg(rng: Rng) -> Picture:
    """Many channels of waves of 1 to 12 Hz, on white or ruled in seconds."""
    page = _paper(rng)
    channels = int(rng.integers(16, 25))
    if rng.random() < 0.5:
        for at in range(100, WIDTH, 140):
            cv2.line(page, (at, 40), (at, HEIGHT - 40), (205, 215, 225), 1)
    step = (HEIGHT - 120) / channels
    for channel in range(channels):
        y = 80 + channel * step + 0.3 * step * _smooth(rng, 1200, rng.uniform(6, 50))
        _curve(page, y, 100, WIDTH - 40, 1)
        place = (20, int(84 + channel * step))
        cv2.putText(page, _words(rng, 4), place, 0, 0.45, DARK, 1, cv2.LINE_AA)
    return page


def _ctg(rng: Rng) -> Picture:
    """A fetal heart rate above, contractions below, on ruled paper."""
    page = _paper(rng)
    for at in range(0, WIDTH, 50):
        cv2.line(page, (at, 60), (at, HEIGHT - 60), (215, 225, 205), 1)
    for low, high in ((60, 560), (660, HEIGHT - 60)):
        for at in range(low, high + 1, 25):
            cv2.line(page, (0, at), (WIDTH, at), (215, 225, 205), 1)
    pace = 280 + 40 * _smooth(rng, 2000, 500) + rng.uniform(4, 14) * _smooth(rng, 2000, 12)
    _curve(page, pace, 0, WIDTH, 2)
    swell = 900 - 120 * np.maximum(_smooth(rng, 2000, 300), 0) + 3 * _smooth(rng, 2000, 9)
    _curve(page, swell, 0, WIDTH, 2)
    return page


def _music(rng: Rng) -> Picture:
    page = _paper(rng, portrait=True)
    for top in range(120, page.shape[0] - 120, int(rng.integers(110, 150))):
        for line in range(5):
            y = top + 12 * line
            cv2.line(page, (80, y), (page.shape[1] - 80, y), DARK, 1)
        for x in range(120, page.shape[1] - 120, int(rng.integers(25, 60))):
            y = top + 6 * int(rng.integers(-1, 10))
            cv2.ellipse(page, (x, y), (7, 5), -20, 0, 360, DARK, -1, cv2.LINE_AA)
            cv2.line(page, (x + 6, y), (x + 6, y - 38), DARK, 2)
    return page


def _blank_grid(rng: Rng) -> Picture:
    page = _paper(rng)
    _grid(page, rng)
    return page


def _header_only(rng: Rng) -> Picture:
    page = _blank_grid(rng)
    _write(page, rng, int(rng.integers(2, 8)), top=60, step=int(rng.integers(26, 40)))
    return page


def _flat_lines(rng: Rng) -> Picture:
    """Rows of a trace without a beat: a device that was not connected, or asystole."""
    page = _header_only(rng)
    rows = int(rng.integers(3, 7))
    for row in range(rows):
        y = 340 + row * 640 / rows + rng.uniform(0, 1.5) * _smooth(rng, 1000, rng.uniform(5, 200))
        _curve(page, y, 100, WIDTH - 120, int(rng.integers(1, 4)))
    return page


KINDS: dict[str, Callable[[Rng], Picture]] = {
    "text": _text,
    "form": _form,
    "line chart": _line_chart,
    "bar chart": _bar_chart,
    "scene": _scene,
    "texture": _texture,
    "eeg": _eeg,
    "ctg": _ctg,
    "music": _music,
    "blank grid": _blank_grid,
    "header only": _header_only,
    "flat lines": _flat_lines,
}
