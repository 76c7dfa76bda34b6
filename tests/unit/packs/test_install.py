import hashlib
import json
import stat
import zipfile
from functools import partial
from pathlib import Path

import pytest

from ecgdesk.cli import main
from ecgdesk.errors import PackError
from ecgdesk.packs import install as subject
from ecgdesk.packs.install import export, remove
from ecgdesk.packs.pack import Pack, find_pack, own_packs_folder

Captured = pytest.CaptureFixture[str]

install = partial(subject.install, unsigned=True)
"""Signatures have tests of their own."""


@pytest.fixture
def parts(pack: Pack) -> dict[str, bytes]:
    """The files of a good pack called mine, to be broken."""
    manifest = json.loads((pack.folder / "pack.json").read_text(encoding="utf-8"))
    manifest |= {"name": "mine", "version": "7.0"}
    return {
        "pack.json": json.dumps(manifest).encode(),
        "model.tflite": pack.model,
        "CARD.md": b"# Mine\n",
    }


def written(parts: dict[str, bytes], file: Path) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file


def changed(parts: dict[str, bytes], **values: object) -> dict[str, bytes]:
    return parts | {"pack.json": json.dumps(json.loads(parts["pack.json"]) | values).encode()}


def left_behind() -> list[str]:
    home = own_packs_folder().parent
    return sorted(path.name for path in (*home.glob("*"), *home.glob("packs/*")))


def test_a_pack_is_installed_used_and_removed(parts: dict[str, bytes], tmp_path: Path) -> None:
    pack = install(written(parts, tmp_path / "für uns.ecgpack"))
    assert (pack.identity.name, pack.identity.version) == ("mine", "7.0")
    assert pack.folder == own_packs_folder() / "mine"
    assert sorted(path.name for path in pack.folder.iterdir()) == sorted(parts)
    assert find_pack("mine").identity == pack.identity
    assert left_behind() == ["mine", "packs"]
    remove("mine")
    with pytest.raises(PackError, match="no pack called mine"):
        find_pack("mine")


def test_a_newer_one_takes_the_place(parts: dict[str, bytes], tmp_path: Path) -> None:
    install(written(parts, tmp_path / "a.ecgpack"))
    newer = {f"mine-8/{name}": data for name, data in changed(parts, version="8.0").items()}
    assert install(written(newer, tmp_path / "b.ecgpack")).identity.version == "8.0"
    assert find_pack("mine").identity.version == "8.0"
    assert left_behind() == ["mine", "packs"]


def test_what_was_exported_can_be_installed(pack: Pack, tmp_path: Path) -> None:
    export(pack, tmp_path / "sheet.ecgpack")
    assert install(tmp_path / "sheet.ecgpack").identity == pack.identity
    assert find_pack("sheet").folder == own_packs_folder() / "sheet"
    remove("sheet")
    assert find_pack("sheet").folder == pack.folder


@pytest.mark.parametrize(
    "name",
    [
        "../model.tflite",
        "../../evil.py",
        "/pack.json",
        "a/b/pack.json",
        "..\\pack.json",
        "run.py",
        "__init__.py",
        "PACK.JSON",
    ],
)
def test_what_does_not_belong_in_a_pack_is_refused(
    parts: dict[str, bytes], name: str, tmp_path: Path
) -> None:
    with pytest.raises(PackError, match="does not belong"):
        install(written(parts | {name: b"x"}, tmp_path / "a.ecgpack"))
    assert left_behind() == ["packs"]
    assert not list(tmp_path.rglob("evil.py"))


def test_a_link_in_the_zip_is_refused(parts: dict[str, bytes], tmp_path: Path) -> None:
    file = written({k: v for k, v in parts.items() if k != "CARD.md"}, tmp_path / "a.ecgpack")
    link = zipfile.ZipInfo("CARD.md")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(PackError, match="does not belong"):
        install(file)


def test_a_file_that_grows_too_large_is_refused(
    parts: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(subject.MOST_BYTES, "model.tflite", 1_000_000)
    with pytest.raises(PackError, match="larger than 1 MB"):
        install(written(parts, tmp_path / "a.ecgpack"))
    assert left_behind() == ["packs"]


@pytest.mark.parametrize("missing", ["pack.json", "model.tflite"])
def test_a_part_that_is_missing_is_named(
    parts: dict[str, bytes], missing: str, tmp_path: Path
) -> None:
    del parts[missing]
    with pytest.raises(PackError, match=f"not a pack: it has no {missing}"):
        install(written(parts, tmp_path / "a.ecgpack"))


@pytest.mark.parametrize("cut", [0, 30, 100_000, -40])
def test_a_file_cut_short_is_said_to_be(parts: dict[str, bytes], cut: int, tmp_path: Path) -> None:
    file = written(parts, tmp_path / "a.ecgpack")
    file.write_bytes(file.read_bytes()[:cut])
    with pytest.raises(PackError, match="not a whole"):
        install(file)


def test_a_damaged_model_is_refused_and_the_old_pack_stays(
    parts: dict[str, bytes], tmp_path: Path
) -> None:
    install(written(parts, tmp_path / "a.ecgpack"))
    model = bytearray(parts["model.tflite"])
    model[len(model) // 2] ^= 1
    with pytest.raises(PackError, match="changed or damaged"):
        install(written(changed(parts, version="8") | {"model.tflite": model}, tmp_path / "b"))
    assert find_pack("mine").identity.version == "7.0"


@pytest.mark.parametrize("name", ["../mine", "", "Mine", "con", "com1", "a" * 41, "mine\n"])
def test_a_name_that_is_no_folder_is_refused(
    parts: dict[str, bytes], name: str, tmp_path: Path
) -> None:
    with pytest.raises(PackError, match="calls itself"):
        install(written(changed(parts, name=name), tmp_path / "a.ecgpack"))


def test_a_model_that_does_not_fit_its_manifest_is_refused(
    parts: dict[str, bytes], tmp_path: Path
) -> None:
    rows = json.loads(parts["pack.json"])
    few = changed(parts, findings=rows["findings"][:2], panels=[])
    size = changed(parts, input={"rows": 10, "columns": 10})
    noise = b"not a model at all"
    hashed = {"file": "model.tflite", "sha256": hashlib.sha256(noise).hexdigest()}
    none = changed(parts, model=hashed) | {"model.tflite": noise}
    for number, wrong in enumerate((few, size, none)):
        with pytest.raises(PackError):
            install(written(wrong, tmp_path / f"{number}.ecgpack"))
    assert left_behind() == ["packs"]


def test_a_schema_of_the_future_says_what_to_do(parts: dict[str, bytes], tmp_path: Path) -> None:
    with pytest.raises(PackError, match="Update ecgdesk"):
        install(written(changed(parts, schema=99), tmp_path / "a.ecgpack"))


def test_a_folder_made_by_hand_is_not_hidden_behind(
    parts: dict[str, bytes], tmp_path: Path
) -> None:
    by_hand = own_packs_folder() / "aaa"
    by_hand.mkdir(parents=True)
    for name, content in parts.items():
        (by_hand / name).write_bytes(content)
    with pytest.raises(PackError, match="Remove it first"):
        install(written(parts, tmp_path / "a.ecgpack"))
    remove("mine")
    assert not by_hand.exists()


def test_a_move_that_fails_brings_the_old_pack_back(
    parts: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(written(parts, tmp_path / "a.ecgpack"))
    replace = Path.replace

    def fail(self: Path, target: Path) -> Path:
        if self.name == "pack":
            raise PermissionError(13, "Permission denied")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(PackError, match="Permission denied"):
        install(written(changed(parts, version="8"), tmp_path / "b.ecgpack"))
    assert find_pack("mine").identity.version == "7.0"


def test_the_commands(parts: dict[str, bytes], tmp_path: Path, capsys: Captured) -> None:
    file = written(parts, tmp_path / "a.ecgpack")
    assert main(["packs", "install", "--unsigned", str(file)]) == 0
    assert "Installed mine 7.0" in capsys.readouterr().out
    assert main(["packs"]) == 0
    listed = capsys.readouterr().out
    assert "mine 7.0" in listed and "sheet " in listed and "mi-site: MI and site" in listed
    assert main(["packs", "export", "mine", str(tmp_path / "b.ecgpack")]) == 0
    assert main(["packs", "remove", "mine"]) == 0
    assert main(["packs", "remove", "mine"]) == 1
    assert "no pack called mine" in capsys.readouterr().err
    assert main(["packs", "install", "--unsigned", str(tmp_path / "none.ecgpack")]) == 1
    assert "There is no file" in capsys.readouterr().err
    assert main(["packs", "install", "--unsigned", str(tmp_path / "b.ecgpack")]) == 0


def test_one_that_came_with_the_program_stays(capsys: Captured, pack: Pack) -> None:
    assert main(["packs", "remove", "sheet"]) == 1
    assert "Packs that came with ecgdesk stay" in capsys.readouterr().err
    assert pack.folder.is_dir()
