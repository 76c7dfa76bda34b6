"""``ecgdesk export``: what hospital systems and researchers read, one or more files a page."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from ecgdesk.desk.export_work import KINDS, Material, kind_named
from ecgdesk.desk.letterhead import kept_letterhead
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.report_output import PageSetup
from ecgdesk.desk.report_work import Look, Names, printable, read_pages
from ecgdesk.errors import EcgdeskError, OutputError, PackError
from ecgdesk.packs.pack import find_pack
from ecgdesk.paper.sources import find_files

DONE, SOME_FAILED, WRONG_COMMAND = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Write the files that a command line asks for; return the exit code."""
    options = _parser().parse_args(arguments)
    app = QGuiApplication.instance() or QGuiApplication([])
    assert app
    try:
        pack = find_pack(options.pack)
    except PackError as error:
        _complain(error.text)
        return WRONG_COMMAND
    look = Look(kept_letterhead(Preferences()))
    names, code, any_page = Names(), DONE, False
    for outcome, read in read_pages(find_files(options.paths), pack):
        any_page = True
        if read is None:
            _complain(outcome.reasons[0].text)
            code = SOME_FAILED
            continue
        record = read.record
        report = printable(record, read.reading, look)
        material = Material(read.page, read.reading, record, report, PageSetup())
        stem = names.take(f"{outcome.path.stem}-p{outcome.page}")
        for name in dict.fromkeys(options.kinds):
            kind = kind_named(name)
            try:
                path = options.output / f"{stem}-{kind.name}{kind.suffix}"
                for written in kind.write(material, path):
                    print(written, flush=True)
            except OutputError as error:
                _complain(error.text)
                return WRONG_COMMAND
            except EcgdeskError as error:
                _complain(f"{outcome.path}, page {outcome.page}: {error.text}")
                code = SOME_FAILED
    return code if any_page else SOME_FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ecgdesk export",
        description="Writes files for other programs, one or more a page.",
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="kinds:\n"
        "  fhir         an HL7 FHIR R4 bundle, with the page in it\n"
        "  dicom-pdf    the report as DICOM Encapsulated PDF\n"
        "  dicom-sheet  the flat sheet as DICOM Secondary Capture\n"
        "  trace        the samples of each lead in mV, as CSV and WFDB\n"
        "  nameless     the page and its findings without what tells who the patient is\n"
        "A table of many pages is written by `ecgdesk read --csv`.",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="where the files go"
    )
    parser.add_argument(
        "--as",
        dest="kinds",
        action="append",
        required=True,
        choices=[kind.name for kind in KINDS],
        metavar="KIND",
        help="one of those below; may be given more than once",
    )
    parser.add_argument("--pack", metavar="NAME", default="sheet", help="read with this pack")
    return parser


def _complain(sentence: str) -> None:
    print(f"ecgdesk: {sentence}", file=sys.stderr)
