"""The network of the outline: its scenes are true, it learns, and its file says what it says."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from ecgdesk import inference

pytest.importorskip("torch", reason="the training extra is not installed")
pytest.importorskip("tensorflow", reason="the training extra is not installed")

import torch

from build_scripts.train import outline_network, outline_scenes


def _pages(count: int) -> list[np.ndarray]:
    rng = np.random.default_rng(3)
    beat = np.zeros((8, 1000), np.int16)
    beat[:, 40::80] = 900
    return [outline_scenes.draw_page(beat, rng) for _ in range(count)]


def _shard(count: int) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(4)
    pages, pictures, masks = _pages(2), [], []
    for _ in range(count):
        scene = outline_scenes.draw_scene(pages, rng)
        height, width = scene.pixels.shape[:2]
        pictures.append(outline_network.lay_in(scene.pixels))
        masks.append(outline_network.mask_of(scene.corners, width, height))
    return {"pictures": np.stack(pictures), "masks": np.stack(masks)}


def test_scenes_are_of_every_kind_and_hold_the_sheet() -> None:
    pages, rng = _pages(3), np.random.default_rng(5)
    scenes = [outline_scenes.draw_scene(pages, rng) for _ in range(40)]
    shares = []
    for scene in scenes:
        height, width = scene.pixels.shape[:2]
        assert scene.pixels.dtype == np.uint8 and min(height, width) >= 48
        frame = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
        area, _ = cv2.intersectConvexConvex(scene.corners.astype(np.float32), frame)
        shares.append(area / (width * height))
    assert min(shares) > 0.01
    assert max(shares) > 0.9  # some show hardly anything but paper


def test_the_mask_covers_what_the_corners_say() -> None:
    corners = np.array([[0.0, 0.0], [50.0, 0.0], [50.0, 200.0], [0.0, 200.0]])
    mask = outline_network.mask_of(corners, 100, 200)  # upright: turned a quarter
    assert mask.shape == (outline_network.ROWS // 2, outline_network.COLUMNS // 2)
    assert (mask[-40:] == 255).all() and (mask[:40] == 0).all()


def test_it_learns_and_its_file_agrees(tmp_path: Path) -> None:
    shard = _shard(outline_network.BATCH)
    np.savez(tmp_path / "scenes-0000.npz", **shard)  # type: ignore[arg-type]
    kept = tmp_path / "outline.pt"
    outline_network.train(tmp_path, kept, [4])
    first = torch.load(kept, weights_only=True)["losses"]
    network = outline_network.train(tmp_path, kept, [30])  # goes on from there
    last = torch.load(kept, weights_only=True)["losses"]
    assert np.mean(last[-4:]) < 0.9 * np.mean(first)
    model = outline_network.to_tflite(network)
    picture = shard["pictures"][0]
    (said,) = inference.run("outline test", model, picture)
    with torch.no_grad():
        wanted = network(torch.from_numpy(picture[None])).numpy()[0]
    near = 0.05 * float(np.abs(wanted).max())
    assert said.reshape(wanted.shape) == pytest.approx(wanted, abs=near)
