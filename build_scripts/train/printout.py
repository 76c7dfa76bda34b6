"""Twelve leads in, a printed ECG page out: first as strokes in millimetres, then as pixels.

`compose` lays the traces, calibration pulses, lead names and header of one page out in
millimetres, in one of the layouts that electrocardiographs use, with a style drawn at random.
`render` paints that page, grid and all; `ink_picture.py` paints only its ink, small, straight at
the network's size.
"""

from dataclasses import dataclass, field, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from build_scripts.train.datasets import TWELVE_LEADS

Points = NDArray[np.float64]
Color = tuple[int, int, int]

STANDARD = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")
CABRERA = ("aVL", "I", "-aVR", "II", "aVF", "III", "V1", "V2", "V3", "V4", "V5", "V6")
LAYOUTS = {
    "3x4": (3, 4, 0),
    "3x4+1": (3, 4, 1),
    "3x4+3": (3, 4, 3),
    "6x2": (6, 2, 0),
    "6x2+1": (6, 2, 1),
    "12x1": (12, 1, 0),
}
"""Rows, columns and rhythm strips below them."""
PULSE_S = 0.2
LAYOUT_ODDS = {"3x4": 0.18, "3x4+1": 0.3, "3x4+3": 0.16, "6x2": 0.14, "6x2+1": 0.04, "12x1": 0.18}
GRID_COLORS: dict[str, tuple[Color, Color]] = {
    "red": ((250, 205, 205), (238, 150, 150)),
    "pink": ((252, 222, 228), (245, 180, 195)),
    "orange": ((250, 220, 195), (238, 175, 130)),
    "green": ((205, 232, 208), (150, 200, 160)),
    "blue": ((210, 224, 245), (160, 188, 230)),
    "grey": ((222, 222, 222), (185, 185, 185)),
}


@dataclass(frozen=True)
class Style:
    """How one page is printed. Lengths in mm, colours RGB, gain in mm/mV, speed in mm/s."""

    layout: str = "3x4+1"
    lead_order: tuple[str, ...] = STANDARD
    rhythm_leads: tuple[str, ...] = ("II", "V1", "V5")
    page_mm: tuple[float, float] = (297.0, 210.0)
    left_mm: float = 18.0
    top_mm: float = 35.0
    row_mm: float = 38.0
    gain: float = 10.0
    speed: float = 25.0
    seconds: float = 10.0
    simultaneous: bool = False
    line_mm: float = 0.35
    pulse: str = "left"
    separators: str = "none"
    labels: bool = True
    label_mm: float = 3.0
    font: int = cv2.FONT_HERSHEY_SIMPLEX
    header: tuple[str, ...] = ()
    footer: str = ""
    grid: str = "red"
    grid_style: str = "lines"
    grid_whole_page: bool = True
    grid_strength: float = 1.0
    paper: Color = (255, 255, 255)
    ink: Color = (20, 20, 25)


@dataclass(frozen=True)
class LeadBox:
    """Where one lead stands: name, seconds of the record shown, and its box in mm."""

    lead: str
    start_s: float
    end_s: float
    left: float
    right: float
    baseline: float


@dataclass(frozen=True)
class Printout:
    """A page as strokes in mm (x right, y down), its texts, and where the signals stand.

    ``strokes`` are the traces and pulses, ``rules`` the separators between leads; ``texts`` are
    (x, y of the text's lower left corner, height in mm, words). ``signal_box`` is (left, top,
    right, bottom) around the strokes.
    """

    style: Style
    strokes: list[Points]
    rules: list[Points]
    labels: list[tuple[float, float, float, str]]
    texts: list[tuple[float, float, float, str]]
    leads: list[LeadBox] = field(default_factory=list)

    @property
    def signal_box(self) -> tuple[float, float, float, float]:
        """The box around all traces and calibration pulses, in mm."""
        points = np.concatenate(self.strokes)
        left, top = points.min(axis=0)
        right, bottom = points.max(axis=0)
        return float(left), float(top), float(right), float(bottom)


def random_style(rng: np.random.Generator, layout: str | None = None) -> Style:
    """Draw a style at random, as printers, papers and habits differ."""
    if layout is None:
        layout = str(rng.choice(list(LAYOUT_ODDS), p=list(LAYOUT_ODDS.values())))
    rows, _, rhythm = LAYOUTS[layout]
    n_rows = rows + rhythm
    page_mm = _page_size(rng, layout)
    header_mm = float(rng.choice([6.0, 12.0, 25.0, 40.0], p=[0.25, 0.25, 0.3, 0.2]))
    # Rows as far apart as the paper allows, or closer: devices differ.
    room = page_mm[1] - header_mm - rng.uniform(6, 12)
    row_mm = float(
        min(room / n_rows, rng.uniform(9.5, 18) if n_rows == 12 else rng.uniform(19, 45))
    )
    usable = page_mm[0] - 6
    left_mm = float(rng.uniform(3, max(3.5, usable - 255)))
    seconds = float(min(10.0, (usable - left_mm) / 25.0, rng.choice([10.0, rng.uniform(9, 10)])))
    rhythm_leads = [("II", "V1", "V5"), ("II", "V5", "V1"), ("V1", "II", "V5"), ("III", "II", "V1")]
    return Style(
        layout=layout,
        lead_order=CABRERA if rng.random() < 0.06 else STANDARD,
        rhythm_leads=rhythm_leads[rng.choice(4, p=[0.7, 0.1, 0.12, 0.08])],
        page_mm=page_mm,
        left_mm=left_mm,
        top_mm=header_mm + float(rng.uniform(0, max(0.1, room - row_mm * n_rows))),
        row_mm=row_mm,
        gain=float(rng.choice([10.0, 5.0, 20.0], p=[0.9, 0.06, 0.04])),
        seconds=seconds,
        simultaneous=bool(rng.random() < 0.15),
        line_mm=float(rng.uniform(0.18, 0.65)),
        pulse=str(rng.choice(["left", "right", "each", "none"], p=[0.5, 0.12, 0.08, 0.3])),
        separators=str(rng.choice(["none", "tick", "line", "gap"], p=[0.45, 0.25, 0.15, 0.15])),
        labels=bool(rng.random() < 0.95),
        label_mm=float(rng.uniform(2.0, 4.0)),
        font=int(rng.choice([0, 1, 2, 3, 4, 6])),
        header=random_header(rng) if header_mm > 10 else (),
        footer=random_footer(rng),
        grid=str(rng.choice(list(GRID_COLORS))),
        grid_style=str(rng.choice(["lines", "dots", "major", "none"], p=[0.72, 0.14, 0.08, 0.06])),
        grid_whole_page=bool(rng.random() < 0.55),
        grid_strength=float(rng.uniform(0.45, 1.3)),
        paper=_paper_color(rng),
        ink=_ink_color(rng),
    )


def compose(leads_mv: NDArray[np.floating], style: Style, rng: np.random.Generator) -> Printout:
    """Lay twelve leads (12 x samples over ten seconds, mV) out as one page in ``style``."""
    rows, columns, rhythm = LAYOUTS[style.layout]
    leads_mv = leads_mv - np.median(leads_mv, axis=1, keepdims=True)
    by_name = {name: leads_mv[index] for index, name in enumerate(TWELVE_LEADS)}
    by_name["-aVR"] = -by_name["aVR"]
    rate = leads_mv.shape[1] / 10.0
    pulse_mm = PULSE_S * style.speed + 3.0 if style.pulse in ("left", "each") else 0.0
    left = style.left_mm + pulse_mm
    span = style.seconds / columns
    strokes: list[Points] = []
    rules: list[Points] = []
    labels: list[tuple[float, float, float, str]] = []
    boxes: list[LeadBox] = []
    gap = rng.uniform(1, 4) if style.separators == "gap" else 0.0
    for row in range(rows + rhythm):
        baseline = style.top_mm + (row + 0.5 + rng.uniform(-0.04, 0.04)) * style.row_mm
        if row < rows:
            cells = [(style.lead_order[row + rows * column], column) for column in range(columns)]
            seconds = span
        else:
            cells, seconds = [(style.rhythm_leads[row - rows], 0)], style.seconds
        for name, column in cells:
            x0 = left + column * span * style.speed
            start = 0.0 if style.simultaneous else column * span
            values = by_name[name]
            first = round(start * rate)
            count = round(seconds * rate)
            part = values[first : first + count]
            x = x0 + np.arange(len(part)) / rate * style.speed
            keep = x <= x0 + seconds * style.speed - gap
            points = np.column_stack([x, baseline - style.gain * part])[keep]
            strokes.append(points)
            boxes.append(
                LeadBox(name, start, start + seconds, x0, x0 + seconds * style.speed, baseline)
            )
            if style.labels:
                dx, dy = rng.uniform(0.5, 3), rng.uniform(0.18, 0.4) * style.row_mm
                labels.append((x0 + dx, baseline - dy, style.label_mm, name.lstrip("-")))
            if column and style.separators in ("tick", "line"):
                half = 3.0 if style.separators == "tick" else style.row_mm * 0.45
                rules.append(np.array([[x0, baseline - half], [x0, baseline + half]]))
        strokes.extend(_pulses(style, baseline, left, rng))
    return Printout(style, strokes, rules, labels, _texts(style), boxes)


def _pulses(style: Style, baseline: float, left: float, rng: np.random.Generator) -> list[Points]:
    """One-millivolt pulses of 0.2 s (5 mm at 25 mm/s) beside a row."""
    if style.pulse == "none":
        return []
    wide = PULSE_S * style.speed
    before = style.pulse in ("left", "each")
    at = left - wide - 2.5 if before else left + style.seconds * style.speed + 1
    foot = float(rng.uniform(0.3, 1.5))
    shape = np.array([[-foot, 0], [0, 0], [0, -1], [wide, -1], [wide, 0], [wide + foot, 0]])
    return [shape * [1, style.gain] + [at, baseline]]


def _texts(style: Style) -> list[tuple[float, float, float, str]]:
    texts = []
    for index, line in enumerate(style.header):
        y = 5.0 + index * 4.2
        if y < style.top_mm - 2:
            texts.append((style.left_mm + 2, y, 2.6, line))
    if style.footer:
        texts.append((style.left_mm + 2, style.page_mm[1] - 2.5, 2.4, style.footer))
    return texts


def random_header(rng: np.random.Generator) -> tuple[str, ...]:
    """Invent header lines; names and numbers are made up."""
    words = ["Name", "ID", "Sex: M", "Sex: F", "HR", "PR", "QRS", "QT/QTc", "P/QRS/T", "bpm", "ms"]
    words += ["Age", "Date", "Unconfirmed report", "Dr.", "Room", "Station 3", "Technician"]
    return tuple(
        "   ".join(
            f"{words[rng.integers(len(words))]} {rng.integers(1, 99999)}"
            for _ in range(rng.integers(1, 5))
        )
        for _ in range(rng.integers(1, 8))
    )


def random_footer(rng: np.random.Generator) -> str:
    """Invent the line that devices print under the traces."""
    lines = [
        "25mm/s 10mm/mV 0.05-150Hz",
        "AC50 0.67~25Hz 25mm/s 10mm/mV",
        "25 mm/sec  10 mm/mV",
        "",
    ]
    return lines[rng.integers(len(lines))]


def _page_size(rng: np.random.Generator, layout: str) -> tuple[float, float]:
    if layout == "12x1" and rng.random() < 0.3:
        return 210.0, 297.0
    sizes = [(297.0, 210.0), (279.4, 215.9), (285.0, rng.uniform(130, 180)), (265.0, 150.0)]
    width, height = sizes[rng.choice(4, p=[0.5, 0.2, 0.2, 0.1])]
    return float(width), float(height)


def _paper_color(rng: np.random.Generator) -> Color:
    base = rng.uniform(228, 255)
    red, green, blue = np.clip(base + rng.normal(0, 4, 3), 200, 255)
    return int(red), int(green), int(blue)


def _ink_color(rng: np.random.Generator) -> Color:
    kind = rng.random()
    if kind < 0.75:
        value = int(rng.uniform(5, 70))
        return value, value, value
    if kind < 0.9:
        return int(rng.uniform(10, 50)), int(rng.uniform(20, 70)), int(rng.uniform(90, 170))
    value = int(rng.uniform(70, 120))
    return value, value, value


def render(printout: Printout, pixels_per_mm: float) -> NDArray[np.uint8]:
    """Paint the page as RGB pixels, antialiased, at ``pixels_per_mm``."""
    style = printout.style
    width, height = (round(side * pixels_per_mm) for side in style.page_mm)
    page = np.empty((height, width, 3), np.uint8)
    page[:] = style.paper
    _paint_grid(page, printout, pixels_per_mm)
    thickness = max(1, round(style.line_mm * pixels_per_mm))
    for stroke in printout.strokes:
        _polyline(page, stroke * pixels_per_mm, style.ink, thickness)
    for rule in printout.rules:
        _polyline(page, rule * pixels_per_mm, style.ink, max(1, thickness))
    for x, y, size, words in printout.labels + printout.texts:
        _text(page, x * pixels_per_mm, y * pixels_per_mm, size * pixels_per_mm, words, style)
    return page


def _paint_grid(page: NDArray[np.uint8], printout: Printout, pixels_per_mm: float) -> None:
    style = printout.style
    if style.grid_style == "none":
        return
    left, top, right, bottom = 0.0, 0.0, *style.page_mm
    if not style.grid_whole_page:
        box = printout.signal_box
        left, top = max(0.0, box[0] - 4), max(0.0, box[1] - 4)
        right, bottom = min(right, box[2] + 4), min(bottom, box[3] + 4)
    minor, major = (_printed(style, color) for color in GRID_COLORS[style.grid])
    thin = max(1, round(0.12 * pixels_per_mm))
    thick = max(1, round(0.25 * pixels_per_mm))
    columns = np.arange(int((right - left) + 1e-6) + 1)
    rows = np.arange(int((bottom - top) + 1e-6) + 1)
    end_x, end_y = left + columns[-1], top + rows[-1]
    if style.grid_style == "dots":
        xs = np.round((left + columns) * pixels_per_mm).astype(int)
        ys = np.round((top + rows) * pixels_per_mm).astype(int)
        xs, ys = xs[xs < page.shape[1] - 1], ys[ys < page.shape[0] - 1]
        for dx in range(thin + 1):
            for dy in range(thin + 1):
                page[
                    np.minimum(ys + dy, page.shape[0] - 1)[:, None],
                    np.minimum(xs + dx, page.shape[1] - 1),
                ] = major
    for step, color, pen in ((1, minor, thin), (5, major, thick)):
        if step == 1 and style.grid_style != "lines":
            continue
        for column in columns[::step]:
            x = (left + column) * pixels_per_mm
            line = np.array([[x, top * pixels_per_mm], [x, end_y * pixels_per_mm]])
            _polyline(page, line, color, pen)
        for row in rows[::step]:
            y = (top + row) * pixels_per_mm
            line = np.array([[left * pixels_per_mm, y], [end_x * pixels_per_mm, y]])
            _polyline(page, line, color, pen)


def _printed(style: Style, color: Color) -> Color:
    """What a grid's colour becomes on the style's paper, at its strength."""
    mixed = np.array(style.paper) + (np.array(color) - 255) * style.grid_strength
    red, green, blue = (int(value) for value in np.clip(mixed, 0, 255))
    return red, green, blue


def _polyline(page: NDArray[np.uint8], points: Points, color: Color, thickness: int) -> None:
    # Four bits of sub-pixel position: without them thin traces turn into stairs.
    fixed = np.round(points * 16).astype(np.int32).reshape(-1, 1, 2)
    cv2.polylines(page, [fixed], False, color, thickness, cv2.LINE_AA, shift=4)


def _text(
    page: NDArray[np.uint8], x: float, y: float, size: float, words: str, style: Style
) -> None:
    scale = size / 22.0
    pen = max(1, round(size / 9))
    cv2.putText(page, words, (round(x), round(y)), style.font, scale, style.ink, pen, cv2.LINE_AA)


def with_layout(style: Style, layout: str) -> Style:
    """Return the same style in another layout (rows are made to fit the page)."""
    rows, _, rhythm = LAYOUTS[layout]
    row_mm = min(style.row_mm, (style.page_mm[1] - style.top_mm - 6) / (rows + rhythm))
    return replace(style, layout=layout, row_mm=row_mm)
