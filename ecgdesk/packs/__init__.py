"""Packs: a flat Sheet's ink in, Findings out. Knows nothing of paper's pixels or windows."""
