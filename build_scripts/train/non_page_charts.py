"""Curves that are no ECG: charts, instruments, and other biosignals on paper."""

import cv2
import numpy as np
from numpy.typing import NDArray

from build_scripts.train.non_page_brushes import (
    DARK,
    HEIGHT,
    WIDTH,
    Picture,
    Rng,
    Typesetter,
    any_colour,
    curve,
    grid,
    paper,
    ruled,
    smooth,
    words,
    write,
)


def line_chart(rng: Rng) -> Picture:
    """A frame, level lines and a few curves."""
    page = paper(rng)
    cv2.rectangle(page, (120, 90), (WIDTH - 80, HEIGHT - 120), DARK, 2)
    for at in range(160, HEIGHT - 120, 90):
        cv2.line(page, (120, at), (WIDTH - 80, at), (200, 200, 200), 1)
    for _ in range(rng.integers(1, 5)):
        y = HEIGHT / 2 + rng.uniform(-150, 150) + 90 * smooth(rng, 300, rng.uniform(3, 80))
        curve(page, np.clip(y, 100, HEIGHT - 130), 120, WIDTH - 80, int(rng.integers(1, 4)))
    write(page, rng, 1, top=60, step=40)
    return page


def panels(rng: Rng) -> Picture:
    """Several small charts above and beside each other, axes in a real font."""
    page = paper(rng)
    rows, columns = int(rng.integers(1, 6)), int(rng.integers(1, 4))
    ruled_too = rng.random() < 0.5
    wide, tall = (WIDTH - 60) // columns, (HEIGHT - 60) // rows
    for row in range(rows):
        for column in range(columns):
            left, top = 60 + column * wide, 40 + row * tall
            right, bottom = left + wide - 60, top + tall - 50
            if ruled_too:
                for x in np.linspace(left, right, 7)[1:-1].astype(int):
                    cv2.line(page, (x, top), (x, bottom), (220, 220, 220), 1)
                for y in np.linspace(top, bottom, 5)[1:-1].astype(int):
                    cv2.line(page, (left, y), (right, y), (220, 220, 220), 1)
            cv2.rectangle(page, (left, top), (right, bottom), DARK, 1)
            for _ in range(int(rng.integers(1, 4))):
                y = (top + bottom) / 2 + 0.15 * tall * smooth(rng, 400, rng.uniform(3, 120))
                colour = any_colour(rng, 0, 180)
                curve(page, np.clip(y, top, bottom), left, right, int(rng.integers(1, 4)), colour)
    setter = Typesetter(page)
    for row in range(rows):
        setter.say(words(rng, 18), 80, 10 + row * tall, 20)
    return setter.done()


def bar_chart(rng: Rng) -> Picture:
    """Bars of all heights on one line."""
    page = paper(rng)
    count = int(rng.integers(4, 60))
    step = (WIDTH - 240) // count
    for bar in range(count):
        top = int(rng.uniform(150, HEIGHT - 200))
        left = 120 + bar * step
        end = (left + max(2, step * 2 // 3), HEIGHT - 120)
        cv2.rectangle(page, (left, top), end, any_colour(rng, 30, 200), -1)
    cv2.line(page, (100, HEIGHT - 120), (WIDTH - 80, HEIGHT - 120), DARK, 2)
    write(page, rng, 1, top=70, step=40)
    return page


def stock_chart(rng: Rng) -> Picture:
    """Candles or a jagged line, and the volume beneath."""
    page = paper(rng)
    if rng.random() < 0.6:
        ruled(page, int(rng.integers(40, 160)), int(rng.integers(40, 120)), (222, 222, 226))
    count = int(rng.integers(60, 400))
    price = np.cumsum(rng.normal(0, 1, count))
    price = 400 + 250 * (price - price.mean()) / (np.ptp(price) + 1e-9)
    x = np.linspace(80, WIDTH - 80, count)
    if rng.random() < 0.5:
        curve(page, price, 80, WIDTH - 80, int(rng.integers(1, 4)))
    else:
        for at, y in zip(x.astype(int), price, strict=True):
            low, high = int(y - rng.uniform(4, 30)), int(y + rng.uniform(4, 30))
            colour = (190, 40, 40) if rng.random() < 0.5 else (30, 140, 70)
            cv2.line(page, (at, low), (at, high), colour, 1)
            half = max(1, 500 // count)
            cv2.rectangle(page, (at - half, low + 5), (at + half, high - 5), colour, -1)
    for at in x.astype(int):
        cv2.line(page, (at, HEIGHT - 60), (at, HEIGHT - 60 - int(rng.uniform(5, 180))), DARK, 1)
    return page


def dots(rng: Rng) -> Picture:
    """A cloud of points between two axes."""
    page = paper(rng)
    cv2.line(page, (100, HEIGHT - 90), (WIDTH - 60, HEIGHT - 90), DARK, 2)
    cv2.line(page, (100, 60), (100, HEIGHT - 90), DARK, 2)
    many = int(rng.integers(30, 600))
    x = rng.uniform(130, WIDTH - 80, many)
    y = HEIGHT / 2 + rng.uniform(-0.4, 0.4) * (x - WIDTH / 2) + rng.normal(0, 90, many)
    colour = any_colour(rng, 0, 180)
    for centre in np.column_stack([x, y]).astype(int):
        cv2.circle(page, (int(centre[0]), int(centre[1])), 5, colour, -1, cv2.LINE_AA)
    return page


def timing(rng: Rng) -> Picture:
    """Rows that jump between two levels: a timing diagram or a chart of tasks."""
    page = paper(rng)
    rows = int(rng.integers(3, 12))
    if rng.random() < 0.5:
        ruled(page, 50, 50, (215, 215, 220))
    step = (HEIGHT - 160) // rows
    for row in range(rows):
        level = np.repeat(rng.random(int(rng.integers(10, 60))) < 0.5, 20)
        y = 120 + row * step + 0.5 * step * ~level
        curve(page, y, 160, WIDTH - 60, 2)
        cv2.putText(page, words(rng, 5), (30, 140 + row * step), 0, 0.7, DARK, 1, cv2.LINE_AA)
    return page


def seismogram(rng: Rng) -> Picture:
    """A drum's rows, each a quiet line with a shock now and then."""
    page = paper(rng)
    if rng.random() < 0.4:
        grid(page, rng)
    rows = int(rng.integers(4, 30))
    step = (HEIGHT - 140) / rows
    for row in range(rows):
        along = np.linspace(0, 1, 3000)
        size = 0.04 + np.zeros(3000)
        for _ in range(int(rng.poisson(0.7))):
            began = rng.uniform(0, 1)
            size += (along > began) * np.exp(-(along - began) * rng.uniform(5, 40))
        y = 90 + step * (row + 0.5) + 0.4 * step * size * smooth(rng, 3000, rng.uniform(4, 14))
        curve(page, y, 60, WIDTH - 60, 1)
    return page


def eeg(rng: Rng) -> Picture:
    """Many channels of waves of 1 to 12 Hz, on white, ruled in seconds, or on a grid."""
    page = paper(rng)
    channels = int(rng.integers(8, 25))
    ground = rng.random()
    if ground < 0.2:
        grid(page, rng)
    elif ground < 0.6:
        for at in range(100, WIDTH, 140):
            cv2.line(page, (at, 40), (at, HEIGHT - 40), (205, 215, 225), 1)
    step = (HEIGHT - 120) / channels
    blinks = _humps(rng, 1200) if rng.random() < 0.4 else np.zeros(1200)
    for channel in range(channels):
        waves = smooth(rng, 1200, rng.uniform(6, 50)) + rng.uniform(-1, 1) * 2.5 * blinks
        curve(page, 80 + channel * step + 0.3 * step * waves, 100, WIDTH - 40, 1)
        place = (20, int(84 + channel * step))
        cv2.putText(page, words(rng, 4), place, 0, 0.45, DARK, 1, cv2.LINE_AA)
    return page


def _humps(rng: Rng, samples: int) -> NDArray[np.float64]:
    """A few soft humps at random moments: blinks."""
    at = np.arange(samples)
    places = rng.uniform(0, samples, int(rng.integers(2, 8)))
    return np.asarray(sum(np.exp(-(((at - place) / 18) ** 2)) for place in places))


def ctg(rng: Rng) -> Picture:
    """A fetal heart rate above, contractions below, on ruled paper."""
    page = paper(rng)
    for at in range(0, WIDTH, 50):
        cv2.line(page, (at, 60), (at, HEIGHT - 60), (215, 225, 205), 1)
    for low, high in ((60, 560), (660, HEIGHT - 60)):
        for at in range(low, high + 1, 25):
            cv2.line(page, (0, at), (WIDTH, at), (215, 225, 205), 1)
    pace = 280 + 40 * smooth(rng, 2000, 500) + rng.uniform(4, 14) * smooth(rng, 2000, 12)
    curve(page, pace, 0, WIDTH, 2)
    swell = 900 - 120 * np.maximum(smooth(rng, 2000, 300), 0) + 3 * smooth(rng, 2000, 9)
    curve(page, swell, 0, WIDTH, 2)
    return page


def pulse_wave(rng: Rng) -> Picture:
    """Pulse, pressure or breath in rows: regular and rounded, without QRS complexes."""
    page = paper(rng)
    if rng.random() < 0.6:
        grid(page, rng)
    rows = int(rng.integers(1, 6))
    step = (HEIGHT - 160) / rows
    period = rng.uniform(90, 400)
    for row in range(rows):
        turn = np.cumsum(1 + 0.05 * smooth(rng, 2000, 300)) / period % 1
        rise = rng.uniform(0.12, 0.4)
        wave = np.where(turn < rise, np.sin(turn / rise * np.pi / 2), 0.0)
        wave += np.where(turn >= rise, np.cos((turn - rise) / (1 - rise) * np.pi / 2), 0.0)
        wave += rng.uniform(0, 0.25) * np.exp(-(((turn - rise - 0.25) / 0.06) ** 2))
        high = rng.uniform(0.2, 0.7) * step
        curve(page, 120 + (row + 0.9) * step - high * wave, 80, WIDTH - 60, int(rng.integers(1, 4)))
    return page


def muscle(rng: Rng) -> Picture:
    """An electromyogram: bursts of spikes in a few rows."""
    page = paper(rng)
    if rng.random() < 0.5:
        grid(page, rng)
    rows = int(rng.integers(1, 7))
    step = (HEIGHT - 140) / rows
    for row in range(rows):
        burst = np.maximum(smooth(rng, 3000, rng.uniform(200, 900)), 0.05)
        y = 90 + (row + 0.5) * step + 0.18 * step * burst * rng.normal(0, 1, 3000)
        curve(page, y, 80, WIDTH - 60, 1)
    return page


def sound(rng: Rng) -> Picture:
    """The wave form of speech or music, filled."""
    page = paper(rng)
    rows = int(rng.integers(1, 4))
    colour = any_colour(rng, 0, 160)
    for row in range(rows):
        middle = (row + 0.5) * HEIGHT / rows
        loud = np.abs(smooth(rng, WIDTH - 120, rng.uniform(4, 90)))
        high = 0.2 * HEIGHT / rows * loud * rng.uniform(0.6, 1, WIDTH - 120)
        for x, size in enumerate(high):
            at = 60 + x
            cv2.line(page, (at, int(middle - size)), (at, int(middle + size)), colour, 1)
    return page


def scope(rng: Rng) -> Picture:
    """An oscilloscope: sines, saws or squares on a dark or a light screen."""
    page = paper(rng)
    ruled(page, 100, 100, (200, 205, 210))
    for row in range(int(rng.integers(1, 5))):
        turn = np.linspace(0, rng.uniform(3, 40), 4000) % 1
        shape = (np.sin(2 * np.pi * turn), 2 * turn - 1, np.sign(turn - 0.5), np.abs(turn - 0.5))
        y = 150 + 220 * row + rng.uniform(20, 100) * shape[rng.integers(4)]
        curve(page, y, 0, WIDTH, int(rng.integers(1, 4)), any_colour(rng, 0, 150))
    return np.asarray(255 - page if rng.random() < 0.5 else page, np.uint8)


def fever_chart(rng: Rng) -> Picture:
    """Temperature and pulse of a patient over days: zigzags with dots on a ruled form."""
    page = paper(rng)
    step = int(rng.integers(12, 40))
    ruled(page, step, step, (210, 190, 190) if rng.random() < 0.5 else (185, 205, 190))
    if rng.random() < 0.5:
        ruled(page, 5 * step, 5 * step, (150, 150, 150), 2)
    for _ in range(int(rng.integers(1, 4))):
        count = int(rng.integers(12, 70))
        y = np.clip(rng.uniform(250, 800) + 90 * smooth(rng, count, 5), 60, HEIGHT - 60)
        curve(page, y, 100, WIDTH - 60, 2, any_colour(rng, 0, 120))
        for x, at in zip(np.linspace(100, WIDTH - 60, count), y, strict=True):
            cv2.circle(page, (int(x), int(at)), 6, DARK, -1, cv2.LINE_AA)
    write(page, rng, 2, top=40, step=30)
    return page


def loops(rng: Rng) -> Picture:
    """Flow against volume, or growth curves: a few smooth lines that cross a grid."""
    page = paper(rng)
    if rng.random() < 0.6:
        grid(page, rng)
    for _ in range(int(rng.integers(1, 8))):
        if rng.random() < 0.5:
            turn = np.linspace(0, 2 * np.pi, 300)
            x = WIDTH / 2 + rng.uniform(100, 500) * np.cos(turn) * (1 + 0.3 * np.sin(turn))
            y = HEIGHT / 2 + rng.uniform(60, 350) * np.sin(turn)
            points = np.round(np.column_stack([x, y]) * 16).astype(np.int32)
            cv2.polylines(page, [points], True, DARK, 2, cv2.LINE_AA, 4)
        else:
            y = HEIGHT - 120 - rng.uniform(300, 800) * np.sqrt(np.linspace(0, 1, 200))
            curve(page, y, 100, WIDTH - 60, 2)
    return page
