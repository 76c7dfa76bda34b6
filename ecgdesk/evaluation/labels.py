"""What is known of the pages to be evaluated: a table of labels, or a folder per class.

A table has a column ``file`` (as a path below the folder, or a name that occurs once), and either a
column ``label`` with one class a page, or one column a class with 1, 0, or nothing where it is not
known. A column ``patient`` keeps the pages of one patient together. Without a table, the folder
that a page lies in is its class.
"""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ecgdesk.errors import LabelsError

FILE, PATIENT = "file", "patient"
LABEL = ("label", "class")
_VALUES = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}
_VALUES_UNKNOWN = ("", "?", "na", "nan")


@dataclass(frozen=True)
class Labelled:
    """One page's file, what it has and has not (None: not known), and whose it is."""

    file: Path
    has: tuple[bool | None, ...]
    patient: str


@dataclass(frozen=True)
class Labels:
    """The labels as they are called, the files with theirs, and what was left out, in sentences.

    ``exclusive``: each file has one label and no other.
    """

    names: tuple[str, ...]
    files: tuple[Labelled, ...]
    exclusive: bool
    left_out: tuple[str, ...] = ()


def labels_of_folders(folder: Path, files: Iterable[Path]) -> Labels:
    """Take the folder that each file lies in, directly below ``folder``, for its class."""
    found = [(file, file.relative_to(folder).parts) for file in files]
    inside = [(file, parts[0]) for file, parts in found if len(parts) > 1]
    names = tuple(sorted({name for _, name in inside}))
    if len(names) < 2:
        raise LabelsError(
            f"{folder} has no folder per class with pages in it. Give the labels as a table: "
            "--labels labels.csv."
        )
    return Labels(
        names,
        tuple(
            Labelled(file, tuple(name == other for other in names), str(file))
            for file, name in inside
        ),
        exclusive=True,
        left_out=_counted(len(found) - len(inside), "lie in no folder of a class"),
    )


def labels_of_table(table: Path, folder: Path, files: Iterable[Path]) -> Labels:
    """Read a table of labels for the files below ``folder``; LabelsError says what is wrong."""
    columns, rows = _read(table)
    by_name = {column.strip().casefold(): column for column in columns}
    if FILE not in by_name:
        raise LabelsError(f"{table} has no column called {FILE}, which names each page's file.")
    one = next((by_name[name] for name in LABEL if name in by_name), None)
    special = {by_name.get(name) for name in (FILE, PATIENT)} | {one}
    if one is not None:
        names = tuple(sorted({row[one].strip() for row in rows} - {""}))
    else:
        names = tuple(column for column in columns if column not in special)
    if not names:
        raise LabelsError(
            f"{table} has no labels: give a column called {LABEL[0]}, or one column a class."
        )
    row_of = _match_files(table, folder, [row[by_name[FILE]] for row in rows], list(files))
    labelled = []
    for file, number in row_of.items():
        row = rows[number]
        if one is not None:
            label = row[one].strip()
            has = tuple(None if not label else label == name for name in names)
        else:
            has = tuple(_value(table, number, name, row[name]) for name in names)
        patient = row.get(by_name.get(PATIENT, ""), "").strip() or str(file)
        labelled.append(Labelled(file, has, patient))
    unlabelled = [file for file in files if file not in row_of]
    return Labels(
        names,
        tuple(labelled),
        exclusive=one is not None,
        left_out=(
            *_counted(len(rows) - len(row_of), "of the table are not in the folder"),
            *_counted(len(unlabelled), "of the folder are not in the table"),
        ),
    )


def match_classes(
    names: Sequence[str], classes: Mapping[str, str], given: Mapping[str, str]
) -> dict[str, str | None]:
    """Say for each label which class code it means; None for those that mean no class.

    A label is a class if it is its code or its name, or begins one name and no other, whatever the
    case. ``classes`` are code: name; ``given`` is what the person said, label: code or "".
    LabelsError names the labels that nobody knows, and the classes there are.
    """
    strangers = [name for name in given if name not in names]
    wrong = [code for code in given.values() if code and code not in classes]
    meant: dict[str, str | None] = {}
    unknown = []
    for name in names:
        code = given.get(name)
        if code is None:
            code = _guess(name.casefold(), classes)
        if code is None:
            unknown.append(name)
        meant[name] = code or None
    if strangers or wrong or unknown:
        what = ", ".join(map(repr, strangers or wrong or unknown))
        problem = (
            f"The labels have no {what}."
            if strangers
            else f"There is no class {what}."
            if wrong
            else f"What the labels mean by {what} is not known. Say it: "
            f"--class '{unknown[0]}=CODE' (or '{unknown[0]}=' for none of the classes)."
        )
        raise LabelsError(f"{problem} The classes are {', '.join(classes)}.")
    return meant


def _guess(name: str, classes: Mapping[str, str]) -> str | None:
    for code, title in classes.items():
        if name in (code.casefold(), title.casefold()):
            return code
    begun = [code for code, title in classes.items() if title.casefold().startswith(name)]
    return begun[0] if len(begun) == 1 else None


def _read(table: Path) -> tuple[list[str], list[dict[str, str]]]:
    try:
        text = table.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise LabelsError(
            f"{table} cannot be read as a table of labels. It must be CSV in UTF-8."
        ) from error
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.DictReader(text.splitlines(), delimiter=delimiter, restval="")
    rows = [{k: v or "" for k, v in row.items() if isinstance(k, str)} for row in reader]
    if not rows:
        raise LabelsError(f"{table} has no rows.")
    return list(reader.fieldnames or ()), rows


def _match_files(
    table: Path, folder: Path, named: Sequence[str], files: Sequence[Path]
) -> dict[Path, int]:
    """Which row each file's labels stand in, in the order of the files."""
    by_path = {file.relative_to(folder).as_posix(): file for file in files}
    by_name: dict[str, list[Path]] = {}
    for file in files:
        by_name.setdefault(file.name, []).append(file)
    row_of: dict[Path, int] = {}
    for number, name in enumerate(named):
        wanted = name.strip().replace("\\", "/")
        same = by_name.get(wanted, [])
        found = by_path.get(wanted) or (same[0] if len(same) == 1 else None)
        if found is None:
            continue
        if found in row_of:
            raise LabelsError(f"{table} names {wanted} twice (row {number + 2}).")
        row_of[found] = number
    if not row_of:
        raise LabelsError(f"None of the files that {table} names is in {folder}.")
    return {file: row_of[file] for file in files if file in row_of}


def _value(table: Path, number: int, column: str, text: str) -> bool | None:
    word = text.strip().casefold()
    if word in _VALUES_UNKNOWN:
        return None
    if word not in _VALUES:
        raise LabelsError(
            f"{table}, row {number + 2}, column {column}: {text!r} is neither 1 nor 0 nor empty."
        )
    return _VALUES[word]


def _counted(count: int, words: str) -> tuple[str, ...]:
    return (f"Left out: {count} files {words}.",) if count else ()
