"""Train the picture network in stages of growing pictures; kept often, resumed by default."""

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from build_scripts.train.datasets import Records, split
from build_scripts.train.findings import CODES, SUPERCLASSES
from build_scripts.train.metrics import masked_aurocs
from build_scripts.train.network import build, load_weights, save_weights, start_from_imagenet
from build_scripts.train.pictures import PictureStream, draw_many

VALIDATION_PICTURES = 1000
KEEP_EVERY_S = 240.0
AVERAGE_DECAY = 0.998
SOFT_SHARE = 0.5
UNKNOWN_WEIGHT = 0.3


@dataclass(frozen=True)
class Stage:
    """So many passes over the training records at one picture shape (rows, columns)."""

    shape: tuple[int, int]
    epochs: float


STAGES = (Stage((128, 192), 1.5), Stage((192, 288), 1.2))


@dataclass(frozen=True)
class Targets:
    """What to learn: ``values`` 0 to 1 and ``weights`` of the loss, float32 [n, findings]."""

    values: NDArray[np.float32]
    weights: NDArray[np.float32]


def make_targets(records: Records, teacher_logits: NDArray[np.float32] | None) -> Targets:
    """Blend the labels with the teacher's; what is unknown is the teacher's alone, or left out."""
    hard = records.labels.astype(np.float32)
    known = records.known
    if teacher_logits is None:
        return Targets(np.where(known, 0.98 * hard + 0.01, 0.5), known.astype(np.float32))
    soft = 1 / (1 + np.exp(-teacher_logits))
    values = np.where(known, (1 - SOFT_SHARE) * hard + SOFT_SHARE * soft, soft)
    weights = np.where(known, 1.0, UNKNOWN_WEIGHT)
    return Targets(values.astype(np.float32), weights.astype(np.float32))


def fit(
    records: Records,
    targets: Targets,
    *,
    signals_file: Path,
    imagenet: Path | None,
    work: Path,
    start: Path | None = None,
    stages: tuple[Stage, ...] = STAGES,
    batch: int = 32,
    peak_rate: float = 1.2e-3,
    limit: int | None = None,
) -> Path:
    """Train through all stages and return the file of averaged weights (``work``/sheet.npz).

    ``start`` are weights that an earlier training kept, to go on from instead of ImageNet's.
    ``limit`` uses only so many training records (a trial run).
    """
    train, validation = split(records)
    train = train[:limit]
    validation = validation[:: max(1, len(validation) // VALIDATION_PICTURES)]
    work.mkdir(parents=True, exist_ok=True)
    trainer = Trainer(records, targets, work, stages, batch, peak_rate, len(train))
    for number in range(len(stages)):
        if trainer.stage > number:
            continue
        trainer.enter(number, imagenet, train, start)
        trainer.run(signals_file, train, validation)
    out = work / "sheet.npz"
    trainer.use_average()
    save_weights(trainer.model, out, stages[-1].shape, list(CODES))
    return out


class Trainer:
    """The state of a training: model, optimizer, running average, and where it stands."""

    def __init__(
        self,
        records: Records,
        targets: Targets,
        work: Path,
        stages: tuple[Stage, ...],
        batch: int,
        peak_rate: float,
        records_an_epoch: int,
    ) -> None:
        self.records = records
        self.targets = targets
        self.work = work
        self.stages = stages
        self.batch = batch
        self.peak_rate = peak_rate
        self.steps = [max(1, int(s.epochs * records_an_epoch / batch)) for s in stages]
        self.stage = 0
        self.step = 0  # within the stage
        self.model: keras.Model = None
        self.average: list[NDArray[np.float32]] = []
        self.optimizer: keras.optimizers.Optimizer = None
        self._kept: dict[str, NDArray[Any]] | None = None
        state = work / "fit_state.json"
        if state.exists():
            where = json.loads(state.read_text())
            self.stage, self.step = where["stage"], where["step"]
            with np.load(work / "fit_checkpoint.npz") as kept:
                self._kept = dict(kept)
            print(f"resumed at stage {self.stage + 1}, step {self.step}", flush=True)

    def enter(
        self,
        number: int,
        imagenet: Path | None,
        train: NDArray[np.int64],
        start: Path | None = None,
    ) -> None:
        """Build the model at the stage's shape with the weights there are."""
        shape = self.stages[number].shape
        before = self.model.get_weights() if self.model is not None else None
        self.model = build(shape, len(CODES))
        self.optimizer = keras.optimizers.AdamW(
            self.peak_rate, weight_decay=2e-4, clipnorm=2.0, beta_2=0.99
        )
        self.optimizer.build(self.model.trainable_variables)
        if before is not None:
            self.model.set_weights(before)
        elif self._kept is not None:
            self.model.set_weights(_numbered(self._kept, "w"))
            self.average = _numbered(self._kept, "a")
            for variable, value in zip(
                self.optimizer.variables, _numbered(self._kept, "o"), strict=True
            ):
                variable.assign(value)
        elif start is not None:
            self.model.set_weights(load_weights(start)[0].get_weights())
        else:
            pictures = draw_many(self.records, train[:24], shape, seed=1)
            start_from_imagenet(self.model, imagenet, pictures)
        if not self.average:
            self.average = [np.array(w) for w in self.model.get_weights()]
        if number != self.stage:
            self.stage, self.step = number, 0
        self._kept = None

    def rate(self) -> float:
        """Warm up, then a cosine to zero over all stages, counted in pictures x pixels."""
        cost = [n * s.shape[0] * s.shape[1] for n, s in zip(self.steps, self.stages, strict=True)]
        done = sum(cost[: self.stage]) + cost[self.stage] * self.step / self.steps[self.stage]
        warm = (
            min(1.0, (self.step + 1) / 300) if self.stage == 0 else min(1.0, (self.step + 1) / 60)
        )
        return float(self.peak_rate * warm * (0.5 + 0.5 * np.cos(np.pi * done / sum(cost))) + 1e-6)

    def run(
        self, signals_file: Path, train: NDArray[np.int64], validation: NDArray[np.int64]
    ) -> None:
        """Do the steps of the present stage that are not done yet."""
        shape = self.stages[self.stage].shape
        stream = PictureStream(
            signals_file,
            train,
            shape,
            self.batch,
            seed=1000 * self.stage + self.step,
            whole_way=self.work / "whole_way",
        )
        pictures = draw_many(self.records, validation, shape, seed=7)
        train_step = self._compile()
        total, losses, kept_at, began = (
            self.steps[self.stage],
            [],
            time.monotonic(),
            time.monotonic(),
        )
        first = self.step
        while self.step < total:
            batch = stream.next()
            self.optimizer.learning_rate.assign(self.rate())
            losses.append(
                float(
                    train_step(
                        tf.constant(batch.pictures[..., None], tf.float32),
                        tf.constant(self.targets.values[batch.rows]),
                        tf.constant(self.targets.weights[batch.rows]),
                    )
                )
            )
            self.step += 1
            if self.step % 4 == 0:
                self._follow(4)
            if self.step % 50 == 0:
                speed = (self.step - first) * self.batch / (time.monotonic() - began)
                print(
                    f"stage {self.stage + 1} step {self.step}/{total} loss {np.mean(losses):.4f} "
                    f"rate {self.rate():.2e} {speed:.1f} pictures/s",
                    flush=True,
                )
                losses.clear()
            if time.monotonic() - kept_at > KEEP_EVERY_S:
                self.keep()
                kept_at = time.monotonic()
            if self.step % max(1, total // 3) == 0 or self.step == total:
                self.measure(pictures, validation)
        stream.close()
        self.keep()

    def _compile(self) -> Any:
        # As long as the loss is one number a finding, masked entries cost nothing.
        model, optimizer = self.model, self.optimizer

        @tf.function
        def train_step(pictures: Any, values: Any, weights: Any) -> Any:
            with tf.GradientTape() as tape:
                logits, _ = model(pictures, training=True)
                each = tf.nn.sigmoid_cross_entropy_with_logits(labels=values, logits=logits)
                loss = tf.reduce_sum(each * weights) / tf.cast(tf.shape(logits)[0], tf.float32)
            gradients = tape.gradient(loss, model.trainable_variables)
            optimizer.apply(gradients, model.trainable_variables)
            return loss

        return train_step

    def _follow(self, steps: int) -> None:
        decay = min(AVERAGE_DECAY**steps, (1 + self.step) / (10 + self.step))
        for mean, value in zip(self.average, self.model.get_weights(), strict=True):
            mean *= decay
            mean += (1 - decay) * value

    def use_average(self) -> None:
        """Put the averaged weights (batch-norm statistics too) into the model."""
        self.model.set_weights(self.average)

    def measure(self, pictures: NDArray[np.uint8], validation: NDArray[np.int64]) -> None:
        """Print fold 9's AUROC with the averaged weights."""
        now = self.model.get_weights()
        self.use_average()
        logits = predict(self.model, pictures)
        self.model.set_weights(now)
        labels, known = self.records.labels[validation], self.records.known[validation]
        scores = masked_aurocs(labels, known, logits, CODES)
        words = " ".join(f"{code} {score:.3f}" for code, score in scores.items())
        macro = np.mean([scores[code] for code in SUPERCLASSES])
        print(f"fold 9, {len(validation)} pictures: macro {macro:.4f} {words}", flush=True)

    def keep(self) -> None:
        """Write everything needed to go on from here."""
        arrays = {f"w{i:04d}": v for i, v in enumerate(self.model.get_weights())}
        arrays |= {f"a{i:04d}": v for i, v in enumerate(self.average)}
        arrays |= {f"o{i:04d}": np.asarray(v) for i, v in enumerate(self.optimizer.variables)}
        partial = self.work / "fit_partial.npz"
        np.savez(partial, **arrays)
        partial.replace(self.work / "fit_checkpoint.npz")
        state = {"stage": self.stage, "step": self.step}
        (self.work / "fit_state.json").write_text(json.dumps(state))


def predict(
    model: keras.Model, pictures: NDArray[np.uint8], batch: int = 32
) -> NDArray[np.float32]:
    """Logits [n, findings] of prepared pictures, uint8 [n, rows, columns]."""
    run = tf.function(lambda x: model(x, training=False)[0])
    parts = []
    for at in range(0, len(pictures), batch):
        part = pictures[at : at + batch]
        if len(part) < batch:  # one shape only: no second trace of the graph
            part = np.concatenate([part, np.zeros((batch - len(part), *part.shape[1:]), np.uint8)])
        parts.append(run(tf.constant(part[..., None], tf.float32)).numpy())
    return np.asarray(np.concatenate(parts)[: len(pictures)], np.float32)


def _numbered(kept: dict[str, NDArray[Any]], letter: str) -> list[NDArray[Any]]:
    return [kept[name] for name in sorted(kept) if name[0] == letter and name[1:].isdigit()]
