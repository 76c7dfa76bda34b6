"""A folder of page pictures per class, as training pictures: the program's own way, once.

So are the EDAN sheets and the collection on Mendeley Data laid out: one class a page. A page has
its class and has not the data set's others; whatever the data set did not ask is unknown.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from build_scripts.train.datasets import EIGHT_LEADS, PICTURES_ONLY, SAMPLES, Records
from build_scripts.train.findings import CODES, FINDINGS
from ecgdesk.errors import EcgdeskError
from ecgdesk.evaluation.labels import (
    Labelled,
    labels_of_folders,
    labels_of_table,
    match_classes,
)
from ecgdesk.paper.sources import find_files, open_source
from ecgdesk.reading import lay_out, prepare_laid


@dataclass(frozen=True)
class PictureSet:
    """n prepared pictures, uint8 [n, rows, columns], their records, and what was left out.

    ``records`` has no signals (zeros) and the fold PICTURES_ONLY, so that nobody draws from it.
    """

    pictures: npt.NDArray[np.uint8]
    records: Records
    left_out: tuple[str, ...]


def load_pictures(
    folder: Path,
    shape: tuple[int, int],
    *,
    table: Path | None = None,
    classes: Mapping[str, str] | None = None,
) -> PictureSet:
    """Lay flat and prepare every page of ``folder`` in a picture of ``shape`` (rows, columns).

    ``table`` is a labels.csv as ``ecgdesk evaluate`` takes it; without it a page's folder is its
    class. ``classes`` says which finding code a label means ("": none of them). LabelsError where
    that is not known, ValueError where no page can be used.
    """
    files = [file for file in find_files([folder]) if file != table]
    labels = labels_of_table(table, folder, files) if table else labels_of_folders(folder, files)
    meant = match_classes(labels.names, {row.code: row.name for row in FINDINGS}, classes or {})
    columns = [None if code is None else CODES.index(code) for code in meant.values()]
    pictures, truth, sure, left_out = [], [], [], list(labels.left_out)
    for page in labels.files:
        try:
            prepared = _prepared(page.file, shape)
        except EcgdeskError as error:
            left_out.append(error.text)
            continue
        label, known = _label(page, columns)
        pictures += prepared
        truth += [label] * len(prepared)
        sure += [known] * len(prepared)
        if not prepared:
            left_out.append(f"{page.file.name} is refused by the program.")
    if not pictures:
        raise ValueError(f"No page of {folder} can be used. {' '.join(left_out)}")
    count = len(pictures)
    records = Records(
        ecg_ids=np.arange(1, count + 1, dtype=np.int64),
        signals=np.zeros((count, len(EIGHT_LEADS), SAMPLES), np.int16),
        fold=np.full(count, PICTURES_ONLY, np.int8),
        labels=np.stack(truth),
        known=np.stack(sure),
        patient_ids=None,
    )
    return PictureSet(np.stack(pictures), records, tuple(left_out))


def keep(pictures: PictureSet, first_row: int, folder: Path, name: str) -> Path:
    """Write the pictures as a shard among those that went the whole way (whole_way.py).

    ``first_row`` is the row number of their first record among the joined records.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"pictures-{name}.npz"
    rows = first_row + np.arange(len(pictures.pictures))
    np.savez_compressed(path, pictures=pictures.pictures, rows=rows)
    return path


def _prepared(file: Path, shape: tuple[int, int]) -> list[npt.NDArray[np.uint8]]:
    found = []
    with open_source(file) as source:
        for number in range(1, source.count + 1):
            laid = lay_out(source.page(number))
            prepared = prepare_laid(laid, shape)
            if prepared is not None and not laid.quality.reasons:
                found.append(prepared.pixels)
    return found


def _label(
    page: Labelled, columns: list[int | None]
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.bool_]]:
    label, known = np.zeros(len(CODES), np.uint8), np.zeros(len(CODES), np.bool_)
    for column, has in zip(columns, page.has, strict=True):
        if column is None or has is None:
            continue
        label[column] |= has
        known[column] = True
    return label, known
