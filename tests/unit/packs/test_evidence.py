import numpy as np
import pytest

from ecgdesk.packs.evidence import LeadShare, lead_shares, speakers

BOX = (100.0, 50.0, 1300.0, 850.0)
"""12 columns of 100 and 8 rows of 100 pixels."""

HALVES = [("V1", (100.0, 50.0, 700.0, 850.0)), ("V6", (700.0, 50.0, 1300.0, 850.0))]


def test_a_lead_adds_what_its_cells_add_to_the_logit() -> None:
    plane = np.random.default_rng(0).normal(size=(8, 12)).astype(np.float32)
    shares = {share.lead: share for share in lead_shares(plane, BOX, HALVES)}
    assert shares["V1"].logits == pytest.approx(plane[:, :6].sum() / 96, abs=1e-6)
    assert sum(share.logits for share in shares.values()) == pytest.approx(plane.mean(), abs=1e-6)


def test_a_cell_cut_by_an_edge_belongs_to_both() -> None:
    plane = np.zeros((8, 12), np.float32)
    plane[4, 2] = 96.0
    leads = [("I", (100.0, 50.0, 325.0, 850.0)), ("II", (325.0, 0.0, 2000.0, 900.0))]
    shares = lead_shares(plane, BOX, leads)
    assert [(share.lead, share.logits) for share in shares] == [
        ("II", pytest.approx(0.75)),
        ("I", pytest.approx(0.25)),
    ]


def test_who_speaks_against_has_no_share() -> None:
    plane = np.ones((8, 12), np.float32)
    plane[:, 6:] = -3
    found = lead_shares(plane, BOX, HALVES)
    assert [(share.lead, share.share) for share in found] == [("V1", 1.0), ("V6", 0.0)]
    assert found[1].logits == pytest.approx(-1.5)
    nobody = lead_shares(-np.ones((8, 12), np.float32), BOX, HALVES)
    assert all(share.share == 0 for share in nobody) and speakers(nobody) == ()


def test_a_rhythm_strip_is_its_lead_again() -> None:
    plane = np.ones((8, 12), np.float32)
    strip = ("V1", (100.0, 750.0, 1300.0, 850.0))
    found = {share.lead: share.logits for share in lead_shares(plane, BOX, [*HALVES, strip])}
    assert found == {"V1": pytest.approx(0.5 + 0.125), "V6": pytest.approx(0.5)}


def test_the_speakers_say_half_of_it_and_are_few() -> None:
    def shares(*parts: float) -> list[LeadShare]:
        return [LeadShare(f"V{i}", part, part) for i, part in enumerate(parts)]

    assert [share.lead for share in speakers(shares(0.4, 0.3, 0.2, 0.1))] == ["V0", "V1"]
    assert len(speakers(shares(*[0.1] * 10))) == 4
    assert [share.lead for share in speakers(shares(0.3, 0.0, 0.0))] == ["V0"]
