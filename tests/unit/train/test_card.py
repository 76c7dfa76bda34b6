"""What the training writes beside a model is a pack that the program loads."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from build_scripts.train.card import Figures, write_manifest
from build_scripts.train.evaluate import Calibration, Measured, Threshold, is_experimental
from build_scripts.train.findings import CODES, FINDINGS
from build_scripts.train.panels import PANELS
from ecgdesk.packs.calls import make_findings
from ecgdesk.packs.pack import Pack, load_pack
from ecgdesk.packs.panels import evaluate

GOOD = Measured(
    positives=100,
    pages=1000,
    auroc=0.9,
    auroc_low=0.85,
    auroc_high=0.95,
    sensitivity=0.8,
    specificity=0.9,
    missed=0.1,
    unsure=0.1,
    calibration_error=0.02,
)


@pytest.fixture
def trained(tmp_path: Path) -> Pack:
    """A pack of all findings, of which PACE is rare and IVCD hard to see."""
    (tmp_path / "model.tflite").write_bytes(b"a model")
    odd = {"PACE": replace(GOOD, positives=19), "IVCD": replace(GOOD, auroc_low=0.749)}
    count = len(FINDINGS)
    figures = Figures(
        rows=list(FINDINGS),
        calibrations=[Calibration(1.0, 0.0)] * count,
        thresholds=[Threshold(0.3, 0.6)] * count,
        held=[odd.get(code, GOOD) for code in CODES],
        by_kind={},
        by_layout={},
        risk={},
        int8={},
        train_pages=1,
        train_positives=[1] * count,
        refused={},
        teacher_auroc=0.9,
    )
    write_manifest(tmp_path, figures, name="mine", version="1", title="Mine", shape=(64, 96))
    return load_pack(tmp_path)


def test_all_findings_and_all_panels_are_in_it(trained: Pack) -> None:
    assert tuple(finding.code for finding in trained.findings) == CODES
    assert [panel.name for panel in trained.panels] == [row["name"] for row in PANELS]
    told = make_findings(trained, np.full(len(CODES), 2.0, np.float32))
    untold = {a.code for panel in trained.panels for a in evaluate(panel, told) if a.call is None}
    assert untold == {"OLD-MI", "STE", "Acute MI", "Old MI"}


def test_weak_and_rare_findings_are_experimental(trained: Pack) -> None:
    assert {spec.code for spec in trained.findings if spec.experimental} == {"PACE", "IVCD"}
    assert is_experimental(replace(GOOD, auroc_low=float("nan")))
    assert not is_experimental(replace(GOOD, auroc_low=0.75, positives=20))
