"""DICOM files read: 12-lead waveforms as samples, Secondary Capture as pixels, PDFs as PDFs."""

import io
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ecgdesk.errors import DamagedFileError, TooLargeError, UnsupportedFormatError
from ecgdesk.paper.page import Pixels

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

LEADS = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")

PIXELS_CAP = 200_000_000
SAMPLES_CAP = 50_000_000

_NUMBERS = (1, 2, 61, 62, 63, 64, 3, 4, 5, 6, 7, 8)
_CODES = {
    scheme.format(number): lead
    for scheme in ("2:{}", "5.6.3-9-{}")  # MDC, and SCP-ECG's numbers as older devices write them
    for lead, number in zip(LEADS, _NUMBERS, strict=True)
}

_TO_MV = {"uv": 1e-3, "mv": 1.0, "v": 1e3, "nv": 1e-6}


@dataclass(frozen=True)
class Waveform:
    """A recording: ``samples_mv`` is float32, leads x samples, NaN where there is none."""

    leads: tuple[str, ...]
    samples_mv: NDArray[np.float32]
    samples_per_s: float

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return float(self.samples_mv.shape[1] / self.samples_per_s)


@dataclass(frozen=True)
class DicomContent:
    """What a DICOM file holds: one of a recording, pictures (RGB uint8) or a PDF."""

    waveform: Waveform | None = None
    pictures: tuple[Pixels, ...] = ()
    pdf: bytes | None = None


def read_dicom(data: bytes, name: str = "The DICOM file") -> DicomContent:
    """Read a DICOM file's bytes; ``name`` is for sentences.

    Raises DamagedFileError, UnsupportedFormatError (holds something else, or is compressed in a way
    that cannot be undone here) and TooLargeError.
    """
    import pydicom

    try:
        dataset = pydicom.dcmread(io.BytesIO(data))
        if "WaveformSequence" in dataset:
            return DicomContent(waveform=_waveform(dataset, name))
        if "EncapsulatedDocument" in dataset:
            return DicomContent(pdf=_pdf(dataset, name))
        if "PixelData" in dataset:
            return DicomContent(pictures=_pictures(dataset, name))
    except (DamagedFileError, UnsupportedFormatError, TooLargeError):
        raise
    except MemoryError as error:
        raise _too_large(name) from error
    # pydicom reads lazily and meets what is broken as any kind of error, anywhere.
    except Exception as error:
        raise DamagedFileError(
            f"{name} is a DICOM file that is damaged or cut short ({type(error).__name__}). Export "
            "it again."
        ) from error
    raise UnsupportedFormatError(
        f"{name} is a DICOM file without a picture, a waveform or a PDF in it. Export the ECG "
        "itself."
    )


def _waveform(dataset: "Dataset", name: str) -> Waveform:
    groups = list(dataset.WaveformSequence)
    # The rhythm strips first as a rule; the median beats after them are shorter.
    at = max(range(len(groups)), key=lambda i: int(groups[i].NumberOfWaveformSamples))
    group = groups[at]
    channels, samples = int(group.NumberOfWaveformChannels), int(group.NumberOfWaveformSamples)
    if channels * samples > SAMPLES_CAP:
        raise _too_large(name)
    rate = float(group.SamplingFrequency)
    raw = np.asarray(dataset.waveform_array(at), np.float64).T
    if raw.shape != (channels, samples) or samples == 0 or not 0 < rate < math.inf:
        raise ValueError("the waveform is not as long as it says")
    leads, scaled = [], []
    for number, channel in enumerate(group.ChannelDefinitionSequence):
        lead = _lead(channel)
        if lead is None or lead in leads:
            continue
        leads.append(lead)
        scaled.append(raw[number] * _millivolts(channel, name))
    if not leads:
        raise UnsupportedFormatError(f"{name} holds a waveform, but none of the twelve ECG leads.")
    order = sorted(range(len(leads)), key=lambda i: LEADS.index(leads[i]))
    return Waveform(
        tuple(leads[i] for i in order), np.asarray([scaled[i] for i in order], np.float32), rate
    )


def _lead(channel: "Dataset") -> str | None:
    for source in channel.get("ChannelSourceSequence", ()):
        lead = _CODES.get(str(source.get("CodeValue", "")))
        if lead:
            return lead
        meaning = str(source.get("CodeMeaning", ""))
        words = meaning.removeprefix("Lead").split("(")[0].split()
        found = _named(words[0]) if words else None
        if found:
            return found
    return _named(str(channel.get("ChannelLabel", "")).removeprefix("Lead").strip())


def _named(word: str) -> str | None:
    return next((lead for lead in LEADS if lead.lower() == word.lower()), None)


def _millivolts(channel: "Dataset", name: str) -> float:
    """Return how many millivolts one unit of pydicom's samples is."""
    if "ChannelSensitivity" not in channel:
        raise UnsupportedFormatError(
            f"{name} does not say how many millivolts its samples are, so it cannot be drawn to "
            "scale."
        )
    unit = str(channel.ChannelSensitivityUnitsSequence[0].CodeValue)
    factor = _TO_MV.get(unit.lower())
    if factor is None:
        raise UnsupportedFormatError(f"{name} is measured in {unit}, which is no voltage.")
    return factor


def _pictures(dataset: "Dataset", name: str) -> tuple[Pixels, ...]:
    frames = int(dataset.get("NumberOfFrames", 1) or 1)
    if int(dataset.Rows) * int(dataset.Columns) * frames > PIXELS_CAP:
        raise _too_large(name)
    from pydicom.pixels.processing import apply_color_lut, apply_modality_lut, apply_voi_lut

    try:
        pixels: Any = dataset.pixel_array
    except (NotImplementedError, RuntimeError, AttributeError) as error:
        syntax = dataset.file_meta.TransferSyntaxUID
        if not syntax.is_compressed:
            raise
        raise UnsupportedFormatError(
            f"{name} is compressed as {syntax.name}, which cannot be opened here. Export it "
            "uncompressed, or as JPEG or PDF."
        ) from error
    kind = str(dataset.PhotometricInterpretation)
    if kind == "PALETTE COLOR":
        pixels = apply_color_lut(pixels, dataset)
    elif kind.startswith("MONOCHROME"):
        pixels = apply_voi_lut(apply_modality_lut(pixels, dataset), dataset)
    in_colour = kind == "PALETTE COLOR" or int(dataset.SamplesPerPixel) == 3
    if pixels.ndim == 2 + in_colour:
        pixels = pixels[np.newaxis]
    eight = _to_bytes(np.asarray(pixels), 8 if in_colour and kind != "PALETTE COLOR" else None)
    if kind == "MONOCHROME1":
        eight = 255 - eight
    return tuple(
        np.ascontiguousarray(frame if in_colour else np.repeat(frame[..., np.newaxis], 3, 2))
        for frame in eight
    )


def _to_bytes(values: NDArray[Any], bits: int | None) -> NDArray[np.uint8]:
    if values.dtype == np.uint8 and bits == 8:
        return np.asarray(values, np.uint8)
    if values.dtype == np.uint16 and bits is None and values.ndim == 4:
        return np.asarray(values >> 8, np.uint8)  # a palette of 16 bits
    low, high = float(values.min()), float(values.max())
    if values.dtype == np.uint8:
        return np.asarray(values, np.uint8)
    stretched = (values.astype(np.float64) - low) * (255 / max(high - low, 1e-9))
    return np.asarray(stretched.round(), np.uint8)


def _pdf(dataset: "Dataset", name: str) -> bytes:
    if str(dataset.get("MIMETypeOfEncapsulatedDocument", "")).lower() != "application/pdf":
        raise UnsupportedFormatError(f"{name} holds a document that is no PDF. Export it as one.")
    data = bytes(dataset.EncapsulatedDocument)
    length = int(dataset.get("EncapsulatedDocumentLength", 0) or 0)
    return data[:length] if length else data


def _too_large(name: str) -> TooLargeError:
    return TooLargeError(f"{name} is too large to be opened here. Export one ECG at a time.")
