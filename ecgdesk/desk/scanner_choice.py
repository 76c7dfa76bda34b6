"""Which scanner: a list that is there at once and fills while the back ends search."""

from urllib.parse import urlsplit

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ecgdesk.desk.messages import sentence_for
from ecgdesk.desk.scan_memory import ScanMemory
from ecgdesk.desk.theme import TARGET_HEIGHT
from ecgdesk.scanners.base import Backend, Device, ScanError
from ecgdesk.scanners.devices import DeviceList
from ecgdesk.scanners.escl import EsclBackend, url_of
from ecgdesk.scanners.registry import make_backends


class ScannerChoice(QWidget):
    """Emits ``device_chosen`` when another scanner is chosen, by the person or as the first found.

    ``complained`` carries a sentence. Searches run in threads of the DeviceList; nothing here
    waits for one.
    """

    device_chosen = Signal(object)  # Device
    complained = Signal(str)
    _state_changed = Signal()  # from any thread

    def __init__(self, memory: ScanMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._chosen = memory.device
        self._combo = QComboBox()
        self._combo.setMinimumHeight(TARGET_HEIGHT)
        self._combo.setMinimumWidth(230)
        self._combo.setPlaceholderText(self.tr("No scanner yet"))
        self._combo.setAccessibleName(self.tr("Scanner"))
        self._combo.activated.connect(self._take)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._search = QPushButton()
        self._search.setMinimumHeight(TARGET_HEIGHT)
        self._search.clicked.connect(self._toggle_search)
        self._by_address = QPushButton(self.tr("By &address…"))
        self._by_address.setMinimumHeight(TARGET_HEIGHT)
        self._by_address.setToolTip(
            self.tr("Use a network scanner that is not found, by its name or IP address")
        )
        self._by_address.clicked.connect(self._ask_address)
        buttons = QHBoxLayout()
        buttons.addWidget(self._search)
        buttons.addWidget(self._by_address)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._combo)
        column.addWidget(self._words)
        column.addLayout(buttons)
        self._state_changed.connect(self._show_state, Qt.ConnectionType.QueuedConnection)
        self._make_list([*memory.devices, *([memory.device] if memory.device else [])])

    @property
    def device(self) -> Device | None:
        """The scanner that is chosen."""
        return self._chosen

    @property
    def backends(self) -> tuple[Backend, ...]:
        """What reaches the scanners."""
        return self._backends

    def search(self) -> None:
        """Search again; what is known stays listed."""
        self._list.refresh()

    def stop(self) -> None:
        """End all searches."""
        self._list.cancel()

    def _make_list(self, known: list[Device]) -> None:
        self._backends = make_backends(addresses=self._memory.addresses)
        unique = {device.key: device for device in known}
        self._list = DeviceList(
            self._backends, changed=self._state_changed.emit, known=unique.values()
        )
        self._show_state()

    def _toggle_search(self) -> None:
        if self._list.state.searching:
            self._list.cancel()
        else:
            self._list.refresh()

    def _show_state(self) -> None:
        state = self._list.state
        devices = list(state.devices)
        if self._chosen and self._chosen.key not in {device.key for device in devices}:
            # It may only be asleep: the scanner used last is never taken out of sight.
            devices.insert(0, self._chosen)
        with QSignalBlocker(self._combo):
            self._combo.clear()
            for device in devices:
                self._combo.addItem(device.name, device)
                self._combo.setItemData(
                    self._combo.count() - 1, device.key, Qt.ItemDataRole.ToolTipRole
                )
            keys = [device.key for device in devices]
            self._combo.setCurrentIndex(keys.index(self._chosen.key) if self._chosen else -1)
        if state.searching:
            self._words.setText(self.tr("Searching for scanners…"))
            self._search.setText(self.tr("S&top searching"))
        else:
            if state.devices:
                self._memory.devices = list(state.devices)
            problems = " ".join(problem.text for problem in state.problems)
            none = self.tr(
                "No scanner was found. Check that it is switched on and connected, then search "
                "again; a network scanner can also be entered by its address."
            )
            self._words.setText(problems or ("" if devices else none))
            self._search.setText(self.tr("Search a&gain"))
        self._words.setVisible(bool(self._words.text()))
        if self._chosen is None and state.devices:
            self._choose(state.devices[0])

    def _take(self) -> None:
        device = self._combo.currentData()
        if isinstance(device, Device):
            self._choose(device)

    def _choose(self, device: Device) -> None:
        self._chosen = device
        with QSignalBlocker(self._combo):
            for row in range(self._combo.count()):
                if self._combo.itemData(row).key == device.key:
                    self._combo.setCurrentIndex(row)
        self.device_chosen.emit(device)

    def _ask_address(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Scanner by address"))
        dialog.setLabelText(
            self.tr("Name or address of the network scanner (eSCL, AirScan), such as 192.168.1.20:")
        )
        dialog.textValueSelected.connect(self.add_address)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add_address(self, text: str) -> None:
        """Add a network scanner by what the person entered, and choose it."""
        try:
            url = url_of(text.strip())
        except ScanError as error:
            self.complained.emit(sentence_for(error))
            return
        device = Device(EsclBackend.name, url, urlsplit(url).hostname or url)
        if device.address not in self._memory.addresses:
            self._memory.addresses = [*self._memory.addresses, device.address]
        known = list(self._list.state.devices)
        self._list.cancel()
        self._chosen = device
        self._make_list([*known, device])
        self._choose(device)
        self._list.refresh()
