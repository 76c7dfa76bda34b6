"""The content of a batch's summary: one table over many pages, without a drawing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from ecgdesk import __version__
from ecgdesk.batch import FAILED, READ, REFUSED, Outcome
from ecgdesk.exchange.report import Entry, Letterhead, Translate, untranslated
from ecgdesk.packs.calls import PRESENT, UNSURE
from ecgdesk.packs.words import percent
from ecgdesk.paper.sources import name_of
from ecgdesk.reading import DISCLAIMER


@dataclass(frozen=True)
class BatchRow:
    """One page: its number in the list, its file, what became of it and what was found."""

    number: str
    page: str
    status: str
    rate: str
    present: str
    unsure: str
    remarks: str

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells in the order of the columns."""
        said = "\n".join(filter(None, (self.present, self.unsure, self.remarks)))
        return (self.number, self.page, self.status, self.rate, said)


@dataclass(frozen=True)
class BatchReport:
    """All that a batch's summary says, top to bottom, in one language."""

    title: str
    made: str
    letterhead: Letterhead
    warning: str
    counts: tuple[Entry, ...]
    columns: tuple[str, ...]
    rows: tuple[BatchRow, ...]
    made_by: tuple[str, ...]
    page_words: str


def make_batch_report(
    outcomes: Sequence[Outcome],
    *,
    made: datetime,
    letterhead: Letterhead | None = None,
    translate: Translate = untranslated,
) -> BatchReport:
    """Return what the summary of many pages says; ``made`` is its time, local."""

    def count(status: str) -> str:
        return str(sum(outcome.status == status for outcome in outcomes))

    packs = {outcome.pack for outcome in outcomes if outcome.pack}
    pack_words = translate("Report", "Pack {name} {version}, model SHA-256 {sha256}")
    return BatchReport(
        title=translate("Report", "Summary of ECG pages"),
        made=f"{made:%Y-%m-%d %H:%M}",
        letterhead=letterhead or Letterhead(),
        warning=translate("ReadingPanel", DISCLAIMER),
        counts=(
            Entry(translate("Report", "Pages"), str(len(outcomes))),
            Entry(translate("Report", "Read"), count(READ)),
            Entry(translate("Report", "Refused"), count(REFUSED)),
            Entry(translate("Report", "Failed"), count(FAILED)),
        ),
        columns=(
            "",
            translate("Report", "Page"),
            translate("Report", "Status"),
            translate("Report", "Heart rate"),
            translate("Report", "Findings and remarks"),
        ),
        rows=tuple(
            _row(number, outcome, translate) for number, outcome in enumerate(outcomes, start=1)
        ),
        made_by=(
            translate("Report", "ecgdesk {version}").format(version=__version__),
            *(
                pack_words.format(name=pack.name, version=pack.version, sha256=pack.sha256)
                for pack in sorted(packs, key=lambda pack: (pack.name, pack.version))
            ),
        ),
        page_words=translate("Report", "Page {page} of {total}"),
    )


def batch_as_text(report: BatchReport) -> str:
    """Return the summary as plain text."""
    lines = [*report.letterhead.lines, ""] if report.letterhead.shown else []
    lines += [f"{report.title}, {report.made}", "", report.warning, ""]
    lines += [f"{entry.label}: {entry.text}" for entry in report.counts] + [""]
    for row in report.rows:
        *head, said = row.cells
        lines += ["  ".join(filter(None, head)), *(f"    {line}" for line in said.splitlines())]
    return "\n".join([*lines, "", *report.made_by, ""])


def _row(number: int, outcome: Outcome, translate: Translate) -> BatchRow:
    name = name_of(outcome.path)
    if outcome.count > 1:
        name = translate("Report", "{file}, page {page}").format(file=name, page=outcome.page)
    status = {
        READ: translate("Report", "read"),
        REFUSED: translate("Report", "refused"),
    }.get(outcome.status, translate("Report", "failed"))
    rate = "" if outcome.heart_rate_bpm is None else str(round(outcome.heart_rate_bpm))

    def named(call: str) -> str:
        return ", ".join(
            f"{translate('Packs', found.name)} {percent(found.probability)}"
            for found in outcome.findings
            if found.call == call
        )

    present, unsure = named(PRESENT), named(UNSURE)
    if outcome.status == READ and not present and not unsure:
        present = translate("Report", "no finding present")
    elif present:
        present = translate("Report", "Present: {names}").format(names=present)
    if unsure:
        unsure = translate("Report", "Unsure: {names}").format(names=unsure)
    told = outcome.reasons + outcome.warnings
    remarks = " ".join(translate("Sentences", reason.text) for reason in told)
    return BatchRow(str(number), name, status, rate, present, unsure, remarks)
