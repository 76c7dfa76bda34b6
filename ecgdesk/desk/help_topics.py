"""What the help says, topic by topic, in the window's language."""

from PySide6.QtCore import QCoreApplication


def topics() -> list[tuple[str, str]]:
    """Return (title, text) of every topic, in the order to read them in."""
    return [
        (
            _tr("A good photograph"),
            _tr(
                "Lay the paper flat, in even light, without glare. Hold the phone level above it "
                "and take in the whole sheet with a little of the table around it. Tap the trace "
                "to focus. The grid must be visible: it is the ruler. A scan at 200 or 300 dpi is "
                "better still."
            ),
        ),
        (
            _tr("Opening pages"),
            _tr(
                "Open files or a folder, drop them anywhere in the window, paste a picture, or "
                "scan. Every page of a PDF and of a TIFF is listed. Files are only read, never "
                "changed."
            ),
        ),
        (
            _tr("The corners of the paper"),
            _tr(
                "The program proposes the four corners. Drag a corner, or the handle in the "
                "middle of a side, until the frame lies on the edge of the paper; a loupe shows "
                "the place. With the keyboard: Tab chooses a corner, the arrows move it. The page "
                "is read again at once. A page on its side is turned by quarter turns."
            ),
        ),
        (
            _tr("Looking closely"),
            _tr(
                "The mouse wheel zooms about the pointer; dragging moves the page, and a "
                "double-click shows all of it again. Page width and Actual size are in the View "
                "menu. On the flat sheet, Show the trace draws what was read of each lead."
            ),
        ),
        (
            _tr("Two ECGs on one page"),
            _tr(
                "The larger sheet is read first. Set its corners if need be, then choose Read "
                "another sheet of this page in the Pages menu: the page is listed once more, with "
                "a frame for the other sheet. Each is read, corrected and kept by itself."
            ),
        ),
        (
            _tr("Reading the result"),
            _tr(
                "Each bar is one finding with its probability. The hatched part is the range in "
                "which the program is unsure; between its ends it says unsure rather than guess. "
                "A refused page says why, and what to do about it. It is a second opinion: a "
                "physician must over-read every page."
            ),
        ),
        (
            _tr("The evidence"),
            _tr(
                "Show evidence colours the trace by what spoke for and against the chosen finding. "
                "It shows what the network went by on this sheet, not where a disease is. It is "
                "off at first, because pictures like these make people surer than they should be."
            ),
        ),
        (
            _tr("Your own reading"),
            _tr(
                "Say whether you agree, or correct the reading. In the settings, Your read first "
                "hides the program's reading until you have said what you see."
            ),
        ),
        (
            _tr("A whole folder"),
            _tr(
                "All pages of a folder are read one after another; you can look at one meanwhile. "
                "A bad file stops nothing. Cancel stops after the present page, and Go on reading "
                "takes up the rest. Save table writes everything to a CSV file."
            ),
        ),
        (
            _tr("Finding a page again"),
            _tr(
                "Type a part of its name into the box over the list. The button beside it shows "
                "only pages in one state or with one finding, and sorts the list."
            ),
        ),
        (
            _tr("Scanning"),
            _tr(
                "Scan takes pages from the glass or the feeder of a scanner and reads them as they "
                "come. Settings are kept as profiles under names of your own; Alt and a number "
                "choose one. A folder can be watched too: new files in it are read by themselves."
            ),
        ),
        (
            _tr("Reports and records"),
            _tr(
                "Report prints one page or saves it as a PDF; Summary of all pages makes one "
                "table. Keep as a record keeps a page with its patient, encrypted on this "
                "computer. A lost passphrase cannot be replaced by anybody."
            ),
        ),
        (
            _tr("After a crash"),
            _tr(
                "The list, the corners and your readings are kept as you work. If the computer "
                "stops, ecgdesk offers them at the next start: recover them, delete them, or "
                "decide later."
            ),
        ),
        (
            _tr("Your patients' privacy"),
            _tr(
                "Nothing leaves this computer: there is no account and no server. The list of "
                "recent files can be switched off in the settings."
            ),
        ),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)
