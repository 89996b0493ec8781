# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_conversations_event_media_summary_detail import UserConversationsEventMediaSummaryDetail


class UserConversationsEventMediaSummary(Model):
    """UserConversationsEventMediaSummary of the Platform API."""

    contact_center: UserConversationsEventMediaSummaryDetail | None = field("contactCenter", default=None)
    enterprise: UserConversationsEventMediaSummaryDetail | None = field("enterprise", default=None)
