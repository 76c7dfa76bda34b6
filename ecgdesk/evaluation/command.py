"""The command ``ecgdesk evaluate``: reads labelled pages the ordinary way and measures the calls.

Exit codes are those of the command line: 0 done, 1 something failed, 2 a wrong command.
"""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from ecgdesk.batch import READ, Outcome, make_executor, read_many
from ecgdesk.errors import EcgdeskError, LabelsError, PackError
from ecgdesk.evaluation.cases import Cases, evaluate
from ecgdesk.evaluation.labels import (
    Labelled,
    Labels,
    labels_of_folders,
    labels_of_table,
    match_classes,
)
from ecgdesk.evaluation.tables import as_text, write_files
from ecgdesk.jobs import CancelToken
from ecgdesk.packs.pack import Pack, find_pack
from ecgdesk.packs.panels import CALLS, Panel
from ecgdesk.paper.beat_figure import find_beat_figure
from ecgdesk.paper.sources import find_files, open_source
from ecgdesk.reading import DISCLAIMER

OK, FAILED, WRONG_COMMAND = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Run ``ecgdesk evaluate``; returns its exit code."""
    options = _parser().parse_args(list(arguments))
    try:
        files = _files(options.folder, options.labels)
        pack = find_pack(options.pack or _usual_pack(files[0]))
        panel = pack.panel(options.panel) if options.panel else None
        if options.labels:
            labels = labels_of_table(options.labels, options.folder, files)
        else:
            labels = labels_of_folders(options.folder, files)
        if panel is None and pack.kind == "beat" and not _are_findings(labels.names, pack):
            panel = pack.panels[0]  # folders of beat pictures are called by its classes
        classes = _classes(pack, panel)
        meant = match_classes(labels.names, classes, dict(options.classes))
        if not any(meant.values()):
            raise LabelsError("None of the labels is one of the classes.")
    except (LabelsError, PackError) as error:
        _complain(error.text)
        return WRONG_COMMAND
    jobs = options.jobs or max(1, min(4, os.cpu_count() or 1, len(labels.files) // 4))
    try:
        outcomes = _read(labels.files, pack, jobs)
        cases, notes = make_cases(labels, meant, classes, outcomes, panel)
        evaluation = evaluate(cases, [*labels.left_out, *notes])
        print(as_text(evaluation))
        _say_refusals(outcomes)
        for file in write_files(evaluation, cases, options.output):
            print(file)
    except EcgdeskError as error:
        _complain(error.text)
        return FAILED
    except OSError as error:
        _complain(
            f"{options.output} could not be written ({error.strerror}). Choose another place."
        )
        return WRONG_COMMAND
    print(f"\n{DISCLAIMER}")
    return OK


def make_cases(
    labels: Labels,
    meant: dict[str, str | None],
    classes: dict[str, str],
    outcomes: Sequence[tuple[Labelled, Outcome]],
    panel: Panel | None,
) -> tuple[Cases, list[str]]:
    """Set what pages are labelled beside what was told of them; notes say what was left out.

    ``meant`` gives the class code of each label, ``classes`` the name of each code. LabelsError
    where no labelled class can be told.
    """
    untold = {c.code: c.cannot_tell for c in (panel.categories if panel else ()) if c.cannot_tell}
    codes = [code for code in classes if code in meant.values() and code not in untold]
    notes = [
        f"Not told: {classes[code]} ({code}). {why}"
        for code, why in untold.items()
        if code in meant.values()
    ]
    if not codes:
        raise LabelsError(" ".join(["No labelled class can be told.", *notes]))
    of_code = [[i for i, n in enumerate(labels.names) if meant[n] == code] for code in codes]
    answered = [(page, outcome, _answers(outcome, panel)) for page, outcome in outcomes]
    # A page that another pack took for its own (single beats, say) has not been read by this one.
    read = [one for one in answered if one[2].keys() >= set(codes)]
    rest = [page for page, _, told in answered if not told.keys() >= set(codes)]
    truth = [[_has(page, places) for places in of_code] for page, _, _ in read]
    said = [[told[code] for code in codes] for _, _, told in read]
    patients = {page.patient: number for number, page in enumerate(labels.files)}
    shape = (len(read), len(codes))
    cases = Cases(
        codes=tuple(codes),
        titles=tuple(classes[code] for code in codes),
        names=tuple(_name(outcome) for _, outcome, _ in read),
        labels=np.array([[h is True for h in row] for row in truth], np.uint8).reshape(shape),
        known=np.array([[h is not None for h in row] for row in truth], bool).reshape(shape),
        probability=np.array([[p for p, _ in row] for row in said], float).reshape(shape),
        calls=np.array([[c for _, c in row] for row in said], np.int8).reshape(shape),
        patients=np.array([patients[page.patient] for page, _, _ in read], np.int64),
        refused=np.array(
            [[_has(page, places) is True for places in of_code] for page in rest], np.uint8
        ).reshape(len(rest), len(codes)),
        exclusive=labels.exclusive,
    )
    return cases, notes


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ecgdesk evaluate",
        description="Reads a folder of labelled pages and measures how well they are read. "
        "Without --labels, the folder that a page lies in is its class.",
        allow_abbrev=False,
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the pages")
    parser.add_argument(
        "--labels",
        type=Path,
        metavar="FILE.csv",
        help="columns: file; label, or one column a class with 1, 0 or nothing; patient if known",
    )
    parser.add_argument("--panel", metavar="NAME", help="measure these classes, not the findings")
    parser.add_argument(
        "--pack", metavar="NAME", help="default: sheet, and beat where there are pictures of beats"
    )
    parser.add_argument(
        "--class",
        dest="classes",
        action="append",
        default=[],
        type=label_and_code,
        metavar="LABEL=CODE",
        help="the class that a label means; nothing after = for none of the classes",
    )
    parser.add_argument(
        "-o", "--output", type=Path, default=Path("evaluation"), metavar="DIR",
        help="where figures and drawings go (default: evaluation)",
    )  # fmt: skip
    parser.add_argument("--jobs", type=int, metavar="N", choices=range(1, 65), help="N at a time")
    return parser


def label_and_code(text: str) -> tuple[str, str]:
    """Split LABEL=CODE, for argparse."""
    label, equals, code = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError("takes LABEL=CODE")
    return label, code


def _files(folder: Path, labels: Path | None) -> list[Path]:
    if not folder.is_dir():
        raise LabelsError(f"There is no folder {folder}.")
    files = [file for file in find_files([folder]) if labels is None or file != labels]
    if not files:
        raise LabelsError(f"There is no picture and no PDF in {folder}.")
    return files


def _usual_pack(file: Path) -> str:
    """The pack that reads pages like this one."""
    try:
        with open_source(file) as source:
            return "sheet" if find_beat_figure(source.page(1)) is None else "beat"
    except EcgdeskError:
        return "sheet"  # what is wrong with the file is said when it is read


def _are_findings(names: Sequence[str], pack: Pack) -> bool:
    """Whether the labels are codes of a pack's findings."""
    return {name.casefold() for name in names} <= {f.code.casefold() for f in pack.findings}


def _classes(pack: Pack, panel: Panel | None) -> dict[str, str]:
    """Code and name of all that can be labelled."""
    if panel:
        return {category.code: category.name for category in panel.categories}
    return {finding.code: finding.name for finding in pack.findings}


def _read(pages: Iterable[Labelled], pack: Pack, jobs: int) -> list[tuple[Labelled, Outcome]]:
    page_of = {page.file: page for page in pages}
    cancel = CancelToken()
    outcomes = []
    with make_executor(jobs) as executor:
        try:
            for outcome in read_many(page_of, pack, executor=executor, cancel=cancel):
                outcomes.append((page_of[outcome.path], outcome))
                if sys.stderr.isatty():
                    print(f"\r{len(outcomes)}/{len(page_of)}", end="\r", file=sys.stderr)
        finally:
            cancel.cancel()
    return outcomes


def _has(page: Labelled, places: Sequence[int]) -> bool | None:
    """Whether a page has a class that some labels mean: any of them; unknown if all are."""
    known = [page.has[place] for place in places if page.has[place] is not None]
    return any(known) if known else None


def _answers(outcome: Outcome, panel: Panel | None) -> dict[str, tuple[float, int]]:
    """Probability and place in CALLS of every class that was told."""
    told = outcome.answers(panel) if panel else outcome.findings
    return {
        one.code: (one.probability, CALLS.index(one.call))
        for one in told
        if one.probability is not None and one.call is not None
    }


def _name(outcome: Outcome) -> str:
    return f"{outcome.path} p. {outcome.page}" if outcome.count > 1 else str(outcome.path)


def _say_refusals(outcomes: Sequence[tuple[Labelled, Outcome]]) -> None:
    reasons = Counter(
        f"{outcome.status}: {reason.text}"
        for _, outcome in outcomes
        if outcome.status != READ
        for reason in outcome.reasons
    )
    for words, count in reasons.most_common():
        print(f"{count} {words}")
    if reasons:
        print()


def _complain(sentence: str) -> None:
    print(f"ecgdesk: {sentence}", file=sys.stderr)
