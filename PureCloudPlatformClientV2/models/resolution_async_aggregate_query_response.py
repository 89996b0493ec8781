# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .resolution_aggregate_data_container import ResolutionAggregateDataContainer


class ResolutionAsyncAggregateQueryResponse(Model):
    """ResolutionAsyncAggregateQueryResponse of the Platform API."""

    results: list[ResolutionAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
