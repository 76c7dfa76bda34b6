"""LiteRT: one interpreter per thread and network."""

import threading
from typing import Any

import numpy as np
from numpy.typing import NDArray

_local = threading.local()


def run(key: str, model: bytes, picture: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
    """Run the network of ``model`` (a TFLite file's bytes, known by ``key``) on one picture.

    ``picture`` is uint8 rows x columns (x channels). Returns the outputs without their batch axis,
    float32. Raises ValueError or RuntimeError where LiteRT cannot run the model.
    """
    runner = _runner(key, model)
    detail = runner.get_input_details()[0]
    runner.set_tensor(detail["index"], picture.reshape(detail["shape"]))
    runner.invoke()
    return [_dequantised(runner, output) for output in runner.get_output_details()]


def _runner(key: str, model: bytes) -> Any:
    runners = _local.__dict__.setdefault("runners", {})
    if key not in runners:
        # Imported here: it takes a quarter of a second that the window's start should not wait for.
        from ai_edge_litert.interpreter import Interpreter

        runner = Interpreter(model_content=model, num_threads=1)
        runner.allocate_tensors()
        runners[key] = runner
    return runners[key]


def _dequantised(runner: Any, detail: dict[str, Any]) -> NDArray[np.float32]:
    values = runner.get_tensor(detail["index"])[0]
    scale, zero = detail["quantization"]
    if scale:
        values = (values.astype(np.float32) - zero) * scale
    return np.asarray(values, dtype=np.float32)
