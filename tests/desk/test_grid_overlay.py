import numpy as np
import pytest

from ecgdesk.desk.grid_overlay import find_lines
from ecgdesk.jobs import CancelToken
from ecgdesk.paper.flatten import Sheet
from ecgdesk.paper.grid import Scale
from ecgdesk.paper.quad import Quad
from ecgdesk.reading import Reading


def reading_of(pixels: np.ndarray, scale: Scale | None) -> Reading:
    height, width = pixels.shape[:2]
    quad = Quad.whole(width, height)
    return Reading("read", quad, 1.0, sheet=Sheet(pixels, quad, np.eye(3), scale))


@pytest.fixture
def paper() -> np.ndarray:
    """Pink paper of 4 px/mm with a line every 5 mm from 7 px on, in a shadow, and a black trace."""
    pixels = np.full((300, 400, 3), (255, 225, 220), np.float64)
    pixels *= np.linspace(1.0, 0.7, 400)[None, :, None]
    pixels[:, 7::20] -= (0, 60, 60)
    pixels[3::20, :] -= (0, 60, 60)
    pixels[148:151] = 20
    return np.clip(pixels, 0, 255).astype(np.uint8)


def test_the_lines_lie_on_the_papers_own(paper: np.ndarray) -> None:
    across, down = find_lines(reading_of(paper, Scale(4.0, 4.0, 1.0)), CancelToken())
    assert across == pytest.approx([7.5 + 20 * n for n in range(len(across))], abs=0.6)
    assert down == pytest.approx([3.5 + 20 * n for n in range(len(down))], abs=0.6)
    assert (len(across), len(down)) == (20, 15)


def test_a_wrong_scale_is_seen(paper: np.ndarray) -> None:
    across, _ = find_lines(reading_of(paper, Scale(4.3, 4.0, 1.0)), CancelToken())
    away = [abs((x - 7.5 + 10) % 20 - 10) for x in across]
    assert max(away) > 5


def test_without_a_scale_there_are_no_lines(paper: np.ndarray) -> None:
    assert find_lines(reading_of(paper, None), CancelToken()) == ((), ())
