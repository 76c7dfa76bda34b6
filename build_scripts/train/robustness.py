"""How much probabilities move when the corners are a little off, or the sheet is turned a little.

``python -m build_scripts.train.robustness --ptbxl FOLDER`` draws pages of fold 9 and reads each
with its true corners, with corners moved by up to 3 % of the page, and with the sheet turned by up
to 3 degrees.
"""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from build_scripts.train.datasets import Records, load_ptbxl
from build_scripts.train.deletion import held_pages
from ecgdesk.packs.pack import Pack, load_pack
from ecgdesk.paper.page import Page
from ecgdesk.paper.quad import Quad
from ecgdesk.reading import read_page

MOST_SHARE = 0.03
MOST_DEGREES = 3.0

Move = Callable[[Quad, np.random.Generator], Quad]


@dataclass(frozen=True)
class Moved:
    """What became of the probabilities: ``changes`` absolute, [pages read both times, findings].

    ``lost`` is how many pages that are read with their true corners are refused with others.
    """

    changes: npt.NDArray[np.float64]
    lost: int


def move_corners(quad: Quad, rng: np.random.Generator) -> Quad:
    """Move each corner by up to 3 % of the quad's width across and of its height down."""
    size = quad.corners.max(axis=0) - quad.corners.min(axis=0)
    return Quad(quad.corners + rng.uniform(-MOST_SHARE, MOST_SHARE, (4, 2)) * size)


def turn(quad: Quad, rng: np.random.Generator) -> Quad:
    """Turn the quad about its middle by up to 3 degrees."""
    angle = np.radians(rng.uniform(-MOST_DEGREES, MOST_DEGREES))
    matrix = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    middle = quad.corners.mean(axis=0)
    return Quad((quad.corners - middle) @ matrix.T + middle)


def measure(records: Records, pack: Pack, pages: int, move: Move) -> Moved:
    """Read pages of fold 9 with their true corners and with moved ones."""
    changes, lost = [], 0
    for row, page, quad in held_pages(records, pages):
        before = _probabilities(page, pack, quad)
        if before is None:
            continue
        after = _probabilities(page, pack, move(quad, np.random.default_rng([23, row])))
        if after is None:
            lost += 1
        else:
            changes.append(np.abs(after - before))
    return Moved(np.array(changes).reshape(-1, len(pack.findings)), lost)


def _probabilities(page: Page, pack: Pack, quad: Quad) -> npt.NDArray[np.float64] | None:
    reading = read_page(page, pack, quad)
    if reading.status != "read" or reading.pack != pack.identity:
        return None
    return np.array([found.probability for found in reading.findings])


def as_table(records: Records, pack: Pack, pages: int) -> str:
    """Measure both kinds of moved corners; a Markdown table."""
    lines = [
        "| corners | pages | mean change | worst finding | refused only then |",
        "|---|---|---|---|---|",
    ]
    for words, move in (
        (f"moved by up to {MOST_SHARE:.0%}", move_corners),
        (f"turned by up to {MOST_DEGREES:g} degrees", turn),
    ):
        moved = measure(records, pack, pages, move)
        each = moved.changes.mean(axis=0)
        worst = int(each.argmax())
        lines.append(
            f"| {words} | {len(moved.changes)} | {moved.changes.mean():.3f} "
            f"| {pack.findings[worst].code} {each[worst]:.3f} | {moved.lost} |"
        )
    return "\n".join(lines)


def main() -> None:
    """Measure a pack and print the mean changes."""
    parser = argparse.ArgumentParser(
        prog="python -m build_scripts.train.robustness", description=__doc__
    )
    parser.add_argument("--ptbxl", type=Path, required=True, help="the PTB-XL folder")
    parser.add_argument("--signals", type=Path, help="the signals that a training kept (.npz)")
    parser.add_argument("--pack", type=Path, default=Path("models/sheet"))
    parser.add_argument("--pages", type=int, default=150, help="of fold 9")
    options = parser.parse_args()
    records = load_ptbxl(options.ptbxl, options.signals)
    print(as_table(records, load_pack(options.pack), options.pages))


if __name__ == "__main__":
    main()
