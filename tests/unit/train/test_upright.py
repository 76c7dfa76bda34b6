"""The network for upright sheets: it cannot lean to a side, and its file says what it says."""

import numpy as np
import pytest

from ecgdesk import inference

pytest.importorskip("torch", reason="the training extra is not installed")
pytest.importorskip("tensorflow", reason="the training extra is not installed")

from build_scripts.train import upright


def _sheets(count: int) -> np.ndarray:
    rng = np.random.default_rng(3)
    beat = np.zeros(1000, np.int16)
    for at in range(40, 960, 80):
        beat[at : at + 4] = [300, 1200, 900, -200]
        beat[at + 20 : at + 35] = 250
    return np.stack([upright.draw_sheet(np.tile(beat, (8, 1)), rng) for _ in range(count)])


def test_a_drawn_sheet_fills_the_networks_picture_and_no_two_are_alike():
    first, second = _sheets(2)
    assert first.shape == (upright.ROWS, upright.COLUMNS)
    assert first.any() and second.any()
    assert (first != second).any()


def test_turned_upside_down_a_sheet_gets_the_opposite_odds():
    sheets = _sheets(3)
    network = upright.train(sheets, passes=1)
    odds = upright.log_odds(network, sheets)
    turned = np.ascontiguousarray(sheets[:, ::-1, ::-1])
    assert np.allclose(odds, -upright.log_odds(network, turned), atol=1e-4)
    assert np.abs(odds).max() > 0


def test_it_learns_and_its_file_agrees():
    sheets = _sheets(24)
    network = upright.train(sheets, passes=40)
    odds = upright.log_odds(network, sheets)
    assert (odds > 0).mean() > 0.9
    model = upright.to_tflite(network)
    said = np.array([_odds("test", model, sheet) for sheet in sheets])
    assert np.allclose(said, odds, atol=0.02 * np.abs(odds).max())


def _odds(key: str, model: bytes, sheet: np.ndarray) -> float:
    both = (np.dstack([s, upright.PLACES]) for s in (sheet, sheet[::-1, ::-1]))
    here, turned = (float(inference.run(key, model, picture)[0]) for picture in both)
    return here - turned
