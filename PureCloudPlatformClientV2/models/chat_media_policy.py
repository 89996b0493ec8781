# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .chat_media_policy_conditions import ChatMediaPolicyConditions
    from .policy_actions import PolicyActions


class ChatMediaPolicy(Model):
    """ChatMediaPolicy of the Platform API."""

    actions: PolicyActions | None = field("actions", default=None)
    conditions: ChatMediaPolicyConditions | None = field("conditions", default=None)
