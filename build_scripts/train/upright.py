"""The small network that tells an upright sheet from one upside down.

    python -m build_scripts.train.upright --ptbxl FOLDER --work WORK_DIR

It reads the ink that `ecgdesk.paper.upright` reduces, drawn here at once from recordings of folds 1
to 8: traces that break up, headers, creases, edges of the table. Of a sheet and the same sheet
upside down it gives the upright one the higher score, so it cannot lean to either side. Writes
``resources/upright.tflite`` and prints how often it is wrong on drawn pages of fold 9.
"""

import argparse
import os
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

from build_scripts.train.datasets import Records, load_ptbxl, split, twelve_leads
from build_scripts.train.printout import Printout, compose, random_style
from build_scripts.train.signals import vary
from ecgdesk.paper.upright import COLUMNS, PLACES, ROWS, WORK_PIXELS_PER_MM, lay_in

OUT = Path(__file__).parents[2] / "resources" / "upright.tflite"
LAYERS = ((12, 2), (24, 2), (32, 2), (48, 2), (64, 1))
"""Channels and stride of each 3 x 3 convolution."""
SHARP = 2  # drawn so many times larger, then reduced as the paper's ink is
BATCH = 64
PEAK_RATE = 3e-3
LETTERS = list("abcde 0123mMHz")


def draw_sheet(eight_uv: NDArray[np.int16], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Draw one record's page as the network sees it, uint8 ROWS x COLUMNS, upright."""
    leads = twelve_leads(vary(eight_uv.astype(np.float32), rng)) / 1000
    printout = compose(leads, random_style(rng), rng)
    sheet = _laid_wrong(_drawn(printout, rng), printout, rng)
    small = cv2.resize(sheet, None, fx=1 / SHARP, fy=1 / SHARP, interpolation=cv2.INTER_AREA)
    height, width = small.shape
    fade = rng.uniform(rng.choice([0.25, 0.6, 1.0]), 1, (3, 4)).astype(np.float32)
    faded = small * cv2.resize(fade, (width, height))
    mask = (faded > 60).astype(np.uint8) * 255
    _add_marks(mask, rng)
    return np.asarray(lay_in(mask), np.uint8)


def _drawn(printout: Printout, rng: np.random.Generator) -> NDArray[np.uint8]:
    per_mm = WORK_PIXELS_PER_MM * SHARP
    width, height = printout.style.page_mm
    sheet = np.zeros((round(height * per_mm), round(width * per_mm)), np.uint8)
    pen = max(1, round(printout.style.line_mm * per_mm * rng.uniform(0.6, 1.3)))
    shade = int(rng.uniform(110, 255))
    for stroke in printout.strokes + printout.rules:
        points = np.round(stroke * per_mm * 16).astype(np.int32).reshape(-1, 1, 2)
        cv2.polylines(sheet, [points], False, shade, pen, cv2.LINE_AA, shift=4)
    if rng.random() < 0.85:
        for x, y, size_mm, words in printout.labels + printout.texts * int(rng.random() < 0.8):
            size, at = size_mm * per_mm, (round(x * per_mm), round(y * per_mm))
            thick = max(1, round(size / 9))
            cv2.putText(sheet, words, at, printout.style.font, size / 22, shade, thick, cv2.LINE_AA)
    return sheet


def _laid_wrong(
    sheet: NDArray[np.uint8], printout: Printout, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Corners a little off; now and then only the part around the signals."""
    height, width = sheet.shape
    whole = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    if rng.random() < 0.3:
        per_mm = WORK_PIXELS_PER_MM * SHARP
        left, top, right, bottom = np.array(printout.signal_box) * per_mm
        left, right = left - rng.uniform(-5, 30), right + rng.uniform(-20, 30)
        top, bottom = top - rng.uniform(-20, 60), bottom + rng.uniform(-20, 60)
        seen = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)
        width, height = int(right - left), int(bottom - top)
        laid = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    else:
        seen = whole
        laid = (whole + rng.normal(0, 0.012, (4, 2)) * [width, height]).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(seen, laid)
    return np.asarray(cv2.warpPerspective(sheet, matrix, (width, height)), np.uint8)


def _add_marks(mask: NDArray[np.uint8], rng: np.random.Generator) -> None:
    """Edges and creases, specks, and writing anywhere."""
    height, width = mask.shape
    for _ in range(int(rng.integers(0, 4))):
        if rng.random() < 0.5:
            y = int(rng.integers(0, height))
            cv2.line(mask, (0, y), (width, int(y + rng.normal(0, 8))), 255, 1)
        else:
            x = int(rng.integers(0, width))
            cv2.line(mask, (x, 0), (int(x + rng.normal(0, 8)), height), 255, 1)
    if rng.random() < 0.4:
        count = int(rng.integers(1, 200))
        mask[rng.integers(0, height, count), rng.integers(0, width, count)] = 255
    if rng.random() < 0.3:
        for _ in range(int(rng.integers(1, 8))):
            words = "".join(rng.choice(LETTERS, int(rng.integers(2, 20))))
            at = (int(rng.integers(0, width)), int(rng.integers(0, height)))
            cv2.putText(mask, words, at, 0, float(rng.uniform(0.2, 0.6)), 255, 1)


class UprightNetwork(nn.Module):
    """Score of sheets, uint8 [n, ROWS, COLUMNS] -> float32 [n]; the upright one scores higher."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        inputs = 3
        for channels, stride in LAYERS:
            layers.append(nn.Conv2d(inputs, channels, 3, stride, 1, bias=False))
            layers += [nn.BatchNorm2d(channels), nn.ReLU()]
            inputs = channels
        self.body = nn.Sequential(*layers)
        self.score = nn.Conv2d(inputs, 1, 1)
        places = torch.from_numpy(PLACES).permute(2, 0, 1)[None].float() / 127.5 - 1
        self.register_buffer("places", places)

    def forward(self, sheets: Tensor) -> Tensor:
        """Run the network."""
        places = self.get_buffer("places").expand(len(sheets), -1, -1, -1)
        seen = torch.cat([sheets[:, None].float() / 255, places], 1)
        scores: Tensor = self.score(self.body(seen)).mean((1, 2, 3))
        return scores


def train(sheets: NDArray[np.uint8], passes: int, seed: int = 0) -> UprightNetwork:
    """Train on upright sheets; each is shown beside itself turned upside down."""
    torch.manual_seed(seed)
    network = UprightNetwork()
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
            scores = network(torch.cat([upright, torch.flip(upright, (1, 2))]))
            loss = functional.softplus(scores[len(upright) :] - scores[: len(upright)]).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        print(f"pass {number + 1} of {passes}: loss {np.mean(losses):.4f}", flush=True)
    network.eval()
    return network


def log_odds(network: UprightNetwork, sheets: NDArray[np.uint8]) -> NDArray[np.float32]:
    """How surely each sheet is upright (positive) rather than upside down, [n]."""
    parts = []
    with torch.no_grad():
        for at in range(0, len(sheets), BATCH):
            part = torch.from_numpy(sheets[at : at + BATCH])
            parts.append((network(part) - network(torch.flip(part, (1, 2)))).numpy())
    return np.concatenate(parts)


def to_tflite(network: UprightNetwork) -> bytes:
    """Convert to TFLite: uint8 [1, ROWS, COLUMNS, 3] in, float32 [1] out.

    Weights are float16; in int8 one score in a hundred came out on the other side.
    """
    seen = keras.Input((ROWS, COLUMNS, 3))
    x = seen
    for (channels, stride), layer, norm in zip(
        LAYERS, network.body[::3], network.body[1::3], strict=True
    ):
        x = keras.layers.ZeroPadding2D(1)(x)
        convolution = keras.layers.Conv2D(channels, 3, strides=stride, use_bias=False)
        x = convolution(x)
        convolution.set_weights([layer.weight.detach().permute(2, 3, 1, 0).numpy()])
        normal = keras.layers.BatchNormalization(epsilon=norm.eps)
        x = keras.layers.ReLU()(normal(x))
        normal.set_weights(
            [
                v.detach().numpy()
                for v in (norm.weight, norm.bias, norm.running_mean, norm.running_var)
            ]
        )
    last = keras.layers.Conv2D(1, 1)
    x = last(x)
    last.set_weights(
        [
            network.score.weight.detach().permute(2, 3, 1, 0).numpy(),
            network.score.bias.detach().numpy(),
        ]
    )
    model = keras.Model(seen, keras.layers.GlobalAveragePooling2D()(x))

    @tf.function(input_signature=[tf.TensorSpec((1, ROWS, COLUMNS, 3), tf.uint8, name="sheet")])
    def score(sheet: Any) -> Any:
        seen = tf.cast(sheet, tf.float32)
        parts = tf.concat([seen[..., :1] / 255, seen[..., 1:] / 127.5 - 1], 3)
        return model(parts, training=False)[:, 0]

    frozen = convert_variables_to_constants_v2(score.get_concrete_function())
    converter = tf.lite.TFLiteConverter.from_concrete_functions([frozen])
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.target_spec.supported_types = [tf.float16]
    return bytes(converter.convert())


def draw_sheets(
    records: Records, rows: NDArray[np.int64], count: int, seed: int
) -> NDArray[np.uint8]:
    """Draw ``count`` sheets of those records, uint8 [count, ROWS, COLUMNS]."""
    rng = np.random.default_rng(seed)
    return np.stack([draw_sheet(records.signals[row], rng) for row in rng.choice(rows, count)])


def main() -> None:
    """Draw, train, convert and say how often it is wrong."""
    parser = argparse.ArgumentParser(prog="python -m build_scripts.train.upright")
    parser.add_argument("--ptbxl", type=Path, required=True, help="the PTB-XL folder")
    parser.add_argument("--work", type=Path, default=Path("work"), help="signals are kept here")
    parser.add_argument("--sheets", type=int, default=8000, help="drawn to learn from")
    parser.add_argument("--passes", type=int, default=6)
    options = parser.parse_args()
    records = load_ptbxl(options.ptbxl, options.work / "ptbxl_signals.npz")
    learnt, held = split(records)
    kept = options.work / "upright.pt"
    if kept.exists():
        network = UprightNetwork()
        network.load_state_dict(torch.load(kept, weights_only=True))
        network.eval()
    else:
        sheets = draw_sheets(records, learnt, options.sheets, seed=5)
        network = train(sheets, options.passes)
        torch.save(network.state_dict(), kept)
    OUT.write_bytes(to_tflite(network))
    odds = log_odds(network, draw_sheets(records, held, 1000, seed=6))
    print(f"{OUT.name}: {OUT.stat().st_size / 1e3:.0f} kB; fold 9, 1000 drawn sheets: ", end="")
    print(f"{(odds <= 0).mean():.1%} taken for upside down, {(abs(odds) < 0.6).mean():.1%} unsure")


if __name__ == "__main__":
    main()
