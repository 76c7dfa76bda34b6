"""Keeps the translations: ``python -m build_scripts.translations``.

Brings every ``resources/translations/ecgdesk_*.ts`` up to date with what the program says, writes
the patterns of sentences beside them, and compiles the ``.qm`` files with Qt's own ``lrelease``.
What has no translation yet is listed, the exit code is 1, and a test fails until it is there.
The ``.ts`` files are Qt Linguist's: ``pyside6-linguist`` opens them.
"""

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from build_scripts.sentences import ROOT, Message, collect

FOLDER = ROOT / "resources" / "translations"


def read_ts(path: Path) -> dict[Message, str]:
    """Return the translations of a file; those that are missing are empty."""
    found: dict[Message, str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") != "unfinished"
            found[name, message.findtext("source", "")] = (
                (translation.text or "") if done and translation is not None else ""
            )
    return found


def write_ts(path: Path, language: str, messages: list[Message], said: dict[Message, str]) -> None:
    """Write a file with these messages; what ``said`` does not hold is marked as unfinished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for context, source in messages:
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        translation.text = said.get((context, source), "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )


def missing(said: dict[Message, str], messages: list[Message]) -> list[Message]:
    """Return the messages without a translation."""
    return [message for message in messages if not said.get(message)]


def patterns(messages: list[Message]) -> str:
    """Return the file that tells the program which parts of a sentence are values."""
    sources = [source for context, source in messages if context == "Sentences"]
    return json.dumps(sources, ensure_ascii=False, indent=0) + "\n"


def compile_qm(path: Path) -> None:
    """Compile a file beside itself."""
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    lrelease = Path(PySide6.__file__).parent / name
    done = subprocess.run(
        [str(lrelease), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))],
        capture_output=True,
        text=True,
    )
    if done.returncode != 0:
        raise SystemExit(f"lrelease failed on {path.name}: {done.stderr.strip()}")


def main() -> int:
    """Bring all files up to date; returns the exit code."""
    messages = collect()
    (FOLDER / "sentences.json").write_text(patterns(messages), encoding="utf-8")
    code = 0
    for path in sorted(FOLDER.glob("ecgdesk_*.ts")):
        said = read_ts(path)
        write_ts(path, path.stem.removeprefix("ecgdesk_"), messages, said)
        compile_qm(path)
        for context, source in missing(said, messages):
            print(f"{path.name}: {context}: {source}")
            code = 1
    return code


if __name__ == "__main__":
    sys.exit(main())
