# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PredictionResults


class EstimatedWaitTimePredictions(Model):
    """Given by get_routing_queue_estimatedwaittime and 1 more.

    Required by the platform: results.
    """

    results: list[PredictionResults] | None = field("results", default=None)
