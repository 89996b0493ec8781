# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        CallMediaPolicyConditions, ChatMediaPolicyConditions, CrossPlatformPolicyActions, EmailMediaPolicyConditions,
        MessageMediaPolicyConditions,
    )


class CrossPlatformCallMediaPolicy(Model):
    """Call policy of cross platform media policies. In CrossPlatformMediaPolicies."""

    actions: CrossPlatformPolicyActions | None = field("actions", default=None)
    conditions: CallMediaPolicyConditions | None = field("conditions", default=None)


class CrossPlatformChatMediaPolicy(Model):
    """Chat policy of cross platform media policies. In CrossPlatformMediaPolicies."""

    actions: CrossPlatformPolicyActions | None = field("actions", default=None)
    conditions: ChatMediaPolicyConditions | None = field("conditions", default=None)


class CrossPlatformEmailMediaPolicy(Model):
    """Email policy of cross platform media policies. In CrossPlatformMediaPolicies."""

    actions: CrossPlatformPolicyActions | None = field("actions", default=None)
    conditions: EmailMediaPolicyConditions | None = field("conditions", default=None)


class CrossPlatformMediaPolicies(Model):
    """Media policies of a cross platform policy. In CrossPlatformPolicy and 1 more."""

    call_policy: CrossPlatformCallMediaPolicy | None = field("callPolicy", default=None)
    chat_policy: CrossPlatformChatMediaPolicy | None = field("chatPolicy", default=None)
    email_policy: CrossPlatformEmailMediaPolicy | None = field("emailPolicy", default=None)
    message_policy: CrossPlatformMessageMediaPolicy | None = field("messagePolicy", default=None)


class CrossPlatformMessageMediaPolicy(Model):
    """Message policy of cross platform media policies. In CrossPlatformMediaPolicies."""

    actions: CrossPlatformPolicyActions | None = field("actions", default=None)
    conditions: MessageMediaPolicyConditions | None = field("conditions", default=None)
