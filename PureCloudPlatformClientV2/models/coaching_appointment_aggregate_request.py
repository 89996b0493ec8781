# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueryRequestFilter


class CoachingAppointmentAggregateRequest(Model):
    """Taken by post_coaching_appointments_aggregates_query.

    Required by the platform: interval, filter.
    """

    interval: str | None = field("interval", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: QueryRequestFilter | None = field("filter", default=None)
