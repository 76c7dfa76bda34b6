"""Recordings of the MIT-BIH Arrhythmia Database as WFDB files, and their beats in classes.

The formats (header, signal format 212, annotations) are those of the WFDB Applications Guide,
https://physionet.org/physiotools/wag/.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

AAMI_GROUPS = "NSVFQ"

PACED = ("102", "104", "107", "217")
"""Recordings with paced beats: left out, as AAMI EC57 says."""

# Annotation codes of WFDB (ecgcodes.h) to their letters; only beats and flutter waves matter here.
_LETTERS = {
    1: "N", 2: "L", 3: "R", 4: "a", 5: "V", 6: "F", 7: "J", 8: "A", 9: "S", 10: "E",
    11: "j", 12: "/", 13: "Q", 25: "B", 30: "?", 31: "!", 34: "e", 35: "n", 38: "f", 41: "r",
}  # fmt: skip
_SKIP, _NUMBER, _SUBTYPE, _CHANNEL, _TEXT = 59, 60, 61, 62, 63

GROUP_OF = {
    **dict.fromkeys("NLRBejn", "N"),
    **dict.fromkeys("aAJS", "S"),
    **dict.fromkeys("VEr", "V"),
    "F": "F",
    **dict.fromkeys("/fQ?", "Q"),
}
"""AAMI EC57 group of each beat letter. A flutter wave ("!") is no beat and has none."""


@dataclass(frozen=True)
class Recording:
    """One patient's recording: ``signals_mv`` float32 [leads, samples], ``rate_hz`` a second.

    ``at`` int64 [n] are the samples of beats and flutter waves, ``letters`` their WFDB letters.
    ``unknown`` are findings that the letters do not tell: masked, never counted as absent.
    """

    name: str
    leads: tuple[str, ...]
    rate_hz: float
    signals_mv: NDArray[np.float32]
    at: NDArray[np.int64]
    letters: NDArray[np.str_]
    unknown: tuple[str, ...] = ()


def load_recordings(folder: Path) -> list[Recording]:
    """Load every recording of a WFDB folder but the paced ones; SystemExit if there is none."""
    names = sorted(path.stem for path in folder.glob("*.hea"))
    found = [load_recording(folder, name) for name in names if name not in PACED]
    if not found:
        raise SystemExit(f"{folder} holds no MIT-BIH recordings (.hea, .dat, .atr).")
    return found


def load_recording(folder: Path, name: str) -> Recording:
    """Load one recording; ValueError if its signals are not in format 212."""
    lines = (folder / f"{name}.hea").read_text(encoding="ascii").splitlines()
    lines = [line for line in lines if line and not line.startswith("#")]
    _, leads, rate, samples = lines[0].split()[:4]
    columns = [line.split() for line in lines[1 : 1 + int(leads)]]
    if len(columns) != 2 or any(column[1] != "212" for column in columns):
        raise ValueError(f"{name} is not two leads in format 212")
    raw = np.fromfile(folder / columns[0][0], np.uint8)[: 3 * int(samples)].reshape(-1, 3)
    middle = raw[:, 1].astype(np.int16)
    first = raw[:, 0] + ((middle & 0x0F) << 8)
    second = raw[:, 2] + ((middle & 0xF0) << 4)
    values = np.stack([first, second]).astype(np.int32)
    values -= np.where(values > 2047, 4096, 0)
    gain = np.array([float(column[2].split("/")[0].split("(")[0]) for column in columns])
    zero = np.array([int(column[4]) for column in columns])
    signals = (values - zero[:, None]) / gain[:, None]
    at, letters = _read_annotations((folder / f"{name}.atr").read_bytes())
    return Recording(
        name,
        tuple(column[-1] for column in columns),
        float(rate.split("/")[0]),
        signals.astype(np.float32),
        at,
        letters,
    )


def _read_annotations(data: bytes) -> tuple[NDArray[np.int64], NDArray[np.str_]]:
    words = np.frombuffer(data[: len(data) // 2 * 2], "<u2").tolist()
    at, letters = [], []
    place = index = 0
    while index < len(words):
        code, value = words[index] >> 10, words[index] & 0x3FF
        index += 1
        if code == 0 and value == 0:
            break
        if code == _SKIP:
            leap = (words[index] << 16) + words[index + 1]
            place += leap - (1 << 32) * (leap >= 1 << 31)
            index += 2
        elif code == _TEXT:
            index += (value + 1) // 2
        elif code not in (_NUMBER, _SUBTYPE, _CHANNEL):
            place += value
            if code in _LETTERS:
                at.append(place)
                letters.append(_LETTERS[code])
    return np.array(at, np.int64), np.array(letters, np.str_)
