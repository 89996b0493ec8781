# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .cross_platform_policy_actions import CrossPlatformPolicyActions
    from .email_media_policy_conditions import EmailMediaPolicyConditions


class CrossPlatformEmailMediaPolicy(Model):
    """CrossPlatformEmailMediaPolicy of the Platform API."""

    actions: CrossPlatformPolicyActions | None = field("actions", default=None)
    conditions: EmailMediaPolicyConditions | None = field("conditions", default=None)
