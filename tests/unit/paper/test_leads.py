"""The box around the traces, and nothing else."""

import cv2
import numpy as np
import pytest

from build_scripts.train.datasets import TWELVE_LEADS
from ecgdesk.paper.grid import Scale
from ecgdesk.paper.ink import separate_ink
from ecgdesk.paper.leads import find_signal_box
from tests.printed import PIXELS_PER_MM, print_page, recordings
from tests.unit.paper.drawn_pages import beats, draw_page, text_page


@pytest.mark.parametrize("rows", [3, 4, 6, 12])
def test_the_box_holds_traces_and_pulses_but_no_header(rows: int) -> None:
    page = draw_page("red", per_mm=6.0, rows=rows)
    scale = Scale(6.0, 6.0, 1.0)
    box = find_signal_box(separate_ink(page.pixels, scale), scale)
    assert box is not None and page.box is not None
    found = (box.left, box.top, box.right, box.bottom)
    assert np.abs(np.subtract(found, page.box)).max() < 1.5 * page.per_mm
    assert box.likeness > 0.8


def test_a_frame_and_rules_stay_outside() -> None:
    page = draw_page(None, per_mm=6.0)
    cv2.rectangle(page.pixels, (40, 230), (1740, 1240), (20, 20, 20), 2)
    cv2.line(page.pixels, (40, 100), (1740, 100), (20, 20, 20), 5)
    box = find_signal_box(separate_ink(page.pixels, None), None)
    assert box is not None and page.box is not None
    assert box.left > 60 and box.right < 1720 and box.top > 240


def test_no_traces_no_box() -> None:
    scale = Scale(6.0, 6.0, 1.0)
    blank = draw_page("red", per_mm=6.0, rows=0, header=False).pixels
    assert find_signal_box(separate_ink(blank, scale), scale) is None
    assert find_signal_box(separate_ink(text_page(), None), None) is None


def test_print_above_the_traces_stays_outside_though_no_grid_helps() -> None:
    header = tuple("Sex: M 28790   QT/QTc 32315   Unconfirmed report" for _ in range(5))
    page = print_page("6x2", record=1, header=header, label_mm=4.0, grid_style="none")
    box = find_signal_box(page.ink, None)
    assert box is not None and box.rows == 6
    assert box.top == pytest.approx(page.box.top, abs=20)
    assert box.bottom == pytest.approx(page.box.bottom, abs=20)


def test_flat_leads_are_no_rules() -> None:
    beat = np.zeros(1000)
    beat[40::90] = 0.25
    page = print_page("6x2", leads_mv=np.tile(beat, (12, 1)), gain=5.0, line_mm=0.65)
    box = find_signal_box(page.ink, page.scale)
    assert box is not None and box.rows == 6


def strip_ink(values_mv: np.ndarray, *, pulse_gap_mm: float, mm: float = 7.0) -> np.ndarray:
    """Ink of one strip of ten seconds, its pulse so far before it."""
    ink = np.zeros((round(60 * mm), round(290 * mm)), np.uint8)
    x = 25 + np.linspace(0, 250, len(values_mv))
    foot = 25 - pulse_gap_mm
    pulse = [[-7, 0], [-6, 0], [-6, -10], [-1, -10], [-1, 0], [0, 0]]
    for points in (np.column_stack([x, 35 - 10 * values_mv]), np.add(pulse, (foot, 35.0))):
        fixed = np.round(points * mm * 16).astype(np.int32)
        cv2.polylines(ink, [fixed], False, 255, 3, cv2.LINE_AA, 4)
    return ink


@pytest.mark.parametrize("gap_mm", [0.3, 1.0, 3.0])
def test_the_box_of_a_strip_holds_its_pulse_however_near_it_stands(gap_mm: float) -> None:
    box = find_signal_box(strip_ink(beats(2500), pulse_gap_mm=gap_mm), Scale(7.0, 7.0, 1.0))
    assert box is not None
    assert box.left / 7.0 == pytest.approx(18 - gap_mm, abs=0.8)
    assert box.right / 7.0 == pytest.approx(275, abs=0.8)


@pytest.mark.parametrize("where", ["above", "below"])
def test_the_papers_own_edge_is_no_row(where: str) -> None:
    page = print_page("3x4+3", record=1)
    rows = sorted({lead.baseline for lead in page.printout.leads})
    step = (rows[1] - rows[0]) * PIXELS_PER_MM
    ink, wide = page.ink, page.ink.shape[1]
    # A sheet cut where the next row would be, and there the paper's edge, which is a little wavy.
    bent = 4 + 3 * np.sin(np.linspace(0, 18 * np.pi, wide))
    if where == "above":
        ink = ink[round(rows[0] * PIXELS_PER_MM - step) :]
        bent = bent[None, :] > np.arange(len(ink))[:, None]
    else:
        ink = ink[: round(rows[-1] * PIXELS_PER_MM + step)]
        bent = bent[None, :] > np.arange(len(ink))[::-1, None]
    box = find_signal_box(np.where(bent, np.uint8(255), ink), page.scale)
    assert box is not None and box.rows == 6


def test_wide_qrs_complexes_in_quick_succession_are_a_trace() -> None:
    time = np.linspace(0, 10, 5000) % 0.6
    ventricular = 1.2 * np.exp(-(((time - 0.2) / 0.05) ** 2)) - 0.7 * np.sin(
        np.pi * np.clip((time - 0.28) / 0.26, 0, 1)
    )
    box = find_signal_box(strip_ink(ventricular, pulse_gap_mm=1.0), Scale(7.0, 7.0, 1.0))
    assert box is not None
    assert box.right - box.left > 240 * 7.0


def test_a_strip_that_wanders_is_a_row_for_it_has_its_pulse() -> None:
    leads = recordings()[0].copy()
    leads[TWELVE_LEADS.index("V5")] += 1.6 * np.sin(np.linspace(0, 1.5 * np.pi, 1000))
    page = print_page("6x2+1", leads_mv=leads, rhythm_leads=("V5",))
    box = find_signal_box(page.ink, page.scale)
    assert box is not None
    rows = sorted({lead.baseline * PIXELS_PER_MM for lead in page.printout.leads})
    assert box.baselines == pytest.approx(rows, abs=2.5 * PIXELS_PER_MM)
