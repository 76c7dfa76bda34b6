"""Single beats: along the rhythm strip, in a box that a person drew, in a picture of its own."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ecgdesk.errors import PackError
from ecgdesk.packs.beat_context import weigh_strip
from ecgdesk.packs.beat_picture import Rhythm, draw_beat, find_rhythm
from ecgdesk.packs.calls import PRESENT, UNSURE, Finding, make_findings
from ecgdesk.packs.interpreter import interpret
from ecgdesk.packs.pack import Pack, find_pack
from ecgdesk.paper.beat_figure import BeatFigure
from ecgdesk.paper.layout import Layout, Lead
from ecgdesk.paper.leads import Box
from ecgdesk.paper.quad import Matrix, carry
from ecgdesk.paper.rate import measure_rate
from ecgdesk.paper.strip import Strip, find_strips, peak_in
from ecgdesk.paper.trace import RATE_HZ, read_trace, sample_lead

GROUPS = {
    "N": "normal",
    "S": "supraventricular ectopic",
    "V": "ventricular ectopic",
    "F": "fusion",
    "Q": "not classified",
}
"""The groups of AAMI EC57, by letter; every beat belongs to one."""

ALTERNATIONS = 3
"""So many ectopic beats, each after one other beat, are bigeminy."""


@dataclass(frozen=True)
class Beat:
    """One beat of a page.

    ``time_s`` is counted from where the page's traces begin, ``sheet`` and ``page`` are its R peak,
    x and y in pixels. ``code`` is a letter of GROUPS, ``probability`` the pack's for it (0 to 1).
    ``findings`` are all that the pack says of the beat.
    """

    time_s: float
    sheet: tuple[float, float]
    page: tuple[float, float]
    code: str
    probability: float
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Call:
    """What the pack says of one beat; as in ``Beat``, without its place."""

    code: str
    probability: float
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Pattern:
    """Ectopic beats in a pattern that has a name: beats ``first`` to ``last``, counted from 0."""

    name: str
    first: int
    last: int


@lru_cache(maxsize=1)
def beat_pack() -> Pack | None:
    """Return the pack that reads beats, or None: pages are then read without them."""
    try:
        pack = find_pack("beat")
    except PackError:
        return None
    return pack if pack.kind == "beat" else None


def read_strip(layout: Layout, to_page: Matrix, pack: Pack) -> tuple[Beat, ...]:
    """Read every beat of a page's best rhythm strip; ``to_page`` is the Sheet's."""
    strips = find_strips(layout, to_page)
    best = max(strips, key=lambda strip: len(strip.peaks))
    if not best.peaks:
        return ()
    times = _times(best)
    calls = call_beats(pack, find_rhythm(best.samples_mv, RATE_HZ, times), times)
    return tuple(
        _beat(call, peak.time_s, peak.sheet, peak.page)
        for call, peak in zip(calls, best.peaks, strict=True)
    )


def read_box(layout: Layout, to_page: Matrix, box: Box, pack: Pack) -> Beat | None:
    """Read the beat in a box (sheet pixels) that a person drew; None where no trace is in it."""
    lead = _lead_in(layout, box)
    peak = None if lead is None else peak_in(layout, lead, box)
    if lead is None or peak is None:
        return None
    time_s, sheet = peak
    samples = sample_lead(lead, layout)
    # The page's beats are those of this lead while it is shown; the person's is one of them.
    rate = measure_rate(read_trace(layout))
    times = np.array(rate.peaks_s if rate else ())
    here = times[(times >= lead.start_s) & (times <= lead.end_s) & (abs(times - time_s) > 0.12)]
    rhythm = find_rhythm(samples, RATE_HZ, np.sort(np.append(here, time_s)))
    rhythm = replace(rhythm, usual_rr_s=_usual_rr(times) or rhythm.usual_rr_s)
    x, y = carry(to_page, np.array([sheet]))[0]
    (call,) = call_beats(pack, rhythm, np.array([time_s]))
    return _beat(call, time_s, sheet, (float(x), float(y)))


def read_figure(figure: BeatFigure, pack: Pack) -> Beat:
    """Read a picture of one beat."""
    rhythm = find_rhythm(figure.samples_mv, figure.rate_hz, np.array([figure.peak_s]))
    (call,) = call_beats(pack, rhythm, np.array([figure.peak_s]))
    return _beat(call, figure.peak_s, figure.peak, figure.peak)


def call_beats(pack: Pack, rhythm: Rhythm, times_s: NDArray[np.float64]) -> tuple[Call, ...]:
    """Say to which group each beat of a strip belongs; ``times_s`` are the R peaks asked about."""
    codes = [spec.code for spec in pack.findings]
    pictures = [draw_beat(rhythm, time_s, pack.input_shape) for time_s in times_s.tolist()]
    logits = np.stack([interpret(pack, picture)[0] for picture in pictures])
    calls = []
    for weighed in weigh_strip(logits, codes, rhythm, times_s):
        findings = make_findings(pack, weighed)
        best = max((found for found in findings if found.code in GROUPS), key=_margin)
        told = tuple(found if found is best else _beside(found) for found in findings)
        calls.append(Call(best.code, best.probability, told))
    return tuple(calls)


def sum_up(beats: Sequence[Beat]) -> tuple[Finding, ...]:
    """What a strip's beats say together: of each finding, the beat that shows it most clearly."""
    return tuple(
        max(same, key=lambda found: found.probability)
        for same in zip(*(beat.findings for beat in beats), strict=True)
    )


def name_patterns(codes: Sequence[str]) -> tuple[Pattern, ...]:
    """Name the couplets, runs and bigeminies of ectopic beats; ``codes`` are letters in order."""
    found: list[Pattern] = []
    for code, words in (("V", "ventricular"), ("S", "supraventricular")):
        ectopic = [this == code for this in codes]
        found += _together(ectopic, words) + _alternating(ectopic, words)
    return tuple(sorted(found, key=lambda pattern: (pattern.first, pattern.last)))


def count_beats(codes: Sequence[str]) -> str:
    """Say how many beats there are of each group, and name their patterns; ``codes`` in order."""
    counts = [f"{codes.count(code)} {name}" for code, name in GROUPS.items() if code in codes]
    return ", ".join([*counts, *dict.fromkeys(pattern.name for pattern in name_patterns(codes))])


def beats_as_json(beats: Sequence[Beat]) -> dict[str, object]:
    """The beats and their patterns as ``ecgdesk read --json`` writes them."""
    return {
        "beats": [
            {
                "time_s": round(beat.time_s, 3),
                "x": round(beat.page[0], 1),
                "y": round(beat.page[1], 1),
                "code": beat.code,
                "probability": round(beat.probability, 4),
            }
            for beat in beats
        ],
        "beat_patterns": [
            {
                "name": pattern.name,
                "from_s": round(beats[pattern.first].time_s, 3),
                "to_s": round(beats[pattern.last].time_s, 3),
            }
            for pattern in name_patterns([beat.code for beat in beats])
        ],
    }


def _together(ectopic: list[bool], words: str) -> list[Pattern]:
    found = []
    for first, last in _stretches(ectopic):
        if last > first:
            many = last - first + 1
            name = f"{words} couplet" if many == 2 else f"run of {many} {words} beats"
            found.append(Pattern(name, first, last))
    return found


def _alternating(ectopic: list[bool], words: str) -> list[Pattern]:
    # Every second beat ectopic: neighbours differ all along.
    differ = [one != other for one, other in pairwise(ectopic)]
    return [
        Pattern(f"{words} bigeminy", first, last + 1)
        for first, last in _stretches(differ)
        if sum(ectopic[first : last + 2]) >= ALTERNATIONS
    ]


def _stretches(flags: list[bool]) -> list[tuple[int, int]]:
    """First and last place of each unbroken stretch of true flags."""
    edges = np.flatnonzero(np.diff([0, *map(int, flags), 0]))
    return [(int(first), int(end) - 1) for first, end in zip(edges[::2], edges[1::2], strict=True)]


def _beat(call: Call, time_s: float, sheet: tuple[float, float], page: tuple[float, float]) -> Beat:
    return Beat(time_s, sheet, page, call.code, call.probability, call.findings)


def _beside(found: Finding) -> Finding:
    """A beat belongs to one group: another that is over its line as well leaves only a doubt."""
    rival = found.code in GROUPS and found.call == PRESENT
    return replace(found, call=UNSURE) if rival else found


def _margin(finding: Finding) -> float:
    """How far a finding's odds lie above those from which it is called present."""
    probability = float(np.clip(finding.probability, 1e-6, 1 - 1e-6))
    line = float(np.clip(finding.spec.present_from, 1e-6, 1 - 1e-6))
    return float(np.log(probability / (1 - probability)) - np.log(line / (1 - line)))


def _times(strip: Strip) -> NDArray[np.float64]:
    return np.array([peak.time_s for peak in strip.peaks])


def _usual_rr(times: NDArray[np.float64]) -> float | None:
    intervals = np.diff(times)
    return float(np.median(intervals)) if len(intervals) >= 2 else None


def _lead_in(layout: Layout, box: Box) -> Lead | None:
    """The lead whose line the box holds; where rows overlap, the one whose zero is nearest."""
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    there = [lead for lead in layout.leads if lead.box.left <= x <= lead.box.right]
    there = [lead for lead in there if lead.box.top <= box.bottom and box.top <= lead.box.bottom]
    return min(there, key=lambda lead: abs(lead.baseline - y), default=None)
