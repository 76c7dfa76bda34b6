"""How the leads stand on a flat sheet: rows, columns, names, calibration pulses, time and gain."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.baselines import find_baselines
from ecgdesk.paper.extents import find_extents
from ecgdesk.paper.grid import Scale
from ecgdesk.paper.ink import guess_pixels_per_mm
from ecgdesk.paper.lead_names import SHAPES, Cell, name_leads
from ecgdesk.paper.leads import Box
from ecgdesk.paper.paths import NONE, follow_rows
from ecgdesk.paper.pulses import Pulse, find_pulses
from ecgdesk.paper.roofs import find_roofs
from ecgdesk.paper.rows import Floats, Integers, Runs, find_runs
from ecgdesk.paper.separators import clear_separators
from ecgdesk.paper.strands import find_strands, without_edges
from ecgdesk.paper.strokes import Line, draw_lines

SPEED_MM_S = 25.0
FAST_MM_S = 50.0
GAINS_MM_MV = (5.0, 10.0, 20.0)
USUAL_GAIN_MM_MV = 10.0
PULSE_MM = 5.0
"""Width of a pulse, 0.2 s, at the usual speed."""
FAST_PULSE_MM = (8.5, 11.5)
"""The same at 50 mm/s."""
PAGE_S = 10.0

TEN_SECONDS = 9.995
"""What ten seconds measure on paper: the last sample is drawn a sample early."""

UNSURE = 0.25
"""A scale no more certain than this gives way to a row being ten seconds long."""

CRACK_MM = 0.6
"""A bold line of the grid, taken out of the ink, leaves such a gap in a steep stroke at most."""

PULSES_MM = 9.0
"""So far beside the traces pulses may stand."""

SAMPLES = 1000
"""Heights a row that the names are told by."""


@dataclass(frozen=True)
class Lead:
    """One lead on a sheet.

    ``box`` and ``baseline`` (its zero line's height) are sheet pixels, ``start_s`` and ``end_s``
    are counted from where the page's traces begin. ``row`` is its line in Layout.lines.
    ``inverted``: drawn upside down, as Cabrera's -aVR. ``strip``: a rhythm strip.
    """

    name: str
    box: Box
    baseline: float
    start_s: float
    end_s: float
    row: int
    inverted: bool = False
    strip: bool = False


@dataclass(frozen=True)
class Layout:
    """The leads of a flat sheet.

    ``name`` is rows x columns, and how many rhythm strips below ("3x4+1"); ``order`` the order of
    the limb leads. ``certain``: the limb leads' sums bear the names out; else they are the usual
    ones for so many rows. ``gain_mm_mv`` is the pulses', or 10 where ``gain_assumed``.
    ``speed_mm_s`` is 50 where pulses or a person say so, else 25.
    ``left`` is where each row's time begins (sheet pixels, one a row), ``lines`` the traces, and
    ``tilt`` how many pixels they go down for each to the right, on a sheet that is not level.
    """

    name: str
    order: str
    certain: bool
    leads: tuple[Lead, ...]
    pulses: tuple[Box, ...]
    baselines: tuple[float, ...]
    left: tuple[float, ...]
    tilt: float
    pixels_per_second: float
    pixels_per_mv: float
    gain_mm_mv: float
    gain_assumed: bool
    speed_mm_s: float
    lines: tuple[Line, ...]


def find_layout(
    ink: NDArray[np.uint8],
    scale: Scale | None,
    box: Box | None,
    *,
    speed_mm_s: float | None = None,
    gain_mm_mv: float | None = None,
) -> Layout | None:
    """Find the rows, columns and names of the leads; None where the ink shows no known layout.

    ``ink`` is uint8 (255 = trace) of a flat sheet, ``box`` the part of it with the traces.
    A person may have said ``speed_mm_s`` and ``gain_mm_mv``; else the pulses are asked.
    """
    if box is None:
        return None
    mm = guess_pixels_per_mm(ink.shape[1], scale)
    runs = find_runs(ink, **_window(ink, box, mm))
    baselines = find_baselines(without_edges(find_strands(runs, mm), ink.shape[0], mm), mm)
    known = len(box.baselines)  # by the pulses, or of beats in quick succession
    if known in SHAPES and (baselines is None or known > len(baselines)):
        baselines = np.array(box.baselines)
    if baselines is None:
        return None
    pen = float(np.percentile(runs.height, 30))
    pulses = find_pulses(runs, baselines, mm, pen)
    beside = None if pulses else _with_pulses(ink, box, baselines, mm, pen)
    if beside is not None:
        runs = find_runs(ink, **_window(ink, beside, mm))
        pulses = find_pulses(runs, baselines, mm, pen)
    fast = () if pulses or scale is None else _fast_pulses(runs, baselines, mm, pen)
    speed = speed_mm_s or (FAST_MM_S if fast else SPEED_MM_S)
    pulses = pulses or fast
    chosen = follow_rows(runs, baselines, mm)
    pulses = pulses or (find_roofs(chosen, runs, mm) if scale is not None else ())
    extents = find_extents(ink, chosen, runs, baselines, pulses, mm)
    starts, ends = extents.starts, extents.ends
    length = float(np.median(ends - starts))
    if length < 40 * mm:
        return None
    _clear_outside(chosen, runs, starts, ends)
    clear_separators(chosen, runs, (starts - runs.left, length), pen, mm)
    scale = scale or _scale_of(pulses, speed)
    second = _second(length, scale, mm, speed)
    gain, assumed, per_mv = _gain(pulses, scale, second / speed, gain_mm_mv)
    lines = tuple(draw_lines(runs, chosen, mm))
    naming = name_leads(_sampled(lines, starts, length, extents.tilt, per_mv))
    if naming is None:
        return None
    leads = tuple(
        _lead(cell, lines, starts, second, length, baselines, box) for cell in naming.cells
    )
    return Layout(
        naming.layout,
        naming.order,
        naming.certain,
        leads,
        tuple(_around(pulse, pen) for pulse in pulses),
        tuple(float(y) for y in baselines),
        tuple(float(x) for x in starts),
        extents.tilt,
        second,
        per_mv,
        gain,
        assumed,
        speed,
        lines,
    )


def _window(ink: NDArray[np.uint8], box: Box, mm: float) -> dict[str, int]:
    height, width = ink.shape
    return {
        "left": max(0, int(box.left - 3 * mm)),
        "top": max(0, int(box.top - 3 * mm)),
        "right": min(width, int(np.ceil(box.right + 3 * mm))),
        "bottom": min(height, int(np.ceil(box.bottom + 3 * mm))),
        "wide_crack": round(CRACK_MM * mm),
    }


def _with_pulses(
    ink: NDArray[np.uint8], box: Box, baselines: Floats, mm: float, pen: float
) -> Box | None:
    """The box with the pulses that stand beside it; None where there are none.

    In rows close together the pulses are one tall stroke, which is taken for a rule at first.
    """
    reach, inside = PULSES_MM * mm, 4 * mm
    for wide in (
        replace(box, left=box.left - reach, right=box.left + inside),
        replace(box, left=box.right - inside, right=box.right + reach),
    ):
        pulses = find_pulses(find_runs(ink, **_window(ink, wide, mm)), baselines, mm, pen)
        if pulses:
            left, right = min(p.left for p in pulses), max(p.right for p in pulses)
            return replace(box, left=min(box.left, left), right=max(box.right, right))
    return None


def _clear_outside(chosen: Integers, runs: Runs, starts: Floats, ends: Floats) -> None:
    for row, (start, end) in enumerate(zip(starts, ends, strict=True)):
        chosen[row, : max(0, int(start - runs.left) - 1)] = NONE
        chosen[row, max(0, int(np.ceil(end - runs.left)) + 1) :] = NONE


def _fast_pulses(runs: Runs, baselines: Floats, mm: float, pen: float) -> tuple[Pulse, ...]:
    """Pulses of twice the usual width, as they are at 50 mm/s.

    Only beside the traces, on their baselines, and of a usual height: two QRS complexes may be as
    far apart.
    """
    low, high = runs.left + 16 * mm, runs.left + runs.width - 16 * mm
    return tuple(
        pulse
        for pulse in find_pulses(runs, baselines, mm, pen, widths_mm=FAST_PULSE_MM)
        if (pulse.right < low or pulse.left > high)
        and abs(pulse.foot - baselines[pulse.row]) < 2 * mm
        and any(abs(pulse.height / (gain * mm) - 1) < 0.08 for gain in GAINS_MM_MV)
    )


def _scale_of(pulses: tuple[Pulse, ...], speed: float) -> Scale | None:
    """The scale by the pulses, where no grid shows it: 0.2 s wide, a usual gain high."""
    if not pulses:
        return None
    height = float(np.median([pulse.height for pulse in pulses]))
    width = float(np.median([pulse.right - pulse.left for pulse in pulses]))
    wide_mm = PULSE_MM * speed / SPEED_MM_S
    gain = min(GAINS_MM_MV, key=lambda gain: abs(np.log(height / width * wide_mm / gain)))
    return Scale(height / gain, height / gain, 0.2)


def _second(length: float, scale: Scale | None, mm: float, speed: float) -> float:
    """Sheet pixels a second: by the grid, and without one by the usual length, 250 mm."""
    if scale is not None and scale.confidence > UNSURE:
        return speed * scale.x
    usual = speed * (scale.x if scale is not None else mm)
    shown = TEN_SECONDS * SPEED_MM_S / speed
    # Pulses and hands measure to a few per cent, and slanting paper is shorter one way.
    nearly = 0.12 if scale is not None else 0.3
    return length / shown if abs(length / (usual * shown) - 1) < nearly else usual


def _gain(
    pulses: tuple[Pulse, ...], scale: Scale | None, mm: float, by_hand: float | None
) -> tuple[float, bool, float]:
    """Gain in mm/mV, whether it is assumed, and sheet pixels per millivolt.

    ``mm`` is sheet pixels a millimetre along the traces, ``by_hand`` a person's gain.
    """
    mm = scale.y if scale is not None else mm
    if by_hand is not None:
        return by_hand, False, by_hand * mm
    if pulses:
        height = float(np.median([pulse.height for pulse in pulses]))
        for gain in GAINS_MM_MV:
            if abs(height / (gain * mm) - 1) < 0.15:
                return gain, False, gain * mm if scale is not None else height
    return USUAL_GAIN_MM_MV, True, USUAL_GAIN_MM_MV * mm


def _sampled(
    lines: tuple[Line, ...], starts: Floats, length: float, tilt: float, per_mv: float
) -> Floats:
    """Every row's line at SAMPLES places along it, mV from its own median."""
    out = np.empty((len(lines), SAMPLES))
    along = (np.arange(SAMPLES) + 0.5) / SAMPLES * length
    for row, line in enumerate(lines):
        y = np.interp(starts[row] + along, line.x, line.y, np.nan, np.nan) - tilt * along
        out[row] = (np.nanmedian(y) - y) / per_mv if np.isfinite(y).any() else y
    return out


def _lead(
    cell: Cell,
    lines: tuple[Line, ...],
    starts: Floats,
    second: float,
    length: float,
    baselines: Floats,
    box: Box,
) -> Lead:
    """The lead that stands in a cell."""
    line = lines[cell.row]
    left = float(starts[cell.row] + cell.start * length)
    right = float(starts[cell.row] + cell.end * length)
    y = line.y[(line.x >= left) & (line.x < right)]
    y = y[np.isfinite(y)]
    baseline = float(np.median(y)) if len(y) else float(baselines[cell.row])
    gaps = np.diff(baselines)
    half = float(np.median(gaps)) / 2 if len(gaps) else box.height / 2
    top = min(baseline - half, float(y.min())) if len(y) else baseline - half
    bottom = max(baseline + half, float(y.max())) if len(y) else baseline + half
    return Lead(
        cell.name.lstrip("-"),
        Box(left, max(0.0, top), right, bottom),
        baseline,
        cell.start * length / second,
        cell.end * length / second,
        cell.row,
        cell.name.startswith("-"),
        cell.strip,
    )


def _around(pulse: Pulse, pen: float) -> Box:
    return Box(pulse.left - pen, pulse.roof - pen, pulse.right + pen, pulse.foot + pen)
