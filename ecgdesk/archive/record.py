"""Record: a Reading that is kept, with the page it was read from and what people say of it."""

import json
import unicodedata
import uuid
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, date, datetime
from typing import Any

import cv2
import numpy as np

from ecgdesk import __version__
from ecgdesk.packs.calls import PRESENT, Finding
from ecgdesk.packs.pack import PackIdentity
from ecgdesk.paper.hand_scale import NOTHING, ByHand
from ecgdesk.paper.page import Page, Pixels
from ecgdesk.paper.quad import Quad
from ecgdesk.paper.quality import Reason
from ecgdesk.reading import Reading

AGREES, CORRECTED, UNREVIEWED = "agrees", "corrected", ""
VERDICTS = (UNREVIEWED, AGREES, CORRECTED)

SEXES = ("", "female", "male", "other")

THUMBNAIL_PIXELS = 360
"""The longer side of a sheet's thumbnail."""


@dataclass(frozen=True)
class Patient:
    """Whose ECG it is. Nothing is required; ``id`` is the clinic's own number."""

    id: str = ""
    name: str = ""
    birth_date: date | None = None
    sex: str = ""


@dataclass(frozen=True)
class KeptPage:
    """The page as it is kept: ``data`` are the bytes of a picture file, nothing else.

    ``media_type`` is such as "image/jpeg"; ``name`` the file's name without its folder; ``number``
    counts from 1 within ``data``; ``width`` and ``height`` are pixels after EXIF rotation.
    """

    data: bytes = field(repr=False)
    media_type: str
    name: str
    width: int
    height: int
    number: int = 1


@dataclass(frozen=True)
class KeptFinding:
    """A finding as it was called, with the thresholds of that day.

    Not packs' own Finding: records must outlive changes of it.
    """

    code: str
    name: str
    group: str
    snomed_ct: str | None
    probability: float
    call: str
    absent_below: float
    present_from: float
    sensitivity: float | None = None
    specificity: float | None = None
    measured_on: str = ""
    experimental: bool = False

    @property
    def is_faint(self) -> bool:
        """Whether it says next to nothing: unsure, and measured too weak to be relied on."""
        return self.experimental and self.call == "unsure"

    @classmethod
    def of_finding(cls, found: Finding) -> "KeptFinding":
        """Keep of a pack's finding what a reader of the record needs."""
        spec = found.spec
        return cls(
            code=spec.code,
            name=spec.name,
            group=spec.group,
            snomed_ct=spec.snomed_ct,
            probability=float(found.probability),
            call=found.call,
            absent_below=spec.absent_below,
            present_from=spec.present_from,
            sensitivity=spec.sensitivity,
            specificity=spec.specificity,
            measured_on=spec.measured_on,
            experimental=spec.experimental,
        )


@dataclass(frozen=True)
class KeptBeat:
    """A beat of the strip: its AAMI letter, when it comes (s), and its R peak in page pixels."""

    time_s: float
    x: float
    y: float
    code: str
    probability: float


@dataclass(frozen=True)
class Summary:
    """A Reading without its pixels. Units as in Reading: page pixels, beats per minute.

    ``beats`` and ``by_hand`` are empty in records that an ecgdesk kept which did not keep them yet.
    """

    status: str
    quad: tuple[tuple[float, float], ...]
    quad_confidence: float
    reasons: tuple[Reason, ...] = ()
    warnings: tuple[Reason, ...] = ()
    pixels_per_mm: float | None = None
    heart_rate_bpm: float | None = None
    pack: PackIdentity | None = None
    findings: tuple[KeptFinding, ...] = ()
    beats: tuple[KeptBeat, ...] = ()
    by_hand: ByHand = NOTHING

    @classmethod
    def of_reading(cls, reading: Reading) -> "Summary":
        """Keep of a Reading what is not pixels."""
        return cls(
            status=reading.status,
            quad=tuple((x, y) for x, y in reading.quad.as_list()),
            quad_confidence=float(reading.quad_confidence),
            reasons=reading.reasons,
            warnings=reading.warnings,
            pixels_per_mm=reading.pixels_per_mm,
            heart_rate_bpm=reading.heart_rate_bpm,
            pack=reading.pack,
            findings=tuple(KeptFinding.of_finding(found) for found in reading.findings),
            beats=tuple(
                KeptBeat(beat.time_s, *beat.page, beat.code, beat.probability)
                for beat in reading.beats
            ),
            by_hand=reading.by_hand,
        )

    @property
    def as_quad(self) -> Quad:
        """The quad as geometry, to read the page again."""
        return Quad.from_points(self.quad)

    @property
    def present(self) -> tuple[KeptFinding, ...]:
        """What was called present, most probable first."""
        said = (found for found in self.findings if found.call == PRESENT)
        return tuple(sorted(said, key=lambda found: -found.probability))

    def to_json(self) -> str:
        """Return it as JSON text; ``from_json`` takes it back."""
        return json.dumps(asdict(self), ensure_ascii=False, allow_nan=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> "Summary":
        """Take back what ``to_json`` gave, also from versions that knew more; else ValueError."""
        try:
            kept = _known(cls, json.loads(text))
            kept["quad"] = tuple((float(x), float(y)) for x, y in kept["quad"])
            for name in ("reasons", "warnings"):
                kept[name] = tuple(Reason(**_known(Reason, row)) for row in kept[name])
            if kept["pack"] is not None:
                kept["pack"] = PackIdentity(**_known(PackIdentity, kept["pack"]))
            kept["findings"] = tuple(
                KeptFinding(**_known(KeptFinding, row)) for row in kept["findings"]
            )
            kept["beats"] = tuple(
                KeptBeat(**_known(KeptBeat, row)) for row in kept.get("beats", ())
            )
            kept["by_hand"] = ByHand.from_kept(kept.get("by_hand"))
            return cls(**kept)
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"not a reading: {error!r}") from error


def now() -> datetime:
    """Return the time in UTC, to the millisecond."""
    time = datetime.now(UTC)
    return time.replace(microsecond=time.microsecond // 1000 * 1000)


@dataclass(frozen=True)
class Record:
    """A Reading kept. ``uuid`` names it for ever; ``created`` and ``changed`` are UTC.

    ``thumbnail`` is a JPEG of the flat sheet. ``own_words`` is the reviewer's reading in their own
    words; ``verdict`` one of VERDICTS; ``first_words`` what they wrote before they saw the
    program's reading ("your read first").
    """

    page: KeptPage
    summary: Summary
    patient: Patient = Patient()
    ecg_date: date | None = None
    notes: str = ""
    reviewer: str = ""
    verdict: str = UNREVIEWED
    own_words: str = ""
    first_words: str = ""
    thumbnail: bytes = field(default=b"", repr=False)
    program_version: str = __version__
    uuid: str = field(default_factory=lambda: str(uuid.uuid4()))
    created: datetime = field(default_factory=now)
    changed: datetime = field(default_factory=now)

    def __post_init__(self) -> None:
        if self.verdict not in VERDICTS:
            raise ValueError(f"no such verdict: {self.verdict}")
        if self.patient.sex not in SEXES:
            raise ValueError(f"no such sex: {self.patient.sex}")


def make_record(page: Page, reading: Reading, original: bytes | None = None) -> Record:
    """Keep a reading of a page, without a patient yet (``dataclasses.replace`` gives it one).

    ``original`` are the bytes of the file that the page came from. They are kept as they are if
    they are one picture; of a document with many pages, of a PDF and of what came from no file,
    this page alone is kept, as PNG: the same pixels, so that it reads the same again.
    """
    thumbnail = make_thumbnail(reading.sheet.pixels) if reading.sheet is not None else b""
    return Record(
        page=keep_page(page, original),
        summary=Summary.of_reading(reading),
        thumbnail=thumbnail,
    )


def keep_page(page: Page, original: bytes | None = None) -> KeptPage:
    """Return the page's bytes to keep; see ``make_record``."""
    name = unicodedata.normalize("NFC", page.path.name if page.path else "")
    name = name.encode("utf-8", "replace").decode("utf-8")  # A name may hold bytes without letters.
    media_type = _media_type(original[:16]) if original and page.number == 1 else None
    if original is None or media_type is None:
        encoded = encode(page.pixels, ".png", [cv2.IMWRITE_PNG_COMPRESSION, 3])
        return KeptPage(encoded, "image/png", name, page.width, page.height)
    return KeptPage(original, media_type, name, page.width, page.height)


def make_thumbnail(pixels: Pixels) -> bytes:
    """Return a JPEG of RGB pixels, at most THUMBNAIL_PIXELS on a side."""
    height, width = pixels.shape[:2]
    shrink = min(1.0, THUMBNAIL_PIXELS / max(height, width))
    size = (max(1, round(width * shrink)), max(1, round(height * shrink)))
    small = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    return encode(small, ".jpg", [cv2.IMWRITE_JPEG_QUALITY, 80])


def encode(pixels: Pixels, suffix: str, options: list[int]) -> bytes:
    """Return RGB (or grey) pixels as the bytes of a picture file."""
    picture = pixels if pixels.ndim == 2 else cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)
    made, data = cv2.imencode(suffix, picture, options)
    if not made:
        raise ValueError(f"a picture of shape {pixels.shape} cannot be written as {suffix}")
    return bytes(data)


def _media_type(head: bytes) -> str | None:
    """Return the type of formats that hold one picture each; None for all others."""
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    return None


def _known(kind: type[Any], row: dict[str, Any]) -> dict[str, Any]:
    """Drop what a newer version wrote and this one does not know."""
    names = {known.name for known in fields(kind)}
    return {name: value for name, value in row.items() if name in names}
