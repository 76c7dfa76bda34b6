"""What a strip says of its beats: early ones with the usual QRS are from above the ventricles."""

import numpy as np
import pytest

from ecgdesk.packs.beat_context import (
    EARLY_S,
    NOT_VENTRICULAR,
    ON_TIME_N,
    RESTLESS_S,
    Context,
    find_context,
    weigh_context,
    weigh_strip,
)
from ecgdesk.packs.beat_picture import Rhythm, find_rhythm

RATE_HZ = 250


def strip_of(peaks_s: np.ndarray, broad: tuple[int, ...] = ()) -> Rhythm:
    """Narrow QRS complexes at the peaks; those of the numbers ``broad`` are wide and go down."""
    time = np.arange(10 * RATE_HZ) / RATE_HZ
    samples = np.zeros(len(time))
    for number, peak in enumerate(peaks_s):
        narrow = np.exp(-0.5 * ((time - peak) / 0.012) ** 2)
        wide = -1.5 * np.exp(-0.5 * ((time - peak - 0.02) / 0.05) ** 2)
        samples += wide if number in broad else narrow
    return find_rhythm(samples, RATE_HZ, peaks_s)


WITH_EARLY = np.array([0.5, 1.3, 2.1, 2.9, 3.4, 4.5, 5.3, 6.1, 6.5, 7.7, 8.5])
"""The fifth beat and the ninth come early."""


def test_early_beats_are_seen_whatever_the_rate() -> None:
    for tempo in (0.7, 1.0, 1.15):
        peaks = WITH_EARLY * tempo
        context = find_context(strip_of(peaks), peaks)
        assert np.flatnonzero(context.early).tolist() == [4, 8]
        assert (context.on_time == (tempo > 0.7) * (context.early == 0)).all()  # 0.56 s is fast
        assert context.calm == 1.0


def test_the_first_beat_follows_none_and_a_peak_a_little_beside_is_the_same_beat() -> None:
    rhythm = strip_of(WITH_EARLY)
    context = find_context(rhythm, np.array([0.52, 3.42, 4.47]))
    assert context.early == pytest.approx([0, 1, 0], abs=0.01)


def test_an_ectopic_qrs_is_not_the_usual_one() -> None:
    context = find_context(strip_of(WITH_EARLY, broad=(8,)), WITH_EARLY)
    assert context.alike[8] == 0.0
    assert context.alike[4] == 1.0


def test_in_bigeminy_of_early_beats_the_early_ones_are_not_on_time() -> None:
    peaks = 0.3 + np.cumsum(np.tile([0.6, 1.1], 6))[:11]
    context = find_context(strip_of(peaks), peaks)
    assert not context.on_time[2::2].any()
    assert context.on_time[1::2].all()


def test_where_every_interval_differs_the_rhythm_is_restless() -> None:
    intervals = np.array([0.5, 0.83, 0.66, 0.4, 1.05, 0.58, 0.75, 0.93, 0.47, 1.2, 0.7])
    peaks = 0.4 + np.cumsum(intervals)
    assert find_context(strip_of(peaks), peaks).calm < 0.1
    assert find_context(strip_of(peaks[:3]), peaks[:3]).calm == 1.0  # too few to say so


def test_each_thing_said_moves_its_own_logit() -> None:
    logits = np.array([[-1.0, -2.0, 1.0]] * 3, np.float32)
    early, on_time = np.array([1.0, 0.0, 1.0]), np.array([0.0, 1.0, 0.0])
    alike = np.array([1.0, 1.0, 0.0])
    moved = weigh_context(logits, "NSV", Context(early, on_time, alike, calm=1.0))
    share = np.log(NOT_VENTRICULAR)
    assert moved[0] == pytest.approx(
        [-1, np.logaddexp(-2, 1 + share) + EARLY_S, 1 + np.log1p(-NOT_VENTRICULAR)], abs=1e-4
    )
    assert moved[1] == pytest.approx(
        [np.logaddexp(-1, 1 + share) + ON_TIME_N, -2, 1 + np.log1p(-NOT_VENTRICULAR)], abs=1e-4
    )
    assert moved[2] == pytest.approx(logits[2], abs=1e-4)
    restless = weigh_context(logits, "NSV", Context(early, on_time, alike, calm=0.0))
    assert restless[2] == pytest.approx([-1, -2 - RESTLESS_S, 1], abs=1e-4)
    assert restless[0, 1] == pytest.approx(np.logaddexp(-2, 1 + share) - RESTLESS_S, abs=1e-4)
    assert logits[0, 1] == -2.0  # what was given is not changed


def test_a_run_of_ventricular_beats_all_along_the_strip_stays_ventricular() -> None:
    peaks = np.arange(0.3, 9.7, 0.4)
    logits = np.tile(np.array([-4.0, -3.0, 3.0], np.float32), (len(peaks), 1))
    weighed = weigh_strip(logits, "NSV", strip_of(peaks, tuple(range(len(peaks)))), peaks)
    assert weighed[:, 2] == pytest.approx(logits[:, 2], abs=1e-4)
    assert (weighed.argmax(axis=1) == 2).all()


def test_a_lone_beat_is_held_to_the_same_lines_as_one_on_time() -> None:
    logits = np.array([[1.0, 0.5, 0.2]], np.float32)
    rhythm = strip_of(np.array([5.0]))
    weighed = weigh_strip(logits, "NSV", rhythm, np.array([5.0]))
    assert weighed[0] == pytest.approx([1.0 + ON_TIME_N, 0.5, 0.2], abs=1e-4)


def test_a_pack_without_those_groups_is_taken_at_its_word() -> None:
    logits = np.array([[1.0, 0.5]], np.float32)
    one = np.ones(1)
    assert weigh_context(logits, "NF", Context(one, one, one, 1.0)).tolist() == [[1.0, 0.5]]
