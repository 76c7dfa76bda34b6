import io
import os
import stat
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from ecgdesk.errors import (
    DamagedFileError,
    EcgdeskError,
    EmptyFileError,
    FileMissingError,
    TooLargeError,
    UnsupportedFormatError,
)
from ecgdesk.paper import pictures, sources
from ecgdesk.paper.sources import (
    find_files,
    from_bytes,
    open_pages,
    open_source,
    page_from_pixels,
)
from tests.makers import RED_LEFT, checkered, encoded, huge_png, make_pdf, sentence_of


def decoded(data: bytes) -> np.ndarray:
    return from_bytes(data).page(1).pixels


def difference(pixels: np.ndarray, wanted: Image.Image) -> int:
    expected = np.asarray(wanted.convert("RGB")).astype(int)
    assert pixels.shape == expected.shape
    assert pixels.dtype == np.uint8
    return int(np.abs(pixels - expected).max())


# Formats


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "TIFF", "BMP", "WEBP"])
@pytest.mark.parametrize("suffix", ["right", ".pdf", ""])
def test_formats_are_known_by_content(tmp_path: Path, format_name: str, suffix: str) -> None:
    path = tmp_path / f"page{f'.{format_name.lower()}' if suffix == 'right' else suffix}"
    path.write_bytes(encoded(checkered(), format_name))
    (page,) = open_pages(path)
    assert difference(page.pixels, checkered()) <= 12
    assert page.path == path
    assert page.number == 1


def test_pdf_is_known_by_content(tmp_path: Path) -> None:
    path = tmp_path / "page.jpg"
    path.write_bytes(b"\n\n" + make_pdf([RED_LEFT, RED_LEFT]))
    with open_source(path) as source:
        assert source.count == 2
        page = source.page(2)
    assert page.number == 2
    assert page.pixels[5, 5].tolist() == [255, 0, 0]


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_exif_rotation_is_applied_once(format_name: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = encoded(checkered(), format_name, exif=exif)
    wanted = ImageOps.exif_transpose(Image.open(io.BytesIO(data)))
    assert difference(decoded(data), wanted) <= 12
    assert wanted.size == ((96, 64) if orientation < 5 else (64, 96))


def test_exif_rotation_is_applied_once_where_pillow_decodes_a_jpeg() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = encoded(checkered().convert("CMYK"), "JPEG", exif=exif)
    wanted = checkered().transpose(Image.Transpose.ROTATE_270)
    assert difference(decoded(data), wanted) <= 16


def test_broken_exif_leaves_the_picture_as_stored() -> None:
    exif = b"Exif\0\0MM\0*" + b"\xff" * 20
    assert difference(decoded(encoded(checkered(), "JPEG", exif=exif)), checkered()) <= 12


def test_multi_page_tiff() -> None:
    pages = [checkered(96, 64), checkered(64, 96), checkered(30, 20).convert("L")]
    data = encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:], compression="tiff_lzw")
    source = from_bytes(data)
    assert source.count == 3
    for number in (3, 1, 2):  # In any order.
        assert difference(source.page(number).pixels, pages[number - 1]) == 0
    with pytest.raises(FileMissingError, match="no page 4; it has 3"):
        source.page(4)


def test_thumbnails_in_a_tiff_are_no_pages() -> None:
    thumbnail = checkered(9, 6)
    thumbnail.encoderinfo = {"tiffinfo": {254: 1}}
    data = encoded(checkered(), "TIFF", save_all=True, append_images=[thumbnail, checkered(50, 40)])
    source = from_bytes(data)
    assert source.count == 2
    assert source.page(2).width == 50


def test_multi_picture_jpeg_is_its_first_picture() -> None:
    data = encoded(
        checkered(),
        "MPO",
        quality=95,
        subsampling=0,
        save_all=True,
        append_images=[checkered(30, 20)],
    )
    source = from_bytes(data)
    assert source.count == 1
    assert difference(source.page(1).pixels, checkered()) <= 12


# Pixels of every kind become RGB


@pytest.mark.parametrize("format_name", ["PNG", "TIFF"])
def test_sixteen_bit_grey(format_name: str) -> None:
    ramp = np.linspace(0, 65535, 64 * 48).astype(np.uint16).reshape(48, 64)
    pixels = decoded(encoded(Image.fromarray(ramp), format_name))
    assert np.array_equal(pixels[:, :, 0], ramp >> 8)
    assert np.array_equal(pixels[:, :, 0], pixels[:, :, 2])


@pytest.mark.parametrize("format_name", ["PNG", "TIFF", "WEBP"])
def test_alpha_is_laid_on_white(format_name: str) -> None:
    image = Image.new("RGBA", (40, 30), (0, 0, 0, 0))
    image.paste((200, 0, 0, 255), (10, 0, 20, 30))
    image.paste((0, 0, 200, 128), (20, 0, 30, 30))
    pixels = decoded(
        encoded(image, format_name, **({"exact": True} if format_name == "WEBP" else {}))
    )
    assert pixels[5, 5].tolist() == [255, 255, 255]
    assert pixels[5, 15].tolist() == [200, 0, 0]
    assert pixels[5, 25].tolist() == [127, 127, 227]


def test_transparent_palette_is_laid_on_white() -> None:
    image = Image.new("P", (40, 30), 0)
    image.putpalette([0, 0, 0, 10, 160, 20])
    image.paste(1, (0, 0, 20, 30))
    pixels = decoded(encoded(image, "PNG", transparency=0))
    assert pixels[5, 5].tolist() == [10, 160, 20]
    assert pixels[5, 30].tolist() == [255, 255, 255]


@pytest.mark.parametrize(
    ("mode", "format_name", "options"),
    [
        ("L", "JPEG", {}),
        ("CMYK", "JPEG", {}),
        ("CMYK", "TIFF", {}),
        ("P", "PNG", {}),
        ("P", "BMP", {}),
        ("1", "TIFF", {"compression": "group4"}),
        ("1", "PNG", {}),
        ("LA", "PNG", {}),
        ("YCbCr", "TIFF", {}),
        ("LAB", "TIFF", {}),
    ],
)
def test_modes_become_rgb(mode: str, format_name: str, options: dict[str, object]) -> None:
    image = checkered()
    image = image.convert("RGB").convert(mode) if mode != "LAB" else Image.new("LAB", (96, 64), 128)
    wanted = Image.open(io.BytesIO(encoded(image, format_name, **options)))
    assert difference(decoded(encoded(image, format_name, **options)), wanted) <= 12


def test_pixels_from_elsewhere() -> None:
    grey = np.arange(12, dtype=np.uint8).reshape(3, 4)
    assert page_from_pixels(grey).pixels[2, 3].tolist() == [11, 11, 11]
    rgba = np.dstack([grey, grey, grey, np.full_like(grey, 255)])
    assert np.array_equal(page_from_pixels(rgba).pixels, rgba[:, :, :3])
    for wrong in (grey.astype(float), grey[:0], np.dstack([grey, grey])):
        with pytest.raises(ValueError, match="page needs"):
            page_from_pixels(wrong)


# Files that cannot be opened


def test_empty_file(tmp_path: Path) -> None:
    (tmp_path / "page.jpg").touch()
    assert "is empty" in sentence_of(tmp_path / "page.jpg", EmptyFileError)


def test_text_named_png(tmp_path: Path) -> None:
    (tmp_path / "page.png").write_text("Dear colleague,\r\n\tplease find enclosed", "utf-8")
    assert "holds text" in sentence_of(tmp_path / "page.png", UnsupportedFormatError)


def test_text_that_begins_like_a_bitmap(tmp_path: Path) -> None:
    (tmp_path / "BMI.bmp").write_text("BMI of the patients, sorted by their names")
    assert "holds text" in sentence_of(tmp_path / "BMI.bmp", UnsupportedFormatError)


def test_unknown_bytes(tmp_path: Path) -> None:
    (tmp_path / "page.jpg").write_bytes(bytes(range(256)) * 8)
    assert "no known kind" in sentence_of(tmp_path / "page.jpg", UnsupportedFormatError)


@pytest.mark.parametrize(
    ("head", "word"),
    [
        (b"\0\0\0\x1cftypavif\0\0\0\0", "AVIF"),
        (b"GIF89a\1\0\1\0", "GIF"),
        (b"\0\0\0\x24ftypheic\0\0\0\0", "HEIC"),
    ],
)
def test_formats_that_are_known_but_not_supported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, head: bytes, word: str
) -> None:
    monkeypatch.setattr(pictures, "can_decode_heic", lambda: False)
    (tmp_path / "page.jpg").write_bytes(head + bytes(64))
    text = sentence_of(tmp_path / "page.jpg", UnsupportedFormatError)
    assert word in text
    assert "yet" in text


@pytest.mark.skipif(not pictures.can_decode_heic(), reason="pillow-heif is not installed")
def test_heic_where_it_can_be_decoded() -> None:
    assert difference(decoded(encoded(checkered(), "HEIF", quality=100)), checkered()) <= 40


def test_missing_file(tmp_path: Path) -> None:
    assert "was not found" in sentence_of(tmp_path / "gone.jpg", FileMissingError)
    assert "was not found" in sentence_of(tmp_path / "no folder" / "gone.jpg", FileMissingError)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "page.jpg").touch()
    assert "was not found" in sentence_of(tmp_path / "page.jpg" / "gone.jpg", FileMissingError)


def test_names_that_no_file_can_have(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError, match="Check the"):
        open_source(tmp_path / "a\0b.jpg")
    with pytest.raises(FileMissingError, match="Check the"):
        open_source(tmp_path / ("a" * 5000))


def test_folder_opened_as_a_page(tmp_path: Path) -> None:
    assert "is a folder" in sentence_of(tmp_path, FileMissingError)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_device_is_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert "device" in sentence_of(tmp_path / "pipe.jpg", UnsupportedFormatError)
    assert find_files([tmp_path]) == []


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything"
)
def test_permission_denied(tmp_path: Path) -> None:
    path = tmp_path / "page.jpg"
    path.write_bytes(encoded(checkered(), "JPEG"))
    path.chmod(0)
    assert "may not be read" in sentence_of(path, FileMissingError)
    path.chmod(stat.S_IRUSR)


def test_permission_denied_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "page.jpg"
    path.write_bytes(encoded(checkered(), "JPEG"))
    monkeypatch.setattr(Path, "open", refuse)
    assert "may not be read" in sentence_of(path, FileMissingError)


def test_a_file_that_goes_while_it_is_open(tmp_path: Path) -> None:
    path = tmp_path / "page.jpg"
    path.write_bytes(encoded(checkered(), "JPEG"))
    source = open_source(path)
    path.unlink()
    with pytest.raises(FileMissingError, match=r"page\.jpg was not found"):
        source.page(1)


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9, 0.99])
@pytest.mark.parametrize(
    ("format_name", "options"),
    [
        ("JPEG", {}),
        ("JPEG", {"progressive": True}),
        ("JPEG", {"restart_marker_rows": 1}),
        ("PNG", {}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("TIFF", {}),
        ("BMP", {}),
        ("WEBP", {}),
    ],
)
def test_files_cut_short(
    tmp_path: Path, format_name: str, options: dict[str, object], share: float
) -> None:
    noise = np.random.default_rng(7).integers(0, 255, (120, 160, 3), dtype=np.uint8)
    whole = encoded(Image.fromarray(noise), format_name, **options)
    assert decoded(whole).shape == (120, 160, 3)
    path = tmp_path / "page"
    path.write_bytes(whole[: int(len(whole) * share)])
    assert "damaged" in sentence_of(path, DamagedFileError)


def test_jpeg_without_its_last_byte(tmp_path: Path) -> None:
    (tmp_path / "page.jpg").write_bytes(encoded(checkered(), "JPEG")[:-1])
    sentence_of(tmp_path / "page.jpg", DamagedFileError)


def test_jpeg_with_a_thumbnail_and_a_trailer() -> None:
    thumbnail = encoded(checkered(18, 12), "JPEG")
    picture = encoded(checkered(), "JPEG")
    # An APP1 segment that holds a whole JPEG, as cameras write it, and bytes after the end.
    segment = b"\xff\xe1" + (len(thumbnail) + 2).to_bytes(2, "big") + thumbnail
    data = picture[:2] + segment + picture[2:]
    assert difference(decoded(data + b"SEFT trailer" * 9), checkered()) <= 12
    assert not pictures.jpeg_is_whole(data[:-400])


def test_no_bytes_make_anything_but_a_sentence() -> None:
    rng = np.random.default_rng(11)
    broken = 0
    for format_name in ("JPEG", "PNG", "TIFF", "BMP", "WEBP"):
        whole = encoded(checkered(), format_name)
        for _ in range(150):
            data = bytearray(whole)
            for place in rng.integers(12, len(data), 4):
                data[place] = rng.integers(256)
            try:
                assert decoded(bytes(data)).dtype == np.uint8
            except EcgdeskError as error:
                broken += 1
                assert error.text.endswith(".")
    assert broken > 50


def test_enormous_png_is_refused_before_it_is_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Image.Image, "load", lambda self: pytest.fail("it was decoded"))
    (tmp_path / "page.png").write_bytes(huge_png())
    assert "more pixels" in sentence_of(tmp_path / "page.png", TooLargeError)


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "TIFF", "BMP", "WEBP"])
def test_sizes_are_checked_in_every_format(
    monkeypatch: pytest.MonkeyPatch, format_name: str
) -> None:
    data = encoded(checkered(), format_name)
    monkeypatch.setattr(pictures, "PIXEL_CAP", 96 * 64)
    assert decoded(data).shape == (64, 96, 3)
    monkeypatch.setattr(pictures, "PIXEL_CAP", 96 * 64 - 1)
    with pytest.raises(TooLargeError, match="96 x 64 pixels"):
        decoded(data)


def test_very_long_pictures_are_refused() -> None:
    with pytest.raises(TooLargeError, match="40,000 x 1 pixels"):
        decoded(encoded(Image.new("L", (40_000, 1)), "PNG"))


def test_very_large_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "page.png").write_bytes(encoded(checkered(), "PNG"))
    monkeypatch.setattr(sources, "BYTES_CAP", 10)
    assert "MB" in sentence_of(tmp_path / "page.png", TooLargeError)


@pytest.mark.shared
def test_every_shared_picture_opens(shared_data: Path) -> None:
    files = find_files([shared_data / "ecg_photos", shared_data / "edan_sheets"])
    assert len(files) == 50
    for file in files:
        (page,) = open_pages(file)
        assert min(page.width, page.height) > 200
