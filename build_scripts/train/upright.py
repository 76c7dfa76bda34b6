"""The small network that tells which way up a sheet lies.

    python -m build_scripts.train.upright --ptbxl FOLDER --work WORK_DIR

It learns from sheets drawn of recordings of folds 1 to 8 (`upright_sheets.py`). Of a sheet in its
four turns it gives the upright one the highest score; each turn is scored by itself, so it cannot
lean to a side. Sheets and network are kept in the work folder, so an interrupted run goes on.
Writes ``resources/upright.tflite`` and prints how often it is wrong on drawn sheets of fold 9.
"""

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import cv2
import keras
import numpy as np
import tensorflow as tf
import torch
from numpy.typing import NDArray
from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2
from torch import Tensor, nn
from torch.nn import functional

from build_scripts.train.datasets import load_ptbxl, split
from build_scripts.train.upright_sheets import draw_ink
from ecgdesk.paper.upright import DOUBT, SIDE, lay_in

OUT = Path(__file__).parents[2] / "resources" / "upright.tflite"
LAYERS = ((16, 6, 4), (32, 3, 2), (48, 3, 2), (64, 3, 2))
"""Channels, side and stride of each convolution."""
PLACED = 1
"""Before this layer each pixel is told where on the picture it is: header or footer."""
PLACES = SIDE // 4
BATCH = 32
PEAK_RATE = 3e-3
PART = 100

Pictures = NDArray[np.uint8]
Drawing = Callable[[NDArray[np.int16], np.random.Generator], Pictures]


class UprightNetwork(nn.Module):
    """Score of sheets, uint8 [n, SIDE, SIDE] -> float32 [n]; upright ones score higher."""

    def __init__(self) -> None:
        super().__init__()
        inputs = 1
        self.layers = nn.ModuleList()
        for number, (channels, side, stride) in enumerate(LAYERS):
            inputs += 2 * (number == PLACED)
            convolution = nn.Conv2d(inputs, channels, side, stride, 1, bias=False)
            self.layers.append(nn.Sequential(convolution, nn.BatchNorm2d(channels), nn.ReLU()))
            inputs = channels
        self.score = nn.Conv2d(inputs, 1, 1)
        self.register_buffer("places", torch.from_numpy(_places()).permute(2, 0, 1)[None])

    def forward(self, sheets: Tensor) -> Tensor:
        """Run the network."""
        x = sheets[:, None].float() / 255
        for number, layer in enumerate(self.layers):
            if number == PLACED:
                x = torch.cat([x, self.get_buffer("places").expand(len(x), -1, -1, -1)], 1)
            x = layer(x)
        scores: Tensor = self.score(x).mean((1, 2, 3))
        return scores


def _places() -> NDArray[np.float32]:
    """Where on the picture each pixel is, -1 to 1, PLACES x PLACES x 2 (down, across)."""
    edge = np.linspace(-1, 1, PLACES, dtype=np.float32)
    return np.stack(np.meshgrid(edge, edge, indexing="ij"), axis=2)


def score_four(network: nn.Module, sheets: Tensor) -> Tensor:
    """Scores of sheets, uint8 [n, SIDE, SIDE], after 0 to 3 quarter turns: [n, 4]."""
    turned = torch.cat([torch.rot90(sheets, turns, (1, 2)) for turns in range(4)])
    scores: Tensor = network(turned)
    return scores.reshape(4, len(sheets)).T


def train(sheets: Pictures, passes: int, seed: int = 0) -> UprightNetwork:
    """Train on upright sheets; each is shown beside itself in one of the other turns.

    Which one is a matter of chance in each pass: half the work of all four at once.
    """
    torch.manual_seed(seed)
    network = UprightNetwork()
    network.to(memory_format=torch.channels_last)  # with bfloat16, three times as fast here
    optimizer = torch.optim.AdamW(network.parameters(), lr=PEAK_RATE, weight_decay=1e-3)
    steps = max(1, len(sheets) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, PEAK_RATE, total_steps=passes * steps, pct_start=0.15
    )
    everything = torch.from_numpy(sheets)
    for number in range(passes):
        order, losses = torch.randperm(len(sheets)), []
        for step in range(steps):
            upright = everything[order[step * BATCH : (step + 1) * BATCH]]
            parts = upright.chunk(3)
            others = [torch.rot90(part, 1 + turns, (1, 2)) for turns, part in enumerate(parts)]
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = network(torch.cat([upright, *others])).float()
            loss = functional.softplus(scores[len(upright) :] - scores[: len(upright)]).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        print(f"pass {number + 1} of {passes}: loss {np.mean(losses):.4f}", flush=True)
    network.eval()
    return network


def score_all(network: UprightNetwork, sheets: Pictures) -> NDArray[np.float32]:
    """Scores of each sheet after 0 to 3 quarter turns, [n, 4]."""
    with torch.no_grad():
        parts = [
            score_four(network, torch.from_numpy(sheets[at : at + BATCH])).numpy()
            for at in range(0, len(sheets), BATCH)
        ]
    return np.concatenate(parts)


def to_tflite(network: UprightNetwork) -> bytes:
    """Convert to TFLite: uint8 [4, SIDE, SIDE] in, float32 [1, 4] out.

    Weights are float16; in int8 one score in a hundred came out on the other side.
    """
    seen = keras.Input((SIDE, SIDE, 1))
    placed = keras.Input((PLACES, PLACES, 2))
    x = seen
    for number, (channels, side, stride) in enumerate(LAYERS):
        convolution, norm, _ = network.layers[number]
        if number == PLACED:
            x = keras.layers.Concatenate()([x, placed])
        x = keras.layers.ZeroPadding2D(1)(x)
        own = keras.layers.Conv2D(channels, side, strides=stride, use_bias=False)
        x = own(x)
        own.set_weights([convolution.weight.detach().permute(2, 3, 1, 0).numpy()])
        normal = keras.layers.BatchNormalization(epsilon=norm.eps)
        x = keras.layers.ReLU()(normal(x))
        known = (norm.weight, norm.bias, norm.running_mean, norm.running_var)
        normal.set_weights([values.detach().numpy() for values in known])
    last = keras.layers.Conv2D(1, 1)
    x = last(x)
    weight, bias = network.score.weight.detach(), network.score.bias.detach()
    last.set_weights([weight.permute(2, 3, 1, 0).numpy(), bias.numpy()])
    model = keras.Model([seen, placed], keras.layers.GlobalAveragePooling2D()(x))
    places = np.repeat(_places()[None], 4, axis=0)

    @tf.function(input_signature=[tf.TensorSpec((4, SIDE, SIDE), tf.uint8, name="sheet")])
    def score(sheet: Any) -> Any:
        seen = tf.cast(sheet, tf.float32)[..., None] / 255
        return tf.reshape(model([seen, tf.constant(places)], training=False), (1, 4))

    frozen = convert_variables_to_constants_v2(score.get_concrete_function())
    converter = tf.lite.TFLiteConverter.from_concrete_functions([frozen])
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.target_spec.supported_types = [tf.float16]
    return bytes(converter.convert())


def make_sheets(
    signals: NDArray[np.int16],
    rows: NDArray[np.int64],
    count: int,
    seed: int,
    draw: Drawing,
    folder: Path,
) -> Pictures:
    """Make ``count`` sheets of those rows of signals with ``draw``, uint8 [count, SIDE, SIDE].

    They are kept in ``folder`` in parts; those that are there are not made again.
    """
    folder.mkdir(parents=True, exist_ok=True)
    parts = []
    for first in range(0, count, PART):
        path = folder / f"{draw.__name__}-{seed}-{first}-{min(PART, count - first)}.npz"
        if not path.exists():
            rng = np.random.default_rng([seed, first])
            chosen = rng.choice(rows, min(PART, count - first))
            made = np.stack([lay_in(draw(signals[row], rng)) for row in chosen])
            partial = path.with_suffix(".partial")
            with partial.open("wb") as file:
                np.savez_compressed(file, sheets=made)
            partial.replace(path)
            print(path.name, flush=True)
        parts.append(np.load(path)["sheets"])
    return np.concatenate(parts)


def report(network: UprightNetwork, sheets: Pictures) -> str:
    """How often the network is wrong, of any sheet in any turn, and of an upright one."""
    scores = score_all(network, sheets)
    against = scores[:, 1:].max(axis=1) - scores[:, 0]
    return (
        f"{len(sheets)} sheets: {np.mean(against > 0):.1%} scored wrong, "
        f"{np.mean(against > DOUBT):.1%} of upright ones turned, "
        f"{np.mean(against > -DOUBT):.1%} left in one of the other turns"
    )


def main() -> None:
    """Draw, train, convert and say how often it is wrong."""
    parser = argparse.ArgumentParser(prog="python -m build_scripts.train.upright")
    parser.add_argument("--ptbxl", type=Path, required=True, help="the PTB-XL folder")
    parser.add_argument("--work", type=Path, default=Path("work"), help="everything is kept here")
    parser.add_argument("--sheets", type=int, default=6000, help="drawn to learn from")
    parser.add_argument("--passes", type=int, default=8)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    records = load_ptbxl(options.ptbxl, options.work / "ptbxl_signals.npz")
    learnt, held = split(records)
    folder = options.work / "upright"
    kept = folder / "network.pt"
    network = UprightNetwork()
    if kept.exists():
        network.load_state_dict(torch.load(kept, weights_only=True))
        network.eval()
    else:
        sheets = make_sheets(records.signals, learnt, options.sheets, 5, draw_ink, folder)
        network = train(sheets, options.passes)
        torch.save(network.state_dict(), kept)
    OUT.write_bytes(to_tflite(network))
    sheets = make_sheets(records.signals, held, 1000, 6, draw_ink, folder)
    print(f"{OUT.name}: {OUT.stat().st_size / 1e3:.0f} kB; fold 9: {report(network, sheets)}")


if __name__ == "__main__":
    main()
