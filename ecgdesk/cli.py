"""Every command of ecgdesk. Qt is imported by the window's alone, and nothing before it is needed.

    ecgdesk [PATH…]          opens the window
    ecgdesk read PATH…       reads files and folders without one
    ecgdesk trace PATH…      writes each lead's samples in mV, one CSV a page
    ecgdesk report PATH…     writes and prints a report of each page
    ecgdesk export PATH…     writes FHIR, DICOM, traces, or pages without names
    ecgdesk scan             scans pages into a folder
    ecgdesk evaluate FOLDER  measures how well labelled pages are read
    ecgdesk packs            lists, installs and removes packs
    ecgdesk verify FILE      says whether a new version of ecgdesk is genuine
    ecgdesk selftest         reads a built-in page and checks what comes out

Exit codes: 0 every page was read or refused, 1 something failed, 2 a wrong command line,
130 interrupted from the keyboard.
"""

import argparse
import json
import math
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ecgdesk import __version__
from ecgdesk.errors import PackError
from ecgdesk.paper import pdf_child

if TYPE_CHECKING:
    from ecgdesk.batch import Outcome
    from ecgdesk.packs.pack import Pack
    from ecgdesk.packs.panels import Panel
    from ecgdesk.paper.quad import Quad

OK, FAILED, WRONG_COMMAND, INTERRUPTED = 0, 1, 2, 130

JOBS_CAP = 64


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code (argparse leaves with SystemExit for --help)."""
    if getattr(sys, "frozen", False):
        # The frozen program is its own worker process. Imported here: the window need not wait.
        import multiprocessing

        multiprocessing.freeze_support()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [pdf_child.ARGUMENT]:
        pdf_child.serve()
        return OK
    _write_utf8()
    commands: dict[str, Callable[[list[str]], int]] = {
        "read": _read,
        "trace": _trace,
        "report": _report,
        "export": _export,
        "scan": _scan,
        "evaluate": _evaluate,
        "packs": _packs,
        "verify": _verify,
        "selftest": _selftest,
    }
    try:
        if arguments and arguments[0] in commands:
            code = commands[arguments[0]](arguments[1:])
        else:
            code = _window(arguments)
        if sys.stdout:
            sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Who read our output has left (`… | head`). Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def _window(arguments: list[str]) -> int:
    parser = _parser(
        "ecgdesk",
        "Opens the window, with the pages of PATH if any. A file called like a command is "
        "opened as ./read.",
        epilog="other commands:\n"
        "  ecgdesk read PATH…    read files and folders without a window\n"
        "  ecgdesk trace PATH…   write each lead's samples in mV, one CSV a page\n"
        "  ecgdesk report PATH…  write and print a report of each page\n"
        "  ecgdesk export PATH…  write FHIR, DICOM, traces, or pages without names\n"
        "  ecgdesk scan          scan pages into a folder\n"
        "  ecgdesk evaluate      measure how well labelled pages are read\n"
        "  ecgdesk packs         list, install and remove packs\n"
        "  ecgdesk verify FILE   say whether a new version of ecgdesk is genuine\n"
        "  ecgdesk selftest      check that this installation reads a page as it should\n"
        "`ecgdesk read --help` says more.",
    )
    parser.add_argument("--version", action="version", version=f"ecgdesk {__version__}")
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    paths: list[Path] = parser.parse_args(arguments).paths
    try:
        from ecgdesk.desk.app import run
    except ImportError as error:
        _complain(
            f"The window cannot be opened, because a library is missing ({error}). "
            "`ecgdesk read PATH` works without it."
        )
        return FAILED
    return run(paths)


def _read(arguments: list[str]) -> int:
    parser = _parser("ecgdesk read", "Reads files and folders without a window.")
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
    parser.add_argument("--json", action="store_true", help="one JSON object a page, one a line")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write a table to FILE as well")
    parser.add_argument("--pack", metavar="NAME", help="read with this pack (default: sheet)")
    parser.add_argument("--panel", metavar="NAME", help="answer in these classes as well")
    parser.add_argument(
        "--quad",
        metavar="x,y,x,y,x,y,x,y",
        help="the paper's corners on every page, in pixels, clockwise from its top left",
    )
    parser.add_argument(
        "--jobs",
        type=int,
        metavar="N",
        help="read N pages at a time (default: by the number of files and cores, at most 4)",
    )
    options = parser.parse_args(_with_joined_quad(arguments))
    quad = _quad(parser, options.quad) if options.quad is not None else None
    if options.jobs is not None and not 1 <= options.jobs <= JOBS_CAP:
        parser.error(f"--jobs takes a number from 1 to {JOBS_CAP}.")

    from ecgdesk.exchange.csvfile import CsvFile
    from ecgdesk.packs.pack import find_pack
    from ecgdesk.paper.sources import find_files

    try:
        pack = find_pack(options.pack or "sheet")
        panel = pack.panel(options.panel) if options.panel else None
    except PackError as error:
        _complain(error.text)
        return WRONG_COMMAND if options.pack or options.panel else FAILED
    files = find_files(options.paths)
    if not files:
        _complain("There is no picture and no PDF in " + ", ".join(map(str, options.paths)) + ".")
    jobs = options.jobs or max(1, min(4, os.cpu_count() or 1, len(files) // 4))
    shows = [partial(_print_json, panel=panel) if options.json else _Table(files, panel).print_row]
    try:
        with ExitStack() as stack:
            if options.csv:
                shows.append(stack.enter_context(CsvFile(options.csv, pack, panel)).add)
            code = _read_files(files, pack, quad, jobs, shows)
    except OSError as error:
        if isinstance(error, BrokenPipeError) or options.csv is None:
            raise
        _complain(f"{options.csv} could not be written ({error.strerror}). Choose another place.")
        return WRONG_COMMAND
    if not options.json and files:
        from ecgdesk.reading import DISCLAIMER

        if panel:
            print(f"\n{panel.title}. {panel.note}")
        print(f"\n{DISCLAIMER}")
    return code


def _read_files(
    files: list[Path],
    pack: "Pack",
    quad: "Quad | None",
    jobs: int,
    shows: "Iterable[Callable[[Outcome], None]]",
) -> int:
    from ecgdesk.batch import make_executor, read_many
    from ecgdesk.jobs import CancelToken

    cancel = CancelToken()
    code = OK
    with ExitStack() as stack:
        executor = stack.enter_context(make_executor(jobs))
        # Left first: a page under way is given up before the executor is waited for.
        stack.callback(cancel.cancel)
        outcomes = read_many(files, pack, executor=executor, quad=quad, cancel=cancel)
        for outcome in stack.enter_context(closing(outcomes)):
            if outcome.status == "failed":
                code = FAILED
            for show in shows:
                show(outcome)
    return code


def _trace(arguments: list[str]) -> int:
    parser = _parser("ecgdesk trace", "Writes the samples of each lead in mV, one CSV a page.")
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="where the files go"
    )
    parser.add_argument("--wfdb", action="store_true", help="write WFDB records beside them")
    options = parser.parse_args(arguments)

    from ecgdesk.errors import EcgdeskError
    from ecgdesk.exchange.tracefile import trace_path, write_csv, write_wfdb
    from ecgdesk.paper.sources import find_files, open_source
    from ecgdesk.reading import trace_page

    code = OK
    for file in find_files(options.paths):
        try:
            with open_source(file) as source:
                for number in range(1, source.count + 1):
                    trace = trace_page(source.page(number))
                    if trace is None:
                        _complain(f"No ECG trace was found on page {number} of {file}.")
                        code = FAILED
                        continue
                    path = trace_path(file, number, options.output)
                    options.output.mkdir(parents=True, exist_ok=True)
                    write_csv(trace, path)
                    if options.wfdb:
                        write_wfdb(trace, path)
                    print(path, flush=True)
        except EcgdeskError as error:
            _complain(error.text)
            code = FAILED
        except OSError as error:
            _complain(
                f"{options.output} could not be written ({error.strerror}). Choose another place."
            )
            return WRONG_COMMAND
    return code


def _report(arguments: list[str]) -> int:
    _draw_without_screen()
    from ecgdesk.desk.report_command import run

    return run(arguments)


def _export(arguments: list[str]) -> int:
    _draw_without_screen()
    from ecgdesk.desk.export_command import run

    return run(arguments)


def _draw_without_screen() -> None:
    """Qt dies where it is to open a screen that is not there; a report needs none."""
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _scan(arguments: list[str]) -> int:
    from ecgdesk.scanners.command import run

    return run(arguments, read=lambda files: _read([str(file) for file in files]))


def _evaluate(arguments: list[str]) -> int:
    from ecgdesk.evaluation.command import run

    return run(arguments)


def _packs(arguments: list[str]) -> int:
    from ecgdesk.packs.command import run

    return run(arguments)


def _verify(arguments: list[str]) -> int:
    from ecgdesk.verify import run

    return run(arguments)


def _selftest(arguments: list[str]) -> int:
    parser = _parser("ecgdesk selftest", "Checks reading, records, scanners, window and printing.")
    parser.parse_args(arguments)
    from ecgdesk.selftest import run_all

    passed = True
    for check in run_all():
        passed = passed and check.passed
        print(f"{'ok    ' if check.passed else 'FAILED'}  {check.words}", flush=True)
    print("All is well." if passed else "This installation is not sound. Install ecgdesk again.")
    return OK if passed else FAILED


def _print_json(outcome: "Outcome", panel: "Panel | None") -> None:
    # ASCII: no console or pipe can spoil it, and names that are no text survive it.
    print(json.dumps(outcome.as_json(panel), ensure_ascii=True, allow_nan=False), flush=True)


class _Table:
    """The same for people: a line a page, the file's name in a column as wide as it needs.

    The answers of a panel stand on lines of their own below.
    """

    def __init__(self, files: Iterable[Path], panel: "Panel | None") -> None:
        self._panel = panel
        self._width = min(48, max((len(str(file)) for file in files), default=0))

    def print_row(self, outcome: "Outcome") -> None:
        name = str(outcome.path)
        if outcome.count > 1:
            name += f" p. {outcome.page}"
        print(f"{name:<{self._width}}  {outcome.status:<7}  {self._words(outcome)}", flush=True)
        answers = outcome.answers(self._panel) if self._panel else ()
        width = max((len(answer.name) for answer in answers), default=0)
        for answer in answers:
            if answer.probability is None:
                words = f"not told: {answer.cannot_tell}"
            else:
                words = f"{answer.call} ({answer.probability:.0%})"
            print(f"    {answer.name:<{width}}  {words}", flush=True)

    @staticmethod
    def _words(outcome: "Outcome") -> str:
        if outcome.status != "read":
            return " ".join(reason.text for reason in outcome.reasons)
        said = [found for found in outcome.findings if found.call != "absent"]
        words = ", ".join(
            f"{found.name} {found.call} ({found.probability:.0%}{', experimental' * doubt})"
            for found in said[:4]
            for doubt in (found.spec.experimental,)
        )
        most = outcome.findings[0]
        words = words or f"no finding present (most likely: {most.name}, {most.probability:.0%})"
        doubts = " ".join(reason.text for reason in outcome.warnings)
        return f"{words}. {doubts}" if doubts else words


def _parser(name: str, description: str, epilog: str | None = None) -> argparse.ArgumentParser:
    return argparse.ArgumentParser(
        prog=name,
        description=description,
        epilog=epilog,
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _with_joined_quad(arguments: list[str]) -> list[str]:
    """Join ``--quad -5,0,…`` to one argument: argparse takes what begins with - for an option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] == "--quad" and "--" not in joined:
            joined[-1] = f"--quad={argument}"
        else:
            joined.append(argument)
    return joined


def _quad(parser: argparse.ArgumentParser, text: str) -> "Quad":
    from ecgdesk.paper.quad import Quad

    try:
        values = [float(value) for value in text.split(",")]
    except ValueError:
        values = []
    if len(values) != 8 or not all(map(math.isfinite, values)):
        parser.error("--quad takes eight numbers, x,y of four corners, separated by commas.")
    quad = Quad.from_points(list(zip(values[::2], values[1::2], strict=True)))
    if not quad.is_convex():
        parser.error("--quad takes the corners clockwise from the paper's top left.")
    return quad


def _write_utf8() -> None:
    """Make both outputs UTF-8: a Windows console else fails on names it has no letters for."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)  # None in a windowed program.
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _complain(sentence: str) -> None:
    print(f"ecgdesk: {sentence}", file=sys.stderr)
