# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .policy_error_message import PolicyErrorMessage


class PolicyErrors(Model):
    """PolicyErrors of the Platform API."""

    policy_error_messages: list[PolicyErrorMessage] | None = field("policyErrorMessages", default=None)
