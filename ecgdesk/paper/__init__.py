"""Paper: pixels in, a flat and measured Sheet out. Knows nothing of networks or windows."""
