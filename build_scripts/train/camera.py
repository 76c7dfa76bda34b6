"""A flat page in, a phone photograph or a scan of it out, with the true corners.

Perspective, table tops, other papers, shadows, uneven light, curl, blur, noise and JPEG: what
stands between a printout and the pixels that the program gets.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]


@dataclass(frozen=True)
class Photograph:
    """``pixels`` RGB uint8; ``corners`` float64 4 x 2, the paper's, clockwise from its top left.

    The corners are in continuous pixels of the photograph and may lie outside it.
    """

    pixels: Picture
    corners: NDArray[np.float64]


def photograph(
    page: Picture, rng: np.random.Generator, *, size: tuple[int, int] = (2000, 1500)
) -> Photograph:
    """Photograph a page (RGB) lying on a table, with a camera of ``size`` (width, height)."""
    height, width = page.shape[:2]
    if height > width:
        size = size[::-1]
    page = _curl(_crease(page, rng), rng)
    corners = _place(width / height, size, rng)
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(source, corners.astype(np.float32))
    table = _table(size, rng)
    small = max(1.0, 1 / max(size[0] / width, 1e-6))
    if small > 1.5:  # average before shrinking, as a lens does
        page = cv2.blur(page, (round(small), round(small)))  # type: ignore[assignment]
    lying = cv2.warpPerspective(page, matrix, size, flags=cv2.INTER_LINEAR)
    mask = cv2.warpPerspective(
        np.full((height, width), 255, np.uint8), matrix, size, flags=cv2.INTER_LINEAR
    )
    shade = cv2.GaussianBlur(np.roll(mask, rng.integers(2, 12), (0, 1)[rng.integers(2)]), (0, 0), 8)
    table = (table * (1 - 0.35 * shade[..., None] / 255.0)).astype(np.uint8)
    alpha = mask[..., None].astype(np.float32) / 255
    scene = np.asarray(lying * alpha + table * (1 - alpha), np.float32)
    scene *= _light(size, rng)
    if rng.random() < 0.25:
        _finger(scene, corners, rng)
    return Photograph(_expose(scene, rng), corners)


def scan(page: Picture, rng: np.random.Generator) -> Photograph:
    """Scan a page on a flatbed: nearly straight, evenly lit, now and then with a margin."""
    height, width = page.shape[:2]
    margin = int(rng.integers(5, 60)) if rng.random() < 0.25 else 0
    angle = np.deg2rad(rng.normal(0, 0.6)) if rng.random() < 0.6 else 0.0
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)
    centre = np.array([width, height]) / 2
    corners = (source - centre) @ turn.T + centre + margin
    size = (width + 2 * margin, height + 2 * margin)
    matrix = cv2.getPerspectiveTransform(source.astype(np.float32), corners.astype(np.float32))
    lid = int(rng.choice([255, 250, 235, 30]))
    pixels = cv2.warpPerspective(page, matrix, size, borderValue=(lid, lid, lid))
    scene = pixels.astype(np.float32) * rng.uniform(0.92, 1.03)
    return Photograph(_expose(scene, rng, gentle=True), corners)


def _place(aspect: float, size: tuple[int, int], rng: np.random.Generator) -> NDArray[np.float64]:
    """Corners of the paper in the picture: pinhole camera, tilt and turn."""
    tilt = np.deg2rad(rng.normal(0, [14, 11], 2))
    turn = np.deg2rad(rng.normal(0, 5))
    paper = np.array([[-aspect, -1], [aspect, -1], [aspect, 1], [-aspect, 1]]) / 2
    cos, sin = np.cos(turn), np.sin(turn)
    flat = paper @ np.array([[cos, sin], [-sin, cos]])
    points = np.column_stack([flat, np.zeros(4)])
    around_x = np.array(
        [[1, 0, 0], [0, np.cos(tilt[0]), -np.sin(tilt[0])], [0, np.sin(tilt[0]), np.cos(tilt[0])]]
    )
    around_y = np.array(
        [[np.cos(tilt[1]), 0, np.sin(tilt[1])], [0, 1, 0], [-np.sin(tilt[1]), 0, np.cos(tilt[1])]]
    )
    points = points @ around_x.T @ around_y.T
    seen = points[:, :2] / (1 + points[:, 2:] / rng.uniform(2.0, 4.0) / aspect)
    low, high = seen.min(0), seen.max(0)
    fill = rng.uniform(0.74, 0.98)
    zoom = fill * min(size[0] / (high - low)[0], size[1] / (high - low)[1])
    seen = (seen - (low + high) / 2) * zoom
    room = (np.array(size) - (high - low) * zoom) / 2
    return np.asarray(seen + np.array(size) / 2 + room * rng.uniform(-0.8, 0.8, 2))


def _table(size: tuple[int, int], rng: np.random.Generator) -> Picture:
    """Something to lie on: plain, wood, cloth, tiles, or other papers."""
    width, height = size
    base = rng.uniform(20, 210) + rng.normal(0, 18, 3)
    noise = rng.normal(0, 1, (max(2, height // 40), max(2, width // 40))).astype(np.float32)
    kind = rng.choice(["plain", "wood", "cloth", "tiles", "papers"], p=[0.3, 0.25, 0.2, 0.1, 0.15])
    if kind == "wood":
        noise = rng.normal(0, 1, (max(2, height // 6), max(2, width // 400))).astype(np.float32)
    field = cv2.resize(noise, size, interpolation=cv2.INTER_CUBIC)
    table = np.asarray(base + field[..., None] * rng.uniform(4, 16), np.float32)
    if kind == "cloth":
        x, y = np.meshgrid(np.arange(width), np.arange(height))
        period = rng.uniform(6, 60)
        pattern = np.sin(2 * np.pi * x / period) + np.sin(2 * np.pi * y / period)
        table += (pattern * rng.uniform(4, 25))[..., None].astype(np.float32)
    elif kind == "tiles":
        step = int(rng.integers(150, 500))
        table[::step] -= 50
        table[:, ::step] -= 50
    elif kind == "papers":
        for _ in range(rng.integers(1, 4)):
            centre = rng.uniform(0, 1, 2) * size
            box = cv2.boxPoints(
                (tuple(centre), tuple(rng.uniform(300, 1200, 2)), rng.uniform(0, 90))
            )
            tone = rng.uniform(190, 250)
            cv2.fillPoly(table, [box.astype(np.int32)], (tone, tone, tone - rng.uniform(0, 20)))
    return np.asarray(np.clip(table, 0, 255), np.uint8)


def _light(size: tuple[int, int], rng: np.random.Generator) -> NDArray[np.float32]:
    """Brightness over the picture: a lamp on one side, and now and then a shadow's edge."""
    width, height = size
    field = cv2.resize(
        rng.uniform(0.68, 1.05, (3, 3)).astype(np.float32), size, interpolation=cv2.INTER_CUBIC
    )
    if rng.random() < 0.4:
        start, end = rng.uniform(0, 1, 2), rng.uniform(0, 1, 2)
        normal = np.array([start[1] - end[1], end[0] - start[0]]) / (
            np.linalg.norm(end - start) + 1e-6
        )
        x, y = np.meshgrid(np.linspace(0, 1, width // 8), np.linspace(0, 1, height // 8))
        side = (x - start[0]) * normal[0] + (y - start[1]) * normal[1]
        soft = 1 / (1 + np.exp(-side / rng.uniform(0.004, 0.08)))
        shadow = cv2.resize((1 - rng.uniform(0.15, 0.5) * soft).astype(np.float32), size)
        field = field * shadow
    return np.asarray(field[..., None] * rng.uniform(0.85, 1.08), np.float32)


def _crease(page: Picture, rng: np.random.Generator) -> Picture:
    """Folds of the paper: soft bands of light and dark."""
    if rng.random() > 0.35:
        return page
    height, width = page.shape[:2]
    field = np.ones((height, width), np.float32)
    for _ in range(rng.integers(1, 4)):
        if rng.random() < 0.5:
            at = np.arange(width)[None, :] - rng.uniform(0, width)
        else:
            at = np.arange(height)[:, None] - rng.uniform(0, height)
        field *= 1 + rng.uniform(-0.12, 0.1) * np.exp(-np.abs(at) / rng.uniform(4, 60))
    return np.asarray(np.clip(page * field[..., None], 0, 255), np.uint8)


def _curl(page: Picture, rng: np.random.Generator) -> Picture:
    """Paper that does not lie quite flat: rows bent by a fraction of a per cent."""
    if rng.random() > 0.4:
        return page
    height, width = page.shape[:2]
    x = np.arange(width, dtype=np.float32)
    bend = rng.normal(0, 0.004) * height * np.sin(np.pi * x / width * rng.choice([1, 2]))
    map_x = np.broadcast_to(x, (height, width)).astype(np.float32)
    map_y = (np.arange(height, dtype=np.float32)[:, None] + bend[None, :]).astype(np.float32)
    bent = cv2.remap(page, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(bent, np.uint8)


def _finger(
    scene: NDArray[np.float32], corners: NDArray[np.float64], rng: np.random.Generator
) -> None:
    """A thumb on the paper's edge."""
    side = rng.integers(4)
    share = rng.uniform(0.15, 0.85)
    tip = corners[side] * share + corners[(side + 1) % 4] * (1 - share)
    away = tip - corners.mean(axis=0)
    away = away / (np.linalg.norm(away) + 1e-6)
    length = 0.12 * scene.shape[1]
    skin = rng.uniform(0.35, 1.0) * np.array([225.0, 180.0, 155.0])
    start, end = tip - away * length * 0.12, tip + away * length
    ends = (tuple(start.astype(int)), tuple(end.astype(int)))
    color = (float(skin[0]), float(skin[1]), float(skin[2]))
    cv2.line(scene, *ends, color, int(0.03 * scene.shape[1]), cv2.LINE_AA)


def _expose(
    scene: NDArray[np.float32], rng: np.random.Generator, *, gentle: bool = False
) -> Picture:
    """Blur, colour cast, noise, sharpening and JPEG, as the camera's own processing leaves them."""
    share = 0.3 if gentle else 1.0
    sigma = rng.uniform(0.2, 1.3) * share
    if sigma > 0.3:
        scene = np.asarray(cv2.GaussianBlur(scene, (0, 0), sigma), np.float32)
    scene = scene * (1 + rng.normal(0, 0.035 * share, 3)).astype(np.float32)
    noise = rng.standard_normal(scene.shape, np.float32) * np.float32(rng.uniform(0.5, 5) * share)
    pixels = np.clip(scene + noise, 0, 255).astype(np.uint8)
    quality = int(rng.integers(60 if not gentle else 80, 96))
    _, data = cv2.imencode(".jpg", pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    taken = np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)
    return np.ascontiguousarray(taken[..., ::-1])
