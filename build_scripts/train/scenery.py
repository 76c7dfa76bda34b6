"""What ECG sheets lie on and among, drawn small and at random: tables, cloths, tiles, other papers.

Each kind returns RGB pixels, uint8 [height, width, 3]. They teach the network of the outline that
checks and stripes are no grid, and that pale tables are no paper.
"""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Floats = NDArray[np.float32]
Size = tuple[int, int]
"""Width and height."""


def any_color(rng: np.random.Generator) -> Floats:
    """Draw a colour as things have them: grey, tinted or vivid; dark, middling or pale."""
    light = rng.uniform(15, 250)
    vivid = rng.choice([4.0, 18.0, 50.0], p=[0.4, 0.4, 0.2])
    return np.clip(light + rng.normal(0, vivid, 3), 5, 255).astype(np.float32)


def pale_color(rng: np.random.Generator) -> Floats:
    """Draw a colour that paper may have as well."""
    return np.clip(rng.uniform(185, 252) + rng.normal(0, 6, 3), 150, 255).astype(np.float32)


def field(size: Size, cells: tuple[float, float], rng: np.random.Generator) -> Floats:
    """Smooth noise of variance about 1; ``cells`` are the widths of its bumps across and down."""
    count = (max(2, round(size[0] / cells[0]) + 2), max(2, round(size[1] / cells[1]) + 2))
    noise = rng.standard_normal(count[::-1], np.float32)
    return np.asarray(cv2.resize(noise, size, interpolation=cv2.INTER_CUBIC), np.float32)


def rough(size: Size, rng: np.random.Generator) -> Floats:
    """Noise of several coarsenesses, [height, width]."""
    out = np.zeros(size[::-1], np.float32)
    for cell in rng.choice([1.5, 3, 6, 15, 40, 120], 3, replace=False):
        out += field(size, (cell, cell), rng) * np.float32(rng.uniform(0.1, 1))
    return out


def _places(size: Size, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Two coordinates in pixels over the picture, turned at random."""
    x, y = np.meshgrid(
        np.arange(size[0], dtype=np.float32), np.arange(size[1], dtype=np.float32), copy=False
    )
    turn = rng.uniform(0, np.pi) if rng.random() < 0.6 else rng.normal(0, 0.06)
    cos, sin = np.float32(np.cos(turn)), np.float32(np.sin(turn))
    return x * cos + y * sin, y * cos - x * sin


def _bytes(picture: NDArray[np.floating]) -> Picture:
    return np.asarray(np.clip(picture, 0, 255), np.uint8)


def plain(size: Size, rng: np.random.Generator) -> Picture:
    """One colour, a little uneven; as often as not as pale as paper."""
    color = pale_color(rng) if rng.random() < 0.5 else any_color(rng)
    return _bytes(color + (rough(size, rng) * np.float32(rng.uniform(0, 7)))[..., None])


def wood(size: Size, rng: np.random.Generator) -> Picture:
    """Grain along one direction, and now and then the joints of boards."""
    color = np.array([rng.uniform(60, 235), 0, 0], np.float32)
    color[1] = color[0] * rng.uniform(0.72, 0.95)
    color[2] = color[0] * rng.uniform(0.45, 0.88)
    long = (size[0] * 0.7, rng.uniform(2, 7))
    grain = field(size, long, rng) + field(size, (size[0] * 0.4, long[1] * 5), rng)
    if rng.random() < 0.5:
        grain += np.sin(field(size, (size[0] * 0.5, 50), rng) * rng.uniform(5, 15))
    picture = color * (1 + (grain * np.float32(rng.uniform(0.02, 0.12)))[..., None])
    if rng.random() < 0.6:
        y, step = float(rng.uniform(0, 60)), rng.uniform(40, 200)
        while y < size[1]:
            board = slice(int(y), int(y + step))
            picture[board] *= rng.uniform(0.85, 1.15)
            picture[int(y) : int(y) + int(rng.integers(1, 4))] *= rng.uniform(0.3, 0.9)
            y += step
    picture = _bytes(picture)
    return _turned(picture, rng) if rng.random() < 0.6 else picture


def _turned(picture: Picture, rng: np.random.Generator) -> Picture:
    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(0, 360), 1.7)
    border = cv2.BORDER_REFLECT
    return np.asarray(cv2.warpAffine(picture, matrix, (width, height), borderMode=border), np.uint8)


def checks(size: Size, rng: np.random.Generator) -> Picture:
    """Cloth with checks, stripes or tartan."""
    across, down = _places(size, rng)
    period = np.exp(rng.uniform(np.log(6), np.log(130)))
    ground = any_color(rng) if rng.random() < 0.6 else pale_color(rng)
    picture = np.empty((size[1], size[0], 3), np.float32)
    picture[:] = ground
    only = int(rng.integers(0, 4))  # 0 and 1: stripes one way
    for _ in range(int(rng.integers(1, 4))):
        color, wide = any_color(rng), rng.uniform(0.1, 0.6)
        share, phase = rng.uniform(0.25, 0.9), rng.uniform(0, 1)
        for number, places in enumerate((across, down)):
            if only == 1 - number:
                continue
            band = ((places / np.float32(period) + phase) % 1 < wide).astype(np.float32)
            picture += (band * share)[..., None] * (color - picture)
    if rng.random() < 0.5:
        picture *= 1 + (rough(size, rng) * np.float32(rng.uniform(0.01, 0.06)))[..., None]
    return _bytes(picture)


def weave(size: Size, rng: np.random.Generator) -> Picture:
    """Fine waves across and down: cloth, baskets, mats."""
    across, down = _places(size, rng)
    periods = np.exp(rng.uniform(np.log(3), np.log(40), 2)).astype(np.float32)
    waves = np.sin(across * (6.28 / periods[0])), np.sin(down * (6.28 / periods[1]))
    wave = waves[0] * waves[1] if rng.random() < 0.4 else waves[0] + waves[1]
    tint = rng.normal(1, 0.2, 3).astype(np.float32)
    return _bytes(any_color(rng) + (wave * np.float32(rng.uniform(3, 35)))[..., None] * tint)


def flowers(size: Size, rng: np.random.Generator) -> Picture:
    """Dots, leaves or blossoms strewn over cloth, in rows or anyhow."""
    picture = plain(size, rng)
    colors = [tuple(any_color(rng).tolist()) for _ in range(int(rng.integers(1, 5)))]
    step = int(np.exp(rng.uniform(np.log(16), np.log(120))))
    radius = step * rng.uniform(0.12, 0.5)
    anyhow, petals = rng.random() < 0.5, int(rng.choice([0, 0, 4, 5, 6, 8]))
    for row, y in enumerate(range(0, size[1] + step, step)):
        for x in range((row % 2) * step // 2, size[0] + step, step):
            middle = np.array([x, y]) + (rng.normal(0, step / 3, 2) if anyhow else 0)
            color = colors[int(rng.integers(len(colors)))]
            at = np.round(middle).astype(int)
            if petals:
                for angle in np.arange(petals) * (6.28 / petals):
                    out = middle + radius * 0.6 * np.array([np.cos(angle), np.sin(angle)])
                    centre = (int(out[0]), int(out[1]))
                    cv2.circle(picture, centre, max(1, int(radius * 0.4)), color, -1, cv2.LINE_AA)
            else:
                axes = (max(1, int(radius)), max(1, int(radius * rng.uniform(0.3, 1))))
                turn = float(rng.uniform(0, 180))
                centre = (int(at[0]), int(at[1]))
                cv2.ellipse(picture, centre, axes, turn, 0, 360, color, -1, cv2.LINE_AA)
    return picture


def tiles(size: Size, rng: np.random.Generator) -> Picture:
    """Tiles with joints between them."""
    across, down = _places(size, rng)
    step = rng.uniform(30, 220)
    joint = rng.uniform(1.5, 6)
    ratio = rng.choice([1.0, 1.0, 2.0, 3.0])
    row = np.floor(down / step)
    shift = row * (step * ratio / 2 if rng.random() < 0.4 else 0)
    near = ((across + shift) % (step * ratio) < joint) | (down % step < joint)
    first = pale_color(rng) if rng.random() < 0.5 else any_color(rng)
    picture = first + (rough(size, rng) * np.float32(rng.uniform(0, 9)))[..., None]
    if rng.random() < 0.4:
        odd = (np.floor((across + shift) / (step * ratio)) + row) % 2 > 0
        picture[odd] += any_color(rng) - first
    picture[near] = any_color(rng)
    return _bytes(picture)


def stone(size: Size, rng: np.random.Generator) -> Picture:
    """Marble, granite, concrete, carpet or fur: noise in several colours."""
    picture = np.empty((size[1], size[0], 3), np.float32)
    picture[:] = pale_color(rng) if rng.random() < 0.4 else any_color(rng)
    for _ in range(int(rng.integers(1, 4))):
        noise = rough(size, rng)
        if rng.random() < 0.4:
            noise = 1 - np.abs(noise) * 2  # veins
        color = any_color(rng) - picture[0, 0]
        picture += np.clip(noise * np.float32(rng.uniform(0.1, 0.6)), 0, 1)[..., None] * color
    return _bytes(picture)


def carpet(size: Size, rng: np.random.Generator) -> Picture:
    """A patch repeated and mirrored, as carpets and printed cloth are."""
    side = int(rng.integers(24, 150))
    patch = np.empty((side, side, 3), np.uint8)
    patch[:] = any_color(rng)
    for _ in range(int(rng.integers(2, 9))):
        color = tuple(any_color(rng).tolist())
        shape, at = int(rng.integers(3)), tuple(rng.integers(0, side, 2).tolist())
        wide = int(rng.choice([-1, 1, 2, 4]))
        if shape == 0:
            cv2.circle(patch, at, int(rng.integers(2, side // 2)), color, wide, cv2.LINE_AA)
        elif shape == 1:
            other = tuple(rng.integers(0, side, 2).tolist())
            cv2.line(patch, at, other, color, int(rng.integers(1, 6)), cv2.LINE_AA)
        else:
            points = rng.integers(0, side, (int(rng.integers(3, 6)), 2)).astype(np.int32)
            cv2.fillPoly(patch, [points], color, cv2.LINE_AA)
    if rng.random() < 0.7:
        half = np.concatenate([patch, patch[:, ::-1]], axis=1)
        patch = np.concatenate([half, half[::-1]], axis=0)
    counts = (size[1] // patch.shape[0] + 1, size[0] // patch.shape[1] + 1, 1)
    picture = np.ascontiguousarray(np.tile(patch, counts)[: size[1], : size[0]])
    return _turned(picture, rng) if rng.random() < 0.5 else picture


def keys(size: Size, rng: np.random.Generator) -> Picture:
    """A keyboard or another device full of buttons, on a table."""
    picture = plain(size, rng)
    key, body = tuple(any_color(rng).tolist()), tuple(any_color(rng).tolist())
    step = int(rng.integers(18, 60))
    left, top = (int(rng.uniform(-0.3, 0.7) * side) for side in size)
    across, down = int(rng.integers(5, 18)), int(rng.integers(3, 7))
    cv2.rectangle(picture, (left - 8, top - 8), (left + across * step, top + down * step), body, -1)
    for x in range(left, left + across * step, step):
        for y in range(top, top + down * step, step):
            cv2.rectangle(picture, (x, y), (x + int(step * 0.8), y + int(step * 0.8)), key, -1)
    return _turned(picture, rng) if rng.random() < 0.5 else picture


def text(size: Size, rng: np.random.Generator) -> Picture:
    """Lines of print all over, as on a newspaper or a form."""
    picture = np.empty((size[1], size[0], 3), np.uint8)
    picture[:] = pale_color(rng)
    write(picture, rng)
    return _turned(picture, rng) if rng.random() < 0.5 else picture


def write(picture: Picture, rng: np.random.Generator) -> None:
    """Print lines of words onto a picture, as marks too small to be read."""
    height, width = picture.shape[:2]
    step, ink = int(rng.integers(6, 22)), float(rng.uniform(20, 130))
    for y in range(step * 2, height - step, step):
        if rng.random() < 0.15:
            continue
        x, end = step * 2.0, width * rng.uniform(0.4, 1) - step
        while x < end:
            long = step * rng.uniform(0.4, 2.5)
            ends = ((int(x), y), (int(min(x + long, end)), y))
            cv2.line(picture, *ends, (ink, ink, ink), max(1, step // 3), cv2.LINE_AA)
            x += long + step * 0.4


KINDS: tuple[tuple[Callable[[Size, np.random.Generator], Picture], float], ...] = (
    (plain, 0.25),
    (wood, 0.17),
    (checks, 0.14),
    (weave, 0.08),
    (flowers, 0.08),
    (tiles, 0.06),
    (stone, 0.1),
    (carpet, 0.06),
    (keys, 0.03),
    (text, 0.03),
)


def scenery(size: Size, rng: np.random.Generator) -> Picture:
    """Draw one of KINDS at random, uint8 RGB of ``size``."""
    kind = int(rng.choice(len(KINDS), p=[odds for _, odds in KINDS]))
    return KINDS[kind][0](size, rng)
