"""LiteRT: one interpreter per thread and pack."""

import threading
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ecgdesk.errors import PackError
from ecgdesk.packs.pack import Pack

_local = threading.local()


def interpret(
    pack: Pack, pixels: NDArray[np.uint8]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Run the pack's network on one prepared picture (uint8 rows x columns).

    Returns the logits (findings) and the evidence maps (rows x columns x findings), float32.
    """
    runner = _runner(pack)
    detail = runner.get_input_details()[0]
    runner.set_tensor(detail["index"], pixels.reshape(detail["shape"]))
    runner.invoke()
    outputs = [_dequantised(runner, output) for output in runner.get_output_details()]
    outputs.sort(key=lambda values: values.ndim)
    return outputs[0], outputs[1]


def _runner(pack: Pack) -> Any:
    runners = _local.__dict__.setdefault("runners", {})
    key = pack.identity.sha256
    if key not in runners:
        # Imported here: it takes a quarter of a second that the window's start should not wait for.
        from ai_edge_litert.interpreter import Interpreter

        try:
            runner = Interpreter(model_content=pack.model, num_threads=1)
            runner.allocate_tensors()
        except (ValueError, RuntimeError) as error:
            raise PackError(
                f"The model of the pack {pack.identity.name} cannot be run here ({error}). "
                "Install the pack again, or another version of it."
            ) from error
        runners[key] = runner
    return runners[key]


def _dequantised(runner: Any, detail: dict[str, Any]) -> NDArray[np.float32]:
    values = runner.get_tensor(detail["index"])[0]
    scale, zero = detail["quantization"]
    if scale:
        values = (values.astype(np.float32) - zero) * scale
    return np.asarray(values, dtype=np.float32)
