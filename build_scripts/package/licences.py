"""The licences of everything in the frozen program, in one text.

Asked of the packages themselves: the distributions that the bundled modules and files belong to,
Python, and on Linux the system packages whose libraries come along. Whatever cannot name its
licence stops the build, so nothing slips in unsaid.
"""

import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

ALWAYS = ("pyinstaller",)
"""Not imported, but its start program is in each executable."""

LGPL_QT = ("pyside6-essentials", "shiboken6")
"""Their wheels carry no licence text; ``licences_of_qt`` has it."""

_LICENCE = re.compile(r"(^|[/_.-])(licen[cs]e|copying|notice|copyright|credits|ofl)", re.IGNORECASE)
_TEXT = ("", ".txt", ".md", ".rst", ".apache", ".bsd")
"""How files with a licence's text end; cryptography's are LICENSE.APACHE and LICENSE.BSD."""

_RULE = "=" * 100


class LicenceError(Exception):
    """Something is bundled whose licence was not found; the text names it."""


def notices(*, modules: Iterable[str], files: Iterable[Path], source: Path) -> str:
    """Return the licences of the program in ``source``, of these modules and these files."""
    names, strangers = _distributions(modules, files)
    parts = [("ecgdesk", _own(source))]
    parts.append((f"Python {sys.version.split()[0]}", _of_python()))
    for name in sorted({*names, *ALWAYS} - {"ecgdesk"}):
        version = metadata.version(name)
        parts.append((f"{name} {version}", of_distribution(name, source)))
    parts.extend(sorted(_of_system(strangers)))
    unsaid = [name for name, text in parts if not text.strip()]
    if unsaid:
        raise LicenceError("No licence was found of: " + ", ".join(unsaid))
    listing = "\n".join(f"  {name}" for name, _ in parts)
    texts = "\n".join(f"{_RULE}\n{name}\n{_RULE}\n\n{text.strip()}\n" for name, text in parts)
    return f"ecgdesk and the parts it is made of, with their licences:\n\n{listing}\n\n{texts}"


def of_distribution(name: str, source: Path) -> str:
    """Return the licence texts of an installed distribution; at least its name for the licence."""
    distribution = metadata.distribution(name)
    about = distribution.metadata
    lines = [*(about.get_all("License-Expression") or ()), *(about.get_all("License") or ())]
    lines += [
        line.split(" :: ")[-1]
        for line in about.get_all("Classifier") or ()
        if line.startswith("License")
    ]
    said = lines[0] if lines else ""
    texts = [f"Licence: {said.splitlines()[0]}" if said else ""]
    for file in sorted(distribution.files or (), key=str):
        if file.suffix.lower() in _TEXT and _is_licence(file.as_posix()):
            texts.append(_text(Path(str(distribution.locate_file(file)))))
    if _plain(name) in LGPL_QT:
        folder = source / "build_scripts" / "package" / "licences_of_qt"
        texts += [_text(folder / file) for file in ("NOTICE.txt", "LGPL-3.txt", "GPL-3.txt")]
    return "\n\n".join(_once(text for text in texts if text))


def _is_licence(place: str) -> bool:
    # Beside the code, only at the top of a package: deeper are the data and tests of others.
    return ".dist-info/" in place and _LICENCE.search(place.split(".dist-info", 1)[1]) is not None


def _distributions(modules: Iterable[str], files: Iterable[Path]) -> tuple[set[str], set[Path]]:
    """Return the names of the distributions, and the files that belong to none."""
    packages = metadata.packages_distributions()
    names = {name for module in modules for name in packages.get(module.split(".")[0], ())}
    wanted = {os.path.normpath(file): file for file in files}
    owned: set[Path] = set()
    for distribution in metadata.distributions():
        # RECORD as text: an environment has tens of thousands of files, and Path takes its time.
        base = str(distribution.locate_file(""))
        for line in (distribution.read_text("RECORD") or "").splitlines():
            file = wanted.get(os.path.normpath(f"{base}/{line.rsplit(',', 2)[0]}"))
            if file:
                owned.add(file)
                names.add(distribution.metadata["Name"])
    return {_plain(name) for name in names}, set(wanted.values()) - owned


def _of_system(files: Iterable[Path]) -> list[tuple[str, str]]:
    """Return the licences of the Debian packages that have these files; none elsewhere."""
    found: dict[str, str] = {}
    if sys.platform != "linux":
        return []  # There, whatever is no distribution's is Python's or the C runtime's.
    python = Path(sys.base_prefix).resolve()
    for file in (one.resolve() for one in files):
        if python != Path("/usr") and file.is_relative_to(python):
            continue  # Python's own, which no package of the system has.
        package = debian_package(file)
        if not package.startswith("libpython3"):
            copyright_text = _text(Path("/usr/share/doc") / package / "copyright")
            found[f"{package} (Debian, Ubuntu)"] = copyright_text
    return list(found.items())


def debian_package(file: Path) -> str:
    """Return the Debian package that has ``file``; LicenceError if none has."""
    # Where /lib is a link to /usr/lib, dpkg knows a file by one of the two names.
    names = [str(file), str(file).removeprefix("/usr")]
    for name in names:
        asked = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True)
        if asked.returncode == 0:
            return asked.stdout.split(":")[0]
    raise LicenceError(f"{file} belongs to no package, so its licence is not known.")


def _own(source: Path) -> str:
    files = [source / "LICENSE"]
    for folder in ("resources", "models"):
        files += sorted(
            file
            for file in (source / folder).rglob("*")
            if file.is_file() and _LICENCE.search("/" + file.name)
        )
    return "\n\n".join(_once(_text(file) for file in files))


def _of_python() -> str:
    for folder in (
        Path(sys.base_prefix),
        Path(sysconfig.get_path("stdlib")),
        Path(f"/usr/share/doc/python{sys.version_info.major}.{sys.version_info.minor}"),
    ):
        for name in ("LICENSE.txt", "LICENSE", "copyright"):
            if (folder / name).is_file():
                return _text(folder / name)
    return ""


def _once(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(text.strip() for text in texts))


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n")


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
