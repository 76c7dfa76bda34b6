"""A drawing of lines, boxes and words, written as SVG and as PNG, the same in both."""

import html
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

INK, QUIET, FAINT, PAPER = "#1c1c1c", "#6a6a6a", "#dcdcdc", "#ffffff"
SMOOTH = 3
"""The PNG is drawn so many times larger and made small again: Pillow's lines are ragged."""
SCALE = 2
"""Pixels of the PNG for one of the drawing's units."""

Point = tuple[float, float]
_ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}


@dataclass(frozen=True)
class _Shape:
    kind: str
    points: tuple[Point, ...]
    colour: str
    width: float = 1.0
    words: str = ""
    anchor: str = "start"


class Drawing:
    """A white sheet of width x height units; (0, 0) is its top left corner."""

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self._shapes: list[_Shape] = []

    def line(self, points: list[Point], colour: str = INK, width: float = 1.0) -> None:
        """Join points."""
        self._shapes.append(_Shape("line", tuple(points), colour, width))

    def box(self, left: float, top: float, right: float, bottom: float, colour: str) -> None:
        """Fill a rectangle."""
        self._shapes.append(_Shape("box", ((left, top), (right, bottom)), colour))

    def dot(self, x: float, y: float, radius: float, colour: str) -> None:
        """Fill a circle."""
        corners = ((x - radius, y - radius), (x + radius, y + radius))
        self._shapes.append(_Shape("dot", corners, colour))

    def words(
        self, x: float, y: float, words: str, *, size: float = 11, colour: str = INK, at: str = ""
    ) -> None:
        """Write one line with its foot at y; ``at`` says what x is of it: start, middle, end."""
        self._shapes.append(_Shape("words", ((x, y),), colour, size, words, at or "start"))

    def as_svg(self) -> str:
        """Return the drawing as SVG."""
        size = f'width="{self.width:g}" height="{self.height:g}"'
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} '
            f'viewBox="0 0 {self.width:g} {self.height:g}" font-family="sans-serif">\n'
            f'<rect {size} fill="{PAPER}"/>\n'
        )
        return head + "\n".join(map(_svg, self._shapes)) + "\n</svg>\n"

    def as_picture(self) -> Image.Image:
        """Return the drawing as pixels."""
        scale = SCALE * SMOOTH
        large = (round(self.width * scale), round(self.height * scale))
        picture = Image.new("RGB", large, PAPER)
        draw = ImageDraw.Draw(picture)
        for shape in self._shapes:
            points = [(x * scale, y * scale) for x, y in shape.points]
            if shape.kind == "line":
                draw.line(points, shape.colour, round(shape.width * scale), joint="curve")
            elif shape.kind == "box":
                draw.rectangle([points[0], points[1]], shape.colour)
            elif shape.kind == "dot":
                draw.ellipse([points[0], points[1]], shape.colour)
            else:
                font = ImageFont.load_default(shape.width * scale)
                draw.text(points[0], shape.words, shape.colour, font, _ANCHORS[shape.anchor])
        return picture.resize((large[0] // SMOOTH, large[1] // SMOOTH), Image.Resampling.BOX)

    def write(self, folder: Path, name: str) -> list[Path]:
        """Write ``name``.svg and ``name``.png; OSError if they cannot be."""
        svg, png = folder / f"{name}.svg", folder / f"{name}.png"
        svg.write_text(self.as_svg(), encoding="utf-8")
        self.as_picture().save(png)
        return [svg, png]


def _svg(shape: _Shape) -> str:
    (x, y), (right, bottom) = shape.points[0], shape.points[-1]
    if shape.kind == "line":
        points = " ".join(f"{x:.2f},{y:.2f}" for x, y in shape.points)
        style = f'fill="none" stroke="{shape.colour}" stroke-width="{shape.width:g}"'
        return f'<polyline points="{points}" {style} stroke-linejoin="round"/>'
    if shape.kind == "box":
        size = f'width="{right - x:.2f}" height="{bottom - y:.2f}"'
        return f'<rect x="{x:.2f}" y="{y:.2f}" {size} fill="{shape.colour}"/>'
    if shape.kind == "dot":
        middle = f'cx="{(x + right) / 2:.2f}" cy="{(y + bottom) / 2:.2f}"'
        return f'<circle {middle} r="{(right - x) / 2:.2f}" fill="{shape.colour}"/>'
    place = f'x="{x:.2f}" y="{y:.2f}" font-size="{shape.width:g}" text-anchor="{shape.anchor}"'
    return f'<text {place} fill="{shape.colour}">{html.escape(shape.words)}</text>'
