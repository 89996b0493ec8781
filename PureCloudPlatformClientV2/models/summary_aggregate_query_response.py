# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .summary_aggregate_data_container import SummaryAggregateDataContainer


class SummaryAggregateQueryResponse(Model):
    """SummaryAggregateQueryResponse of the Platform API."""

    results: list[SummaryAggregateDataContainer] | None = field("results", default=None)
