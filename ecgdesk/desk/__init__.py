"""The desk: the windows. The only room that imports PySide6."""
