"""What a pack's network says of one prepared picture."""

import numpy as np
from numpy.typing import NDArray

from ecgdesk import inference
from ecgdesk.errors import PackError
from ecgdesk.packs.pack import Pack


def interpret(
    pack: Pack, pixels: NDArray[np.uint8]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Run the pack's network on one prepared picture (uint8 rows x columns).

    Returns the logits (findings) and the evidence maps (rows x columns x findings), float32.
    """
    try:
        outputs = inference.run(pack.identity.sha256, pack.model, pixels)
    except (ValueError, RuntimeError) as error:
        raise PackError(
            f"The model of the pack {pack.identity.name} cannot be run here ({error}). "
            "Install the pack again, or another version of it."
        ) from error
    outputs.sort(key=lambda values: values.ndim)
    return outputs[0], outputs[1]
