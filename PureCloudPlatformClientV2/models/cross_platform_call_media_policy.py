# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CallMediaPolicyConditions, CrossPlatformPolicyActions


class CrossPlatformCallMediaPolicy(Model):
    """Part of CrossPlatformMediaPolicies."""

    actions: CrossPlatformPolicyActions | None = field("actions", default=None)
    conditions: CallMediaPolicyConditions | None = field("conditions", default=None)
