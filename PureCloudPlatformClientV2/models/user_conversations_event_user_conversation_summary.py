# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserConversationsEventMediaSummary


class UserConversationsEventUserConversationSummary(Model):
    user_id: str | None = field("userId", default=None)
    call: UserConversationsEventMediaSummary | None = field("call", default=None)
    callback: UserConversationsEventMediaSummary | None = field("callback", default=None)
    email: UserConversationsEventMediaSummary | None = field("email", default=None)
    message: UserConversationsEventMediaSummary | None = field("message", default=None)
    chat: UserConversationsEventMediaSummary | None = field("chat", default=None)
    social_expression: UserConversationsEventMediaSummary | None = field("socialExpression", default=None)
    video: UserConversationsEventMediaSummary | None = field("video", default=None)
