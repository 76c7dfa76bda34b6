from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

RECORDS = Path(__file__).resolve().parents[2] / "fixtures" / "records.npz"


@pytest.fixture(scope="session")
def recordings() -> NDArray[np.int16]:
    """Five PTB-XL recordings, int16 microvolts [5, 8 leads, 1000] at 100 Hz."""
    with np.load(RECORDS) as kept:
        return np.asarray(kept["signals_uv"])
