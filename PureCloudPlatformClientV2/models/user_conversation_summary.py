# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MediaSummary(Model):
    """Call of a user conversation summary. In UserConversationSummary."""

    contact_center: MediaSummaryDetail | None = field("contactCenter", default=None)
    enterprise: MediaSummaryDetail | None = field("enterprise", default=None)


class MediaSummaryDetail(Model):
    """Contact center of a media summary. In MediaSummary."""

    active: int | None = field("active", default=None)
    acw: int | None = field("acw", default=None)


class UserConversationSummary(Model):
    """Conversation summary of an organization user. In OrgUser and 4 more."""

    user_id: str | None = field("userId", default=None)
    call: MediaSummary | None = field("call", default=None)
    callback: MediaSummary | None = field("callback", default=None)
    email: MediaSummary | None = field("email", default=None)
    message: MediaSummary | None = field("message", default=None)
    chat: MediaSummary | None = field("chat", default=None)
    social_expression: MediaSummary | None = field("socialExpression", default=None)
    video: MediaSummary | None = field("video", default=None)
