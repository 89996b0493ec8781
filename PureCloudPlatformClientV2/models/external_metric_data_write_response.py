# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .external_metric_data_processed_item import ExternalMetricDataProcessedItem
    from .external_metric_data_unprocessed_item import ExternalMetricDataUnprocessedItem


class ExternalMetricDataWriteResponse(Model):
    """ExternalMetricDataWriteResponse of the Platform API."""

    processed_entities: list[ExternalMetricDataProcessedItem] | None = field("processedEntities", default=None)
    unprocessed_entities: list[ExternalMetricDataUnprocessedItem] | None = field("unprocessedEntities", default=None)
