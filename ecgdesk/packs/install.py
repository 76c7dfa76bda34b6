"""Packs from elsewhere: a ``.ecgpack`` file in and out, a person's own pack taken away.

A ``.ecgpack`` is a zip of ``pack.json``, ``model.tflite`` and ``CARD.md``, perhaps ``pack.sig``,
and nothing else: a pack carries no code. It is unpacked beside the packs and moved among them only
when it is whole: names and sizes first, then the signature, then manifest, schema and hash, and
only then is the model itself opened. The signature covers manifest and model, not the card.
"""

import re
import shutil
import tempfile
import zipfile
import zlib
from pathlib import Path

import numpy as np

from ecgdesk import signatures
from ecgdesk.errors import PackError, UnsignedPackError
from ecgdesk.packs.interpreter import interpret
from ecgdesk.packs.pack import Pack, load_pack, own_packs_folder

SUFFIX = ".ecgpack"
SIGNATURE = "pack.sig"
MOST_BYTES = {
    "pack.json": 2_000_000,
    "CARD.md": 2_000_000,
    "model.tflite": 100_000_000,
    SIGNATURE: 1_000_000,
}
"""The files of a pack, and how large each may be unpacked."""

NEEDED = ("pack.json", "model.tflite")
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_WINDOWS_DEVICE = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


def install(file: Path, *, unsigned: bool = False) -> Pack:
    """Install a ``.ecgpack`` file into the person's own folder, in place of one of its name.

    ``unsigned``: the person wants it although nobody has signed it; UnsignedPackError without.
    PackError says in a sentence why a file is no pack or cannot be installed; whatever was
    installed before is then as it was.
    """
    packs = own_packs_folder()
    try:
        packs.mkdir(parents=True, exist_ok=True)
        # Beside the packs, not among them: half a pack is never listed, and moving it is one step.
        with tempfile.TemporaryDirectory(prefix=".installing-", dir=packs.parent) as staging:
            fresh = Path(staging) / "pack"
            fresh.mkdir()
            _unpack(file, fresh)
            signer = _check_signature(fresh, file)
            pack = load_pack(fresh)
            _check_name(pack.identity.name, file)
            if not signer and not unsigned:
                raise UnsignedPackError(
                    f"The pack {pack.identity.name} in {file} is not signed: nobody vouches for "
                    "where it comes from, or that it was not changed on the way. Install it only "
                    "if you know who made it and got it from them."
                )
            _check_others(pack.identity.name)
            _try_out(pack)
            _put_in_place(fresh, packs / pack.identity.name, Path(staging) / "before")
    except OSError as error:
        raise PackError(
            f"The pack {file} could not be installed in {packs} ({error.strerror}). "
            "Make room there, or ask who looks after this computer."
        ) from error
    return load_pack(packs / pack.identity.name)


def signer_of(pack: Pack) -> str:
    """Return who signed an installed pack; empty if nobody whom this ecgdesk knows."""
    try:
        return _signer_in(pack.folder) or ""
    except OSError:
        return ""


def remove(name: str) -> None:
    """Take away the person's own pack called ``name``; PackError if there is none."""
    folder = next((f for f in _own_folders() if _name_of(f) == name), None)
    if folder is None:
        raise PackError(
            f"There is no pack called {name} of your own to remove. Packs that came with ecgdesk "
            "stay."
        )
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise PackError(
            f"The pack in {folder} could not be removed ({error.strerror}). Close ecgdesk "
            "everywhere and try again."
        ) from error


def export(pack: Pack, file: Path) -> None:
    """Write a pack as one ``.ecgpack`` file; PackError if it cannot be written."""
    try:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in MOST_BYTES:
                if (pack.folder / name).is_file():
                    archive.write(pack.folder / name, name)
    except OSError as error:
        raise PackError(
            f"{file} could not be written ({error.strerror}). Choose another place."
        ) from error


def _own_folders() -> list[Path]:
    return sorted(file.parent for file in own_packs_folder().glob("*/pack.json"))


def _name_of(folder: Path) -> str:
    """The name a pack gives itself; a broken one is known by its folder."""
    try:
        return load_pack(folder).identity.name
    except PackError:
        return folder.name


def _unpack(file: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(file) as archive:
            for name, member in _members(archive, file).items():
                most = MOST_BYTES[name]
                # Not what the zip says of a size: what comes out of it.
                with archive.open(member) as packed:
                    content = packed.read(most + 1)
                if len(content) > most:
                    raise PackError(
                        f"The pack {file} is not installed: its {name} is larger than "
                        f"{most // 1_000_000} MB, which no pack needs."
                    )
                (folder / name).write_bytes(content)
    except FileNotFoundError as error:
        raise PackError(f"There is no file {file}.") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise PackError(
            f"{file} is not a whole {SUFFIX} file ({error}). Get it again from where it came."
        ) from error


def _members(archive: zipfile.ZipFile, file: Path) -> dict[str, zipfile.ZipInfo]:
    """The files of the pack in the zip, at its top or together in one folder."""
    found: dict[str, zipfile.ZipInfo] = {}
    folders = set()
    for member in archive.infolist():
        if member.is_dir():
            continue
        *above, name = member.filename.split("/")
        folders.add("/".join(above))
        link = (member.external_attr >> 16) & 0o170000 == 0o120000
        strange = len(above) > 1 or name not in MOST_BYTES or name in found
        if strange or link or ".." in above or "" in above:
            raise PackError(
                f"The pack {file} is not installed: it holds {member.filename!r}, which does not "
                f"belong in a pack. A pack is {', '.join(MOST_BYTES)} and nothing else."
            )
        found[name] = member
    missing = [name for name in NEEDED if name not in found]
    if missing or len(folders) > 1:
        lacks = f"has no {missing[0]}" if missing else "has its files in several folders"
        raise PackError(f"{file} is not a pack: it {lacks}.")
    return found


def _signer_in(folder: Path) -> str | None:
    manifest, signature = folder / "pack.json", folder / SIGNATURE
    return signatures.find_signer(signatures.PACK, manifest, signature)


def _check_signature(folder: Path, file: Path) -> str | None:
    """Return who signed an unpacked pack, None if nobody; a bad signature is worse than none."""
    if not (folder / SIGNATURE).exists():
        return None
    signer = _signer_in(folder)
    if signer is None:
        raise PackError(
            f"The pack {file} is not installed: its signature does not fit. It was changed on the "
            "way, or signed by somebody whom this ecgdesk does not know. Get it again from where "
            "it came, or update ecgdesk first."
        )
    return signer


def _check_name(name: str, file: Path) -> None:
    if not _NAME.fullmatch(name) or _WINDOWS_DEVICE.fullmatch(name):
        raise PackError(
            f"The pack {file} is not installed: it calls itself {name!r}. A pack's name has at "
            "most 40 small letters, digits, - and _, and is no name that Windows keeps."
        )


def _check_others(name: str) -> None:
    """A folder that somebody made by hand may hold a pack of that name, and would be in its way."""
    for folder in _own_folders():
        if folder.name != name and _name_of(folder) == name:
            raise PackError(
                f"A pack called {name} is in {folder} already. Remove it first: "
                f"`ecgdesk packs remove {name}`."
            )


def _try_out(pack: Pack) -> None:
    """Run the model once: a pack that cannot be used here must not replace one that can."""
    broken = PackError(
        f"The pack {pack.identity.name} is not installed: its model does not answer as its "
        "manifest says. Ask where it came from for another version."
    )
    try:
        logits, maps = interpret(pack, np.zeros(pack.input_shape, np.uint8))
    except (ValueError, IndexError, RuntimeError) as error:
        raise broken from error
    if logits.shape != (len(pack.findings),) or maps.shape[-1:] != logits.shape:
        raise broken


def _put_in_place(fresh: Path, place: Path, aside: Path) -> None:
    """Move a pack to its place; what stood there is put back if that fails."""
    if place.exists():
        place.replace(aside)
    try:
        fresh.replace(place)
    except OSError:
        if aside.exists():
            aside.replace(place)
        raise
