# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CallMediaPolicy, ChatMediaPolicy, EmailMediaPolicy, MessageMediaPolicy


class MediaPolicies(Model):
    """Part of Policy and 1 more."""

    call_policy: CallMediaPolicy | None = field("callPolicy", default=None)
    chat_policy: ChatMediaPolicy | None = field("chatPolicy", default=None)
    email_policy: EmailMediaPolicy | None = field("emailPolicy", default=None)
    message_policy: MessageMediaPolicy | None = field("messagePolicy", default=None)
