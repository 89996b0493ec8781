# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .query_request_filter import QueryRequestFilter


class CoachingAppointmentAggregateRequest(Model):
    """CoachingAppointmentAggregateRequest of the Platform API.

    The platform requires: interval, filter.
    """

    interval: str | None = field("interval", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: QueryRequestFilter | None = field("filter", default=None)
