"""What reading the beats of a strip costs once the paper is flat, against decoding a large JPEG."""

import cv2
import numpy as np

from ecgdesk.beats import beat_pack, read_strip
from ecgdesk.paper.flatten import flatten
from ecgdesk.paper.ink import separate_ink
from ecgdesk.paper.layout import find_layout
from ecgdesk.paper.leads import find_signal_box
from ecgdesk.paper.page import Page
from ecgdesk.paper.quad import Quad
from tests.benchmarks.test_paper_cost import shortest
from tests.strips import rhythm, strip_page

LARGEST_RATIO = 1.5
"""Measured: 0.5 (44 ms for 12 beats) on one core of a busy machine. Decoding takes 60 to 80 ms."""


def test_twelve_beats_cost_no_more_than_decoding_a_photograph() -> None:
    pixels = strip_page(rhythm("NNVNNNVNNNNN", rr_s=0.78))
    sheet = flatten(Page(pixels), Quad.whole(pixels.shape[1], pixels.shape[0]))
    pack = beat_pack()
    assert pack is not None
    found = []

    def read() -> None:
        ink = separate_ink(sheet.pixels, sheet.scale)
        layout = find_layout(ink, sheet.scale, find_signal_box(ink, sheet.scale))
        assert layout is not None
        found[:] = read_strip(layout, sheet.to_page, pack)

    large = np.random.default_rng(0).integers(90, 160, (300, 400, 3), np.uint8)
    large = np.asarray(cv2.resize(large, (4000, 3000)), np.uint8)
    file = np.asarray(cv2.imencode(".jpg", large, [cv2.IMWRITE_JPEG_QUALITY, 90])[1])
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        read()
        seconds, decoding = shortest(5, read, lambda: cv2.imdecode(file, 1))
    finally:
        cv2.setNumThreads(threads)
    print(f"{len(found)} beats: {1000 * seconds:.0f} ms, {seconds / decoding:.2f} of decoding")
    assert len(found) == 12
    assert seconds / decoding < LARGEST_RATIO
