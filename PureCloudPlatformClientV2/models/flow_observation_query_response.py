# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .flow_observation_data_container import FlowObservationDataContainer


class FlowObservationQueryResponse(Model):
    """FlowObservationQueryResponse of the Platform API."""

    results: list[FlowObservationDataContainer] | None = field("results", default=None)
