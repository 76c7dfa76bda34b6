"""DICOM out, checked by dciodvfy, and in."""
# ruff: noqa: E402  (what is tested is imported after it is known to be installed)

import io
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.makers import RED_LEFT, checkered, make_pdf
from tests.unit.archive.made_up import a_record

pydicom = pytest.importorskip("pydicom", reason="pydicom is not installed")

from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, JPEG2000Lossless, RLELossless

from ecgdesk.archive.record import Patient, Record
from ecgdesk.errors import DamagedFileError, TooLargeError, UnsupportedFormatError
from ecgdesk.exchange.dicom import pdf_to_dicom, sheet_to_dicom
from ecgdesk.paper import dicom as dicom_in
from ecgdesk.paper.dicom import LEADS, read_dicom
from ecgdesk.reading import DISCLAIMER

SHEET = np.asarray(checkered(), np.uint8)
PDF = make_pdf([RED_LEFT], extra=b"/ID[<00><11>]")

RECORDS = {
    "full": a_record(),
    "nameless": a_record(Patient(), ecg_date=None),
    "awkward": a_record(Patient("7\\8\n9", "Μπελόγιαννης^\\=, Ζωή", date(1904, 2, 29), "other")),
    "long": a_record(Patient("1" * 99, "x" * 90 + "," + "y" * 90), ecg_date=None),
}


@pytest.fixture(params=RECORDS)
def record(request: pytest.FixtureRequest) -> Record:
    return RECORDS[request.param]


def complaints(data: bytes, folder: Path) -> list[str]:
    """What dciodvfy says is wrong with a DICOM file."""
    if not shutil.which("dciodvfy"):
        pytest.skip("dciodvfy (Debian's dicom3tools) is not installed")
    path = folder / "checked.dcm"
    path.write_bytes(data)
    done = subprocess.run(["dciodvfy", path], capture_output=True, text=True, errors="replace")
    return [line for line in done.stderr.splitlines() if line.startswith("Error")]


@pytest.mark.parametrize("pdf", [PDF, PDF + b"\n"], ids=["odd or even", "the other"])
def test_a_pdf_goes_out_and_comes_back(record: Record, pdf: bytes, tmp_path: Path) -> None:
    data = pdf_to_dicom(record, pdf)
    assert complaints(data, tmp_path) == []
    assert read_dicom(data).pdf == pdf
    assert pydicom.dcmread(io.BytesIO(data)).VerificationFlag == "UNVERIFIED"


@pytest.mark.parametrize("odd", [False, True])
def test_a_sheet_goes_out_and_comes_back(record: Record, odd: bool, tmp_path: Path) -> None:
    pixels = SHEET[:63, :95] if odd else SHEET
    data = sheet_to_dicom(record, pixels, pixels_per_mm=7.0)
    assert complaints(data, tmp_path) == []
    (picture,) = read_dicom(data).pictures
    assert np.array_equal(picture, pixels)
    dataset = pydicom.dcmread(io.BytesIO(data))
    assert dataset.ImageComments == DISCLAIMER
    assert float(dataset.NominalScannedPixelSpacing[0]) == pytest.approx(1 / 7)


def test_dciodvfy_finds_what_is_wrong(tmp_path: Path) -> None:
    dataset = pydicom.dcmread(io.BytesIO(sheet_to_dicom(a_record(), SHEET)))
    del dataset.StudyInstanceUID
    file = io.BytesIO()
    dataset.save_as(file)
    assert any("StudyInstanceUID" in line for line in complaints(file.getvalue(), tmp_path))


def test_whose_ecg_it_is() -> None:
    record = a_record(Patient("A1", "Müller, Zoë", date(1951, 2, 3), "female"))
    pdf, sheet = (
        pydicom.dcmread(io.BytesIO(data))
        for data in (pdf_to_dicom(record, PDF), sheet_to_dicom(record, SHEET))
    )
    for dataset in (pdf, sheet):
        assert (dataset.PatientName.family_name, dataset.PatientName.given_name) == (
            "Müller",
            "Zoë",
        )
        assert (dataset.PatientID, dataset.PatientBirthDate) == ("A1", "19510203")
        assert (dataset.PatientSex, dataset.StudyDate) == ("F", "20261103")
    assert pdf.StudyInstanceUID == sheet.StudyInstanceUID
    assert pdf.SeriesInstanceUID != sheet.SeriesInstanceUID
    assert pdf.SOPInstanceUID != sheet.SOPInstanceUID
    assert pdf_to_dicom(record, PDF) == pdf_to_dicom(record, PDF)


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(ValueError):
        pdf_to_dicom(a_record(), b"hello")


def samples() -> Any:
    return np.round(np.sin(np.arange(12)[:, None] + np.arange(500) / 20) * 900).astype(np.int16)


def waveform(
    codes: list[str] | None = None, *, unit: str = "uV", sensitivity: str = "2.5", **more: str
) -> FileDataset:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = pydicom.uid.TwelveLeadECGWaveformStorage
    meta.MediaStorageSOPInstanceUID = "1.2.3"
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    group = Dataset()
    group.NumberOfWaveformChannels, group.NumberOfWaveformSamples = 12, 500
    group.SamplingFrequency = "500"
    group.WaveformBitsAllocated, group.WaveformSampleInterpretation = 16, "SS"
    group.WaveformData = samples().T.tobytes()
    channels = []
    for lead, number in zip(LEADS, dicom_in._NUMBERS, strict=True):
        source, units, channel = Dataset(), Dataset(), Dataset()
        source.CodeValue = f"2:{number}"
        source.CodeMeaning = more.get("meaning", "Lead {}").format(lead)
        if "scheme" in more:
            source.CodeValue = more["scheme"].format(number)
        units.CodeValue = unit
        channel.ChannelSourceSequence = Sequence([source])
        if sensitivity:
            channel.ChannelSensitivity = sensitivity
            channel.ChannelSensitivityUnitsSequence = Sequence([units])
            channel.ChannelSensitivityCorrectionFactor = "1"
            channel.ChannelBaseline = "0"
        channels.append(channel)
    group.ChannelDefinitionSequence = Sequence(channels)
    short = Dataset()
    short.NumberOfWaveformChannels, short.NumberOfWaveformSamples = 1, 5
    dataset.WaveformSequence = Sequence([short, group])
    return dataset


def saved(dataset: Dataset) -> bytes:
    file = io.BytesIO()
    dataset.save_as(file, enforce_file_format=True)
    return file.getvalue()


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"scheme": "5.6.3-9-{}"},
        {"scheme": "own {}", "meaning": "Lead {} (Einthoven)"},
        {"scheme": "own {}", "meaning": "{}"},
    ],
)
def test_a_waveform_comes_in(more: dict[str, str]) -> None:
    found = read_dicom(saved(waveform(**more))).waveform
    assert found is not None
    assert found.leads == LEADS
    assert (found.samples_per_s, found.duration_s) == (500, 1)
    assert np.allclose(found.samples_mv, samples() * 0.0025, atol=1e-6)


def test_leads_come_in_their_usual_order_whatever_the_files_is() -> None:
    dataset = waveform()
    channels = dataset.WaveformSequence[1].ChannelDefinitionSequence
    for at, number in ((0, 8), (11, 1)):  # V6 first, I last
        channels[at].ChannelSourceSequence[0].CodeValue = f"2:{number}"
    found = read_dicom(saved(dataset)).waveform
    assert found is not None
    assert found.leads == LEADS
    assert np.allclose(found.samples_mv[0], samples()[11] * 0.0025, atol=1e-6)


def test_units() -> None:
    found = read_dicom(saved(waveform(unit="mV", sensitivity="0.01"))).waveform
    assert found is not None
    assert np.allclose(found.samples_mv, samples() * 0.01, atol=1e-5)
    with pytest.raises(UnsupportedFormatError, match="mm\\[Hg\\], which is no voltage"):
        read_dicom(saved(waveform(unit="mm[Hg]")))
    with pytest.raises(UnsupportedFormatError, match="does not say how many millivolts"):
        read_dicom(saved(waveform(sensitivity="")))
    with pytest.raises(UnsupportedFormatError, match="none of the twelve"):
        read_dicom(saved(waveform(scheme="no {}", meaning="Pleth {}")))


def test_pydicoms_own_recording() -> None:
    """Two groups of a device's own file, as pydicom ships it."""
    path = pydicom.data.get_testdata_file("waveform_ecg.dcm")
    if path is None:
        pytest.skip("pydicom's test file is not on this computer")
    found = read_dicom(Path(path).read_bytes()).waveform
    assert found is not None
    assert found.leads == LEADS
    assert (found.samples_per_s, found.duration_s) == (1000, 10)
    assert 0.5 < np.ptp(found.samples_mv[1]) < 5, "millivolts of lead II"
    # Einthoven: III is II less I. That is so only if leads and units are right.
    one, two, three = found.samples_mv[:3]
    assert np.abs(two - one - three).max() < 0.02


def grey(pixels: Any, kind: str = "MONOCHROME2", **more: Any) -> Dataset:
    dataset = pydicom.dcmread(io.BytesIO(sheet_to_dicom(a_record(), SHEET)))
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, kind
    del dataset.PlanarConfiguration
    bits = pixels.dtype.itemsize * 8
    dataset.BitsAllocated = dataset.BitsStored = bits
    dataset.HighBit = bits - 1
    *frames, dataset.Rows, dataset.Columns = pixels.shape
    if frames:
        dataset.NumberOfFrames = frames[0]
    dataset.PixelData = pixels.tobytes()
    for name, value in more.items():
        setattr(dataset, name, value)
    return dataset


def test_grey_pictures_come_in() -> None:
    pixels = np.arange(64 * 96, dtype=np.uint16).reshape(64, 96)
    as_bytes = np.round(pixels * (255 / pixels.max())).astype(np.uint8)
    (picture,) = read_dicom(saved(grey(pixels))).pictures
    assert np.array_equal(picture, np.repeat(as_bytes[..., None], 3, 2))
    (negative,) = read_dicom(saved(grey(pixels, "MONOCHROME1"))).pictures
    assert np.array_equal(negative, 255 - picture)
    frames = np.stack([SHEET[..., 0], SHEET[..., 1], SHEET[..., 2]])
    pictures = read_dicom(saved(grey(frames))).pictures
    assert len(pictures) == 3
    assert np.array_equal(pictures[2][..., 1], SHEET[..., 2])


def test_a_compressed_picture_comes_in() -> None:
    dataset = pydicom.dcmread(io.BytesIO(sheet_to_dicom(a_record(), SHEET)))
    dataset.compress(RLELossless, generate_instance_uid=False)
    (picture,) = read_dicom(saved(dataset)).pictures
    assert np.array_equal(picture, SHEET)
    dataset.file_meta.TransferSyntaxUID = JPEG2000Lossless
    with pytest.raises((UnsupportedFormatError, DamagedFileError)):
        read_dicom(saved(dataset))


@pytest.mark.parametrize("keep", [132, 200, 400, 800, 1500, -3000, -100])
def test_files_cut_short(keep: int) -> None:
    for data in (sheet_to_dicom(a_record(), SHEET), saved(waveform())):
        with pytest.raises((DamagedFileError, UnsupportedFormatError)):
            read_dicom(data[:keep], "page.dcm")


def test_what_is_not_what_it_says() -> None:
    with pytest.raises(UnsupportedFormatError, match=r"page\.dcm"):
        read_dicom(b"\0" * 128 + b"DICM" + b"\0" * 64, "page.dcm")
    dataset = pydicom.dcmread(io.BytesIO(sheet_to_dicom(a_record(), SHEET)))
    dataset.Rows = dataset.Columns = 60_000
    with pytest.raises(TooLargeError):
        read_dicom(saved(dataset))
    del dataset.PixelData
    with pytest.raises(UnsupportedFormatError, match="without a picture"):
        read_dicom(saved(dataset))
    word = pydicom.dcmread(io.BytesIO(pdf_to_dicom(a_record(), PDF)))
    word.MIMETypeOfEncapsulatedDocument = "text/XML"
    with pytest.raises(UnsupportedFormatError, match="no PDF"):
        read_dicom(saved(word))
