"""Nothing that names a patient leaves the house with a record made nameless."""

import io
import json
import os
import stat
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from ecgdesk.archive.record import KeptPage, Patient, Record, make_record
from ecgdesk.exchange.fhir import make_bundle, to_json
from ecgdesk.exchange.pseudonym import (
    PseudonymError,
    kept_salt,
    make_nameless,
    mask,
    masked_sheet,
    pseudonym,
)
from ecgdesk.packs.pack import Pack
from ecgdesk.paper.leads import Box
from ecgdesk.paper.quad import Quad
from ecgdesk.paper.sources import from_bytes, open_source
from ecgdesk.reading import lay_out, read_page
from tests.unit.archive.made_up import a_record

SALT = bytes(range(32))
NAME = "ZOE MUELLER 1951"


@pytest.fixture(scope="module")
def record(samples: Path, pack: Pack) -> Record:
    """A record of a page with a name in its header, and names everywhere else they can be."""
    with open_source(samples / "scan-1.jpg") as source:
        pixels = source.page(1).pixels.copy()
    cv2.putText(pixels, NAME, (40, 60), cv2.FONT_HERSHEY_SIMPLEX, 1.6, (10, 10, 10), 3)
    exif = Image.Exif()
    exif[0x010E] = NAME  # ImageDescription
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=95, exif=exif, comment=NAME)
    with from_bytes(file.getvalue()) as source:
        page = replace(source.page(1), path=Path("Mueller Zoe.jpg"))
    reading = read_page(page, pack)
    assert reading.status == "read"
    return replace(
        make_record(page, reading, file.getvalue()),
        patient=Patient("MRN-00417", NAME, date(1951, 2, 3), "female"),
        ecg_date=date(2026, 11, 3),
        notes=f"notes on {NAME}",
        reviewer="Dr. Mueller",
        verdict="corrected",
        own_words=f"words on {NAME}",
        first_words=f"words on {NAME}",
    )


def test_nothing_that_names_the_patient_is_left(record: Record) -> None:
    nameless = make_nameless(record, SALT)
    # Without the pictures: in their bytes any four digits may stand.
    bare = replace(nameless, page=replace(nameless.page, data=b""), thumbnail=b"")
    told = repr(asdict(bare)) + to_json(make_bundle(nameless, with_page=False)).decode()
    pictures = nameless.page.data + nameless.thumbnail
    assert NAME.encode() in record.page.data
    assert NAME in repr(asdict(record))
    # Three letters are found in the bytes of any picture; a name is not.
    for word in ("MUELLER", "Mueller", "MRN-00417", "1951", "2026-11-03", record.uuid):
        assert word not in told, word
        assert len(word) < 5 or word.encode() not in pictures, word
    assert "datetime.date(" not in repr(asdict(nameless))
    assert nameless.patient.sex == "female"
    assert nameless.summary.findings == record.summary.findings


def test_beats_are_where_they_are_on_the_masked_sheet(record: Record) -> None:
    nameless = make_nameless(record, SALT)
    assert len(nameless.summary.beats) == len(record.summary.beats) > 5
    with from_bytes(nameless.page.data) as source:
        pixels = source.page(1).pixels
    for beat in nameless.summary.beats:
        x, y = round(beat.x), round(beat.y)
        assert pixels[y - 3 : y + 4, x - 3 : x + 4].min() < 100, "the tip of a QRS is there"


def test_the_picture_has_no_metadata(record: Record) -> None:
    assert Image.open(io.BytesIO(record.page.data)).getexif()
    for data in (make_nameless(record, SALT).page.data, make_nameless(record, SALT).thumbnail):
        picture = Image.open(io.BytesIO(data))
        assert not picture.getexif()
        assert not {"comment", "exif", "Description", "Title", "icc_profile"} & picture.info.keys()


def test_outside_the_traces_there_is_only_paper(record: Record) -> None:
    with from_bytes(record.page.data) as source:
        laid = lay_out(source.page(1), record.summary.as_quad)
    box = laid.box
    assert box is not None and box.top > 65, "the name is above what is kept"
    before, after = laid.sheet.pixels, masked_sheet(laid)
    assert before.shape == after.shape
    left, top, right, bottom = (round(edge) for edge in (box.left, box.top, box.right, box.bottom))
    kept = (after[top:bottom, left:right] == before[top:bottom, left:right]).all(axis=2)
    assert kept.mean() > 0.99
    outside = after.copy()
    outside[top:bottom, left:right] = after[0, 0]
    assert (outside == after[0, 0]).all()
    assert after[0, 0].min() > 150, "paper is light"
    assert before[:top].min() < 60, "there was a name"


def test_a_nameless_page_reads_as_if_no_name_had_been_on_it(
    record: Record, pack: Pack, samples: Path
) -> None:
    nameless = make_nameless(record, SALT)
    with from_bytes(nameless.page.data) as source:
        page = source.page(1)
    again = read_page(page, pack, nameless.summary.as_quad)
    assert again.status == "read"
    now = {found.code: found.probability for found in again.findings}
    with open_source(samples / "scan-1.jpg") as source:
        clean = read_page(source.page(1), pack)
    then = {found.code: found.probability for found in clean.findings}
    moved = [abs(now[code] - then[code]) for code in then]
    assert max(moved) < 0.2 and sum(moved) / len(moved) < 0.03
    assert nameless.summary.as_quad.as_list() == Quad.whole(page.width, page.height).as_list()


def test_one_pseudonym_a_patient_and_salt() -> None:
    assert pseudonym("MRN-7", SALT) == pseudonym(" mrn-7 ", SALT)
    assert pseudonym("MRN-7", SALT) != pseudonym("MRN-8", SALT)
    assert pseudonym("MRN-7", SALT) != pseudonym("MRN-7", SALT[::-1])
    assert len(pseudonym("", SALT)) == 32


def test_patients_without_a_number_are_not_thrown_together(record: Record) -> None:
    one, other = (
        make_nameless(replace(record, patient=Patient(), uuid=uuid), SALT) for uuid in ("a", "b")
    )
    assert one.patient.id != other.patient.id
    assert one.uuid != other.uuid
    assert make_nameless(record, SALT) == make_nameless(record, SALT)


def test_a_page_without_a_trace_is_refused(tmp_path: Path) -> None:
    blank = io.BytesIO()
    Image.new("RGB", (900, 600), (250, 250, 250)).save(blank, "PNG")
    page = KeptPage(blank.getvalue(), "image/png", "", 900, 600)
    with pytest.raises(PseudonymError, match="Leave this record out"):
        make_nameless(replace(a_record(), page=page), SALT)


@pytest.mark.parametrize("box", [Box(-5, -5, 50, 50), Box(10, 10, 500, 500), Box(20, 20, 20, 20)])
def test_boxes_over_the_edge(box: Box) -> None:
    pixels = np.full((60, 80, 3), 200, np.uint8)
    masked = mask(pixels, box)
    assert masked.shape == pixels.shape
    assert pixels.min() == 200


def test_the_salt_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "salt"
    salt = kept_salt(path)
    assert len(salt) == 32
    assert kept_salt(path) == salt
    assert kept_salt(tmp_path / "other") != salt
    assert [file.name for file in path.parent.iterdir()] == ["salt"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["", "zz" * 32, "00" * 31])
def test_a_damaged_salt_is_not_replaced(tmp_path: Path, content: str) -> None:
    path = tmp_path / "salt"
    path.write_text(content)
    with pytest.raises(PseudonymError):
        kept_salt(path)
    assert path.read_text() == content


def test_nothing_but_what_is_listed_here_is_in_a_record() -> None:
    """A new field must be thought of in ``make_nameless`` before it goes out."""
    assert set(json.loads(json.dumps(asdict(a_record()), default=str))) == {
        *("page", "summary", "patient", "ecg_date", "notes", "reviewer", "verdict", "own_words"),
        *("first_words", "thumbnail", "program_version", "uuid", "created", "changed"),
    }
