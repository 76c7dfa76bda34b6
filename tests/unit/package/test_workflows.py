"""The workflows on GitHub: right by its schema, and calling what is there."""

import subprocess
import sys
from pathlib import Path

import pytest

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
