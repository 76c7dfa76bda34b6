"""The command ``ecgdesk verify``: is a new version of ecgdesk genuine? It runs nothing."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ecgdesk.signatures import PROGRAM, SUFFIX, find_signer

OK, FAILED = 0, 1


def run(arguments: Sequence[str]) -> int:
    """Run ``ecgdesk verify``; returns its exit code, 0 only for a file that is genuine."""
    parser = argparse.ArgumentParser(
        prog="ecgdesk verify",
        description="Says whether an installer of ecgdesk is genuine, by the signature FILE.sig "
        "beside it. It runs nothing.",
        allow_abbrev=False,
    )
    parser.add_argument("file", type=Path, metavar="FILE")
    file: Path = parser.parse_args(list(arguments)).file
    try:
        signer = find_signer(PROGRAM, file, file.with_name(file.name + SUFFIX))
    except OSError as error:
        return _complain(
            f"{error.filename} cannot be read ({error.strerror}). Get {file.name} and "
            f"{file.name}{SUFFIX} from where the version came, and put them side by side."
        )
    if signer is None:
        return _complain(
            f"{file} cannot be trusted: its signature does not fit, so it was changed on the way, "
            "or signed by somebody whom this ecgdesk does not know. Do not run it. Get it and its "
            "signature again from where they came."
        )
    print(f"{file} is genuine, signed by {signer}. Run it to install that version.")
    return OK


def _complain(sentence: str) -> int:
    print(f"ecgdesk: {sentence}", file=sys.stderr)
    return FAILED
