# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .email_media_policy_conditions import EmailMediaPolicyConditions
    from .policy_actions import PolicyActions


class EmailMediaPolicy(Model):
    """EmailMediaPolicy of the Platform API."""

    actions: PolicyActions | None = field("actions", default=None)
    conditions: EmailMediaPolicyConditions | None = field("conditions", default=None)
