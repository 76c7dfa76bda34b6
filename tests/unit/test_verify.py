"""``ecgdesk verify``: a new version on a stick is genuine, or is not to be run."""

import getpass
import shutil
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
)

from build_scripts.package import sign as script
from ecgdesk.cli import main
from tests.signing import trusted_key

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ed25519PrivateKey:
    return trusted_key("ecgdesk", tmp_path / "keys", monkeypatch)


@pytest.fixture
def setup(tmp_path: Path) -> Path:
    file = tmp_path / "ecgdesk-9.0 größer-setup.exe"
    file.write_bytes(b"MZ" + bytes(3_000_000))
    return file


def test_what_the_script_signed_is_genuine(
    key: Ed25519PrivateKey,
    setup: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Captured,
) -> None:
    secret = tmp_path / "key.pem"
    locked = BestAvailableEncryption(b"open sesame")
    secret.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked))
    monkeypatch.setattr(getpass, "getpass", lambda _: "open sesame")
    monkeypatch.setattr(sys, "argv", ["sign", str(secret), str(setup)])
    assert script.main() == 0
    assert main(["verify", str(setup)]) == 0
    assert f"{setup} is genuine, signed by ecgdesk." in capsys.readouterr().out


def test_one_bit_is_enough(key: Ed25519PrivateKey, setup: Path, capsys: Captured) -> None:
    script.sign(key, setup)
    content = bytearray(setup.read_bytes())
    content[2_000_000] ^= 1
    setup.write_bytes(content)
    assert main(["verify", str(setup)]) == 1
    told = capsys.readouterr()
    assert "Do not run it" in told.err and "genuine" not in told.out


def test_nobody_is_trusted_without_a_key(
    key: Ed25519PrivateKey, setup: Path, tmp_path: Path, capsys: Captured
) -> None:
    script.sign(key, setup)
    shutil.rmtree(tmp_path / "keys")
    assert main(["verify", str(setup)]) == 1
    assert "somebody whom this ecgdesk does not know" in capsys.readouterr().err


def test_what_is_missing_is_named(key: Ed25519PrivateKey, setup: Path, capsys: Captured) -> None:
    assert main(["verify", str(setup)]) == 1
    assert f"{setup}.sig cannot be read" in capsys.readouterr().err
    script.sign(key, setup)
    setup.unlink()
    assert main(["verify", str(setup)]) == 1
    assert f"{setup} cannot be read" in capsys.readouterr().err
