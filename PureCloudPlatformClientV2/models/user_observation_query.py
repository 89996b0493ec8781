# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_observation_query_filter import UserObservationQueryFilter


class UserObservationQuery(Model):
    """UserObservationQuery of the Platform API.

    The platform requires: filter, metrics.
    """

    filter: UserObservationQueryFilter | None = field("filter", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    detail_metrics: list[str] | None = field("detailMetrics", default=None)
