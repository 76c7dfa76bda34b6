"""What is refused, what is doubted, and what the sentences say."""

from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np
import pytest

from build_scripts.train.non_pages import draw_non_page
from ecgdesk.paper import quality as quality_module
from ecgdesk.paper.flatten import Sheet, flatten
from ecgdesk.paper.ink import separate_ink
from ecgdesk.paper.leads import Box, find_signal_box
from ecgdesk.paper.outline import propose_outline
from ecgdesk.paper.page import Page
from ecgdesk.paper.quality import Quality, judge
from tests.unit.paper.drawn_pages import draw_page, fur, text_page


def look(pixels: np.ndarray) -> tuple[Sheet, Box | None, Quality]:
    """The whole way from pixels to a judgement."""
    page = Page(pixels)
    sheet = flatten(page, propose_outline(page).quad)
    ink = separate_ink(sheet.pixels, sheet.scale)
    box = find_signal_box(ink, sheet.scale)
    return sheet, box, judge(sheet, ink, box)


def codes(reasons: tuple) -> list[str]:
    return [reason.code for reason in reasons]


def test_a_good_page_is_read_without_a_word() -> None:
    _, box, quality = look(draw_page("red", per_mm=6.0).pixels)
    assert box is not None
    assert quality == Quality()


@pytest.mark.parametrize(
    "pixels, code",
    [
        (text_page(), "not-an-ecg"),
        (fur(), "not-an-ecg"),
        (draw_page("red", rows=0, header=False).pixels, "blank"),
        (np.full((900, 1200, 3), 250, np.uint8), "blank"),
        (np.zeros((900, 1200, 3), np.uint8), "too-dark"),
        (np.full((60, 80, 3), 250, np.uint8), "too-small"),
        (np.full((1, 1, 3), 250, np.uint8), "too-small"),
        (np.full((200, 12000, 3), 250, np.uint8), "too-long"),
    ],
    ids=["text", "fur", "blank grid", "white", "black", "tiny", "one pixel", "a roll of minutes"],
)
def test_what_is_no_readable_ecg_is_refused(pixels: np.ndarray, code: str) -> None:
    quality = look(pixels)[2]
    assert codes(quality.reasons) == [code]
    assert quality.reasons[0].text.endswith(".")


def test_flat_lines_are_left_to_be_followed() -> None:
    quality = look(draw_non_page("flat lines", np.random.default_rng(3)))[2]
    assert quality.low and not quality.reasons


def test_low_beats_that_come_regularly_are_doubted_not_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(quality_module, "steepness", lambda *_: 0.0)
    low = look(draw_page("red", per_mm=6.0, rows=2).pixels)[2]
    assert not low.reasons
    assert codes(low.warnings) == ["faint-beats"]


def steps(pages: Iterable[np.ndarray], code: str) -> str:
    """One letter a page: good, doubted or refused for this reason, or - where another was said."""
    said = ""
    for pixels in pages:
        quality = look(pixels)[2]
        if code in codes(quality.reasons):
            said += "r"
        elif quality.reasons:
            said += "-"
        else:
            said += "d" if code in codes(quality.warnings) else "g"
    return said


def sentence(pixels: np.ndarray, code: str) -> str:
    quality = look(pixels)[2]
    return next(r.text for r in quality.reasons + quality.warnings if r.code == code)


def shine(pixels: np.ndarray, radius: float) -> np.ndarray:
    """A lamp mirrored in the middle of a page that is not lit to white."""
    height, width = pixels.shape[:2]
    y, x = np.mgrid[:height, :width]
    spot = 500 * np.exp(-((x - width / 2) ** 2 + (y - height / 2) ** 2) / (2 * radius**2))
    return np.clip(pixels * 0.8 + spot[..., None], 0, 255).astype(np.uint8)


def test_each_reason_grows_from_good_to_doubt_to_refusal() -> None:
    page = draw_page("red", per_mm=6.0).pixels
    blurred = [np.asarray(cv2.GaussianBlur(page, (0, 0), s)) for s in (1.0, 3.0, 5.0)]
    assert steps(blurred, "blurred") == "gdr"
    dark = [(page * share).astype(np.uint8) for share in (0.4, 0.1)]
    assert steps(dark, "too-dark") == "gr"
    shining = [shine(page, radius) for radius in (5, 120, 350)]
    assert steps(shining, "glare") == "gdr"
    small = [
        np.asarray(cv2.resize(page, None, fx=s, fy=s, interpolation=cv2.INTER_AREA))
        for s in (0.7, 0.4)
    ]
    assert steps(small, "low-resolution") == "gd"
    faint = [(255 - (255 - page) * share).astype(np.uint8) for share in (0.4, 0.18, 0.06)]
    assert steps(faint, "faint") == "gd-"  # what cannot be seen any more is blank
    cut = [np.ascontiguousarray(page[:, : 6 * wide]) for wide in (290, 240, 90)]
    assert steps(cut, "cut-off") == "gd-"
    assert steps(cut, "too-short") == "ggr"


def test_sentences_say_what_was_measured_and_what_is_needed() -> None:
    page = draw_page("red", per_mm=6.0).pixels
    assert "10 % of full brightness, 16 % are needed" in sentence(page // 10, "too-dark")
    faint = (255 - (255 - page) * 0.18).astype(np.uint8)
    assert "% darker than the paper, 22 % are needed" in sentence(faint, "faint")
    assert "2 % at most" in sentence(shine(page, 120), "glare")
    assert "closer than 1.5 mm to the right edge" in sentence(
        np.ascontiguousarray(page[:, : 6 * 240]), "cut-off"
    )


def test_a_coarse_page_says_how_coarse() -> None:
    page = draw_page("red", per_mm=8.0).pixels
    coarse = np.asarray(cv2.resize(page, None, fx=0.3, fy=0.3, interpolation=cv2.INTER_AREA))
    quality = look(coarse)[2]
    texts = [reason.text for reason in quality.reasons + quality.warnings]
    assert any("2.4 pixels" in text for text in texts)


def test_a_blurred_page_is_doubted_or_refused() -> None:
    page = draw_page("red", per_mm=6.0).pixels
    quality = look(np.asarray(cv2.GaussianBlur(page, (0, 0), 4.0)))[2]
    assert "blurred" in codes(quality.reasons + quality.warnings)


def test_traces_up_to_the_edge_are_a_warning() -> None:
    page = draw_page("red", per_mm=6.0)
    quality = look(np.ascontiguousarray(page.pixels[:, : 6 * 250]))[2]
    assert "cut-off" in codes(quality.warnings)


def test_a_page_without_grid_is_read_with_a_warning() -> None:
    quality = look(draw_page(None, per_mm=6.0).pixels)[2]
    assert not quality.reasons
    assert "no-grid" in codes(quality.warnings)


@pytest.mark.shared
def test_real_photographs_are_read(shared_data: Path) -> None:
    refused = {}
    for path in sorted((shared_data / "ecg_photos").iterdir()):
        pixels = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR_RGB)
        sheet, box, quality = look(pixels)
        if quality.reasons:
            refused[path.stem] = codes(quality.reasons)
            continue
        assert sheet.scale is not None and box is not None, path.stem
        # Ten seconds, some with calibration pulses, some cut by the picture.
        assert 225 < box.width / sheet.scale.x < 275, path.stem
    # A faint copy that loses a row and most of its QRS complexes with its grid may go either way.
    refused.pop("ecg00020", None)
    assert refused == {"ecg00008": ["too-short"]}  # two strips of 9 cm


@pytest.mark.shared
def test_real_exports_are_read_at_one_scale(shared_data: Path) -> None:
    for path in sorted((shared_data / "edan_sheets").glob("*.jpg"))[::4]:
        pixels = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR_RGB)
        sheet, box, quality = look(pixels)
        assert not quality.reasons, path.stem
        assert sheet.scale is not None and box is not None
        assert box.width / sheet.scale.x == pytest.approx(256, abs=3), path.stem
        assert box.height / sheet.scale.y < 145, path.stem  # header and footer stay outside
