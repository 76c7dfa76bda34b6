import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from build_scripts.train.datasets import twelve_leads
from build_scripts.train.ink_picture import draw_ink
from build_scripts.train.printout import compose, random_style
from ecgdesk import places
from ecgdesk.errors import PackError
from ecgdesk.packs.calls import ABSENT, PRESENT, UNSURE, make_findings
from ecgdesk.packs.evidence import in_logits, on_sheet
from ecgdesk.packs.interpreter import interpret
from ecgdesk.packs.pack import find_pack, list_packs, load_pack

RECORDS = Path(__file__).resolve().parents[2] / "fixtures" / "records.npz"


@pytest.fixture
def copy(tmp_path):
    """The sheet pack that came with the program, free to be broken."""
    folder = tmp_path / "home" / "packs" / "mine"
    shutil.copytree(places.models_folder() / "sheet", folder)
    return folder


def _edit(folder, change):
    manifest = json.loads((folder / "pack.json").read_text(encoding="utf-8"))
    change(manifest)
    (folder / "pack.json").write_text(json.dumps(manifest), encoding="utf-8")


def test_the_pack_that_comes_with_the_program_is_whole():
    pack = find_pack()
    assert pack.identity.name == "sheet"
    assert [finding.code for finding in pack.findings][:6] == [
        "NORM",
        "MI",
        "STTC",
        "CD",
        "HYP",
        "AFIB",
    ]
    for finding in pack.findings:
        assert 0 <= finding.absent_below <= finding.present_from <= 1
        assert finding.slope > 0


def test_a_changed_model_is_refused_before_it_is_parsed(copy):
    model = bytearray((copy / "model.tflite").read_bytes())
    model[len(model) // 2] ^= 1
    (copy / "model.tflite").write_bytes(model)
    with pytest.raises(PackError, match="changed or damaged"):
        load_pack(copy)


def test_a_manifest_of_the_future_says_what_to_do(copy):
    _edit(copy, lambda manifest: manifest.update(schema=99))
    with pytest.raises(PackError, match="Update ecgdesk"):
        load_pack(copy)


@pytest.mark.parametrize("key", ["model", "findings", "input", "name"])
def test_a_manifest_without_a_part_is_refused(copy, key):
    _edit(copy, lambda manifest: manifest.pop(key))
    with pytest.raises(PackError, match="not complete"):
        load_pack(copy)


@pytest.mark.parametrize("text", ["", "{", "[]", '"pack"', "\x00\x01"])
def test_a_manifest_that_is_none_is_refused(copy, text):
    (copy / "pack.json").write_text(text, encoding="utf-8")
    with pytest.raises(PackError, match="Install"):
        load_pack(copy)


def test_an_unknown_name_is_answered_with_those_there_are():
    with pytest.raises(PackError, match=r"called nothing.*sheet"):
        find_pack("nothing")


@pytest.mark.parametrize("name", ["../sheet", "a/b", "..", "sheet\x00"])
def test_a_pack_is_never_looked_for_outside_its_folders(name):
    with pytest.raises(PackError):
        find_pack(name)


def test_a_persons_own_pack_is_listed_and_a_broken_one_is_not(copy, monkeypatch):
    monkeypatch.setenv("ECGDESK_HOME", str(copy.parents[1]))
    _edit(copy, lambda manifest: manifest.update(name="mine"))
    assert {pack.identity.name for pack in list_packs()} >= {"mine", "sheet"}
    (copy / "model.tflite").write_bytes(b"")
    assert "mine" not in {pack.identity.name for pack in list_packs()}


def test_calls_follow_the_thresholds():
    pack = find_pack()
    spec = pack.findings[0]
    for probability, call in (
        (spec.absent_below - 1e-4, ABSENT),
        (spec.present_from + 1e-4, PRESENT),
    ):
        logit = (np.log(probability / (1 - probability)) - spec.intercept) / spec.slope
        finding = make_findings(pack, np.full(len(pack.findings), logit, np.float32))[0]
        assert finding.probability == pytest.approx(probability, abs=1e-5)
        assert finding.call == call
    if spec.absent_below < spec.present_from - 1e-3:
        middle = (spec.absent_below + spec.present_from) / 2
        logit = (np.log(middle / (1 - middle)) - spec.intercept) / spec.slope
        found = make_findings(pack, np.full(len(pack.findings), logit, np.float32))[0]
        assert found.call == UNSURE


def test_extreme_logits_stay_probabilities():
    pack = find_pack()
    for logit in (-1e4, 1e4):
        for finding in make_findings(pack, np.full(len(pack.findings), logit, np.float32)):
            assert 0.0 <= finding.probability <= 1.0


def test_evidence_explains_the_logits():
    """The logit is the map's mean and a constant, so two pictures differ as their means do."""
    pack = find_pack()
    with np.load(RECORDS) as kept:
        recordings = kept["signals_uv"]
    seen = []
    for number, recording in enumerate(recordings):
        rng = np.random.default_rng(number)
        printout = compose(twelve_leads(recording / 1000), random_style(rng, "3x4+1"), rng)
        picture = draw_ink(printout, pack.input_shape, rng, distort=0.0)
        logits, maps = interpret(pack, picture)
        assert logits.shape == (len(pack.findings),)
        assert maps.shape[2] == len(pack.findings)
        seen.append((logits, in_logits(maps).mean(axis=(1, 2))))
    constants = np.array([logits - means for logits, means in seen])
    assert np.ptp(constants, axis=0).max() < 0.25  # the steps of int8 outputs


def test_evidence_lies_where_it_was_found():
    plane = np.zeros((8, 12), np.float32)
    plane[2, 9] = 5.0
    laid = on_sheet(plane, (100.0, 50.0, 1300.0, 850.0), (1500, 1000))
    assert laid.shape == (1000, 1500)
    y, x = np.unravel_index(int(np.argmax(laid)), laid.shape)
    assert (x, y) == (pytest.approx(1050, abs=3), pytest.approx(300, abs=3))
    assert abs(laid[900:]).max() < 0.05 * laid.max()
