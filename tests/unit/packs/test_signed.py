"""Packs with and without a signature: who may be installed, and who is told to have signed."""

import json
import shutil
import zipfile
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from build_scripts.package.sign import sign
from ecgdesk import signatures
from ecgdesk.cli import main
from ecgdesk.errors import PackError, UnsignedPackError
from ecgdesk.packs import install as subject
from ecgdesk.packs.install import export, install, signer_of
from ecgdesk.packs.pack import Pack, find_pack, load_pack, own_packs_folder
from tests.signing import trusted_key

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ed25519PrivateKey:
    return trusted_key("Clinic North", tmp_path / "keys", monkeypatch)


@pytest.fixture
def file(pack: Pack, tmp_path: Path) -> Path:
    """The sheet pack as a file, not signed."""
    export(pack, tmp_path / "sheet.ecgpack")
    return tmp_path / "sheet.ecgpack"


@pytest.fixture
def nothing_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither manifest nor model may be looked into."""

    def fail(*_: object) -> None:
        raise AssertionError("parsed before its signature was checked")

    monkeypatch.setattr(subject, "load_pack", fail)
    monkeypatch.setattr(subject, "interpret", fail)


def with_part(file: Path, name: str, content: bytes) -> Path:
    """Put another ``name`` into a pack's file."""
    with zipfile.ZipFile(file) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    with zipfile.ZipFile(file, "w") as archive:
        for one, old in (parts | {name: content}).items():
            archive.writestr(one, content if one == name else old)
    return file


def test_a_signed_pack_is_installed_and_says_who_signed_it(
    key: Ed25519PrivateKey, file: Path, tmp_path: Path, capsys: Captured
) -> None:
    sign(key, file)
    assert main(["packs", "install", str(file)]) == 0
    assert "It is signed by Clinic North." in capsys.readouterr().out
    installed = find_pack("sheet")
    assert installed.folder == own_packs_folder() / "sheet"
    assert main(["packs"]) == 0
    assert "    signed    Clinic North\n" in capsys.readouterr().out
    # The signature goes along when the pack is carried on.
    export(installed, tmp_path / "again.ecgpack")
    assert signer_of(install(tmp_path / "again.ecgpack")) == "Clinic North"


def test_an_unsigned_pack_needs_the_persons_word(file: Path, capsys: Captured) -> None:
    with pytest.raises(UnsignedPackError, match=r"The pack sheet in .* is not signed"):
        install(file)
    assert main(["packs", "install", str(file)]) == 1
    assert f"`ecgdesk packs install --unsigned {file}`" in capsys.readouterr().err
    assert not (own_packs_folder() / "sheet").exists()
    assert main(["packs", "install", "--unsigned", str(file)]) == 0
    assert "It is not signed." in capsys.readouterr().out
    assert signer_of(find_pack("sheet")) == ""


@pytest.mark.usefixtures("nothing_is_parsed")
@pytest.mark.parametrize("signature", [b"", b"not base64!", b"AAAA", b"A" * 88, b"A" * 500_000])
def test_a_signature_that_is_none_is_refused(
    key: Ed25519PrivateKey, file: Path, signature: bytes
) -> None:
    with_part(file, "pack.sig", signature)
    with pytest.raises(PackError, match="signature does not fit"):
        install(file, unsigned=True)


@pytest.mark.usefixtures("nothing_is_parsed")
def test_a_manifest_that_was_changed_is_refused(
    key: Ed25519PrivateKey, file: Path, pack: Pack
) -> None:
    sign(key, file)
    manifest = (pack.folder / "pack.json").read_bytes()
    with_part(file, "pack.json", manifest.replace(b"{", b"{ ", 1))
    with pytest.raises(PackError, match="signature does not fit"):
        install(file, unsigned=True)


def test_another_model_under_a_signed_manifest_is_refused(
    key: Ed25519PrivateKey, file: Path, pack: Pack
) -> None:
    sign(key, file)
    with_part(file, "model.tflite", pack.model + b"\0")
    with pytest.raises(PackError, match="changed or damaged"):
        install(file, unsigned=True)


@pytest.mark.usefixtures("nothing_is_parsed")
def test_a_stranger_is_refused(key: Ed25519PrivateKey, file: Path) -> None:
    sign(Ed25519PrivateKey.generate(), file)
    with pytest.raises(PackError, match="somebody whom this ecgdesk does not know"):
        install(file, unsigned=True)


def test_a_programs_signature_is_none_for_a_pack(
    key: Ed25519PrivateKey, file: Path, pack: Pack, tmp_path: Path
) -> None:
    shutil.copy(pack.folder / "pack.json", tmp_path / "setup.exe")
    sign(key, tmp_path / "setup.exe")
    with_part(file, "pack.sig", (tmp_path / "setup.exe.sig").read_bytes())
    with pytest.raises(PackError, match="signature does not fit"):
        install(file)


def test_a_refused_pack_leaves_the_one_before(
    key: Ed25519PrivateKey, file: Path, pack: Pack, tmp_path: Path
) -> None:
    sign(key, file)
    install(file)
    newer = tmp_path / "newer"
    shutil.copytree(own_packs_folder() / "sheet", newer)
    manifest = json.loads((newer / "pack.json").read_text(encoding="utf-8"))
    (newer / "pack.json").write_text(json.dumps(manifest | {"version": "99"}), encoding="utf-8")
    export(load_pack(newer), tmp_path / "newer.ecgpack")
    with pytest.raises(PackError, match="signature does not fit"):
        install(tmp_path / "newer.ecgpack")
    assert find_pack("sheet").identity == pack.identity
    assert signer_of(find_pack("sheet")) == "Clinic North"


def test_a_pack_in_a_folder_of_its_zip_is_signed_there(
    key: Ed25519PrivateKey, pack: Pack, tmp_path: Path
) -> None:
    file = tmp_path / "in-folder.ecgpack"
    with zipfile.ZipFile(file, "w") as archive:
        for name in ("pack.json", "model.tflite"):
            archive.write(pack.folder / name, f"sheet/{name}")
    sign(key, file)
    assert signer_of(install(file)) == "Clinic North"
    with pytest.raises(SystemExit, match="signed already"):
        sign(key, file)


def test_every_key_that_comes_with_the_program_can_be_used() -> None:
    for path in signatures.keys_folder().glob("*.pub"):
        assert b"BEGIN PUBLIC KEY" in path.read_bytes()
    assert (signatures.keys_folder() / "README.md").is_file()
