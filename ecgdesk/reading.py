"""The whole way of a page in one short function: Page in, Reading out."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ecgdesk.packs import evidence
from ecgdesk.packs.calls import Finding, make_findings
from ecgdesk.packs.interpreter import interpret
from ecgdesk.packs.pack import Pack, PackIdentity
from ecgdesk.packs.prepare import prepare
from ecgdesk.paper.flatten import Sheet, flatten
from ecgdesk.paper.ink import separate_ink
from ecgdesk.paper.leads import Box, find_signal_box
from ecgdesk.paper.outline import propose_outline
from ecgdesk.paper.page import Page
from ecgdesk.paper.quad import Quad
from ecgdesk.paper.quality import Reason, judge

DISCLAIMER = (
    "Unconfirmed computer analysis: a second opinion, not a diagnosis. "
    "A physician must over-read it. A negative reading does not exclude infarction."
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
    evidence: NDArray[np.float32] | None = None
    evidence_box: Box | None = field(default=None)


def read_page(page: Page, pack: Pack, quad: Quad | None = None) -> Reading:
    """Read one page with one pack.

    ``quad`` is the person's; without it the program's own proposal is used. Never raises for what
    a picture shows: a page that should not be read comes back with status "refused".
    """
    if quad is None:
        outline = propose_outline(page)
        quad, confidence = outline.quad, outline.confidence
    else:
        confidence = 1.0
    sheet = flatten(page, quad)
    ink = separate_ink(sheet.pixels, sheet.scale)
    box = find_signal_box(ink, sheet.scale)
    quality = judge(sheet, ink, box)
    if quality.reasons or box is None:
        return Reading(
            status="refused",
            quad=quad,
            quad_confidence=confidence,
            reasons=quality.reasons,
            warnings=quality.warnings,
            sheet=sheet,
            ink=ink,
            signal_box=box,
            pixels_per_mm=sheet.page_pixels_per_mm,
            pack=pack.identity,
        )
    prepared = prepare(ink, (box.left, box.top, box.right, box.bottom), pack.input_shape)
    logits, maps = interpret(pack, prepared.pixels)
    return Reading(
        status="read",
        quad=quad,
        quad_confidence=confidence,
        warnings=quality.warnings,
        sheet=sheet,
        ink=ink,
        signal_box=box,
        pixels_per_mm=sheet.page_pixels_per_mm,
        pack=pack.identity,
        findings=make_findings(pack, logits),
        evidence=evidence.in_logits(maps),
        evidence_box=Box(*prepared.box),
    )
