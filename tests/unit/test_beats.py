"""Beats: patterns by name, and a picture of one beat read off its pixels."""

import numpy as np
import pytest

from ecgdesk.beats import count_beats, name_patterns
from ecgdesk.packs.beat_picture import (
    BEAT_SHARE,
    BEFORE,
    NEIGHBOURS_SHARE,
    RR_SHARE,
    draw_beat,
    find_rhythm,
)
from ecgdesk.paper.beat_figure import SHOWN_S, find_beat_figure
from ecgdesk.paper.page import Page

SHAPE = (64, 128)
RATE_HZ = 250


def named(codes: str) -> list[tuple[str, int, int]]:
    return [(found.name, found.first, found.last) for found in name_patterns(codes)]


def test_two_together_are_a_couplet_and_more_are_a_run() -> None:
    assert named("NVVNNVVVVN") == [
        ("ventricular couplet", 1, 2),
        ("run of 4 ventricular beats", 5, 8),
    ]
    assert named("NSSSN") == [("run of 3 supraventricular beats", 1, 3)]


def test_every_second_beat_is_bigeminy_from_three_on() -> None:
    assert named("NVNVN") == []
    assert named("NVNVNV") == [("ventricular bigeminy", 0, 5)]
    assert named("NNVNVNVNN") == [("ventricular bigeminy", 1, 7)]


def test_no_ectopic_beat_no_pattern() -> None:
    assert named("NNNNFQN") == []
    assert named("") == []


def test_beats_are_counted_in_words() -> None:
    assert count_beats("NNSN") == "3 normal, 1 supraventricular ectopic"
    assert count_beats("NVV") == "1 normal, 2 ventricular ectopic, ventricular couplet"


def strip_with(peaks_s: list[float], length_s: float = 10.0) -> np.ndarray:
    """Narrow QRS complexes 1 mV high at the peaks."""
    time = np.arange(int(length_s * RATE_HZ)) / RATE_HZ
    return sum(np.exp(-0.5 * ((time - peak) / 0.012) ** 2) for peak in peaks_s)


def neighbours_of(picture: np.ndarray) -> np.ndarray:
    """Columns at which QRS complexes stand in the lower part of a picture."""
    rows = len(picture)
    lower = picture[round(rows * BEAT_SHARE) : round(rows * (BEAT_SHARE + NEIGHBOURS_SHARE))]
    high = lower[: lower.shape[0] // 3].max(axis=0) > 100
    edges = np.flatnonzero(np.diff(high.astype(int)) == 1)
    return edges + 1.0


@pytest.mark.parametrize("interval", [0.5, 1.1])
def test_the_usual_interval_has_one_length_at_any_rate(interval: float) -> None:
    peaks = np.arange(0.5, 9.5, interval)
    rhythm = find_rhythm(strip_with(list(peaks)), RATE_HZ, peaks)
    apart = np.diff(neighbours_of(draw_beat(rhythm, float(peaks[5]), SHAPE)))
    assert apart == pytest.approx(RR_SHARE * SHAPE[1], abs=1.5)


def test_an_early_beat_stands_near_its_neighbour() -> None:
    peaks = np.array([0.5, 1.5, 2.5, 3.5, 4.1, 5.5, 6.5, 7.5])
    rhythm = find_rhythm(strip_with(list(peaks)), RATE_HZ, peaks)
    apart = np.diff(neighbours_of(draw_beat(rhythm, 4.1, SHAPE)))
    assert apart.min() == pytest.approx(0.6 * RR_SHARE * SHAPE[1], abs=1.5)


def test_each_interval_has_its_bar_as_tall_as_it_is_long() -> None:
    peaks = np.array([0.5, 1.5, 2.5, 3.5, 4.1, 5.5, 6.5, 7.5])
    rhythm = find_rhythm(strip_with(list(peaks)), RATE_HZ, peaks)
    picture = draw_beat(rhythm, 4.11, SHAPE)  # the peak was read a little beside the list's
    foot = picture[round(SHAPE[0] * (BEAT_SHARE + NEIGHBOURS_SHARE)) :]
    heights = (foot[:, 5::11][:, :12].astype(float) / foot[-1, 5::11][:12].clip(1)).sum(axis=0)
    shown = np.flatnonzero(heights)
    assert shown.tolist() == [4, 5, 6, 7, 8, 9, 10]
    before = BEFORE - 1
    assert heights[before] == heights[shown].min()
    assert heights[before + 1] == heights.max()
    assert foot[-1, before * SHAPE[1] // 12 + 5] == 255


def test_the_usual_beat_is_not_made_of_early_ones() -> None:
    peaks = np.array([1.0, 1.6, 3.0, 3.6, 5.0, 5.6, 7.0, 7.6, 9.0])  # every second one is early
    strip = strip_with(list(peaks[::2])) - strip_with(list(peaks[1::2]))
    usual = find_rhythm(strip, RATE_HZ, peaks).usual_beat
    assert usual is not None
    assert usual[len(usual) // 2] == pytest.approx(1.0, abs=0.05)


def test_height_does_not_matter() -> None:
    peaks = np.arange(0.5, 9.5, 0.8)
    strip = strip_with(list(peaks))
    low, high = (
        draw_beat(find_rhythm(gain * strip, RATE_HZ, peaks), float(peaks[4]), SHAPE)
        for gain in (0.4, 2.0)
    )
    assert np.abs(low.astype(int) - high).max() <= 2


def figure_page(width: int = 192, height: int = 128) -> Page:
    """A grey curve on white, as sets of beat pictures come: R at its middle, cut off above."""
    pixels = np.full((height, width, 3), 255, np.uint8)
    columns = np.arange(25, width - 25)
    curve = 70 - 60 * np.exp(-0.5 * ((columns - width / 2) / 3.0) ** 2)
    previous = curve[0]
    for column, y in zip(columns, curve, strict=True):
        low, high = sorted((int(previous), int(y)))
        pixels[max(low, 17) : high + 1, column] = 120
        previous = y
    return Page(pixels)


@pytest.mark.parametrize("width", [192, 196])
def test_a_picture_of_one_beat_is_known(width: int) -> None:
    figure = find_beat_figure(figure_page(width))
    assert figure is not None
    assert figure.peak_s == pytest.approx(SHOWN_S / 2, abs=0.02)
    assert figure.peak[0] == pytest.approx(width / 2, abs=4)
    assert figure.samples_mv.max() == pytest.approx(
        figure.samples_mv[len(figure.samples_mv) // 2], abs=0.1
    )


def test_other_small_pictures_are_no_beats() -> None:
    noise = np.random.default_rng(0).integers(0, 255, (128, 192, 3), dtype=np.uint8)
    assert find_beat_figure(Page(noise)) is None
    assert find_beat_figure(Page(np.full((128, 192, 3), 255, np.uint8))) is None
    assert find_beat_figure(figure_page(width=640)) is None
