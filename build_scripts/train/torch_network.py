"""The same network as network.py, in PyTorch: where the training steps are taken.

PyTorch trains it twice as fast as TensorFlow on a processor that knows bfloat16, and runs on a GPU
as it is. Weights go between the two with `take_from_keras` and `carry_into_keras`; quantising to
TFLite stays with Keras.
"""

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from build_scripts.train.network import BATCH_NORM_MOMENTUM, body_of, build

# (expansion, channels, blocks, stride of the first) of Sandler et al. 2018, table 2.
STAGES = (
    (1, 16, 1, 1),
    (6, 24, 2, 2),
    (6, 32, 3, 2),
    (6, 64, 4, 2),
    (6, 96, 3, 1),
    (6, 160, 3, 2),
    (6, 320, 1, 1),
)
LAST_CHANNELS = 1280


class SheetNetwork(nn.Module):
    """MobileNetV2 with the evidence head.

    Takes pictures as `packs.prepare` makes them, uint8 or float [n, rows, columns], 0 to 255, rows
    and columns multiples of 32. Gives logits [n, findings] and evidence [n, findings, rows / 32,
    columns / 32], float32.
    """

    def __init__(self, findings: int, alpha: float = 1.0, dropout: float = 0.2) -> None:
        super().__init__()
        first = _channels(32, alpha)
        layers: list[nn.Module] = [_Stem(first)]
        inputs = first
        for expansion, channels, blocks, stride in STAGES:
            outputs = _channels(channels, alpha)
            for number in range(blocks):
                layers.append(_Block(inputs, outputs, expansion, stride if number == 0 else 1))
                inputs = outputs
        last = LAST_CHANNELS if alpha <= 1 else _channels(LAST_CHANNELS, alpha)
        layers.append(_convolved(inputs, last, active=True))
        self.alpha = alpha
        self.body = nn.Sequential(*layers)
        self.dropout = nn.Dropout(dropout)
        self.evidence = nn.Conv2d(last, findings, 1, bias=False)
        self.bias = nn.Parameter(torch.zeros(findings))

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor]:
        """Run the network; see the class for shapes."""
        scaled = pictures[:, None].float() / 127.5 - 1
        features = self.body(scaled.contiguous(memory_format=torch.channels_last))
        evidence = self.evidence(self.dropout(features)).float()
        return evidence.mean(dim=(2, 3)) + self.bias, evidence


def take_from_keras(network: SheetNetwork, model: Any) -> None:
    """Copy the weights of a Keras model of network.build (the same alpha and findings)."""
    with torch.no_grad():
        for ours, theirs in zip(_layers(network), _keras_layers(model), strict=True):
            values = [torch.from_numpy(np.array(value)) for value in theirs.get_weights()]
            if isinstance(ours, nn.BatchNorm2d):
                for variable, value in zip(_variables(ours), values, strict=True):
                    variable.copy_(value)
            else:
                ours.weight.copy_(_kernel_from_keras(values[0], ours))
        network.bias.copy_(torch.from_numpy(np.array(model.get_layer("logits").get_weights()[0])))


def carry_into_keras(network: SheetNetwork, shape: tuple[int, int]) -> Any:
    """Build the Keras model of ``shape`` (rows, columns) with this network's weights."""
    model = build(shape, len(network.bias), network.alpha)
    for ours, theirs in zip(_layers(network), _keras_layers(model), strict=True):
        if isinstance(ours, nn.BatchNorm2d):
            theirs.set_weights([_numpy(variable) for variable in _variables(ours)])
        else:
            theirs.set_weights([_numpy(_kernel_to_keras(ours))])
    model.get_layer("logits").set_weights([_numpy(network.bias)])
    return model


def predict(
    network: SheetNetwork, pictures: NDArray[np.uint8], batch: int = 32
) -> NDArray[np.float32]:
    """Logits [n, findings] of prepared pictures, uint8 [n, rows, columns], without training."""
    training = network.training
    network.eval()
    device = network.bias.device
    parts = []
    with torch.no_grad(), autocast(device):
        for at in range(0, len(pictures), batch):
            part = torch.from_numpy(pictures[at : at + batch]).to(device)
            parts.append(network(part)[0].cpu().numpy())
    network.train(training)
    return np.asarray(np.concatenate(parts), np.float32)


def autocast(device: torch.device) -> Any:
    """Half precision where it is faster; the weights and their updates stay float32."""
    return torch.autocast(device.type, torch.bfloat16)


class _Stem(nn.Module):
    """The first convolution, stride 2, padded as Keras pads: below and to the right."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.convolution = nn.Conv2d(1, channels, 3, 2, bias=False)
        self.norm = _norm(channels)

    def forward(self, x: Tensor) -> Tensor:
        x = self.convolution(functional.pad(x, (0, 1, 0, 1)))
        return functional.relu6(self.norm(x), inplace=True)


class _EverySecond(torch.autograd.Function):
    """Every second row and column, from the second on; all in the channels-last order.

    PyTorch's own slicing hands back a gradient in the other order, which every layer before it
    then has to turn.
    """

    @staticmethod
    def forward(context: Any, x: Tensor) -> Tensor:
        context.shape = x.shape
        return x[:, :, 1::2, 1::2].contiguous(memory_format=torch.channels_last)

    @staticmethod
    def backward(context: Any, gradient: Tensor) -> Tensor:
        batch, channels, rows, columns = context.shape
        # Rows and columns before channels, and turned: the channels-last order from the start.
        whole = gradient.new_zeros(batch, rows, columns, channels).permute(0, 3, 1, 2)
        whole[:, :, 1::2, 1::2] = gradient
        return whole


class _Block(nn.Module):
    """Expand, filter each channel by itself, project; added to its input where it fits."""

    def __init__(self, inputs: int, outputs: int, expansion: int, stride: int) -> None:
        super().__init__()
        wide = inputs * expansion
        self.expand = _convolved(inputs, wide, active=True) if expansion != 1 else None
        self.filter = nn.Conv2d(wide, wide, 3, 1, 1, groups=wide, bias=False)
        self.norm = _norm(wide)
        self.project = _convolved(wide, outputs, active=False)
        self.stride = stride
        self.adds = stride == 1 and inputs == outputs

    def forward(self, x: Tensor) -> Tensor:
        y = self.expand(x) if self.expand is not None else x
        y = self.filter(y)
        if self.stride == 2:
            # Equal to Keras' stride 2 on even sizes; PyTorch's own backward pass of a depthwise
            # convolution with stride 2 takes six times as long on a processor.
            y = _EverySecond.apply(y)
        y = self.project(functional.relu6(self.norm(y), inplace=True))
        return x + y if self.adds else y


def _convolved(inputs: int, outputs: int, *, active: bool) -> nn.Sequential:
    layers: list[nn.Module] = [nn.Conv2d(inputs, outputs, 1, bias=False), _norm(outputs)]
    return nn.Sequential(*layers, nn.ReLU6(inplace=True)) if active else nn.Sequential(*layers)


def _norm(channels: int) -> nn.BatchNorm2d:
    return nn.BatchNorm2d(channels, eps=1e-3, momentum=1 - BATCH_NORM_MOMENTUM)


def _channels(channels: int, alpha: float) -> int:
    """Multiples of eight, never more than a tenth below what was asked (as Keras rounds)."""
    wanted = channels * alpha
    rounded = max(8, int(wanted + 4) // 8 * 8)
    return rounded + 8 if rounded < 0.9 * wanted else rounded


def _layers(network: SheetNetwork) -> list[Any]:
    return [m for m in network.modules() if isinstance(m, nn.Conv2d | nn.BatchNorm2d)]


def _keras_layers(model: Any) -> list[Any]:
    body = [layer for layer in body_of(model).layers if layer.weights]
    return [*body, model.get_layer("evidence")]


def _variables(norm: nn.BatchNorm2d) -> list[Any]:
    return [norm.weight, norm.bias, norm.running_mean, norm.running_var]


def _kernel_from_keras(kernel: Tensor, layer: nn.Conv2d) -> Tensor:
    # Keras: rows, columns, inputs, outputs; depthwise: rows, columns, channels, 1.
    return kernel.permute(2, 3, 0, 1) if layer.groups > 1 else kernel.permute(3, 2, 0, 1)


def _kernel_to_keras(layer: nn.Conv2d) -> Tensor:
    return (
        layer.weight.permute(2, 3, 0, 1) if layer.groups > 1 else layer.weight.permute(2, 3, 1, 0)
    )


def _numpy(value: Tensor) -> NDArray[np.float32]:
    return np.ascontiguousarray(value.detach().cpu().float().numpy())
