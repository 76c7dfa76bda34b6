"""Edits of a quad that can be undone and redone."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from ecgdesk.desk.corners import Corners

_MERGEABLE = 1
_ALONE = -1


class QuadEdit(QUndoCommand):
    """From one set of corners to another. Edits with the same ``burst`` (not 0) become one."""

    def __init__(
        self,
        apply: Callable[[Corners], None],
        before: Corners,
        after: Corners,
        words: str,
        burst: int = 0,
    ) -> None:
        super().__init__(words)
        self._apply = apply
        self._before = before
        self._after = after
        self._burst = burst

    def id(self) -> int:
        """Tell Qt whether to ask ``mergeWith``."""
        return _MERGEABLE if self._burst else _ALONE

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the next edit of the same burst."""
        if not isinstance(other, QuadEdit) or other._burst != self._burst:
            return False
        self._after = other._after
        return True

    def redo(self) -> None:
        """Apply the edit (Qt also calls this when it is pushed)."""
        self._apply(self._after)

    def undo(self) -> None:
        """Take the edit back."""
        self._apply(self._before)
