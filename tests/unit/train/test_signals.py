import numpy as np

from build_scripts.train.signals import vary


def test_vary_changes_a_recording_but_not_what_it_is(recordings):
    before = recordings[0].astype(np.float32)
    after = vary(recordings[0], np.random.default_rng(5))
    assert after.shape == before.shape and np.isfinite(after).all()
    assert not np.allclose(after, before)
    # The heart's rhythm survives: the beats of lead II are as many as before.
    assert abs(_beats(after[1]) - _beats(before[1])) <= 1


def test_vary_leaves_its_input_alone(recordings):
    kept = recordings[0].copy()
    vary(recordings[0], np.random.default_rng(0))
    assert np.array_equal(recordings[0], kept)


def _beats(lead):
    slope = np.abs(np.diff(lead))
    high = np.flatnonzero(slope > 0.5 * np.percentile(slope, 99.8))
    return 1 + int((np.diff(high) > 30).sum())
