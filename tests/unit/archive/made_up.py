"""Made-up records and cheap keys."""

from datetime import date
from typing import Any

from ecgdesk.archive.key import IN_KEYCHAIN, Key
from ecgdesk.archive.record import KeptBeat, KeptFinding, KeptPage, Patient, Record, Summary
from ecgdesk.packs.pack import PackIdentity
from ecgdesk.paper.quality import Reason

KEY = Key(IN_KEYCHAIN, b"nonce678", bytes(range(32)))
OTHER_KEY = Key(IN_KEYCHAIN, b"another8", bytes(range(1, 33)))

CHEAP = 4
"""log2 of a cost of scrypt that protects nothing and takes no time."""

PASSPHRASE = "correct horse battery staple"

PATIENT = Patient("MRN-00417", "Zoë Müller-Lüdenscheidt", date(1951, 2, 3), "female")


def found(code: str, call: str, probability: float, snomed_ct: str | None = None) -> KeptFinding:
    return KeptFinding(
        code=code,
        name=f"name of {code}",
        group="rhythm",
        snomed_ct=snomed_ct,
        probability=probability,
        call=call,
        absent_below=0.2,
        present_from=0.6,
        sensitivity=0.9,
        specificity=0.95,
        measured_on="made up",
    )


FINDINGS = (
    found("AFIB", "present", 0.91, "164889003"),
    found("LBBB", "unsure", 0.4),
    found("MI", "absent", 0.05, "164865005"),
)

BEATS = (KeptBeat(0.4, 120.5, 300.0, "N", 0.97), KeptBeat(0.9, 180.25, 310.0, "V", 0.8))


def a_record(
    patient: Patient = PATIENT, data: bytes = b"\xff\xd8\xff picture", **more: Any
) -> Record:
    summary = Summary(
        status="read",
        quad=((1.5, 2.0), (900.0, 3.0), (905.25, 600.0), (0.0, 604.0)),
        quad_confidence=0.8,
        warnings=(Reason("low-resolution", "Hold the phone closer."),),
        pixels_per_mm=4.0,
        heart_rate_bpm=71.5,
        pack=PackIdentity("sheet", "1.2.0", "ab" * 32),
        findings=more.pop("findings", FINDINGS),
        beats=BEATS,
    )
    return Record(
        page=KeptPage(data, "image/jpeg", "Seite 1.jpg", 1000, 700),
        summary=more.pop("summary", summary),
        patient=patient,
        **{
            "ecg_date": date(2026, 11, 3),
            "notes": "Chest pain since Tuesday.",
            "reviewer": "Dr. Grün",
            "own_words": "sinus rhythm",
            "verdict": "corrected",
            "thumbnail": b"small picture",
            **more,
        },
    )
