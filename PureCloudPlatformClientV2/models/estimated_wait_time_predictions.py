# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef


class EstimatedWaitTimePredictions(Model):
    """Results: prediction results. Answer of get_routing_queue_estimatedwaittime and 1 more.

    Required by the platform: results.
    """

    results: list[PredictionResults] | None = field("results", default=None)


class PredictionResults(Model):
    """One of the items of estimated wait time predictions. In EstimatedWaitTimePredictions.

    Required by the platform: formula, estimated_wait_time_seconds.
    """

    intent: Literal[
        "ALL", "CALL", "CALLBACK", "CHAT", "EMAIL", "SOCIALEXPRESSION", "VIDEOCOMM", "MESSAGE",
    ] | str | None = field("intent", default=None)
    formula: Literal["BEST", "SIMPLE", "ABANDON", "PATIENCE_ABANDON"] | str | None = field("formula", default=None)
    estimated_wait_time_seconds: int | None = field("estimatedWaitTimeSeconds", default=None)
    label: AddressableEntityRef | None = field("label", default=None)
