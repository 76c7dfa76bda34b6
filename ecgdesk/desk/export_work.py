"""What leaves the program besides reports: each kind of file, made from a page that was read.

Runs in worker threads and in commands: no widget is touched.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ecgdesk import places
from ecgdesk.archive.record import Record
from ecgdesk.desk.report_output import PageSetup, PrintableReport, pdf_bytes, save_bytes
from ecgdesk.errors import OutputError
from ecgdesk.exchange import dicom, fhir, pseudonym, tracefile
from ecgdesk.paper.page import Page
from ecgdesk.paper.trace import read_trace
from ecgdesk.reading import Reading, trace_page


@dataclass(frozen=True)
class Material:
    """What an export may need: a page, its reading, the record of both, and its report."""

    page: Page
    reading: Reading
    record: Record
    report: PrintableReport
    setup: PageSetup


@dataclass(frozen=True)
class Kind:
    """A kind of file: its name in commands, how its files end, and what writes it.

    ``write`` takes the path that was asked for and returns those that were written. A nameless
    file names itself: the name of the page's file may be the patient's.
    """

    name: str
    suffix: str
    write: Callable[[Material, Path], tuple[Path, ...]]


def _fhir(material: Material, path: Path) -> tuple[Path, ...]:
    save_bytes(fhir.to_json(fhir.make_bundle(material.record)), path)
    return (path,)


def _dicom_pdf(material: Material, path: Path) -> tuple[Path, ...]:
    pdf = pdf_bytes(material.report, material.setup)
    save_bytes(dicom.pdf_to_dicom(material.record, pdf), path)
    return (path,)


def _dicom_sheet(material: Material, path: Path) -> tuple[Path, ...]:
    sheet = material.reading.sheet
    if sheet is None:
        raise OutputError("No sheet was found on this page. Set its corners, then export it.")
    scale = sheet.scale.x if sheet.scale else None
    save_bytes(dicom.sheet_to_dicom(material.record, sheet.pixels, scale), path)
    return (path,)


def _trace(material: Material, path: Path) -> tuple[Path, ...]:
    layout = material.reading.layout
    trace = (
        trace_page(material.page, material.reading.quad) if layout is None else read_trace(layout)
    )
    if trace is None:
        raise OutputError("No row of traces was found on this page, so there is nothing to export.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        tracefile.write_csv(trace, path)
        return (path, *tracefile.write_wfdb(trace, path))
    except OSError as error:
        raise OutputError(
            f"{path} could not be written ({error.strerror}). Choose another place."
        ) from error


def _nameless(material: Material, path: Path) -> tuple[Path, ...]:
    salt = pseudonym.kept_salt(places.user_folder() / "pseudonym.salt")
    record = pseudonym.make_nameless(material.record, salt)
    picture, told = (path.parent / f"{record.uuid}{end}" for end in (".png", ".json"))
    save_bytes(record.page.data, picture)
    save_bytes(fhir.to_json(fhir.make_bundle(record, with_page=False)), told)
    return (picture, told)


KINDS = (
    Kind("fhir", ".json", _fhir),
    Kind("dicom-pdf", ".dcm", _dicom_pdf),
    Kind("dicom-sheet", ".dcm", _dicom_sheet),
    Kind("trace", ".csv", _trace),
    Kind("nameless", ".png", _nameless),
)


def kind_named(name: str) -> Kind:
    """Return the kind with this name; KeyError."""
    return {kind.name: kind for kind in KINDS}[name]
