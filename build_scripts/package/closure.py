"""Whether every DLL that Windows programs and libraries import is there.

    python -m build_scripts.package.closure FOLDER

Run in the environment that is frozen (pefile comes with PyInstaller on Windows). A build computer
has many runtimes that a clinic's has not, so only what every Windows 10 has counts as there.
"""

import importlib
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

_NAMES = """
advapi32 authz avicap32 avifil32 bcrypt bcryptprimitives cfgmgr32 comctl32 comdlg32 crypt32
d2d1 d3d11 d3d12 d3d9 dbghelp dcomp dnsapi dwmapi dwrite dxgi gdi32 gdiplus imm32 iphlpapi
kernel32 kernelbase mf mfplat mfreadwrite mpr msimg32 msvcrt msvfw32 ncrypt netapi32 normaliz
ntdll ole32 oleacc oleaut32 opengl32 powrprof propsys psapi rpcrt4 secur32 setupapi shcore
shell32 shlwapi ucrtbase uiautomationcore user32 userenv usp10 uxtheme version winhttp winmm
winspool ws2_32 wsock32 wtsapi32
"""
OF_WINDOWS = frozenset(_NAMES.split())
"""Libraries of Windows 10, without their endings. No C++ runtime is among them."""


def main(folder: Path) -> int:
    """Print what is missing in ``folder``; returns 1 if anything is."""
    lacking = missing(read_imports(folder))
    for name, users in sorted(lacking.items()):
        print(f"{name} is missing, which is needed by {', '.join(users)}")
    return 1 if lacking else 0


def missing(imports: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Return the libraries that are imported and not there, with the files that import them.

    ``imports`` maps the name of each file that is there to the names it imports.
    """
    there = {name.lower() for name in imports}
    lacking: dict[str, list[str]] = {}
    for user, names in sorted(imports.items()):
        for name in {name.lower() for name in names}:
            stem = name.rsplit(".", 1)[0]
            of_windows = stem in OF_WINDOWS or stem.startswith(("api-ms-win-", "ext-ms-win-"))
            if name not in there and not of_windows:
                lacking.setdefault(name, []).append(user)
    return lacking


def read_imports(folder: Path) -> dict[str, set[str]]:
    """Return the file name of each program and library under ``folder``, and what it imports.

    Also what is imported when first called (delay-loaded).
    """
    found: dict[str, set[str]] = {}
    for file in sorted(folder.rglob("*")):
        if file.suffix.lower() in (".dll", ".exe", ".pyd"):
            found.setdefault(file.name.lower(), set()).update(_imports(file))
    return found


def _imports(file: Path) -> set[str]:
    pefile: Any = importlib.import_module("pefile")
    program: Any = pefile.PE(str(file), fast_load=True)
    kinds = ("IMAGE_DIRECTORY_ENTRY_IMPORT", "IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT")
    program.parse_data_directories([pefile.DIRECTORY_ENTRY[kind] for kind in kinds])
    entries = [
        *getattr(program, "DIRECTORY_ENTRY_IMPORT", []),
        *getattr(program, "DIRECTORY_ENTRY_DELAY_IMPORT", []),
    ]
    program.close()
    return {entry.dll.decode("ascii").lower() for entry in entries}


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
