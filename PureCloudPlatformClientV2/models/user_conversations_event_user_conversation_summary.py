# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserConversationsEventMediaSummary(Model):
    """Call of a user conversations event user conversation summary. In UserConversationsEventUserConversationSummary.
    """

    contact_center: UserConversationsEventMediaSummaryDetail | None = field("contactCenter", default=None)
    enterprise: UserConversationsEventMediaSummaryDetail | None = field("enterprise", default=None)


class UserConversationsEventMediaSummaryDetail(Model):
    """Contact center of a user conversations event media summary. In UserConversationsEventMediaSummary."""

    active: int | None = field("active", default=None)
    acw: int | None = field("acw", default=None)


class UserConversationsEventUserConversationSummary(Model):
    """A user conversations event user conversation summary: user id, call, callback and 5 more. Event of
    v2.users.{id}.conversationsummary.
    """

    user_id: str | None = field("userId", default=None)
    call: UserConversationsEventMediaSummary | None = field("call", default=None)
    callback: UserConversationsEventMediaSummary | None = field("callback", default=None)
    email: UserConversationsEventMediaSummary | None = field("email", default=None)
    message: UserConversationsEventMediaSummary | None = field("message", default=None)
    chat: UserConversationsEventMediaSummary | None = field("chat", default=None)
    social_expression: UserConversationsEventMediaSummary | None = field("socialExpression", default=None)
    video: UserConversationsEventMediaSummary | None = field("video", default=None)
