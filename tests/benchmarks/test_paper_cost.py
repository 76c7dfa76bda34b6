"""What finding, flattening and cleaning a large photograph costs, against decoding its JPEG."""

import time
from collections.abc import Callable

import cv2
import numpy as np

from ecgdesk.paper.flatten import flatten
from ecgdesk.paper.ink import separate_ink
from ecgdesk.paper.leads import find_signal_box
from ecgdesk.paper.outline import propose_outline
from ecgdesk.paper.page import Page
from ecgdesk.paper.quality import judge
from tests.unit.paper.drawn_pages import draw_page, photograph

LARGEST_RATIO = 4.0
"""Measured: 2.1 to 2.7, 4.1 once on a machine that slowed down in between. The aim is 1.5."""


def shortest(runs: int, *works: Callable[[], object]) -> list[float]:
    """Shortest processor time of each work, in seconds, of several runs taken in turn."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(runs):
        for work, taken in zip(works, times, strict=True):
            start = time.process_time()
            work()
            taken.append(time.process_time() - start)
    return [min(taken) for taken in times]


def test_paper_costs_a_small_multiple_of_decoding() -> None:
    corners = [(450.0, 370.0), (3630.0, 220.0), (3750.0, 2700.0), (280.0, 2500.0)]
    pixels = photograph(draw_page("red", per_mm=10.0).pixels, corners, size=(4000, 3000))
    file = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 90])[1]

    def read() -> None:
        page = Page(pixels)
        sheet = flatten(page, propose_outline(page).quad)
        ink = separate_ink(sheet.pixels, sheet.scale)
        judge(sheet, ink, find_signal_box(ink, sheet.scale))

    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        read()
        reading, decoding = shortest(7, read, lambda: cv2.imdecode(np.asarray(file), 1))
    finally:
        cv2.setNumThreads(threads)
    ratio = reading / decoding
    print(f"paper costs {ratio:.1f} times decoding")
    assert ratio < LARGEST_RATIO
