# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ExternalMetricDataProcessedItem, ExternalMetricDataUnprocessedItem


class ExternalMetricDataWriteResponse(Model):
    """Given by post_employeeperformance_externalmetrics_data."""

    processed_entities: list[ExternalMetricDataProcessedItem] | None = field("processedEntities", default=None)
    unprocessed_entities: list[ExternalMetricDataUnprocessedItem] | None = field("unprocessedEntities", default=None)
