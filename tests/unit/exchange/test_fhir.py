"""Records as FHIR bundles: by the schema, by the rules that schemas cannot say, and by content."""

import base64
import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ecgdesk.archive.record import Patient, Record
from ecgdesk.exchange.fhir import SNOMED_CT, make_bundle, to_json
from ecgdesk.paper.quality import Reason
from ecgdesk.reading import DISCLAIMER
from tests.unit.archive.made_up import FINDINGS, a_record

REFUSED = replace(
    a_record().summary,
    status="refused",
    findings=(),
    heart_rate_bpm=None,
    pack=None,
    reasons=(Reason("blurred", "The page is blurred."),),
)

RECORDS = {
    "full": a_record(),
    "nameless": a_record(Patient(), ecg_date=None, notes="", reviewer="", verdict="", own_words=""),
    "refused": a_record(summary=REFUSED, verdict=""),
    "awkward": a_record(
        Patient("  7 ", 'Zoë <b>&"Müller"</b>', date(1904, 2, 29), "other"), own_words="a < b & c"
    ),
}


@pytest.fixture(params=RECORDS)
def record(request: pytest.FixtureRequest) -> Record:
    return RECORDS[request.param]


def of_kind(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    resources = [entry["resource"] for entry in bundle["entry"]]
    return [resource for resource in resources if resource["resourceType"] == kind]


def coded(resource: dict[str, Any]) -> set[str]:
    return {coding["code"] for coding in resource["code"]["coding"]}


def test_it_is_valid_by_the_schema(record: Record) -> None:
    """R4B's Patient, DiagnosticReport, Observation, Media and Device are those of R4."""
    schema = pytest.importorskip(
        "fhir.resources.R4B.bundle", reason="fhir.resources (the schema) is not installed"
    )
    text = to_json(make_bundle(record, identifier_system="urn:oid:1.2.3"))
    bundle = schema.Bundle.model_validate_json(text)
    assert len(bundle.entry) == len(json.loads(text)["entry"])
    # That this can fail:
    broken = json.loads(text)
    of_kind(broken, "DiagnosticReport")[0]["stauts"] = "preliminary"
    with pytest.raises(ValueError):
        schema.Bundle.model_validate(broken)


def test_every_reference_leads_to_a_resource_of_its_kind(record: Record) -> None:
    bundle = make_bundle(record)
    kinds = {entry["fullUrl"]: entry["resource"]["resourceType"] for entry in bundle["entry"]}
    assert len(kinds) == len(bundle["entry"]), "two resources of one id"
    references = list(found_references(bundle))
    assert len(references) > 1
    for reference in references:
        assert kinds[reference["reference"]] == reference["type"]


def found_references(value: Any) -> Any:
    if isinstance(value, dict):
        if "reference" in value:
            yield value
        for inner in value.values():
            yield from found_references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from found_references(inner)


def test_it_is_preliminary_and_says_so_even_after_a_review(record: Record) -> None:
    bundle = make_bundle(record)
    (report,) = of_kind(bundle, "DiagnosticReport")
    assert report["status"] == "preliminary"
    assert report["conclusion"].startswith(DISCLAIMER)
    for observation in of_kind(bundle, "Observation"):
        assert observation["status"] == "preliminary"
        assert observation["note"] == [{"text": DISCLAIMER}]


def test_findings_with_their_codes_calls_and_thresholds() -> None:
    bundle = make_bundle(RECORDS["full"])
    *findings, rate = of_kind(bundle, "Observation")
    assert [observation["valueCodeableConcept"]["text"] for observation in findings] == [
        "present",
        "unsure",
        "absent",
    ]
    assert [
        observation["valueCodeableConcept"]["coding"][0]["code"] for observation in findings
    ] == [
        "52101004",
        "82334004",
        "2667000",
    ]
    assert [coded(observation) for observation in findings] == [
        {"AFIB", "164889003"},
        {"LBBB"},
        {"MI", "164865005"},
    ]
    assert findings[0]["code"]["coding"][0] == {"system": SNOMED_CT, "code": "164889003"}
    values = {
        part["code"]["coding"][0]["code"]: part["valueQuantity"]["value"]
        for part in findings[0]["component"]
    }
    assert values == {
        "probability": 0.91,
        "absent-below": 0.2,
        "present-from": 0.6,
        "sensitivity": 0.9,
        "specificity": 0.95,
    }
    assert coded(rate) == {"8867-4"}
    assert (rate["valueQuantity"]["value"], rate["valueQuantity"]["code"]) == (71.5, "/min")
    (report,) = of_kind(bundle, "DiagnosticReport")
    assert len(report["result"]) == len(FINDINGS) + 1
    assert [concept["text"] for concept in report["conclusionCode"]] == ["name of AFIB"]
    assert report["resultsInterpreter"] == [{"display": "Dr. Grün"}]
    assert "Dr. Grün does not agree with the program." in report["conclusion"]
    assert "sinus rhythm" in report["conclusion"]
    assert "Beats along the strip: 1 normal, 1 ventricular ectopic.\n" in report["conclusion"]


def test_the_patient_the_page_and_the_program() -> None:
    record = RECORDS["full"]
    bundle = make_bundle(record, identifier_system="urn:oid:1.2.3")
    (patient,) = of_kind(bundle, "Patient")
    assert patient["identifier"] == [
        {"use": "usual", "value": "MRN-00417", "system": "urn:oid:1.2.3"}
    ]
    assert patient["name"] == [{"text": "Zoë Müller-Lüdenscheidt"}]
    assert (patient["birthDate"], patient["gender"]) == ("1951-02-03", "female")
    (media,) = of_kind(bundle, "Media")
    assert base64.b64decode(media["content"]["data"]) == record.page.data
    (device,) = of_kind(bundle, "Device")
    assert "ab" * 32 in [version["value"] for version in device["version"]]
    assert "Zoë" in to_json(bundle).decode("utf-8")

    without = make_bundle(record, with_page=False)
    assert of_kind(without, "Media") == []
    assert "media" not in of_kind(without, "DiagnosticReport")[0]


def test_a_refused_page_has_reasons_and_no_findings() -> None:
    bundle = make_bundle(RECORDS["refused"])
    (report,) = of_kind(bundle, "DiagnosticReport")
    assert of_kind(bundle, "Observation") == []
    assert "result" not in report
    assert "conclusionCode" not in report
    assert "The page was not read.\nThe page is blurred." in report["conclusion"]


def test_words_are_safe_in_the_narrative() -> None:
    (report,) = of_kind(make_bundle(RECORDS["awkward"]), "DiagnosticReport")
    assert "a &lt; b &amp; c" in report["text"]["div"]


def test_the_same_record_gives_the_same_bundle() -> None:
    record = RECORDS["full"]
    assert make_bundle(record) == make_bundle(record)
    assert make_bundle(record)["id"] != make_bundle(a_record())["id"]
