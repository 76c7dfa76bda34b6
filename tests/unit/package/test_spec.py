"""``ecgdesk.spec``, run as on each system, with PyInstaller's part played by what only notes."""

import plistlib
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from build_scripts.package import licences, linux

ROOT = Path(__file__).resolve().parents[3]
SPEC = ROOT / "build_scripts" / "package" / "ecgdesk.spec"
Entry = tuple[str, str, str]


class Played:
    """What the spec asked PyInstaller for, by the name of the step."""

    def __init__(self) -> None:
        self.steps: dict[str, list[tuple[tuple[Any, ...], dict[str, Any]]]] = {}

    def step(self, name: str) -> Callable[..., str]:
        def note(*given: Any, **named: Any) -> str:
            self.steps.setdefault(name, []).append((given, named))
            return name

        return note

    def collected(self) -> dict[str, str]:
        """Return where each file or link in the program comes from, by its place."""
        ((given, _),) = self.steps["COLLECT"]
        lists = [part for part in given if isinstance(part, list)]
        return {place: source for entries in lists for place, source, _ in entries}


@pytest.fixture
def play(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Played]:
    def run(
        platform: str,
        binaries: list[Entry],
        datas: list[Entry],
        imports: dict[str, list[str]],
    ) -> Played:
        monkeypatch.setattr(sys, "platform", platform)
        monkeypatch.setattr(sys, "path", [*sys.path])  # the spec puts its own before it
        monkeypatch.setattr(licences, "notices", lambda **_: "the licences")
        monkeypatch.setattr(linux, "links_of", lambda file: imports.get(file.name, []))
        hooks = types.ModuleType("PyInstaller.utils.hooks")
        vars(hooks).update(collect_submodules=lambda name: [name], copy_metadata=lambda name: [])
        depend = types.ModuleType("PyInstaller.depend.bindepend")
        vars(depend).update(
            get_imports=lambda source: {(one, None) for one in imports.get(Path(source).name, [])}
        )
        for module in (hooks, depend):
            for name in ("PyInstaller", module.__name__.rpartition(".")[0]):
                monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
            monkeypatch.setitem(sys.modules, module.__name__, module)

        played = Played()

        def analyse(*given: Any, **named: Any) -> types.SimpleNamespace:
            played.step("Analysis")(*given, **named)
            return types.SimpleNamespace(binaries=binaries, datas=datas, pure=[], scripts=[])

        names: dict[str, Any] = {
            name: played.step(name) for name in ("PYZ", "EXE", "COLLECT", "BUNDLE")
        }
        names |= {"Analysis": analyse, "SPECPATH": str(SPEC.parent), "workpath": str(tmp_path)}
        exec(compile(SPEC.read_text(encoding="utf-8"), str(SPEC), "exec"), names)
        return played

    return run


def framework(name: str) -> tuple[Entry, list[Entry]]:
    """Return the library of one of Qt's frameworks, and what PyInstaller puts around it."""
    top = f"PySide6/Qt/lib/{name}.framework"
    return (f"{top}/Versions/A/{name}", f"/wheel/{name}", "BINARY"), [
        (f"{top}/Versions/A/Resources/Info.plist", f"/wheel/{name}.plist", "DATA"),
        (f"{top}/Versions/Current", "A", "SYMLINK"),
        (f"{top}/{name}", f"Versions/Current/{name}", "SYMLINK"),
        (f"{top}/Resources", "Versions/Current/Resources", "SYMLINK"),
        (name, f"{top}/Versions/A/{name}", "SYMLINK"),
    ]


def test_frameworks_of_macos_are_whole_or_not_there(play: Callable[..., Played]) -> None:
    core, around_core = framework("QtCore")
    quick, around_quick = framework("QtQuick")
    module = ("PySide6/QtCore.abi3.so", "/wheel/QtCore.abi3.so", "EXTENSION")
    plugin = ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "/wheel/libqcocoa.dylib", "BINARY")
    inside = "@rpath/QtCore.framework/Versions/A/QtCore"
    played = play(
        "darwin",
        [core, quick, module, plugin],
        [*around_core, *around_quick, ("models/sheet/pack.json", "/pack.json", "DATA")],
        {"QtCore.abi3.so": [inside], "libqcocoa.dylib": [inside], "QtQuick": [inside]},
    )
    places = played.collected()
    for entry in (core, module, plugin, *around_core):
        assert places[entry[0]] == entry[1]
    assert not [place for place in places if "QtQuick" in place]
    assert places["models/sheet/pack.json"] == "/pack.json"


def test_the_program_of_macos(play: Callable[..., Played]) -> None:
    played = play("darwin", [], [], {})
    ((_, program),) = played.steps["EXE"]
    assert program["name"] == "ecgdesk"
    assert not program["console"]
    assert "ImageCaptureCore" in played.steps["Analysis"][0][1]["hiddenimports"]

    ((given, bundle),) = played.steps["BUNDLE"]
    assert given == ("COLLECT",)
    assert bundle["name"] == "ecgdesk.app"
    assert Path(bundle["icon"]).name == "ecgdesk.icns"
    plist = plistlib.loads(plistlib.dumps(bundle["info_plist"]))
    assert plist["LSMinimumSystemVersion"] == "12.0"
    (kind,) = plist["CFBundleDocumentTypes"]
    assert kind["LSHandlerRank"] == "Alternate"  # nobody's default is taken over


def test_windows_has_two_programs_and_one_c_runtime(play: Callable[..., Played]) -> None:
    played = play(
        "win32",
        [
            ("PySide6/MSVCP140.dll", "/wheel/MSVCP140.dll", "BINARY"),
            ("VCRUNTIME140.dll", "/python/VCRUNTIME140.dll", "BINARY"),
            ("numpy.libs/msvcp140-a4c2.dll", "/wheel/msvcp140-a4c2.dll", "BINARY"),
            ("numpy/_core.pyd", "/wheel/_core.pyd", "EXTENSION"),
        ],
        [],
        {"_core.pyd": ["msvcp140-a4c2.dll"]},
    )
    assert [(named["name"], named["console"]) for _, named in played.steps["EXE"]] == [
        ("ecgdesk", False),
        ("ecgdesk-cli", True),
    ]
    assert "BUNDLE" not in played.steps
    places = played.collected()
    # LiteRT cannot use PySide6's: that is older than its compiler.
    runtime = Path(sys.prefix) / "Scripts"
    assert places["PySide6/MSVCP140.dll"] == str(runtime / "msvcp140.dll")
    assert places["vcruntime140_threads.dll"] == str(runtime / "vcruntime140_threads.dll")
    assert places["vcruntime140.dll"] == str(runtime / "vcruntime140.dll")
    assert "VCRUNTIME140.dll" not in places
    assert places["numpy.libs/msvcp140-a4c2.dll"] == "/wheel/msvcp140-a4c2.dll"


def test_linux_needs_no_application_folder(play: Callable[..., Played]) -> None:
    opencv = ("cv2/cv2.abi3.so", "/wheel/cv2.abi3.so", "EXTENSION")
    lapack = ("numpy.libs/libscipy_openblas64_-1.so", "/wheel/libscipy_openblas64_-1.so", "BINARY")
    spare = ("PySide6/Qt/lib/libQt6Quick.so.6", "/wheel/libQt6Quick.so.6", "BINARY")
    link = ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK")
    played = play("linux", [opencv, lapack, spare], [link], {"cv2.abi3.so": [lapack[0][11:]]})
    assert "BUNDLE" not in played.steps
    places = set(played.collected())
    assert {opencv[0], lapack[0], "LICENCES.txt"} == places
