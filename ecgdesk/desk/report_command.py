"""``ecgdesk report``: one PDF a page, a summary of all of them, and the same on a printer."""

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from ecgdesk.batch import FAILED, Outcome
from ecgdesk.desk.batch_painter import PrintableBatch
from ecgdesk.desk.languages import RIGHT_TO_LEFT, available, chosen, speak
from ecgdesk.desk.letterhead import kept_letterhead
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.report_output import (
    ORIENTATIONS,
    PAPERS,
    PageSetup,
    Printable,
    find_printer,
    pdf_bytes,
    print_document,
    save_bytes,
)
from ecgdesk.desk.report_work import Look, Names, printable, read_pages, strongest, translate
from ecgdesk.errors import EcgdeskError, OutputError
from ecgdesk.exchange.batch_report import batch_as_text, make_batch_report
from ecgdesk.exchange.report import as_text
from ecgdesk.packs.pack import find_pack
from ecgdesk.paper.sources import find_files

DONE, SOME_FAILED, WRONG_COMMAND = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Write and print the reports that a command line asks for; return the exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.output is None and options.print is None:
        parser.error("say where the reports go: -o DIR, --print PRINTER, or both.")
    app = QGuiApplication.instance() or QGuiApplication([])
    assert isinstance(app, QGuiApplication)
    preferences = Preferences()
    language = options.language or chosen(preferences)
    speak(app, language)
    right_to_left = language in RIGHT_TO_LEFT
    head = kept_letterhead(preferences)
    try:
        pack = find_pack(options.pack)
        panel = pack.panel(options.panel) if options.panel else None
        if options.print:
            find_printer(options.print)
    except EcgdeskError as error:
        _complain(error.text)
        return WRONG_COMMAND
    out = _Out(options, PageSetup(options.paper, options.orientation))
    outcomes: list[Outcome] = []
    try:
        for outcome, read in read_pages(find_files(options.paths), pack):
            outcomes.append(outcome)
            if read is None:
                _complain(outcome.reasons[0].text)
                continue
            evidence = strongest(read.reading) if options.evidence else None
            white = False if options.as_photographed else None
            look = Look(
                head,
                panel=panel,
                evidence=evidence,
                sheet_page=options.sheet_page,
                right_to_left=right_to_left,
                white=white,
            )
            document = printable(read.record, read.reading, look)
            text = as_text(document.report) if options.text else ""
            out.put(f"{outcome.path.stem}-p{outcome.page}", document, text)
        if len(outcomes) > 1:
            summary = make_batch_report(
                outcomes,
                made=datetime.now().astimezone(),
                letterhead=head,
                translate=translate,
            )
            text = batch_as_text(summary) if options.text else ""
            out.put("summary", PrintableBatch(summary, right_to_left), text)
    except OutputError as error:
        _complain(error.text)
        return WRONG_COMMAND
    failed = not outcomes or any(outcome.status == FAILED for outcome in outcomes)
    return SOME_FAILED if failed else DONE


class _Out:
    """Where the documents go: a folder, a printer, or both."""

    def __init__(self, options: argparse.Namespace, setup: PageSetup) -> None:
        self._folder: Path | None = options.output
        self._printer: str | None = options.print
        self._setup = setup
        self._names = Names()

    def put(self, name: str, document: Printable, text: str) -> None:
        """Write and print one document."""
        if self._folder is not None:
            path = self._folder / f"{self._names.take(name)}.pdf"
            save_bytes(pdf_bytes(document, self._setup), path)
            print(path, flush=True)
            if text:
                save_bytes(text.encode("utf-8"), path.with_suffix(".txt"))
                print(path.with_suffix(".txt"), flush=True)
        if self._printer is not None:
            print_document(document, self._setup, find_printer(self._printer))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ecgdesk report",
        description="Writes a report of each page as PDF, and a summary if there is more than one.",
        allow_abbrev=False,
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
    parser.add_argument("-o", "--output", type=Path, metavar="DIR", help="where the PDFs go")
    parser.add_argument("--print", metavar="PRINTER", help="print them on this printer")
    parser.add_argument("--paper", choices=list(PAPERS), default="a4", help="default: a4")
    parser.add_argument(
        "--orientation",
        choices=ORIENTATIONS,
        default="auto",
        help="auto (default): landscape where the sheet fits at true scale, else portrait",
    )
    languages = available()
    parser.add_argument(
        "--language", choices=languages, metavar="xx", help=f"one of {', '.join(languages)}"
    )
    parser.add_argument(
        "--evidence", action="store_true", help="colour the trace by what spoke for a finding"
    )
    parser.add_argument(
        "--as-photographed",
        action="store_true",
        help="leave the shadows on photographed paper; else it is whitened",
    )
    parser.add_argument(
        "--sheet-page",
        action="store_true",
        help="add the sheet on a page of its own, where true scale fits more often",
    )
    parser.add_argument("--text", action="store_true", help="write each report as plain text too")
    parser.add_argument("--pack", metavar="NAME", default="sheet", help="read with this pack")
    parser.add_argument("--panel", metavar="NAME", help="answer in the classes of this panel too")
    return parser


def _complain(sentence: str) -> None:
    print(f"ecgdesk: {sentence}", file=sys.stderr)
