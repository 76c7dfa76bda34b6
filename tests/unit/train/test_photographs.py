"""Strips of recordings on paper: which read beat is which true one, and what the table counts."""

import numpy as np
import pytest

pytest.importorskip("torch", reason="the training extra is not installed")

from build_scripts.train.beats.mitdb import Recording
from build_scripts.train.beats.photographs import Told, choose_start, match, print_strip, table
from build_scripts.train.beats.strips import STRIP_HZ
from build_scripts.train.printout import Style

pytestmark = pytest.mark.train


def test_beats_are_matched_though_the_page_s_clock_starts_elsewhere() -> None:
    true = np.array([0.5, 1.3, 1.8, 2.9])
    read = np.array([0.7, 1.5, 2.55, 3.1])  # 0.2 s late; the third missed, one made up
    assert match(true, read).tolist() == [0, 1, -1, 3]
    assert match(true, np.zeros(0)).tolist() == [-1] * 4


def test_one_read_beat_is_one_true_beat() -> None:
    assert sorted(match(np.array([1.0, 1.08, 2.0]), np.array([1.02, 2.0])).tolist()) == [-1, 0, 1]


def test_a_strip_is_printed_at_25_mm_a_second() -> None:
    strip = np.zeros(10 * STRIP_HZ)
    strip[5 * STRIP_HZ] = 1.0
    printed = print_strip(strip, Style(left_mm=10.0), np.random.default_rng(0))
    (stroke,) = printed.strokes
    top = stroke[stroke[:, 1].argmin()]
    assert top[0] == pytest.approx(10 + 5 * 25)
    assert stroke[0, 1] - top[1] == pytest.approx(10.0)
    assert stroke[:, 0].max() < printed.style.page_mm[0]


def test_a_strip_with_an_ectopic_beat_is_found_where_one_is_wanted() -> None:
    letters = np.array(["N"] * 50 + ["A"] + ["N"] * 49)
    at = np.arange(1, 101) * 360
    recording = Recording("made", ("II",), 360, np.zeros((1, 102 * 360), np.float32), at, letters)
    rng = np.random.default_rng(0)
    starts = [choose_start(recording, rng, ectopic=True) for _ in range(20)]
    assert all(start < 51 < start + 10 for start in starts)


def test_the_table_counts_found_agreeing_and_right_beats() -> None:
    told = Told(
        "made",
        true=np.array(["N", "S", "V", "N"]),
        direct=np.array(["N", "N", "V", "N"]),
        read={"photo": np.array(["N", "N", "N", ""])},
        extra={"photo": 1},
    )
    row = table([told]).splitlines()[2].split(" | ")
    assert [cell[:5] for cell in row[1:]] == [
        "0.750",  # found
        "25.0%",  # none
        "0.667",  # as directly, of those found
        "0.333",  # right
        "0.667",
        "0.000",
        "0.000",
        "0.000",
        "1.000",
    ]
