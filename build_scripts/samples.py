"""Draw the sample pages and the tests' recordings from a few PTB-XL records.

``python -m build_scripts.samples --ptbxl FOLDER`` writes ``resources/samples`` (pages that come
with the program) and ``tests/fixtures/records.npz`` (signals from which tests draw their own).
The names and numbers in the headers are invented; the recordings are PTB-XL's, CC BY 4.0.
"""

import argparse
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from build_scripts.train.camera import photograph, scan
from build_scripts.train.datasets import EIGHT_LEADS, load_ptbxl, twelve_leads
from build_scripts.train.printout import STANDARD, compose, random_style, render, with_layout

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "resources" / "samples"
FIXTURES = ROOT / "tests" / "fixtures"


@dataclass(frozen=True)
class Sample:
    """One sample page: its file, the record it shows, and how it is printed and taken."""

    name: str
    ecg_id: int
    statements: str
    kind: str
    layout: str
    seed: int
    grid: str


PAGES = (
    Sample("photograph-1.jpg", 151, "NORM", "photo", "3x4+1", 12, "red"),
    Sample("photograph-2.jpg", 558, "IMI, SR", "photo", "3x4+3", 15, "orange"),
    Sample("scan-1.jpg", 866, "AFIB, NORM", "scan", "6x2", 2, "green"),
    Sample("pages.pdf", 2402, "CLBBB, SR", "flat", "3x4", 6, "pink"),
    Sample("pages.pdf", 30, "LVH, SR", "flat", "12x1", 7, "grey"),
)
CREDITS = """# Sample pages

These pages were drawn by ecgdesk's own printout code (`build_scripts/samples.py`) from recordings
of PTB-XL. Names and numbers in their headers are invented.

Wagner, P., Strodthoff, N., Bousseljot, R., Samek, W., Schaeffter, T. (2022): PTB-XL, a large
publicly available electrocardiography dataset (version 1.0.3), PhysioNet,
https://doi.org/10.13026/kfzx-aw45. Licence: CC BY 4.0. The recordings were drawn as paper,
photographed in the computer, and otherwise left as they are.

| file | PTB-XL record | statements in PTB-XL |
|---|---|---|
"""


def main() -> None:
    """Draw all pages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ptbxl", type=Path, required=True)
    parser.add_argument("--cache", type=Path, help="the training's ptbxl_signals.npz")
    options = parser.parse_args()
    records = load_ptbxl(options.ptbxl, options.cache)
    signals = {
        page.ecg_id: records.signals[int(np.flatnonzero(records.ecg_ids == page.ecg_id)[0])]
        for page in PAGES
    }
    SAMPLES.mkdir(parents=True, exist_ok=True)
    pdf: list[Image.Image] = []
    for page in PAGES:
        picture = Image.fromarray(_take(page, signals[page.ecg_id]))
        if page.name.endswith(".pdf"):
            pdf.append(picture)
        else:
            picture.save(SAMPLES / page.name, quality=84, optimize=True)
    pdf[0].save(SAMPLES / "pages.pdf", save_all=True, append_images=pdf[1:], resolution=150)
    table = "\n".join(f"| {p.name} | {p.ecg_id} | {p.statements} |" for p in PAGES)
    (SAMPLES / "CREDITS.md").write_text(CREDITS + table + "\n", encoding="utf-8")
    FIXTURES.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        FIXTURES / "records.npz",
        ecg_ids=np.array(list(signals)),
        statements=np.array([page.statements for page in PAGES]),
        leads=np.array(EIGHT_LEADS),
        signals_uv=np.stack(list(signals.values())),
    )


def _take(page: Sample, eight_uv: NDArray[np.int16]) -> NDArray[np.uint8]:
    rng = np.random.default_rng(page.seed)
    cv2.setRNGSeed(page.seed)
    style = replace(
        random_style(rng, page.layout),
        grid=page.grid,
        grid_style="lines",
        grid_strength=1.0,
        grid_whole_page=True,
        page_mm=(297.0, 210.0),
        left_mm=16.0,
        top_mm=34.0,
        row_mm=36.0,
        gain=10.0,
        line_mm=0.35,
        pulse="left",
        separators="tick",
        labels=True,
        label_mm=3.0,
        font=cv2.FONT_HERSHEY_SIMPLEX,
        lead_order=STANDARD,
        paper=(250, 249, 245),
        ink=(25, 25, 30),
        seconds=10.0,
        header=("Name: SAMPLE, Page    ID: 000000    Sex: -    Age: -", "Drawn from PTB-XL, CC BY"),
        footer="25 mm/s   10 mm/mV   0.05-100 Hz",
    )
    style = with_layout(style, page.layout)
    printout = compose(twelve_leads(eight_uv.astype(np.float64)) / 1000, style, rng)
    pixels = render(printout, 7.0 if page.kind == "photo" else 6.0)
    if page.kind == "photo":
        return photograph(pixels, rng, size=(2400, 1800)).pixels
    return scan(pixels, rng).pixels if page.kind == "scan" else pixels


if __name__ == "__main__":
    main()
