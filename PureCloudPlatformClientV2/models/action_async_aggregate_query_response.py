# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .action_aggregate_data_container import ActionAggregateDataContainer


class ActionAsyncAggregateQueryResponse(Model):
    """ActionAsyncAggregateQueryResponse of the Platform API."""

    results: list[ActionAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
