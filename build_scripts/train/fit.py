"""Train the picture network in stages of growing pictures; kept often, resumed by default."""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from build_scripts.train.datasets import Records, split
from build_scripts.train.findings import CODES, FINDINGS, SUPERCLASSES
from build_scripts.train.metrics import masked_aurocs
from build_scripts.train.network import build, load_weights, save_weights, start_from_imagenet
from build_scripts.train.pictures import Batch, PictureStream, draw_many
from build_scripts.train.torch_network import (
    SheetNetwork,
    autocast,
    carry_into_keras,
    predict,
    take_from_keras,
)

VALIDATION_PICTURES = 1000
KEEP_EVERY_S = 240.0
MEASURE_EVERY = 1000  # steps
AVERAGE_DECAY = 0.999
SOFT_SHARE = 0.7
UNKNOWN_WEIGHT = 0.3
WEIGHT_DECAY = 2e-4


@dataclass(frozen=True)
class Stage:
    """So many passes over the training records at one picture shape (rows, columns)."""

    shape: tuple[int, int]
    epochs: float


Lesson = tuple[NDArray[np.uint8], NDArray[np.float32], NDArray[np.float32]]
STAGES = (Stage((128, 192), 1.5), Stage((192, 288), 1.2), Stage((256, 384), 6.6))


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
    soft = _sigmoid(teacher_logits + unknown_shifts(records, teacher_logits) * ~known)
    values = np.where(known, (1 - SOFT_SHARE) * hard + SOFT_SHARE * soft, soft)
    weights = np.where(known, 1.0, UNKNOWN_WEIGHT)
    return Targets(values.astype(np.float32), weights.astype(np.float32))


def unknown_shifts(records: Records, logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """What to add to the teacher's logits where a label is unknown, one number a finding.

    Most known labels of a finding are absences that followed from its superclass, so the teacher
    is too shy exactly where the superclass is present and the finding unknown. The shift gives
    those records, on average, the share of present ones among the training records whose codes
    are complete. AFIB is left out of that count: it was over-sampled there.
    """
    shifts = np.zeros(len(FINDINGS), np.float32)
    train = np.zeros(len(records.fold), bool)
    train[split(records)[0]] = True
    ordinary = train & (records.labels[:, CODES.index("AFIB")] == 0)
    for column, row in enumerate(FINDINGS):
        unknown = train & ~records.known[:, column]
        counted = ordinary & records.known[:, column]
        if row.superclass is not None:
            counted &= records.labels[:, CODES.index(row.superclass)] == 1
        present = int(records.labels[counted, column].sum())
        if not unknown.any() or present < 5:
            continue
        share = present / counted.sum()
        low, high = -8.0, 8.0
        for _ in range(30):
            middle = (low + high) / 2
            if _sigmoid(logits[unknown, column] + middle).mean() < share:
                low = middle
            else:
                high = middle
        shifts[column] = middle
    return shifts


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
    peak_rate: float = 1e-3,
    limit: int | None = None,
) -> Path:
    """Train through all stages and return the file of averaged weights (``work``/sheet.npz).

    ``start`` are weights that an earlier training kept, to go on from instead of ImageNet's.
    ``limit`` uses only so many training records (a trial run). A GPU is used where there is one.
    """
    train, validation = split(records)
    train = train[:limit]
    validation = validation[:: max(1, len(validation) // VALIDATION_PICTURES)]
    work.mkdir(parents=True, exist_ok=True)
    trainer = Trainer(records, targets, work, stages, batch, peak_rate, len(train))
    if not trainer.resume():
        trainer.begin(first_weights(records, train, stages[0].shape, imagenet, start))
    while trainer.stage < len(stages):
        trainer.run(signals_file, train, validation)
    out = work / "sheet.npz"
    shape = stages[-1].shape
    save_weights(carry_into_keras(trainer.average, shape), out, shape, list(CODES))
    return out


def first_weights(
    records: Records,
    train: NDArray[np.int64],
    shape: tuple[int, int],
    imagenet: Path | None,
    start: Path | None,
) -> Any:
    """Return the Keras model to begin from: ``start``'s weights, or ImageNet's."""
    if start is not None:
        return load_weights(start)[0]
    model = build(shape, len(CODES))
    start_from_imagenet(model, imagenet, draw_many(records, train[:24], shape, seed=1))
    return model


class Trainer:
    """The state of a training: network, optimizer, running average, and where it stands."""

    def __init__(
        self,
        records: Records,
        targets: Targets,
        work: Path,
        stages: tuple[Stage, ...],
        batch: int,
        peak_rate: float,
        records_an_epoch: int,
        *,
        varied: bool = True,
        seed: int = 0,
    ) -> None:
        self.records = records
        self.targets = targets
        self.work = work
        self.stages = stages
        self.batch = batch
        self.peak_rate = peak_rate
        self.varied = varied
        self.seed = seed
        self.steps = [max(1, int(s.epochs * records_an_epoch / batch)) for s in stages]
        self.stage = 0
        self.step = 0  # within the stage
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.network = self._placed(SheetNetwork(len(CODES)))
        self.average = self._placed(SheetNetwork(len(CODES)))
        self.optimizer = torch.optim.AdamW(
            self.network.parameters(), weight_decay=WEIGHT_DECAY, betas=(0.9, 0.99)
        )

    def _placed(self, network: SheetNetwork) -> SheetNetwork:
        network.to(self.device).to(memory_format=torch.channels_last)
        return network

    def begin(self, model: Any) -> None:
        """Start from the weights of a Keras model."""
        for network in (self.network, self.average):
            take_from_keras(network, model)

    def resume(self) -> bool:
        """Go on from the work folder's checkpoint; False where there is none."""
        path = self.work / "fit_checkpoint.pt"
        if not path.exists():
            return False
        kept = torch.load(path, map_location=self.device, weights_only=True)
        self.network.load_state_dict(kept["network"])
        self.average.load_state_dict(kept["average"])
        self.optimizer.load_state_dict(kept["optimizer"])
        self.stage, self.step = kept["stage"], kept["step"]
        print(f"resumed at stage {self.stage + 1}, step {self.step}", flush=True)
        return True

    def keep(self) -> None:
        """Write everything needed to go on from here."""
        partial = self.work / "fit_partial.pt"
        torch.save(
            {
                "network": self.network.state_dict(),
                "average": self.average.state_dict(),
                "optimizer": self.optimizer.state_dict(),
                "stage": self.stage,
                "step": self.step,
            },
            partial,
        )
        partial.replace(self.work / "fit_checkpoint.pt")

    def rate(self) -> float:
        """Warm up, then a cosine to zero over all stages, counted in pictures x pixels."""
        cost = [n * s.shape[0] * s.shape[1] for n, s in zip(self.steps, self.stages, strict=True)]
        done = sum(cost[: self.stage]) + cost[self.stage] * self.step / self.steps[self.stage]
        warm = min(1.0, (self.step + 1) / (300 if self.stage == 0 else 60))
        return float(self.peak_rate * warm * (0.5 + 0.5 * np.cos(np.pi * done / sum(cost))) + 1e-6)

    def run(
        self, signals_file: Path, train: NDArray[np.int64], validation: NDArray[np.int64]
    ) -> None:
        """Do the steps of the present stage that are not done yet, and go to the next."""
        shape = self.stages[self.stage].shape
        stream = PictureStream(
            signals_file,
            train,
            shape,
            self.batch,
            seed=1000 * self.stage + self.step + self.seed,
            whole_way=self.work / "whole_way",
            varied=self.varied,
        )
        pictures = draw_many(self.records, validation, shape, seed=7)
        total, losses, first = self.steps[self.stage], [], self.step
        began = kept_at = time.monotonic()
        self.network.train()
        while self.step < total:
            batch = stream.next()
            losses.append(self._take_step(*self.lesson(batch)))
            self.step += 1
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
            if self.step % MEASURE_EVERY == 0 or self.step == total:
                self.measure(pictures, validation)
        stream.close()
        self.stage, self.step = self.stage + 1, 0
        self.keep()

    def lesson(self, batch: Batch) -> Lesson:
        """Return the pictures of a step, and for each finding its value and weight."""
        return (
            batch.pictures,
            self.targets.values[batch.rows],
            self.targets.weights[batch.rows],
        )

    def _take_step(
        self,
        pictures: NDArray[np.uint8],
        values: NDArray[np.float32],
        weights: NDArray[np.float32],
    ) -> float:
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate()
        with autocast(self.device):
            logits, _ = self.network(torch.from_numpy(pictures).to(self.device))
        each = functional.binary_cross_entropy_with_logits(
            logits,
            torch.from_numpy(values).to(self.device),
            torch.from_numpy(weights).to(self.device),
            reduction="none",
        )
        loss = each.sum(1).mean()
        self.optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
        self.optimizer.step()
        self._follow()
        return float(loss.detach())

    @torch.no_grad()
    def _follow(self) -> None:
        """Move the average (batch-norm statistics too) towards the network."""
        decay = min(AVERAGE_DECAY, (1 + self.step) / (10 + self.step))
        averages, values = (_floats(n.state_dict().values()) for n in (self.average, self.network))
        torch._foreach_lerp_(averages, values, 1 - decay)

    def measure(self, pictures: NDArray[np.uint8], validation: NDArray[np.int64]) -> None:
        """Print fold 9's AUROC with the averaged weights."""
        logits = predict(self.average, pictures)
        labels, known = self.records.labels[validation], self.records.known[validation]
        scores = masked_aurocs(labels, known, logits, CODES)
        words = " ".join(f"{code} {score:.3f}" for code, score in scores.items())
        macro = np.mean([scores[code] for code in SUPERCLASSES])
        print(f"fold 9, {len(validation)} pictures: macro {macro:.4f} {words}", flush=True)


def _floats(values: Iterable[torch.Tensor]) -> list[torch.Tensor]:
    return [value for value in values if value.is_floating_point()]


def _sigmoid(logits: NDArray[np.floating]) -> NDArray[np.floating]:
    return np.asarray(1 / (1 + np.exp(-logits)))
