"""The command ``ecgdesk packs``: lists packs, installs, removes and exports them.

Exit codes are those of the command line: 0 done, 1 something failed, 2 a wrong command.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ecgdesk import places
from ecgdesk.errors import PackError, UnsignedPackError
from ecgdesk.packs.pack import Pack, find_pack, load_pack, pack_folders

OK, FAILED = 0, 1


def run(arguments: Sequence[str]) -> int:
    """Run ``ecgdesk packs``; returns its exit code."""
    options = _parser().parse_args(list(arguments))
    try:
        if options.command == "install":
            return _install(options.file, options.unsigned)
        if options.command == "remove":
            return _remove(options.name)
        if options.command == "export":
            return _export(options.pack, options.file)
    except UnsignedPackError as error:
        again = f"`ecgdesk packs install --unsigned {options.file}`"
        print(f"ecgdesk: {error.text} Then: {again}.", file=sys.stderr)
        return FAILED
    except PackError as error:
        print(f"ecgdesk: {error.text}", file=sys.stderr)
        return FAILED
    return _list()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ecgdesk packs",
        description="Lists the packs that pages can be read with; installs and removes them.",
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("list", help="list the packs (also without a command)")
    install = commands.add_parser("install", help="install a pack from a file")
    install.add_argument("file", type=Path, metavar="FILE.ecgpack")
    install.add_argument(
        "--unsigned", action="store_true", help="also if nobody has signed it (your own, say)"
    )
    remove = commands.add_parser("remove", help="take away a pack that was installed")
    remove.add_argument("name", metavar="NAME")
    export = commands.add_parser("export", help="write a pack as a file, to install elsewhere")
    export.add_argument("pack", metavar="PACK", help="a pack's name, or the folder of one")
    export.add_argument("file", type=Path, metavar="FILE.ecgpack")
    return parser


def _list() -> int:
    listed: set[str] = set()
    for folder in pack_folders():
        try:
            pack = load_pack(folder)
        except PackError as error:
            print(f"ecgdesk: {error.text}", file=sys.stderr)
            continue
        if pack.identity.name not in listed:
            _print(pack)
        listed.add(pack.identity.name)
    if not listed:
        print("ecgdesk: No usable pack is installed. Install ecgdesk again.", file=sys.stderr)
        return FAILED
    return OK


def _print(pack: Pack) -> None:
    identity = pack.identity
    experimental = [finding.code for finding in pack.findings if finding.experimental]
    print(f"{identity.name} {identity.version}  {pack.title}")
    print(f"    findings  {', '.join(finding.code for finding in pack.findings)}")
    if experimental:
        print(f"    experimental  {', '.join(experimental)}")
    for panel in pack.panels:
        print(f"    panel     {panel.name}: {panel.title}")
    print(f"    licence   {pack.licence}")
    print(f"    model     sha256 {identity.sha256}")
    if (pack.folder / "pack.sig").exists():
        from ecgdesk.packs.install import signer_of

        print(f"    signed    {signer_of(pack) or 'by nobody whom this ecgdesk knows'}")
    print(f"    folder    {pack.folder}")


def _install(file: Path, unsigned: bool) -> int:
    from ecgdesk.packs.install import (
        install,
        signer_of,
    )  # with the interpreter, which a list need not load

    pack = install(file, unsigned=unsigned)
    signer = signer_of(pack)
    print(f"Installed {pack.identity.name} {pack.identity.version} in {pack.folder}.")
    print(f"It is signed by {signer}." if signer else "It is not signed.")
    if (places.models_folder() / pack.identity.name / "pack.json").is_file():
        print(
            "It is used in place of the pack of that name that came with ecgdesk, until "
            f"`ecgdesk packs remove {pack.identity.name}`."
        )
    return OK


def _remove(name: str) -> int:
    from ecgdesk.packs.install import remove

    remove(name)
    print(f"Removed {name}.")
    return OK


def _export(name: str, file: Path) -> int:
    from ecgdesk.packs.install import export

    folder = Path(name)
    export(load_pack(folder) if (folder / "pack.json").is_file() else find_pack(name), file)
    print(f"Wrote {file}.")
    return OK
