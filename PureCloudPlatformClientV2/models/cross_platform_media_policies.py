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
    """Part of CrossPlatformMediaPolicies."""

    actions: CrossPlatformPolicyActions | None = field("actions", default=None)
    conditions: CallMediaPolicyConditions | None = field("conditions", default=None)


class CrossPlatformChatMediaPolicy(Model):
    """Part of CrossPlatformMediaPolicies."""

    actions: CrossPlatformPolicyActions | None = field("actions", default=None)
    conditions: ChatMediaPolicyConditions | None = field("conditions", default=None)


class CrossPlatformEmailMediaPolicy(Model):
    """Part of CrossPlatformMediaPolicies."""

    actions: CrossPlatformPolicyActions | None = field("actions", default=None)
    conditions: EmailMediaPolicyConditions | None = field("conditions", default=None)


class CrossPlatformMediaPolicies(Model):
    """Part of CrossPlatformPolicy and 1 more."""

    call_policy: CrossPlatformCallMediaPolicy | None = field("callPolicy", default=None)
    chat_policy: CrossPlatformChatMediaPolicy | None = field("chatPolicy", default=None)
    email_policy: CrossPlatformEmailMediaPolicy | None = field("emailPolicy", default=None)
    message_policy: CrossPlatformMessageMediaPolicy | None = field("messagePolicy", default=None)


class CrossPlatformMessageMediaPolicy(Model):
    """Part of CrossPlatformMediaPolicies."""

    actions: CrossPlatformPolicyActions | None = field("actions", default=None)
    conditions: MessageMediaPolicyConditions | None = field("conditions", default=None)
