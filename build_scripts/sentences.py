"""Finds every sentence of the program that a person can meet, for translation.

Three kinds, each with a context as Qt Linguist knows it:

- what the window and reports say: ``tr`` and ``translate`` calls in ``ecgdesk/desk`` and
  ``ecgdesk/exchange``;
- the words of declared tables: settings, and the packs that come with the program ("Packs");
- sentences of errors and reasons in the rooms that know no Qt ("Sentences"). Their f-strings become
  patterns: ``{1}`` stands for the first value, and so on.
"""

import ast
import builtins
import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path

from build_scripts.train.findings import FINDINGS

ROOT = Path(__file__).resolve().parents[1]

QUIET = ("InternalError", "CancelledError", *(name for name in dir(builtins) if name[0].isupper()))
"""Errors that are not said to people."""

TERMINAL = ("cli", "selftest", "command", "report_command", "export_command")
"""Modules that speak on the terminal only, in English."""

Message = tuple[str, str]
"""Context and source text."""


def collect() -> list[Message]:
    """Return every message once, in a stable order."""
    found: dict[Message, None] = {}
    for path in _modules():
        tree = ast.parse(path.read_text("utf-8"))
        if path.parent.name in ("desk", "exchange"):
            found.update(dict.fromkeys(_window(tree)))
        found.update(dict.fromkeys(_sentences(tree)))
    found.update(dict.fromkeys(_settings()))
    found.update(dict.fromkeys(_packs()))
    return sorted(found, key=lambda message: message[0].casefold())


def _modules() -> list[Path]:
    """Return the modules that the window needs, however far away."""
    reached: dict[Path, None] = {}
    ahead = sorted((ROOT / "ecgdesk" / "desk").glob("*.py"))
    while ahead:
        path = ahead.pop()
        if path in reached or path.stem in TERMINAL:
            continue
        reached[path] = None
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            elif isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            files = (ROOT.joinpath(*name.split(".")).with_suffix(".py") for name in names)
            ahead += [file for file in files if file.is_file()]
    return sorted(reached)


def _window(tree: ast.Module) -> Iterator[Message]:
    """Yield what ``tr``, ``translate`` and a module's own ``_tr`` are called with."""
    aliases = {
        function.name: context
        for function in tree.body
        if isinstance(function, ast.FunctionDef)
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and _name(call.func) == "translate"
        for context in [_text(call.args[0])]
        if context is not None and isinstance(call.args[1], ast.Name)
    }
    yield from _calls(tree, "", aliases)


def _calls(node: ast.AST, scope: str, aliases: dict[str, str]) -> Iterator[Message]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else scope
        if isinstance(child, ast.Call):
            name, texts = _name(child.func), [_text(argument) for argument in child.args]
            if name == "translate" and len(texts) > 1 and texts[0] and texts[1]:
                yield texts[0], texts[1]
            elif name == "tr" and texts and texts[0]:
                owner = _name(child.func.value) if isinstance(child.func, ast.Attribute) else ""
                yield (inner if owner == "self" else "QObject"), texts[0]
            elif name in aliases and texts and texts[0]:
                yield aliases[name], texts[0]
        yield from _calls(child, inner, aliases)


def _settings() -> Iterator[Message]:
    from ecgdesk.settings import LANGUAGE, SETTINGS

    for setting in SETTINGS:
        names = setting.names[:1] if setting is LANGUAGE else setting.names
        for text in (setting.group, setting.words, setting.notes, *names):
            if text:
                yield "Settings", text


def _packs() -> Iterator[Message]:
    """Yield what packs say: those that ship, and every finding that they could be trained on."""
    texts = [finding.name for finding in FINDINGS]
    for path in sorted((ROOT / "models").glob("*/pack.json")):
        manifest = json.loads(path.read_text("utf-8"))
        texts += [manifest["title"], *(finding["name"] for finding in manifest["findings"])]
        for panel in manifest.get("panels", []):
            texts += [panel[key] for key in ("title", "about", "note") if panel.get(key)]
            for category in panel["categories"]:
                texts += [category[key] for key in ("name", "cannot_tell") if category.get(key)]
    # Which findings a pack lacks is put together from their names: see ``words.pack_word``.
    composed = re.compile(r"This pack does not look for: .*")
    yield from (("Packs", text) for text in texts if not composed.fullmatch(text))


def _sentences(tree: ast.Module) -> Iterator[Message]:
    """Yield the sentences that errors and reasons are made with, and those that kinds declare."""
    for kind in ast.walk(tree):
        if isinstance(kind, ast.ClassDef) and kind.name.endswith("Error"):
            for part in kind.body:
                if isinstance(part, ast.Assign) and _name(part.targets[0]) == "words":
                    yield "Sentences", _numbered(_text(part.value) or "")
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef | ast.Module):
            continue
        named = {
            _name(node.targets[0]): node.value
            for node in function.body
            if isinstance(node, ast.Assign)
        }
        for node in ast.walk(function):
            if not isinstance(node, ast.Call):
                continue
            name = _name(node.func)
            if name == "Reason" and len(node.args) == 2:
                said = node.args[1]
            elif name.endswith("Error") and name not in QUIET and node.args:
                said = node.args[0]
            else:
                continue
            text = _pattern(named.get(said.id, said) if isinstance(said, ast.Name) else said)
            if text and " " in text:
                yield "Sentences", text


def _numbered(text: str) -> str:
    """Return a text for ``format`` with {1}, {2} … in place of its fields."""
    count = itertools.count(1)
    return re.sub(r"\{\w+\}", lambda _: f"{{{next(count)}}}", text)


def _pattern(node: ast.expr) -> str | None:
    """Return a sentence with {1}, {2} … for its values; None for what is no literal."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    text, count = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            count += 1
            text += f"{{{count}}}"
    return text


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
