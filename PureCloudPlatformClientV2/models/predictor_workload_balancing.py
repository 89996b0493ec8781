# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PredictorWorkloadBalancing(Model):
    """Workload balancing configuration of a predictor. In CreatePredictorRequest and 2 more.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)
    minimum_occupancy: int | None = field("minimumOccupancy", default=None)
    maximum_occupancy: int | None = field("maximumOccupancy", default=None)
