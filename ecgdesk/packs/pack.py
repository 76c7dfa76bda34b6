"""A pack: a folder with ``pack.json``, ``model.tflite`` and ``CARD.md``. It carries no code.

The manifest says what the pack reads, what each finding means and where its thresholds lie.
The model's SHA-256 is checked before its bytes are given to the interpreter.
"""

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ecgdesk import places
from ecgdesk.errors import PackError
from ecgdesk.packs.panels import Panel, panel_from_manifest

SCHEMA = 1


@dataclass(frozen=True)
class PackIdentity:
    """What a Reading keeps of the pack that made it."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True)
class FindingSpec:
    """One finding of a pack.

    Probability is ``sigmoid(slope * logit + intercept)``. Under ``absent_below`` the call is
    "absent", from ``present_from`` on "present", between them "unsure". ``sensitivity`` and
    ``specificity`` were measured at ``present_from`` on the data that ``measured_on`` names.
    ``experimental``: measured too weak, or on too few, to be relied on like the others.
    """

    code: str
    name: str
    group: str
    scp_codes: tuple[str, ...]
    snomed_ct: str | None
    slope: float
    intercept: float
    absent_below: float
    present_from: float
    sensitivity: float | None
    specificity: float | None
    measured_on: str
    experimental: bool = False


@dataclass(frozen=True)
class Pack:
    """A pack that was loaded and checked. ``input_shape`` is (rows, columns) of the network."""

    folder: Path
    identity: PackIdentity
    title: str
    kind: str
    licence: str
    input_shape: tuple[int, int]
    findings: tuple[FindingSpec, ...]
    panels: tuple[Panel, ...] = ()

    def panel(self, name: str) -> Panel:
        """Return the panel called ``name``; PackError names those there are."""
        for panel in self.panels:
            if panel.name == name:
                return panel
        known = ", ".join(panel.name for panel in self.panels) or "none"
        raise PackError(
            f"The pack {self.identity.name} has no panel called {name}. It has: {known}."
        )

    @cached_property
    def model(self) -> bytes:
        """The model file, checked against its hash."""
        return _checked_model(self.folder, self.identity)


def load_pack(folder: Path) -> Pack:
    """Load and check the pack in ``folder``; PackError says what is wrong with it."""
    manifest = _manifest(folder)
    try:
        if manifest["schema"] != SCHEMA:
            raise PackError(
                f"The pack in {folder} has manifest schema {manifest['schema']}, but this version "
                f"of ecgdesk knows schema {SCHEMA}. Update ecgdesk, or use an older pack."
            )
        identity = PackIdentity(
            name=str(manifest["name"]),
            version=str(manifest["version"]),
            sha256=str(manifest["model"]["sha256"]),
        )
        findings = tuple(_finding(row) for row in manifest["findings"])
        codes = [finding.code for finding in findings]
        pack = Pack(
            folder=folder,
            identity=identity,
            title=str(manifest["title"]),
            kind=str(manifest["kind"]),
            licence=str(manifest["licence"]),
            input_shape=(int(manifest["input"]["rows"]), int(manifest["input"]["columns"])),
            findings=findings,
            panels=tuple(panel_from_manifest(row, codes) for row in manifest.get("panels", ())),
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise PackError(
            f"The manifest {folder / 'pack.json'} is not complete ({error!r}). "
            "Install the pack again."
        ) from error
    if not pack.findings:
        raise PackError(f"The manifest {folder / 'pack.json'} names no finding.")
    _checked_model(folder, identity)
    return pack


def list_packs() -> list[Pack]:
    """Return every usable pack: the person's own first, then those that came with the program."""
    packs: dict[str, Pack] = {}
    for folder in pack_folders():
        try:
            pack = load_pack(folder)
        except PackError:
            continue
        packs.setdefault(pack.identity.name, pack)
    return list(packs.values())


def find_pack(name: str = "sheet") -> Pack:
    """Return the pack called ``name``; PackError says why it cannot be used, or which there are."""
    for folder in pack_folders():
        try:
            pack = load_pack(folder)
        except PackError:
            if folder.name == name:
                raise  # the person means this one; another must not stand in for it unsaid
            continue
        if pack.identity.name == name:
            return pack
    known = ", ".join(pack.identity.name for pack in list_packs()) or "none"
    raise PackError(f"There is no pack called {name}. Packs installed here: {known}.")


def own_packs_folder() -> Path:
    """Folder of the person's own packs, one folder each; it need not be there yet."""
    return places.user_folder() / "packs"


def pack_folders() -> list[Path]:
    """Folders of all packs, whole or not: the person's own first."""
    roots = (own_packs_folder(), places.models_folder())
    return [file.parent for root in roots for file in sorted(root.glob("*/pack.json"))]


def _manifest(folder: Path) -> dict[str, Any]:
    try:
        manifest = json.loads((folder / "pack.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise PackError(
            f"The manifest {folder / 'pack.json'} cannot be read. Install the pack again."
        ) from error
    if not isinstance(manifest, dict):
        raise PackError(f"The manifest {folder / 'pack.json'} is not a pack's. Install it again.")
    return manifest


def _finding(row: dict[str, Any]) -> FindingSpec:
    point = row["operating_point"]
    return FindingSpec(
        code=str(row["code"]),
        name=str(row["name"]),
        group=str(row["group"]),
        scp_codes=tuple(str(code) for code in row["scp_codes"]),
        snomed_ct=row.get("snomed_ct"),
        slope=float(row["calibration"]["slope"]),
        intercept=float(row["calibration"]["intercept"]),
        absent_below=float(point["absent_below"]),
        present_from=float(point["present_from"]),
        sensitivity=point.get("sensitivity"),
        specificity=point.get("specificity"),
        measured_on=str(point.get("measured_on", "")),
        experimental=bool(row.get("experimental", False)),
    )


def _checked_model(folder: Path, identity: PackIdentity) -> bytes:
    try:
        model = (folder / "model.tflite").read_bytes()
    except OSError as error:
        raise PackError(
            f"The model of the pack in {folder} cannot be read. Install the pack again."
        ) from error
    if hashlib.sha256(model).hexdigest() != identity.sha256:
        raise PackError(
            f"The model of the pack {identity.name} is not the one its manifest names: the file "
            f"{folder / 'model.tflite'} was changed or damaged. Install the pack again."
        )
    return model
