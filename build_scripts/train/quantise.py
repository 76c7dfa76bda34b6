"""Averaged float weights in, an int8 TFLite file out (uint8 pictures in, float numbers out)."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray
from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

from ecgdesk.packs.interpreter import interpret
from ecgdesk.packs.pack import Pack, PackIdentity


def to_int8(model: keras.Model, pictures: NDArray[np.uint8]) -> bytes:
    """Convert to full-integer TFLite, ranges taken from ``pictures`` (uint8 n x rows x columns).

    Weights are int8 a channel, activations int8; the two outputs come as float32.
    """

    def samples() -> Iterator[list[NDArray[np.float32]]]:
        for picture in pictures:
            yield [picture[None, ..., None].astype(np.float32)]

    shape = (1, *model.input_shape[1:])

    @tf.function(input_signature=[tf.TensorSpec(shape, tf.float32, name="picture")])
    def run(picture: Any) -> dict[str, Any]:
        logits, evidence = model(picture, training=False)
        return {"logits": logits, "evidence": evidence}

    # Frozen first: the converter's calibration cannot read variables.
    frozen = convert_variables_to_constants_v2(run.get_concrete_function())
    converter = tf.lite.TFLiteConverter.from_concrete_functions([frozen])
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = samples
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    converter.inference_input_type = tf.uint8
    converter.inference_output_type = tf.float32
    return bytes(converter.convert())


def predict(model: keras.Model, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Logits [n, findings] of the float network; pictures uint8 [n, rows, columns]."""
    logits, _ = model.predict(pictures[..., None], batch_size=32, verbose=0)
    return np.asarray(logits, np.float32)


def run_int8(folder: Path, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Logits [n, findings] of a pack folder's model file, through the program's own interpreter."""
    digest = hashlib.sha256((folder / "model.tflite").read_bytes()).hexdigest()
    identity = PackIdentity(folder.name, "being measured", digest)
    pack = Pack(folder, identity, "", "", "", (pictures.shape[1], pictures.shape[2]), ())
    return np.stack([interpret(pack, picture)[0] for picture in pictures])


def write_model(data: bytes, folder: Path) -> Path:
    """Write ``model.tflite`` into a pack's folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "model.tflite"
    path.write_bytes(data)
    return path
