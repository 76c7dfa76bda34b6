"""Sheets for the network that tells which way up a sheet lies: ink, upright, seldom whole.

Only the ink is drawn, at once, as the program may find it: traces that break up, headers or none,
remains of the grid, creases, shadows, edges of the table, parts of a page.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from build_scripts.train.datasets import twelve_leads
from build_scripts.train.printout import LAYOUTS, Printout, compose, random_style
from build_scripts.train.signals import vary

Ink = NDArray[np.uint8]
Floats = NDArray[np.float64]

PER_MM = 4.0
LETTERS = list("abcde 0123mMHz")


def draw_ink(eight_uv: NDArray[np.int16], rng: np.random.Generator) -> Ink:
    """Draw the ink of one record's page (8 x samples, microvolts), upright; every layout alike."""
    leads = twelve_leads(vary(eight_uv.astype(np.float32), rng)) / 1000
    printout = compose(leads, random_style(rng, str(rng.choice(list(LAYOUTS)))), rng)
    sheet = _drawn(printout, rng)
    if rng.random() < 0.25:
        _leave_grid(sheet, rng)
    sheet = _laid_wrong(sheet, _part_seen(printout, rng), rng)
    _fade(sheet, rng)
    _add_marks(sheet, rng)
    return sheet


def _drawn(printout: Printout, rng: np.random.Generator) -> Ink:
    width, height = printout.style.page_mm
    sheet = np.zeros((round(height * PER_MM), round(width * PER_MM)), np.uint8)
    pen = max(1, round(printout.style.line_mm * PER_MM * rng.uniform(0.6, 1.3)))
    shade = int(rng.uniform(110, 255))
    for stroke in printout.strokes + printout.rules:
        points = np.round(stroke * PER_MM * 16).astype(np.int32).reshape(-1, 1, 2)
        cv2.polylines(sheet, [points], False, shade, pen, cv2.LINE_AA, shift=4)
    texts = printout.labels * int(rng.random() < 0.85) + printout.texts * int(rng.random() < 0.6)
    for x, y, size_mm, words in texts:
        size, at = size_mm * PER_MM, (round(x * PER_MM), round(y * PER_MM))
        thick = max(1, round(size / 9))
        cv2.putText(sheet, words, at, printout.style.font, size / 22, shade, thick, cv2.LINE_AA)
    return sheet


def _leave_grid(sheet: Ink, rng: np.random.Generator) -> None:
    """What is left of a grid in places: dots, or lines one way or both."""
    height, width = sheet.shape
    every_mm = int(rng.choice([1, 5]))
    step = round(PER_MM * every_mm)
    down, across = np.zeros_like(sheet), np.zeros_like(sheet)
    down[:, ::step] = across[::step] = 255
    kind = rng.integers(4)
    grid = [np.minimum(down, across), np.maximum(down, across), down, across][kind]
    if kind == 0:
        grid = np.asarray(cv2.dilate(grid, np.ones((2, 2), np.uint8)), np.uint8)
    places = rng.uniform(0, 1, (4, 6)).astype(np.float32)
    where = cv2.resize(places, (width, height)) > rng.uniform(0.2, 0.8)
    strength = rng.uniform(0.05, 0.3) if every_mm == 1 else rng.uniform(0.1, 0.8)
    faint = (grid[where] * strength).astype(np.uint8)
    sheet[where] = np.maximum(sheet[where], faint)


def _part_seen(printout: Printout, rng: np.random.Generator) -> Floats:
    """Left and top, right and bottom (mm, 2 x 2) of what is laid flat of the page, or around it."""
    size = np.array(printout.style.page_mm)
    box = np.array(printout.signal_box).reshape(2, 2)
    strips = LAYOUTS[printout.style.layout][2]
    choice = rng.random()
    if choice < 0.15 and strips:  # the rhythm strips alone
        row = printout.style.row_mm
        top = box[1, 1] - (strips - rng.integers(strips)) * row * rng.uniform(0.9, 1.1)
        return np.array([[box[0, 0] - 2, top], [box[1, 0] + 2, box[1, 1] + rng.uniform(0, 8)]])
    if choice < 0.35:
        return np.asarray(box + rng.uniform([[-30, -20], [-5, -5]], [[5, 5], [10, 20]]))
    if choice < 0.55:  # a part
        cut = rng.uniform(0, 0.45, (2, 2)) * (rng.random((2, 2)) < 0.5)
        return np.asarray([cut[0], 1 - cut[1]] * size)
    if choice < 0.75:  # with some of the table, or on a larger paper
        more = rng.uniform(0, 0.5, (2, 2)) * (rng.random((2, 2)) < 0.5)
        return np.asarray([-more[0], 1 + more[1]] * size)
    return np.array([[0.0, 0.0], size])


def _laid_wrong(sheet: Ink, part_mm: Floats, rng: np.random.Generator) -> Ink:
    """Corners a little off, and what lies around the paper."""
    (left, top), (right, bottom) = part_mm * PER_MM
    width, height = int(right - left), int(bottom - top)
    seen = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)
    laid = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)
    angle = rng.normal(0, 0.05) * float(rng.random() < 0.3)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    laid = (laid - laid[2] / 2) @ turn + laid[2] / 2 + rng.normal(0, 0.012, (4, 2)) * laid[2]
    matrix = cv2.getPerspectiveTransform(seen, laid.astype(np.float32))
    out = np.asarray(cv2.warpPerspective(sheet, matrix, (width, height)), np.uint8)
    if rng.random() < 0.5:
        paper = np.full_like(sheet, 255)
        around = np.asarray(cv2.warpPerspective(paper, matrix, (width, height)), np.uint8) < 128
        _add_table(out, around, rng)
    return out


def _add_table(sheet: Ink, around: NDArray[np.bool_], rng: np.random.Generator) -> None:
    """A table beside the paper: its edge, dark, or of a pattern."""
    kind = rng.integers(3)
    if kind == 0:
        wide = int(rng.integers(2, 14))
        inner = cv2.erode(around.astype(np.uint8), np.ones((wide, wide), np.uint8), borderValue=1)
        sheet[around & (inner == 0)] = 255
    elif kind == 1:
        sheet[around] = 255
    else:
        size = (max(2, sheet.shape[0] // 6), max(2, sheet.shape[1] // int(rng.choice([6, 40]))))
        noise = rng.uniform(0, 1, size).astype(np.float32)
        rough = cv2.resize(noise, sheet.shape[::-1]) > rng.uniform(0.5, 0.9)
        sheet[around & rough] = 255


def _fade(sheet: Ink, rng: np.random.Generator) -> None:
    """Faint in places, and lost where it is faintest."""
    height, width = sheet.shape
    low = float(rng.choice([0.0, 0.25, 0.6, 1.0]))
    fade = rng.uniform(low, 1, (3, 4) if rng.random() < 0.5 else (12, 16)).astype(np.float32)
    faded = sheet * cv2.resize(fade, (width, height))
    sheet[:] = np.where(faded > rng.uniform(20, 70), faded, 0)


def _add_marks(sheet: Ink, rng: np.random.Generator) -> None:
    """Edges and creases, specks, the edge of a shadow, and writing anywhere."""
    height, width = sheet.shape
    for _ in range(int(rng.integers(0, 4))):
        wide = int(rng.choice([2, 2, 3, 8]))
        if rng.random() < 0.5:
            y = int(rng.integers(0, height))
            cv2.line(sheet, (0, y), (width, int(y + rng.normal(0, 20))), 255, wide)
        else:
            x = int(rng.integers(0, width))
            cv2.line(sheet, (x, 0), (int(x + rng.normal(0, 20)), height), 255, wide)
    if rng.random() < 0.4:
        count = int(rng.integers(1, 200))
        ys, xs = rng.integers(0, height - 1, count), rng.integers(0, width - 1, count)
        for y, x in zip(ys, xs, strict=True):
            sheet[y : y + 3, x : x + 3] = 255
    if rng.random() < 0.2:  # specks along a shadow's edge
        count = int(rng.integers(100, 1500))
        share = rng.uniform(0, 1, count)
        start, end = rng.uniform(0, 1, (2, 2)) * [width, height]
        points = (
            start + share[:, None] * (end - start) + rng.normal(0, rng.uniform(4, 30), (count, 2))
        )
        for x, y in points.astype(int):
            sheet[max(0, y) : y + 3, max(0, x) : x + 3] = 200
    if rng.random() < 0.3:
        for _ in range(int(rng.integers(1, 8))):
            words = "".join(rng.choice(LETTERS, int(rng.integers(2, 20))))
            at = (int(rng.integers(0, width)), int(rng.integers(0, height)))
            cv2.putText(sheet, words, at, 0, float(rng.uniform(0.4, 1.2)), 255, 2)
