"""Ed25519 signatures of what is carried here on a stick: packs, and new versions of ecgdesk.

Signed is one line of text that holds a kind and a SHA-256, so that a signature made for one kind
of thing is never good for another. The public keys came with the program; nothing is asked online.
"""

import base64
import binascii
import hashlib
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from ecgdesk import places

PACK, PROGRAM = "pack", "program"
"""The kinds. Of a pack, ``pack.json`` is signed, which itself holds the model's SHA-256."""

SUFFIX = ".sig"
"""What a program's signature, a file beside it, is called after the program's own name."""

MOST_BYTES = 1000
"""Of a signature file: one of base64 has 88."""


def keys_folder() -> Path:
    """Folder of the trusted public keys: a ``NAME.pub`` each, Ed25519 in PEM."""
    return places.resources_folder() / "keys"


def signed_text(kind: str, file: Path) -> bytes:
    """Return what is signed for the content of ``file``; OSError if it cannot be read."""
    with file.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    return f"ecgdesk {kind} sha256 {digest}\n".encode("ascii")


def find_signer(kind: str, file: Path, signature: Path) -> str | None:
    """Return the name of the trusted key that signed ``file``; None if none of them did.

    ``signature`` is a file of base64. OSError if one of the files cannot be read.
    """
    with signature.open("rb") as content:
        written = content.read(MOST_BYTES + 1)
    text = signed_text(kind, file)
    try:
        raw = base64.b64decode(written.strip(), validate=True)
    except binascii.Error:
        return None
    for path in sorted(keys_folder().glob("*.pub")):
        try:
            key = load_pem_public_key(path.read_bytes())
            if isinstance(key, Ed25519PublicKey):
                key.verify(raw, text)
                return path.stem
        except (InvalidSignature, ValueError):
            continue  # ValueError: a key that is none must not hide the others
    return None
