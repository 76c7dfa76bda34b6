"""The About box: version, licence, and what the program is not."""

from PySide6.QtWidgets import QMessageBox, QWidget

from ecgdesk import __version__
from ecgdesk.desk import icons


def show_about(parent: QWidget) -> None:
    """Show the box; it holds up nothing."""
    box = QMessageBox(parent)
    box.setWindowTitle(box.tr("About ecgdesk"))
    box.setIconPixmap(icons.program_icon().pixmap(64, 64))
    box.setText(f"<b>ecgdesk {__version__}</b>")
    box.setInformativeText(
        box.tr(
            "Reads ECG printouts on this computer, without a network or an account. "
            "A second opinion, not a diagnosis and not a medical device: a physician must "
            "over-read every page.\n\nLicence: Apache 2.0."
        )
    )
    box.finished.connect(box.deleteLater)
    box.open()
