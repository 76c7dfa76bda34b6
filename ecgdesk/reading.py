"""The whole way of a page in one short function: Page in, Reading out."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ecgdesk.beats import Beat, beat_pack, read_figure, read_strip, sum_up
from ecgdesk.packs import evidence
from ecgdesk.packs.calls import Finding, make_findings
from ecgdesk.packs.evidence import LeadShare
from ecgdesk.packs.interpreter import interpret
from ecgdesk.packs.pack import Pack, PackIdentity
from ecgdesk.packs.panels import Panel
from ecgdesk.packs.prepare import Prepared, prepare
from ecgdesk.paper.beat_figure import BeatFigure, find_beat_figure
from ecgdesk.paper.curl import straighten
from ecgdesk.paper.faint import strengthen
from ecgdesk.paper.fine_scale import sharpen_scale
from ecgdesk.paper.flatten import Sheet, flatten, turn, turn_picture
from ecgdesk.paper.followed import doubt_followed
from ecgdesk.paper.hand_scale import NOTHING, ByHand
from ecgdesk.paper.heartbeats import NOT_FOLLOWED, doubt_heartbeats, doubt_speed
from ecgdesk.paper.ink import separate_ink
from ecgdesk.paper.layout import Layout, find_layout
from ecgdesk.paper.leads import Box, find_signal_box
from ecgdesk.paper.outline import Outline, propose_outline
from ecgdesk.paper.page import Page
from ecgdesk.paper.print_hiding import hide_print
from ecgdesk.paper.quad import Quad
from ecgdesk.paper.quality import FLAT, Quality, Reason, judge
from ecgdesk.paper.rate import measure_rate
from ecgdesk.paper.trace import Trace, read_trace
from ecgdesk.paper.upright import quarter_turns

DISCLAIMER = (
    "Unconfirmed computer analysis: a second opinion, not a diagnosis. "
    "A physician must over-read it. A negative reading does not exclude infarction."
)


STRIPS_ALONE = ("strip", "2 strips")
"""Layouts without a 12-lead sheet."""

ROWS_TOGETHER = 3
"""So many rows are asked whether they beat together before any of them is followed."""

NO_BEATS = Reason(
    "no-beats",
    "No beat was found on this page. If it shows a rhythm strip, set the corners of the paper.",
)
LONE_BEAT = Reason(
    "lone-beat",
    "This is a picture of one beat: without the beats around it nobody can see whether it comes "
    "early, so supraventricular ectopic beats may pass for normal ones.",
)


@dataclass(frozen=True)
class Reading:
    """What a Pack says of one page, or why it refuses to say anything.

    ``status`` is "read" or "refused". ``reasons`` say why it was refused; ``warnings`` are doubts
    about a page that was read all the same. ``quad`` is in page pixels; ``quad_confidence`` is
    0 to 1, and 1 for corners that a person gave. ``pixels_per_mm`` is page pixels per millimetre
    of paper across (None where the grid does not show it). ``ink`` is the trace alone
    (uint8, sheet height x width, 255 where there is most ink). ``evidence`` holds one map per
    finding, float32 (findings x rows x columns) in logit units, over ``evidence_box`` of the sheet.
    ``by_hand`` is what a person said of the paper. ``layout`` says where each lead stands.
    ``beats`` are those of the rhythm strip, in order of time; where a page is nothing but rhythm
    strips or one beat, ``findings`` are the beats' own and ``pack`` is the one that read them.
    ``panels`` are those of the pack: ``packs.panels.evaluate`` answers them from the findings.
    """

    status: str
    quad: Quad
    quad_confidence: float
    reasons: tuple[Reason, ...] = ()
    warnings: tuple[Reason, ...] = ()
    sheet: Sheet | None = None
    ink: NDArray[np.uint8] | None = None
    signal_box: Box | None = None
    pixels_per_mm: float | None = None
    heart_rate_bpm: float | None = None
    pack: PackIdentity | None = None
    findings: tuple[Finding, ...] = ()
    panels: tuple[Panel, ...] = ()
    evidence: NDArray[np.float32] | None = None
    evidence_box: Box | None = None
    layout: Layout | None = None
    by_hand: ByHand = NOTHING
    beats: tuple[Beat, ...] = ()

    def lead_shares(self, index: int) -> tuple[LeadShare, ...]:
        """What each lead said of the finding of that index; none where leads were not found."""
        if self.evidence is None or self.evidence_box is None or self.layout is None:
            return ()
        leads = [(lead.name, _edges(lead.box)) for lead in self.layout.leads]
        return evidence.lead_shares(self.evidence[index], _edges(self.evidence_box), leads)


@dataclass(frozen=True)
class Laid:
    """A page as the network is about to see it; the training sends its pages this way too."""

    quad: Quad
    quad_confidence: float
    sheet: Sheet
    ink: NDArray[np.uint8]
    box: Box | None
    quality: Quality


def lay_out(page: Page, quad: Quad | None = None, by_hand: ByHand = NOTHING) -> Laid:
    """Find the paper (unless a person gave its ``quad``), lay it flat, and take its ink.

    The scale that a person gave ``by_hand`` takes the grid's place.
    """
    outline = propose_outline(page) if quad is None else Outline(quad, 1.0)
    sheet = flatten(page, outline.quad)
    if by_hand.scale is not None:
        sheet = replace(sheet, scale=by_hand.scale.of_sheet(sheet))
    elif sheet.scale is not None:
        sheet = replace(sheet, scale=sharpen_scale(sheet.pixels, sheet.scale))
        straight = straighten(page, sheet)
        if straight is not sheet and straight.scale is not None:
            # Lines that were bent showed an uneven period.
            sheet = replace(straight, scale=sharpen_scale(straight.pixels, straight.scale))
    ink = separate_ink(sheet.pixels, sheet.scale)
    if quad is None:  # a person's corners say which way up the paper lies
        quarters = quarter_turns(ink)
        sheet, ink = turn(sheet, quarters), turn_picture(ink, quarters)
        if by_hand.scale is not None:
            sheet = replace(sheet, scale=by_hand.scale.of_sheet(sheet))
    box = find_signal_box(ink, sheet.scale)
    strong = ink if box is None else strengthen(ink, box)
    if strong is not ink:
        ink, box = strong, find_signal_box(strong, sheet.scale)
    return Laid(sheet.quad, outline.confidence, sheet, ink, box, judge(sheet, ink, box))


def prepare_laid(laid: Laid, shape: tuple[int, int]) -> Prepared | None:
    """Make the network's picture of ``shape`` (rows, columns); None where there is no trace."""
    if laid.box is None:
        return None
    ink = hide_print(laid.ink, laid.box, laid.sheet.scale)
    return prepare(ink, _edges(laid.box), shape)


def _edges(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom


def trace_page(page: Page, quad: Quad | None = None) -> Trace | None:
    """Digitise the leads of one page; None where no rows of traces are found on it."""
    layout = _layout_of(lay_out(page, quad))
    return None if layout is None else read_trace(layout)


def _layout_of(laid: Laid, by_hand: ByHand = NOTHING) -> Layout | None:
    return find_layout(
        laid.ink,
        laid.sheet.scale,
        laid.box,
        speed_mm_s=by_hand.speed_mm_s,
        gain_mm_mv=by_hand.gain_mm_mv,
    )


def read_page(
    page: Page, pack: Pack, quad: Quad | None = None, by_hand: ByHand = NOTHING
) -> Reading:
    """Read one page with one pack, and its beats with the pack for beats, if there is one.

    ``quad`` is the person's; without it the program's own proposal is used. ``by_hand`` is
    what a person said of the paper where it does not show it. Never raises for what
    a picture shows: a page that should not be read comes back with status "refused".
    """
    reader = pack if pack.kind == "beat" else beat_pack()
    figure = find_beat_figure(page) if reader is not None else None
    if reader is not None and figure is not None:
        return _read_figure(page, figure, reader)
    laid = lay_out(page, quad, by_hand)
    unread = Reading(
        status="refused",
        quad=laid.quad,
        quad_confidence=laid.quad_confidence,
        reasons=laid.quality.reasons,
        warnings=laid.quality.warnings,
        sheet=laid.sheet,
        ink=laid.ink,
        signal_box=laid.box,
        pixels_per_mm=laid.sheet.page_pixels_per_mm,
        by_hand=by_hand,
        pack=pack.identity,
    )
    if laid.quality.reasons or laid.box is None:
        return unread
    layout = _layout_of(laid, by_hand)
    alone = layout is not None and layout.name in STRIPS_ALONE
    doubt: Reason | None = FLAT if laid.quality.low else NOT_FOLLOWED
    rate, speed = None, None
    beats: tuple[Beat, ...] = ()
    if layout is not None:
        rate = measure_rate(read_trace(layout))
        on_grid = laid.sheet.scale is not None
        doubt = doubt_heartbeats(layout, rate, on_grid=on_grid, low=laid.quality.low)
        empty = doubt_followed(laid.ink, layout, rate, alone=alone)
        if empty is not None:  # whoever set the corners: empty paper must never be read
            return replace(unread, reasons=(doubt or empty,))
    # Who set the corners says that this is an ECG; rows that then do not quite fit are doubted, but
    # some must have been followed, or seen to beat together.
    beating = layout is not None or laid.box.rows >= ROWS_TOGETHER
    if doubt is not None and (quad is None or not beating or doubt.code != NOT_FOLLOWED.code):
        return replace(unread, reasons=(doubt,))
    if layout is not None:
        speed = doubt_speed(layout, rate, said=by_hand.speed_mm_s is not None)
    if layout is not None and reader is not None:
        beats = read_strip(layout, laid.sheet.to_page, reader)
    read = replace(
        unread,
        status="read",
        warnings=(*unread.warnings, *(found for found in (doubt, speed) if found is not None)),
        heart_rate_bpm=None if rate is None else rate.bpm,
        layout=layout,
        beats=beats,
    )
    if reader is pack or (beats and alone):
        return _strip_alone(read, reader)
    prepared = prepare_laid(laid, pack.input_shape)
    if prepared is None:
        return unread
    logits, maps = interpret(pack, prepared.pixels)
    return replace(
        read,
        findings=make_findings(pack, logits),
        panels=pack.panels,
        evidence=evidence.in_logits(maps),
        evidence_box=Box(*prepared.box),
    )


def _strip_alone(read: Reading, reader: Pack | None) -> Reading:
    """A page of rhythm strips: what its beats say is all that is said of it."""
    if reader is None or not read.beats:
        return replace(read, status="refused", reasons=(NO_BEATS,))
    return replace(read, pack=reader.identity, findings=sum_up(read.beats), panels=reader.panels)


def _read_figure(page: Page, figure: BeatFigure, reader: Pack) -> Reading:
    """Read a picture of one beat: there is no paper on it to find or to lay flat."""
    whole = Quad.whole(page.width, page.height)
    beat = read_figure(figure, reader)
    return Reading(
        status="read",
        quad=whole,
        quad_confidence=1.0,
        warnings=(LONE_BEAT,),
        sheet=Sheet(page.pixels, whole, np.eye(3), None),
        pack=reader.identity,
        findings=beat.findings,
        panels=reader.panels,
        beats=(beat,),
    )
