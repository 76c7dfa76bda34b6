"""Records as DICOM files: a report's PDF encapsulated, a sheet as Secondary Capture.

Both belong to one study per record; the same record gives the same identifiers. What is written
passes ``dciodvfy``. PS3.3 A.45.1 (Encapsulated PDF), A.8.1 (Secondary Capture).
"""

import io
import re
import uuid
from datetime import UTC
from typing import TYPE_CHECKING

from ecgdesk import __version__
from ecgdesk.archive.record import Record
from ecgdesk.paper.page import Pixels
from ecgdesk.reading import DISCLAIMER

if TYPE_CHECKING:
    from pydicom.dataset import FileDataset

ENCAPSULATED_PDF = "1.2.840.10008.5.1.4.1.1.104.1"
SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"

TITLE = "ECG, unconfirmed computer analysis"

_SEXES = {"female": "F", "male": "M", "other": "O"}


def pdf_to_dicom(record: Record, pdf: bytes) -> bytes:
    """Return a DICOM file that holds a report's PDF; ValueError if it is not a PDF."""
    if not pdf.startswith(b"%PDF-"):
        raise ValueError("not a PDF")
    from pydicom.dataset import Dataset
    from pydicom.sequence import Sequence

    dataset = _begin(record, ENCAPSULATED_PDF, "pdf")
    dataset.Modality = "DOC"
    dataset.SeriesNumber = 1
    dataset.ConversionType = "WSD"
    dataset.BurnedInAnnotation = "YES"
    dataset.AcquisitionDateTime = _date(record)
    dataset.DocumentTitle = TITLE
    study = Dataset()
    study.CodeValue = "11524-6"
    study.CodingSchemeDesignator = "LN"
    study.CodeMeaning = "EKG study"
    dataset.ConceptNameCodeSequence = Sequence([study])
    dataset.VerificationFlag = "UNVERIFIED"
    dataset.MIMETypeOfEncapsulatedDocument = "application/pdf"
    # DICOM pads to an even length; the true one is said beside it.
    dataset.EncapsulatedDocument = pdf + b"\0" * (len(pdf) % 2)
    dataset.EncapsulatedDocumentLength = len(pdf)
    return _bytes(dataset)


def sheet_to_dicom(record: Record, pixels: Pixels, pixels_per_mm: float | None = None) -> bytes:
    """Return a DICOM file that holds a sheet's RGB pixels (uint8, height x width x 3).

    ``pixels_per_mm`` are those of the sheet, if its grid shows them.
    """
    dataset = _begin(record, SECONDARY_CAPTURE, "sheet")
    dataset.Modality = "OT"
    dataset.SeriesNumber = 2
    dataset.ConversionType = "DF"
    # Attributes that the standard wants, though empty, where they cannot be known.
    dataset.PatientOrientation = ""
    dataset.Laterality = ""
    dataset.BurnedInAnnotation = "YES"
    dataset.ImageType = ["DERIVED", "SECONDARY"]
    dataset.ImageComments = DISCLAIMER
    height, width = pixels.shape[:2]
    dataset.SamplesPerPixel = 3
    dataset.PhotometricInterpretation = "RGB"
    dataset.PlanarConfiguration = 0
    dataset.Rows, dataset.Columns = height, width
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit = 7
    dataset.PixelRepresentation = 0
    if pixels_per_mm:
        spacing = f"{1 / pixels_per_mm:.8f}"
        dataset.NominalScannedPixelSpacing = [spacing, spacing]
    data = pixels.tobytes()
    dataset.PixelData = data + b"\0" * (len(data) % 2)
    dataset["PixelData"].VR = "OB"
    return _bytes(dataset)


def _begin(record: Record, sop_class: str, part: str) -> "FileDataset":
    """Return a data set with the patient, the study, the equipment and the object's identity."""
    from pydicom.dataset import FileDataset, FileMetaDataset
    from pydicom.uid import UID, ExplicitVRLittleEndian

    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = UID(sop_class)
    meta.MediaStorageSOPInstanceUID = UID(_uid(record, part))
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = UID(_uid_of("implementation"))
    meta.ImplementationVersionName = f"ECGDESK {__version__}"[:16]
    dataset = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.SOPClassUID = sop_class
    dataset.SOPInstanceUID = meta.MediaStorageSOPInstanceUID
    dataset.InstanceNumber = 1

    patient = record.patient
    dataset.PatientName = _person(patient.name)
    dataset.PatientID = _words(patient.id)
    dataset.PatientBirthDate = f"{patient.birth_date:%Y%m%d}" if patient.birth_date else ""
    dataset.PatientSex = _SEXES.get(patient.sex, "")

    dataset.StudyInstanceUID = _uid(record, "study")
    dataset.SeriesInstanceUID = _uid(record, f"series {part}")
    dataset.StudyDate = _date(record)
    dataset.StudyTime = ""
    dataset.ReferringPhysicianName = ""
    dataset.AccessionNumber = ""
    dataset.StudyID = ""
    dataset.StudyDescription = "ECG"
    dataset.SeriesDescription = TITLE

    dataset.Manufacturer = "ecgdesk"
    dataset.ManufacturerModelName = "ecgdesk"
    pack = record.summary.pack
    dataset.SoftwareVersions = [record.program_version] + (
        [_words(f"{pack.name} {pack.version}"), pack.sha256] if pack else []
    )
    # When this object was made, not the ECG; of one record always the same.
    made = record.changed.astimezone(UTC)
    dataset.TimezoneOffsetFromUTC = "+0000"
    dataset.ContentDate, dataset.ContentTime = f"{made:%Y%m%d}", f"{made:%H%M%S}"
    dataset.InstanceCreationDate, dataset.InstanceCreationTime = (
        dataset.ContentDate,
        dataset.ContentTime,
    )
    return dataset


def _bytes(dataset: "FileDataset") -> bytes:
    file = io.BytesIO()
    dataset.save_as(file, enforce_file_format=True)
    return file.getvalue()


def _date(record: Record) -> str:
    return f"{record.ecg_date:%Y%m%d}" if record.ecg_date else ""


def _person(name: str) -> str:
    """Return a name as DICOM writes it, "Family^Given", where a comma says which is which."""
    family, comma, given = _words(name).partition(",")
    # 64 letters with the mark between them: the given name gives way.
    return f"{family.strip()[:62]}^{given.strip()}"[:64].rstrip() if comma else family


def _words(text: str) -> str:
    """Return one line of 64 letters at most, without what divides fields in DICOM."""
    return " ".join(re.sub(r"[\\^=\x00-\x1f\x7f]", " ", text).split())[:64]


def _uid(record: Record, part: str) -> str:
    return _uid_of(f"{record.uuid}:{part}")


def _uid_of(words: str) -> str:
    """Return an identifier made of a UUID, which nobody has to apply for (PS3.5 B.2)."""
    return f"2.25.{uuid.uuid5(uuid.NAMESPACE_URL, f'urn:ecgdesk:dicom:{words}').int}"
