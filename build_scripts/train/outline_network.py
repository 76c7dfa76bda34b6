"""The small network that sees which part of a picture is the ECG sheet.

    python -m build_scripts.train.outline_network --ptbxl FOLDER --work WORK_DIR

It gives, for each of COLUMNS x ROWS places of a picture, the log odds that the sheet lies there,
under fingers too. It learns from scenes (``outline_scenes.py``) of pages of folds 1 to 8, which are
drawn while it trains and kept in WORK_DIR; both drawing and training go on where they were stopped.
Writes ``resources/outline.tflite`` and prints how well the sheets of fold 9's scenes are covered.
"""

import argparse
import multiprocessing
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from build_scripts.train.datasets import Records, load_ptbxl, split
from build_scripts.train.outline_scenes import draw_pages, draw_scene
from ecgdesk.paper.sheet_mask import COLUMNS, ROWS, lay_in

OUT = Path(__file__).parents[2] / "resources" / "outline.tflite"
WIDTHS = (16, 24, 40, 64, 96, 96)
"""Channels after each halving of the picture."""
SHARD, PAGES = 250, 60
BATCH = 32
PEAK_RATE = 2e-3
ROUNDS = (3600, 1600)
MEAN_OF = 150
"""Steps that the running mean of the weights looks back."""
AT_EDGE = 4.0
"""Places on the sheet's edge weigh so many times more."""


Shards = tuple[NDArray[np.uint8], NDArray[np.uint8]]


def draw_shard(
    records: Records, rows: NDArray[np.int64], count: int, seed: list[int]
) -> dict[str, NDArray[np.uint8]]:
    """Draw scenes: ``pictures`` as the network sees them, ``masks`` (0 to 255) of the sheet."""
    rng = np.random.default_rng(seed)
    pages = draw_pages(records, rows, min(PAGES, count), rng)
    pictures, masks = [], []
    for _ in range(count):
        scene = draw_scene(pages, rng)
        pictures.append(lay_in(scene.pixels))
        masks.append(mask_of(scene.corners, scene.pixels.shape[1], scene.pixels.shape[0]))
    return {"pictures": np.stack(pictures), "masks": np.stack(masks)}


def mask_of(corners: NDArray[np.float64], width: int, height: int) -> NDArray[np.uint8]:
    """How much of each of the network's places the sheet covers."""
    mask = np.zeros((height * 2, width * 2), np.uint8)
    cv2.fillConvexPoly(mask, np.round((corners * 2 - 0.5) * 16).astype(np.int32), 255, shift=4)
    mask = np.asarray(mask if width >= height else np.rot90(mask), dtype=np.uint8)
    return np.asarray(cv2.resize(mask, (COLUMNS // 2, ROWS // 2), interpolation=cv2.INTER_AREA))


def keep_shards(records: Records, rows: NDArray[np.int64], folder: Path, count: int) -> None:
    """Draw ``count`` scenes into files of SHARD; those that are there already are kept."""
    cv2.setNumThreads(1)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count // SHARD):
        path = folder / f"scenes-{number:04d}.npz"
        if path.exists():
            continue
        partial = path.with_suffix(".partial")
        with partial.open("wb") as file:
            shard = draw_shard(records, rows, SHARD, [5, number])
            np.savez(file, pictures=shard["pictures"], masks=shard["masks"])
        partial.replace(path)


def _down(inputs: int, outputs: int) -> list[nn.Module]:
    return [
        nn.Conv2d(inputs, outputs, 3, 2, 1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    ]


def _plain(channels: int) -> list[nn.Module]:
    return [
        nn.Conv2d(channels, channels, 3, 1, 1, bias=False),
        nn.BatchNorm2d(channels),
        nn.ReLU(inplace=True),
    ]


def _separable(inputs: int, outputs: int, stride: int = 1, side: int = 3) -> list[nn.Module]:
    return [
        nn.Conv2d(inputs, inputs, side, stride, side // 2, groups=inputs, bias=False),
        nn.BatchNorm2d(inputs),
        nn.Conv2d(inputs, outputs, 1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    ]


class OutlineNetwork(nn.Module):
    """Pictures, uint8 [n, ROWS, COLUMNS, 3] -> log odds of the sheet [n, ROWS / 2, COLUMNS / 2]."""

    def __init__(self) -> None:
        super().__init__()
        a, b, c, d, e, f = WIDTHS
        self.downs = nn.ModuleList(
            [
                nn.Sequential(*_down(3, a)),
                nn.Sequential(*_down(a, b), *_plain(b)),
                nn.Sequential(*_down(b, c), *_plain(c)),
                nn.Sequential(*_down(c, d), *_separable(d, d, side=5), *_separable(d, d, side=5)),
                nn.Sequential(*_separable(d, e, 2), *_separable(e, e, side=5)),
                nn.Sequential(
                    *_separable(e, f, 2), *_separable(f, f, side=5), *_separable(f, f, side=5)
                ),
            ]
        )
        self.across = nn.ModuleList(
            nn.Conv2d(deep, shallow, 1) for deep, shallow in ((f, e), (e, d), (d, c), (c, b))
        )
        self.ups = nn.ModuleList(
            [
                nn.Sequential(*_separable(e, e, side=5)),
                nn.Sequential(*_separable(d, d, side=5), *_separable(d, d, side=5)),
                nn.Sequential(*_plain(c)),
                nn.Sequential(*_plain(b)),
            ]
        )
        self.last = nn.Conv2d(b, 4, 3, 1, 1)

    def forward(self, pictures: Tensor) -> Tensor:
        """Run the network."""
        seen = pictures.permute(0, 3, 1, 2).float() / 127.5 - 1
        levels: list[Tensor] = []
        for down in self.downs:
            seen = down(seen)
            levels.append(seen)
        for across, up, level in zip(self.across, self.ups, levels[-2:0:-1], strict=True):
            wide = functional.interpolate(
                across(seen), scale_factor=2, mode="bilinear", align_corners=False
            )
            seen = up(wide + level)
        odds: Tensor = functional.pixel_shuffle(self.last(seen), 2)[:, 0]
        return odds


def loss_of(odds: Tensor, masks: Tensor) -> Tensor:
    """Cross entropy, the sheet's edge weighing more; ``masks`` are 0 to 1."""
    around = functional.avg_pool2d(masks[:, None], 5, 1, 2, count_include_pad=False)[:, 0]
    weight = 1 + AT_EDGE * 4 * around * (1 - around)
    each = functional.binary_cross_entropy_with_logits(odds, masks, reduction="none")
    return (each * weight).sum() / weight.sum()


def _shown(
    pictures: NDArray[np.uint8], masks: NDArray[np.uint8], rng: np.random.Generator
) -> tuple[Tensor, Tensor]:
    """A batch, mirrored and tinted at random."""
    seen, wanted = torch.from_numpy(pictures), torch.from_numpy(masks)
    flips = [axis for axis in (1, 2) if rng.random() < 0.5]
    seen, wanted = torch.flip(seen, flips), torch.flip(wanted, flips)
    gain = torch.from_numpy(rng.normal(1, 0.12, (len(pictures), 1, 1, 3)).astype(np.float32))
    gain *= torch.from_numpy(rng.uniform(0.75, 1.15, (len(pictures), 1, 1, 1)).astype(np.float32))
    return (seen.float() * gain).clamp(0, 255), wanted.float() / 255


def rate(number: int, rounds: Sequence[int]) -> float:
    """Return the learning rate at a step: level in each round, and down for its last third.

    The first round rises from nothing; the others begin at half of its rate.
    """
    start = 0
    for steps in rounds:
        if number < start + steps:
            break
        start += steps
    share = min(1.0, 3 * (1 - (number - start) / steps) + 0.01)
    return PEAK_RATE * min((number + 1) / 200, 0.5 * share if start else share)


def train(
    folder: Path, kept: Path, rounds: Sequence[int], *, minutes: float = 2.0, seed: int = 0
) -> OutlineNetwork:
    """Train on the shards in ``folder``, new ones too as they come; resumes from ``kept``.

    ``rounds`` are so many steps each.

    Returned, and converted, is the running mean of the weights.
    """
    torch.manual_seed(seed)
    network = OutlineNetwork()
    network.to(memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(network.parameters(), lr=PEAK_RATE, weight_decay=1e-2)
    mean = {name: value.clone() for name, value in network.state_dict().items()}
    done, steps = 0, sum(rounds)
    if kept.exists():
        state = torch.load(kept, weights_only=True)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        mean, done = state["mean"], state["done"]
    known: list[Path] = []
    pictures = np.empty((0, ROWS, COLUMNS, 3), np.uint8)
    masks = np.empty((0, ROWS // 2, COLUMNS // 2), np.uint8)
    rng = np.random.default_rng([seed, done])
    saved = time.monotonic()
    losses: list[float] = []
    for number in range(done, steps):
        if number % 50 == 0 or not len(pictures):
            pictures, masks = _load(folder, known, (pictures, masks))
        chosen = np.sort(rng.choice(len(pictures), BATCH, replace=False))
        seen, wanted = _shown(pictures[chosen], masks[chosen], rng)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            odds = network(seen)
        loss = loss_of(odds.float(), wanted)
        optimizer.param_groups[0]["lr"] = rate(number, rounds)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        _take_into(mean, network, max(1 / (number + 1), 1 / MEAN_OF))
        losses.append(loss.item())
        if number % 50 == 49:
            print(f"step {number + 1} of {steps}: loss {np.mean(losses):.4f}, ", end="")
            print(f"{len(pictures)} scenes", flush=True)
            losses = []
        if time.monotonic() - saved > 60 * minutes or number == steps - 1:
            state = {"network": network.state_dict(), "optimizer": optimizer.state_dict()}
            state |= {"mean": mean, "done": number + 1, "losses": losses}
            torch.save(state, kept.with_suffix(".partial"))
            kept.with_suffix(".partial").replace(kept)
            saved = time.monotonic()
    network.load_state_dict(mean)
    network.eval()
    return network


def _take_into(mean: dict[str, Tensor], network: OutlineNetwork, share: float) -> None:
    for name, value in network.state_dict().items():
        if value.is_floating_point():
            mean[name].lerp_(value, share)


def _load(folder: Path, known: list[Path], shards: Shards) -> Shards:
    """Pictures and masks of all shards in ``folder``; ``known`` are those already in ``shards``."""
    new = sorted(set(folder.glob("scenes-*.npz")) - set(known))
    for path in new:
        with np.load(path) as file:
            shards = tuple(  # type: ignore[assignment]
                np.concatenate([old, file[name]])
                for old, name in zip(shards, ("pictures", "masks"), strict=True)
            )
    known.extend(new)
    return shards


def coverage(network: OutlineNetwork, shard: dict[str, NDArray[np.uint8]]) -> NDArray[np.float64]:
    """Intersection over union of what the network takes for the sheet and what is, [n]."""
    found = []
    with torch.no_grad():
        for at in range(0, len(shard["pictures"]), BATCH):
            part = torch.from_numpy(shard["pictures"][at : at + BATCH])
            found.append((network(part) > 0).numpy())
    seen, wanted = np.concatenate(found), shard["masks"] > 127
    common = (seen & wanted).sum(axis=(1, 2))
    return np.asarray(common / np.maximum((seen | wanted).sum(axis=(1, 2)), 1))


def to_tflite(network: OutlineNetwork) -> bytes:
    """Convert to TFLite: uint8 [1, ROWS, COLUMNS, 3] in, float32 [1, ROWS / 2, COLUMNS / 2] out.

    Weights are float16.
    """
    import keras
    import tensorflow as tf
    from tensorflow.python.framework.convert_to_constants import (
        convert_variables_to_constants_v2,
    )

    def run(layers: nn.Module, seen: Any) -> Any:
        for layer in layers.children():
            if isinstance(layer, nn.Conv2d):
                seen = _convolve(layer, seen)
            elif isinstance(layer, nn.BatchNorm2d):
                normal = keras.layers.BatchNormalization(epsilon=layer.eps)
                seen = normal(seen)
                parts = (layer.weight, layer.bias, layer.running_mean, layer.running_var)
                normal.set_weights([part.detach().numpy() for part in parts])
            else:
                seen = keras.layers.ReLU()(seen)
        return seen

    def _convolve(layer: nn.Conv2d, seen: Any) -> Any:
        side, stride = layer.kernel_size[0], layer.stride[0]
        if side > 1:
            seen = keras.layers.ZeroPadding2D(side // 2)(seen)
        weights = layer.weight.detach().numpy()
        if layer.groups > 1:
            made = keras.layers.DepthwiseConv2D(side, strides=stride, use_bias=False)
            weights = weights.transpose(2, 3, 0, 1)
        else:
            made = keras.layers.Conv2D(
                layer.out_channels, side, strides=stride, use_bias=layer.bias is not None
            )
            weights = weights.transpose(2, 3, 1, 0)
        seen = made(seen)
        bias = [] if layer.bias is None else [layer.bias.detach().numpy()]
        made.set_weights([weights, *bias])
        return seen

    entry = keras.Input((ROWS, COLUMNS, 3))
    seen, levels = entry, []
    for down in network.downs:
        seen = run(down, seen)
        levels.append(seen)
    for across, up, level in zip(network.across, network.ups, levels[-2:0:-1], strict=True):
        wide = _convolve(across, seen)
        wide = keras.layers.UpSampling2D(2, interpolation="bilinear")(wide)
        seen = run(up, keras.layers.Add()([wide, level]))
    model = keras.Model(entry, _convolve(network.last, seen))

    @tf.function(input_signature=[tf.TensorSpec((1, ROWS, COLUMNS, 3), tf.uint8, name="picture")])
    def odds(picture: Any) -> Any:
        four = model(tf.cast(picture, tf.float32) / 127.5 - 1, training=False)
        return tf.nn.depth_to_space(four, 2)[..., 0]

    frozen = convert_variables_to_constants_v2(odds.get_concrete_function())
    converter = tf.lite.TFLiteConverter.from_concrete_functions([frozen])
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.target_spec.supported_types = [tf.float16]
    return bytes(converter.convert())


def main() -> None:
    """Draw, train, convert and say how well sheets are covered."""
    parser = argparse.ArgumentParser(prog="python -m build_scripts.train.outline_network")
    parser.add_argument("--ptbxl", type=Path, required=True, help="the PTB-XL folder")
    parser.add_argument("--work", type=Path, default=Path("work"), help="signals are kept here")
    parser.add_argument("--scenes", type=int, default=20000, help="drawn to learn from")
    parser.add_argument("--rounds", type=int, nargs="+", default=ROUNDS, help="steps of each")
    parser.add_argument("--first", type=int, default=3000, help="scenes drawn before training")
    options = parser.parse_args()
    records = load_ptbxl(options.ptbxl, options.work / "ptbxl_signals.npz")
    learnt, held = split(records)
    folder = options.work / "outline_scenes"
    drawing = multiprocessing.get_context("spawn").Process(
        target=keep_shards, args=(records, learnt, folder, options.scenes), daemon=True
    )
    drawing.start()
    while len(list(folder.glob("scenes-*.npz"))) * SHARD < min(options.first, options.scenes):
        time.sleep(5)
    network = train(folder, options.work / "outline.pt", options.rounds)
    drawing.terminate()
    OUT.write_bytes(to_tflite(network))
    found = coverage(network, draw_shard(records, held, 1000, [6]))
    print(f"{OUT.name}: {OUT.stat().st_size / 1e3:.0f} kB; fold 9, 1000 drawn scenes: ", end="")
    print(f"mean IoU {found.mean():.3f}, {(found >= 0.97).mean():.1%} at least 0.97")


if __name__ == "__main__":
    main()
