"""A Record as an HL7 FHIR R4 bundle: what hospital systems read.

    Bundle (collection)
        Patient
        Device              ecgdesk and the pack that read the page
        DiagnosticReport    preliminary, with the disclaimer as its conclusion
        Observation         one a finding, and the heart rate
        Media               the page as it came

Plain dicts, ready for ``json.dumps``. The same record gives the same ids, so that a system that is
sent it twice takes the second for the first. https://hl7.org/fhir/R4/diagnosticreport.html
"""

import base64
import html
import json
import math
import uuid
from typing import Any

from ecgdesk.archive.record import AGREES, CORRECTED, KeptFinding, Record
from ecgdesk.beats import count_beats
from ecgdesk.packs.calls import ABSENT, PRESENT
from ecgdesk.reading import DISCLAIMER

Resource = dict[str, Any]

SNOMED_CT = "http://snomed.info/sct"
LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
OWN_CODES = "urn:ecgdesk:finding"
OWN_MEASURES = "urn:ecgdesk:measure"

_EKG_STUDY = {"system": LOINC, "code": "11524-6", "display": "EKG study"}
_HEART_RATE = {"system": LOINC, "code": "8867-4", "display": "Heart rate"}

_CALLS = {
    PRESENT: ("52101004", "Present"),
    ABSENT: ("2667000", "Absent"),
    "unsure": ("82334004", "Indeterminate"),
}
"""SNOMED CT's words for a call."""

_VERDICTS = {
    AGREES: "agrees with the program",
    CORRECTED: "does not agree with the program",
}


def make_bundle(record: Record, *, identifier_system: str = "", with_page: bool = True) -> Resource:
    """Return the bundle of one record.

    ``identifier_system`` is the URI of the clinic's patient numbers, where it has one.
    ``with_page`` False leaves the page's picture out.
    """
    patient = _patient(record, identifier_system)
    device = _device(record)
    observations = [_finding(record, found) for found in record.summary.findings]
    if record.summary.heart_rate_bpm is not None:
        observations.append(_heart_rate(record, record.summary.heart_rate_bpm))
    media = [_media(record)] if with_page else []
    report = _report(record, observations, media)
    resources = [patient, device, report, *observations, *media]
    return {
        "resourceType": "Bundle",
        "id": _id(record, "Bundle"),
        "type": "collection",
        "timestamp": record.changed.isoformat(),
        "entry": [
            {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
            for resource in resources
        ],
    }


def to_json(bundle: Resource) -> bytes:
    """Return a bundle as the bytes of a JSON file."""
    text = json.dumps(bundle, ensure_ascii=False, allow_nan=False, indent=2)
    return text.encode("utf-8", "replace")


def _patient(record: Record, system: str) -> Resource:
    patient = record.patient
    resource = _resource("Patient", record)
    if patient.id.strip():
        identifier = {"use": "usual", "value": patient.id.strip()}
        resource["identifier"] = [identifier | ({"system": system} if system else {})]
    if patient.name.strip():
        resource["name"] = [{"text": patient.name.strip()}]
    resource["gender"] = patient.sex or "unknown"
    if patient.birth_date:
        resource["birthDate"] = patient.birth_date.isoformat()
    return resource


def _device(record: Record) -> Resource:
    resource = _resource("Device", record)
    resource["deviceName"] = [{"name": "ecgdesk", "type": "user-friendly-name"}]
    resource["version"] = [{"type": {"text": "program"}, "value": record.program_version}]
    pack = record.summary.pack
    if pack:
        resource["version"] += [
            {"type": {"text": f"pack {pack.name}"}, "value": pack.version},
            {"type": {"text": f"SHA-256 of the model of pack {pack.name}"}, "value": pack.sha256},
        ]
    return resource


def _report(record: Record, observations: list[Resource], media: list[Resource]) -> Resource:
    conclusion = _conclusion(record)
    resource = _resource("DiagnosticReport", record) | {
        "text": {
            "status": "generated",
            "div": '<div xmlns="http://www.w3.org/1999/xhtml">'
            + "".join(f"<p>{html.escape(line)}</p>" for line in conclusion)
            + "</div>",
        },
        # Never "final": a physician must over-read it, and says so in a system that can sign.
        "status": "preliminary",
        "category": [
            {
                "coding": [
                    {
                        "system": "http://terminology.hl7.org/CodeSystem/v2-0074",
                        "code": "EC",
                        "display": "Electrocardiac (e.g., EKG, EEC, Holter)",
                    }
                ]
            }
        ],
        "code": {"coding": [_EKG_STUDY], "text": "ECG"},
        **_subject_and_date(record),
        "issued": record.changed.isoformat(),
        "conclusion": "\n".join(conclusion),
    }
    if record.reviewer.strip():
        resource["resultsInterpreter"] = [{"display": record.reviewer.strip()}]
    if observations:
        resource["result"] = [_link(observation) for observation in observations]
    if media:
        resource["media"] = [{"link": _link(page)} for page in media]
    codes = [_concept(found) for found in record.summary.present]
    if codes:
        resource["conclusionCode"] = codes
    return resource


def _conclusion(record: Record) -> list[str]:
    summary = record.summary
    lines = [DISCLAIMER]
    if summary.status != "read":
        lines.append("The page was not read.")
        lines += [reason.text for reason in summary.reasons]
    else:
        for call in (PRESENT, "unsure"):
            named = [found for found in summary.findings if found.call == call]
            named.sort(key=lambda found: -found.probability)
            said = ", ".join(f"{found.name} ({found.probability:.0%})" for found in named)
            lines.append(f"{call.capitalize()}: {said or 'nothing'}.")
        if summary.beats:
            lines.append(
                f"Beats along the strip: {count_beats([beat.code for beat in summary.beats])}."
            )
        lines += [warning.text for warning in summary.warnings]
    reviewer = record.reviewer.strip() or "The reviewer"
    if record.verdict:
        lines.append(f"{reviewer} {_VERDICTS[record.verdict]}.")
    if record.own_words.strip():
        lines.append(f"{reviewer}: {record.own_words.strip()}")
    return lines


def _finding(record: Record, found: KeptFinding) -> Resource:
    code, display = _CALLS[found.call]
    components = [
        ("probability", "Calibrated probability", found.probability),
        ("absent-below", "Probability under which it is called absent", found.absent_below),
        ("present-from", "Probability from which it is called present", found.present_from),
        ("sensitivity", "Sensitivity at the operating point", found.sensitivity),
        ("specificity", "Specificity at the operating point", found.specificity),
    ]
    return _observation(record, f"Observation {found.code}") | {
        "category": [_category("procedure", "Procedure")],
        "code": _concept(found),
        "valueCodeableConcept": {
            "coding": [{"system": SNOMED_CT, "code": code, "display": display}],
            "text": found.call,
        },
        "component": [
            {
                "code": {
                    "coding": [{"system": OWN_MEASURES, "code": name, "display": words}],
                    "text": words,
                },
                "valueQuantity": {"value": round(value, 4), "system": UCUM, "code": "1"},
            }
            for name, words, value in components
            if value is not None and math.isfinite(value)
        ],
    }


def _heart_rate(record: Record, heart_rate_bpm: float) -> Resource:
    return _observation(record, "Observation heart rate") | {
        "category": [_category("vital-signs", "Vital Signs")],
        "code": {"coding": [_HEART_RATE], "text": "Heart rate"},
        "valueQuantity": {
            "value": round(heart_rate_bpm, 1),
            "unit": "beats/minute",
            "system": UCUM,
            "code": "/min",
        },
    }


def _observation(record: Record, name: str) -> Resource:
    return {
        "resourceType": "Observation",
        "id": _id(record, name),
        "status": "preliminary",
        **_subject_and_date(record),
        "issued": record.changed.isoformat(),
        "device": _reference(record, "Device"),
        "note": [{"text": DISCLAIMER}],
    }


def _media(record: Record) -> Resource:
    page = record.page
    resource = _resource("Media", record) | {
        "status": "completed",
        "type": {
            "coding": [
                {
                    "system": "http://terminology.hl7.org/CodeSystem/media-type",
                    "code": "image",
                    "display": "Image",
                }
            ]
        },
        "subject": _reference(record, "Patient"),
        "height": page.height,
        "width": page.width,
        "content": {
            "contentType": page.media_type,
            "data": base64.b64encode(page.data).decode("ascii"),
        },
    }
    if record.ecg_date:
        resource["createdDateTime"] = record.ecg_date.isoformat()
    if page.name:
        resource["content"]["title"] = page.name
    return resource


def _concept(found: KeptFinding) -> Resource:
    coding = [{"system": OWN_CODES, "code": found.code, "display": found.name}]
    if found.snomed_ct:
        # First: a system that looks at one coding only looks at this.
        coding.insert(0, {"system": SNOMED_CT, "code": found.snomed_ct})
    return {"coding": coding, "text": found.name}


def _category(code: str, display: str) -> Resource:
    system = "http://terminology.hl7.org/CodeSystem/observation-category"
    return {"coding": [{"system": system, "code": code, "display": display}]}


def _subject_and_date(record: Record) -> Resource:
    dated = {"effectiveDateTime": record.ecg_date.isoformat()} if record.ecg_date else {}
    return {"subject": _reference(record, "Patient"), **dated}


def _resource(kind: str, record: Record) -> Resource:
    return {"resourceType": kind, "id": _id(record, kind)}


def _reference(record: Record, kind: str) -> Resource:
    return {"reference": f"urn:uuid:{_id(record, kind)}", "type": kind}


def _link(resource: Resource) -> Resource:
    return {"reference": f"urn:uuid:{resource['id']}", "type": resource["resourceType"]}


def _id(record: Record, name: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"urn:ecgdesk:record:{record.uuid}:{name}"))
