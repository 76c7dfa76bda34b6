"""Train the beat network: rare beats often, every recording heard; kept often, resumed."""

import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from build_scripts.train.beats.feed import Feed
from build_scripts.train.beats.findings import CODES
from build_scripts.train.beats.mitdb import Recording
from build_scripts.train.torch_network import SheetNetwork, autocast

ALPHA = 0.35
BATCH = 32
PEAK_RATE, FURTHER_RATE = 2e-3, 1e-3
"""Of a network that begins anew, and of one that goes on from another's weights."""

WEIGHT_DECAY = 1e-3
AVERAGE_DECAY = 0.995
SMOOTHING = 0.01
KEEP_EVERY_S = 120.0


def fit(
    recordings: list[Recording],
    others: list[Recording],
    path: Path,
    count: int,
    seed: int = 0,
    start: SheetNetwork | None = None,
) -> SheetNetwork:
    """Train on ``count`` pictures of the recordings' beats; ``path`` keeps the state (.pt).

    ``others`` have no beat labels, only what follows from their records' statements. ``start``: a
    network whose weights it goes on from.

    Returns the averaged network. What ``path`` holds already is not trained again.
    """
    network, average = _placed(), _placed()
    if start is not None:
        network.load_state_dict(start.state_dict())
    average.load_state_dict(network.state_dict())
    peak = PEAK_RATE if start is None else FURTHER_RATE
    optimizer = torch.optim.AdamW(
        network.parameters(), weight_decay=WEIGHT_DECAY, betas=(0.9, 0.99)
    )
    steps, step = max(1, count // BATCH), 0
    if path.exists():
        kept = torch.load(path, weights_only=True)
        network.load_state_dict(kept["network"])
        average.load_state_dict(kept["average"])
        optimizer.load_state_dict(kept["optimizer"])
        step = kept["step"]
    feed = Feed(recordings, others, BATCH)
    rng = np.random.default_rng([seed, step])
    losses: list[float] = []
    began = kept_at = time.monotonic()
    first = step
    network.train()
    while step < steps:
        pictures, labels, known = map(torch.from_numpy, feed.batch(rng))
        warm = min(1.0, (step + 1) / 60)
        rate = float(peak * warm * (0.5 + 0.5 * np.cos(np.pi * step / steps)) + 1e-6)
        for group in optimizer.param_groups:
            group["lr"] = rate
        with autocast(torch.device("cpu")):
            logits, _ = network(pictures)
        target = labels * (1 - 2 * SMOOTHING) + SMOOTHING
        loss = functional.binary_cross_entropy_with_logits(logits, target, reduction="none")
        loss = (loss * known).sum(1).mean()
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        step += 1
        _follow(average, network, min(AVERAGE_DECAY, (1 + step) / (10 + step)))
        losses.append(float(loss.detach()))
        if step % 20 == 0:
            speed = (step - first) * BATCH / (time.monotonic() - began)
            told = f"{path.stem} step {step}/{steps} loss {np.mean(losses):.4f}"
            print(f"{told} {speed:.1f} pictures/s", flush=True)
            losses.clear()
        if time.monotonic() - kept_at > KEEP_EVERY_S or step == steps:
            state = {
                "network": network.state_dict(),
                "average": average.state_dict(),
                "optimizer": optimizer.state_dict(),
                "step": step,
            }
            partial = path.with_suffix(".partial")
            torch.save(state, partial)
            partial.replace(path)
            kept_at = time.monotonic()
    return average


def _placed() -> SheetNetwork:
    network = SheetNetwork(len(CODES), ALPHA)
    network.to(memory_format=torch.channels_last)
    return network


@torch.no_grad()
def _follow(average: SheetNetwork, network: SheetNetwork, decay: float) -> None:
    for ours, theirs in zip(
        average.state_dict().values(), network.state_dict().values(), strict=True
    ):
        if ours.is_floating_point():
            ours.lerp_(theirs, 1 - decay)


def folds_of(recordings: list[Recording], count: int) -> list[list[str]]:
    """Names of the recordings held out in each fold; those rich in rare beats fall apart."""

    def rare(recording: Recording) -> int:
        return int(np.isin(recording.letters, list("aAJSFVE")).sum())

    names = [recording.name for recording in sorted(recordings, key=rare, reverse=True)]
    return [names[fold::count] for fold in range(count)]
