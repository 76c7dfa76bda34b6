"""Records without what tells who the patient is, for research.

What stays: the traces and what is called of them, sex, and a pseudonym that is the same for every
record of one patient. The pseudonym is an HMAC-SHA256 of the clinic's number with a salt that the
clinic keeps: who has the salt and the numbers can find the patient again, nobody else can.
What goes: name, numbers, all dates, everybody's words, the file's name and metadata, and of the
picture everything above the first trace, below the last and beside them.

A machine does not see handwriting across a trace. Somebody has to look at each page before it
leaves the house; ``mask`` makes what they look at.
"""

import hmac
import os
import secrets
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ecgdesk.archive.record import (
    UNREVIEWED,
    KeptPage,
    Patient,
    Record,
    encode,
    make_thumbnail,
)
from ecgdesk.errors import EcgdeskError
from ecgdesk.paper.leads import Box
from ecgdesk.paper.page import Pixels
from ecgdesk.paper.print_hiding import print_mask
from ecgdesk.paper.quad import carry
from ecgdesk.paper.sources import from_bytes
from ecgdesk.reading import Laid, lay_out

SALT_BYTES = 32

NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)


class PseudonymError(EcgdeskError):
    """A record cannot be made nameless with certainty, or the salt cannot be kept."""

    code = "pseudonym"


def kept_salt(path: Path) -> bytes:
    """Return the salt kept in ``path``, made on first use; PseudonymError.

    Another salt gives other pseudonyms: back it up, and never give it away with the records.
    """
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            _write_new(path, secrets.token_bytes(SALT_BYTES).hex())
        salt = bytes.fromhex(path.read_text("ascii").strip())
    except (OSError, ValueError) as error:
        raise PseudonymError(
            f"The salt in {path} cannot be used. If you have a copy of it, put it back; without it "
            "the same patients get other pseudonyms than before."
        ) from error
    if len(salt) != SALT_BYTES:
        raise PseudonymError(f"The salt in {path} was cut short. Put back a copy of it.")
    return salt


def pseudonym(identifier: str, salt: bytes) -> str:
    """Return the pseudonym of a patient's number: 32 letters and digits."""
    # Spaces and capitals are typed now so, now so.
    plain = "".join(identifier.split()).casefold()
    return hmac.digest(salt, b"patient " + plain.encode("utf-8"), "sha256").hex()[:32]


def make_nameless(record: Record, salt: bytes) -> Record:
    """Return a record that can be given to research; PseudonymError where no trace was found.

    A patient without a number gets a pseudonym of this record alone.
    """
    laid = lay_out_record(record)
    pixels = masked_sheet(laid)
    height, width = pixels.shape[:2]
    number = record.patient.id.strip()
    identity = pseudonym(number or f"record {record.uuid}", salt)
    # Reading the sheet finds its own corners: of the old page's, nothing is left.
    to_sheet = np.asarray(np.linalg.inv(laid.sheet.to_page), np.float64)
    beats = []
    for beat in record.summary.beats:
        x, y = carry(to_sheet, np.array([[beat.x, beat.y]]))[0]
        beats.append(replace(beat, x=float(x), y=float(y)))
    corners = ((0.0, 0.0), (float(width), 0.0), (float(width), float(height)), (0.0, float(height)))
    return Record(
        page=KeptPage(
            encode(pixels, ".png", [cv2.IMWRITE_PNG_COMPRESSION, 6]),
            "image/png",
            f"{identity}.png",
            width,
            height,
        ),
        summary=replace(
            record.summary,
            quad=corners,
            quad_confidence=1.0,
            pixels_per_mm=None,
            by_hand=replace(record.summary.by_hand, scale=None),
            beats=tuple(beats),
        ),
        patient=Patient(id=identity, sex=record.patient.sex),
        verdict=UNREVIEWED,
        thumbnail=make_thumbnail(pixels),
        program_version=record.program_version,
        uuid=hmac.digest(salt, b"record " + record.uuid.encode(), "sha256").hex()[:32],
        created=NO_TIME,
        changed=NO_TIME,
    )


def lay_out_record(record: Record) -> Laid:
    """Lay a record's page flat within the corners that were kept with it."""
    with from_bytes(record.page.data, record.page.name or "The page") as source:
        page = source.page(record.page.number)
        return lay_out(page, record.summary.as_quad, record.summary.by_hand)


def masked_sheet(laid: Laid) -> Pixels:
    """Return the sheet of a laid page with everything but its traces painted over."""
    if laid.box is None:
        raise PseudonymError(
            "No trace was found on this page, so what is text and what is trace cannot be told "
            "apart. Leave this record out."
        )
    printed = print_mask(laid.ink, laid.box, laid.sheet.scale)
    return mask(laid.sheet.pixels, laid.box, printed)


def mask(pixels: Pixels, box: Box, printed: NDArray[np.bool_] | None = None) -> Pixels:
    """Return a copy in which all outside ``box``, and what is ``printed``, is as the paper."""
    height, width = pixels.shape[:2]
    left, right = (round(min(max(x, 0), width)) for x in (box.left, box.right))
    top, bottom = (round(min(max(y, 0), height)) for y in (box.top, box.bottom))
    inside = pixels[top:bottom, left:right]
    # White would be an edge along the box, and an edge looks like a trace.
    paper = np.median(inside[::4, ::4].reshape(-1, 3), axis=0) if inside.size else 255
    masked = np.empty_like(pixels)
    masked[:] = np.asarray(paper).astype(np.uint8)
    masked[top:bottom, left:right] = inside
    if printed is not None:
        masked[printed] = np.asarray(paper).astype(np.uint8)
    return masked


def _write_new(path: Path, text: str) -> None:
    part = path.with_name(f"{path.name}.part")
    # Readable by nobody else from its first moment.
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
