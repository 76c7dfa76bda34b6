"""What was read of a sheet as lines to lay over it, so that a person can check them."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ecgdesk.paper.layout import Layout
from ecgdesk.paper.quad import Matrix, carry
from ecgdesk.paper.rows import Floats


@dataclass(frozen=True)
class DrawnLead:
    """One lead as it was followed: ``lines`` are n x 2 points, a gap between one and the next."""

    name: str
    strip: bool
    lines: tuple[Floats, ...]


def draw_leads(layout: Layout, onto: Matrix | None = None) -> tuple[DrawnLead, ...]:
    """The traces of all leads in sheet pixels, or carried by ``onto`` (a Sheet's ``to_page``).

    A lead without ink has no lines.
    """
    return tuple(
        DrawnLead(
            lead.name, lead.strip, _lines(layout, lead.row, lead.box.left, lead.box.right, onto)
        )
        for lead in layout.leads
    )


def _lines(
    layout: Layout, row: int, left: float, right: float, onto: Matrix | None
) -> tuple[Floats, ...]:
    line = layout.lines[row]
    inside = np.isfinite(line.y) & (line.x >= left) & (line.x < right)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], inside.view(np.int8), [0]])))
    points = np.column_stack([line.x, line.y])
    parts = [points[first:stop] for first, stop in list(pairwise(edges))[::2] if stop - first > 1]
    return tuple(part if onto is None else carry(onto, part) for part in parts)
