"""Smaller stand-ins for libraries that are linked but hardly used (Linux).

OpenCV's wheel is linked with FFmpeg, for video, with AOM, for AVIF, and with a LAPACK of its own
beside numpy's: 85 MB of which nothing is ever called, or which is there twice. Such a library is
replaced by one that has the same name and the same functions: those of FFmpeg and AOM return 0 ("no
such codec", "no picture"), those of LAPACK call numpy's copy. ICU's data is cut to what Qt uses
(``icudata``). Pythons that no distribution built carry 20 MB for debuggers, which is taken off.
Needs gcc.
"""

import subprocess
from pathlib import Path

from build_scripts.package import icudata

VIDEO = ("libavcodec-", "libavformat-", "libavutil-", "libswscale-")
AVIF, AVIF_USER = ("libaom-",), "libavif-*"
"""Pages are never AVIF. libavif itself stays: OpenCV asks it of every picture whether it is one."""

LAPACK = ("libopenblas",)
ICU_DATA = "libicudata.so."
_HERE = Path(__file__).resolve().parent


class SlimError(Exception):
    """A library is not as it was when this was written; the text says how."""


def stand_in(library: Path, user: Path, numpy_lapack: Path, work: Path) -> Path | None:
    """Make the stand-in for ``library``, of which ``user`` (OpenCV) needs functions.

    Returns the file in ``work``, or None if this library is taken along as it is.
    """
    name = library.name
    made = work / name
    work.mkdir(parents=True, exist_ok=True)
    if name.startswith(ICU_DATA):
        return _icu(library, made)
    if name.startswith(AVIF) and "opencv" in library.parent.name:
        user = next(library.parent.glob(AVIF_USER))
    if name.startswith((*VIDEO, *AVIF)) and "opencv" in library.parent.name:
        source = "".join(f"long {one}(void) {{ return 0; }}\n" for one in _shared(library, user))
        return _compile(source, made, _versions(library, user))
    if name.startswith(LAPACK) and "opencv" in library.parent.name:
        return _lapack(library, user, numpy_lapack, made)
    of_python = name.startswith("libpython") or library.parent.name == "lib-dynload"
    if of_python and b".debug_info" in library.read_bytes():
        subprocess.run(["strip", "--strip-debug", "-o", str(made), str(library)], check=True)
        return made
    return None


def _icu(library: Path, made: Path) -> Path:
    content = library.read_bytes()
    symbol = icudata.entry_point(content)
    data = made.with_suffix(".dat")
    data.write_bytes(icudata.trim(icudata.extract(content)))
    source = (
        f'__asm__(".section .rodata\\n.balign 4096\\n.globl {symbol}\\n.type {symbol}, @object\\n'
        f'{symbol}:\\n.incbin \\"{data.name}\\"\\n.size {symbol}, .-{symbol}\\n");\n'
    )
    return _compile(source, made)


def _lapack(library: Path, user: Path, numpy_lapack: Path, made: Path) -> Path:
    source = (_HERE / "lapack.c").read_text(encoding="utf-8")
    _compile(source, made, link=(str(numpy_lapack), "-Wl,-rpath,$ORIGIN/../numpy.libs"))
    if lacking := set(_shared(library, user)) - set(_symbols(made, "--defined-only")):
        raise SlimError(f"lapack.c lacks what OpenCV calls of {library.name}: {sorted(lacking)}")
    return made


def _compile(source: str, made: Path, versions: str = "", link: tuple[str, ...] = ()) -> Path:
    code, script = made.with_suffix(".c"), made.with_suffix(".map")
    code.write_text(source, encoding="utf-8")
    options = ["-shared", "-fPIC", "-O2", "-s", "-Wl,--build-id=none", f"-Wl,-soname,{made.name}"]
    if versions:
        script.write_text(versions, encoding="utf-8")
        options.append(f"-Wl,--version-script,{script.name}")
    # By names without folders: nothing of this computer gets into the file.
    command = ["gcc", *options, "-fno-builtin", "-o", made.name, code.name, *link]
    done = subprocess.run(command, cwd=made.parent, capture_output=True, text=True)
    if done.returncode:
        raise SlimError(f"{made.name} could not be made: {done.stderr}")
    return made


def _shared(library: Path, user: Path) -> list[str]:
    """Return the names of the functions of ``library`` that ``user`` needs."""
    return sorted(
        set(_symbols(user, "--undefined-only")) & set(_symbols(library, "--defined-only"))
    )


def _versions(library: Path, user: Path) -> str:
    """Return a version script that gives each function the version ``user`` asks for."""
    wanted = _symbols(user, "--undefined-only")
    by_version: dict[str, list[str]] = {}
    for name in _shared(library, user):
        if wanted[name]:
            by_version.setdefault(wanted[name], []).append(name)
    return "".join(
        f"{version} {{ global: {'; '.join(names)}; }};\n"
        for version, names in sorted(by_version.items())
    )


def _symbols(library: Path, kind: str) -> dict[str, str]:
    """Return the dynamic symbols of a kind, with their versions ("" without)."""
    printed = subprocess.run(
        ["nm", "-D", kind, str(library)], capture_output=True, text=True, check=True
    ).stdout
    words = [line.split()[-1] for line in printed.splitlines() if line]
    return {
        name: version.lstrip("@") for name, _, version in (word.partition("@") for word in words)
    }
