"""Something like photographs of things: soft light, edges, faces, grain, and nothing at all."""

import cv2
import numpy as np

from build_scripts.train.non_page_brushes import HEIGHT, WIDTH, Picture, Rng, any_colour, smooth


def scene(rng: Rng) -> Picture:
    """Soft light, round and straight things, grain."""
    page = _soft(rng)
    for _ in range(rng.integers(5, 60)):
        colour = any_colour(rng)
        centre = (int(rng.uniform(0, WIDTH)), int(rng.uniform(0, HEIGHT)))
        axes = (int(rng.uniform(5, 200)), int(rng.uniform(5, 200)))
        turned = float(rng.uniform(0, 180))
        if rng.random() < 0.5:
            cv2.ellipse(page, centre, axes, turned, 0, 360, colour, -1, cv2.LINE_AA)
        else:
            corners = cv2.boxPoints((centre, axes, turned)).astype(np.int32)
            cv2.fillPoly(page, [corners], colour, cv2.LINE_AA)
    return _taken(page, rng)


def texture(rng: Rng) -> Picture:
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


def face(rng: Rng) -> Picture:
    """A face before a wall."""
    page = _soft(rng)
    x, y = int(rng.uniform(400, WIDTH - 400)), int(rng.uniform(400, 650))
    wide, tall = int(rng.uniform(180, 280)), int(rng.uniform(260, 360))
    skin = tuple(float(v) for v in rng.uniform(0.25, 1) * np.array([235.0, 195.0, 170.0]))
    hair = any_colour(rng, 0, 110)
    cv2.ellipse(page, (x, y + tall), (wide * 2, tall), 0, 180, 360, any_colour(rng), -1)
    cv2.ellipse(page, (x, y - 60), (wide + 30, tall), 0, 0, 360, hair, -1, cv2.LINE_AA)
    cv2.ellipse(page, (x, y), (wide, tall), 0, 0, 360, skin, -1, cv2.LINE_AA)
    for side in (-1, 1):
        eye = (x + side * wide // 2, y - tall // 5)
        cv2.ellipse(page, eye, (45, 20), 0, 0, 360, (245, 245, 245), -1, cv2.LINE_AA)
        cv2.circle(page, eye, 18, (40, 30, 30), -1, cv2.LINE_AA)
        brow = (eye[0], eye[1] - 40)
        cv2.ellipse(page, brow, (60, 18), 0, 180, 360, hair, 8, cv2.LINE_AA)
    cv2.ellipse(page, (x, y + tall // 2), (90, 30), 0, 0, 180, (150, 60, 60), 9, cv2.LINE_AA)
    cv2.line(page, (x, y - 30), (x - 20, y + 60), tuple(0.7 * v for v in skin), 8, cv2.LINE_AA)
    return _taken(page, rng)


def landscape(rng: Rng) -> Picture:
    """Sky, ridges one behind the other, and trees."""
    page = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    sky = np.linspace(rng.uniform(100, 200), 250, HEIGHT)[:, None]
    page[:] = np.clip(sky[..., None] * [0.75, 0.9, 1.0], 0, 255)
    for ridge in range(int(rng.integers(2, 6))):
        height = 350 + 130 * ridge + 60 * smooth(rng, WIDTH, rng.uniform(20, 500))
        shape = np.column_stack([np.arange(WIDTH), height])
        shape = np.vstack([shape, [[WIDTH, HEIGHT], [0, HEIGHT]]]).astype(np.int32)
        tone = rng.uniform(40, 190) / (1 + 0.4 * ridge)
        cv2.fillPoly(page, [shape], (0.6 * tone, tone, 0.5 * tone), cv2.LINE_AA)
    for _ in range(int(rng.integers(0, 40))):
        x, foot = int(rng.uniform(0, WIDTH)), int(rng.uniform(600, HEIGHT))
        top = foot - int(rng.uniform(40, 260))
        cv2.line(page, (x, foot), (x, top), (50, 40, 30), int(rng.integers(2, 12)), cv2.LINE_AA)
        cv2.circle(page, (x, top), int(rng.uniform(10, 70)), (30, 90, 30), -1, cv2.LINE_AA)
    return _taken(page, rng)


def facade(rng: Rng) -> Picture:
    """Bricks, tiles, blinds, a fence or windows: what repeats."""
    page = _soft(rng)
    across, down = int(rng.integers(14, 200)), int(rng.integers(14, 160))
    wide = int(rng.integers(1, 12))
    colour = any_colour(rng)
    bond = rng.random() < 0.5
    for row, y in enumerate(range(0, HEIGHT, down)):
        cv2.line(page, (0, y), (WIDTH, y), colour, wide)
        for x in range((row % 2) * across // 2 if bond else 0, WIDTH, across):
            if rng.random() < 0.97:
                cv2.line(page, (x, y), (x, y + down), colour, wide)
    matrix = cv2.getRotationMatrix2D((WIDTH / 2, HEIGHT / 2), rng.normal(0, 4), rng.uniform(1, 1.4))
    turned = cv2.warpAffine(page, matrix, (WIDTH, HEIGHT), borderMode=cv2.BORDER_REFLECT)
    return _taken(np.asarray(turned, np.uint8), rng)


def wires(rng: Rng) -> Picture:
    """Cables, branches or hair before a light ground."""
    page = np.full((HEIGHT, WIDTH, 3), rng.uniform(150, 255), np.uint8)
    for _ in range(int(rng.integers(3, 30))):
        y = rng.uniform(0, HEIGHT) + rng.uniform(5, 200) * smooth(rng, 400, rng.uniform(20, 300))
        points = np.column_stack([np.linspace(-50, WIDTH + 50, 400), y]).astype(np.int32)
        pen = int(rng.integers(1, 9))
        cv2.polylines(page, [points], False, any_colour(rng, 0, 120), pen, cv2.LINE_AA)
    return _taken(page, rng)


def night(rng: Rng) -> Picture:
    """A frame that is dark, with a few lights in it or none."""
    page = np.full((HEIGHT, WIDTH, 3), rng.uniform(0, 30), np.uint8)
    for _ in range(int(rng.integers(0, 12))):
        centre = (int(rng.uniform(0, WIDTH)), int(rng.uniform(0, HEIGHT)))
        cv2.circle(page, centre, int(rng.uniform(2, 30)), any_colour(rng), -1, cv2.LINE_AA)
    return _taken(page, rng)


def blank(rng: Rng) -> Picture:
    """A frame of one light colour: a wall, a lid, an empty sheet."""
    page = np.full((HEIGHT, WIDTH, 3), rng.uniform(170, 256, 3), np.uint8)
    return _taken(page, rng) if rng.random() < 0.7 else page


def _soft(rng: Rng) -> Picture:
    coarse = rng.uniform(20, 235, (rng.integers(3, 9), rng.integers(4, 12), 3)).astype(np.float32)
    wide = np.asarray(cv2.resize(coarse, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC))
    return np.asarray(np.clip(wide, 0, 255), np.uint8)


def _taken(page: Picture, rng: Rng) -> Picture:
    """Out of focus a little, and grainy."""
    page = np.asarray(cv2.GaussianBlur(page, (0, 0), rng.uniform(0.5, 6)), np.uint8)
    grain = rng.normal(0, rng.uniform(1, 10), page.shape)
    return np.asarray(np.clip(page + grain, 0, 255), np.uint8)
