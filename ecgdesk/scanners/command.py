"""The command ``ecgdesk scan``: lists scanners, and scans pages into a folder.

Exit codes are those of the command line: 0 done, 1 something failed, 2 a wrong command.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from ecgdesk.jobs import CancelToken, Progress
from ecgdesk.scanners.base import (
    DEFAULT_DPI,
    PAPER_SIZES,
    Backend,
    ColourMode,
    Device,
    PaperSource,
    ScanError,
    ScanSettings,
)
from ecgdesk.scanners.devices import DeviceList
from ecgdesk.scanners.registry import backend_of, device_from_key, make_backends

OK, FAILED, WRONG_COMMAND = 0, 1, 2
SEARCH_S = 30.0


def run(
    arguments: Sequence[str],
    *,
    read: Callable[[list[Path]], int] | None = None,
    backends: Sequence[Backend] | None = None,
) -> int:
    """Run ``ecgdesk scan``; returns its exit code.

    ``read`` reads the scanned files and returns an exit code: this room knows scanners, not packs.
    """
    parser = _parser()
    options = parser.parse_args(list(arguments))
    used = tuple(make_backends() if backends is None else backends)
    if options.list:
        return _list(used)
    if options.output is None:
        parser.error("say where the pages go: -o DIR")
    watched = (options.device or "").startswith("folder:")
    source = options.source or (PaperSource.FEEDER if watched else PaperSource.FLATBED)
    try:
        settings = ScanSettings(
            source=PaperSource(source),
            dpi=options.dpi,
            colour=ColourMode.COLOUR if options.colour else ColourMode.GRAY,
            paper=next((one for one in PAPER_SIZES if one.name.lower() == options.paper), None),
            pages=options.pages,
        )
    except ValueError as error:
        parser.error(f"{error}")
    try:
        device = _choose(options.device, used)
    except ScanError as error:
        _complain(error.text)
        return FAILED
    if device is None:
        return WRONG_COMMAND
    files: list[Path] = []
    code = _scan(device, settings, options.output, used, files)
    if options.read and files and read:
        code = max(code, read(files))
    return code


def _scan(
    device: Device,
    settings: ScanSettings,
    folder: Path,
    backends: Sequence[Backend],
    files: list[Path],
) -> int:
    counter = _Counter()
    try:
        backend = backend_of(device, backends)
        pages = backend.scan(device, settings, folder, report=counter.show, cancel=CancelToken())
        with closing(pages):  # Ctrl-C ends the scan, too.
            for file in pages:
                files.append(file)
                counter.clear()
                print(file, flush=True)
    except ScanError as error:
        counter.clear()
        kept = {0: "", 1: " One page was kept."}.get(len(files), f" {len(files)} pages were kept.")
        _complain(error.text + kept)
        return FAILED
    finally:
        counter.clear()
    return OK


def _list(backends: Sequence[Backend]) -> int:
    state = _search(backends)
    width = max((len(device.key) for device in state), default=0)
    for device in state:
        print(f"{device.key:<{width}}  {device.name}")
    if not state:
        _complain(
            "No scanner was found. Check that it is switched on and connected; one on the network "
            "can be used by its address: --device 192.168.1.20"
        )
    return OK if state else FAILED


def _search(backends: Sequence[Backend]) -> tuple[Device, ...]:
    devices = DeviceList(backends)
    devices.refresh()
    state = devices.wait(SEARCH_S)
    devices.cancel()
    for problem in state.problems:
        _complain(problem.text)
    return state.devices


def _choose(key: str | None, backends: Sequence[Backend]) -> Device | None:
    """Return the device meant: by its key, else the only one there is."""
    if key is not None:
        return device_from_key(key)
    found = _search(backends)
    if len(found) == 1:
        return found[0]
    if found:
        names = "\n".join(f"    {device.key}  {device.name}" for device in found)
        _complain(f"There are several scanners. Choose one with --device:\n{names}")
    else:
        _complain("No scanner was found. Check that it is switched on and connected.")
    return None


class _Counter:
    """Progress on one line of a terminal; nothing where the output goes elsewhere."""

    def __init__(self) -> None:
        self._shown = 0

    def show(self, progress: Progress) -> None:
        """Write it over what was shown before."""
        if not (sys.stderr and sys.stderr.isatty()):
            return
        share = f" {progress.done * 100 // progress.total} %" if progress.total else " …"
        text = progress.words + share
        print(f"\r{text:<{self._shown}}", end="", file=sys.stderr, flush=True)
        self._shown = max(self._shown, len(text))

    def clear(self) -> None:
        """Leave an empty line for what comes."""
        if self._shown:
            print(f"\r{'':<{self._shown}}\r", end="", file=sys.stderr, flush=True)
            self._shown = 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ecgdesk scan",
        description="Scans pages into a folder, and names the files it wrote.",
        allow_abbrev=False,
    )
    parser.add_argument("--list", action="store_true", help="list the scanners and do no more")
    parser.add_argument(
        "--device",
        metavar="D",
        help="a scanner that --list names, a network scanner's address, or folder:PATH to watch "
        "a folder (default: the only scanner there is)",
    )
    parser.add_argument(
        "--source",
        choices=[source.value for source in PaperSource],
        help="where the paper lies (default: flatbed; a watched folder is a feeder)",
    )
    parser.add_argument(
        "--dpi",
        type=int,
        default=DEFAULT_DPI,
        metavar="N",
        help=f"resolution (default: {DEFAULT_DPI}, all that a reading needs)",
    )
    parser.add_argument("--colour", action="store_true", help="colour, not gray")
    parser.add_argument(
        "--paper",
        choices=[size.name.lower() for size in PAPER_SIZES],
        help="scan that size only (default: the whole area; the paper is found in it)",
    )
    parser.add_argument("--pages", type=int, metavar="N", help="stop a feeder after N pages")
    parser.add_argument("-o", "--output", type=Path, metavar="DIR", help="where the pages go")
    parser.add_argument("--read", action="store_true", help="read the pages afterwards")
    return parser


def _complain(sentence: str) -> None:
    print(f"ecgdesk: {sentence}", file=sys.stderr)
