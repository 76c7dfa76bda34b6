from dataclasses import replace

import cv2
import numpy as np

from ecgdesk.paper.leads import find_signal_box
from ecgdesk.paper.print_hiding import hide_print, print_mask
from tests.printed import PIXELS_PER_MM, print_page

WORDS = "SINUS RHYTHM  ANTERIOR INFARCT"


def test_print_above_and_below_the_rows_goes_and_traces_stay():
    page = print_page("3x4+1", record=1, gain=20.0, row_mm=36.0)
    ink = page.ink.copy()
    box = find_signal_box(ink, page.scale)
    assert box is not None
    rows = sorted({lead.baseline for lead in page.printout.leads})
    mm = PIXELS_PER_MM
    words = np.zeros_like(ink)
    for y in (rows[0] - 24, rows[-1] + 34):
        place = (int(150 * mm), int(y * mm))
        cv2.putText(words, WORDS, place, 3, 0.12 * mm, 255, 2, cv2.LINE_AA)
    words[ink > 0] = 0
    box = find_signal_box(np.maximum(ink, words), page.scale)
    assert box is not None and len(box.baselines) == 4
    left = hide_print(np.maximum(ink, words), box, page.scale)
    assert (left[words > 128] > 60).mean() < 0.02
    inside = np.zeros_like(ink, dtype=bool)
    inside[int(box.top) : int(box.bottom), int(box.left) : int(box.right)] = True
    traces = (ink > 128) & inside
    assert (left[traces] > 60).mean() > 0.995


def test_names_between_the_rows_are_left():
    page = print_page("3x4+1", record=1)
    box = find_signal_box(page.ink, page.scale)
    assert box is not None
    x, y, size, _ = page.printout.labels[3]  # aVR
    mm = PIXELS_PER_MM
    name = np.s_[int((y - size) * mm) : int(y * mm), int(x * mm) : int((x + 2 * size) * mm)]
    assert page.ink[name].max() > 128
    assert not print_mask(page.ink, box, page.scale)[name].any()


def test_without_rows_nothing_is_hidden():
    page = print_page("3x4")
    assert not print_mask(page.ink, page.box, page.scale).any()


def test_a_row_of_traces_is_no_print_though_it_was_not_counted():
    page = print_page("12x1", record=1)
    box = find_signal_box(page.ink, page.scale)
    assert box is not None and box.rows == 12
    fewer = replace(box, baselines=box.baselines[:10], rows=10)
    # The rest of the row hangs on to what is counted; this bit of it stands by itself.
    ink = page.ink.copy()
    last = np.s_[int((box.baselines[10] + box.baselines[11]) / 2) :]
    ink[last] = 0
    bit = np.s_[int(box.baselines[11] - 50) : int(box.baselines[11] + 30), 600:1000]
    ink[bit] = page.ink[bit]
    assert (hide_print(ink, fewer, page.scale)[bit] > 60).sum() > 0.9 * (ink[bit] > 60).sum()
