from dataclasses import replace

import numpy as np
import pytest

from ecgdesk.desk.evidence_tint import tint_sheet
from ecgdesk.paper.flatten import Sheet
from ecgdesk.paper.leads import Box
from ecgdesk.paper.quad import Quad
from ecgdesk.reading import Reading


@pytest.fixture
def reading() -> Reading:
    """A pink sheet with one level trace; the left half spoke for finding 0, the right against."""
    pixels = np.full((200, 400, 3), (255, 205, 200), np.uint8)
    ink = np.zeros((200, 400), np.uint8)
    pixels[99:102], ink[99:102] = (20, 20, 20), 255
    evidence = np.zeros((2, 4, 8), np.float32)
    evidence[0, :, :4], evidence[0, :, 4:] = 3.0, -3.0
    quad = Quad.whole(400, 200)
    return Reading(
        status="read",
        quad=quad,
        quad_confidence=1.0,
        sheet=Sheet(pixels, quad, np.eye(3), None),
        ink=ink,
        evidence=evidence,
        evidence_box=Box(0, 0, 400, 200),
    )


def test_warm_speaks_for_and_cool_against(reading: Reading) -> None:
    tinted = tint_sheet(reading, 0).astype(int)
    beside_trace = tinted[103]
    assert (beside_trace[20:150, 0] > beside_trace[20:150, 2] + 40).all()
    assert (beside_trace[250:380, 2] > beside_trace[250:380, 0] + 40).all()


def test_only_the_trace_is_coloured_and_it_stays_dark(reading: Reading) -> None:
    tinted = tint_sheet(reading, 0).astype(int)
    far = tinted[:60]
    assert (far.max(axis=2) == far.min(axis=2)).all()
    assert tinted[100].max() <= 25


def test_a_finding_without_evidence_colours_nothing(reading: Reading) -> None:
    tinted = tint_sheet(reading, 1)
    assert (tinted.max(axis=2) == tinted.min(axis=2)).all()


def test_outside_the_box_nothing_is_coloured(reading: Reading) -> None:
    tinted = tint_sheet(replace(reading, evidence_box=Box(0, 0, 100, 200)), 0).astype(int)
    right = tinted[:, 120:]
    assert (right.max(axis=2) == right.min(axis=2)).all()
