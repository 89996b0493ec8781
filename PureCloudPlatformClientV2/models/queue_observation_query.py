# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueueObservationQueryFilter


class QueueObservationQuery(Model):
    """Taken by post_analytics_queues_observations_query.

    Required by the platform: filter, metrics.
    """

    filter: QueueObservationQueryFilter | None = field("filter", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    detail_metrics: list[str] | None = field("detailMetrics", default=None)
