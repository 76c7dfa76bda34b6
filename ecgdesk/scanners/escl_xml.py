"""The XML of eSCL (AirScan): capabilities and state read, scan settings written.

Read as if an enemy had sent it: no document types (so no entities), limited depth and size.
"""

from dataclasses import dataclass
from xml.etree import ElementTree
from xml.parsers import expat

from ecgdesk.scanners.base import (
    MM_PER_INCH,
    USUAL_DPIS,
    Capabilities,
    ColourMode,
    PaperSource,
    ScanSettings,
    SourceAbility,
)

UNITS_PER_INCH = 300
DEEPEST = 40
ELEMENTS_CAP = 20_000
DPI_CAP = 9600

_MODES = {
    ColourMode.GRAY: ("Grayscale8", "Grayscale16"),
    ColourMode.COLOUR: ("RGB24", "RGB48"),
}
_INPUTS = {
    PaperSource.FLATBED: ("Platen", ("PlatenInputCaps",)),
    PaperSource.FEEDER: ("Feeder", ("AdfSimplexInputCaps", "AdfDuplexInputCaps")),
}


class BadXmlError(ValueError):
    """Not XML, or XML that no scanner has reason to send."""


@dataclass(frozen=True)
class Status:
    """What the device says of itself: its state, its feeder's, and the reasons its job gives."""

    state: str
    feeder: str
    reasons: tuple[str, ...]


def parse(data: bytes) -> ElementTree.Element:
    """Return the root, all names without their namespaces; BadXmlError."""
    builder = ElementTree.TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")
    depth = count = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth, count
        depth, count = depth + 1, count + 1
        if depth > DEEPEST or count > ELEMENTS_CAP:
            raise BadXmlError("too many elements")
        builder.start(name.rpartition("}")[2], {})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(name.rpartition("}")[2])

    def refuse(*_: object) -> None:
        raise BadXmlError("a document type")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
        return builder.close()
    except (expat.ExpatError, AssertionError, LookupError) as error:
        raise BadXmlError(str(error)) from error


def read_capabilities(data: bytes) -> tuple[Capabilities, str, str]:
    """Return what ScannerCapabilities says, the device's name, and its version of eSCL."""
    root = parse(data)
    if root.tag != "ScannerCapabilities":
        raise BadXmlError(f"not capabilities: {root.tag}")
    abilities = []
    for source, (_, names) in _INPUTS.items():
        for name in names:
            inputs = root.find(f".//{name}")
            if inputs is not None:
                abilities.append(_ability(source, root, inputs))
                break
    if not abilities:
        raise BadXmlError("no source of paper")
    version = (root.findtext("Version") or "2.0").strip()
    name = (root.findtext("MakeAndModel") or "").strip()
    return Capabilities(tuple(abilities)), name, version


def read_status(data: bytes, job_path: str = "") -> Status:
    """Return what ScannerStatus says; ``reasons`` of the job with this path, if it is listed."""
    root = parse(data)
    reasons: list[str] = []
    for job in root.iter("JobInfo"):
        uri = (job.findtext("JobUri") or "").strip()
        if job_path and uri.endswith(job_path):
            reasons += [(reason.text or "").strip() for reason in job.iter("JobStateReason")]
    return Status(
        (root.findtext("State") or "").strip(),
        (root.findtext("AdfState") or "").strip(),
        tuple(reasons),
    )


def write_settings(settings: ScanSettings, ability: SourceAbility, version: str) -> bytes:
    """Return the body of a request for a scan. JPEG, which every eSCL scanner must have."""
    root = ElementTree.Element(
        "scan:ScanSettings",
        {
            "xmlns:scan": "http://schemas.hp.com/imaging/escl/2011/05/03",
            "xmlns:pwg": "http://www.pwg.org/schemas/2010/12/sm",
        },
    )

    def add(parent: ElementTree.Element, name: str, value: object = None) -> ElementTree.Element:
        child = ElementTree.SubElement(parent, name)
        child.text = None if value is None else str(value)
        return child

    add(root, "pwg:Version", version)
    area = ability.area(settings)
    if area:
        region = add(add(root, "pwg:ScanRegions"), "pwg:ScanRegion")
        add(region, "pwg:ContentRegionUnits", "escl:ThreeHundredthsOfInches")
        add(region, "pwg:XOffset", _units(area.left_mm))
        add(region, "pwg:YOffset", _units(area.top_mm))
        add(region, "pwg:Width", _units(area.width_mm))
        add(region, "pwg:Height", _units(area.height_mm))
    add(root, "pwg:InputSource", _INPUTS[settings.source][0])
    add(root, "scan:ColorMode", _MODES[ability.nearest_colour(settings.colour)][0])
    add(root, "pwg:DocumentFormat", "image/jpeg")
    add(root, "scan:DocumentFormatExt", "image/jpeg")
    dpi = ability.nearest_dpi(settings.dpi)
    add(root, "scan:XResolution", dpi)
    add(root, "scan:YResolution", dpi)
    if settings.source is PaperSource.FEEDER:
        add(root, "scan:Duplex", "false")
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'.encode()


def _ability(
    source: PaperSource, root: ElementTree.Element, inputs: ElementTree.Element
) -> SourceAbility:
    # Profiles may stand at the root and only be named by the source.
    profiles = list(inputs.iter("SettingProfile")) or list(root.iter("SettingProfile"))
    modes = {(mode.text or "").strip() for one in profiles for mode in one.iter("ColorMode")}
    colours = tuple(colour for colour, words in _MODES.items() if modes.intersection(words))
    exact = sorted(
        {
            dpi
            for one in profiles
            for entry in one.iter("DiscreteResolution")
            if (dpi := _number(entry, "XResolution")) == _number(entry, "YResolution") and dpi
        }
    )
    ranges = [span for one in profiles for span in one.iter("XResolutionRange")]
    any_dpi = not exact and bool(ranges)
    if any_dpi:
        least = min(_number(span, "Min") for span in ranges)
        most = max(_number(span, "Max") for span in ranges)
        exact = sorted({least, most, *(dpi for dpi in USUAL_DPIS if least < dpi < most)} - {0})
    return SourceAbility(
        source=source,
        width_mm=_number(inputs, "MaxWidth") / UNITS_PER_INCH * MM_PER_INCH,
        height_mm=_number(inputs, "MaxHeight") / UNITS_PER_INCH * MM_PER_INCH,
        dpis=tuple(exact),
        any_dpi=any_dpi,
        colours=colours or (ColourMode.GRAY,),
    )


def _number(element: ElementTree.Element, name: str) -> int:
    """Return a child's whole number, 0 if there is none or it is absurd."""
    text = (element.findtext(name) or "").strip()
    value = int(text) if text.isascii() and text.isdecimal() and len(text) < 8 else 0
    return value if "Resolution" not in name or value <= DPI_CAP else 0


def _units(length_mm: float) -> int:
    return int(length_mm / MM_PER_INCH * UNITS_PER_INCH + 1e-6)
