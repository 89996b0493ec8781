# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CrossPlatformPolicyActions, MessageMediaPolicyConditions


class CrossPlatformMessageMediaPolicy(Model):
    """Part of CrossPlatformMediaPolicies."""

    actions: CrossPlatformPolicyActions | None = field("actions", default=None)
    conditions: MessageMediaPolicyConditions | None = field("conditions", default=None)
