"""Panels: the findings of a pack answered in the classes of another system.

A panel is data in ``pack.json``. Each category has one rule over finding codes:

    any_of    present if any of these findings is; its probability is the highest of theirs
    unless    beside any_of: kinds of it that have categories of their own, and are left out here
    none_of   present if all of these are absent; its probability is one less the highest of theirs

or says in ``cannot_tell`` why no finding of the pack answers it. Calls follow three-valued logic:
what rests on an unsure finding is unsure.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

CALLS = ("absent", "unsure", "present")
"""The calls of ``ecgdesk.packs.calls``, the weakest first."""

OTHER_PACK = "This page was read by a pack with other findings."
"""Why a page of rhythm strips alone, say, has no answers: the pack for beats has read it."""


class Told(Protocol):
    """What a panel needs of a Finding."""

    @property
    def code(self) -> str:
        """The finding's code."""

    @property
    def probability(self) -> float:
        """0 to 1."""

    @property
    def call(self) -> str:
        """One of CALLS."""


@dataclass(frozen=True)
class Category:
    """One class of a panel and its rule; ``cannot_tell`` stands instead of a rule."""

    code: str
    name: str
    any_of: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()
    cannot_tell: str = ""


@dataclass(frozen=True)
class Panel:
    """A named set of categories. ``about`` says whose classes they are, ``note`` their limits."""

    name: str
    title: str
    about: str
    note: str
    categories: tuple[Category, ...]


@dataclass(frozen=True)
class Answer:
    """What a page's findings make of one category.

    ``probability`` and ``call`` are None where the pack cannot tell; ``cannot_tell`` says why.
    """

    code: str
    name: str
    probability: float | None
    call: str | None
    cannot_tell: str = ""

    def as_json(self) -> dict[str, object]:
        """Return the answer's part of a line of ``ecgdesk read --json``."""
        probability = None if self.probability is None else round(self.probability, 4)
        line: dict[str, object] = {
            "code": self.code,
            "name": self.name,
            "probability": probability,
            "call": self.call,
        }
        return line | ({"cannot_tell": self.cannot_tell} if self.cannot_tell else {})


def evaluate(panel: Panel, findings: Iterable[Told]) -> tuple[Answer, ...]:
    """Answer every category of a panel, in its order, from the findings of one page."""
    told = {finding.code: finding for finding in findings}
    return tuple(_answer(category, told) for category in panel.categories)


def panel_from_manifest(row: Mapping[str, Any], codes: Sequence[str]) -> Panel:
    """Make a panel of its part of ``pack.json``; ValueError if a rule is not one.

    ``codes`` are those of the pack's findings: a rule may name no other.
    """
    panel = Panel(
        name=str(row["name"]),
        title=str(row["title"]),
        about=str(row["about"]),
        note=str(row["note"]),
        categories=tuple(_category(category) for category in row["categories"]),
    )
    if not panel.categories:
        raise ValueError(f"the panel {panel.name} has no category")
    for category in panel.categories:
        kinds = [bool(category.any_of), bool(category.none_of), bool(category.cannot_tell)]
        if sum(kinds) != 1 or (category.unless and not category.any_of):
            raise ValueError(f"{panel.name}, {category.code}: not one rule")
        strangers = {*category.any_of, *category.unless, *category.none_of} - set(codes)
        if strangers:
            raise ValueError(f"{panel.name}, {category.code}: no finding {sorted(strangers)}")
    return panel


def _category(row: Mapping[str, Any]) -> Category:
    def codes(key: str) -> tuple[str, ...]:
        return tuple(str(code) for code in row.get(key, ()))

    return Category(
        code=str(row["code"]),
        name=str(row["name"]),
        any_of=codes("any_of"),
        unless=codes("unless"),
        none_of=codes("none_of"),
        cannot_tell=str(row.get("cannot_tell", "")),
    )


def _answer(category: Category, told: Mapping[str, Told]) -> Answer:
    if category.cannot_tell:
        return Answer(category.code, category.name, None, None, category.cannot_tell)
    if not {*category.any_of, *category.unless, *category.none_of} <= set(told):
        return Answer(category.code, category.name, None, None, OTHER_PACK)
    if category.none_of:
        probability, call = _any(category.none_of, told)
        probability, call = 1 - probability, 2 - call
    else:
        probability, call = _any(category.any_of, told)
        if category.unless:
            other, other_call = _any(category.unless, told)
            # The others are kinds of this one, so no more than the difference can be left for it.
            probability, call = max(0.0, probability - other), min(call, 2 - other_call)
    return Answer(category.code, category.name, probability, CALLS[call])


def _any(codes: Sequence[str], told: Mapping[str, Told]) -> tuple[float, int]:
    """Highest probability and strongest call (its place in CALLS)."""
    chosen = [told[code] for code in codes]
    strongest = max(CALLS.index(finding.call) for finding in chosen)
    return max(finding.probability for finding in chosen), strongest
