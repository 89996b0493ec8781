# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .observation_metric_data import ObservationMetricData


class FlowObservationDataContainer(Model):
    """FlowObservationDataContainer of the Platform API."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[ObservationMetricData] | None = field("data", default=None)
