# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification(Model):
    """A data availability change: data availability date. Event of v2.analytics.users.details.jobs.availability."""

    data_availability_date: datetime | None = field("dataAvailabilityDate", default=None)
