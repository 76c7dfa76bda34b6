"""Exchange: Records out, in forms that people and other programs read."""
