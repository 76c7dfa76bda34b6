"""The pack that pages are read with: a menu to choose it in, and to install another from a file."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from ecgdesk.desk import page_work
from ecgdesk.desk.messages import sentence_for
from ecgdesk.desk.words import pack_word
from ecgdesk.errors import UnsignedPackError
from ecgdesk.jobs import CancelToken

if TYPE_CHECKING:
    from ecgdesk.desk.main_window import MainWindow
    from ecgdesk.packs.pack import Pack

_KEPT = "reading/pack"
_KEPT_PANEL = "reading/panel"
_TOPIC = "pack"


class PackChoice(QObject):
    """Keeps the person's choice, of the pack's panel too; the menu is made anew when opened."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.menu = QMenu(self.tr("Read with the pac&k"), window)
        self.menu.aboutToShow.connect(self._fill)
        self._fill_end()  # An empty menu is not opened everywhere.
        page_work.use_pack(window.preferences.kept_text(_KEPT))
        chooser = window.panel.chooser
        chooser.choose(window.preferences.kept_text(_KEPT_PANEL))
        chooser.person_chose.connect(partial(window.preferences.keep_text, _KEPT_PANEL))

    def choose(self, name: str) -> None:
        """Read with the pack called ``name`` from now on, the open page at once."""
        self._window.preferences.keep_text(_KEPT, name)
        page_work.use_pack(name)
        self._window.open_page.open_again()
        self._window.messages.advise(
            _TOPIC,
            self.tr(
                "Pages are read with the pack {name} from now on. Those that were read before "
                "keep their reading until you read them again."
            ).format(name=name),
        )

    def install(self, file: Path, unsigned: bool = False) -> None:
        """Install a pack from a file, and read with it; asks first if nobody has signed it."""
        self._window.tasks.run(
            "install pack",
            partial(_install, file, unsigned),
            self._take,
            partial(self._fail, file),
        )

    def _fail(self, file: Path, error: Exception) -> None:
        if not isinstance(error, UnsignedPackError):
            self._window.messages.fail(_TOPIC, error)
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Install a pack that is not signed?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence_for(error))
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        anyway = box.addButton(self.tr("&Install it"), QMessageBox.ButtonRole.AcceptRole)
        anyway.clicked.connect(partial(self.install, file, True))
        box.finished.connect(box.deleteLater)
        box.open()

    def _take(self, installed: tuple["Pack", str]) -> None:
        pack, signer = installed
        if signer:
            said = self.tr("Installed the pack {name}, version {version}, signed by {signer}.")
        else:
            said = self.tr("Installed the pack {name}, version {version}; it is not signed.")
        self._window.messages.say(
            said.format(name=pack.identity.name, version=pack.identity.version, signer=signer)
        )
        if pack.kind == "sheet":
            self.choose(pack.identity.name)

    def _ask(self) -> None:
        folder = str(self._window.preferences.last_folder())
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Install a pack"), folder, self.tr("Packs (*.ecgpack)")
        )
        if name:
            self.install(Path(name))

    def _fill(self) -> None:
        from ecgdesk.packs.pack import list_packs

        self.menu.clear()
        group = QActionGroup(self.menu)
        for pack in list_packs():
            if pack.kind == "sheet":
                identity = pack.identity
                action = self.menu.addAction(
                    f"{pack_word(pack.title)} ({identity.name} {identity.version})"
                )
                action.setCheckable(True)
                action.setChecked(identity.name == page_work.pack_name())
                action.triggered.connect(partial(self.choose, identity.name))
                group.addAction(action)
        self.menu.addSeparator()
        self._fill_end()

    def _fill_end(self) -> None:
        self.menu.addAction(self.tr("Install a pack…"), self._ask)


def _install(file: Path, unsigned: bool, token: CancelToken) -> tuple["Pack", str]:
    from ecgdesk.packs.install import install, signer_of

    pack = install(file, unsigned=unsigned)
    return pack, signer_of(pack)
