# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class AnalyticsResolution(Model):
    """One of the resolutions of an analytics conversation. In AnalyticsConversation and 1 more."""

    event_time: datetime | None = field("eventTime", default=None)
    queue_id: str | None = field("queueId", default=None)
    user_id: str | None = field("userId", default=None)
    n_next_contact_avoided: int | None = field("nNextContactAvoided", default=None)
