# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .cross_platform_call_media_policy import CrossPlatformCallMediaPolicy
    from .cross_platform_chat_media_policy import CrossPlatformChatMediaPolicy
    from .cross_platform_email_media_policy import CrossPlatformEmailMediaPolicy
    from .cross_platform_message_media_policy import CrossPlatformMessageMediaPolicy


class CrossPlatformMediaPolicies(Model):
    """CrossPlatformMediaPolicies of the Platform API."""

    call_policy: CrossPlatformCallMediaPolicy | None = field("callPolicy", default=None)
    chat_policy: CrossPlatformChatMediaPolicy | None = field("chatPolicy", default=None)
    email_policy: CrossPlatformEmailMediaPolicy | None = field("emailPolicy", default=None)
    message_policy: CrossPlatformMessageMediaPolicy | None = field("messagePolicy", default=None)
