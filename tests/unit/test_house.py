"""The house in order: versions, dependencies and commands say the same everywhere."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import ecgdesk

ROOT = Path(__file__).resolve().parents[2]


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def dependencies() -> list[str]:
    declared = project()["project"]
    extras = [name for names in declared["optional-dependencies"].values() for name in names]
    return sorted({re.split(r"[\s<>=;\[]", name)[0] for name in declared["dependencies"] + extras})


def test_changelog_opens_with_this_version() -> None:
    versions = re.findall(r"^## \[(\d+\.\d+\.\d+)\]", text_of("CHANGELOG.md"), re.MULTILINE)
    assert versions, "CHANGELOG.md names no version"
    assert versions[0] == ecgdesk.__version__


def test_version_is_said_in_one_place() -> None:
    assert "version" in project()["project"]["dynamic"]
    assert project()["tool"]["hatch"]["version"]["path"] == "ecgdesk/__init__.py"


@pytest.mark.parametrize("name", dependencies())
def test_dependency_is_explained(name: str) -> None:
    assert re.search(rf"^\| `{re.escape(name)}`", text_of("CONTRIBUTING.md"), re.MULTILINE), (
        f"say in CONTRIBUTING.md why {name} is needed"
    )


@pytest.mark.parametrize("command", ["run", "test"])
def test_readme_has_the_command(command: str) -> None:
    from build_scripts import dev

    assert f"python3 build_scripts/dev.py {command}" in text_of("README.md")
    assert f"dev.py {command}" in dev.USAGE


def test_oldest_python_is_said_once() -> None:
    oldest = re.search(r">=(\d+\.\d+)", project()["project"]["requires-python"])
    assert oldest
    assert f"Python {oldest[1]} or newer" in text_of("README.md")
    assert f"Python {oldest[1]} or newer" in text_of("build_scripts/dev.py")


def test_readme_says_what_this_is_not() -> None:
    words = " ".join(text_of("README.md").split())
    for sentence in (
        "Unconfirmed computer analysis",
        "not a diagnosis",
        "A negative reading does not exclude infarction",
    ):
        assert sentence in words


@pytest.mark.parametrize(
    "name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"], ids=lambda name: str(name)
)
def test_links_lead_somewhere(name: str) -> None:
    for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", text_of(name)):
        assert (ROOT / target).exists() or target.startswith("models/"), f"{name}: {target}"


def test_licence_is_apache() -> None:
    assert project()["project"]["license"] == "Apache-2.0"
    assert "Apache License\n                           Version 2.0" in text_of("LICENSE")
