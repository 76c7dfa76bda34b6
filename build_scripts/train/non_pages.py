"""Pictures that are no ECG page, drawn: what the program must refuse to read.

Each kind is drawn at random, so that a measure of refusals is not one of ten pictures: print,
forms, charts, photographs, other biosignals on paper, and ECG paper without an ECG on it.
"""

from collections.abc import Callable

import cv2
import numpy as np

from build_scripts.train import non_page_charts as charts
from build_scripts.train import non_page_prints as prints
from build_scripts.train import non_page_scenes as scenes
from build_scripts.train.non_page_brushes import (
    HEIGHT,
    WIDTH,
    Picture,
    Rng,
    curve,
    grid,
    paper,
    smooth,
    write,
)
from build_scripts.train.printout import STANDARD


def draw_non_page(kind: str, rng: Rng) -> Picture:
    """Draw one picture (RGB uint8) of a kind of KINDS; KeyError for a kind there is not."""
    return KINDS[kind](rng)


def _blank_grid(rng: Rng) -> Picture:
    page = paper(rng)
    grid(page, rng)
    return page


def _header_only(rng: Rng) -> Picture:
    page = _blank_grid(rng)
    write(page, rng, int(rng.integers(2, 8)), top=60, step=int(rng.integers(26, 40)))
    return page


def _flat_lines(rng: Rng) -> Picture:
    """Rows of a trace without a beat: a device that was not connected, or asystole."""
    page = _header_only(rng)
    rows = int(rng.integers(1, 13))
    for row in range(rows):
        y = 340 + row * 640 / rows + rng.uniform(0, 1.5) * smooth(rng, 1000, rng.uniform(5, 200))
        curve(page, y, 100, WIDTH - 120, int(rng.integers(1, 4)))
    return page


def _pulses_only(rng: Rng) -> Picture:
    """A page that a device printed while nothing was recorded: pulses, names, flat lines or none.

    Its rows are those of the usual layouts, so that all but the heart is there.
    """
    page = _header_only(rng)
    rows = int(rng.choice([3, 4, 6, 12]))
    step = 640 / rows
    pen = int(rng.integers(1, 4))
    for row in range(rows):
        y = 360 + row * step
        shape = np.array([0, 0, 1, 1, 1, 1, 0, 0]).repeat(6) * 50.0
        curve(page, y - shape, 60, 100, pen)
        if rng.random() < 0.8:
            still = rng.uniform(0.2, 2.5) * smooth(rng, 1250, rng.uniform(3, 60))
            curve(page, y + still, 105, WIDTH - 125, pen)
    if rng.random() < 0.7:
        write(page, rng, 1, top=HEIGHT - 30, step=24)
    return page


def _names_only(rng: Rng) -> Picture:
    """ECG paper with a header and the names of leads, whose traces were not printed."""
    page = _header_only(rng)
    for number, name in enumerate(STANDARD):
        column, row = divmod(number, 3)
        place = (100 + 320 * column, 380 + 200 * row)
        cv2.putText(page, name, place, 0, 0.8, (30, 30, 35), 2, cv2.LINE_AA)
    return page


KINDS: dict[str, Callable[[Rng], Picture]] = {
    "text": prints.text,
    "article": prints.article,
    "receipt": prints.receipt,
    "form": prints.form,
    "questionnaire": prints.questionnaire,
    "spreadsheet": prints.spreadsheet,
    "calendar": prints.calendar,
    "crossword": prints.crossword,
    "music": prints.music,
    "score": prints.score,
    "notebook": prints.notebook,
    "signed letter": prints.signed,
    "program": prints.code_print,
    "keyboard": prints.keyboard,
    "codes": prints.codes,
    "plan": prints.plan,
    "contours": prints.contours,
    "line chart": charts.line_chart,
    "panels": charts.panels,
    "bar chart": charts.bar_chart,
    "stock chart": charts.stock_chart,
    "dots": charts.dots,
    "timing": charts.timing,
    "seismogram": charts.seismogram,
    "eeg": charts.eeg,
    "ctg": charts.ctg,
    "pulse wave": charts.pulse_wave,
    "muscle": charts.muscle,
    "sound": charts.sound,
    "scope": charts.scope,
    "fever chart": charts.fever_chart,
    "loops": charts.loops,
    "scene": scenes.scene,
    "texture": scenes.texture,
    "face": scenes.face,
    "landscape": scenes.landscape,
    "facade": scenes.facade,
    "wires": scenes.wires,
    "night": scenes.night,
    "blank": scenes.blank,
    "blank grid": _blank_grid,
    "header only": _header_only,
    "written grid": prints.written_grid,
    "names only": _names_only,
    "flat lines": _flat_lines,
    "pulses only": _pulses_only,
}
