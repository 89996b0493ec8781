# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .call_media_policy_conditions import CallMediaPolicyConditions
    from .cross_platform_policy_actions import CrossPlatformPolicyActions


class CrossPlatformCallMediaPolicy(Model):
    """CrossPlatformCallMediaPolicy of the Platform API."""

    actions: CrossPlatformPolicyActions | None = field("actions", default=None)
    conditions: CallMediaPolicyConditions | None = field("conditions", default=None)
