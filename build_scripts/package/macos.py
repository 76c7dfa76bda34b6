"""The macOS disk image: the program, and a link to the folder where programs go."""

import shutil
from pathlib import Path

from build_scripts.package.product import Product, run


def make_dmg(product: Product) -> list[Path]:
    """Make the disk image.

    PyInstaller signs the program with ECGDESK_CODESIGN_IDENTITY if that is set, else ad hoc: then
    people open it the first time by its context menu.
    """
    folder = product.work / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(product.program, folder / product.program.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    shutil.copy(product.source / "LICENSE", folder / "LICENSE.txt")
    file = product.output / f"{product.name}.dmg"
    image = ["-volname", f"ecgdesk {product.version}", "-srcfolder", str(folder)]
    run(["hdiutil", "create", "-ov", "-format", "UDZO", *image, str(file)])
    return [file]
