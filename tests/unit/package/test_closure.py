from pathlib import Path

from build_scripts.package import closure


def test_nothing_is_missing() -> None:
    imports = {
        "program.exe": ["KERNEL32.dll", "python311.dll", "api-ms-win-crt-heap-l1-1-0.dll"],
        "Python311.DLL": ["VCRUNTIME140.dll", "WINSPOOL.DRV"],
        "vcruntime140.dll": [],
    }
    assert closure.missing(imports) == {}


def test_a_runtime_that_build_computers_have_is_missing() -> None:
    imports = {
        "litert.dll": ["VCRUNTIME140_THREADS.dll"],
        "other.pyd": ["vcruntime140_threads.dll"],
    }
    assert closure.missing(imports) == {"vcruntime140_threads.dll": ["litert.dll", "other.pyd"]}


def test_an_empty_folder_imports_nothing(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no program")
    assert closure.read_imports(tmp_path) == {}
