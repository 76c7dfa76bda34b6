"""How the grid's lines run over a page that is not yet flat: their two vanishing points.

The page is cut into tiles; in the spectrum of a tile all harmonics of a set of parallel lines lie
on one ray. The rays of all tiles give, by least squares with outliers thrown out, the two points in
which the lines across and the lines down meet, and with them the map that lays the grid square.
"""

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.grid import line_darkness
from ecgdesk.paper.page import Pixels
from ecgdesk.paper.quad import Matrix

Floats = NDArray[np.float64]

TILE = 128
STEP_DEGREES = 0.25
SECTOR_DEGREES = 44.0
"""Lines across are looked for within this of the picture's horizontal; lines down likewise."""

CLEAR_RAY = 1.9
"""A ray this many times stronger than the usual ray of its sector shows lines."""

LIGHTER = 0.1
"""A second grid is preferred to the first if the logarithm of its light is more by this."""


@dataclass(frozen=True)
class Tiles:
    """What the tiles of a page show.

    ``centres`` (n x 2) in pixels; ``colours`` (n x 3) how red, how
    blue and how light their paper is; ``across`` and ``down`` are the directions of the two sets of
    lines in degrees clockwise from the picture's horizontal and vertical; ``across_power`` and
    ``down_power`` say how clearly each stands out (1 is not at all).
    """

    centres: Floats
    across: Floats
    down: Floats
    across_power: Floats
    down_power: Floats
    colours: Floats

    @property
    def clear(self) -> NDArray[np.bool_]:
        """Which tiles show both sets of lines."""
        return np.asarray(
            (self.across_power > CLEAR_RAY) & (self.down_power > CLEAR_RAY), dtype=np.bool_
        )


@dataclass(frozen=True)
class Lattice:
    """The plane of the grid.

    ``square`` carries picture pixels to a plane where grid lines are parallel to the axes (units
    arbitrary), ``centres`` are the tiles that agree with it, ``agreement`` (0 to 1) their share of
    all tiles with lines, ``error_degrees`` how far their lines are off, ``light`` the logarithm of
    how light their paper is.
    """

    square: Matrix
    centres: Floats
    agreement: float
    error_degrees: float
    light: float

    @property
    def is_sure(self) -> bool:
        """Whether enough tiles agree closely enough to call it a grid."""
        count = len(self.centres)
        return count >= 6 and (self.error_degrees < 0.33 or (count >= 12 and self.agreement > 0.5))


@lru_cache(maxsize=2)
def _rays() -> tuple[NDArray[np.float32], NDArray[np.float32], Floats]:
    """Where in a shifted spectrum the rays lie: columns, rows (2 sectors x angles x radii)."""
    angles = np.arange(-SECTOR_DEGREES, SECTOR_DEGREES + 1e-6, STEP_DEGREES)
    radii = np.arange(5.0, TILE * 0.46, 0.75)
    radians = np.deg2rad(angles)[:, None]
    # Lines down have their frequency along x, turned as the lines are turned.
    down_x, down_y = radii * np.cos(radians), radii * np.sin(radians)
    across_x, across_y = -radii * np.sin(radians), radii * np.cos(radians)
    half = TILE / 2
    columns = np.concatenate([across_x, down_x]) + half
    rows = np.concatenate([across_y, down_y]) + half
    return columns.astype(np.float32), rows.astype(np.float32), angles


def look_at_tiles(picture: Pixels) -> Tiles:
    """Find the two line directions in each tile of a reduced picture (about 1000 px long)."""
    lines = line_darkness(picture, window=21).astype(np.float32)
    height, width = lines.shape
    across_count = max(1, round((width - TILE) / (TILE * 0.8)) + 1)
    down_count = max(1, round((height - TILE) / (TILE * 0.8)) + 1)
    lefts = np.linspace(0, width - TILE, across_count).astype(int)
    tops = np.linspace(0, height - TILE, down_count).astype(int)
    columns, rows, angles = _rays()
    taper = _taper()
    centres, rays, samples = [], [], []
    for top in tops:
        for left in lefts:
            part = lines[top : top + TILE, left : left + TILE]
            mean, spread = cv2.meanStdDev(part)
            if spread[0, 0] < 0.4:
                continue
            flat = (part - np.float32(mean[0, 0])) * taper
            real, imaginary = cv2.split(cv2.dft(flat, flags=cv2.DFT_COMPLEX_OUTPUT))
            power = cv2.magnitude(real, imaginary)
            along = cv2.remap(power, columns, rows, cv2.INTER_LINEAR)
            rays.append(cv2.reduce(along, 1, cv2.REDUCE_AVG).ravel())
            centres.append((left + TILE / 2, top + TILE / 2))
            samples.append(picture[top : top + TILE : 8, left : left + TILE : 8])
    if not rays:
        none = np.empty(0)
        return Tiles(np.empty((0, 2)), none, none, none, none, np.empty((0, 3)))
    strengths = np.array(rays, dtype=np.float64).reshape(-1, 2 * len(angles))
    across, across_power = _peaks(strengths[:, : len(angles)], angles)
    down, down_power = _peaks(strengths[:, len(angles) :], angles)
    return Tiles(
        np.array(centres, dtype=np.float64).reshape(-1, 2),
        *(across, down, across_power, down_power),
        _colours(np.array(samples, dtype=np.float64).reshape(len(centres), -1, 3)),
    )


@lru_cache(maxsize=2)
def _taper() -> NDArray[np.float32]:
    """Hann window; its alternating signs move frequency 0 to the middle of the spectrum."""
    window = np.hanning(TILE) * (1 - 2 * (np.arange(TILE) % 2))
    return np.outer(window, window).astype(np.float32)


def _colours(samples: Floats) -> Floats:
    """Red to green and blue to green of the lighter pixels, and their lightness, as logarithms.

    ``samples`` are tiles x pixels x 3; the answer is tiles x 3.
    """
    samples = samples + 8.0
    light = samples[..., 1] >= np.median(samples[..., 1], axis=1)[:, None]
    mean = (samples * light[..., None]).sum(axis=1) / light.sum(axis=1)[:, None]
    red, green, blue = np.log(mean).T
    return np.column_stack([red - green, blue - green, green])


def _peaks(rays: Floats, angles: Floats) -> tuple[Floats, Floats]:
    """Angles of the strongest rays (tiles x angles), between steps, and how strong they are.

    Strength is against the usual ray of the tile.
    """
    best = np.clip(rays.argmax(axis=1), 1, rays.shape[1] - 2)
    tile = np.arange(len(rays))
    before, at, after = rays[tile, best - 1], rays[tile, best], rays[tile, best + 1]
    bow = before - 2 * at + after
    shift = np.where(bow < 0, 0.5 * (before - after) / np.where(bow < 0, bow, -1.0), 0.0)
    strength = at / (np.median(rays, axis=1) + 1e-9)
    return angles[best] + np.clip(shift, -1, 1) * STEP_DEGREES, strength


def fit_lattice(tiles: Tiles, *, width: float, height: float) -> Lattice | None:
    """Fit the plane of the grid to what the tiles of a width x height picture show.

    Cloth and keyboards are grids as well: of two that are both clear the lighter one is paper.
    """
    chosen = None
    left = tiles.clear
    for _ in range(2):
        found = _fit_plane(tiles, left, width=width, height=height)
        if found is None:
            break
        lattice, good = found
        if chosen is None or (lattice.is_sure and lattice.light > chosen.light + LIGHTER):
            chosen = lattice
        left = left & ~good
    return chosen


def _fit_plane(
    tiles: Tiles, use: NDArray[np.bool_], *, width: float, height: float
) -> tuple[Lattice, NDArray[np.bool_]] | None:
    """The plane that most of the tiles in ``use`` agree on, and which tiles these are."""
    if use.sum() < 3:
        return None
    half = max(width, height) / 2
    middle = np.array([width / 2, height / 2])
    points = (tiles.centres[use] - middle) / half
    across = _fit_meeting(points, tiles.across[use], tiles.across_power[use], vertical=False)
    down = _fit_meeting(points, tiles.down[use], tiles.down_power[use], vertical=True)
    if across is None or down is None:
        return None
    good = across.good & down.good
    good &= _alike(tiles.colours[use], good)
    if good.sum() < 3:
        return None
    meeting = np.column_stack([across.point, down.point, [0.0, 0.0, 1.0]])
    if abs(np.linalg.det(meeting)) < 0.2:
        return None
    normal = np.array(
        [[1 / half, 0, -middle[0] / half], [0, 1 / half, -middle[1] / half], [0, 0, 1]]
    )
    which = use.copy()
    which[use] = good
    lattice = Lattice(
        square=np.linalg.inv(meeting) @ normal,
        centres=tiles.centres[which],
        agreement=float(good.mean()),
        error_degrees=max(across.error, down.error),
        light=float(np.median(tiles.colours[which, 2])),
    )
    return lattice, which


@dataclass(frozen=True)
class _Meeting:
    point: Floats
    good: NDArray[np.bool_]
    error: float


def _fit_meeting(
    points: Floats, degrees: Floats, power: Floats, *, vertical: bool
) -> _Meeting | None:
    """Fit the point in which lines meet: homogeneous (x, y, w), of unit length in x and y."""
    radians = np.deg2rad(degrees)
    if vertical:
        directions = np.column_stack([-np.sin(radians), np.cos(radians)])
    else:
        directions = np.column_stack([np.cos(radians), np.sin(radians)])
    dx, dy = directions.T
    x, y = points.T
    rows = np.column_stack([-dy, dx, x * dy - y * dx])
    usual = _mode(degrees, power)
    near = np.abs(degrees - usual) < 12.0
    if near.sum() < 3:
        return None
    weight = np.where(near, np.minimum(power, 6.0), 0.0)
    point = np.zeros(3)
    off = np.zeros(len(degrees))
    for tolerance in (6.0, 3.0, 1.5, 1.0, 1.0):
        # A grid seen straight on meets nowhere: hold w near 0 unless many tiles want otherwise.
        ridge = np.diag([0.0, 0.0, 0.002 * float((weight**2).sum())])
        scaled = rows * weight[:, None]
        _, vectors = np.linalg.eigh(scaled.T @ scaled + ridge)
        point = vectors[:, 0] / np.linalg.norm(vectors[:2, 0])
        axis = point[1] if vertical else point[0]
        point = point if axis >= 0 else -point
        toward = point[:2] - points * point[2]
        off = np.rad2deg(np.arcsin(np.clip((rows @ point) / np.linalg.norm(toward, axis=1), -1, 1)))
        weight = np.minimum(power, 6.0) / (1 + (off / tolerance) ** 2) ** 2
    good = np.abs(off) < 1.5
    if good.sum() < 3:
        return None
    return _Meeting(point, good, float(np.median(np.abs(off[good]))))


def _alike(colours: Floats, good: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which tiles are of one paper: shadow may halve the light, but hardly turns the colour."""
    if not good.any():
        return good
    off = np.abs(colours - np.median(colours[good], axis=0))
    return np.asarray((off[:, :2].max(axis=1) < 0.14) & (off[:, 2] < 0.9), dtype=np.bool_)


def _mode(degrees: Floats, power: Floats) -> float:
    """The direction most tiles have, by weight."""
    nearness = np.exp(-(((degrees[:, None] - degrees[None, :]) / 4.0) ** 2))
    return float(degrees[int(np.argmax(nearness @ np.minimum(power, 6.0)))])
