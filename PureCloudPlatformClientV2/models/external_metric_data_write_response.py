# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal


class ExternalMetricDataProcessedItem(Model):
    """One of the processed entities of an external metric data write. In ExternalMetricDataWriteResponse.

    Required by the platform: metric_id, date_occurred, value.
    """

    user_id: str | None = field("userId", default=None)
    user_email: str | None = field("userEmail", default=None)
    metric_id: str | None = field("metricId", default=None)
    date_occurred: date | None = field("dateOccurred", default=None)
    value: float | None = field("value", default=None)
    count: int | None = field("count", default=None)
    type: Literal["Total", "Cumulative"] | str | None = field("type", default=None)
    total_value: float | None = field("totalValue", default=None)
    total_count: int | None = field("totalCount", default=None)


class ExternalMetricDataUnprocessedItem(Model):
    """One of the unprocessed entities of an external metric data write. In ExternalMetricDataWriteResponse.

    Required by the platform: metric_id, date_occurred, value.
    """

    user_id: str | None = field("userId", default=None)
    user_email: str | None = field("userEmail", default=None)
    metric_id: str | None = field("metricId", default=None)
    date_occurred: date | None = field("dateOccurred", default=None)
    value: float | None = field("value", default=None)
    count: int | None = field("count", default=None)
    type: Literal["Total", "Cumulative"] | str | None = field("type", default=None)
    message: str | None = field("message", default=None)
    code: str | None = field("code", default=None)


class ExternalMetricDataWriteResponse(Model):
    """An external metric data write: processed entities and unprocessed entities. Answer of
    post_employeeperformance_externalmetrics_data.
    """

    processed_entities: list[ExternalMetricDataProcessedItem] | None = field("processedEntities", default=None)
    unprocessed_entities: list[ExternalMetricDataUnprocessedItem] | None = field("unprocessedEntities", default=None)
