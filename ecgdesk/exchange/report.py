"""The report's content: every word and number of a Record that goes on paper, without a drawing.

The painter of ``desk`` draws it, ``as_text`` writes the same as plain text. Words come out in the
language of ``translate``, which is called as ``translate(context, source text)``.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from ecgdesk.archive.record import AGREES, CORRECTED, KeptBeat, KeptFinding, Record, Summary
from ecgdesk.beats import name_patterns
from ecgdesk.packs.calls import PRESENT, UNSURE
from ecgdesk.packs.evidence import LeadShare, speakers
from ecgdesk.packs.panels import Panel, evaluate
from ecgdesk.packs.words import percent
from ecgdesk.paper.page import Pixels
from ecgdesk.reading import DISCLAIMER, Reading

Translate = Callable[[str, str], str]

BESIDE_MM, ABOVE_MM, BELOW_MM = 1.0, 5.0, 2.0
"""So much of the sheet is shown around its traces: lead names stand above them. Ten seconds and a
calibration pulse have their true width on Letter and A4."""


def untranslated(context: str, text: str) -> str:
    """Return the source text: English."""
    return text


@dataclass(frozen=True)
class Letterhead:
    """Whose report it is: at most three ``lines`` and the bytes of a ``logo`` (PNG, JPEG or SVG).

    ``shown`` False leaves room for paper that has its own letterhead printed on it.
    """

    lines: tuple[str, ...] = ()
    logo: bytes = field(default=b"", repr=False)
    shown: bool = True


@dataclass(frozen=True)
class SheetPicture:
    """The part of a sheet that is printed.

    ``pixels`` are RGB uint8; ``pixels_per_mm`` those of paper across and down, None where the grid
    does not show them. ``evidence_for`` names the finding whose evidence colours the trace,
    ``speakers`` are the leads that spoke most for it. ``whitened``: its shadows were taken away.
    """

    pixels: Pixels = field(repr=False)
    pixels_per_mm: tuple[float, float] | None = None
    evidence_for: str = ""
    speakers: tuple[LeadShare, ...] = ()
    whitened: bool = False


@dataclass(frozen=True)
class Entry:
    """A label and what stands under it."""

    label: str
    text: str


@dataclass(frozen=True)
class FindingLine:
    """A finding, or a panel's category: ``call`` is present, unsure or absent, ``word`` says it.

    ``band`` is the probability under which it is absent and that from which it is present; None
    for a category, which has no thresholds of its own. ``probability`` is None where the pack
    cannot tell. ``operating_point`` says how it was measured. ``faint`` ones need no bar.
    """

    name: str
    call: str
    word: str
    probability: float | None
    shown: str
    band: tuple[float, float] | None = None
    operating_point: str = ""
    faint: bool = False


@dataclass(frozen=True)
class Report:
    """All that a report says, top to bottom, in one language."""

    title: str
    made: str
    letterhead: Letterhead
    warning: str
    patient: tuple[Entry, ...]
    measured: tuple[Entry, ...]
    findings_title: str
    findings: tuple[FindingLine, ...]
    findings_key: str
    panel_title: str
    panel: tuple[FindingLine, ...]
    panel_note: str
    notes_title: str
    notes: tuple[str, ...]
    review_title: str
    review: tuple[Entry, ...]
    signature: tuple[str, ...]
    made_by: tuple[str, ...]
    sheet: SheetPicture | None
    sheet_words: "SheetWords"
    page_words: str


@dataclass(frozen=True)
class SheetWords:
    """What may stand under the sheet, as it comes to be printed. ``reduced`` has two blanks.

    ``changed`` says what of its colours is not as on the paper.
    """

    true_scale: str
    reduced: str
    no_scale: str
    changed: str

    def of_scale(self, scale: float | None) -> str:
        """Return the words for a sheet printed at ``scale`` (1: true; None: nobody knows)."""
        if scale is None:
            return self.no_scale
        if scale == 1:
            return self.true_scale
        return self.reduced.format(percent=f"{scale:.0%}", speed=f"{25 * scale:.1f}")


def cut_sheet(
    reading: Reading, pixels: Pixels, evidence_for: str = "", evidence: int | None = None
) -> SheetPicture | None:
    """Return what is printed of a reading's sheet: its traces and a margin, not its header.

    ``pixels`` are the sheet's own or its evidence's, of the same size; ``evidence_for`` is then the
    name of the finding, and ``evidence`` its index. A page without traces is
    printed whole; None where there is no sheet.
    """
    sheet, box = reading.sheet, reading.signal_box
    if sheet is None:
        return None
    scale = (sheet.scale.x, sheet.scale.y) if sheet.scale else None
    height, width = pixels.shape[:2]
    if box is not None:
        across, down = scale or (width / 297.0, width / 297.0)
        left, right = box.left - BESIDE_MM * across, box.right + BESIDE_MM * across
        top, bottom = box.top - ABOVE_MM * down, box.bottom + BELOW_MM * down
        rows = slice(max(0, round(top)), min(height, round(bottom)))
        pixels = pixels[rows, max(0, round(left)) : min(width, round(right))]
    spoke = () if evidence is None else speakers(reading.lead_shares(evidence))
    return SheetPicture(pixels, scale, evidence_for, spoke)


def make_report(
    record: Record,
    sheet: SheetPicture | None,
    *,
    made: datetime,
    letterhead: Letterhead | None = None,
    panel: Panel | None = None,
    translate: Translate = untranslated,
) -> Report:
    """Return what the report of a record says; ``made`` is the time of the report, local."""
    summary = record.summary
    read = summary.status == "read"
    # What is there first, then what is unsure (experimental last), then what is absent.
    order = ("present", "unsure", "absent").index
    ranked = sorted(summary.findings, key=lambda f: (order(f.call), f.is_faint, -f.probability))
    return Report(
        title=translate("Report", "ECG report"),
        made=f"{made:%Y-%m-%d %H:%M}",
        letterhead=letterhead or Letterhead(),
        warning=translate("ReadingPanel", DISCLAIMER),
        patient=_patient(record, made.date(), translate),
        measured=_measured(record, translate),
        findings_title=translate("Report", "Findings of the program")
        if read
        else translate("Report", "Not read: the program refuses this page"),
        findings=tuple(_line(found, translate) for found in ranked if read),
        findings_key=translate(
            "Report", "Hatched: the range in which the program is unsure. Highest first."
        )
        if read
        else "",
        panel_title=translate("Packs", panel.title) if panel and read else "",
        panel=_answers(panel, summary, translate) if panel and read else (),
        panel_note=translate("Packs", panel.note) if panel and read else "",
        notes_title=translate("Report", "Quality of the page"),
        notes=_notes(summary, translate),
        review_title=translate("Report", "Physician's reading"),
        review=_review(record, translate),
        signature=(
            translate("Report", "Name"),
            translate("Report", "Signature"),
            translate("Report", "Date"),
        ),
        made_by=_made_by(record, translate),
        sheet=sheet,
        sheet_words=_sheet_words(sheet, translate),
        page_words=translate("Report", "Page {page} of {total}"),
    )


def as_text(report: Report) -> str:
    """Return the whole report as plain text, for mail and for records that take no pictures."""
    lines = [*report.letterhead.lines, ""] if report.letterhead.shown else []
    lines += [f"{report.title}, {report.made}", "", report.warning, ""]
    lines += _text_of(report.patient) + _text_of(report.measured)
    lines += ["", report.findings_title]
    lines += [_text_of_line(line) for line in report.findings]
    if report.panel:
        lines += ["", report.panel_title, *(_text_of_line(line) for line in report.panel)]
        lines += [report.panel_note] if report.panel_note else []
    if report.notes:
        lines += ["", report.notes_title, *(f"  - {note}" for note in report.notes)]
    lines += ["", report.review_title, *_text_of(report.review)]
    lines += ["", "     ".join(f"{word}: ____________" for word in report.signature)]
    return "\n".join([*lines, "", *report.made_by, ""])


def _text_of(entries: Iterable[Entry]) -> list[str]:
    return [f"{entry.label}: {entry.text}" if entry.label else entry.text for entry in entries]


def _text_of_line(line: FindingLine) -> str:
    said = f"  - {line.name}: {line.word}"
    if line.probability is not None:
        said += f", {line.shown}"
    return f"{said} ({line.operating_point})" if line.operating_point else said


def _patient(record: Record, today: date, translate: Translate) -> tuple[Entry, ...]:
    patient = record.patient
    born = ""
    if patient.birth_date:
        day = record.ecg_date or today
        age = day.year - patient.birth_date.year
        age -= (day.month, day.day) < (patient.birth_date.month, patient.birth_date.day)
        born = translate("Report", "{date} (age {age})").format(date=patient.birth_date, age=age)
    sex = {
        "female": translate("Report", "female"),
        "male": translate("Report", "male"),
        "other": translate("Report", "other"),
    }.get(patient.sex, "")
    return (
        Entry(translate("Report", "Patient"), patient.name.strip()),
        Entry(translate("Report", "Patient number"), patient.id.strip()),
        Entry(translate("Report", "Born"), born),
        Entry(translate("Report", "Sex"), sex),
        Entry(
            translate("Report", "Date of the ECG"),
            record.ecg_date.isoformat() if record.ecg_date else "",
        ),
    )


def _measured(record: Record, translate: Translate) -> tuple[Entry, ...]:
    rate, beats = record.summary.heart_rate_bpm, record.summary.beats
    if rate is None:
        words = translate("Report", "not measured")
    else:
        words = translate("Report", "{rate} a minute").format(rate=round(rate))
    page = record.page
    name = page.name or translate("Report", "a page without a file")
    if page.number > 1:
        name = translate("Report", "{file}, page {page}").format(file=name, page=page.number)
    counted = [Entry(translate("Report", "Beats"), _beat_words(beats, translate))] if beats else []
    return (
        Entry(translate("Report", "Heart rate"), words),
        *counted,
        Entry(translate("Report", "Page"), name),
    )


def _beat_words(beats: Sequence[KeptBeat], translate: Translate) -> str:
    """How many beats there are of each group, and the patterns of theirs that have a name."""
    codes = [beat.code for beat in beats]
    groups = {
        "N": translate("Report", "normal"),
        "S": translate("Report", "supraventricular ectopic"),
        "V": translate("Report", "ventricular ectopic"),
        "F": translate("Report", "fusion"),
        "Q": translate("Report", "not classified"),
    }
    counts = [f"{codes.count(code)} {word}" for code, word in groups.items() if code in codes]
    patterns = dict.fromkeys(pattern.name for pattern in name_patterns(codes))
    return ", ".join([*counts, *(translate("Beats", name) for name in patterns)])


def _line(found: KeptFinding, translate: Translate) -> FindingLine:
    band = translate("Report", "present from {high}, absent below {low}").format(
        low=percent(found.absent_below), high=percent(found.present_from)
    )
    if found.sensitivity is not None and found.specificity is not None:
        band += "; " + translate("Report", "sensitivity {sens}, specificity {spec}").format(
            sens=percent(found.sensitivity), spec=percent(found.specificity)
        )
    name = translate("Packs", found.name)
    if found.experimental:
        name = f"{name} ({translate('Reading', 'experimental')})"
    return FindingLine(
        name=name,
        call=found.call,
        word=_word(found.call, translate),
        probability=found.probability,
        shown=percent(found.probability),
        band=(found.absent_below, found.present_from),
        operating_point=band,
        faint=found.is_faint,
    )


def _answers(panel: Panel, summary: Summary, translate: Translate) -> tuple[FindingLine, ...]:
    lines = []
    for answer in evaluate(panel, summary.findings):
        if answer.call is None or answer.probability is None:
            word, shown = translate("Report", "cannot tell"), ""
        else:
            word, shown = _word(answer.call, translate), percent(answer.probability)
        name = translate("Packs", answer.name)
        lines.append(FindingLine(name, answer.call or "", word, answer.probability, shown))
    return tuple(lines)


def _word(call: str, translate: Translate) -> str:
    if call == PRESENT:
        return translate("Reading", "present")
    return translate("Reading", "unsure") if call == UNSURE else translate("Reading", "absent")


def _notes(summary: Summary, translate: Translate) -> tuple[str, ...]:
    told = tuple(
        translate("Sentences", reason.text) for reason in summary.reasons + summary.warnings
    )
    return told or (translate("Report", "No doubt about the quality of this page."),)


def _review(record: Record, translate: Translate) -> tuple[Entry, ...]:
    entries = []
    if record.first_words.strip():
        label = translate("Report", "Read before the program's findings were seen")
        entries.append(Entry(label, record.first_words.strip()))
    verdict = {
        AGREES: translate("Report", "agrees with the program"),
        CORRECTED: translate("Report", "does not agree with the program"),
    }.get(record.verdict, "")
    reviewer = record.reviewer.strip()
    if verdict or reviewer:
        said = ": ".join(filter(None, (reviewer, verdict)))
        entries.append(Entry(translate("Report", "Reviewed by"), said))
    if record.own_words.strip():
        entries.append(Entry(translate("Report", "In their own words"), record.own_words.strip()))
    return tuple(entries)


def _made_by(record: Record, translate: Translate) -> tuple[str, ...]:
    lines = [translate("Report", "ecgdesk {version}").format(version=record.program_version)]
    pack = record.summary.pack
    if pack:
        lines.append(
            translate("Report", "Pack {name} {version}, model SHA-256 {sha256}").format(
                name=pack.name, version=pack.version, sha256=pack.sha256
            )
        )
    measured_on = {found.measured_on for found in record.summary.findings if found.measured_on}
    if measured_on:
        lines.append(
            translate("Report", "Sensitivity and specificity measured on {data}").format(
                data="; ".join(sorted(measured_on))
            )
        )
    return tuple(lines)


def _sheet_words(sheet: SheetPicture | None, translate: Translate) -> SheetWords:
    changed = ""
    if sheet and sheet.whitened:
        changed = translate("Report", "The paper was whitened and its shadows taken away.")
    if sheet and sheet.evidence_for:
        changed = translate(
            "Report", "Coloured: what spoke for (orange) and against (blue) {finding}."
        ).format(finding=sheet.evidence_for)
    if sheet and sheet.speakers:
        share = percent(sum(share.share for share in sheet.speakers))
        leads = ", ".join(share.lead for share in sheet.speakers)
        words = translate("SheetView", "Most of it from {leads} ({share}).")
        changed = f"{changed} {words.format(leads=leads, share=share)}"
    return SheetWords(
        true_scale=translate("Report", "At true scale: 25 mm/s on the sheet is 25 mm/s here."),
        reduced=translate(
            "Report", "At {percent} of its size: 25 mm/s on the sheet is {speed} mm/s here."
        ),
        no_scale=translate("Report", "No grid was found: do not measure on this picture."),
        changed=changed,
    )
