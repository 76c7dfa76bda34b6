"""Endless training pictures, made in processes of their own beside the network's steps."""

import multiprocessing
import os
import queue
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from build_scripts.train.datasets import Records, twelve_leads
from build_scripts.train.ink_picture import draw_ink
from build_scripts.train.printout import compose, random_style
from build_scripts.train.signals import vary


@dataclass(frozen=True)
class Batch:
    """``pictures`` uint8 [n, rows, columns]; ``rows`` int64 [n], row numbers of the records."""

    pictures: NDArray[np.uint8]
    rows: NDArray[np.int64]


def draw_record(
    eight_uv: NDArray[np.int16],
    shape: tuple[int, int],
    rng: np.random.Generator,
    *,
    distort: float = 1.0,
    layout: str | None = None,
    varied: bool = True,
) -> NDArray[np.uint8]:
    """Draw one record (8 x samples, microvolts) in a random style; ``distort`` 0 keeps it clean.

    Without ``varied`` the recording itself is drawn as it is.
    """
    leads = eight_uv.astype(np.float32)
    if distort and varied:
        leads = vary(leads, rng)
    printout = compose(twelve_leads(leads) / 1000, random_style(rng, layout), rng)
    return draw_ink(printout, shape, rng, distort=distort)


def draw_many(
    records: Records,
    rows: NDArray[np.int64],
    shape: tuple[int, int],
    seed: int,
    *,
    distort: float = 1.0,
) -> NDArray[np.uint8]:
    """Draw one picture a record, the same ones for the same seed."""
    return np.stack(
        [
            draw_record(
                records.signals[row],
                shape,
                np.random.default_rng([seed, int(row)]),
                distort=distort,
            )
            for row in rows
        ]
    )


class PictureStream:
    """Batches in an endless, shuffled stream, from ``workers`` processes.

    ``whole_way`` is a folder of pictures that went through page, camera and paper (whole_way.py);
    up to ``share`` of each batch is taken from there, less while the folder holds few.
    ``varied`` changes the recordings as signals.py does.
    """

    def __init__(
        self,
        signals_file: Path,
        rows: NDArray[np.int64],
        shape: tuple[int, int],
        batch: int,
        *,
        seed: int,
        workers: int = 1,
        whole_way: Path | None = None,
        share: float = 0.3,
        varied: bool = True,
    ) -> None:
        context = multiprocessing.get_context("spawn")
        self._queue: Any = context.Queue(maxsize=8)
        self._workers: list[BaseProcess] = []
        for index in range(workers):
            arguments = (
                self._queue,
                signals_file,
                rows,
                shape,
                batch,
                [seed, index],
                whole_way,
                share,
                varied,
            )
            worker = context.Process(target=_work, args=arguments, daemon=True)
            worker.start()
            self._workers.append(worker)

    def next(self) -> Batch:
        """Return the next batch; RuntimeError when the workers have died."""
        while True:
            try:
                pictures, rows = self._queue.get(timeout=20)
                return Batch(pictures, rows)
            except queue.Empty:
                if not any(worker.is_alive() for worker in self._workers):
                    raise RuntimeError("The processes that draw training pictures ended.") from None

    def close(self) -> None:
        """Stop the workers."""
        for worker in self._workers:
            worker.terminate()
            worker.join()


def _work(
    out: Any,
    signals_file: Path,
    rows: NDArray[np.int64],
    shape: tuple[int, int],
    batch: int,
    seed: list[int],
    whole_way: Path | None,
    share: float,
    varied: bool,
) -> None:
    import cv2

    cv2.setNumThreads(1)
    if hasattr(os, "nice"):
        os.nice(2)
    with np.load(signals_file) as kept:
        signals = kept["signals"]
    rng = np.random.default_rng(seed)
    shards = WholeWay(whole_way, shape) if whole_way else None
    while True:
        for start in _shuffled_starts(rows, batch, rng):
            chosen = start
            pictures = np.empty((len(chosen), *shape), np.uint8)
            for index, row in enumerate(chosen):
                if shards and rng.random() < min(share, 2 * shards.count() / len(rows)):
                    pictures[index], chosen[index] = shards.pick(rng)
                else:
                    pictures[index] = draw_record(signals[row], shape, rng, varied=varied)
            out.put((pictures, chosen))


def _shuffled_starts(
    rows: NDArray[np.int64], batch: int, rng: np.random.Generator
) -> list[NDArray[np.int64]]:
    order = rng.permutation(rows)
    return [order[at : at + batch].copy() for at in range(0, len(order) - batch + 1, batch)]


class WholeWay:
    """Prepared pictures kept on disk by whole_way.py: shards of ``pictures`` and ``rows``."""

    def __init__(self, folder: Path, shape: tuple[int, int]) -> None:
        self._folder = folder
        self._shape = shape
        self._seen: set[Path] = set()
        self._pictures: list[NDArray[np.uint8]] = []
        self._rows: list[NDArray[np.int64]] = []
        self._asked = 0

    def count(self) -> int:
        """How many pictures there are; looks for new shards now and then."""
        if self._asked % 2000 == 0:
            self._load()
        self._asked += 1
        return sum(len(rows) for rows in self._rows)

    def pick(self, rng: np.random.Generator) -> tuple[NDArray[np.uint8], int]:
        """Return one picture at the wanted shape, slightly moved, and its record's row."""
        import cv2

        shard = int(rng.integers(len(self._pictures)))
        at = int(rng.integers(len(self._rows[shard])))
        picture = self._pictures[shard][at]
        rows, columns = self._shape
        zoom_x, zoom_y = columns / picture.shape[1], rows / picture.shape[0]
        grow = 1 + rng.normal(0, 0.012, 2)
        shift = rng.normal(0, 0.008, 2) * [columns, rows]
        matrix = np.array(
            [
                [zoom_x * grow[0], rng.normal(0, 0.004), shift[0] + columns * (1 - grow[0]) / 2],
                [rng.normal(0, 0.004), zoom_y * grow[1], shift[1] + rows * (1 - grow[1]) / 2],
            ]
        )
        if zoom_x < 1:
            small = cv2.resize(picture, (columns, rows), interpolation=cv2.INTER_AREA)
            matrix[:, :2] /= [zoom_x, zoom_y]
            picture = np.asarray(small, np.uint8)
        moved = cv2.warpAffine(picture, matrix, (columns, rows), flags=cv2.INTER_LINEAR)
        return np.asarray(moved, np.uint8), int(self._rows[shard][at])

    def _load(self) -> None:
        for path in sorted(self._folder.glob("*.npz")):
            if path in self._seen:
                continue
            try:
                with np.load(path) as kept:
                    self._pictures.append(kept["pictures"])
                    self._rows.append(kept["rows"])
            except (OSError, ValueError, KeyError, EOFError):
                continue  # still being written; the next look finds it whole
            self._seen.add(path)
