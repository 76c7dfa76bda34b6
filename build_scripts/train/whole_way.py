"""The long way to a training picture: page, camera, paper, prepare, exactly as in the program.

Slow (near a second a page), so pictures are made once and kept in shards of prepared pictures,
by a process a core.
"""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, fields
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from build_scripts.train.camera import photograph, scan
from build_scripts.train.datasets import Records, twelve_leads
from build_scripts.train.printout import LAYOUTS, compose, random_style, render
from build_scripts.train.signals import vary
from ecgdesk.paper.page import Page
from ecgdesk.paper.quad import Quad
from ecgdesk.reading import lay_out, prepare_laid

SHARD = 64
KINDS = ("flat", "scan", "photo")


def take_page(
    eight_uv: NDArray[np.int16],
    kind: str,
    rng: np.random.Generator,
    *,
    varied: bool = True,
    layout: str | None = None,
) -> tuple[Page, Quad]:
    """Print one record (8 x samples, microvolts) and bring it back: the Page and its true Quad.

    ``kind`` is one of KINDS: the drawn page itself, a scan, or a photograph.
    """
    leads = eight_uv.astype(np.float32)
    if varied:
        leads = vary(leads, rng)
    printout = compose(twelve_leads(leads) / 1000, random_style(rng, layout), rng)
    return bring_back(render(printout, float(rng.uniform(4.5, 8.0))), kind, rng)


def bring_back(pixels: NDArray[np.uint8], kind: str, rng: np.random.Generator) -> tuple[Page, Quad]:
    """Bring a drawn page (RGB) back as one of KINDS: the Page and its true Quad."""
    if kind == "flat":
        return Page(pixels), Quad.whole(pixels.shape[1], pixels.shape[0])
    if kind == "scan":
        taken = scan(pixels, rng)
    else:
        width = int(rng.uniform(1500, 2600))
        taken = photograph(pixels, rng, size=(width, width * 3 // 4))
    return Page(taken.pixels), Quad(taken.corners)


def make_shards(
    records: Records,
    rows: NDArray[np.int64],
    folder: Path,
    shape: tuple[int, int],
    *,
    seed: int,
    kinds: tuple[float, float, float] = (0.2, 0.2, 0.6),
    varied: bool = True,
) -> None:
    """Make one prepared picture for each of ``rows`` and keep them in ``folder``; resumes.

    ``kinds`` are the shares of flat pages, scans and photographs. A page whose traces are not
    found is left out. For training (``varied``) half the pages get corners a little off the true
    ones instead of the program's own proposal.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tasks = []
    for number, at in enumerate(range(0, len(rows), SHARD)):
        path = folder / f"shard-{_named(shape)}-{seed}-{number:04d}.npz"
        chosen = rows[at : at + SHARD]
        if not path.exists():
            signals = records.signals[chosen]
            tasks.append(_Shard(path, chosen, signals, shape, [seed, number], kinds, varied))
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(os.cpu_count(), mp_context=context) as pool:
        for words in pool.map(_make_shard, tasks):
            print(words, flush=True)


@dataclass(frozen=True)
class _Shard:
    """What a process needs to make one file of pictures."""

    path: Path
    rows: NDArray[np.int64]
    signals: NDArray[np.int16]
    shape: tuple[int, int]
    seed: list[int]
    kinds: tuple[float, float, float]
    varied: bool


def _make_shard(task: _Shard) -> str:
    cv2.setNumThreads(1)
    pictures, kept, how, layouts = [], [], [], []
    for row, signal in zip(task.rows, task.signals, strict=True):
        rng = np.random.default_rng([*task.seed, int(row)])
        kind = int(rng.choice(len(KINDS), p=task.kinds))
        layout = int(rng.integers(len(LAYOUTS)))
        page, quad = take_page(
            signal, KINDS[kind], rng, varied=task.varied, layout=list(LAYOUTS)[layout]
        )
        given = None
        if task.varied and rng.random() < 0.5:
            given = Quad(quad.corners + rng.normal(0, 0.004, (4, 2)) * [page.width, page.height])
        laid = lay_out(page, given)
        prepared = prepare_laid(laid, task.shape)
        if prepared is not None and not laid.quality.reasons:
            pictures.append(prepared.pixels)
            kept.append(row)
            how.append(kind)
            layouts.append(layout)
    partial = task.path.with_suffix(".partial")
    with partial.open("wb") as file:
        np.savez_compressed(
            file,
            pictures=np.array(pictures),
            rows=np.array(kept),
            kinds=np.array(how),
            layouts=np.array(layouts),
        )
    partial.replace(task.path)
    return f"{task.path.name}: {len(kept)} of {len(task.rows)} pages"


def _named(shape: tuple[int, int]) -> str:
    """Shapes are part of the files' names: pictures of an earlier shape are not taken up."""
    return f"{shape[1]}x{shape[0]}"


@dataclass(frozen=True)
class Shards:
    """Prepared pictures, uint8 [n, rows, columns], and for each its record's row number, its
    index into KINDS and its index into LAYOUTS."""

    pictures: NDArray[np.uint8]
    rows: NDArray[np.int64]
    kinds: NDArray[np.int64]
    layouts: NDArray[np.int64]


def load_shards(folder: Path, shape: tuple[int, int]) -> Shards:
    """Load all prepared pictures of ``shape`` in ``folder``."""
    parts = [np.load(path) for path in sorted(folder.glob(f"shard-{_named(shape)}-*.npz"))]
    if not parts:
        raise ValueError(f"There are no prepared pictures in {folder}.")
    names = [field.name for field in fields(Shards)]
    return Shards(**{name: np.concatenate([part[name] for part in parts]) for name in names})
