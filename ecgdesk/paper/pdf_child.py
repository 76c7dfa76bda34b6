"""The child process that draws pages of a PDF, and the few bytes it speaks with its parent.

It imports little (no numpy: its threads would eat the memory limit), sets its own limits, reads
requests from standard input and answers on standard output until its input ends.

A message is one line of JSON; ``bytes`` in it says how many raw bytes follow.
    parent: {"bytes": n} and the document            child: {"count": pages} or {"error": kind}
    parent: {"page": index, "seconds": limit}        child: {"width", "height", "stride", "bytes"}
                                                            and RGB rows, or {"error": kind}
"""

import json
import os
import sys
from typing import Any, BinaryIO

ARGUMENT = "--serve-pdf-pages"
"""First argument with which the frozen program becomes the child (see cli.main)."""

DPI = 300
PIXEL_CAP = 40_000_000
SIDE_CAP = 20_000
MEMORY_CAP = 2 * 1024**3
WANTED_SIDE = 2200
"""A page of a few centimetres is drawn finer than DPI, until its longer side has this many."""

_PASSWORD = 4
"""FPDF_ERR_PASSWORD."""


def serve() -> None:
    """Serve one document until standard input ends. The whole life of the child."""
    requests, answers = _take_over_pipes()
    _limit_memory()
    import pypdfium2

    size = int(read_message(requests)["bytes"])
    data = requests.read(size)
    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == _PASSWORD
        write_message(answers, {"error": "password" if locked else "damaged"})
        return
    write_message(answers, {"count": count})
    while request := read_message(requests):
        _limit_time(float(request["seconds"]))
        try:
            header, pixels = _draw(document, int(request["page"]))
        except MemoryError:
            write_message(answers, {"error": "memory"})
        except (pypdfium2.PdfiumError, ValueError):
            write_message(answers, {"error": "damaged"})
        else:
            write_message(answers, header, pixels)


def read_message(pipe: BinaryIO) -> dict[str, Any]:
    """Read one line of JSON; an empty dict where the pipe has ended."""
    line = pipe.readline()
    if not line.endswith(b"\n"):
        return {}
    message: dict[str, Any] = json.loads(line)
    return message


def write_message(
    pipe: BinaryIO, message: dict[str, Any], data: bytes | memoryview | None = None
) -> None:
    """Write one line of JSON and the raw bytes that go with it."""
    pipe.write(json.dumps(message).encode() + b"\n")
    if data is not None:
        pipe.write(data)
    pipe.flush()


def scale_for(width_pt: float, height_pt: float) -> float:
    """Return pixels per point (1/72 inch) at which to draw a page of this size."""
    longest, shortest = max(width_pt, height_pt, 1.0), max(min(width_pt, height_pt), 1.0)
    scale = max(DPI / 72, min(WANTED_SIDE / longest, 4 * DPI / 72))
    return float(min(scale, SIDE_CAP / longest, (PIXEL_CAP / (longest * shortest)) ** 0.5))


def _draw(document: Any, index: int) -> tuple[dict[str, Any], memoryview]:
    page = document[index]
    try:
        bitmap = page.render(scale=scale_for(*page.get_size()), rev_byteorder=True)
        header = {"width": bitmap.width, "height": bitmap.height, "stride": bitmap.stride}
        pixels = memoryview(bitmap.buffer).cast("B")
        return header | {"bytes": pixels.nbytes}, pixels
    finally:
        page.close()


def _take_over_pipes() -> tuple[BinaryIO, BinaryIO]:
    # What libraries print must not fall between the messages, so standard output is moved away.
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return requests, answers


def _limit_memory() -> None:
    if sys.platform == "win32":
        return
    import resource
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # The parent decides when the child ends.
    for limit, value in ((resource.RLIMIT_AS, MEMORY_CAP), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(limit, (value, value))
        except (ValueError, OSError):
            continue  # macOS refuses RLIMIT_AS; the parent's time limit still holds.


def _limit_time(seconds: float) -> None:
    """End the child even if its parent has died and cannot: one page's share of CPU time."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime + seconds) + 5
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.RLIM_INFINITY))
    except (ValueError, OSError):
        return


if __name__ == "__main__":
    serve()
