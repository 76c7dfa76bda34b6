"""The workflows on GitHub: right by its schema, and calling what is there."""

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ROOT = Path(__file__).resolve().parents[3]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_is_right_by_the_schema(workflow: Path) -> None:
    checker = [sys.executable, "-m", "check_jsonschema"]
    schema = ["--builtin-schema", "vendor.github-workflows"]
    done = subprocess.run([*checker, *schema, str(workflow)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_packages_are_built_by_the_one_script() -> None:
    text = (ROOT / ".github" / "workflows" / "package.yml").read_text(encoding="utf-8")
    assert "python build_scripts/package/build.py" in text
    for system in ("ubuntu-", "windows-latest", "macos-"):
        assert system in text


def test_the_program_is_built_with_the_libraries_that_qt_needs() -> None:
    from build_scripts import dev

    text = (ROOT / ".github" / "workflows" / "package.yml").read_text(encoding="utf-8")
    for _, package in dev.QT + dev.QT_WINDOW:
        assert f" {package}" in text


@pytest.mark.skipif(sys.platform == "win32", reason="needs bash, and a python that is a script")
@pytest.mark.parametrize("known", [True, False], ids=["its key is in the commit", "it is not"])
def test_a_version_is_signed_by_the_key_of_a_secret(tmp_path: Path, known: bool) -> None:
    text = (ROOT / ".github" / "workflows" / "package.yml").read_text(encoding="utf-8")
    step = text.split("- name: Sign for ecgdesk verify\n")[1].split("\n      - ")[0]
    script = textwrap.dedent(step.split("run: |\n")[1])
    shutil.copytree(ROOT / "ecgdesk", tmp_path / "ecgdesk")
    (tmp_path / "build_scripts").symlink_to(ROOT / "build_scripts")
    python = tmp_path / "build" / "package" / "environment" / "bin" / "python"
    for folder in (python.parent, tmp_path / "dist", tmp_path / "resources" / "keys"):
        folder.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    setup, listing = tmp_path / "dist" / "a setup.exe", tmp_path / "dist" / "files.sha256"
    setup.write_bytes(b"setup")
    listing.write_bytes(b"listing")
    key = Ed25519PrivateKey.generate()
    if known:
        (tmp_path / "resources" / "keys" / "ecgdesk.pub").write_bytes(
            key.public_key().public_bytes(
                serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
            )
        )
    secret = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    done = subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", script],
        cwd=tmp_path,
        env={
            "PATH": os.environ["PATH"],
            "RUNNER_TEMP": str(tmp_path),
            "ECGDESK_SIGNING_KEY": secret.decode().strip(),
        },
        capture_output=True,
        text=True,
    )
    assert (done.returncode == 0) is known, done.stdout + done.stderr
    assert not (tmp_path / "signing.pem").exists()
    if known:
        assert "is genuine, signed by ecgdesk" in done.stdout
        assert setup.with_name("a setup.exe.sig").exists()
        assert not listing.with_name("files.sha256.sig").exists()


def test_only_one_step_gets_the_signing_key() -> None:
    text = (ROOT / ".github" / "workflows" / "package.yml").read_text(encoding="utf-8")
    assert text.count("${{ secrets.ECGDESK_SIGNING_KEY }}") == 1
    before_the_steps = text.split("    steps:\n")[0]
    assert "HAS_SIGNING_KEY" in before_the_steps
    assert "      ECGDESK_SIGNING_KEY:" not in before_the_steps
