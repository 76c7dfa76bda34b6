"""Whether beats keep their classes on paper: strips of MIT-BIH printed, photographed, read back.

    python -m build_scripts.train.beats.photographs --mitdb FOLDER --strips 110

Each strip (ten seconds of a recording's first lead; every second one of a recording is picked so
that it holds an ectopic beat, where there is any) is printed on a page of its own and read by the
program as a flat page, as a scan and as a photograph. Its beats are also drawn directly from the
recording, at their true peaks: what the same pack says of those is what paper and camera are held
against. The pack has seen these recordings: compare the columns, not their height.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from build_scripts.train.beats.mitdb import AAMI_GROUPS, GROUP_OF, Recording, load_recordings
from build_scripts.train.beats.pictures import cut_strip, find_tips
from build_scripts.train.beats.strips import STRIP_HZ, Floats
from build_scripts.train.printout import LeadBox, Printout, Style, random_style, render
from build_scripts.train.whole_way import KINDS, bring_back
from ecgdesk.beats import call_beats, read_strip
from ecgdesk.packs.beat_picture import find_rhythm
from ecgdesk.packs.pack import Pack, load_pack
from ecgdesk.paper.layout import find_layout
from ecgdesk.paper.page import Page
from ecgdesk.paper.quad import Quad
from ecgdesk.reading import lay_out

SHOWN_S = 10.0
SAME_S = 0.1
"""A beat read this near to a true one is that one, after the shift that suits most of the strip."""

MOST_SHIFT_S = 0.3
EDGE_S = 0.1
"""A beat nearer to the strip's end is not asked for: half of its QRS is missing."""

BOOTSTRAPS = 500


@dataclass(frozen=True)
class Told:
    """One strip: true groups, direct calls, and for each kind of page the calls, "" if not found.

    ``extra`` counts the beats of each kind of page that are none.
    """

    recording: str
    true: NDArray[np.str_]
    direct: NDArray[np.str_]
    read: dict[str, NDArray[np.str_]]
    extra: dict[str, int]


def print_strip(strip_mv: Floats, style: Style, rng: np.random.Generator) -> Printout:
    """Lay one strip (STRIP_HZ) out on a page of its own, a third as high as a sheet."""
    height = float(rng.uniform(55, 105))
    width = style.left_mm + SHOWN_S * style.speed + float(rng.uniform(6, 20))
    style = replace(style, page_mm=(width, height), header=(), footer="", gain=10.0)
    baseline = height * float(rng.uniform(0.45, 0.6))
    time = np.arange(len(strip_mv)) / STRIP_HZ
    points = np.column_stack(
        [
            style.left_mm + time * style.speed,
            baseline - style.gain * (strip_mv - np.median(strip_mv)),
        ]
    )
    box = LeadBox("II", 0.0, SHOWN_S, style.left_mm, float(points[-1, 0]), baseline)
    return Printout(style, [points], [], [], [], [box])


def match(true_s: Floats, read_s: Floats) -> NDArray[np.int64]:
    """For each true beat the read one that is it, or -1: the pages' clocks may start apart."""
    shifts = np.arange(-MOST_SHIFT_S, MOST_SHIFT_S + 1e-9, 0.02)
    near = [_near(true_s + shift, read_s) for shift in shifts]
    # Of shifts that suit as many beats the least.
    suits = [(found >= 0).sum() - abs(shift) for found, shift in zip(near, shifts, strict=True)]
    return near[int(np.argmax(suits))]


def _near(true_s: Floats, read_s: Floats) -> NDArray[np.int64]:
    if not len(read_s):
        return np.full(len(true_s), -1)
    apart = np.abs(true_s[:, None] - read_s)
    best = apart.argmin(axis=1)
    mutual = apart.argmin(axis=0)[best] == np.arange(len(true_s))
    return np.where(mutual & (apart.min(axis=1) < SAME_S), best, -1)


def read_one(recording: Recording, start_s: float, pack: Pack, seed: list[int]) -> Told | None:
    """Print one strip, read it back as each of KINDS, and call its beats directly as well."""
    rng = np.random.default_rng(seed)
    strip, peaks, letters = cut_strip(recording, ((0, 1.0),), start_s, SHOWN_S)
    if len(peaks) < 2 or "!" in letters:
        return None  # flutter has no beats to find
    rhythm = find_rhythm(strip, STRIP_HZ, np.unique(find_tips(strip, peaks)))
    direct = np.array([call.code for call in call_beats(pack, rhythm, find_tips(strip, peaks))])
    asked = (peaks > EDGE_S) & (peaks < SHOWN_S - EDGE_S)
    true = np.array([GROUP_OF[letter] for letter in letters])
    style = random_style(rng, "3x4+1")
    if style.grid_style == "none":
        style = replace(style, grid_style="lines")
    pixels = render(print_strip(strip, style, rng), float(rng.uniform(5.0, 8.0)))
    read, extra = {}, {}
    for kind in KINDS:
        page, quad = bring_back(pixels, kind, rng)
        for name, given in ((kind, None), (f"{kind}, true corners", quad)):
            times, codes = _beats_on(page, given, pack)
            found = match(peaks, times)
            read[name] = np.where(found >= 0, np.append(codes, "")[found], "")[asked]
            extra[name] = len(times) - int((found >= 0).sum())
    return Told(recording.name, true[asked], direct[asked], read, extra)


def choose_start(recording: Recording, rng: np.random.Generator, *, ectopic: bool) -> float:
    """Where a strip begins, seconds: anywhere, or so that an ectopic beat is on it."""
    last_s = recording.signals_mv.shape[1] / recording.rate_hz - SHOWN_S
    wanted = recording.at[[GROUP_OF.get(letter) in ("S", "V") for letter in recording.letters]]
    if not ectopic or not len(wanted):
        return float(rng.uniform(0, last_s))
    beat_s = rng.choice(wanted) / recording.rate_hz
    return float(np.clip(beat_s - rng.uniform(0.5, SHOWN_S - 0.5), 0, last_s))


def _beats_on(page: Page, quad: Quad | None, pack: Pack) -> tuple[Floats, NDArray[np.str_]]:
    laid = lay_out(page, quad)
    layout = find_layout(laid.ink, laid.sheet.scale, laid.box)
    beats = () if layout is None else read_strip(layout, laid.sheet.to_page, pack)
    return np.array([b.time_s for b in beats]), np.array([b.code for b in beats], np.str_)


def table(strips: Sequence[Told]) -> str:
    """The figures of all strips, as the card's other tables are written."""
    lines = [
        "| page | beats found | beats that are none | called as directly | right | right directly "
        "| S found | S directly | V found | V directly |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    true = np.concatenate([strip.true for strip in strips])
    direct = np.concatenate([strip.direct for strip in strips])
    member = np.repeat(np.arange(len(strips)), [len(strip.true) for strip in strips])
    for name in strips[0].read:
        read = np.concatenate([strip.read[name] for strip in strips])
        found = read != ""
        cells = [
            _share(found, member),
            f"{sum(strip.extra[name] for strip in strips) / len(true):.1%}",
            _share((read == direct)[found], member[found]),
            _share((read == true)[found], member[found]),
            _share((direct == true)[found], member[found]),
        ]
        for code in "SV":
            there = true == code
            told = [
                (calls[there] == code).mean() if there.any() else np.nan for calls in (read, direct)
            ]
            cells += [f"{share:.3f}" for share in told]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    counts = ", ".join(f"{code} {(true == code).sum()}" for code in AAMI_GROUPS)
    return "\n".join([*lines, "", f"{len(strips)} strips, {len(true)} beats ({counts})."])


def _of(hits: NDArray[np.bool_], there: NDArray[np.bool_]) -> str:
    return f"{hits[there].mean():.3f}" if there.any() else "none there"


def _share(hits: NDArray[np.bool_], member: NDArray[np.int64]) -> str:
    """A share with its 95 % interval, whole strips drawn with replacement."""
    rng = np.random.default_rng(0)
    count = int(member.max()) + 1
    right, all_ = np.bincount(member, hits, count), np.bincount(member, minlength=count)
    drawn = rng.integers(0, count, (BOOTSTRAPS, count))
    low, high = np.quantile(right[drawn].sum(axis=1) / all_[drawn].sum(axis=1), [0.025, 0.975])
    return f"{hits.mean():.3f} ({low:.3f} to {high:.3f})"


def main() -> None:
    """Read the strips that were asked for and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m build_scripts.train.beats.photographs", description=__doc__
    )
    parser.add_argument("--mitdb", type=Path, required=True, help="the MIT-BIH folder")
    parser.add_argument("--pack", type=Path, default=Path("models/beat"))
    parser.add_argument("--strips", type=int, default=110)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    pack = load_pack(options.pack)
    recordings = load_recordings(options.mitdb)
    told = []
    for number in range(options.strips):
        recording = recordings[number % len(recordings)]
        rng = np.random.default_rng([options.seed, number])
        start_s = choose_start(recording, rng, ectopic=number // len(recordings) % 2 == 1)
        one = read_one(recording, start_s, pack, [options.seed, number, 1])
        if one is not None:
            told.append(one)
        if (number + 1) % 10 == 0:
            print(f"{number + 1} of {options.strips} strips", flush=True)
    print(table(told))


if __name__ == "__main__":
    main()
