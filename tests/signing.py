"""A key pair made for a test, and the folder of keys that the program then trusts."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from ecgdesk import signatures


def trusted_key(name: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Ed25519PrivateKey:
    """Make a key whose public half alone lies in ``folder``, and have the program trust that."""
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    folder.mkdir()
    (folder / f"{name}.pub").write_bytes(public)
    monkeypatch.setattr(signatures, "keys_folder", lambda: folder)
    return key
