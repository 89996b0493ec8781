# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AnalyticsConversation


class AnalyticsConversationAsyncQueryResponse(Model):
    conversations: list[AnalyticsConversation] | None = field("conversations", default=None)
    cursor: str | None = field("cursor", default=None)
    data_availability_date: datetime | None = field("dataAvailabilityDate", default=None)
