"""How well a pack reads labelled pages: figures with intervals, tables and drawings."""
