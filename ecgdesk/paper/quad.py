"""Quad: the four corners of the paper on a Page, and the geometry of four corners.

Coordinates are continuous page pixels: (0, 0) is the top left corner of the picture,
(width, height) its bottom right. Corners go clockwise from the paper's top left.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Quad:
    """Four corners, clockwise from the paper's top left, as a float64 array of 4 x 2."""

    corners: Matrix

    @classmethod
    def from_points(cls, points: Sequence[Sequence[float]]) -> "Quad":
        """Build from four (x, y) pairs in the order given; ValueError unless all are finite."""
        corners = np.array(points, dtype=np.float64)
        if corners.shape != (4, 2) or not np.isfinite(corners).all():
            raise ValueError("A quad needs four finite x,y pairs.")
        return cls(corners)

    @classmethod
    def whole(cls, width: float, height: float) -> "Quad":
        """Take the picture's own corners."""
        return cls(np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float64))

    def as_list(self) -> list[list[float]]:
        """Return four [x, y] lists."""
        return [[float(x), float(y)] for x, y in self.corners]

    def is_convex(self) -> bool:
        """Whether the corners, in their order, go round a convex area clockwise on the screen."""
        edges = np.roll(self.corners, -1, axis=0) - self.corners
        following = np.roll(edges, -1, axis=0)
        turns = edges[:, 0] * following[:, 1] - edges[:, 1] * following[:, 0]
        return bool((turns > 1e-6).all())

    def area(self) -> float:
        """Area in square pixels (positive when clockwise on the screen)."""
        x, y = self.corners.T
        return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum() / 2)

    def midline_lengths(self) -> tuple[float, float]:
        """Lengths in pixels of the lines joining the middles of opposite sides: (across, down)."""
        a, b, c, d = self.corners
        across = np.linalg.norm((b + c) / 2 - (a + d) / 2)
        down = np.linalg.norm((c + d) / 2 - (a + b) / 2)
        return float(across), float(down)

    def moved(self, corner: int, x: float, y: float) -> "Quad":
        """Return the same quad with one corner (0 to 3) elsewhere."""
        corners = self.corners.copy()
        corners[corner] = x, y
        return Quad(corners)


def order_clockwise(points: Sequence[Sequence[float]]) -> Quad:
    """Order four points clockwise on the screen, starting with the one nearest the top left."""
    corners = np.array(points, dtype=np.float64)
    centre = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - centre[1], corners[:, 0] - centre[0])
    corners = corners[np.argsort(angles)]
    return Quad(np.roll(corners, -int(np.argmin(corners.sum(axis=1))), axis=0))


def homography(source: Quad, target: Quad) -> Matrix:
    """Return the 3 x 3 matrix that carries the corners of ``source`` onto those of ``target``."""
    matrix = cv2.getPerspectiveTransform(
        source.corners.astype(np.float32), target.corners.astype(np.float32)
    )
    return np.asarray(matrix, dtype=np.float64)


def carry(matrix: Matrix, points: NDArray[np.floating]) -> Matrix:
    """Carry n x 2 points through a 3 x 3 homography."""
    points = np.asarray(points, dtype=np.float64)
    homogeneous = np.column_stack([points, np.ones(len(points))]) @ matrix.T
    return np.asarray(homogeneous[:, :2] / homogeneous[:, 2:], dtype=np.float64)
