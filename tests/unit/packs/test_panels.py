import json
from dataclasses import dataclass

import pytest

from build_scripts.train.findings import CODES
from build_scripts.train.panels import PANELS, panels_for
from ecgdesk.errors import PackError
from ecgdesk.packs.calls import ABSENT, PRESENT, UNSURE
from ecgdesk.packs.pack import find_pack
from ecgdesk.packs.panels import CALLS, OTHER_PACK, Panel, evaluate, panel_from_manifest


@dataclass(frozen=True)
class Told:
    code: str
    probability: float
    call: str


def panel(name: str, codes: tuple[str, ...] = CODES) -> Panel:
    rows = json.loads(json.dumps(panels_for(codes)))  # as a pack holds them
    return next(panel_from_manifest(row, codes) for row in rows if row["name"] == name)


def told(present: str = "", unsure: str = "", codes: tuple[str, ...] = CODES) -> list[Told]:
    """Findings of all codes: 0.9 and present, 0.4 and unsure, else 0.05 and absent."""
    return [
        Told(code, 0.9, PRESENT)
        if code in present.split()
        else Told(code, 0.4, UNSURE)
        if code in unsure.split()
        else Told(code, 0.05, ABSENT)
        for code in codes
    ]


def answers(name: str, findings: list[Told]) -> dict[str, str | None]:
    codes = tuple(finding.code for finding in findings)
    return {answer.code: answer.call for answer in evaluate(panel(name, codes), findings)}


def test_the_calls_are_those_of_findings() -> None:
    assert CALLS == (ABSENT, UNSURE, PRESENT)


def test_an_infarction_has_its_site_or_none() -> None:
    inferior = answers("mi-site", told("MI IMI"))
    assert inferior["INFERIOR"] == PRESENT
    assert inferior["UNKNOWN-SITE"] == inferior["ANTERIOR"] == inferior["NO-MI"] == ABSENT
    somewhere = answers("mi-site", told("MI"))
    assert somewhere["UNKNOWN-SITE"] == PRESENT
    assert somewhere["NO-MI"] == somewhere["INFERIOR"] == ABSENT
    assert answers("mi-site", told("NORM"))["NO-MI"] == PRESENT


def test_what_rests_on_an_unsure_finding_is_unsure() -> None:
    maybe = answers("mi-site", told("MI", unsure="IMI"))
    assert maybe["INFERIOR"] == maybe["UNKNOWN-SITE"] == UNSURE
    assert maybe["NO-MI"] == ABSENT
    assert answers("mi-site", told(unsure="MI"))["NO-MI"] == UNSURE


def test_probabilities_follow_the_rules() -> None:
    found = {a.code: a.probability for a in evaluate(panel("mi-site"), told("MI", unsure="IMI"))}
    assert found["INFERIOR"] == pytest.approx(0.4)
    assert found["UNKNOWN-SITE"] == pytest.approx(0.5)
    assert found["NO-MI"] == pytest.approx(0.1)


def test_any_of_several_findings_is_enough() -> None:
    assert answers("physionet-2024", told("AFLT"))["AFIB/AFL"] == PRESENT
    assert answers("four-class", told(unsure="PVC"))["ABNORMAL"] == UNSURE


def test_what_the_data_cannot_tell_is_said() -> None:
    for name, code in (
        ("four-class", "OLD-MI"),
        ("cpsc-2018", "STE"),
        ("physionet-2024", "Old MI"),
    ):
        found = {a.code: a for a in evaluate(panel(name), told("MI"))}
        assert found[code].call is None and found[code].probability is None
        assert found[code].cannot_tell.endswith(".")


def test_a_pack_of_fewer_findings_promises_less() -> None:
    six = ("NORM", "MI", "STTC", "CD", "HYP", "AFIB")
    found = answers("mi-site", told("MI", codes=six))
    assert found == {
        "ANTERIOR": None,
        "INFERIOR": None,
        "LATERAL": None,
        "UNKNOWN-SITE": PRESENT,
        "NO-MI": ABSENT,
    }
    assert answers("physionet-2024", told(codes=six))["AFIB/AFL"] is None


def test_a_page_that_another_pack_has_read_gets_no_answer() -> None:
    beats = [Told("V", 0.9, PRESENT), Told("N", 0.1, ABSENT)]
    found = evaluate(panel("mi-site"), beats)
    assert {answer.call for answer in found} == {None}
    assert found[0].cannot_tell == OTHER_PACK


def test_there_are_as_many_categories_as_the_titles_say() -> None:
    counts = {row["name"]: len(row["categories"]) for row in PANELS}
    assert counts == {"mi-site": 5, "four-class": 4, "cpsc-2018": 9, "physionet-2024": 11}


@pytest.mark.parametrize(
    "category",
    [
        {},
        {"any_of": ["A"], "none_of": ["B"]},
        {"any_of": ["A"], "cannot_tell": "Why not."},
        {"unless": ["A"]},
        {"any_of": ["C"]},
        {"any_of": ["A"], "unless": ["C"]},
    ],
)
def test_what_is_no_rule_is_refused(category: dict[str, object]) -> None:
    row = {
        "name": "p",
        "title": "P",
        "about": "",
        "note": "",
        "categories": [{"code": "X", "name": "X", **category}],
    }
    with pytest.raises(ValueError, match="p, X"):
        panel_from_manifest(row, ["A", "B"])


def test_the_pack_that_comes_with_the_program_has_the_panels() -> None:
    pack = find_pack()
    assert [panel.name for panel in pack.panels] == [row["name"] for row in PANELS]
    codes = [finding.code for finding in pack.findings]
    assert pack.panels == tuple(panel_from_manifest(row, codes) for row in panels_for(codes))
    with pytest.raises(PackError, match=r"no panel called nothing.*cpsc-2018"):
        pack.panel("nothing")
