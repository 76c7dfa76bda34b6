"""How many pictures that are no ECG are read, and how many ECG pages are refused, as a table.

    python -m build_scripts.train.measure_refusals --each 12 --ptbxl FOLDER --pages 200

Every kind of ``non_pages`` is drawn ``--each`` times, in turn as it is, scanned and photographed,
and every kind of empty paper of ``non_page_blanks`` ``--blanks`` times, two photographs to a scan.
With ``--ptbxl``, pages of fold 9 are drawn and brought back the same ways, in every layout; every
third in a hard style (faint, thermal, without a grid); with ``--mitdb``, pages of one or two rhythm
strips. ``--folder`` adds pictures of one's own that
are no ECG (or, with ``--good``, that are).
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from build_scripts.train.beats.mitdb import Recording, load_recordings
from build_scripts.train.datasets import Records, load_ptbxl, split, twelve_leads
from build_scripts.train.non_page_blanks import DRAWERS as BLANKS
from build_scripts.train.non_pages import KINDS as NON_PAGES
from build_scripts.train.non_pages import draw_non_page
from build_scripts.train.printout import LAYOUTS, compose, random_style, render
from build_scripts.train.strip_pages import draw_strips
from build_scripts.train.whole_way import KINDS as WAYS
from build_scripts.train.whole_way import bring_back
from ecgdesk.errors import EcgdeskError
from ecgdesk.packs.pack import Pack, find_pack
from ecgdesk.paper.page import Page
from ecgdesk.paper.sources import find_files, open_source
from ecgdesk.reading import read_page

HARD: dict[str, dict[str, object]] = {
    "faint": {"ink": (135, 135, 140), "grid_strength": 0.5},
    "thermal": {"ink": (95, 85, 110), "grid": "pink", "grid_style": "dots"},
    "no grid": {"grid_style": "none"},
}


def non_pages(each: int, seed: int) -> Iterator[tuple[str, Page]]:
    """Draw pictures that are no ECG: what each is, and its Page."""
    for number in range(each):
        for place, kind in enumerate(NON_PAGES):
            way = WAYS[(number + place) % len(WAYS)]
            rng = np.random.default_rng([seed, number, place])
            page, _ = bring_back(draw_non_page(kind, rng), way, rng)
            yield f"{kind}, {way} {number}", page


def blanks(each: int, seed: int) -> Iterator[tuple[str, Page]]:
    """Draw empty paper: what it is, and its Page."""
    for number in range(each):
        for place, kind in enumerate(BLANKS):
            # What shows its surroundings already is a photograph.
            way = "flat" if kind == "laid" else ("photo", "photo", "scan")[number % 3]
            rng = np.random.default_rng([seed, number, place, 77])
            page, _ = bring_back(BLANKS[kind](rng), way, rng)
            yield f"empty paper, {kind}, {way} {number}", page


def strips(recordings: Sequence[Recording], count: int, seed: int) -> Iterator[tuple[str, Page]]:
    """Draw ``count`` pages of rhythm strips alone: what each is, and its Page."""
    for number in range(count):
        rng = np.random.default_rng([seed, number, 78])
        name, drawn = draw_strips(recordings, rng)
        way = WAYS[number % len(WAYS)]
        page, _ = bring_back(drawn, way, rng)
        yield f"{name}, {way} {number}", page


def pages(records: Records, count: int, seed: int) -> Iterator[tuple[str, Page]]:
    """Draw ``count`` pages of PTB-XL's fold 9: what each is, and its Page."""
    rows = np.random.default_rng(seed).permutation(split(records)[1])
    for number in range(count):
        rng = np.random.default_rng([seed, number])
        way, layout = WAYS[number % len(WAYS)], list(LAYOUTS)[number % len(LAYOUTS)]
        hard = list(HARD)[number // 3 % len(HARD)] if number % 3 == number // 6 % 3 else ""
        style = replace(random_style(rng, layout), **HARD.get(hard, {}))  # type: ignore[arg-type]
        leads = twelve_leads(records.signals[rows[number % len(rows)]].astype(np.float32)) / 1000
        drawn = render(compose(leads, style, rng), float(rng.uniform(4.5, 8.0)))
        page, _ = bring_back(drawn, way, rng)
        yield f"{layout} {hard}, {way} {number}", page


def files(folder: Path) -> Iterator[tuple[str, Page]]:
    """Open every page of a folder's files; what cannot be opened is passed over."""
    for path in find_files([folder]):
        try:
            with open_source(path) as source:
                yield path.name, source.page(1)
        except EcgdeskError as error:
            print(f"  {path.name}: {error.text}")


def count(title: str, shown: Iterator[tuple[str, Page]], pack: Pack, *, wanted: str) -> None:
    """Read pages and print how many did not end as ``wanted`` ("read" or "refused"), and which."""
    total, wrong, codes = 0, 0, Counter[str]()
    for name, page in shown:
        reading = read_page(page, pack)
        total += 1
        codes.update(reason.code for reason in reading.reasons)
        if reading.status != wanted:
            wrong += 1
            said = [reason.code for reason in reading.reasons + reading.warnings]
            print(f"  {name}: {reading.status} {said}", flush=True)
    share = 100 * wrong / max(total, 1)
    print(f"{title}: {wrong} of {total} not {wanted} ({share:.1f} %); {dict(codes)}", flush=True)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the measurement."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--each", type=int, default=0, help="pictures of each kind of non-page")
    parser.add_argument("--blanks", type=int, default=0, help="of each kind of empty paper")
    parser.add_argument("--mitdb", type=Path, help="a folder of MIT-BIH recordings, for strips")
    parser.add_argument("--strips", type=int, default=90, help="pages of strips")
    parser.add_argument("--ptbxl", type=Path, help="a PTB-XL folder, for pages")
    parser.add_argument("--signals", type=Path, help="where its signals are kept, unpacked")
    parser.add_argument("--pages", type=int, default=200, help="pages of it")
    parser.add_argument("--folder", type=Path, help="a folder of pictures")
    parser.add_argument("--good", action="store_true", help="those of the folder are ECGs")
    parser.add_argument("--seed", type=int, default=77)
    options = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    pack = find_pack("sheet")
    if options.each:
        count("drawn non-pages", non_pages(options.each, options.seed), pack, wanted="refused")
    if options.blanks:
        count("empty paper", blanks(options.blanks, options.seed), pack, wanted="refused")
    if options.mitdb:
        drawn = strips(load_recordings(options.mitdb), options.strips, options.seed)
        count("strips alone", drawn, pack, wanted="read")
    if options.ptbxl:
        records = load_ptbxl(options.ptbxl, options.signals)
        shown = pages(records, options.pages, options.seed)
        count("drawn pages", shown, pack, wanted="read")
    if options.folder:
        wanted = "read" if options.good else "refused"
        count(options.folder.name, files(options.folder), pack, wanted=wanted)


if __name__ == "__main__":
    main()
