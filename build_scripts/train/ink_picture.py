"""The short way to a training picture: a printout's ink drawn straight at the network's size.

A hundred times faster than painting, photographing and flattening a whole page. It imitates what
`ecgdesk.paper` and `ecgdesk.packs.prepare` would give: the signals' box laid into the picture,
slightly wrong corners, thin and broken traces, remains of grid and text. Pictures that went the
whole way (whole_way.py) are mixed in, so that what is imitated badly is still learnt.
"""

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
    to_picture, step, box = _placing(printout, shape, rng, distort)
    canvas = np.zeros((rows * SUPERSAMPLING, columns * SUPERSAMPLING), np.uint8)
    scale = SUPERSAMPLING / step
    thickness = _pen(printout.style.line_mm * scale, rng)
    # Uneven pens: each row of a worn head prints its own darkness.
    for stroke in printout.strokes:
        shade = 255 if rng.random() > 0.3 * distort else int(rng.uniform(150, 255))
        _draw(canvas, to_picture(stroke), shade, thickness)
    for rule in printout.rules:
        _draw(canvas, to_picture(rule), 230, thickness)
    _draw_texts(canvas, printout, to_picture, scale, box)
    if distort and rng.random() < 0.15:
        _frame(canvas, printout, to_picture, thickness)
    picture = cv2.resize(canvas, (columns, rows), interpolation=cv2.INTER_AREA)
    if distort:
        picture = _worsen(picture, rng, distort)
    return even_out(np.asarray(picture, np.uint8))


def _placing(printout: Printout, shape: tuple[int, int], rng: np.random.Generator, distort: float):  # type: ignore[no-untyped-def]
    """Return the function that carries mm to canvas pixels, mm per picture pixel, and the box."""
    rows, columns = shape
    left, top, right, bottom = printout.signal_box
    if distort:
        # A box found a little too wide or too narrow, now and then with header text in it.
        width, height = right - left, bottom - top
        grow = np.abs(rng.normal(0, 0.012, 4)) * rng.choice([1, -0.6], 4, p=[0.75, 0.25])
        if rng.random() < 0.08:
            grow[rng.integers(4)] += rng.uniform(0, 0.18)
        left, right = left - grow[0] * width, right + grow[1] * width
        top, bottom = top - grow[2] * height, bottom + grow[3] * height
    room = 1 - 2 * MARGIN
    step = max((right - left) / (columns * room), (bottom - top) / (rows * room))
    x0 = (left + right) / 2 - step * columns / 2
    y0 = (top + bottom) / 2 - step * rows / 2
    matrix = np.eye(3)
    bend = 0.0
    if distort:
        matrix = _wrong_corners(rng, distort)
        bend = float(rng.normal(0, 0.006)) * distort if rng.random() < 0.4 else 0.0
    size = np.array([columns, rows], np.float64)

    def carry(points: Points) -> Points:
        unit = (points - [x0, y0]) / step / size
        if bend:
            unit = unit + np.column_stack([np.zeros(len(unit)), bend * np.sin(np.pi * unit[:, 0])])
        flat = np.column_stack([unit, np.ones(len(unit))]) @ matrix.T
        return np.asarray(flat[:, :2] / flat[:, 2:] * size * SUPERSAMPLING)

    return carry, step, (left, top, right, bottom)


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


def _draw_texts(canvas, printout, to_picture, scale, box) -> None:  # type: ignore[no-untyped-def]
    style = printout.style
    # What stands outside the box is cut away before the network sees it.
    words = [t for t in printout.labels + printout.texts if box[1] < t[1] < box[3]]
    if not words:
        return
    places = to_picture(np.array([[x, y] for x, y, _, _ in words]))
    for (x, y), (_, _, size, word) in zip(places, words, strict=True):
        height = size * scale
        if 0 <= x < canvas.shape[1] and -10 <= y < canvas.shape[0] + 10:
            pen = max(1, round(height / 9))
            at = (round(x), round(y))
            cv2.putText(canvas, word, at, style.font, height / 22, 230, pen, cv2.LINE_AA)


def _frame(canvas, printout, to_picture, thickness) -> None:  # type: ignore[no-untyped-def]
    """The frame that some devices print around the grid."""
    left, top, right, bottom = printout.signal_box
    corners = [[left, top], [right, top], [right, bottom], [left, bottom], [left, top]]
    grown = np.array(corners) + np.array([[-3, -3], [3, -3], [3, 3], [-3, 3], [-3, -3]])
    _draw(canvas, to_picture(grown), 160, thickness)


def _worsen(picture, rng: np.random.Generator, distort: float) -> NDArray[np.uint8]:  # type: ignore[no-untyped-def]
    rows, columns = picture.shape
    if rng.random() < 0.45 * distort:
        picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.3, 0.9))
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
    return np.clip(values, 0, 255).astype(np.uint8)


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
