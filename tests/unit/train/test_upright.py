"""The network for upright sheets: it cannot lean to a side, and its file says what it says."""

from pathlib import Path

import numpy as np
import pytest

from ecgdesk import inference
from ecgdesk.paper.upright import SIDE, lay_in

pytest.importorskip("torch", reason="the training extra is not installed")
pytest.importorskip("tensorflow", reason="the training extra is not installed")

from build_scripts.train import upright
from build_scripts.train.upright_sheets import draw_ink


def _sheets(count: int) -> np.ndarray:
    rng = np.random.default_rng(3)
    beat = np.zeros(1000, np.int16)
    for at in range(40, 960, 80):
        beat[at : at + 4] = [300, 1200, 900, -200]
        beat[at + 20 : at + 35] = 250
    return np.stack([lay_in(draw_ink(np.tile(beat, (8, 1)), rng)) for _ in range(count)])


def test_a_drawn_sheet_fills_the_networks_picture_and_no_two_are_alike():
    first, second = _sheets(2)
    assert first.shape == (SIDE, SIDE)
    assert first.any() and second.any()
    assert (first != second).any()


def test_turned_a_sheet_gets_the_same_scores_in_another_order():
    sheets = _sheets(3)
    network = upright.train(sheets, passes=1)
    scores = upright.score_all(network, sheets)
    turned = np.ascontiguousarray(np.rot90(sheets, 1, (1, 2)))
    assert np.allclose(upright.score_all(network, turned), np.roll(scores, -1, axis=1), atol=1e-4)
    assert np.ptp(scores, axis=1).max() > 0


def test_it_learns_and_its_file_agrees():
    sheets = _sheets(24)
    network = upright.train(sheets, passes=60)
    scores = upright.score_all(network, sheets)
    assert (scores.argmax(axis=1) == 0).mean() > 0.9
    model = upright.to_tflite(network)
    turned = [np.stack([np.rot90(sheet, turns) for turns in range(4)]) for sheet in sheets]
    said = np.array([inference.run("test", model, four)[0] for four in turned])
    assert np.allclose(said, scores, atol=0.02 * np.ptp(scores))


def test_sheets_that_are_there_are_not_drawn_again(tmp_path: Path):
    drawn = []

    def draw(signals: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        drawn.append(signals)
        return rng.integers(0, 255, (100, 150)).astype(np.uint8)

    signals, rows = np.zeros((3, 8, 1000), np.int16), np.arange(3)
    first = upright.make_sheets(signals, rows, 4, 1, draw, tmp_path)
    assert len(drawn) == 4
    assert (upright.make_sheets(signals, rows, 4, 1, draw, tmp_path) == first).all()
    assert len(drawn) == 4
