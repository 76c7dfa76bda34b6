"""Changes to a recording that leave its labels true: other electrodes, another amplifier or day.

All work on eight independent leads (I II V1-V6), float32, microvolts, 100 Hz.
"""

import numpy as np
from numpy.typing import NDArray

from build_scripts.train.datasets import RATE_HZ

Leads = NDArray[np.float32]


def vary(eight: Leads, rng: np.random.Generator) -> Leads:
    """Return a copy of 8 x samples with random, label-keeping changes."""
    leads = eight.astype(np.float32)
    leads = _warp_time(leads, rng)
    leads = _turn_axis(leads, rng)
    leads *= np.exp(rng.normal(0, 0.06)) * np.exp(rng.normal(0, 0.03, (8, 1))).astype(np.float32)
    leads += _wander(leads.shape[1], rng)
    if rng.random() < 0.35:
        leads += rng.normal(0, rng.uniform(2, 22), leads.shape).astype(np.float32)
    if rng.random() < 0.1:
        leads += _mains(leads.shape[1], rng)
    return leads


def _warp_time(leads: Leads, rng: np.random.Generator) -> Leads:
    """Start elsewhere and run up to 3 % faster or slower; the page then ends a little early."""
    samples = leads.shape[1]
    speed = 1 + rng.uniform(-0.03, 0.03)
    start = rng.uniform(0, max(0.0, samples * (1 - 1 / speed))) if speed > 1 else 0.0
    at = start + np.arange(samples) / speed
    at = np.minimum(at, samples - 1)
    low = np.floor(at).astype(int)
    high = np.minimum(low + 1, samples - 1)
    part = (at - low).astype(np.float32)
    return np.asarray(leads[:, low] * (1 - part) + leads[:, high] * part, np.float32)


def _turn_axis(leads: Leads, rng: np.random.Generator) -> Leads:
    """Turn the heart's frontal axis by some degrees, and let neighbouring chest leads mix."""
    angle = np.deg2rad(rng.normal(0, 4))
    lead_i, lead_ii = leads[0].copy(), leads[1].copy()
    avf = (2 * lead_ii - lead_i) / np.sqrt(3)
    turned_i = np.cos(angle) * lead_i - np.sin(angle) * avf
    turned_avf = np.sin(angle) * lead_i + np.cos(angle) * avf
    leads[0] = turned_i
    leads[1] = (np.sqrt(3) * turned_avf + turned_i) / 2
    mix = rng.uniform(-0.08, 0.08)
    chest = leads[2:].copy()
    leads[2:-1] += np.float32(mix) * (chest[1:] - chest[:-1])
    return leads


def _wander(samples: int, rng: np.random.Generator) -> Leads:
    """Baseline wander of breathing, each lead its own share."""
    time = np.arange(samples) / RATE_HZ
    wave = np.sin(2 * np.pi * (rng.uniform(0.05, 0.5) * time + rng.random()))
    share = rng.normal(0, 1, (8, 1)) * rng.choice([5.0, 30.0, 90.0], p=[0.4, 0.45, 0.15])
    return np.asarray(share * wave, np.float32)


def _mains(samples: int, rng: np.random.Generator) -> Leads:
    """Mains hum; at 100 Hz sampling 50 and 60 Hz appear folded, as they do in the records."""
    time = np.arange(samples) / RATE_HZ
    wave = np.sin(2 * np.pi * (rng.uniform(38, 49) * time + rng.random()))
    return np.asarray(rng.uniform(3, 25) * rng.uniform(0.3, 1, (8, 1)) * wave, np.float32)
