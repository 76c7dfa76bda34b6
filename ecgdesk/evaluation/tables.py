"""An evaluation as a table for people, and as files: figures, pages and drawings."""

import csv
import json
from pathlib import Path

from ecgdesk.evaluation.cases import Cases, Evaluation
from ecgdesk.evaluation.charts import draw_confusion, draw_reliability, draw_roc, in_words
from ecgdesk.packs.panels import CALLS

_HEAD = ("class", "with", "without", "not read", "AUROC", "sensitivity", "specificity")
_HEAD_END = ("missed", "unsure", "calib. error")


def as_text(evaluation: Evaluation) -> str:
    """Return the table of figures, the confusion matrix and the notes, for a terminal."""
    rows = [
        [
            one.code,
            str(one.with_it),
            str(one.without_it),
            str(one.refused),
            in_words(one.auroc),
            in_words(one.sensitivity),
            in_words(one.specificity),
            f"{one.missed:.2f}",
            f"{one.unsure:.2f}",
            f"{one.calibration_error:.3f}",
        ]
        for one in evaluation.figures
    ]
    confusion = evaluation.confusion
    counts = [
        [name, *map(str, row)] for name, row in zip(confusion.rows, confusion.counts, strict=True)
    ]
    parts = [
        f"{evaluation.read} pages of {evaluation.patients} patients were read, "
        f"{evaluation.refused} were not. In brackets: 95 %, by patient.",
        _table([[*_HEAD, *_HEAD_END], *rows]),
        "Labelled (rows) and told (columns):",
        _table([["", *confusion.columns], *counts]),
        *evaluation.notes,
    ]
    return "\n\n".join(parts)


def write_files(evaluation: Evaluation, cases: Cases, folder: Path) -> list[Path]:
    """Write figures, pages and drawings into ``folder``; returns them. OSError if it cannot."""
    folder.mkdir(parents=True, exist_ok=True)
    figures = folder / "figures.json"
    content = {
        "read": evaluation.read,
        "not_read": evaluation.refused,
        "patients": evaluation.patients,
        "classes": [one.as_json() for one in evaluation.figures],
        "confusion": {
            "rows": list(evaluation.confusion.rows),
            "columns": list(evaluation.confusion.columns),
            "counts": evaluation.confusion.counts.tolist(),
        },
        "notes": list(evaluation.notes),
    }
    figures.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    return [
        figures,
        _write_pages(cases, folder / "pages.csv"),
        *draw_roc(evaluation).write(folder, "roc"),
        *draw_reliability(evaluation).write(folder, "reliability"),
        *draw_confusion(evaluation.confusion).write(folder, "confusion"),
    ]


def _write_pages(cases: Cases, file: Path) -> Path:
    """One row a page: what it was labelled, and the probability and call of every class."""
    with file.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="") as opened:
        writer = csv.writer(opened)
        kinds = ("_label", "_probability", "")
        columns = [f"{code}{kind}" for code in cases.codes for kind in kinds]
        writer.writerow(["page", "patient", *columns])
        for index, name in enumerate(cases.names):
            row: list[object] = [name, int(cases.patients[index])]
            for column in range(len(cases.codes)):
                known = cases.known[index, column]
                row += [
                    int(cases.labels[index, column]) if known else "",
                    f"{cases.probability[index, column]:.4f}",
                    CALLS[cases.calls[index, column]],
                ]
            writer.writerow(row)
    return file


def _table(rows: list[list[str]]) -> str:
    """Columns as wide as they need; the first to the left, the rest to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [f"{cell:>{width}}" for cell, width in zip(row, widths, strict=True)]
        lines.append("  ".join([f"{row[0]:<{widths[0]}}", *cells[1:]]).rstrip())
    return "\n".join(lines)
