"""What ``scanimage --all-options`` says of a device, as capabilities, and settings as options.

Drivers name and number their sources and modes as they like; here is the one place that knows.
"""

import re
from dataclasses import dataclass

from ecgdesk.scanners.base import (
    USUAL_DPIS,
    ColourMode,
    PaperSource,
    ScanSettings,
    SourceAbility,
)

_OPTION = re.compile(r"^ {4}(--?[A-Za-z][\w-]*)(.*?)(?: \[([^\]]*)\])?$", re.MULTILINE)
_RANGE = re.compile(r"^(-?[\d.]+)\.\.(-?[\d.]+)(dpi|mm|pel)?")
_SIZE_TOP = 2000.0
"""Above this many millimetres a driver means "endless"; the length is then capped elsewhere."""


@dataclass(frozen=True)
class SaneOption:
    """One line of the list: its name with dashes, what it accepts as printed, and its value."""

    name: str
    accepts: str
    value: str

    @property
    def is_active(self) -> bool:
        """Whether it can be set as things are."""
        return self.value not in ("inactive", "read-only")

    @property
    def choices(self) -> tuple[str, ...]:
        """The words of a list such as ``Gray|Color``; empty if it is none."""
        return tuple(self.accepts.strip().split("|")) if self.accepts.startswith(" ") else ()

    @property
    def range(self) -> tuple[float, float, str] | None:
        """Its least and greatest value and their unit; None if it is no range."""
        found = _RANGE.match(self.accepts.strip())
        return (float(found[1]), float(found[2]), found[3] or "") if found else None


Options = dict[str, SaneOption]


def parse_options(text: str) -> Options:
    """Read the option list of a device; what is not understood is left out."""
    found: Options = {}
    for match in _OPTION.finditer(text):
        option = SaneOption(match[1], match[2], match[3] or "")
        found.setdefault(option.name, option)
    return found


def source_words(options: Options, device_type: str = "") -> dict[PaperSource, str | None]:
    """Return the driver's word for each source we know (None: it has no choice of sources)."""
    option = options.get("--source")
    if option is None or not option.is_active or not option.choices:
        fed = re.search(r"sheet|feeder|adf", device_type, re.IGNORECASE)
        return {PaperSource.FEEDER if fed else PaperSource.FLATBED: None}
    flatbeds = [word for word in option.choices if re.search(r"flat|platen", word, re.IGNORECASE)]
    feeders = [word for word in option.choices if re.search(r"adf|feed", word, re.IGNORECASE)]
    # An ECG has a face: both sides, or the backs alone, would give empty pages.
    simple = [word for word in feeders if not re.search(r"duplex|back|both", word, re.IGNORECASE)]
    words: dict[PaperSource, str | None] = {}
    if flatbeds:
        words[PaperSource.FLATBED] = flatbeds[0]
    if simple or feeders:
        words[PaperSource.FEEDER] = (simple or feeders)[0]
    return words or {PaperSource.FLATBED: None}


def ability_of(source: PaperSource, options: Options) -> SourceAbility:
    """Return what one source can do, from the options as they are with that source chosen."""
    dpis, any_dpi = _dpis(options.get("--resolution"))
    colours = tuple(colour for colour in ColourMode if mode_word(options, colour))
    return SourceAbility(
        source=source,
        width_mm=_length_mm(options, "-x"),
        height_mm=_length_mm(options, "-y"),
        dpis=dpis,
        any_dpi=any_dpi,
        colours=colours or (ColourMode.GRAY,),
    )


def mode_word(options: Options, colour: ColourMode) -> str | None:
    """Return the driver's word for a colour mode, or None."""
    option = options.get("--mode")
    if option is None or not option.is_active:
        return None
    wanted = r"^gr[ae]y|gr[ae]y" if colour is ColourMode.GRAY else r"^colou?r|colou?r"
    for pattern in wanted.split("|"):
        for word in option.choices:
            if re.search(pattern, word, re.IGNORECASE):
                return word
    return None


def scan_arguments(
    settings: ScanSettings, ability: SourceAbility, source_word: str | None, options: Options
) -> list[str]:
    """Return scanimage's options for these settings; the order matters to drivers."""
    arguments = [f"--source={source_word}"] if source_word else []
    mode = mode_word(options, ability.nearest_colour(settings.colour))
    if mode:
        arguments.append(f"--mode={mode}")
    depth = options.get("--depth")
    if depth and depth.is_active and depth.value != "8" and "8" in _words(depth.accepts):
        arguments.append("--depth=8")
    if ability.dpis:
        arguments.append(f"--resolution={ability.nearest_dpi(settings.dpi)}")
    area = ability.area(settings)
    if area and all(name in options for name in ("-l", "-t", "-x", "-y")):
        sides = (area.left_mm, area.top_mm, area.width_mm, area.height_mm)
        for name, value in zip(("-l", "-t", "-x", "-y"), sides, strict=True):
            arguments += [name, f"{value:.2f}"]
    return arguments


def _words(accepts: str) -> list[str]:
    return re.findall(r"\w+", accepts)


def _dpis(option: SaneOption | None) -> tuple[tuple[int, ...], bool]:
    if option is None or not option.is_active:
        return (), False
    if option.range:
        least, most = round(option.range[0] + 0.499), int(option.range[1])
        inner = [dpi for dpi in USUAL_DPIS if least < dpi < most]
        return tuple(sorted({least, *inner, most})), True
    numbers = {int(float(number)) for number in re.findall(r"\d+(?:\.\d+)?", option.accepts)}
    return tuple(sorted(numbers)), False


def _length_mm(options: Options, name: str) -> float:
    option = options.get(name)
    if option is None or not option.is_active or not option.range:
        return 0.0
    _, most, unit = option.range
    # Lengths in pixels depend on the resolution; such a device scans all it has.
    return min(most, _SIZE_TOP) if unit == "mm" else 0.0
