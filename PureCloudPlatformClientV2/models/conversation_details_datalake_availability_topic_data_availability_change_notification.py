# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification(Model):
    """Comes with notifications."""

    data_availability_date: datetime | None = field("dataAvailabilityDate", default=None)
