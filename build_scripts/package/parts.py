"""Which parts of the installed packages the frozen program takes along; used by ``ecgdesk.spec``.

Everything here speaks of a file's place in the program (``PySide6/Qt/lib/libQt6Core.so.6``), with
forward slashes, and knows nothing of PyInstaller.
"""

import posixpath
import re
from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatch

Entry = tuple[str, str, str]
"""A place in the program, the file that goes there (of a link: where it leads), and its kind."""

LINK = "SYMLINK"

MODULES_LEFT_OUT = (
    "IPython",
    "PIL.AvifImagePlugin",
    "PIL.ImageQt",
    "PIL.ImageTk",
    "PIL._avif",
    "PIL._imagingcms",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "_pytest",
    "ai_edge_litert.aot",
    "ai_edge_litert.tools",
    "ai_edge_litert.vendors",
    "curses",
    "doctest",
    "ensurepip",
    "fsspec",
    "idlelib",
    "keras",
    "lib2to3",
    "matplotlib",
    "mypy",
    "numpy.f2py",
    "pandas",
    "pip",
    "pkg_resources",
    "pydantic",
    "pydoc",
    "pytest",
    "readline",
    "scipy",
    "setuptools",
    "sqlite3",
    "tensorflow",
    "tflite",
    "tkinter",
    "torch",
    "turtle",
    "wheel",
)
"""Modules that something imports if they are there, and that ecgdesk never needs."""

FILES_LEFT_OUT = (
    "*.dist-info/RECORD",  # hashes of commands that hold the path of the build's environment
    "PySide6/*.pyi",
    "PySide6/Qt/qml/*",
    "PySide6/qml/*",
    "*/LiteRtWebGpuAccelerator.*",
    "*/libLiteRtWebGpuAccelerator.*",
    "ai_edge_litert/aot/*",
    "ai_edge_litert/tools/*",
    "ai_edge_litert/vendors/*",
    "cv2/data/*",
    "cv2/*.pyi",
    "*opencv_videoio_ffmpeg*",
    "*opengl32sw.dll",
    "*d3dcompiler_47.dll",
    "*vcamp140.dll",  # imports the one above; nothing imports it
    "pydicom/data/test_files/*",
    "pydicom/data/palettes/*",
    "resources/translations/*.ts",  # the program reads what is made of them
)

QT_PLUGINS = (
    "iconengines/*qsvgicon*",
    "imageformats/*qico*",
    "imageformats/*qjpeg*",
    "imageformats/*qsvg*",
    "platforminputcontexts/*composeplatforminputcontextplugin*",
    "platforminputcontexts/*ibusplatforminputcontextplugin*",
    "platforms/*qcocoa*",
    "platforms/*qoffscreen*",
    "platforms/*qwindows*",
    "platforms/*qxcb*",
    "platformthemes/*qxdgdesktopportal*",
    "printsupport/*",
    "styles/*",
)
"""The plugins of Qt that stay, on whichever system has them.

No Wayland: every desktop that has it runs X programs too, and one way is tested.
"""

QT_TRANSLATIONS = "qtbase_*.qm"

C_RUNTIME = (
    "msvcp140.dll",
    "msvcp140_1.dll",
    "msvcp140_2.dll",
    "vcruntime140.dll",
    "vcruntime140_1.dll",
    "vcruntime140_threads.dll",
)
"""Microsoft's C and C++ runtime (Windows), which may be passed on with a program."""

SYSTEM_LIBRARIES = (
    "libbz2.so.*",
    "libcrypto.so.*",
    "libexpat.so.*",
    "libffi.so.*",
    "liblzma.so.*",
    "libmpdec.so.*",
    "libpython3.*",
    "libssl.so.*",
    "libuuid.so.*",
    "libxcb-*.so.*",
    "libxkbcommon-x11.so.*",
    "libz.so.*",
)
"""Of the build system's own libraries (Linux), these come along.

Either Python is built for one version of them, or desktops lack them. All others (the C and C++
libraries, X, GL, fontconfig, D-Bus, GLib, CUPS) belong to the system they talk to, and are the
.deb's dependencies.
"""


def is_wanted(place: str) -> bool:
    """Whether the file at this place in the program comes along."""
    if any(fnmatch(place, pattern) for pattern in FILES_LEFT_OUT):
        return False
    if plugin := re.search(r"PySide6/(?:Qt/)?plugins/(.+)$", place):
        return any(fnmatch(plugin[1], pattern) for pattern in QT_PLUGINS)
    if translation := re.search(r"PySide6/(?:Qt/)?translations/(.+)$", place):
        return fnmatch(translation[1], QT_TRANSLATIONS)
    return True


def is_wanted_of_system(name: str) -> bool:
    """Whether a library of the build system with this file name comes along (Linux)."""
    return any(fnmatch(name, pattern) for pattern in SYSTEM_LIBRARIES)


def is_qt_library(place: str) -> bool:
    """Whether this is one of Qt's own libraries, or a library that only those use."""
    name = place.rsplit("/", 1)[-1]
    return re.match(r"(lib)?(Qt6?[A-Z]\w*(\.|$)|icu(data|i18n|uc))", name) is not None


def reached(roots: Iterable[str], imports: Mapping[str, Iterable[str]]) -> set[str]:
    """Return the file names that ``roots`` need in the end, themselves included.

    ``imports`` maps a file name to those of the libraries it is linked with.
    """
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(imports.get(name, ()))
    return found


def without_remains(entries: Sequence[Entry]) -> list[Entry]:
    """Drop links that lead nowhere, and what is left of macOS's frameworks without their library.

    A framework is a folder of links around a library. Half of one cannot be signed.
    """
    links = {place: source for place, source, kind in entries if kind == LINK}
    places = {place for place, *_ in entries} - links.keys()
    there = places | {folder for place in places for folder in _folders(place)}

    def is_kept(place: str) -> bool:
        framework = re.match(r"(.*?([^/]+)\.framework)/", place)
        if framework and not any(
            fnmatch(one, f"{framework[1]}/Versions/*/{framework[2]}") for one in places
        ):
            return False
        return _real(place, links) in there

    return [entry for entry in entries if is_kept(entry[0])]


def _real(place: str, links: Mapping[str, str]) -> str:
    """Return where a place is once the links on its way have been followed."""
    for _ in range(20):  # a ring of links ends, too
        link = next((part for part in (*_folders(place), place) if part in links), None)
        if link is None:
            break
        rest = place[len(link) :]
        place = posixpath.normpath(posixpath.join(posixpath.dirname(link), links[link])) + rest
    return place


def _folders(place: str) -> list[str]:
    """Return the folders that a place lies in, the outermost first."""
    names = place.split("/")[:-1]
    return ["/".join(names[: count + 1]) for count in range(len(names))]
