"""A scanner on 127.0.0.1 that speaks eSCL: flatbed and feeder, and every way to go wrong.

sane-airscan scans from it too (test_escl_peer.py), so it speaks as scanners do, not only as our
own client expects.
"""

import io
import threading
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from PIL import Image

NAMES = (
    'xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03" '
    'xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm"'
)
PROFILE = """<scan:SettingProfiles><scan:SettingProfile><scan:ColorModes>
<scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode></scan:ColorModes>
<scan:DocumentFormats><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>
<scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt></scan:DocumentFormats>
<scan:SupportedResolutions><scan:DiscreteResolutions>{dpis}</scan:DiscreteResolutions>
</scan:SupportedResolutions></scan:SettingProfile></scan:SettingProfiles>"""
DPIS = "".join(
    f"<scan:DiscreteResolution><scan:XResolution>{dpi}</scan:XResolution>"
    f"<scan:YResolution>{dpi}</scan:YResolution></scan:DiscreteResolution>"
    for dpi in (75, 100, 150, 200, 300, 600)
)
SIZE = (
    "<scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>2550</scan:MaxWidth>"
    "<scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>{height}</scan:MaxHeight>"
)
CAPABILITIES = (
    f'<?xml version="1.0" encoding="UTF-8"?><scan:ScannerCapabilities {NAMES}>'
    "<pwg:Version>2.63</pwg:Version><pwg:MakeAndModel>Maker One</pwg:MakeAndModel>"
    "<pwg:SerialNumber>1</pwg:SerialNumber>"
    f"<scan:Platen><scan:PlatenInputCaps>{SIZE.format(height=3508)}{PROFILE.format(dpis=DPIS)}"
    "</scan:PlatenInputCaps></scan:Platen>"
    f"<scan:Adf><scan:AdfSimplexInputCaps>{SIZE.format(height=4200)}{PROFILE.format(dpis=DPIS)}"
    "</scan:AdfSimplexInputCaps><scan:FeederCapacity>35</scan:FeederCapacity></scan:Adf>"
    "</scan:ScannerCapabilities>"
)


@dataclass
class Behaviour:
    """What the scanner does; change it between requests."""

    pages: int = 3
    fail_page: int = 0
    fail_state: str = ""  # Of the feeder, such as ScannerAdfJam.
    fail_status: int = 409  # For the page at which it fails.
    reasons: tuple[str, ...] = ()
    busy_posts: int = 0  # Requests for a job that are refused before one is taken.
    late_pages: int = 0  # Requests for a page that are told to come again.
    page_s: float = 0.0
    drop_page: int = 0  # The connection ends in the middle of this page.
    drop_length: bool = True  # Its length was announced before.
    die_on_drop: bool = False  # And the scanner with it.
    hang_page: int = 0
    hang_everything: bool = False
    dribble: bool = False  # A byte now and then.
    answer: bytes | None = None  # For capabilities and status.
    status: int = 200
    huge_page: bool = False  # 2 GB are announced…
    huge_hidden: bool = False  # …or come without being announced.
    location: str = "http://name-only-it-knows.local:9/eSCL/ScanJobs/7"
    # What was seen:
    settings: list[dict[str, str]] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    sent: int = 0
    source: str = "Platen"
    stop: threading.Event = field(default_factory=threading.Event)


def jpeg(settings: dict[str, str], number: int) -> bytes:
    """A page as it was asked for, whose gray value is its number."""
    dpi = int(settings["XResolution"])
    size = tuple(int(int(settings[side]) / 300 * dpi) for side in ("Width", "Height"))
    mode = "RGB" if settings["ColorMode"] == "RGB24" else "L"
    value = number * 10
    picture = Image.new(mode, (size[0], size[1]), (value,) * 3 if mode == "RGB" else value)
    data = io.BytesIO()
    picture.save(data, "JPEG")
    return data.getvalue()


class Handler(BaseHTTPRequestHandler):
    behaviour: Behaviour
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Tests are quiet."""

    def do_GET(self) -> None:
        act = self.behaviour
        if act.hang_everything:
            act.stop.wait(60)
            return self.close()
        if self.path == "/eSCL/ScannerCapabilities":
            return self.reply(act.status, act.answer or CAPABILITIES.encode())
        if self.path == "/eSCL/ScannerStatus":
            return self.reply(200, act.answer or self.scanner_status().encode())
        if self.path == "/eSCL/ScanJobs/7/NextDocument":
            return self.next_document()
        return self.reply(404)

    def do_POST(self) -> None:
        act = self.behaviour
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if act.busy_posts:
            act.busy_posts -= 1
            return self.reply(503, headers={"Retry-After": "1"})
        root = ElementTree.fromstring(body)
        words = {element.tag.rpartition("}")[2]: element.text or "" for element in root.iter()}
        act.settings.append(words)
        act.source = words["InputSource"]
        act.sent = 0
        if act.source == "Feeder" and (act.pages == 0 or act.fail_page == 1):
            return self.reply(act.fail_status)
        return self.reply(201, headers={"Location": act.location})

    def do_DELETE(self) -> None:
        self.behaviour.deleted.append(self.path)
        self.reply(200)

    def next_document(self) -> None:
        act = self.behaviour
        number = act.sent + 1
        if act.late_pages:
            act.late_pages -= 1
            return self.reply(503)
        time.sleep(act.page_s)
        if act.hang_page == number:
            act.stop.wait(60)
            return self.close()
        if act.fail_page == number:
            return self.reply(act.fail_status)
        if number > (1 if act.source == "Platen" else act.pages):
            return self.reply(404)
        act.sent = number
        data = jpeg(act.settings[-1], number)
        if act.huge_page or act.huge_hidden:
            return self.send_huge(data, announced=act.huge_page)
        if act.drop_page == number:
            headers = {"Content-Length": str(len(data))} if act.drop_length else {}
            self.head(200, {"Content-Type": "image/jpeg", **headers})
            self.wfile.write(data[: len(data) // 2])
            if act.die_on_drop:
                self.server.socket.close()
                act.stop.wait(0.3)  # Until nobody waits at that door any more.
            return self.close()
        if act.dribble:
            self.head(200, {"Content-Length": str(len(data))})
            for byte in data:
                if act.stop.wait(0.05):
                    break
                self.wfile.write(bytes([byte]))
            return self.close()
        return self.reply(200, data, {"Content-Type": "image/jpeg"})

    def send_huge(self, data: bytes, *, announced: bool) -> None:
        size = 2 * 1024**3
        self.head(200, {"Content-Length": str(size)} if announced else {})
        block = bytes(1024 * 1024)
        try:
            self.wfile.write(data)
            for _ in range(size // len(block)):
                self.wfile.write(block)
                self.behaviour.sent += 1
        except OSError:
            pass  # The client has had enough.
        self.close()

    def scanner_status(self) -> str:
        act = self.behaviour
        failing = bool(act.fail_page) and act.sent + 1 >= act.fail_page
        feeder = "ScannerAdfLoaded" if act.pages > act.sent else "ScannerAdfEmpty"
        if failing and act.fail_state:
            feeder = act.fail_state
        reasons = "".join(
            f"<pwg:JobStateReason>{reason}</pwg:JobStateReason>" for reason in act.reasons
        )
        return (
            f'<?xml version="1.0" encoding="UTF-8"?><scan:ScannerStatus {NAMES}>'
            f"<pwg:Version>2.63</pwg:Version><pwg:State>Idle</pwg:State>"
            f"<scan:AdfState>{feeder}</scan:AdfState><scan:Jobs><scan:JobInfo>"
            "<pwg:JobUri>/eSCL/ScanJobs/7</pwg:JobUri><pwg:JobState>Aborted</pwg:JobState>"
            f"<pwg:JobStateReasons>{reasons}</pwg:JobStateReasons></scan:JobInfo></scan:Jobs>"
            "</scan:ScannerStatus>"
        )

    def head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def reply(self, status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> None:
        self.head(status, {"Content-Length": str(len(body)), **(headers or {})})
        self.wfile.write(body)

    def close(self) -> None:
        self.close_connection = True


@contextmanager
def scanner() -> Iterator[tuple[str, Behaviour]]:
    """Run a scanner; gives its address and what it does."""
    behaviour = Behaviour()
    handler = type("OneHandler", (Handler,), {"behaviour": behaviour})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/eSCL", behaviour
    finally:
        behaviour.stop.set()
        server.shutdown()
        server.server_close()
