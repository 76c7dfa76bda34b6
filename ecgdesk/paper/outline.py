"""Where the paper is on a Page: a proposed Quad and how sure it is."""

from dataclasses import dataclass

from ecgdesk.paper.page import Page
from ecgdesk.paper.quad import Quad


@dataclass(frozen=True)
class Outline:
    """A proposed Quad; ``confidence`` is 0 to 1, and under 0.5 a person should look at it."""

    quad: Quad
    confidence: float


def propose_outline(page: Page) -> Outline:
    """Propose the corners of the paper; the picture's own where nothing better is seen."""
    return Outline(Quad.whole(page.width, page.height), 0.0)
