"""Reasons to refuse a page, and doubts worth a warning, each with what to do about it."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.flatten import Sheet
from ecgdesk.paper.leads import Box
from ecgdesk.paper.steepness import steepness
from ecgdesk.paper.unison import Unison, measure_unison

LEAST_PIXELS_PER_MM = 1.8
"""Below this a P wave is less than two pixels high; the page is refused."""

WANTED_PIXELS_PER_MM = 3.0

USUAL_WIDTH_MM = 250.0
"""Ten seconds at 25 mm/s: what a usual page shows of each row, all leads together."""

LEAST_WIDTH_MM = 120.0
"""Shorter strips are no page of leads."""

BLURRED_MM, TOO_BLURRED_MM = 0.8, 1.5
"""Width of the edge between paper and trace at which a page is doubted, and refused."""

MARKS = 20_000
"""So many pixels of ink are enough to say how sharp the trace is."""

UNISON, STANDS_OUT = 0.5, 6.0
"""Rows of ECGs agree by 0.51 and more, mostly 0.62, where there is 7 times more ink than usual."""

CLEAR_UNISON, FEW_BEATS = 0.8, 12.0
"""A page whose rows agree less and whose strokes are less steep is doubted."""

NO_BEATS_IN_FEW_ROWS, NO_BEATS_WITHOUT_GRID = 6.0, 8.0
"""Steepness under which one or two rows show no beats; ``heartbeats`` looks closer."""

LEAST_LIGHT = 16.0
"""Light of the paper, % of full, under which a page is refused."""

LEAST_SIDE = 120
"""Pixels that a sheet is wide and high at least; a longer one than flatten keeps has fewer."""

LEAST_ACROSS = 500
"""Pixels across that a whole page needs for LEAST_PIXELS_PER_MM."""

FAINT, TOO_FAINT = 22.0, 10.0
"""How much darker than the paper the trace must be, %, not to be doubted, and to be read."""

GLARE, TOO_MUCH_GLARE = 2.0, 25.0
"""Share of the traces' part of the page, %, whose grid is lost in glare: doubted, and refused."""

GLARE_MM = 7
"""A spot is lost where no line of the grid is seen over so many millimetres each way."""

WHITE = 250
"""A pixel whose three colours are all as bright as this shows nothing."""

ROOM_MM = 1.5
"""Traces that come closer to an edge may go on beyond it."""

BLANK_SHARE = 0.0015
"""A page with less ink than this is blank."""


@dataclass(frozen=True)
class Reason:
    """Why a page is refused or doubted: a stable code, and a sentence that says what to do."""

    code: str
    text: str


@dataclass(frozen=True)
class Quality:
    """``reasons`` forbid a reading; ``warnings`` go with it.

    ``low``: of one or two rows on a grid, nothing stands out as QRS complexes do. Whether they are
    low beats, their regularity tells, once they are followed (``heartbeats``).
    """

    reasons: tuple[Reason, ...] = ()
    warnings: tuple[Reason, ...] = ()
    low: bool = False


FLAT = Reason(
    "no-beats",
    "No heartbeats were found in the traces: nothing stands out as QRS complexes do. "
    "If this is an ECG, look after the patient and the electrodes first.",
)


def judge(sheet: Sheet, ink: NDArray[np.uint8], box: Box | None) -> Quality:
    """Judge whether a flat sheet can be read."""
    refusal = _no_page(sheet, ink) or _no_trace(sheet, ink, box)
    if refusal is not None and box is not None and sheet.scale is not None:
        # On a grid, what does not look like traces may be traces out of focus: say that then.
        refusal = _sharpness(sheet, ink, box)[0] or refusal
    if refusal is not None or box is None:
        return Quality(reasons=(refusal,) if refusal else ())
    reasons: list[Reason] = []
    warnings: list[Reason] = []
    unison = measure_unison(ink, sheet.scale, box)
    seen = steepness(ink, sheet.scale, box)
    low = unison is None and sheet.scale is not None and seen < NO_BEATS_IN_FEW_ROWS
    for found, refuses in (
        _beats(sheet, unison, seen, low=low),
        _resolution(sheet, box),
        _length(sheet, box),
        _sharpness(sheet, ink, box),
        _contrast(sheet, ink, box),
        _glare(sheet, box),
    ):
        if found is not None:
            (reasons if refuses else warnings).append(found)
    if sheet.scale is None:
        warnings.append(
            Reason(
                "no-grid",
                "No grid was found, so millimetres are guessed from the length of the traces. "
                "Check the corners of the paper, or set the scale by hand.",
            )
        )
    cut = _cut_sides(sheet, box)
    if cut:
        warnings.append(
            Reason(
                "cut-off",
                f"Traces come closer than {ROOM_MM:.1f} mm to the {' and '.join(cut)} edge of the "
                "page and may be cut off. Move the corners outwards, or take in the whole paper.",
            )
        )
    return Quality(tuple(reasons), tuple(warnings), low)


def _no_page(sheet: Sheet, ink: NDArray[np.uint8]) -> Reason | None:
    """A picture too small or too dark to hold a page."""
    height, width = ink.shape
    short, long = sorted(sheet.quad.midline_lengths())
    if min(height, width) < LEAST_SIDE <= short:
        return Reason(
            "too-long",
            f"The picture is {long / short:.0f} times as long as it is wide. "
            "Cut it into pieces of about ten seconds, and open them one by one.",
        )
    if min(height, width) < LEAST_SIDE or max(height, width) < 300:
        return Reason(
            "too-small",
            f"The page has only {width} x {height} pixels. "
            f"Take a larger picture: {LEAST_ACROSS} pixels across are the least.",
        )
    light = float(np.percentile(sheet.pixels[::8, ::8], 90)) / 2.55
    if light < LEAST_LIGHT:
        return Reason(
            "too-dark",
            f"The paper has only {light:.0f} % of full brightness, {LEAST_LIGHT:.0f} % are needed. "
            "Take the picture in better light.",
        )
    return None


def _no_trace(sheet: Sheet, ink: NDArray[np.uint8], box: Box | None) -> Reason | None:
    """A page without anything like the traces of an ECG."""
    if box is None:
        if float((ink[::2, ::2] > 80).mean()) < BLANK_SHARE:
            return Reason(
                "blank",
                f"The page is blank: nothing on it is {TOO_FAINT:.0f} % darker than the paper "
                "and its grid. "
                "Check that this is the printed side.",
            )
        return Reason(
            "not-an-ecg",
            "No ECG trace was found on this page. If it is an ECG, set the corners of the paper.",
        )
    share = f"{box.likeness * 100:.0f} %"
    if sheet.scale is None and (box.likeness < 0.8 or box.rows < 2):
        return Reason(
            "not-an-ecg",
            f"This does not look like an ECG: no grid was found, and {box.rows} "
            f"row{'s' if box.rows > 1 else ''} of what may be traces ({share} of the ink there). "
            "If it is one, set the corners of the paper.",
        )
    if box.likeness < 0.5:
        return unlike_traces(box.likeness)
    return None


def unlike_traces(share: float) -> Reason:
    """Refuse a page of whose ink only a share (0 to 1) is like a trace."""
    percent = f"{share * 100:.0f} %"
    return Reason(
        "not-an-ecg",
        f"This does not look like an ECG: only {percent} of the ink is like a trace. "
        "If it is one, set the corners of the paper.",
    )


def _beats(
    sheet: Sheet, unison: Unison | None, seen: float, *, low: bool
) -> tuple[Reason | None, bool]:
    """Whether something in the traces stands out as QRS complexes do; ``seen`` is how steep."""
    if unison is not None and unison.share < UNISON:
        return Reason(
            "no-beats",
            f"The rows do not beat together: their strokes agree by {unison.share * 100:.0f} %, "
            f"those of an ECG by {UNISON * 100:.0f} % and more. "
            "If this is an ECG, look after the patient and the electrodes first.",
        ), True
    least = NO_BEATS_WITHOUT_GRID if sheet.scale is None else NO_BEATS_IN_FEW_ROWS
    beating = seen >= least if unison is None else unison.stands_out >= STANDS_OUT
    if not beating and not low:
        return FLAT, True
    if seen < FEW_BEATS and (unison is None or unison.share < CLEAR_UNISON):
        return Reason(
            "faint-beats",
            "Heartbeats hardly stand out from the traces. Check that this is an ECG, "
            "and do not rely on the reading.",
        ), False
    return None, False


def _resolution(sheet: Sheet, box: Box) -> tuple[Reason | None, bool]:
    """Pixels per millimetre of the page as it came; a large sheet is shrunk on purpose."""
    per_mm = sheet.page_pixels_per_mm
    if per_mm is None:
        across = sheet.quad.midline_lengths()[0] / sheet.pixels.shape[1]
        per_mm = across * box.width / USUAL_WIDTH_MM
    text = (
        f"Hold the phone closer, or scan at 150 dpi: the trace shows {per_mm:.1f} pixels "
        f"per millimetre, {WANTED_PIXELS_PER_MM:.0f} are needed."
    )
    if per_mm < LEAST_PIXELS_PER_MM:
        return Reason("too-small", text), True
    if per_mm < WANTED_PIXELS_PER_MM:
        return Reason("low-resolution", text), False
    return None, False


def _length(sheet: Sheet, box: Box) -> tuple[Reason | None, bool]:
    """How many millimetres of trace the page shows."""
    if sheet.scale is None:
        return None, False
    width_mm = box.width / sheet.scale.x
    text = (
        f"The traces are {width_mm:.0f} mm long; a whole page has {USUAL_WIDTH_MM:.0f} mm "
        "(10 seconds at 25 mm/s). Take in the whole paper."
    )
    if width_mm < LEAST_WIDTH_MM:
        return Reason("too-short", text), True
    if width_mm < 0.8 * USUAL_WIDTH_MM:
        return Reason("short", text), False
    return None, False


def _marks(
    sheet: Sheet, ink: NDArray[np.uint8], box: Box
) -> tuple[NDArray[np.uint8], NDArray[np.intp]]:
    """The box of a sheet in red light, which pales most grids, and where in it there is ink."""
    top, bottom = int(box.top), int(np.ceil(box.bottom))
    left, right = int(box.left), int(np.ceil(box.right))
    part = np.ascontiguousarray(sheet.pixels[top:bottom, left:right, 0])
    marks = np.flatnonzero(ink[top:bottom, left:right] > 128)
    return part, marks[:: max(1, len(marks) // MARKS)]


def edge_width_mm(sheet: Sheet, ink: NDArray[np.uint8], box: Box) -> tuple[float, float]:
    """Width of the edges of the traces: the darkness of the trace by its steepest rise.

    Returns (millimetres, sheet pixels); about 1.5 pixels is as sharp as pixels can show.
    """
    part, marks = _marks(sheet, ink, box)
    if len(marks) < 100:
        return 0.0, 0.0
    slope = np.abs(cv2.Sobel(part, cv2.CV_16S, 0, 1, ksize=3))
    # A trace one pixel wide is steepest beside its ink, not in it.
    slope = np.asarray(cv2.dilate(slope, np.ones((3, 1), np.uint8)), dtype=np.int16)
    paper = float(np.median(part[::8, ::8]))
    trace = float(np.percentile(part.ravel()[marks], 20))
    steep = float(np.percentile(slope.ravel()[marks], 90)) / 8.0
    pixels = max(paper - trace, 0.0) / max(steep, 1.0)
    per_mm = sheet.scale.y if sheet.scale is not None else box.width / USUAL_WIDTH_MM
    return pixels / per_mm, pixels


def _sharpness(sheet: Sheet, ink: NDArray[np.uint8], box: Box) -> tuple[Reason | None, bool]:
    """Whether the edges of the trace are wider than they should be."""
    width_mm, width_pixels = edge_width_mm(sheet, ink, box)
    if width_pixels < 3.0 or width_mm < BLURRED_MM:
        return None, False
    text = (
        f"The picture is blurred: the edge of the trace is {width_mm:.1f} mm wide, "
        f"{BLURRED_MM} mm at most can be read well. "
        "Hold the phone still and tap the trace to focus."
    )
    return Reason("blurred", text), width_mm > TOO_BLURRED_MM


def contrast_percent(sheet: Sheet, ink: NDArray[np.uint8], box: Box) -> float:
    """How much darker than the paper around it the middle of the trace is, %."""
    part, marks = _marks(sheet, ink, box)
    if len(marks) < 100:
        return 100.0
    paper = float(np.median(part[::8, ::8]))
    return 100.0 * max(0.0, 1 - float(np.percentile(part.ravel()[marks], 20)) / max(paper, 1.0))


def _contrast(sheet: Sheet, ink: NDArray[np.uint8], box: Box) -> tuple[Reason | None, bool]:
    """Whether the trace stands out from the paper."""
    contrast = contrast_percent(sheet, ink, box)
    if contrast >= FAINT:
        return None, False
    text = (
        f"The trace is faint: {contrast:.0f} % darker than the paper, {FAINT:.0f} % are needed. "
        "Scan the paper itself and not a copy, or photograph it in even light."
    )
    return Reason("faint", text), contrast < TOO_FAINT


def glare_percent(sheet: Sheet, box: Box) -> float:
    """Share of the box, %, that is plain white where there should be a grid; 0 without a grid."""
    if sheet.scale is None:
        return 0.0
    mm = (sheet.scale.x + sheet.scale.y) / 2
    part = sheet.pixels[int(box.top) : int(box.bottom), int(box.left) : int(box.right)]
    if min(part.shape[:2]) < GLARE_MM * mm or _white_percent(part[::8, ::8]) < GLARE:
        return 0.0
    # The darkest of each millimetre: no line of a grid is lost between samples.
    reach = max(1, round(mm))
    darkest = cv2.erode(part, np.ones((reach, reach), np.uint8))[::reach, ::reach]
    white = (darkest.min(axis=2) >= WHITE).astype(np.uint8)
    lost = cv2.morphologyEx(white, cv2.MORPH_OPEN, np.ones((GLARE_MM, GLARE_MM), np.uint8))
    return 100.0 * float(np.mean(lost))


def _white_percent(pixels: NDArray[np.uint8]) -> float:
    return 100.0 * float((pixels.min(axis=2) >= WHITE).mean())


def _glare(sheet: Sheet, box: Box) -> tuple[Reason | None, bool]:
    """Whether light reflected by the paper hides a part of it."""
    share = glare_percent(sheet, box)
    if share < GLARE:
        return None, False
    text = (
        f"Glare hides {share:.0f} % of the traces, {GLARE:.0f} % at most can be read well. "
        "Tilt the phone or the paper, and switch the flash off."
    )
    return Reason("glare", text), share > TOO_MUCH_GLARE


def _cut_sides(sheet: Sheet, box: Box) -> list[str]:
    """Left and right edges of the sheet that the traces reach."""
    height, width = sheet.pixels.shape[:2]
    per_mm = sheet.scale.x if sheet.scale is not None else box.width / USUAL_WIDTH_MM
    near = ROOM_MM * per_mm
    return [
        name
        for name, distance in (
            ("left", box.left),
            ("right", width - box.right),
            ("top", box.top),
            ("bottom", height - box.bottom),
        )
        if distance < near
    ]
