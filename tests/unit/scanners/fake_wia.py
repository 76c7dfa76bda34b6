"""Windows Image Acquisition as COM objects of our own, for the contract tests.

They take and refuse what the automation library does: collections count from 1, properties go by
their number as text, a value out of range is E_INVALIDARG, errors come as "an exception" whose code
is among the details. What it does is in the environment variable FAKE_DRIVER (see test_drivers.py).
"""

import json
import os
import time
from pathlib import Path
from typing import Any

from PIL import Image

from ecgdesk.scanners.driver import Driver
from ecgdesk.scanners.wia import BMP, WiaDriver

INVALID = 0x80070057
CODES = {
    "jam": 0x80210002,
    "empty": 0x80210003,
    "cover": 0x80210010,
    "busy": 0x80210006,
    "denied": 0x80070005,
    "memory": 0x8007000E,
    "io": 0x8021000A,
    "gone": 0x80210005,
    "cancelled": 0x800704C7,
}


class ComError(Exception):
    """As comtypes' COMError: the code that matters is in the details, signed."""

    def __init__(self, code: int) -> None:
        super().__init__(hex(code))
        self.hresult = 0x80020009 - 2**32
        self.details = ("words", "WIA", None, 0, code - 2**32)


class Property:
    def __init__(self, value: Any, values: tuple[int, ...] = (), span: tuple[int, int] = (0, 0)):
        self.__dict__.update(_value=value, _values=values, _span=span)

    @property
    def SubType(self) -> int:  # noqa: N802
        return 2 if self._values else 1 if any(self._span) else 0

    @property
    def SubTypeMin(self) -> int:  # noqa: N802
        return self._span[0]

    @property
    def SubTypeMax(self) -> int:  # noqa: N802
        return self._span[1]

    @property
    def SubTypeValues(self) -> "Collection":  # noqa: N802
        return Collection(list(self._values))

    @property
    def Value(self) -> Any:  # noqa: N802
        return self._value

    @Value.setter
    def Value(self, value: Any) -> None:  # noqa: N802
        if self._values and value not in self._values:
            raise ComError(INVALID)
        if any(self._span) and not self._span[0] <= value <= self._span[1]:
            raise ComError(INVALID)
        self.__dict__["_value"] = value


class Collection:
    def __init__(self, members: list[Any]) -> None:
        self._members = members

    @property
    def Count(self) -> int:  # noqa: N802
        return len(self._members)

    def Item(self, number: int) -> Any:  # noqa: N802
        if not 1 <= number <= len(self._members):
            raise ComError(INVALID)
        return self._members[number - 1]


class Properties:
    def __init__(self, members: dict[str, Property]) -> None:
        self._members = members

    def Exists(self, name: str) -> bool:  # noqa: N802
        assert isinstance(name, str)
        return name in self._members

    def Item(self, name: str) -> Property:  # noqa: N802
        if name not in self._members:
            raise ComError(INVALID)
        return self._members[name]


class Picture:
    def __init__(self, picture: Image.Image) -> None:
        self._picture = picture

    def SaveFile(self, path: str) -> None:  # noqa: N802
        if Path(path).exists():
            raise ComError(0x80070050)  # It does not write over a file.
        self._picture.save(path, "BMP")


class ScanItem:
    def __init__(self, plan: dict[str, Any], root: "Root") -> None:
        self._plan = plan
        self._root = root
        self.Properties = Properties(
            {
                "6146": Property(1, (1, 2, 4)),
                "6147": Property(100, (75, 100, 150, 200, 300, 600)),
                "6148": Property(100, (75, 100, 150, 200, 300, 600)),
                "6149": Property(0, span=(0, 5000)),
                "6150": Property(0, span=(0, 8000)),
                "6151": Property(850, span=(1, 5100)),
                "6152": Property(1170, span=(1, 8400)),
            }
        )

    def Transfer(self, kind: str) -> Picture:  # noqa: N802
        assert kind == BMP
        plan, root = self._plan, self._root
        root.sent += 1
        time.sleep(plan.get("page_s", 0.0))
        if plan.get("crash_page") == root.sent:
            os._exit(3)
        if plan.get("hang_page") == root.sent:
            time.sleep(600)
        if plan.get("fail_page") == root.sent:
            raise ComError(CODES[plan["fail"]])
        if root.is_fed and root.sent > plan.get("pages", 3):
            raise ComError(CODES["empty"])
        value = {name: self.Properties.Item(name).Value for name in ("6146", "6151", "6152")}
        mode = "L" if value["6146"] == 2 and not plan.get("always_colour") else "RGB"
        gray = root.sent * 10
        colour = gray if mode == "L" else (gray, gray, gray)
        return Picture(Image.new(mode, (value["6151"], value["6152"]), colour))


class Root:
    def __init__(self, plan: dict[str, Any]) -> None:
        self.sent = 0
        self._plan = plan
        self._select = Property(2, (1, 2))
        self.Properties = self
        self.Items = Collection([ScanItem(plan, self)])

    @property
    def is_fed(self) -> bool:
        return bool(self._select.Value == 1)

    def Exists(self, name: str) -> bool:  # noqa: N802
        return name in ("3074", "3075", "3076", "3077", "3086", "3087", "3088", "3096")

    def Item(self, name: str) -> Property:  # noqa: N802
        left = self._plan.get("pages", 3) - self.sent
        sizes = {"3074": 8500, "3075": 11700, "3076": 8500, "3077": 14000}
        if name in sizes:
            return Property(sizes[name])
        if name == "3088":
            return self._select
        if name == "3087":
            return Property(1 if left > 0 else 0)
        if name == "3086":
            return Property(self._plan.get("can_feed", 1 | 2 | 16))
        return Property(1, span=(0, 100))


class Info:
    def __init__(self, plan: dict[str, Any], kind: int, name: str) -> None:
        self._plan = plan
        self.Type = kind
        self.DeviceID = f"{{{name}}}"
        self.Properties = Properties({"Name": Property(name)})

    def Connect(self) -> Root:  # noqa: N802
        if self._plan.get("locked"):
            raise ComError(CODES["busy"])
        return Root(self._plan)


class Manager:
    def __init__(self, plan: dict[str, Any]) -> None:
        names = [] if plan.get("gone") else [Info(plan, 1, "Maker One")]
        self.DeviceInfos = Collection([Info(plan, 2, "Camera"), *names])


def make_driver() -> Driver:
    """Make the real driver on these objects."""
    plan = json.loads(os.environ["FAKE_DRIVER"])
    if plan.get("hang_find"):
        time.sleep(600)

    def create(name: str) -> Manager:
        assert name == "WIA.DeviceManager"
        return Manager(plan)

    return WiaDriver(create, ComError)
