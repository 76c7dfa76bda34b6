"""How pages come in: dialog, drop, paste, command line. Everything ends as worklist entries."""

from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from ecgdesk import places
from ecgdesk.desk import page_work
from ecgdesk.desk.messages import Messages
from ecgdesk.desk.page_work import Origin
from ecgdesk.desk.preferences import Preferences
from ecgdesk.desk.tasks import Tasks
from ecgdesk.desk.worklist import Worklist


class Intake(QObject):
    """Fills the worklist. ``taken_in`` carries the id of the entry to show.

    ``added`` says that a page came by itself, to be read without taking the eye off another.
    """

    taken_in = Signal(int)
    paths_opened = Signal(object)  # the files and folders, as the person named them
    added = Signal()

    def __init__(
        self,
        worklist: Worklist,
        tasks: Tasks,
        messages: Messages,
        preferences: Preferences,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._worklist = worklist
        self._tasks = tasks
        self._messages = messages
        self._preferences = preferences
        self._window = window
        self._runs = count(1)

    # Ways in

    def ask_files(self) -> None:
        """Let the person choose files; the dialog does not hold up anything else."""
        from ecgdesk.paper.sources import FORMATS

        patterns = " ".join(
            f"*{suffix}" for known in FORMATS if known.open for suffix in known.suffixes
        )
        dialog = QFileDialog(self._window, self.tr("Open pages"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Pages ({patterns})").format(patterns=patterns), self.tr("All files (*)")]
        )
        self._ask(dialog)

    def ask_folder(self) -> None:
        """Let the person choose a folder."""
        dialog = QFileDialog(self._window, self.tr("Open a folder of pages"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog)

    def open_samples(self) -> None:
        """Open the pages that came with the program."""
        self.take_paths([samples_folder()])

    def paste(self) -> None:
        """Take what is on the clipboard: copied files, or a picture."""
        # An empty clipboard has None on some systems, whatever Qt's declarations say.
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if mime is None:
            taken = False
        elif paths := named_in(mime):
            self.take_paths(paths)
            taken = True
        else:
            taken = self.take_mime(mime)
        if not taken:
            self._messages.say(self.tr("The clipboard holds no picture and no files."))

    def announce_drop(self, over: bool) -> None:
        """Say what letting go would do, while something is dragged over the window."""
        self._messages.say(self.tr("Let go to open what you are dragging.") if over else "")

    def drop(self, mime: QMimeData) -> bool:
        """Take what was dropped; where its program gives nothing after all, say so."""
        taken = self.take_mime(mime)
        if not taken:
            self._messages.say(self.tr("What was dropped holds no picture and no files."))
        return taken

    def take_mime(self, mime: QMimeData) -> bool:
        """Take what was dropped or pasted; False if there is nothing to take."""
        paths = paths_in(mime)
        if paths:
            self.take_paths(paths)
            return True
        image = mime.imageData() if mime.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            self.take_image(image)
            return True
        return False

    def take_image(self, image: QImage) -> None:
        """Take a picture that has no file."""
        (entry_id,) = self._worklist.add([Origin(None, pasted=image)])
        self._messages.say(self.tr("Pages added: {n}").format(n=1))
        self.taken_in.emit(entry_id)

    def take_arrived(self, path: Path, *, show: bool) -> None:
        """Take a page that a scanner or a watched folder gave; shown if nothing else is."""
        origin = Origin(path)
        alone = self._worklist.rowCount() == 0
        known = self._worklist.find(origin)
        entry_id = known if known is not None else self._worklist.add([origin])[0]
        if show or alone:
            self.taken_in.emit(entry_id)
        else:
            self.added.emit()

    def take_paths(self, paths: list[Path]) -> None:
        """Take files, and all pages in folders; searching is done behind."""
        self._messages.say(self.tr("Looking for pages…"))
        self._tasks.run(
            # A key of its own: a second drop must not make the first one stale.
            f"find files {next(self._runs)}",
            lambda token: page_work.find_origins(paths, token),
            partial(self._take_origins, paths),
            lambda error: self._messages.fail("open", error),
        )

    def _take_origins(self, paths: list[Path], origins: list[Origin]) -> None:
        new = [origin for origin in origins if self._worklist.find(origin) is None]
        self._worklist.add(new)
        if not origins:
            self._messages.advise(
                "open",
                self.tr(
                    "There is no page in that folder: no JPEG, PNG, TIFF, BMP, WebP, PDF or DICOM "
                    "file. "
                    "Choose another folder, or open the files themselves."
                ),
            )
            self._messages.say("")
            return
        self.paths_opened.emit(paths)
        self._messages.withdraw("open")
        self._messages.say(self.tr("Pages added: {n}").format(n=len(new)) if new else "")
        first = self._worklist.find(new[0] if new else origins[0])
        if first is not None:
            self.taken_in.emit(first)

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.setDirectory(str(self._preferences.last_folder()))
        dialog.filesSelected.connect(self._take_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_chosen(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        if paths:
            self._preferences.set_last_folder(paths[0] if paths[0].is_dir() else paths[0].parent)
            self.take_paths(paths)


def paths_in(mime: QMimeData) -> list[Path]:
    """Return the local files and folders of a drop or paste."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def named_in(mime: QMimeData) -> list[Path]:
    """Return the files that copied words name by their whole paths, one a line; else none."""
    if mime.hasUrls() or mime.hasImage() or not mime.hasText():
        return []
    lines = filter(None, (line.strip().strip("\"'") for line in mime.text().splitlines()))
    paths = []
    for line in lines:
        paths.append(Path(line))
        if not paths[-1].is_absolute():
            return []
    return paths


def can_take(mime: QMimeData) -> bool:
    """Whether a drop could be taken."""
    return bool(paths_in(mime)) or mime.hasImage()


def samples_folder() -> Path:
    """Return the folder of sample pages."""
    return places.resources_folder() / "samples"


def has_samples() -> bool:
    """Whether sample pages came with the program."""
    try:
        return any(samples_folder().iterdir())
    except OSError:
        return False
