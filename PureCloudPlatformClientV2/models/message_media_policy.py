# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .message_media_policy_conditions import MessageMediaPolicyConditions
    from .policy_actions import PolicyActions


class MessageMediaPolicy(Model):
    """MessageMediaPolicy of the Platform API."""

    actions: PolicyActions | None = field("actions", default=None)
    conditions: MessageMediaPolicyConditions | None = field("conditions", default=None)
