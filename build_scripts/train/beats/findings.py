"""What the beat pack says of a beat: the AAMI groups, and kinds that only the panel names."""

from dataclasses import dataclass

from build_scripts.train.beats.mitdb import GROUP_OF


@dataclass(frozen=True)
class BeatFinding:
    """One finding of the beat pack; ``letters`` are its WFDB beat letters."""

    code: str
    name: str
    group: str
    letters: str
    snomed_ct: str | None


def _group(group: str) -> str:
    return "".join(letter for letter, of in GROUP_OF.items() if of == group)


FINDINGS = (
    BeatFinding("N", "Normal beat", "AAMI group", _group("N"), None),
    BeatFinding("S", "Supraventricular ectopic beat", "AAMI group", _group("S"), "63593006"),
    BeatFinding("V", "Ventricular ectopic beat", "AAMI group", _group("V"), "17338001"),
    BeatFinding("F", "Fusion beat", "AAMI group", _group("F"), None),
    BeatFinding("Q", "Beat not classified", "AAMI group", _group("Q"), None),
    BeatFinding("LBBB", "Left bundle branch block beat", "Kind of beat", "L", "164909002"),
    BeatFinding("RBBB", "Right bundle branch block beat", "Kind of beat", "R", "59118001"),
    BeatFinding("VFL", "Ventricular flutter wave", "Kind of beat", "!", None),
)
CODES = tuple(finding.code for finding in FINDINGS)


def findings_of(letter: str) -> list[int]:
    """0 or 1 for each finding, of one WFDB letter."""
    return [int(letter in finding.letters) for finding in FINDINGS]
