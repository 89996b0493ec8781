# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .performance_prediction_outputs import PerformancePredictionOutputs


class PerformancePredictionRecalculationResponse(Model):
    """PerformancePredictionRecalculationResponse of the Platform API.

    The platform requires: operation_id, state.
    """

    operation_id: str | None = field("operationId", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    download_result: PerformancePredictionOutputs | None = field("downloadResult", default=None)
    state: Literal["Processing", "Complete", "Error"] | str | None = field("state", default=None)
