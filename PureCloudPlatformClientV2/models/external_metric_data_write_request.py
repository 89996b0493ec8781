# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal


class ExternalMetricDataItem(Model):
    """One of the items of an external metric data write. In ExternalMetricDataWriteRequest.

    Required by the platform: metric_id, date_occurred, value.
    """

    user_id: str | None = field("userId", default=None)
    user_email: str | None = field("userEmail", default=None)
    metric_id: str | None = field("metricId", default=None)
    date_occurred: date | None = field("dateOccurred", default=None)
    value: float | None = field("value", default=None)
    count: int | None = field("count", default=None)
    type: Literal["Total", "Cumulative"] | str | None = field("type", default=None)


class ExternalMetricDataWriteRequest(Model):
    """An external metric data write: items. Body of post_employeeperformance_externalmetrics_data.

    Required by the platform: items.
    """

    items: list[ExternalMetricDataItem] | None = field("items", default=None)
