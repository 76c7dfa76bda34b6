"""What is no ECG is refused, however it is drawn; and the measure of refusals counts it."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from build_scripts.train import measure_refusals
from build_scripts.train.non_pages import KINDS, draw_non_page
from ecgdesk.packs.pack import Pack
from ecgdesk.paper.page import Page
from ecgdesk.reading import read_page


@pytest.mark.parametrize("kind", KINDS)
def test_no_kind_of_non_page_is_read(kind: str, pack: Pack) -> None:
    reading = read_page(Page(draw_non_page(kind, np.random.default_rng(1))), pack)
    assert reading.status == "refused" and not reading.findings
    assert all(reason.text.endswith(".") for reason in reading.reasons) and reading.reasons


@pytest.mark.parametrize("kind", ["flat lines", "pulses only", "names only", "blank grid"])
@pytest.mark.parametrize("seed", [2, 3])
def test_paper_without_a_heart_on_it_is_never_normal(kind: str, seed: int, pack: Pack) -> None:
    reading = read_page(Page(draw_non_page(kind, np.random.default_rng(seed))), pack)
    assert reading.status == "refused" and not reading.findings


def test_rows_that_lie_still_after_their_pulses_do_not_beat_together(pack: Pack) -> None:
    drawn = draw_non_page("pulses only", np.random.default_rng([501, 0, 45]))
    reading = read_page(Page(drawn), pack)
    assert [reason.code for reason in reading.reasons] == ["not-an-ecg"]


def test_the_measure_counts_what_is_read(
    tmp_path: Path, samples: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ecg.jpg").write_bytes((samples / "scan-1.jpg").read_bytes())
    text = draw_non_page("text", np.random.default_rng(0))
    (tmp_path / "text.png").write_bytes(cv2.imencode(".png", text)[1].tobytes())
    measure_refusals.main(["--folder", str(tmp_path)])
    said = capsys.readouterr().out
    assert "ecg.jpg: read" in said and "text.png" not in said
    assert "1 of 2 not refused (50.0 %)" in said
    measure_refusals.main(["--folder", str(tmp_path), "--good"])
    assert "text.png: refused" in capsys.readouterr().out
