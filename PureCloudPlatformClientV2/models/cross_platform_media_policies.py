# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        CrossPlatformCallMediaPolicy, CrossPlatformChatMediaPolicy, CrossPlatformEmailMediaPolicy,
        CrossPlatformMessageMediaPolicy,
    )


class CrossPlatformMediaPolicies(Model):
    """Part of CrossPlatformPolicy and 1 more."""

    call_policy: CrossPlatformCallMediaPolicy | None = field("callPolicy", default=None)
    chat_policy: CrossPlatformChatMediaPolicy | None = field("chatPolicy", default=None)
    email_policy: CrossPlatformEmailMediaPolicy | None = field("emailPolicy", default=None)
    message_policy: CrossPlatformMessageMediaPolicy | None = field("messagePolicy", default=None)
