"""Paper with nothing of a heart on it, as it comes under a camera: plain, ruled, creased, stained.

What lies around the sheet, its edges, its folds and what is left of its grid must not pass for a
row of beats. Each drawer gives the sheet alone; ``laid`` gives it with what it lies on.
"""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from build_scripts.train import non_page_prints as prints
from build_scripts.train import non_page_scenes as scenes
from build_scripts.train.non_page_brushes import (
    Picture,
    Rng,
    any_colour,
    ruled,
    smooth,
    words,
    write,
)
from build_scripts.train.printout import GRID_COLORS

SIZES = ((1485, 1050), (1050, 1485), (1397, 1080), (1400, 700), (1500, 330), (1300, 500))
"""Width and height of sheets at 5 pixels a millimetre: whole pages, and cuttings of a roll."""


def plain(rng: Rng) -> Picture:
    """White or tinted paper and no more."""
    width, height = SIZES[rng.integers(len(SIZES))]
    tint = rng.uniform(205, 256) + rng.normal(0, 5, 3)
    return np.full((height, width, 3), np.clip(tint, 0, 255), np.uint8)


def gridded(rng: Rng) -> Picture:
    """ECG paper: every 1 mm and 5 mm, every 5 mm alone, or dots, in every colour and strength."""
    page = plain(rng)
    height, width = page.shape[:2]
    strength = rng.uniform(0.35, 1.6)
    fine, bold = (
        np.clip(page[0, 0] + (np.array(tone) - 255.0) * strength, 0, 255)
        for tone in GRID_COLORS[str(rng.choice(list(GRID_COLORS)))]
    )
    kind = rng.choice(["lines", "dots", "major"], p=[0.6, 0.2, 0.2])
    if kind == "lines":
        ruled(page, 5, 5, tuple(float(v) for v in fine))
    elif kind == "dots":
        page[::5, ::5] = bold
        page[1::5, ::5] = bold
    ruled(page, 25, 25, tuple(float(v) for v in bold), int(rng.integers(1, 3)))
    if rng.random() < 0.3:  # a white margin around the grid
        edge = int(rng.integers(10, 60))
        framed = np.full_like(page, 250)
        framed[edge : height - edge, edge : width - edge] = page[
            edge : height - edge, edge : width - edge
        ]
        page = framed
    return page


def ruled_lines(rng: Rng) -> Picture:
    """Writing paper: lines, wide or narrow, a margin's line now and then."""
    page = plain(rng)
    tone = any_colour(rng, 90, 220)
    ruled(page, 10**6, int(rng.integers(25, 90)), tone, int(rng.integers(1, 4)))
    if rng.random() < 0.5:
        cv2.line(page, (150, 0), (150, page.shape[0]), (220, 90, 90), 2)
    return page


def _ground(rng: Rng) -> Picture:
    return gridded(rng) if rng.random() < 0.7 else plain(rng)


def creased(rng: Rng) -> Picture:
    """Paper that was folded or crumpled: crooked lines of shadow and light over it."""
    page = _ground(rng)
    height, width = page.shape[:2]
    field = np.ones((height, width), np.float32)
    for _ in range(int(rng.integers(1, 9))):
        ends = rng.uniform(-0.1, 1.1, (2, 2)) * [width, height]
        if rng.random() < 0.5:  # a fold runs straight across
            ends[1] = [ends[0][0], height] if rng.random() < 0.5 else [width, ends[0][1]]
        along = np.linspace(0, 1, 60)[:, None]
        points = ends[0] + (ends[1] - ends[0]) * along + rng.normal(0, rng.uniform(0, 5), (60, 2))
        fold = np.zeros((height, width), np.float32)
        cv2.polylines(fold, [points.astype(np.int32)], False, 1.0, int(rng.integers(1, 6)))
        fold = np.asarray(cv2.GaussianBlur(fold, (0, 0), rng.uniform(0.6, 4)), np.float32)
        field *= 1 - rng.uniform(-0.2, 0.6) * fold
    return np.asarray(np.clip(page * field[..., None], 0, 255), np.uint8)


def stained(rng: Rng) -> Picture:
    """Coffee rings, drops and smears."""
    page = _ground(rng).astype(np.float32)
    height, width = page.shape[:2]
    for _ in range(int(rng.integers(1, 7))):
        stain = np.zeros((height, width), np.float32)
        centre = (int(rng.uniform(0, width)), int(rng.uniform(0, height)))
        axes = (int(rng.uniform(5, 220)), int(rng.uniform(5, 160)))
        wide = -1 if rng.random() < 0.4 else int(rng.integers(2, 14))
        cv2.ellipse(stain, centre, axes, float(rng.uniform(0, 180)), 0, 360, 1.0, wide)
        stain = np.asarray(cv2.GaussianBlur(stain, (0, 0), rng.uniform(0.6, 8)), np.float32)
        colour = np.array([0.25, 0.4, 0.6]) if rng.random() < 0.6 else rng.uniform(0, 1, 3)
        page *= 1 - rng.uniform(0.1, 0.8) * stain[..., None] * colour.astype(np.float32)
    return np.asarray(np.clip(page, 0, 255), np.uint8)


def _turned(size: tuple[int, int], angle: float, zoom: float) -> NDArray[np.float64]:
    centre = (size[0] / 2, size[1] / 2)
    return np.asarray(cv2.getRotationMatrix2D(centre, angle, zoom), np.float64)


def second_sheet(rng: Rng) -> Picture:
    """Another empty sheet lies on the first, or looks out from under it."""
    page = _ground(rng)
    other = _ground(rng)
    height, width = page.shape[:2]
    turn = _turned((width, height), rng.normal(0, 12), rng.uniform(0.6, 1))
    turn[:, 2] += rng.uniform(-0.6, 0.6, 2) * [width, height]
    mask = np.full(other.shape[:2], 255, np.uint8)
    lying = cv2.warpAffine(mask, turn, (width, height)).astype(np.float32)[..., None] / 255
    moved = cv2.warpAffine(other, turn, (width, height)).astype(np.float32)
    shade = cv2.GaussianBlur(np.roll(lying[..., 0], 4, (0, 1)), (0, 0), rng.uniform(1, 7))
    under = page * (1 - rng.uniform(0, 0.5) * shade[..., None])
    return np.asarray(np.clip(moved * lying + under * (1 - lying), 0, 255), np.uint8)


def header(rng: Rng) -> Picture:
    """A device's header and footer, its frame now and then, and no traces between them."""
    page = _ground(rng)
    height, width = page.shape[:2]
    write(page, rng, int(rng.integers(1, 7)), top=40, step=int(rng.integers(20, 34)))
    if rng.random() < 0.5:
        write(page, rng, 1, top=height - 15, step=24)
    if rng.random() < 0.4:
        corner = (width - 30, height - 30)
        cv2.rectangle(page, (30, 200), corner, (40, 40, 45), int(rng.integers(1, 4)))
    return page


def noted(rng: Rng) -> Picture:
    """A few words by hand on the paper, underlined now and then."""
    page = _ground(rng)
    height, width = page.shape[:2]
    for _ in range(int(rng.integers(1, 9))):
        x, y = rng.uniform(20, width * 0.7), rng.uniform(60, height - 20)
        length = rng.uniform(60, min(700.0, width - 30 - x))
        prints.scrawl(page, rng, x, y, length, rng.uniform(6, 25))
        if rng.random() < 0.3:
            line = y + 12 + rng.uniform(0, 4) * smooth(rng, 50, 10)
            points = np.column_stack([np.linspace(x, x + length, 50), line]).astype(np.int32)
            cv2.polylines(page, [points], False, (25, 35, 120), 2, cv2.LINE_AA)
    if rng.random() < 0.3:
        cv2.putText(page, words(rng, 8), (40, 50), 0, 1.2, (150, 30, 30), 3, cv2.LINE_AA)
    return page


def torn(rng: Rng) -> Picture:
    """A torn or perforated edge, with what lies under it to be seen."""
    page = _ground(rng)
    height, width = page.shape[:2]
    under = any_colour(rng, 0, 190)
    for side in range(int(rng.integers(1, 3))):
        if rng.random() < 0.5:
            edge = 12 + rng.uniform(1, 10) * smooth(rng, width, rng.uniform(3, 60))
        else:
            tooth = int(rng.integers(8, 30))
            edge = 10 + rng.uniform(2, 10) * np.abs(np.arange(width) % tooth / tooth - 0.5)
        rows = np.arange(height)[:, None]
        gone = rows < edge if side == 0 else rows > height - edge
        page[gone] = under
    return page


def laid(rng: Rng) -> Picture:
    """An empty sheet on something that has a pattern of its own, askew, seen from above."""
    sheet = DRAWERS[str(rng.choice([name for name in DRAWERS if name != "laid"]))](rng)
    below = (scenes.texture, scenes.facade, scenes.wires, scenes.scene, scenes.landscape)
    ground = below[rng.integers(len(below))](rng)
    height, width = ground.shape[:2]
    across = float(sheet.shape[1])
    zoom = rng.uniform(0.45, 0.85) * min(width / across, height / sheet.shape[0])
    turn = _turned((sheet.shape[1], sheet.shape[0]), rng.normal(0, 8), zoom)
    turn[:, 2] += [(width - across) / 2, (height - sheet.shape[0]) / 2]
    turn[:, 2] += rng.uniform(-0.06, 0.06, 2) * [width, height]
    mask = np.full(sheet.shape[:2], 255, np.uint8)
    lying = cv2.warpAffine(mask, turn, (width, height), flags=cv2.INTER_AREA)
    share = lying.astype(np.float32)[..., None] / 255
    moved = cv2.warpAffine(sheet, turn, (width, height), flags=cv2.INTER_AREA)
    seen = moved * share + ground * (1 - share)
    return np.asarray(np.clip(seen + rng.normal(0, 2, seen.shape), 0, 255), np.uint8)


DRAWERS: dict[str, Callable[[Rng], Picture]] = {
    "plain": plain,
    "gridded": gridded,
    "ruled": ruled_lines,
    "creased": creased,
    "stained": stained,
    "second sheet": second_sheet,
    "header": header,
    "noted": noted,
    "torn": torn,
    "laid": laid,
}
