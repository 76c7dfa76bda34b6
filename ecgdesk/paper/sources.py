"""What can be opened: pages from files, folders and the clipboard, by content, never by name.

A format is recognised from a file's first bytes. A ``Source`` is one opened document: it knows how
many pages it has and decodes one page at a time. Everything that cannot be opened raises an
EcgdeskError whose sentence names the file, says what is wrong and what to do.
"""

import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, Self

import numpy as np

from ecgdesk.errors import (
    EcgdeskError,
    EmptyFileError,
    FileMissingError,
    TooLargeError,
    UnsupportedFormatError,
)
from ecgdesk.jobs import CancelToken
from ecgdesk.paper import pictures
from ecgdesk.paper.dicom_source import DicomSource
from ecgdesk.paper.page import Page
from ecgdesk.paper.pdf import PdfDocument

BYTES_CAP = 512 * 1024 * 1024
"""A larger file is not opened: no picture of a page needs half a gigabyte."""

HEAD = 1024
"""As many first bytes as recognising a format may need (a PDF may begin that late)."""


class Source(Protocol):
    """One opened document. Use it in a ``with`` block, from one thread at a time."""

    @property
    def count(self) -> int:
        """How many pages it has; found on first use. May raise an EcgdeskError."""

    def page(self, number: int, *, cancel: CancelToken | None = None) -> Page:
        """Decode the page with this number (from 1); EcgdeskError if it cannot be."""

    def close(self) -> None:
        """Let go of memory and child processes; the next use opens them again."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *args: object) -> None: ...


@dataclass(frozen=True)
class Content:
    """Bytes to open: ``name`` for sentences, ``load`` reads them all (again at each call)."""

    name: str
    load: Callable[[], bytes]
    path: Path | None = None


@dataclass(frozen=True)
class Format:
    """One format: how its first bytes look, and what opens it (None: known, not supported)."""

    name: str
    suffixes: tuple[str, ...]
    recognises: Callable[[bytes], bool]
    open: Callable[[Content], Source] | None = None


class PictureSource:
    """A picture file: one page, or the several of a TIFF."""

    def __init__(self, content: Content, format_name: str) -> None:
        self._content = content
        self._format = format_name
        self._frames: list[int] | None = [0]
        if format_name == "TIFF":
            self._frames = None
        self._data: bytes | None = None

    @property
    def count(self) -> int:
        """How many pages it has."""
        return len(self._all_frames())

    def page(self, number: int, *, cancel: CancelToken | None = None) -> Page:
        """Decode one page. The file's bytes are kept only while a TIFF has more to give."""
        if cancel:
            cancel.check()
        frames = self._all_frames()
        if not 1 <= number <= len(frames):
            raise _no_such_page(self._content.name, number, len(frames))
        data = self._bytes()
        if len(frames) == 1:
            self._data = None
        if self._format == "JPEG":
            pixels = pictures.decode_jpeg(data, self._content.name)
        else:
            pixels = pictures.decode(data, self._format, self._content.name, frames[number - 1])
        return Page(pixels, self._content.path, number)

    def close(self) -> None:
        """Let go of the file's bytes."""
        self._data = None

    def _bytes(self) -> bytes:
        if self._data is None:
            self._data = self._content.load()
        return self._data

    def _all_frames(self) -> list[int]:
        if self._frames is None:
            self._frames = pictures.tiff_frames(self._bytes(), self._content.name)
        return self._frames

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *args: object) -> None:
        self.close()


class PdfSource:
    """A PDF: its pages are drawn in a child process that lives until ``close``."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._document = PdfDocument(content.name, content.load)

    @property
    def count(self) -> int:
        """How many pages it has; starts the child process."""
        return self._document.count

    def page(self, number: int, *, cancel: CancelToken | None = None) -> Page:
        """Draw one page; a page that takes too long is given up, the others still come."""
        if not 1 <= number <= self.count:
            raise _no_such_page(self._content.name, number, self.count)
        pixels = self._document.draw(number - 1, cancel=cancel)
        return Page(pixels, self._content.path, number)

    def close(self) -> None:
        """End the child process."""
        self._document.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *args: object) -> None:
        self.close()


def _picture(format_name: str) -> Callable[[Content], Source]:
    return lambda content: PictureSource(content, format_name)


def _open_heic(content: Content) -> Source:
    if not pictures.can_decode_heic():
        raise UnsupportedFormatError(
            f"{content.name} is a HEIC picture, which cannot be opened here yet. Set the phone to "
            "save JPEG (“most compatible”), or save the picture as JPEG, and open that."
        )
    return PictureSource(content, "HEIF")


def _begins(*starts: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(starts)


def _is_bmp(head: bytes) -> bool:
    # Many texts begin with "BM": the size of the header that follows must be a known one too.
    return head[:2] == b"BM" and head[14:18] in {
        size.to_bytes(4, "little") for size in (12, 40, 52, 56, 64, 108, 124)
    }


def _has_brand(*brands: bytes) -> Callable[[bytes], bool]:
    return lambda head: head[4:8] == b"ftyp" and head[8:12] in brands


FORMATS: tuple[Format, ...] = (
    Format("JPEG", (".jpg", ".jpeg", ".jpe", ".jfif"), _begins(b"\xff\xd8\xff"), _picture("JPEG")),
    Format("PNG", (".png",), _begins(b"\x89PNG\r\n\x1a\n"), _picture("PNG")),
    Format(
        "TIFF",
        (".tif", ".tiff"),
        _begins(b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),
        _picture("TIFF"),
    ),
    Format("BMP", (".bmp", ".dib"), _is_bmp, _picture("BMP")),
    Format(
        "WebP",
        (".webp",),
        lambda head: head[:4] == b"RIFF" and head[8:12] == b"WEBP",
        _picture("WEBP"),
    ),
    Format("PDF", (".pdf",), lambda head: b"%PDF-" in head, PdfSource),
    Format(
        "HEIC",
        (".heic", ".heif"),
        _has_brand(b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"),
        _open_heic,
    ),
    Format(
        "DICOM",
        (".dcm", ".dicom"),
        lambda head: head[128:132] == b"DICM",
        lambda content: DicomSource(content.name, content.load, content.path),
    ),
    Format("AVIF", (".avif",), _has_brand(b"avif", b"avis")),
    Format("GIF", (".gif",), _begins(b"GIF87a", b"GIF89a")),
)
"""The registry. To add a format, add a row."""

OPENED_IN_WORDS = "JPEG, PNG, TIFF, BMP, WebP, PDF and DICOM"


def recognise(head: bytes) -> Format | None:
    """Return the format whose first bytes these are, or None."""
    return next((known for known in FORMATS if known.recognises(head)), None)


def open_source(path: Path) -> Source:
    """Open a file by its content. Reads only its first bytes: pages are decoded one at a time.

    Raises FileMissingError, EmptyFileError, UnsupportedFormatError or TooLargeError.
    """
    name = name_of(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            # Listing it tells a folder that may not be entered from one given by mistake.
            next(os.scandir(path), None)
            raise FileMissingError(f"{name} is a folder, not a page. Open the files in it.")
        if not stat.S_ISREG(status.st_mode):
            raise UnsupportedFormatError(f"{name} is not a file but a device. Choose a file.")
        with path.open("rb") as file:
            head = file.read(HEAD)
    except (OSError, ValueError) as error:
        raise _cannot_read(name, error) from error
    if status.st_size > BYTES_CAP:
        raise TooLargeError(
            f"{name} has {status.st_size // 2**20:,} MB; at most {BYTES_CAP // 2**20} MB can be "
            "opened. Save the page as a JPEG, or split the document."
        )

    def load() -> bytes:
        try:
            return path.read_bytes()
        except OSError as error:
            raise _cannot_read(name, error) from error

    return _open(head, Content(name, load, path))


def from_bytes(data: bytes, name: str = "The pasted picture") -> Source:
    """Open bytes that come from no file (a clipboard, a scanner) by their content."""
    return _open(data[:HEAD], Content(name, lambda: data))


def open_pages(path: Path) -> Iterator[Page]:
    """Yield every page of a file, decoding one at a time; EcgdeskError as in ``open_source``."""
    with open_source(path) as source:
        for number in range(1, source.count + 1):
            yield source.page(number)


def page_from_pixels(pixels: np.ndarray) -> Page:
    """Make a Page of pixels that were decoded elsewhere (a clipboard, a scanner).

    ``pixels`` are uint8: height x width (grey), or height x width x 3 (RGB) or 4 (RGBA, laid on
    white). ValueError otherwise.
    """
    return Page(pictures.to_rgb(pixels))


def find_files(paths: Iterable[Path]) -> list[Path]:
    """Expand folders into their files, in natural order ("page 2" before "page 10"), each once.

    A path that is not a folder stays as it is, whatever it holds: opening it gives its sentence.
    In a folder, and in those below it, a file is taken if its name ends as one of FORMATS does, or
    if its first bytes are those of one. Other files (notes, tables) and hidden ones are passed over
    in silence. A folder that cannot be listed stays in the list: opening it says why.
    """
    found: dict[str, Path] = {}
    for path in paths:
        for file in _files_below(path) if _is_folder(path) else [path]:
            found.setdefault(os.path.abspath(file), file)  # noqa: PTH100 (keeps links apart)
    return list(found.values())


def name_of(path: Path) -> str:
    """Return a file's name as it can be shown: bytes that are no text become question marks."""
    return os.fsencode(path.name or str(path)).decode("utf-8", "replace")


def _open(head: bytes, content: Content) -> Source:
    if not head:
        raise EmptyFileError(
            f"{content.name} is empty: it has no bytes. Copy or scan the page again."
        )
    known = recognise(head)
    if known is None:
        kind = "it holds text" if _is_text(head) else "its content is of no known kind"
        raise UnsupportedFormatError(
            f"{content.name} is not a picture or a PDF: {kind}. "
            f"{OPENED_IN_WORDS} files can be opened."
        )
    if known.open is None:
        raise UnsupportedFormatError(
            f"{content.name} is a {known.name} file, which cannot be opened yet. "
            "Save the page as JPEG, PNG or PDF and open that."
        )
    return known.open(content)


def _is_text(head: bytes) -> bool:
    return b"\0" not in head and sum(byte < 9 or 13 < byte < 32 for byte in head) == 0


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _files_below(folder: Path) -> list[Path]:
    closed: list[Path] = []
    found: list[Path] = []

    def remember(error: OSError) -> None:
        closed.append(Path(error.filename))

    for place, folders, names in os.walk(folder, onerror=remember):
        folders[:] = [name for name in folders if not _is_hidden(name)]
        found += [
            Path(place) / name
            for name in names
            if not _is_hidden(name) and _may_be_a_page(Path(place) / name)
        ]
    return sorted(found + closed, key=lambda file: _natural(file.relative_to(folder)))


def _may_be_a_page(path: Path) -> bool:
    if not path.is_file():
        return path.is_symlink()  # A link to nothing gets its sentence; a device is passed over.
    if path.suffix.lower() in _SUFFIXES:
        return True
    try:
        with path.open("rb") as file:
            return recognise(file.read(HEAD)) is not None
    except OSError:
        return False


_SUFFIXES = {suffix for known in FORMATS for suffix in known.suffixes}


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name == "__MACOSX"


def _natural(path: Path) -> list[list[tuple[int, int, str]]]:
    return [
        [
            (0, int(part), "") if part.isdecimal() else (1, 0, part.casefold())
            for part in re.split(r"(\d+)", name)
            if part
        ]
        for name in path.parts
    ]


def _no_such_page(name: str, number: int, count: int) -> EcgdeskError:
    return FileMissingError(f"{name} has no page {number}; it has {count}.")


def _cannot_read(name: str, error: OSError | ValueError) -> EcgdeskError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return FileMissingError(
            f"{name} was not found. It may have been moved or renamed, or its drive is not "
            "connected."
        )
    if isinstance(error, PermissionError):
        return FileMissingError(
            f"{name} may not be read by this user. Ask for permission, or copy it to a folder of "
            "your own."
        )
    if isinstance(error, ValueError):
        return FileMissingError(f"{name} is not a name that a file can have. Check the name.")
    return FileMissingError(
        f"{name} could not be read from the disk ({error.strerror}). Check the drive, or copy the "
        "file again."
    )
