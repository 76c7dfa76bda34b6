"""The program's own measures, under the name by which the training knows them."""

from ecgdesk.evaluation.metrics import (
    auroc,
    auroc_interval,
    expected_calibration_error,
    masked_aurocs,
)

__all__ = ["auroc", "auroc_interval", "expected_calibration_error", "masked_aurocs"]
