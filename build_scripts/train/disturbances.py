"""What comes between a sheet and its picture: clutter, fingers, shadows, glare, and the camera.

Pictures here are float32 RGB [height, width, 3] until the camera has them.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from build_scripts.train.scenery import Picture, Size, any_color

Scene = NDArray[np.float32]


def strew(
    scene: Scene, rng: np.random.Generator, count: int | None = None, size: float = 0.35
) -> None:
    """Pens, cups, phones, books: simple shapes of any colour, some with an outline."""
    height, width = scene.shape[:2]
    for _ in range(int(rng.integers(1, 7)) if count is None else count):
        color = tuple(any_color(rng).tolist())
        middle = rng.uniform(0, 1, 2) * [width, height]
        box = rng.uniform(0.02, size, 2) * width
        turn = float(rng.uniform(0, 180))
        shape = rng.random()
        if shape < 0.3:
            centre, axes = (int(middle[0]), int(middle[1])), (int(box[0] / 2), int(box[1] / 2))
            cv2.ellipse(scene, centre, axes, turn, 0, 360, color, -1, cv2.LINE_AA)
        elif shape < 0.5:
            away = middle + rng.normal(0, 0.25, 2) * width
            ends = (tuple(middle.astype(int).tolist()), tuple(away.astype(int).tolist()))
            cv2.line(scene, *ends, color, int(rng.integers(2, 14)), cv2.LINE_AA)
        else:
            points = cv2.boxPoints((tuple(middle.tolist()), tuple(box.tolist()), turn))
            cv2.fillPoly(scene, [points.astype(np.int32)], color, cv2.LINE_AA)


def cover_with_clip(scene: Scene, corners: NDArray[np.float64], rng: np.random.Generator) -> None:
    """The clip of a board over the middle of a side, or a piece of tape."""
    side = int(rng.integers(4))
    start, end = corners[side], corners[(side + 1) % 4]
    middle = start + (end - start) * rng.uniform(0.2, 0.8)
    angle = float(np.rad2deg(np.arctan2(*(end - start)[::-1])))
    box = (scene.shape[1] * rng.uniform(0.05, 0.3), scene.shape[1] * rng.uniform(0.02, 0.09))
    points = cv2.boxPoints((tuple(middle.tolist()), box, angle))
    color = tuple(any_color(rng).tolist())
    cv2.fillPoly(scene, [np.round(points).astype(np.int32)], color, cv2.LINE_AA)


def put_finger(scene: Scene, corners: NDArray[np.float64], rng: np.random.Generator) -> None:
    """A finger over a side of the sheet, with its light side and its nail."""
    side = int(rng.integers(4))
    share = rng.uniform(0.05, 0.95)
    tip = corners[side] * share + corners[(side + 1) % 4] * (1 - share)
    away = tip - corners.mean(axis=0)
    away = away / (np.linalg.norm(away) + 1e-6) + rng.normal(0, 0.35, 2)
    wide = scene.shape[1] * rng.uniform(0.02, 0.06)
    skin = rng.uniform(0.3, 1.05) * np.array([225.0, 175.0, 148.0]) + rng.normal(0, 8, 3)
    start, end = tip - away * wide * rng.uniform(0.3, 3), tip + away * scene.shape[1]
    ends = [tuple(np.clip(point, -3000, 3000).astype(int).tolist()) for point in (start, end)]
    layer = np.zeros(scene.shape[:2], np.uint8)
    cv2.line(layer, ends[0], ends[1], 255, round(wide), cv2.LINE_AA)
    alpha = layer.astype(np.float32)[..., None] / 255
    soft = (
        cv2.GaussianBlur(np.roll(layer, 4, (0, 1)), (0, 0), 5).astype(np.float32)[..., None] / 255
    )
    scene *= 1 - 0.3 * soft
    tone = cv2.GaussianBlur(layer, (0, 0), wide / 3).astype(np.float32)[..., None] / 255
    scene += alpha * (skin.astype(np.float32) * (0.55 + 0.5 * tone) - scene)


def lighting(size: Size, rng: np.random.Generator) -> Scene:
    """Light over the picture: a lamp to one side, shadows with soft or hard edges."""
    low = rng.choice([0.9, 0.65, 0.4])
    light = cv2.resize(
        rng.uniform(low, 1.05, (3, 3)).astype(np.float32), size, interpolation=cv2.INTER_CUBIC
    )
    for _ in range(int(rng.choice([0, 1, 2], p=[0.5, 0.35, 0.15]))):
        mask = np.zeros(size[::-1], np.uint8)
        count = int(rng.integers(3, 8))
        points = rng.uniform(-0.4, 1.4, (count, 2)) * size
        hull = cv2.convexHull(points.astype(np.int32))
        cv2.fillConvexPoly(mask, hull, 255, cv2.LINE_AA)
        soft = cv2.GaussianBlur(mask, (0, 0), np.exp(rng.uniform(-0.5, 3.5)))
        light = light * (1 - np.float32(rng.uniform(0.1, 0.7) / 255) * soft)
    tint = rng.normal(1, 0.05, 3).astype(np.float32)
    return np.asarray(light[..., None] * tint * np.float32(rng.uniform(0.6, 1.2)), np.float32)


def add_glare(scene: Scene, rng: np.random.Generator) -> None:
    """A lamp's reflection."""
    height, width = scene.shape[:2]
    mask = np.zeros((height, width), np.float32)
    centre = (int(rng.uniform(0, width)), int(rng.uniform(0, height)))
    axes = (int(rng.uniform(0.03, 0.25) * width), int(rng.uniform(0.03, 0.25) * width))
    cv2.ellipse(mask, centre, axes, float(rng.uniform(0, 180)), 0, 360, 1.0, -1)
    soft = cv2.GaussianBlur(mask, (0, 0), rng.uniform(6, 40))
    scene += np.float32(rng.uniform(40, 200)) * soft[..., None]


def expose(scene: Scene, rng: np.random.Generator, *, gentle: bool = False) -> Picture:
    """Blur, exposure, colour, noise and JPEG as cameras and messengers leave them."""
    share = 0.3 if gentle else 1.0
    if rng.random() < 0.5:
        sigma = rng.uniform(0.4, 2.2) * (0.5 if gentle else 1.0)
        scene = np.asarray(cv2.GaussianBlur(scene, (0, 0), sigma), np.float32)
    scene = scene * (1 + rng.normal(0, 0.06 * share, 3)).astype(np.float32)
    if rng.random() < 0.3:
        curve = (np.linspace(0, 1, 256) ** np.exp(rng.normal(0, 0.25)) * 255).astype(np.uint8)
        scene = curve[np.clip(scene, 0, 255).astype(np.uint8)].astype(np.float32)
    if rng.random() < 0.08:
        scene = np.repeat(scene.mean(axis=2, keepdims=True), 3, axis=2)
    noise = rng.standard_normal(scene.shape, np.float32)
    pixels = np.clip(scene + noise * np.float32(rng.uniform(0, 7) * share), 0, 255).astype(np.uint8)
    if rng.random() < 0.6:
        quality = int(rng.integers(25, 96))
        data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        pixels = np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)
    return pixels
