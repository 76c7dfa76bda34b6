"""The findings the networks are trained on, as one declared table.

The order of the rows is the order of every label, mask and logit array, and of the pack.

SCP-ECG codes and superclasses are those of PTB-XL's scp_statements.csv. SNOMED CT codes follow
the mapping of the PhysioNet/Computing in Cardiology Challenges 2020 and 2021, and are left out
where that mapping means something narrower or wider than the row (an acute infarction, say).
"""

from dataclasses import dataclass

SUPERCLASSES = ("NORM", "MI", "STTC", "CD", "HYP")


@dataclass(frozen=True)
class FindingRow:
    """One finding: its names, and what in PTB-XL makes it present.

    `superclass` is the PTB-XL superclass a record must have for any of `scp_codes` to be
    possible; None where no superclass follows from the codes. A row whose superclass is its own
    code *is* that superclass and takes its label from it.
    """

    code: str
    name: str
    group: str
    scp_codes: tuple[str, ...]
    superclass: str | None
    snomed_ct: str | None

    @property
    def is_superclass(self) -> bool:
        """Whether the row is one of the five PTB-XL superclasses."""
        return self.superclass == self.code


def _superclass(code: str, name: str, group: str, snomed_ct: str | None = None) -> FindingRow:
    return FindingRow(code, name, group, (), code, snomed_ct)


def _single(
    code: str, name: str, group: str, superclass: str | None, snomed_ct: str | None
) -> FindingRow:
    return FindingRow(code, name, group, (code,), superclass, snomed_ct)


_ANTERIOR = ("AMI", "ASMI", "ALMI")
_INFERIOR = ("IMI", "ILMI", "IPLMI", "IPMI")
_LATERAL = ("LMI", "ALMI", "ILMI", "IPLMI")
_ISCHAEMIC = ("ISC_", "ISCAL", "ISCAN", "ISCAS", "ISCIL", "ISCIN", "ISCLA")

FINDINGS: tuple[FindingRow, ...] = (
    _superclass("NORM", "Normal ECG", "normal", "164854000"),
    _superclass("MI", "Myocardial infarction", "infarction", "164865005"),
    _superclass("STTC", "ST/T change", "ST/T"),
    _superclass("CD", "Conduction disturbance", "conduction"),
    _superclass("HYP", "Hypertrophy", "hypertrophy"),
    _single("AFIB", "Atrial fibrillation", "rhythm", None, "164889003"),
    FindingRow("AMI", "Anterior myocardial infarction", "infarction", _ANTERIOR, "MI", None),
    FindingRow("IMI", "Inferior myocardial infarction", "infarction", _INFERIOR, "MI", None),
    FindingRow("LMI", "Lateral myocardial infarction", "infarction", _LATERAL, "MI", None),
    FindingRow("ISC", "Ischaemic ST/T change", "ST/T", _ISCHAEMIC, "STTC", "164861001"),
    FindingRow("STD", "ST depression", "ST/T", ("STD_",), None, "429622005"),
    _single("CLBBB", "Complete left bundle branch block", "conduction", "CD", "733534002"),
    _single("ILBBB", "Incomplete left bundle branch block", "conduction", "CD", "251120003"),
    _single("CRBBB", "Complete right bundle branch block", "conduction", "CD", "713427006"),
    _single("IRBBB", "Incomplete right bundle branch block", "conduction", "CD", "713426002"),
    _single("LAFB", "Left anterior fascicular block", "conduction", "CD", "445118002"),
    _single("1AVB", "First-degree AV block", "conduction", "CD", "270492004"),
    _single("IVCD", "Intraventricular conduction disturbance", "conduction", "CD", "698252002"),
    _single("LVH", "Left ventricular hypertrophy", "hypertrophy", "HYP", "164873001"),
    _single("AFLT", "Atrial flutter", "rhythm", None, "164890007"),
    _single("PVC", "Premature ventricular complex", "rhythm", None, "427172004"),
    _single("PAC", "Premature atrial complex", "rhythm", None, "284470004"),
    _single("PACE", "Paced rhythm", "rhythm", None, "10370003"),
    _single("STACH", "Sinus tachycardia", "rhythm", None, "427084000"),
    _single("SBRAD", "Sinus bradycardia", "rhythm", None, "426177001"),
    _single("SARRH", "Sinus arrhythmia", "rhythm", None, "427393009"),
)

CODES: tuple[str, ...] = tuple(row.code for row in FINDINGS)
