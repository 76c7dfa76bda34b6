"""Signs packs and installers: ``python -m build_scripts.package.sign KEY FILE…``.

KEY is an Ed25519 private key in PEM, which never enters the repository; a passphrase is asked for.
A ``.ecgpack`` gets its signature inside, any other file a ``FILE.sig`` beside it. A key is made,
and its public half put where the program looks, with:

    openssl genpkey -algorithm ed25519 -aes256 -out KEY
    openssl pkey -in KEY -pubout -out resources/keys/NAME.pub
"""

import argparse
import base64
import getpass
import sys
import tempfile
import zipfile
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from ecgdesk import signatures
from ecgdesk.packs import install


def load_key(file: Path) -> Ed25519PrivateKey:
    """Load a private key; SystemExit says why it is none."""
    content = file.read_bytes()
    try:
        try:
            key = load_pem_private_key(content, None)
        except TypeError:  # it has a passphrase
            key = load_pem_private_key(content, getpass.getpass(f"Passphrase of {file}: ").encode())
    except ValueError as error:
        raise SystemExit(f"{file} cannot be opened as a private key: {error}") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise SystemExit(
            f"{file} is not an Ed25519 key. {Path(__file__).name} says how to make one."
        )
    return key


def sign(key: Ed25519PrivateKey, file: Path) -> str:
    """Sign a pack or an installer; returns what was done, in words."""
    if file.suffix == install.SUFFIX:
        _sign_pack(key, file)
        return f"{file} holds its signature now."
    beside = file.with_name(file.name + signatures.SUFFIX)
    beside.write_bytes(_signature(key, signatures.PROGRAM, file))
    return f"Wrote {beside}."


def _sign_pack(key: Ed25519PrivateKey, file: Path) -> None:
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        names = archive.namelist()
        manifest = next((name for name in names if name.split("/")[-1] == "pack.json"), None)
        if manifest is None:
            raise SystemExit(f"{file} is not a pack: it has no pack.json.")
        beside = manifest.removesuffix("pack.json") + install.SIGNATURE
        if beside in names:
            raise SystemExit(f"{file} is signed already. Export the pack anew and sign that.")
        with tempfile.TemporaryDirectory() as folder:
            content = Path(folder) / "pack.json"
            content.write_bytes(archive.read(manifest))
            archive.writestr(beside, _signature(key, signatures.PACK, content))


def _signature(key: Ed25519PrivateKey, kind: str, file: Path) -> bytes:
    return base64.b64encode(key.sign(signatures.signed_text(kind, file))) + b"\n"


def main() -> int:
    """Sign what the command line names; returns the exit code."""
    parser = argparse.ArgumentParser(description="Signs packs and installers with an Ed25519 key.")
    parser.add_argument("key", type=Path, metavar="KEY", help="an Ed25519 private key in PEM")
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    options = parser.parse_args()
    key = load_key(options.key)
    for file in options.files:
        print(sign(key, file))
    return 0


if __name__ == "__main__":
    sys.exit(main())
