"""What a person says of a page: agreement with the program's reading, or a reading of their own."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Review:
    """A person's word on one page.

    ``present`` are the codes of the findings that the person sees, in the pack's order. ``agrees``
    tells whether they took the program's reading as it was.
    """

    agrees: bool
    present: tuple[str, ...] = ()
    note: str = ""
