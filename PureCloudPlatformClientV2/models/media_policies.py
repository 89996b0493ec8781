# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        CallMediaPolicyConditions, ChatMediaPolicyConditions, EmailMediaPolicyConditions, MessageMediaPolicyConditions,
        PolicyActions,
    )


class CallMediaPolicy(Model):
    """Call policy of media policies. In MediaPolicies."""

    actions: PolicyActions | None = field("actions", default=None)
    conditions: CallMediaPolicyConditions | None = field("conditions", default=None)


class ChatMediaPolicy(Model):
    """Chat policy of media policies. In MediaPolicies."""

    actions: PolicyActions | None = field("actions", default=None)
    conditions: ChatMediaPolicyConditions | None = field("conditions", default=None)


class EmailMediaPolicy(Model):
    """Email policy of media policies. In MediaPolicies."""

    actions: PolicyActions | None = field("actions", default=None)
    conditions: EmailMediaPolicyConditions | None = field("conditions", default=None)


class MediaPolicies(Model):
    """Media policies of a policy. In Policy and 1 more."""

    call_policy: CallMediaPolicy | None = field("callPolicy", default=None)
    chat_policy: ChatMediaPolicy | None = field("chatPolicy", default=None)
    email_policy: EmailMediaPolicy | None = field("emailPolicy", default=None)
    message_policy: MessageMediaPolicy | None = field("messagePolicy", default=None)


class MessageMediaPolicy(Model):
    """Message policy of media policies. In MediaPolicies."""

    actions: PolicyActions | None = field("actions", default=None)
    conditions: MessageMediaPolicyConditions | None = field("conditions", default=None)
