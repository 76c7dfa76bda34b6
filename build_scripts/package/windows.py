"""The Windows installers."""

from pathlib import Path

from build_scripts.package.product import Product


def make_zip(product: Product) -> list[Path]:
    """Make the portable zip."""
    return []


def make_installer(product: Product) -> list[Path]:
    """Make the installer."""
    return []
