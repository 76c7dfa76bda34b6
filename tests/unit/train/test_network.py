import numpy as np
import pytest

pytestmark = pytest.mark.train
pytest.importorskip("tensorflow", reason="the training extra is not installed")

SHAPE = (64, 96)


@pytest.fixture(scope="module")
def model():
    from build_scripts.train.network import build

    return build(SHAPE, 4)


@pytest.fixture(scope="module")
def pictures():
    return np.random.default_rng(0).integers(0, 256, (6, *SHAPE)).astype(np.uint8)


def _run(model, pictures):
    logits, evidence = model(pictures[..., None].astype(np.float32), training=False)
    return np.asarray(logits), np.asarray(evidence)


def test_the_evidence_is_the_sum_that_made_the_number(model, pictures):
    bias = model.get_layer("logits")
    bias.set_weights([np.array([1.0, -2.0, 0.5, 3.0], np.float32)])
    logits, evidence = _run(model, pictures)
    assert evidence.shape == (6, 2, 3, 4)
    np.testing.assert_allclose(
        logits, evidence.mean(axis=(1, 2)) + bias.get_weights()[0], atol=1e-4
    )


def test_weights_survive_being_kept(model, pictures, tmp_path):
    from build_scripts.train.network import load_weights, save_weights

    save_weights(model, tmp_path / "kept.npz", SHAPE, list("abcd"))
    loaded, codes = load_weights(tmp_path / "kept.npz")
    assert codes == list("abcd")
    np.testing.assert_allclose(
        _run(loaded, pictures)[0], _run(model, pictures)[0], rtol=0.02, atol=0.02
    )


def test_int8_stays_near_the_float_network(model, pictures):
    from ai_edge_litert.interpreter import Interpreter

    from build_scripts.train.quantise import predict, to_int8

    floats = predict(model, pictures)
    np.testing.assert_allclose(floats, _run(model, pictures)[0], atol=1e-4)
    runner = Interpreter(model_content=to_int8(model, pictures))
    runner.allocate_tensors()
    detail = runner.get_input_details()[0]
    assert detail["dtype"] is np.uint8
    runner.set_tensor(detail["index"], pictures[:1, ..., None])
    runner.invoke()
    outputs = [runner.get_tensor(d["index"]) for d in runner.get_output_details()]
    logits = next(o for o in outputs if o.ndim == 2)
    spread = float(np.abs(floats).max()) + 0.5
    np.testing.assert_allclose(logits[0], floats[0], atol=0.2 * spread)
