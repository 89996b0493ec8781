# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AnalyticsConversation


class AnalyticsConversationAsyncQueryResponse(Model):
    """Given by get_analytics_conversations_details_job_results."""

    conversations: list[AnalyticsConversation] | None = field("conversations", default=None)
    cursor: str | None = field("cursor", default=None)
    data_availability_date: datetime | None = field("dataAvailabilityDate", default=None)
