# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EmailMediaPolicyConditions, PolicyActions


class EmailMediaPolicy(Model):
    """Part of MediaPolicies."""

    actions: PolicyActions | None = field("actions", default=None)
    conditions: EmailMediaPolicyConditions | None = field("conditions", default=None)
