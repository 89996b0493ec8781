# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification(Model):
    """UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification of the Platform API."""

    data_availability_date: datetime | None = field("dataAvailabilityDate", default=None)
