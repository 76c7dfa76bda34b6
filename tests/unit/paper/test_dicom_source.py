"""DICOM files opened as pages: recordings drawn as sheets, pictures and PDFs as they are."""

import io
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, TwelveLeadECGWaveformStorage

from build_scripts.train.datasets import TWELVE_LEADS
from ecgdesk.errors import FileMissingError
from ecgdesk.exchange.dicom import pdf_to_dicom, sheet_to_dicom
from ecgdesk.packs.pack import Pack
from ecgdesk.paper.dicom import LEADS
from ecgdesk.paper.drawn_sheet import PIXELS_PER_MM
from ecgdesk.paper.sources import from_bytes, open_source
from ecgdesk.reading import read_page, trace_page
from tests.makers import RED_LEFT, checkered, make_pdf
from tests.printed import recordings
from tests.unit.archive.made_up import a_record

RATE = 100.0


def waveform(leads: tuple[str, ...] = LEADS, times: int = 1) -> bytes:
    """A real recording (10 s at 100 Hz, so many times over) as a DICOM 12-lead waveform."""
    signals = np.tile(recordings()[0], (1, times))
    chosen = np.stack([signals[TWELVE_LEADS.index(lead)] for lead in leads])
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = TwelveLeadECGWaveformStorage
    meta.MediaStorageSOPInstanceUID = "1.2.3"
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    group = Dataset()
    group.NumberOfWaveformChannels, group.NumberOfWaveformSamples = chosen.shape
    group.SamplingFrequency = str(RATE)
    group.WaveformBitsAllocated, group.WaveformSampleInterpretation = 16, "SS"
    group.WaveformData = np.round(chosen * 1000).astype("<i2").T.tobytes()
    channels = []
    for lead in leads:
        source, unit, channel = Dataset(), Dataset(), Dataset()
        source.CodeValue, source.CodeMeaning = f"own {lead}", f"Lead {lead}"
        unit.CodeValue = "uV"
        channel.ChannelSourceSequence = Sequence([source])
        channel.ChannelSensitivity = "1"
        channel.ChannelSensitivityUnitsSequence = Sequence([unit])
        channel.ChannelSensitivityCorrectionFactor = "1"
        channel.ChannelBaseline = "0"
        channels.append(channel)
    group.ChannelDefinitionSequence = Sequence(channels)
    dataset.WaveformSequence = Sequence([group])
    file = io.BytesIO()
    dataset.save_as(file, enforce_file_format=True)
    return file.getvalue()


def test_a_recording_is_drawn_and_read_as_a_sheet(pack: Pack, tmp_path: Path) -> None:
    path = tmp_path / "wrongly named.jpg"
    path.write_bytes(waveform())
    with open_source(path) as source:
        assert source.count == 1
        page = source.page(1)
    assert page.path == path
    reading = read_page(page, pack)
    assert reading.status == "read", reading.reasons
    assert reading.pixels_per_mm == pytest.approx(PIXELS_PER_MM, rel=0.005)
    assert reading.heart_rate_bpm == pytest.approx(60.5, abs=25)


def test_a_drawn_sheet_has_the_recordings_millivolts_and_seconds() -> None:
    page = from_bytes(waveform()).page(1)
    trace = trace_page(page)
    assert trace is not None
    row = TWELVE_LEADS.index("II")
    truth = np.interp(trace.time_s, np.arange(1000) / RATE, recordings()[0][row])
    found = trace.samples_mv[LEADS.index("II")]
    seen = np.isfinite(found)
    assert seen.mean() > 0.9
    assert np.corrcoef(found[seen], truth[seen])[0, 1] > 0.97
    assert np.std(found[seen]) == pytest.approx(np.std(truth[seen]), rel=0.1)


def test_limb_leads_that_are_left_out_follow_from_the_others() -> None:
    eight = ("I", "II", "V1", "V2", "V3", "V4", "V5", "V6")
    whole, less = (from_bytes(waveform(leads)).page(1).pixels for leads in (LEADS, eight))
    # They are rounded to microvolts, so a few pixels differ by a shade.
    assert np.abs(whole.astype(int) - less).max() < 60
    assert np.mean(whole != less) < 0.002


def test_a_long_recording_has_many_pages() -> None:
    source = from_bytes(waveform(times=3), "long.dcm")
    assert source.count == 3
    assert np.array_equal(source.page(1).pixels, source.page(3).pixels)
    with pytest.raises(FileMissingError, match=r"long\.dcm has no page 4"):
        source.page(4)


def test_a_picture_and_a_pdf_come_back_as_pages() -> None:
    pixels = np.asarray(checkered(), np.uint8)
    picture = from_bytes(sheet_to_dicom(a_record(), pixels))
    assert picture.count == 1
    assert np.array_equal(picture.page(1).pixels, pixels)
    with from_bytes(pdf_to_dicom(a_record(), make_pdf([RED_LEFT, RED_LEFT]))) as document:
        assert document.count == 2
        page = document.page(2).pixels
    assert tuple(page[page.shape[0] // 2, page.shape[1] // 4]) == (255, 0, 0)
