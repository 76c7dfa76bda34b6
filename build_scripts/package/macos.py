"""The macOS disk image."""

from pathlib import Path

from build_scripts.package.product import Product


def make_dmg(product: Product) -> list[Path]:
    """Make the disk image."""
    return []
