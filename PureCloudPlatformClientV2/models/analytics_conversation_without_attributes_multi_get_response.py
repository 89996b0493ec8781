# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .analytics_conversation_without_attributes import AnalyticsConversationWithoutAttributes


class AnalyticsConversationWithoutAttributesMultiGetResponse(Model):
    """AnalyticsConversationWithoutAttributesMultiGetResponse of the Platform API."""

    conversations: list[AnalyticsConversationWithoutAttributes] | None = field("conversations", default=None)
