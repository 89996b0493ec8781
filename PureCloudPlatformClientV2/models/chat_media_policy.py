# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ChatMediaPolicyConditions, PolicyActions


class ChatMediaPolicy(Model):
    """Part of MediaPolicies."""

    actions: PolicyActions | None = field("actions", default=None)
    conditions: ChatMediaPolicyConditions | None = field("conditions", default=None)
