"""Scanners: a device in, Pages out."""
