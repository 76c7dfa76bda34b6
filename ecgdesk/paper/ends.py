"""Does the paper end with its grid, or behind a margin around it?

What is darker than paper in any colour is no margin of it. What is as light or lighter may be a
margin, a pale table, another paper or a scanner's lid: then text outside the grid, a second edge
further out, the paper's shadow and the other sides have their say.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.paper.page import Pixels
from ecgdesk.paper.sides import Floats, Side, compare_beside, first_end, trend

BLOCKS = 14
"""A side is looked at in so many parts, each averaged along the side: noise and pattern fade."""

CONTRAST, LEAST_CONTRAST = 6.0, 2.0
"""Least difference in a colour (0 to 255) across the edge of the paper; on pictures without noise,
such as scans, less is enough."""

STRONG = 35.0
"""More of a difference makes an edge no clearer."""

OVER_NOISE = 5.0
"""An edge stands out of what is usual along a part of the side by so much."""

MARGIN_CHANGE, ONE_ODD = 13.0, 4.0
"""Margins seldom differ by more than this from the paper between the grid's lines; each ONE_ODD
more speaks against one."""

MORE_COLOUR = 8.0
"""And seldom have this much more colour, in Lab."""

SHADOW, SHADOW_ODDS = 4.0, 2.5
"""Paper that lies on something darkens it beside its edge by this, and less further out."""

INK, LEAST_TEXT, TEXT_ODDS = 30, 30, 3.0
"""Ink is darker than the paper around it by INK; so many pixels of it outside the grid are text."""

BEYOND_ODDS, FAR_BEYOND_ODDS, WIDE_MARGIN = 3.0, 1.5, 10.0
"""A second edge outwards tells a margin, if it is less than WIDE_MARGIN ``reach`` wide surely."""

OVERWHELMING = 0.8
"""Strength of an edge that nobody doubts."""

STRAIGHT, STRAIGHT_ODDS = 0.8, 2.0
"""Other papers below seldom lie so straight along the grid that the whole side shows their edge."""

NOTHING_BEYOND = 1.0
"""A margin that runs out of the picture and bears no text is less likely than none."""

OPPOSITE, ADJACENT, ALIKE = 1.0, 0.7, 4.0
"""Log odds that one side's answer gives to the opposite one, to the two beside it, and, where it
has a margin, to those that look alike outside the grid."""

ALIKE_WITHIN = 3.0

PLAIN_GAP, NO_STEP, CLEAR_STEP = 1.5, 1.5, 0.58
"""Where the grid ends on one side without any step, a step on another is no mere grid's end."""

CERTAIN = 6.0
"""Log odds of what is certain."""

UNKNOWN_GAP = 4.0
"""Taken for the ``gap`` where nobody knows how far the grid goes."""


@dataclass(frozen=True)
class Ends:
    """Where the paper may end on one side: with its grid, or ``beyond`` a margin around it.

    ``at_grid`` is None where nothing is seen at the grid's end. ``odds`` are the log odds that the
    paper ends there, CERTAIN or -CERTAIN where nobody need ask. ``gap`` is how many ``reach`` the
    picture goes on beyond the grid, ``outside`` the colour (RGB) there.
    """

    at_grid: Side | None
    beyond: Side
    odds: float
    gap: float
    outside: Floats | None = None


def find_ends(
    square: Pixels,
    base: Pixels,
    valid: NDArray[np.uint8],
    *,
    reach: int,
    grid: float | None,
) -> Ends:
    """Find where the paper may end on a strip of the squared picture.

    ``square`` (RGB, rows x columns x 3) starts on the grid in column 0 and runs outwards; ``base``
    is the bare paper between its lines, ``valid`` 255 where the picture has pixels. ``reach``
    is how many pixels before an edge are compared with the few behind it: 5 mm, a whole period of
    the grid, so that its lines do not look like edges. ``grid`` is the column in which the grid
    ends, None where that is not known.
    """
    columns = square.shape[1]
    if columns < 4 * reach:
        return Ends(None, Side(None, 0.0), -CERTAIN, 0.0)
    mean, seen = _along(base, valid)
    change, known = _changes(mean, seen, reach)
    step, contrast = _steps(change, known)
    # A margin is as light as the paper between the lines in every colour; shadow darkens a little.
    hard = _parts(step, known & (change.min(axis=2) < -contrast))
    soft = _parts(step, known & (step > contrast))
    edge = first_end(hard, step, known, reach)
    if grid is None:
        return Ends(None, edge, -CERTAIN, UNKNOWN_GAP)
    # No grid runs on behind an edge like that, whatever is striped behind it.
    if edge.distance is not None and edge.strength > OVERWHELMING:
        grid = min(grid, edge.distance)
    last = np.flatnonzero(known.sum(axis=0) >= 3)
    gap = (float(last[-1]) + reach - grid) / reach if len(last) else 0.0
    low, high = (max(0, round(grid + sign * 0.8 * reach)) for sign in (-1, 1))
    near = slice(0, high + 1)
    at_grid = first_end(hard[:, near], step[:, near], known[:, near], reach, start=low)
    certain = at_grid.distance is not None
    if not certain:
        at_grid = first_end(soft[:, near], step[:, near], known[:, near], reach, start=low)
    beyond = _second_edge(mean, seen, high if at_grid.distance is None else at_grid.distance, reach)
    outside = _outside(mean, seen, grid, reach)
    if at_grid.distance is None:
        return Ends(None, beyond, -CERTAIN, gap, outside)
    if certain:
        return Ends(at_grid, beyond, CERTAIN, gap, outside)
    odds = _odds_of_step(mean, seen, change, soft, at_grid.distance, reach)
    end = columns - 3 if beyond.distance is None else int(beyond.distance) - reach // 2
    # Beside the paper's edge its own thin shadow is dark, too.
    text = _has_text(square, base, valid, range(round(at_grid.distance + 0.6 * reach), end))
    odds += _odds_of_rest(beyond, grid, reach, text=text)
    return Ends(at_grid, beyond, odds, gap, outside)


def _parts(step: Floats, ends: NDArray[np.bool_]) -> Floats:
    """0 where a part of the side shows no end, else 0.5 to 1, by how much it changes."""
    return np.where(ends, 0.5 + 0.5 * np.clip(step / STRONG, 0.0, 1.0), 0.0)


def _along(base: Pixels, valid: NDArray[np.uint8]) -> tuple[Floats, NDArray[np.bool_]]:
    """Mean colour of each part of the side in each column, and where enough of it is seen."""
    size = (base.shape[1], BLOCKS)
    weight = np.asarray(cv2.resize(valid, size, interpolation=cv2.INTER_AREA)) / 255.0
    masked = cv2.bitwise_and(base, base, mask=valid)
    mean = np.asarray(cv2.resize(masked, size, interpolation=cv2.INTER_AREA), dtype=np.float64)
    return mean / np.maximum(weight, 1e-3)[..., None], np.asarray(weight > 0.6, dtype=np.bool_)


def _changes(mean: Floats, seen: NDArray[np.bool_], reach: int) -> tuple[Floats, NDArray[np.bool_]]:
    """How the colour changes at each column, beyond what the light does; and where it is known."""
    inner, outer = compare_beside(mean, seen, reach, max(3, reach // 3))
    change = outer - inner
    known = np.asarray(np.isfinite(change[..., 0]), dtype=np.bool_)
    change = np.where(known[..., None], change - trend(inner, change, reach), 0.0)
    return np.asarray(change, dtype=np.float64), known


def _steps(change: Floats, known: NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """The greatest change in any colour, and how great it must be (for each part) to count."""
    step = np.abs(change).max(axis=2)
    usual = [np.median(s[k]) if k.any() else CONTRAST for s, k in zip(step, known, strict=True)]
    contrast = np.clip(OVER_NOISE * np.array(usual), LEAST_CONTRAST, CONTRAST)
    return step, np.asarray(contrast[:, None], dtype=np.float64)


def _second_edge(mean: Floats, seen: NDArray[np.bool_], first: float, reach: int) -> Side:
    """The next edge outwards of ``first``; a margin has no lines, so half a period is enough."""
    short = max(3, reach // 2)
    change, known = _changes(mean, seen, short)
    step, contrast = _steps(change, known)
    part = _parts(step, known & (step > contrast))
    start = min(round(first) + short + 4, mean.shape[1] - 1)
    return first_end(part, step, known, reach, start=start)


def _outside(mean: Floats, seen: NDArray[np.bool_], grid: float, reach: int) -> Floats | None:
    """The usual colour right outside the grid; None where the picture ends."""
    window = slice(max(0, round(grid + 0.6 * reach)), max(0, round(grid + 1.6 * reach)) + 1)
    colours = mean[:, window][seen[:, window]]
    return np.asarray(np.median(colours, axis=0)) if len(colours) > reach else None


def _odds_of_step(
    mean: Floats,
    seen: NDArray[np.bool_],
    change: Floats,
    soft: Floats,
    distance: float,
    reach: int,
) -> float:
    """Log odds that what begins at a soft edge is not the paper's own margin."""
    columns = mean.shape[1]
    at = int(np.clip(round(distance), 0, columns - 1))
    ending = soft[:, max(0, at - 3) : at + 4].max(axis=1) > 0
    if not ending.any():
        return -1.0
    difference = float(np.median(np.abs(change[ending, at]).max(axis=1)))
    odds = float(np.clip((difference - MARGIN_CHANGE) / ONE_ODD, -1.0, 2.5))
    before, behind = max(at - reach, 0), min(at + max(3, reach // 2), columns - 1)
    more = np.ptp(mean[ending, behind], axis=1) - np.ptp(mean[ending, before], axis=1)
    odds += float(np.clip((np.median(more) - MORE_COLOUR) / ONE_ODD, 0.0, 2.5))
    further = min(at + 2 * reach, columns - 1)
    both = ending & seen[:, further]
    if both.any():
        lighter = (mean[both, further] - mean[both, min(at + 3, columns - 1)]).min(axis=1)
        odds += SHADOW_ODDS * float((lighter > SHADOW).mean())
    return odds


def _odds_of_rest(beyond: Side, grid: float, reach: int, *, text: bool) -> float:
    """What lies further out says of the same: text, a second edge, or nothing."""
    odds = -TEXT_ODDS if text else 0.0
    if beyond.distance is None:
        return odds or NOTHING_BEYOND
    near = beyond.distance - grid < WIDE_MARGIN * reach
    clear = float(np.clip((beyond.strength - 0.4) / 0.15, 0.3, 1.0))
    odds -= clear * (BEYOND_ODDS if near else FAR_BEYOND_ODDS)
    return odds - STRAIGHT_ODDS if near and beyond.strength > STRAIGHT else odds


def _has_text(square: Pixels, base: Pixels, valid: NDArray[np.uint8], columns: range) -> bool:
    """Whether there are small dark marks in these columns."""
    if len(columns) < 4:
        return False
    window = slice(max(0, columns.start), columns.stop)
    dark = cv2.subtract(base[:, window, 1], square[:, window, 1])
    inside = cv2.erode(valid[:, window], np.ones((5, 5), np.uint8))
    return int(((dark > INK) & (np.asarray(inside) > 0)).sum()) >= LEAST_TEXT


def choose_sides(ends: list[Ends], reach: int) -> list[Side]:
    """For the left, top, right and bottom side the likelier end; they speak for one another."""
    sides = []
    for number, one in enumerate(ends):
        odds = one.odds
        if abs(odds) < CERTAIN:
            odds += sum(
                _said(ends[other], one, opposite=(number + other) % 2 == 0)
                for other in range(4)
                if other != number
            )
        if one.at_grid is not None and odds > 0:
            chosen, rival = one.at_grid, one.beyond
        else:
            chosen, rival = one.beyond, one.at_grid or one.beyond
        far = one.gap * reach
        apart = abs((chosen.distance or far) - (rival.distance or far)) / reach
        doubt = 0.0
        if one.at_grid is None and chosen.distance is None:
            # Nothing is seen to end, though margins are seldom so wide.
            doubt = float(np.clip((one.gap - 2.0) / WIDE_MARGIN, 0.0, 0.9))
        elif abs(one.odds) < CERTAIN:
            doubt = float(np.exp(-min(abs(odds), 3.0) / 1.5) * np.clip(apart / 4.0, 0.0, 1.0))
        sides.append(Side(chosen.distance, chosen.strength, doubt))
    return sides


def _said(of: Ends, to: Ends, *, opposite: bool) -> float:
    """What one side says of another: that its grid goes to the paper's edge, or has a margin."""
    weight = OPPOSITE if opposite else ADJACENT
    if of.odds >= CERTAIN:
        return weight
    if of.at_grid is None and of.gap > PLAIN_GAP:
        clear = to.at_grid is not None and to.at_grid.strength > CLEAR_STEP
        return NO_STEP if clear else 0.0
    if of.odds > (-0.4 if of.beyond.distance is None else 0.0):
        return 0.0
    if of.outside is None or to.outside is None:
        return -weight / 2
    alike = float(np.abs(of.outside - to.outside).max()) < ALIKE_WITHIN
    return -ALIKE if alike else -weight / 2
