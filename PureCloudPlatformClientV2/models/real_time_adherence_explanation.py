# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class RealTimeAdherenceExplanation(Model):
    """Part of UserScheduleAdherence."""

    id: str | None = field("id", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    status: Literal["Pending", "Approved", "Denied"] | str | None = field("status", default=None)
    self_uri: str | None = field("selfUri", default=None)
