"""The Linux installers: a .deb, and a .run for one person on any other distribution."""

import gzip
import hashlib
import lzma
import re
import shutil
import subprocess
import tarfile
from datetime import UTC, datetime
from pathlib import Path

from build_scripts.package.licences import debian_package
from build_scripts.package.product import BuildError, Product, files_of, run, settle

PROGRAM_PLACE = "usr/lib/ecgdesk"
ICON_SIDES = (48, 128, 256)
FILES = "linux_files"

CONTROL = """\
Package: ecgdesk
Version: {version}
Architecture: {architecture}
Maintainer: The ecgdesk developers <ecgdesk@localhost>
Installed-Size: {kib}
Depends: {depends}
Recommends: sane-utils
Suggests: cups
Section: science
Priority: optional
Description: reads ECG printouts: a second opinion, not a diagnosis
 Opens photographed, scanned or exported ECG pages, lays the paper flat, and
 shows what a small neural network says of it, and where on the paper it saw
 it. Nothing leaves the computer.
 .
 Every reading is an unconfirmed computer analysis: a physician must over-read
 it. A negative reading does not exclude infarction.
"""


def make_deb(product: Product) -> list[Path]:
    """Make the .deb; its dependencies are asked of the build system's package manager."""
    root = _empty(product.work / "deb")
    shutil.copytree(product.program, root / PROGRAM_PLACE, symlinks=True)
    share = root / "usr" / "share"
    write_share(product, share)
    manual = share / "man" / "man1" / "ecgdesk.1"
    _zip(manual.with_suffix(".1.gz"), manual.read_bytes())
    manual.unlink()
    documents = share / "doc" / "ecgdesk"
    documents.mkdir(parents=True)
    licences = root / PROGRAM_PLACE / "_internal" / "LICENCES.txt"
    shutil.copy(licences, documents / "copyright")
    _zip(documents / "changelog.gz", (product.source / "CHANGELOG.md").read_bytes())
    overrides = product.package / FILES / "lintian-overrides"
    _write(share / "lintian" / "overrides" / "ecgdesk", overrides.read_bytes())
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "ecgdesk").symlink_to("../lib/ecgdesk/ecgdesk")
    architecture = run(["dpkg", "--print-architecture"], quiet=True).strip()
    control = CONTROL.format(
        version=product.version,
        architecture=architecture,
        kib=sum(-(-file.lstat().st_size // 1024) for file in files_of(root)),
        depends=", ".join(dependencies(product.program)),
    )
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    (root / "DEBIAN" / "md5sums").write_text(_md5sums(root), encoding="utf-8")
    settle(root, product.epoch)
    file = product.output / f"ecgdesk_{product.version}_{architecture}.deb"
    # One thread: how it is cut into blocks must not depend on the computer. xz took minutes.
    packing = ["-Zzstd", "-z19", "--threads-max=1", "--root-owner-group"]
    variables = {"SOURCE_DATE_EPOCH": str(product.epoch), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
    run(["dpkg-deb", *packing, "--build", str(root), str(file)], env=variables)
    return [file]


def make_run(product: Product) -> list[Path]:
    """Make the .run: a shell script with the packed program behind it."""
    folder = _empty(product.work / "run")
    write_share(product, folder / "share")
    settle(folder, product.epoch)
    script = (product.package / FILES / "installer.sh").read_text(encoding="utf-8")
    script = script.replace("@VERSION@", product.version)
    script = script.replace("@GLIBC@", ".".join(map(str, oldest_glibc(product.program))))
    file = product.output / f"{product.name}.run"
    with file.open("wb") as out:
        out.write(script.encode())
        with (
            lzma.open(out, "wb", preset=6) as packed,
            tarfile.open(fileobj=packed, mode="w") as tar,
        ):
            for name, place in (("program", product.program), ("share", folder / "share")):
                tar.add(place, name, recursive=False, filter=_nobodys)
                for one in sorted(place.rglob("*")):
                    where = f"{name}/{one.relative_to(place).as_posix()}"
                    tar.add(one, where, recursive=False, filter=_nobodys)
    file.chmod(0o755)
    return [file]


def write_share(product: Product, share: Path) -> None:
    """Write what goes under ``/usr/share`` or ``~/.local/share`` into ``share``."""
    files = product.package / FILES
    date = datetime.fromtimestamp(product.epoch, UTC).date().isoformat()
    said = run([str(product.command), "--help"], quiet=True).rstrip()
    help_text = "\n".join(f"\\&{line}".replace("-", "\\-") for line in said.splitlines())
    for name, place in (
        ("ecgdesk.desktop", "applications/ecgdesk.desktop"),
        ("ecgdesk-mime.xml", "mime/packages/ecgdesk.xml"),
        ("org.ecgdesk.ecgdesk.metainfo.xml", "metainfo/org.ecgdesk.ecgdesk.metainfo.xml"),
        ("ecgdesk.1", "man/man1/ecgdesk.1"),
    ):
        text = (files / name).read_text(encoding="utf-8")
        text = text.replace("@VERSION@", product.version).replace("@DATE@", date)
        _write(share / place, text.replace("@HELP@", help_text).encode())
    icons = share / "icons" / "hicolor"
    drawing = product.source / "resources" / "icons" / "ecgdesk.svg"
    _write(icons / "scalable" / "apps" / "ecgdesk.svg", drawing.read_bytes())
    for side in ICON_SIDES:
        drawn = product.work / "pyinstaller" / "ecgdesk" / f"icon-{side}.png"
        _write(icons / f"{side}x{side}" / "apps" / "ecgdesk.png", drawn.read_bytes())


def dependencies(program: Path) -> list[str]:
    """Return the Debian packages that the program's libraries lead to, outside of it."""
    known = _linker_cache()
    lacking = sorted(name for name in needed(program) if name not in known)
    if lacking:
        raise BuildError("No library of this system is called " + ", ".join(lacking))
    packages = {debian_package(known[name]) for name in needed(program)}
    major, minor = oldest_glibc(program)
    packages.discard("libc6")
    return [f"libc6 (>= {major}.{minor})", *sorted(packages)]


def needed(program: Path) -> set[str]:
    """Return the names of the libraries that the program is linked with and does not have."""
    binaries = [file for file in files_of(program) if _is_elf(file)]
    own = {file.name for file in binaries}
    names: set[str] = set()
    for file in binaries:
        names.update(links_of(file))
    return {name for name in names - own if not name.startswith("ld-linux")}


def links_of(file: Path) -> list[str]:
    """Return the names of the libraries that a program or library is itself linked with."""
    return re.findall(r"\(NEEDED\).*\[(.+)\]", run(["readelf", "-d", str(file)], quiet=True))


def oldest_glibc(program: Path) -> tuple[int, int]:
    """Return the version of the C library that the program needs at least."""
    found = {
        (int(major), int(minor))
        for file in files_of(program)
        if _is_elf(file)
        for major, minor in re.findall(rb"GLIBC_(\d+)\.(\d+)", file.read_bytes())
    }
    return max(found)


def _linker_cache() -> dict[str, Path]:
    printed = subprocess.run(
        ["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True
    ).stdout
    rows = re.findall(r"^\s+(\S+) \(.*x86-64.*\) => (\S+)$", printed, re.MULTILINE)
    rows += re.findall(r"^\s+(\S+) \(.*AArch64.*\) => (\S+)$", printed, re.MULTILINE)
    return {name: Path(place).resolve() for name, place in rows}


def _is_elf(file: Path) -> bool:
    if file.is_symlink():
        return False
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _md5sums(root: Path) -> str:
    return "".join(
        f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(root)}\n"
        for file in files_of(root)
        if not file.is_symlink() and file.parts[-2] != "DEBIAN"
    )


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry


def _zip(file: Path, data: bytes) -> None:
    # No time and no name in its head.
    _write(file, gzip.compress(data, 9, mtime=0))


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def _empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
