"""The signal teacher: small 1-D residual networks on the leads themselves.

    python -m build_scripts.train.teacher --ptbxl FOLDER --work WORK_DIR [--epochs N] [--members N]

It is not shipped. It reads the digital recording, where the picture network reads the drawing of
it, so it is far cheaper to train; the mean logits of its members then serve as soft labels for the
picture network. Run again after a stop, it goes on from the last finished epoch. It leaves in
WORK_DIR a folder for each member, and there and in WORK_DIR itself
`teacher_logits.npz` (ecg_ids int64 [n]; codes [findings]; logits float32 [n, findings], for every
record of folds 1 to 9) and `teacher.json` (the AUROCs on fold 9).
"""

import argparse
import json
import os
import queue
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import tensorflow as tf

from build_scripts.train.datasets import EIGHT_LEADS, RATE_HZ, SAMPLES, Records, load_ptbxl, split
from build_scripts.train.findings import CODES, SUPERCLASSES
from build_scripts.train.metrics import masked_aurocs

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int64]

CROP = 800  # samples seen in training; eight seconds still hold an irregular rhythm
PASS_STARTS = (0, 100, 200)  # the crops whose logits are averaged
PASS_STRENGTH = 0.5  # of the augmentation, in those passes
KEPT_LOGITS = Path(__file__).parent / "teacher_logits.npz"
MEMBERS = 2  # networks that differ by their seed; the mean of their logits is the teacher's


@dataclass(frozen=True)
class Settings:
    """Everything that decides what is trained; a checkpoint of other settings is not resumed."""

    epochs: int = 12
    widths: tuple[int, ...] = (48, 64, 128, 192, 256)
    batch: int = 64
    kernel: int = 7
    learning_rate: float = 2e-3
    weight_decay: float = 0.02
    dropout: float = 0.3
    batch_norm_momentum: float = 0.95
    seed: int = 1
    codes: tuple[str, ...] = CODES


def build_teacher(settings: Settings) -> Any:
    """Millivolts [batch, samples, 8] -> logits [batch, findings]; any length of signal."""
    layers = keras.layers

    def normalised(x: Any) -> Any:
        return layers.BatchNormalization(momentum=settings.batch_norm_momentum)(x)

    def convolved(x: Any, width: int, kernel: int, stride: int = 1) -> Any:
        return layers.Conv1D(
            width,
            kernel,
            strides=stride,
            padding="same",
            use_bias=False,
            kernel_initializer="he_normal",
        )(x)

    signal = keras.Input((None, len(EIGHT_LEADS)))
    x = layers.ReLU()(normalised(convolved(signal, settings.widths[0], 15, 2)))
    for width in settings.widths[1:]:
        short = layers.AveragePooling1D(2, padding="same")(x)
        short = normalised(convolved(short, width, 1))
        x = layers.ReLU()(normalised(convolved(x, width, settings.kernel, 2)))
        x = normalised(convolved(x, width, settings.kernel))
        x = layers.ReLU()(layers.Add()([x, short]))
    pooled = layers.Concatenate()(
        [layers.GlobalAveragePooling1D()(x), layers.GlobalMaxPooling1D()(x)]
    )
    pooled = layers.Dropout(settings.dropout, seed=settings.seed)(pooled)
    return keras.Model(signal, layers.Dense(len(settings.codes))(pooled))


def augment(signals: Floats, rng: np.random.Generator, *, strength: float = 1.0) -> Floats:
    """Gain, noise, baseline wander and now and then a lead lost; millivolts [n, 8, samples]."""
    n, leads, samples = signals.shape
    gain = np.exp(rng.normal(0.0, 0.1 * strength, (n, 1, 1)))
    lead_gain = np.exp(rng.normal(0.0, 0.05 * strength, (n, leads, 1)))
    out = signals * (gain * lead_gain).astype(np.float32)
    noise_mv = rng.uniform(0.0, 0.03 * strength, (n, 1, 1)).astype(np.float32)
    out += noise_mv * rng.standard_normal(out.shape, dtype=np.float32)
    time_s = np.arange(samples, dtype=np.float32) / RATE_HZ
    wander_hz = rng.uniform(0.05, 0.5, (n, 1, 1)).astype(np.float32)
    phase = rng.uniform(0.0, 2 * np.pi, (n, 1, 1)).astype(np.float32)
    wander_mv = rng.normal(0.0, 0.05 * strength, (n, leads, 1)).astype(np.float32)
    out += wander_mv * np.sin(2 * np.pi * wander_hz * time_s + phase)
    lost = np.flatnonzero(rng.random(n) < 0.15 * strength)
    out[lost, rng.integers(0, leads, lost.size)] = 0.0
    return out


def batches(
    records: Records, rows: Integers, settings: Settings, rng: np.random.Generator
) -> Iterator[tuple[Floats, Floats, Floats]]:
    """One epoch in random order: augmented crops [b, 800, 8] in mV, labels and mask [b, findings].

    The last, smaller batch is left out, so that every step has one shape.
    """
    order = rng.permutation(rows)
    for first in range(0, len(order) - settings.batch + 1, settings.batch):
        chosen = order[first : first + settings.batch]
        starts = rng.integers(0, SAMPLES - CROP + 1, len(chosen))
        crops = np.stack(
            [
                records.signals[row, :, start : start + CROP]
                for row, start in zip(chosen, starts, strict=True)
            ]
        )
        signals = augment(crops.astype(np.float32) / 1000.0, rng)
        yield (
            np.ascontiguousarray(signals.transpose(0, 2, 1)),
            records.labels[chosen].astype(np.float32),
            records.known[chosen].astype(np.float32),
        )


def ahead(items: Iterator[Any], depth: int = 4) -> Iterator[Any]:
    """The same items, made in a thread while the network works on the one before."""
    waiting: queue.Queue[Any] = queue.Queue(depth)
    end = object()

    def fill() -> None:
        try:
            for item in items:
                waiting.put(item)
            waiting.put(end)
        except BaseException as error:  # handed to the reader, who must not wait for ever
            waiting.put(error)

    threading.Thread(target=fill, daemon=True).start()
    while (item := waiting.get()) is not end:
        if isinstance(item, BaseException):
            raise item
        yield item


def kept_logits(work: Path, records: Records) -> Floats | None:
    """The teacher's logits of these records: the work folder's, or those kept in the checkout."""
    for path in (work / "teacher_logits.npz", KEPT_LOGITS):
        if path.exists():
            with np.load(path) as kept:
                if np.array_equal(kept["ecg_ids"], records.ecg_ids) and list(kept["codes"]) == list(
                    CODES
                ):
                    return np.asarray(kept["logits"], np.float32)
    return None


def masked_cross_entropy(labels: Any, logits: Any, known: Any) -> Any:
    """Binary cross-entropy, summed over the findings known of a record, mean over records."""
    each = tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits)
    return tf.reduce_mean(tf.reduce_sum(each * known, axis=1))


def predict(
    model: Any, records: Records, rows: Integers, *, starts: tuple[int, ...], strength: float
) -> Floats:
    """Logits [rows, findings], mean over one lightly augmented crop for each start."""
    forward = tf.function(lambda x: model(x, training=False), reduce_retracing=True)
    rng = np.random.default_rng(0)
    length = SAMPLES - max(starts)
    total = np.zeros((len(rows), len(CODES)), np.float32)
    for start in starts:
        for first in range(0, len(rows), 256):
            chosen = rows[first : first + 256]
            signals = records.signals[chosen, :, start : start + length].astype(np.float32) / 1000.0
            if strength:
                signals = augment(signals, rng, strength=strength)
            total[first : first + 256] += forward(signals.transpose(0, 2, 1)).numpy()
    return total / np.float32(len(starts))


def superclass_mean(aurocs: dict[str, float]) -> float:
    """Macro AUROC over the five superclasses."""
    return float(np.mean([aurocs[code] for code in SUPERCLASSES]))


def save_checkpoint(
    path: Path, model: Any, optimizer: Any, settings: Settings, finished: int
) -> None:
    """Keep weights, optimizer state and the count of finished epochs; whole or not at all."""
    arrays = {f"model_{i}": value.numpy() for i, value in enumerate(model.variables)}
    arrays |= {f"optimizer_{i}": value.numpy() for i, value in enumerate(optimizer.variables)}
    partial = path.with_name("partial_" + path.name)
    np.savez(partial, settings=json.dumps(asdict(settings)), finished=finished, **arrays)
    partial.replace(path)


def restore_checkpoint(path: Path, model: Any, optimizer: Any, settings: Settings) -> int:
    """Load what `save_checkpoint` kept; return the finished epochs, 0 where nothing fits."""
    if not path.exists():
        return 0
    with np.load(path) as kept:
        if str(kept["settings"]) != json.dumps(asdict(settings)):
            print(f"{path.name} is of other settings; starting afresh", flush=True)
            return 0
        for i, variable in enumerate(model.variables):
            variable.assign(kept[f"model_{i}"])
        for i, variable in enumerate(optimizer.variables):
            variable.assign(kept[f"optimizer_{i}"])
        return int(kept["finished"])


def train(records: Records, settings: Settings, work: Path) -> Any:
    """Train to the end, or go on from the last checkpoint in `work`; return the model."""
    keras.utils.set_random_seed(settings.seed)
    train_rows, val_rows = split(records)
    steps = len(train_rows) // settings.batch
    model = build_teacher(settings)
    schedule = keras.optimizers.schedules.CosineDecay(
        settings.learning_rate / 20,
        settings.epochs * steps - steps // 2,
        warmup_target=settings.learning_rate,
        warmup_steps=steps // 2,
    )
    optimizer = keras.optimizers.AdamW(
        schedule, weight_decay=settings.weight_decay, global_clipnorm=5.0
    )
    optimizer.build(model.trainable_variables)
    checkpoint = work / "teacher_checkpoint.npz"
    finished = restore_checkpoint(checkpoint, model, optimizer, settings)
    print(f"{model.count_params() / 1e6:.2f} M weights; {finished} epochs done", flush=True)

    @tf.function
    def step(signals: Any, labels: Any, known: Any) -> Any:
        with tf.GradientTape() as tape:
            loss = masked_cross_entropy(labels, model(signals, training=True), known)
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables, strict=True))
        return loss

    for epoch in range(finished, settings.epochs):
        began = time.monotonic()
        rng = np.random.default_rng((settings.seed, epoch))
        losses = []
        for number, batch in enumerate(ahead(batches(records, train_rows, settings, rng))):
            losses.append(float(step(*map(tf.convert_to_tensor, batch))))
            if number % 50 == 49:
                print(
                    f"  {number + 1}/{steps} loss {np.mean(losses[-50:]):.3f} "
                    f"{(time.monotonic() - began) / (number + 1):.3f} s/step",
                    flush=True,
                )
        save_checkpoint(checkpoint, model, optimizer, settings, epoch + 1)
        logits = predict(model, records, val_rows, starts=(0,), strength=0.0)
        aurocs = masked_aurocs(records.labels[val_rows], records.known[val_rows], logits, CODES)
        print(
            f"epoch {epoch + 1}/{settings.epochs} loss {np.mean(losses):.3f} "
            f"fold 9 macro {superclass_mean(aurocs):.4f} "
            + " ".join(f"{code} {value:.3f}" for code, value in aurocs.items())
            + f" ({time.monotonic() - began:.0f} s)",
            flush=True,
        )
    return model


def write_outputs(logits: Floats, records: Records, settings: Settings, work: Path) -> None:
    """Write the logits of every record, and the AUROCs on fold 9."""
    np.savez_compressed(
        work / "teacher_logits.npz",
        ecg_ids=records.ecg_ids,
        codes=np.array(CODES),
        logits=logits,
    )
    _, val = split(records)
    aurocs = masked_aurocs(records.labels[val], records.known[val], logits[val], CODES)
    report = {
        "measured_on": "PTB-XL fold 9 (tuning set), signals",
        "records": len(val),
        "macro_auroc_superclasses": superclass_mean(aurocs),
        "auroc": {code: None if np.isnan(value) else value for code, value in aurocs.items()},
        "settings": asdict(settings),
    }
    (work / "teacher.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    print(f"fold 9, averaged passes: macro {superclass_mean(aurocs):.4f}", flush=True)


def run(
    records: Records, work: Path, settings: Settings | None = None, members: int = MEMBERS
) -> None:
    """Train the members, or go on from their checkpoints; write the mean logits into ``work``."""
    settings = settings or Settings()
    total = np.zeros((len(records.ecg_ids), len(CODES)), np.float32)
    for number in range(members):
        member = replace(settings, seed=settings.seed + number)
        folder = work / f"teacher-{member.seed}"
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / "teacher_logits.npz").exists():
            everything = np.arange(len(records.ecg_ids))
            model = train(records, member, folder)
            logits = predict(model, records, everything, starts=PASS_STARTS, strength=PASS_STRENGTH)
            write_outputs(logits, records, member, folder)
        with np.load(folder / "teacher_logits.npz") as kept:
            total += kept["logits"]
    write_outputs(total / np.float32(members), records, settings, work)


def main() -> None:
    """Train the teacher from the command line."""
    parser = argparse.ArgumentParser(description="Train the signal teacher on PTB-XL.")
    parser.add_argument("--ptbxl", type=Path, required=True, help="the PTB-XL folder")
    parser.add_argument("--work", type=Path, required=True, help="caches, checkpoint and outputs")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument(
        "--widths",
        type=int,
        nargs="+",
        default=[48, 64, 128, 192, 256],
        help="channels of the stem and of each residual block",
    )
    parser.add_argument("--members", type=int, default=MEMBERS, help="networks to average")
    options = parser.parse_args()
    records = load_ptbxl(options.ptbxl, options.work / "ptbxl_signals.npz")
    settings = Settings(epochs=options.epochs, widths=tuple(options.widths))
    run(records, options.work, settings, options.members)


if __name__ == "__main__":
    main()
