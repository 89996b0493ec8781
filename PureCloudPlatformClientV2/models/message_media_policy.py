# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MessageMediaPolicyConditions, PolicyActions


class MessageMediaPolicy(Model):
    """Part of MediaPolicies."""

    actions: PolicyActions | None = field("actions", default=None)
    conditions: MessageMediaPolicyConditions | None = field("conditions", default=None)
