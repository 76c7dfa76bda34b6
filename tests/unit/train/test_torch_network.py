import numpy as np
import pytest

pytestmark = pytest.mark.train
pytest.importorskip("tensorflow", reason="the training extra is not installed")
torch = pytest.importorskip("torch", reason="the training extra is not installed")

SHAPE = (64, 96)
FINDINGS = 4


@pytest.fixture(scope="module")
def pictures():
    return np.random.default_rng(0).integers(0, 256, (3, *SHAPE)).astype(np.uint8)


@pytest.mark.parametrize("alpha", [1.0, 0.35])
def test_both_networks_give_the_same_numbers(pictures, alpha):
    from build_scripts.train.network import build
    from build_scripts.train.torch_network import SheetNetwork, carry_into_keras, take_from_keras

    model = build(SHAPE, FINDINGS, alpha)
    rng = np.random.default_rng(1)
    for layer in model.layers:  # numbers that are not the start's ones and zeros
        layer.set_weights([w + rng.normal(0, 0.02, w.shape) for w in layer.get_weights()])
    wanted, evidence = (
        np.asarray(out) for out in model(pictures[..., None].astype(np.float32), training=False)
    )

    network = SheetNetwork(FINDINGS, alpha).eval()
    take_from_keras(network, model)
    with torch.no_grad():
        logits, maps = network(torch.from_numpy(pictures))
    np.testing.assert_allclose(logits.numpy(), wanted, atol=1e-3)
    np.testing.assert_allclose(maps.numpy().transpose(0, 2, 3, 1), evidence, atol=1e-3)

    back = carry_into_keras(network, SHAPE)
    for ours, theirs in zip(back.get_weights(), model.get_weights(), strict=True):
        np.testing.assert_array_equal(ours, theirs)
