# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AnalyticsUserDetail


class AnalyticsUserDetailsAsyncQueryResponse(Model):
    """An analytics user details async query: user details, cursor and data availability date. Answer of
    get_analytics_users_details_job_results.
    """

    user_details: list[AnalyticsUserDetail] | None = field("userDetails", default=None)
    cursor: str | None = field("cursor", default=None)
    data_availability_date: datetime | None = field("dataAvailabilityDate", default=None)
