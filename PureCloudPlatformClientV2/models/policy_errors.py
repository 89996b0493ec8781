# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PolicyErrorMessage


class PolicyErrors(Model):
    """Part of CrossPlatformPolicy and 3 more."""

    policy_error_messages: list[PolicyErrorMessage] | None = field("policyErrorMessages", default=None)
