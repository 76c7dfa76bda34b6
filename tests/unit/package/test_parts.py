import pytest

from build_scripts.package import parts


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/printsupport/windowsprintersupport.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "ai_edge_litert/libpywrap_litert_common.so",
        "cv2/cv2.abi3.so",
        "resources/samples/scan-1.jpg",
        "resources/translations/ecgdesk_ar.qm",
        "models/sheet/model.tflite",
    ],
)
def test_what_is_used_comes_along(place: str) -> None:
    assert parts.is_wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "keyring-25.7.0.dist-info/RECORD",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so",
        "PySide6/plugins/sqldrivers/qsqlite.dll",
        "PySide6/Qt/translations/qt_help_de.qm",
        "PySide6/Qt/translations/qtdeclarative_de.qm",
        "PySide6/Qt/qml/QtQuick/plugin.so",
        "PySide6/opengl32sw.dll",
        "ai_edge_litert/libLiteRtWebGpuAccelerator.so",
        "ai_edge_litert/vendors/intel/lib.so",
        "cv2/data/haarcascade_eye.xml",
        "cv2/opencv_videoio_ffmpeg500_64.dll",
        "resources/translations/ecgdesk_ar.ts",
    ],
)
def test_what_is_never_used_stays_out(place: str) -> None:
    assert not parts.is_wanted(place)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("libpython3.11.so.1.0", True),
        ("libxcb-cursor.so.0", True),
        ("libssl.so.3", True),
        ("libstdc++.so.6", False),
        ("libGL.so.1", False),
        ("libxcb.so.1", False),
        ("libcups.so.2", False),
        ("libglib-2.0.so.0", False),
    ],
)
def test_libraries_of_the_system(name: str, wanted: bool) -> None:
    assert parts.is_wanted_of_system(name) is wanted


def test_qt_libraries_are_told_from_others() -> None:
    for place in ("PySide6/Qt/lib/libQt6Core.so.6", "PySide6/Qt6Gui.dll", "libicudata.so.73"):
        assert parts.is_qt_library(place)
    for place in ("cv2/cv2.abi3.so", "PySide6/QtCore.abi3.so.d/x.so", "libpyside6.abi3.so.6.8"):
        assert not parts.is_qt_library(place.rsplit(".d/", 1)[-1])


def test_only_what_is_reached_is_needed() -> None:
    imports = {"a": ["b"], "b": ["c", "a"], "c": [], "d": ["c"]}
    assert parts.reached(["a"], imports) == {"a", "b", "c"}


def test_links_that_lead_nowhere_are_dropped() -> None:
    entries = [
        ("a/lib.so", "/from/lib.so", "BINARY"),
        ("lib.so", "a/lib.so", parts.LINK),
        ("again.so", "lib.so", parts.LINK),
        ("folder", "a", parts.LINK),
        ("through.so", "folder/lib.so", parts.LINK),
        ("lost.so", "a/lost.so", parts.LINK),
        ("ring", "gnir", parts.LINK),
        ("gnir", "ring", parts.LINK),
    ]
    assert parts.without_remains(entries) == entries[:5]
