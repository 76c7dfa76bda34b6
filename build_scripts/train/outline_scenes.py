"""Pictures of ECG sheets for the network of the outline: photographs, scans and flat pages.

Drawn at a few hundred pixels, some dozen a second, with what photographs of clinics show: patterned
cloth, tables as pale as paper, other sheets below and beside, clipboards, fingers, shadows, glare,
curl, sheets that run out of the picture. ``camera.py`` draws large photographs, far more slowly.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from build_scripts.train.camera import Photograph
from build_scripts.train.datasets import Records, twelve_leads
from build_scripts.train.disturbances import (
    Scene,
    add_glare,
    cover_with_clip,
    expose,
    lighting,
    put_finger,
    strew,
)
from build_scripts.train.printout import compose, random_style, render
from build_scripts.train.scenery import Picture, Size, any_color, pale_color, rough, scenery, write
from build_scripts.train.signals import vary

Floats = NDArray[np.float64]

LONG_SIDE = 512
PAGE_PIXELS_PER_MM = 2.0
ASPECTS = (4 / 3, 4 / 3, 3 / 2, 16 / 9, 1.0, 2.0)
PAPERS = ((255, 250, 235), (250, 235, 235), (240, 246, 252), (226, 224, 218), (244, 232, 208))


def draw_page(eight_uv: NDArray[np.int16], rng: np.random.Generator) -> Picture:
    """Print a record small: any layout and paper, with margins, blank ends, notes and marks."""
    style = random_style(rng)
    if rng.random() < 0.35:
        paper = np.array(PAPERS[rng.integers(len(PAPERS))]) * rng.uniform(0.85, 1.0)
        red, green, blue = (int(v) for v in paper)
        style = replace(style, paper=(red, green, blue))
    if rng.random() < 0.25:
        style = replace(style, grid_strength=float(rng.uniform(0.15, 2.0)))
    leads = twelve_leads(vary(eight_uv.astype(np.float32), rng)) / 1000
    page = render(compose(leads, style, rng), PAGE_PIXELS_PER_MM * 2)
    page = np.asarray(cv2.resize(page, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA))
    height = page.shape[0]
    if rng.random() < 0.2:  # a strip of it
        high = int(height * rng.uniform(0.3, 0.9))
        top = int(rng.integers(0, height - high + 1))
        page = page[top : top + high]
    if rng.random() < 0.4:  # blank paper around it
        most = rng.choice([0.08, 0.4])
        room = (rng.uniform(0, most, 4) * (rng.random(4) < 0.5) * height).astype(int).tolist()
        up, down, left, right = room
        high = page.shape[0]
        whole = np.empty((high + up + down, page.shape[1] + left + right, 3), np.uint8)
        whole[:] = style.paper
        whole[up : up + high, left : left + page.shape[1]] = page
        page = whole
    page = np.ascontiguousarray(page, dtype=np.uint8)
    if rng.random() < 0.15:
        _write_note(page, rng)
    if rng.random() < 0.25:
        _frame(page, rng)
    return page


def _write_note(page: Picture, rng: np.random.Generator) -> None:
    """A block of print, or a label, somewhere on the sheet."""
    height, width = page.shape[:2]
    wide, high = int(width * rng.uniform(0.15, 0.6)), int(height * rng.uniform(0.1, 0.3))
    left, top = int(rng.integers(0, width - wide)), int(rng.integers(0, height - high))
    part = page[top : top + high, left : left + wide]
    if rng.random() < 0.4:
        part[:] = pale_color(rng)
    write(part, rng)


def _frame(page: Picture, rng: np.random.Generator) -> None:
    """A printed frame, at the sheet's edge or well within it, and perhaps print outside it."""
    height, width = page.shape[:2]
    off = rng.uniform(0, rng.choice([0.03, 0.15]), 4)
    left, right = round(off[0] * width), round((1 - off[1]) * width) - 1
    top, bottom = round(off[2] * height), round((1 - off[3]) * height) - 1
    color = tuple(any_color(rng).tolist())
    cv2.rectangle(page, (left, top), (right, bottom), color, int(rng.choice([1, 1, 2, 4])))
    if top > 16 and rng.random() < 0.7:
        page[:top] = page[0, 0]
        write(page[:top], rng)


def draw_pages(
    records: Records, rows: NDArray[np.int64], count: int, rng: np.random.Generator
) -> list[Picture]:
    """Print ``count`` of those records."""
    return [draw_page(records.signals[row], rng) for row in rng.choice(rows, count)]


@dataclass(frozen=True)
class _Lying:
    """A sheet on the picture: its corners, its pixels and how much of each pixel it covers."""

    corners: Floats
    pixels: Scene
    cover: Scene


def draw_scene(pages: Sequence[Picture], rng: np.random.Generator) -> Photograph:
    """Draw one picture of one of the pages: photograph, scan or the page itself."""
    kind = rng.random()
    if kind < 0.12:
        return _whole(_any(pages, rng), rng)
    return _scan(pages, rng) if kind < 0.37 else _photograph(pages, rng)


def _any(pages: Sequence[Picture], rng: np.random.Generator) -> Picture:
    page = pages[int(rng.integers(len(pages)))]
    return np.ascontiguousarray(np.rot90(page, int(rng.choice(4, p=[0.7, 0.1, 0.1, 0.1]))))


def _whole(page: Picture, rng: np.random.Generator) -> Photograph:
    """The page itself, or a straight piece of it, as screenshots are."""
    height, width = page.shape[:2]
    if rng.random() < 0.5:
        low, high = rng.uniform(0, 0.35, 2), rng.uniform(0.6, 1, 2)
        page = page[
            int(low[0] * height) : int(high[0] * height), int(low[1] * width) : int(high[1] * width)
        ]
    scene = np.asarray(page, np.float32)
    if rng.random() < 0.4:
        scene = scene * lighting((page.shape[1], page.shape[0]), rng)
    height, width = page.shape[:2]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)
    return Photograph(expose(scene, rng), corners)


def _scan(pages: Sequence[Picture], rng: np.random.Generator) -> Photograph:
    """On a flatbed: nearly straight, on a lid that may be as white as the paper, or in a corner."""
    page = _any(pages, rng)
    height, width = page.shape[:2]
    angle = np.deg2rad(rng.normal(0, rng.choice([0.3, 1.5, 5.0])))
    angle += np.pi / 2 * rng.integers(2) * (rng.random() < 0.2)
    outside = rng.uniform(-0.03, 0.25, 4) * (rng.random(4) < 0.6)
    around = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)
    cos, sin = np.cos(angle), np.sin(angle)
    corners = (around - around.mean(axis=0)) @ np.array([[cos, sin], [-sin, cos]])
    low, high = corners.min(axis=0), corners.max(axis=0)
    span = high - low
    low, high = low - outside[:2] * span, high + outside[2:] * span
    zoom = LONG_SIDE / (high - low).max()
    corners = (corners - low) * zoom
    size = (max(64, round((high - low)[0] * zoom)), max(64, round((high - low)[1] * zoom)))
    lid = _near_tone(page, rng) if rng.random() < 0.55 else any_color(rng)
    if rng.random() < 0.25:
        lid[:] = rng.choice([255.0, 250.0, 240.0, 10.0, 128.0])
    scene = np.empty((size[1], size[0], 3), np.float32)
    scene[:] = lid
    if rng.random() < 0.3:
        scene += (rough(size, rng) * np.float32(rng.uniform(0, 4)))[..., None]
    if rng.random() < 0.12:
        _put(scene, _lay(_any(pages, rng), _elsewhere(corners, size, rng), size, rng))
    sheet = _lay(page, corners, size, rng)
    _shade(scene, sheet, rng, most=0.5)
    _put(scene, sheet)
    if rng.random() < 0.2:  # the bed's edge
        side = int(rng.integers(4))
        turned = np.rot90(scene, side)
        turned[: int(rng.integers(2, 14))] = rng.uniform(0, 90)
    scene *= np.float32(rng.uniform(0.85, 1.04))
    return Photograph(expose(scene, rng, gentle=True), corners)


def _near_tone(page: Picture, rng: np.random.Generator) -> Scene:
    """A colour that hardly differs from the paper's at its rim."""
    tone = np.median(np.concatenate([page[:4].reshape(-1, 3), page[-4:].reshape(-1, 3)]), axis=0)
    shift = rng.choice([-1, 1]) * np.exp(rng.uniform(np.log(2), np.log(40)))
    return np.asarray(np.clip(tone + shift + rng.normal(0, 4, 3), 0, 255), np.float32)


def _photograph(pages: Sequence[Picture], rng: np.random.Generator) -> Photograph:
    aspect = float(rng.choice(ASPECTS))
    size = (LONG_SIDE, round(LONG_SIDE / aspect))
    if rng.random() < 0.25:
        size = size[::-1]
    page = _creased(_any(pages, rng), rng)
    corners = _place(page.shape[1] / page.shape[0], size, rng)
    scene = _ground(size, pages, rng)
    if rng.random() < 0.12:
        scene[:] = _near_tone(page, rng)
        scene += (rough(size, rng) * np.float32(rng.uniform(0, 6)))[..., None]
    if rng.random() < 0.35:
        strew(scene, rng)
    if rng.random() < 0.4:
        _put_papers(scene, corners, pages, rng)
    if rng.random() < 0.15:
        _put_board(scene, corners, rng)
    sheet = _lay(page, corners, size, rng)
    _shade(scene, sheet, rng)
    _put(scene, sheet)
    if rng.random() < 0.1:
        cover_with_clip(scene, corners, rng)
    for _ in range(int(rng.integers(1, 5)) if rng.random() < 0.3 else 0):
        put_finger(scene, corners, rng)
    if rng.random() < 0.08:
        strew(scene, rng, count=1, size=0.12)
    scene *= lighting(size, rng)
    if rng.random() < 0.2:
        add_glare(scene, rng)
    return Photograph(expose(scene, rng), corners)


def _place(aspect: float, size: Size, rng: np.random.Generator) -> Floats:
    """Corners of a sheet, clockwise from its own top left: pinhole camera, any tilt and turn."""
    tilt = np.deg2rad(np.clip(rng.normal(0, rng.choice([5.0, 14.0, 22.0]), 2), -36, 36))
    turn = np.deg2rad(rng.normal(0, rng.choice([2.0, 6.0, 15.0])))
    if rng.random() < 0.1:
        turn = rng.uniform(0, 2 * np.pi)
    elif rng.random() < 0.2:
        turn += np.pi / 2
    paper = np.array([[-aspect, -1], [aspect, -1], [aspect, 1], [-aspect, 1]]) / 2
    cos, sin = np.cos(turn), np.sin(turn)
    paper = paper @ np.array([[cos, sin], [-sin, cos]])
    paper /= np.ptp(paper, axis=0).max()
    cos_x, sin_x, cos_y, sin_y = *_cos_sin(tilt[0]), *_cos_sin(tilt[1])
    points = np.column_stack([paper, np.zeros(4)])
    points = points @ np.array([[1, 0, 0], [0, cos_x, -sin_x], [0, sin_x, cos_x]]).T
    points = points @ np.array([[cos_y, 0, sin_y], [0, 1, 0], [-sin_y, 0, cos_y]]).T
    seen = points[:, :2] / (1 + points[:, 2:] / rng.uniform(1.0, 3.5))
    low, high = seen.min(axis=0), seen.max(axis=0)
    fill = rng.uniform(0.65, 0.99) if rng.random() < 0.75 else rng.uniform(0.4, 1.5)
    zoom = fill * min(size[0] / (high - low)[0], size[1] / (high - low)[1])
    room = np.abs(np.array(size) - (high - low) * zoom) / 2
    middle = np.array(size) / 2 + room * rng.uniform(-1, 1, 2)
    if rng.random() < 0.15:
        middle += rng.normal(0, 0.08, 2) * size
    return np.asarray((seen - (low + high) / 2) * zoom + middle)


def _cos_sin(angle: float) -> tuple[float, float]:
    return float(np.cos(angle)), float(np.sin(angle))


def _ground(size: Size, pages: Sequence[Picture], rng: np.random.Generator) -> Scene:
    """What it lies on, seen at a slant as well, now and then of two kinds or out of focus."""
    if rng.random() < 0.05:
        picture = np.asarray(cv2.resize(_any(pages, rng), size), np.uint8)
    else:
        picture = scenery(size, rng)
    if rng.random() < 0.5:
        source = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32) * size
        source = source.astype(np.float32)
        moved = source + rng.normal(0, 0.2, (4, 2)) * size
        matrix = cv2.getPerspectiveTransform(source, moved.astype(np.float32))
        picture = np.asarray(
            cv2.warpPerspective(picture, matrix, size, borderMode=cv2.BORDER_REFLECT), np.uint8
        )
    if rng.random() < 0.12:  # the table ends
        other = scenery(size, rng)
        at = rng.uniform(0, 1, 2) * size
        normal = rng.normal(0, 1, 2)
        x, y = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
        beyond = (x - at[0]) * normal[0] + (y - at[1]) * normal[1] > 0
        picture[beyond] = other[beyond]
    if rng.random() < 0.3:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.7, 4)), np.uint8)
    return picture.astype(np.float32)


def _put_papers(
    scene: Scene, corners: Floats, pages: Sequence[Picture], rng: np.random.Generator
) -> None:
    """Other papers and ECG sheets that peep out below the sheet, or lie at the picture's rim."""
    size = (scene.shape[1], scene.shape[0])
    for _ in range(int(rng.integers(1, 4))):
        if rng.random() < 0.5:
            page = _any(pages, rng)
        else:
            page = np.empty((60, 80, 3), np.uint8)
            page[:] = pale_color(rng)
            if rng.random() < 0.4:
                page = np.ascontiguousarray(cv2.resize(page, (560, 420)))
                write(page, rng)
        lying = _lay(page, _elsewhere(corners, size, rng), size, rng)
        _shade(scene, lying, rng)
        _put(scene, lying)


def _elsewhere(corners: Floats, size: Size, rng: np.random.Generator) -> Floats:
    """Where another sheet lies: shifted and turned a little below, or half out of the picture."""
    middle = corners.mean(axis=0)
    turn = rng.normal(0, 0.06) if rng.random() < 0.7 else rng.uniform(-np.pi, np.pi)
    cos, sin = np.cos(turn), np.sin(turn)
    moved = (corners - middle) @ np.array([[cos, sin], [-sin, cos]]) * rng.uniform(0.75, 1.12)
    span = np.ptp(corners, axis=0)
    if rng.random() < 0.65:
        return np.asarray(moved + middle + rng.normal(0, 0.1, 2) * span)
    direction = rng.normal(0, 1, 2)
    direction /= np.abs(direction).max() + 1e-6
    return np.asarray(moved + middle + direction * span * rng.uniform(0.8, 1.15))


def _put_board(scene: Scene, corners: Floats, rng: np.random.Generator) -> None:
    """A clipboard, folder or sleeve around the sheet, in its plane."""
    around = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    low, high = rng.uniform(0.01, 0.18, 2), 1 + rng.uniform(0.01, 0.18, 2)
    board = np.array([-low, [high[0], -low[1]], high, [-low[0], high[1]]], np.float32)[:, None]
    matrix = cv2.getPerspectiveTransform(around, corners.astype(np.float32))
    points = cv2.perspectiveTransform(board, matrix)
    points = np.clip(points, -4000, 4000)
    color = pale_color(rng) if rng.random() < 0.4 else any_color(rng)
    rounded = [np.round(points).astype(np.int32)]
    cv2.fillPoly(scene, rounded, tuple(color.tolist()), cv2.LINE_AA)
    if rng.random() < 0.4:
        rim = tuple(any_color(rng).tolist())
        cv2.polylines(scene, rounded, True, rim, int(rng.integers(1, 6)), cv2.LINE_AA)


def _creased(page: Picture, rng: np.random.Generator) -> Picture:
    """Folds, curl and a tone of its own."""
    height, width = page.shape[:2]
    scene = page.astype(np.float32)
    if rng.random() < 0.35:
        for _ in range(int(rng.integers(1, 5))):
            axis = int(rng.integers(2))
            at = np.arange(page.shape[axis], dtype=np.float32) - rng.uniform(0, page.shape[axis])
            band = 1 + rng.uniform(-0.2, 0.15) * np.exp(-np.abs(at) / rng.uniform(2, 60))
            step = 1 + rng.uniform(-0.08, 0.08) * (at > 0)
            scene *= (
                (band * step).astype(np.float32).reshape((-1, 1, 1) if axis == 0 else (1, -1, 1))
            )
    if rng.random() < 0.15:
        crumpled = rough((width, height), rng) * np.float32(rng.uniform(0.01, 0.05))
        scene *= 1 + crumpled[..., None]
    return np.asarray(np.clip(scene, 0, 255), np.uint8)


def _lay(page: Picture, corners: Floats, size: Size, rng: np.random.Generator) -> _Lying:
    """Warp a page onto the picture; its sides may bow by a fraction of a per cent."""
    height, width = page.shape[:2]
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(source, corners.astype(np.float32))
    cover = np.full((height, width), 255, np.uint8)
    if rng.random() < 0.25:
        cover[:] = _notched(cover, rng)
    flags = cv2.INTER_LINEAR
    if rng.random() < 0.3:
        bow = rng.normal(0, 0.004) * height
        x = np.arange(width, dtype=np.float32)
        wave = (bow * np.sin(np.pi * x / width * rng.choice([1, 1, 2]))).astype(np.float32)
        rows = np.arange(height, dtype=np.float32)[:, None] + wave
        columns = np.broadcast_to(x, (height, width)).astype(np.float32)
        page = np.asarray(cv2.remap(page, columns, rows, flags, borderMode=cv2.BORDER_REPLICATE))
        cover = np.asarray(cv2.remap(cover, columns, rows, flags))
    pixels = cv2.warpPerspective(page, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    share = cv2.warpPerspective(cover, matrix, size, flags=flags).astype(np.float32) / 255
    return _Lying(corners, np.asarray(pixels, np.float32), np.asarray(share, np.float32))


def _notched(cover: Picture, rng: np.random.Generator) -> Picture:
    """A corner folded away or torn, or holes punched near a side."""
    height, width = cover.shape
    if rng.random() < 0.5:
        reach = rng.uniform(0.02, 0.09, 2) * width
        x, y = (int(rng.integers(2)) * side for side in (width, height))
        inwards = np.array([1 if x == 0 else -1, 1 if y == 0 else -1])
        away = reach * inwards
        points = np.array([[x, y], [x + away[0], y], [x, y + away[1]]], np.int32)
        cv2.fillPoly(cover, [points], 0)
    else:
        for share in (0.35, 0.65):
            at = (int(width * share), int(rng.uniform(0.02, 0.05) * height))
            cv2.circle(cover, at, max(2, width // 110), 0, -1)
    return cover


def _put(scene: Scene, sheet: _Lying) -> None:
    scene += sheet.cover[..., None] * (sheet.pixels - scene)


def _shade(scene: Scene, sheet: _Lying, rng: np.random.Generator, most: float = 1.0) -> None:
    """The sheet's shadow on what is below it."""
    if rng.random() < 0.25:
        return
    moved = np.roll(sheet.cover, rng.integers(-6, 7, 2), (0, 1))
    soft = cv2.GaussianBlur(moved, (0, 0), rng.uniform(0.8, 7))
    scene *= 1 - np.float32(rng.uniform(0.05, 0.5) * most) * soft[..., None]
