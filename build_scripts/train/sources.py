"""All that one training learns from, in one set of Records: PTB-XL, and what is added to it."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from build_scripts.train.challenge import SOURCES, load_challenge
from build_scripts.train.datasets import PICTURES_ONLY, Records, join, load_ptbxl
from build_scripts.train.fit import Targets
from build_scripts.train.picture_folder import keep, load_pictures
from ecgdesk.evaluation.command import label_and_code


@dataclass(frozen=True)
class Added:
    """What is added to PTB-XL: Challenge folders by source, and folders of pictures per class.

    ``classes`` says which finding code a label of the pictures means.
    """

    challenges: Sequence[tuple[str, Path]] = ()
    pictures: Sequence[Path] = ()
    classes: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, options: argparse.Namespace) -> "Added":
        """What the command line says."""
        return cls(options.challenge, options.sheets, dict(options.classes))

    @property
    def words(self) -> str:
        """A sentence for the card; empty if nothing is added."""
        names = [*(source for source, _ in self.challenges), *(f.name for f in self.pictures)]
        return f"Also learnt from: {', '.join(names)}." if names else ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give the training command its options for what is added to PTB-XL."""
    parser.add_argument(
        "--challenge",
        action="append",
        default=[],
        type=_source,
        metavar="SOURCE=FOLDER",
        help=f"also a PhysioNet Challenge folder; SOURCE is one of {', '.join(SOURCES)}",
    )
    parser.add_argument(
        "--sheets",
        action="append",
        default=[],
        type=Path,
        metavar="FOLDER",
        help="also pictures of pages, a folder per class or with a labels.csv",
    )
    parser.add_argument(
        "--class",
        dest="classes",
        action="append",
        default=[],
        type=label_and_code,
        metavar="LABEL=CODE",
        help="the finding that a label of --sheets means; nothing after = for none of them",
    )


def _source(text: str) -> tuple[str, Path]:
    source, _, folder = text.partition("=")
    if source not in SOURCES or not folder:
        raise argparse.ArgumentTypeError(f"takes SOURCE=FOLDER, SOURCE one of {', '.join(SOURCES)}")
    return source, Path(folder)


def gather(ptbxl: Path, added: Added, work: Path, shape: tuple[int, int]) -> tuple[Records, Path]:
    """Load everything; returns the records and the file of their signals, in the same order.

    Pictures are prepared at ``shape`` and kept among those that went the whole way. PTB-XL alone
    validates and measures: figures of one training can be set beside those of another.
    """
    signals_file = work / "ptbxl_signals.npz"
    records = load_ptbxl(ptbxl, signals_file)
    whole_way = work / "whole_way"
    for stale in whole_way.glob("pictures-*.npz"):  # of a training that had other sources
        stale.unlink()
    parts = []
    for source, folder in added.challenges:
        parts.append(load_challenge(folder, source))
        print(f"{folder}: {len(parts[-1].ecg_ids)} records", flush=True)
    for number, folder in enumerate(added.pictures):
        table = folder / "labels.csv"
        found = load_pictures(
            folder, shape, table=table if table.exists() else None, classes=added.classes
        )
        first = len(records.ecg_ids) + sum(len(part.ecg_ids) for part in parts)
        keep(found, first, whole_way, f"{number}")
        parts.append(found.records)
        print(f"{folder}: {len(found.pictures)} pictures", *found.left_out, sep="\n  ", flush=True)
    if not parts:
        return records, signals_file
    records = join(records, *parts)
    signals_file = work / "all_signals.npz"
    np.savez(signals_file, signals=records.signals)
    return records, signals_file


def keep_to_labels(targets: Targets, records: Records) -> Targets:
    """Take back what a signal teacher said of pictures, of which it saw no signal."""
    rows = records.fold == PICTURES_ONLY
    known = records.known[rows]
    values, weights = targets.values.copy(), targets.weights.copy()
    values[rows] = np.where(known, 0.98 * records.labels[rows] + 0.01, 0.5)
    weights[rows] = known
    return Targets(values, weights)
