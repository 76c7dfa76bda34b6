"""The short way to a training picture: a printout's ink drawn straight at the network's size.

A hundred times faster than painting, photographing and flattening a whole page. It imitates what
`ecgdesk.paper` and `ecgdesk.packs.prepare` would give: the signals' box laid into the picture,
slightly wrong corners, thin and broken traces, remains of grid and text. Pictures that went the
whole way (whole_way.py) are mixed in, so that what is imitated badly is still learnt.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from build_scripts.train.printout import Points, Printout
from ecgdesk.packs.prepare import MARGIN, even_out

SUPERSAMPLING = 2


def draw_ink(
    printout: Printout,
    shape: tuple[int, int],
    rng: np.random.Generator,
    *,
    distort: float = 1.0,
) -> NDArray[np.uint8]:
    """Draw the printout's ink as a prepared picture, uint8 rows x columns (0 paper, 255 ink).

    ``distort`` 0 gives the clean picture, 1 the full range of misplaced corners and bad ink.
    """
    rows, columns = shape
    canvas = np.zeros((rows * SUPERSAMPLING, columns * SUPERSAMPLING), np.uint8)
    placing = _place(printout, shape, rng, distort)
    thickness = _pen(printout.style.line_mm * placing.pixels_per_mm, rng)
    # Uneven pens: each row of a worn head prints its own darkness.
    for stroke in printout.strokes:
        shade = 255 if rng.random() > 0.3 * distort else int(rng.uniform(150, 255))
        _draw(canvas, placing.carry(stroke), shade, thickness)
    for rule in printout.rules:
        _draw(canvas, placing.carry(rule), 230, thickness)
    _draw_texts(canvas, printout, placing)
    if distort and rng.random() < 0.15:
        _draw(canvas, placing.carry(_frame(printout)), 160, thickness)
    small = cv2.resize(canvas, (columns, rows), interpolation=cv2.INTER_AREA)
    picture = np.asarray(small, np.uint8)
    return even_out(_worsen(picture, rng, distort) if distort else picture)


@dataclass(frozen=True)
class _Placing:
    """Where a printout lies on the canvas: ``box`` (mm) is what the paper room would have found.

    ``origin`` (mm) is the canvas' top left corner, ``matrix`` a homography of the unit square for
    corners that were not quite right, ``bend`` how far rows sag in the middle (share of height).
    """

    origin: tuple[float, float]
    size_mm: tuple[float, float]
    pixels_per_mm: float
    box: tuple[float, float, float, float]
    matrix: NDArray[np.float64]
    bend: float

    def carry(self, points: Points) -> Points:
        """Carry n x 2 points from mm to canvas pixels."""
        unit = (points - self.origin) / self.size_mm
        if self.bend:
            unit[:, 1] += self.bend * np.sin(np.pi * unit[:, 0])
        flat = unit @ self.matrix[:, :2].T + self.matrix[:, 2]
        size = np.array(self.size_mm) * self.pixels_per_mm
        return np.asarray(flat[:, :2] / flat[:, 2:] * size)


def _place(
    printout: Printout, shape: tuple[int, int], rng: np.random.Generator, distort: float
) -> _Placing:
    rows, columns = shape
    left, top, right, bottom = printout.signal_box
    matrix, bend = np.eye(3), 0.0
    if distort:
        # A box found a little too wide or too narrow, now and then with header text in it.
        width, height = right - left, bottom - top
        grow = np.abs(rng.normal(0, 0.012, 4)) * rng.choice([1, -0.6], 4, p=[0.75, 0.25])
        if rng.random() < 0.08:
            grow[rng.integers(4)] += rng.uniform(0, 0.18)
        left, right = left - grow[0] * width, right + grow[1] * width
        top, bottom = top - grow[2] * height, bottom + grow[3] * height
        matrix = _wrong_corners(rng, distort)
        bend = float(rng.normal(0, 0.006)) * distort if rng.random() < 0.4 else 0.0
    room = 1 - 2 * MARGIN
    step = max((right - left) / (columns * room), (bottom - top) / (rows * room))
    return _Placing(
        origin=((left + right) / 2 - step * columns / 2, (top + bottom) / 2 - step * rows / 2),
        size_mm=(step * columns, step * rows),
        pixels_per_mm=SUPERSAMPLING / step,
        box=(left, top, right, bottom),
        matrix=matrix,
        bend=bend,
    )


def _wrong_corners(rng: np.random.Generator, distort: float) -> NDArray[np.float64]:
    """A homography of the unit square: corners off by some per cent, and a small rotation."""
    square = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    jitter = rng.normal(0, 0.008 * distort, (4, 2))
    angle = np.deg2rad(rng.normal(0, 0.9 * distort))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    stretch = 1 + rng.normal(0, 0.02 * distort, 2)
    moved = ((square - 0.5) * stretch @ turn.T + 0.5 + jitter).astype(np.float32)
    return np.asarray(cv2.getPerspectiveTransform(square, moved), np.float64)


def _pen(width: float, rng: np.random.Generator) -> int:
    """Whole pens only: take the narrower or the wider by chance, right on average."""
    return max(1, int(width) + int(rng.random() < width % 1))


def _draw(canvas: NDArray[np.uint8], points: Points, shade: int, thickness: int) -> None:
    fixed = np.round(points * 16).astype(np.int32).reshape(-1, 1, 2)
    cv2.polylines(canvas, [fixed], False, shade, thickness, cv2.LINE_AA, shift=4)


def _draw_texts(canvas: NDArray[np.uint8], printout: Printout, placing: _Placing) -> None:
    # What stands outside the box is cut away before the network sees it.
    _, top, _, bottom = placing.box
    texts = [text for text in printout.labels + printout.texts if top < text[1] < bottom]
    if not texts:
        return
    places = placing.carry(np.array([[x, y] for x, y, _, _ in texts]))
    for (x, y), (_, _, size_mm, words) in zip(places, texts, strict=True):
        height = size_mm * placing.pixels_per_mm
        if 0 <= x < canvas.shape[1] and -10 <= y < canvas.shape[0] + 10:
            at, pen = (round(x), round(y)), max(1, round(height / 9))
            font, scale = printout.style.font, height / 22
            cv2.putText(canvas, words, at, font, scale, 230, pen, cv2.LINE_AA)


def _frame(printout: Printout) -> Points:
    """The frame that some devices print around the grid."""
    left, top, right, bottom = printout.signal_box
    left, top, right, bottom = left - 3, top - 3, right + 3, bottom + 3
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom], [left, top]])


def _worsen(
    picture: NDArray[np.uint8], rng: np.random.Generator, distort: float
) -> NDArray[np.uint8]:
    rows, columns = picture.shape
    if rng.random() < 0.45 * distort:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.3, 0.9)), np.uint8)
    values = picture.astype(np.float32)
    if rng.random() < 0.5 * distort:
        # Ink that fades across the page.
        field = cv2.resize(rng.uniform(0.35, 1, (3, 4)).astype(np.float32), (columns, rows))
        values *= field
    if rng.random() < 0.25 * distort:
        # Faint ink breaks up: low values are lost in the separation.
        values = np.maximum(values - rng.uniform(10, 60), 0) * 1.3
    if rng.random() < 0.3 * distort:
        # Remains of the grid, or of shadow and paper texture.
        values += _grid_remains(rows, columns, rng)
    if rng.random() < 0.25 * distort:
        values += np.abs(rng.normal(0, rng.uniform(1, 10), (rows, columns))).astype(np.float32)
    if rng.random() < 0.15 * distort:
        _stain(values, rng)
    return np.asarray(np.clip(values, 0, 255), np.uint8)


def _grid_remains(rows: int, columns: int, rng: np.random.Generator) -> NDArray[np.float32]:
    period = columns / 270 * rng.choice([1, 5])
    x = np.arange(columns) + rng.uniform(0, period)
    y = np.arange(rows) + rng.uniform(0, period)
    strength = rng.uniform(2, 22)
    lines = np.maximum(
        (x % period < 1).astype(np.float32)[None, :], (y % period < 1).astype(np.float32)[:, None]
    )
    where = cv2.resize(rng.uniform(0, 1, (3, 4)).astype(np.float32), (columns, rows))
    return np.asarray(lines * strength * where, np.float32)


def _stain(values: NDArray[np.float32], rng: np.random.Generator) -> None:
    """A crease, a pen mark or a hidden corner."""
    rows, columns = values.shape
    a, b = (rng.uniform(0, 1, 2) * [columns, rows] for _ in range(2))
    shade = float(rng.uniform(20, 160))
    if rng.random() < 0.7:
        ends = (int(a[0]), int(a[1])), (int(b[0]), int(b[1]))
        cv2.line(values, *ends, shade, 1, cv2.LINE_AA)
    else:
        half = rng.uniform(0.02, 0.12, 2) * [columns, rows]
        x0, y0 = np.maximum(a - half, 0).astype(int)
        x1, y1 = (a + half).astype(int)
        values[y0:y1, x0:x1] = 0
