# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class DataAvailabilityResponse(Model):
    """A data availability: data availability date. Answer of get_analytics_conversations_details_jobs_availability and
    1 more.
    """

    data_availability_date: datetime | None = field("dataAvailabilityDate", default=None)
