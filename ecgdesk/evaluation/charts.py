"""ROC curves, reliability curves and the confusion matrix of an evaluation, as drawings."""

from collections.abc import Callable

import numpy as np

from ecgdesk.evaluation.cases import ClassFigures, Confusion, Evaluation
from ecgdesk.evaluation.drawing import FAINT, INK, QUIET, Drawing, Point
from ecgdesk.evaluation.metrics import Interval

SIDE, GAP, HEAD = 170.0, 56.0, 40.0
ACROSS = 4
COLOUR = "#0b7189"


class _Place:
    """One small square plot of a drawing, with both axes from 0 to 1."""

    def __init__(self, left: float, top: float) -> None:
        self.left, self.top = left, top

    def at(self, x: float, y: float) -> Point:
        return self.left + float(x) * SIDE, self.top + (1 - float(y)) * SIDE


_Fill = Callable[[Drawing, _Place, ClassFigures], None]


def draw_roc(evaluation: Evaluation) -> Drawing:
    """One small ROC curve a class, with its area and interval."""

    def fill(drawing: Drawing, place: _Place, figures: ClassFigures) -> None:
        drawing.line([place.at(0, 0), place.at(1, 1)], FAINT)
        alarms, hits = figures.roc
        drawing.line([place.at(x, y) for x, y in zip(alarms, hits, strict=True)], COLOUR, 2)
        drawing.words(*place.at(0.97, 0.05), in_words(figures.auroc), size=10, at="end")

    return _small_multiples(evaluation, "1 - specificity", "sensitivity", fill)


def draw_reliability(evaluation: Evaluation) -> Drawing:
    """One small reliability curve a class: what was said against how many had it."""

    def fill(drawing: Drawing, place: _Place, figures: ClassFigures) -> None:
        drawing.line([place.at(0, 0), place.at(1, 1)], FAINT)
        seen = figures.reliability
        points = [place.at(x, y) for x, y in zip(seen.said, seen.had, strict=True)]
        drawing.line(points, COLOUR, 1.5)
        most = max(seen.count, default=1)
        for (x, y), count in zip(points, seen.count, strict=True):
            drawing.dot(x, y, 1.5 + 2 * np.sqrt(count / most), COLOUR)
        words = f"error {figures.calibration_error:.3f}"
        drawing.words(*place.at(0.97, 0.05), words, size=10, at="end")

    return _small_multiples(evaluation, "probability said", "share that had it", fill)


def draw_confusion(confusion: Confusion) -> Drawing:
    """The confusion matrix: counts, and each row's shares as the cells' darkness."""
    rows, columns = confusion.counts.shape
    wide, high = 62.0, 30.0
    left = 30.0 + 7.0 * max((len(row) for row in confusion.rows), default=0)
    top = 62.0
    drawing = Drawing(left + columns * wide + 20, top + rows * high + 20)
    drawing.words(left, 22, "told as", size=12)
    drawing.words(left - 10, top - 12, "labelled", size=12, at="end")
    for place, name in enumerate(confusion.columns):
        drawing.words(left + (place + 0.5) * wide, top - 12, name, size=10, at="middle")
    for row, name in enumerate(confusion.rows):
        foot = top + row * high
        drawing.words(left - 10, foot + high / 2 + 4, name, size=10, at="end")
        total = max(1, int(confusion.counts[row].sum()))
        for column, count in enumerate(confusion.counts[row]):
            x, share = left + column * wide, float(count) / total
            drawing.box(x + 1, foot + 1, x + wide - 1, foot + high - 1, _shade(share))
            colour = "#ffffff" if share > 0.55 else INK
            middle = x + wide / 2
            drawing.words(middle, foot + high / 2 + 4, f"{count}", colour=colour, at="middle")
    return drawing


def in_words(interval: Interval) -> str:
    """A figure with its interval: 0.912 (0.874 to 0.945)."""
    if not np.isfinite(interval.value):
        return "not measurable"
    if not np.isfinite(interval.low):
        return f"{interval.value:.3f}"
    return f"{interval.value:.3f} ({interval.low:.3f} to {interval.high:.3f})"


def _small_multiples(evaluation: Evaluation, across: str, up: str, fill: _Fill) -> Drawing:
    figures = evaluation.figures
    columns = min(ACROSS, max(1, len(figures)))
    rows = -(-len(figures) // columns)
    drawing = Drawing(GAP + columns * (SIDE + GAP), rows * (SIDE + GAP + HEAD) + 10)
    for number, one in enumerate(figures):
        row, column = divmod(number, columns)
        place = _Place(GAP + column * (SIDE + GAP), HEAD + row * (SIDE + GAP + HEAD))
        drawing.words(place.left, place.top - 22, one.code, size=12)
        counts = f"{one.with_it} with, {one.without_it} without"
        drawing.words(place.left + SIDE, place.top - 22, counts, size=9, colour=QUIET, at="end")
        _axes(drawing, place, across, up)
        fill(drawing, place, one)
    return drawing


def _axes(drawing: Drawing, place: _Place, across: str, up: str) -> None:
    for value in (0, 0.5, 1):
        drawing.line([place.at(value, 0), place.at(value, 1)], FAINT, 0.6)
        drawing.line([place.at(0, value), place.at(1, value)], FAINT, 0.6)
        x, y = place.at(value, 0)
        drawing.words(x, y + 13, f"{value:g}", size=9, colour=QUIET, at="middle")
        x, y = place.at(0, value)
        drawing.words(x - 5, y + 3, f"{value:g}", size=9, colour=QUIET, at="end")
    drawing.line([place.at(0, 1), place.at(0, 0), place.at(1, 0)], QUIET)
    x, y = place.at(0.5, 0)
    drawing.words(x, y + 27, across, size=10, colour=QUIET, at="middle")
    x, y = place.at(0, 1)
    drawing.words(x - 10, y - 7, up, size=10, colour=QUIET)


def _shade(share: float) -> str:
    """White to the charts' colour."""
    full = (int(COLOUR[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(245 + (value - 245) * share):02x}" for value in full)
