# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .call_media_policy import CallMediaPolicy
    from .chat_media_policy import ChatMediaPolicy
    from .email_media_policy import EmailMediaPolicy
    from .message_media_policy import MessageMediaPolicy


class MediaPolicies(Model):
    """MediaPolicies of the Platform API."""

    call_policy: CallMediaPolicy | None = field("callPolicy", default=None)
    chat_policy: ChatMediaPolicy | None = field("chatPolicy", default=None)
    email_policy: EmailMediaPolicy | None = field("emailPolicy", default=None)
    message_policy: MessageMediaPolicy | None = field("messagePolicy", default=None)
