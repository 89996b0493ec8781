# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .call_media_policy_conditions import CallMediaPolicyConditions
    from .policy_actions import PolicyActions


class CallMediaPolicy(Model):
    """CallMediaPolicy of the Platform API."""

    actions: PolicyActions | None = field("actions", default=None)
    conditions: CallMediaPolicyConditions | None = field("conditions", default=None)
