"""Deletion of leads and jitter of corners, on pages drawn from the fixture's records."""

import numpy as np
import pytest
from numpy.typing import NDArray

from build_scripts.train import deletion, robustness
from build_scripts.train.datasets import VALIDATION_FOLD, Records
from build_scripts.train.findings import CODES
from ecgdesk.packs.pack import Pack
from ecgdesk.paper.quad import Quad
from ecgdesk.reading import read_page


@pytest.fixture
def records(recordings: NDArray[np.int16]) -> Records:
    count = len(recordings)
    return Records(
        np.arange(count),
        recordings,
        np.full(count, VALIDATION_FOLD, np.int8),
        np.ones((count, len(CODES)), np.uint8),
        np.ones((count, len(CODES)), bool),
        None,
    )


def test_leads_are_erased_and_the_rest_is_read(records: Records, pack: Pack) -> None:
    _, page, quad = next(deletion.held_pages(records, 1, kinds=("flat",)))
    reading = read_page(page, pack, quad)
    assert reading.layout is not None and reading.ink is not None
    before = reading.ink.copy()
    found = reading.findings[0]
    nothing = deletion._without(reading, pack, found.index, set())
    assert nothing == pytest.approx(found.probability, abs=1e-6)
    everything = {lead.name for lead in reading.layout.leads}
    without = [deletion._without(reading, pack, f.index, everything) for f in reading.findings]
    assert without != [f.probability for f in reading.findings]
    assert (reading.ink == before).all()
    one = deletion.delete_leads(reading, pack, found.index, np.random.default_rng(0))
    assert one.code == found.code and one.before == found.probability
    assert 0 <= one.share <= 1 and one.by_share <= one.before


def test_the_table_has_a_row_a_finding_and_their_mean() -> None:
    rows = [
        deletion.Deletion("MI", 0.9, 0.5, 0.1, 0.6),
        deletion.Deletion("CD", 0.7, 0.3, 0.1, 0.4),
        deletion.Deletion("NORM", 0.8, 0.1, 0.2, 0.5),
    ]
    table = deletion.as_table(rows)
    assert "| MI | 1 | 0.900 | 0.500 | 0.100 | 0.600 |" in table
    assert "| all but NORM | 2 | 0.800 | 0.400 | 0.100 | 0.500 |" in table


def test_moves_are_as_large_as_they_say() -> None:
    quad = Quad(np.array([[100.0, 50.0], [1100.0, 50.0], [1100.0, 650.0], [100.0, 650.0]]))
    rng = np.random.default_rng(0)
    moves = np.array([robustness.move_corners(quad, rng).corners - quad.corners for _ in range(99)])
    assert 25 < np.abs(moves[..., 0]).max() <= 30 and 15 < np.abs(moves[..., 1]).max() <= 18
    turned = [robustness.turn(quad, rng).corners for _ in range(99)]
    angles = [np.degrees(np.arctan2(*(c[1] - c[0])[::-1])) for c in turned]
    assert 2.5 < max(map(abs, angles)) <= 3.0
    for corners in turned:
        assert corners.mean(axis=0) == pytest.approx(quad.corners.mean(axis=0))
        assert np.linalg.norm(corners[1] - corners[0]) == pytest.approx(1000)


def test_a_page_that_is_not_moved_reads_the_same(records: Records, pack: Pack) -> None:
    still = robustness.measure(records, pack, 1, lambda quad, rng: quad)
    assert still.changes.shape == (1, len(pack.findings)) and still.lost == 0
    assert still.changes.max() == 0
