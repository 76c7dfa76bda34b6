"""What the rate of a run says of its beats: the fast and regular is not the sinus node's."""

import numpy as np
import pytest

from ecgdesk.packs.beat_picture import find_rhythm
from ecgdesk.packs.beat_rate import AROUND, MOST, fast_share, weigh_rate

RATE_HZ = 250


def share_at(peaks_s: np.ndarray, peak_s: float) -> float:
    return fast_share(find_rhythm(np.zeros(10 * RATE_HZ), RATE_HZ, peaks_s), peak_s)


@pytest.mark.parametrize(("interval_s", "share"), [(0.8, 0.0), (0.45, MOST / 2), (0.36, MOST)])
def test_the_faster_a_regular_rhythm_the_more_is_supraventricular(
    interval_s: float, share: float
) -> None:
    peaks = np.arange(0.3, 9.7, interval_s)
    assert share_at(peaks, float(peaks[9])) == pytest.approx(share, abs=0.01)


def test_the_first_beat_of_a_strip_and_one_read_a_little_beside_its_peak_count_alike() -> None:
    peaks = np.arange(0.3, 9.7, 0.36)
    assert share_at(peaks, float(peaks[0])) == pytest.approx(MOST)
    assert share_at(peaks, float(peaks[9]) + 0.02) == pytest.approx(MOST)


def test_the_irregular_is_left_alone_as_atrial_fibrillation_is() -> None:
    intervals = np.tile([0.3, 0.45, 0.36, 0.5], 5)
    peaks = 0.3 + np.cumsum(intervals)
    assert share_at(peaks, float(peaks[8])) == 0.0


def test_only_the_run_counts_not_the_slow_beats_before_it() -> None:
    peaks = np.concatenate([np.arange(0.3, 4.5, 0.9), np.arange(4.7, 9.7, 0.36)])
    assert share_at(peaks, float(peaks[-6])) == pytest.approx(MOST)
    assert share_at(peaks, float(peaks[1])) == 0.0


def test_a_few_beats_tell_nothing() -> None:
    assert share_at(np.arange(AROUND) * 0.36 + 1, 1.36) == 0.0
    assert share_at(np.array([1.0]), 1.0) == 0.0


def test_what_looks_normal_becomes_supraventricular_and_the_ventricular_stays() -> None:
    normal = np.array([2.0, -2.0, -4.0], np.float32)
    ventricular = np.array([-4.0, -3.0, 3.0], np.float32)
    seen = np.stack([normal, ventricular, normal])
    weighed = weigh_rate(seen, "NSV", np.array([MOST, MOST, 0.0]))
    assert weighed[0].argmax() == 1
    assert weighed[1].argmax() == 2
    assert weighed[1, 2] == 3.0
    assert weighed[2] == pytest.approx(normal, abs=1e-4)
    assert seen[0, 0] == 2.0  # what was given is not changed


def test_a_pack_without_the_two_groups_is_taken_at_its_word() -> None:
    logits = np.array([1.0, 0.5], np.float32)
    assert weigh_rate(logits, ("N", "V"), MOST).tolist() == [1.0, 0.5]
