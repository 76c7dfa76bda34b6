"""MobileNetV2 with a head that explains itself, and its start from ImageNet weights.

The last feature map goes through a 1 x 1 convolution to one evidence map per finding; the logit is
the mean of that map plus a bias. What the window shows is therefore the sum that made the number.
"""

from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

BATCH_NORM_MOMENTUM = 0.97
"""Keras gives MobileNetV2 0.999: after a short training its statistics still carry the start."""


@keras.saving.register_keras_serializable(package="ecgdesk")
class Bias(keras.layers.Layer):
    """One number a finding, added to the mean of its evidence."""

    def build(self, input_shape: tuple[int, ...]) -> None:
        """Make the weights: one a finding, 0 at the start."""
        self.bias = self.add_weight(name="bias", shape=(input_shape[-1],), initializer="zeros")

    def call(self, inputs: Any) -> Any:
        """Add them."""
        return inputs + self.bias


def build(shape: tuple[int, int], findings: int, alpha: float = 1.0) -> keras.Model:
    """Build the network for prepared pictures of ``shape`` (rows, columns).

    Input: float [n, rows, columns, 1], 0 to 255 as `packs.prepare` gives it. Outputs: logits
    [n, findings] and evidence [n, rows / 32, columns / 32, findings].
    """
    picture = keras.Input((*shape, 1), name="picture")
    scaled = keras.layers.Rescaling(1 / 127.5, -1.0, name="scale")(picture)
    body = keras.applications.MobileNetV2(
        input_shape=(*shape, 1), include_top=False, weights=None, alpha=alpha
    )
    for layer in body.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.momentum = BATCH_NORM_MOMENTUM
    features = keras.layers.Dropout(0.2, name="dropout")(body(scaled))
    evidence = keras.layers.Conv2D(findings, 1, use_bias=False, name="evidence")(features)
    mean = keras.layers.GlobalAveragePooling2D(name="mean")(evidence)
    logits = Bias(name="logits")(mean)
    return keras.Model(picture, [logits, evidence], name="sheet")


def body_of(model: keras.Model) -> keras.Model:
    """The MobileNetV2 inside a model of ``build``."""
    return next(layer for layer in model.layers if isinstance(layer, keras.Model))


def start_from_imagenet(
    model: keras.Model, weights: Path | None, pictures: NDArray[np.uint8]
) -> None:
    """Give the body ImageNet weights and batch norms that fit our own pictures.

    ``weights`` is an .npz of folded convolutions in graph order (NN_conv_kernel, NN_conv_bias,
    NN_depthwise_kernel ...); without it Keras' own weights are used (downloaded once).
    ``pictures`` is one batch, uint8 [n, rows, columns].
    """
    body = body_of(model)
    if weights is None:
        _copy_keras_weights(body)
        return
    folded = np.load(weights)
    kernels = sorted(name for name in folded.files if name.endswith("_kernel"))
    values: dict[int, Any] = {}
    convolutions = iter(kernels)
    bias = np.zeros(0, np.float32)
    x = keras.ops.convert_to_tensor(pictures[..., None].astype(np.float32) / 127.5 - 1)
    for layer in body.layers:
        if isinstance(layer, keras.layers.InputLayer):
            values[id(layer.output)] = x
            continue
        sources = layer.input if isinstance(layer.input, list) else [layer.input]
        inputs = [values[id(source)] for source in sources]
        if isinstance(layer, keras.layers.Conv2D | keras.layers.DepthwiseConv2D):
            name = next(convolutions)
            kernel, bias = folded[name], folded[name.replace("_kernel", "_bias")]
            if layer.kernel.shape[2] == 1 and kernel.shape[2] == 3:
                kernel = kernel.sum(axis=2, keepdims=True)  # one grey channel stands for three
            layer.kernel.assign(kernel)
        elif isinstance(layer, keras.layers.BatchNormalization):
            # Unchanged in inference, consistent in training: gamma and beta undo the statistics.
            seen = keras.ops.convert_to_numpy(inputs[0])
            mean, variance = seen.mean((0, 1, 2)), seen.var((0, 1, 2))
            layer.set_weights([np.sqrt(variance + layer.epsilon), bias + mean, mean, variance])
        out = layer(inputs if isinstance(layer.input, list) else inputs[0], training=False)
        values[id(layer.output)] = out


def _copy_keras_weights(body: keras.Model) -> None:
    ready = keras.applications.MobileNetV2(
        input_shape=(224, 224, 3), include_top=False, weights="imagenet"
    )
    for ours, theirs in zip(body.layers, ready.layers, strict=True):
        values = theirs.get_weights()
        if values and values[0].shape != ours.get_weights()[0].shape:
            values[0] = values[0].sum(axis=2, keepdims=True)
        ours.set_weights(values)


def save_weights(model: keras.Model, path: Path, shape: tuple[int, int], codes: list[str]) -> None:
    """Keep the weights as float16 in a file of their own, for retraining and for conversion."""
    arrays: dict[str, Any] = {
        f"w{index:03d}": np.asarray(value, np.float16)
        for index, value in enumerate(model.get_weights())
    }
    # Variances of quiet channels are below what float16 can hold.
    for index, variable in enumerate(model.weights):
        if "variance" in variable.path:
            arrays[f"w{index:03d}"] = np.asarray(model.get_weights()[index], np.float32)
    np.savez_compressed(path, shape=np.array(shape), codes=np.array(codes), **arrays)


def load_weights(path: Path) -> tuple[keras.Model, list[str]]:
    """Build the network that ``save_weights`` kept; returns it and its findings' codes."""
    kept = np.load(path)
    codes = [str(code) for code in kept["codes"]]
    rows, columns = (int(value) for value in kept["shape"])
    model = build((rows, columns), len(codes))
    names = sorted(name for name in kept.files if name.startswith("w"))
    model.set_weights([kept[name].astype(np.float32) for name in names])
    return model, codes
