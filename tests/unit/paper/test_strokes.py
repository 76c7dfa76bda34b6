"""From runs of ink to the pen's line."""

import numpy as np

from ecgdesk.paper.paths import follow_rows
from ecgdesk.paper.rows import find_runs
from ecgdesk.paper.strokes import draw_lines

MM = 7.0


def test_a_crumb_between_the_flanks_of_a_qrs_does_not_hide_its_peak() -> None:
    ink = np.zeros((200, 600), np.uint8)
    ink[150:153] = 255
    tip, flanks = 40, (298, 306)
    for x in flanks:
        ink[tip + 20 : 153, x : x + 3] = 255
    ink[150:153, 301:306] = 0
    ink[tip : tip + 40, 300:307] = 255
    ink[130:132, 301:306] = 255  # what is left of a line of the grid
    runs = find_runs(ink, left=0, top=0, right=600, bottom=200)
    (line,) = draw_lines(runs, follow_rows(runs, np.array([151.5]), MM), MM)
    assert np.nanmin(line.y) < tip + 8


def test_a_qrs_that_meets_a_stroke_from_the_row_above_keeps_its_own_height() -> None:
    ink = np.zeros((220, 600), np.uint8)
    ink[49:52] = ink[149:152] = 255
    ink[130:150, 295:299] = ink[130:150, 304:308] = 255  # its own R wave, on both sides of
    ink[50:125, 296:299] = ink[50:125, 304:307] = 255  # the S wave of the row above,
    ink[50:200, 299:304] = 255  # which ends far below
    runs = find_runs(ink, left=0, top=0, right=600, bottom=220)
    upper, lower = draw_lines(runs, follow_rows(runs, np.array([50.5, 150.5]), MM), MM)
    assert np.nanmax(upper.y) > 190
    assert 125 < np.nanmin(lower.y) < 140 and np.nanmax(lower.y) < 155


def test_a_letter_beside_a_gap_in_a_trace_is_no_part_of_it() -> None:
    ink = np.zeros((200, 80), np.uint8)
    ink[50:53, 5:75] = 255
    ink[50:53, 36:43] = 0  # a gap, with a thin crumb in it
    ink[51, 39] = 255
    ink[120:145, 39] = 255  # a letter's stroke, far below
    runs = find_runs(ink, left=0, top=0, right=80, bottom=200)
    chosen = np.full((1, 80), -1, np.int64)
    on = np.flatnonzero(runs.top < 60)
    chosen[0, runs.column[on]] = on
    line = draw_lines(runs, chosen, 7.0)[0]
    assert np.nanmax(np.abs(line.y - 51.5)) < 2.0
