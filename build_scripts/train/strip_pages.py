"""Pages of rhythm strips alone, drawn from long recordings: what must still be read.

A cutting of a monitor's roll, or a whole sheet with a strip on it; one lead or two.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from build_scripts.train.beats.mitdb import Recording
from build_scripts.train.non_page_brushes import Picture, Rng
from build_scripts.train.printout import PULSE_S, LeadBox, Printout, random_style, render

SIZES_MM = ((297.0, 210.0), (285.0, 100.0), (275.0, 60.0), (300.0, 80.0), (230.0, 70.0))
"""Sheets that strips come on: a whole page, and cuttings of a roll."""


def draw_strips(recordings: Sequence[Recording], rng: Rng) -> tuple[str, Picture]:
    """Draw one or two leads of some seconds of a recording: what it is, and the picture."""
    recording = recordings[int(rng.integers(len(recordings)))]
    count = int(rng.integers(1, 3))
    width, height = SIZES_MM[rng.integers(len(SIZES_MM))]
    left = rng.uniform(5, 15)
    pulse_mm = 8.0 if rng.random() < 0.3 else 0.0
    seconds = min(10.0, (width - left - pulse_mm - 5) / 25)
    start = int(rng.integers(recording.signals_mv.shape[1] - round(10 * recording.rate_hz)))
    shown = recording.signals_mv[:, start : start + round(seconds * recording.rate_hz)]
    gain = float(rng.choice([10.0, 5.0, 20.0], p=[0.8, 0.12, 0.08]))
    row_mm = min(height / (count + 0.4), 40.0)
    # The page a nurse prints: strips are cut where they would leave the paper.
    top = rng.uniform(0, height - count * row_mm)
    style = replace(
        random_style(rng, "3x4"),
        page_mm=(width, height),
        left_mm=left,
        gain=gain,
        header=random_style(rng, "3x4").header if top > 25 else (),
    )
    boxes, strokes, labels = [], [], []
    for row, lead in enumerate(rng.permutation(2)[:count]):
        values = shown[lead] - np.median(shown[lead])
        zero = top + (row + 0.55) * row_mm
        x0 = left + pulse_mm
        x = x0 + np.arange(len(values)) / recording.rate_hz * style.speed
        y = np.clip(zero - gain * values, 1.0, height - 1.0)
        strokes.append(np.column_stack([x, y]))
        boxes.append(LeadBox(recording.leads[lead], 0.0, seconds, x0, float(x[-1]), zero))
        labels.append((x0 + 1, zero - 0.35 * row_mm, style.label_mm, recording.leads[lead]))
        if pulse_mm:
            wide = PULSE_S * style.speed
            shape = np.array([[-1, 0], [0, 0], [0, -1], [wide, -1], [wide, 0], [wide + 1, 0]])
            strokes.append(shape * [1, gain] + [x0 - wide - 2, zero])
    printout = Printout(style, strokes, [], labels if style.labels else [], [], boxes)
    name = f"{recording.name} {start / recording.rate_hz:.0f} s, {count} strips, {style.grid_style}"
    return name, render(printout, float(rng.uniform(4.5, 8.0)))
