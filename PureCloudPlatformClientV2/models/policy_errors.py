# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class PolicyErrorMessage(Model):
    """One of the policy error messages of policy errors. In PolicyErrors."""

    status_code: int | None = field("statusCode", default=None)
    user_message: Any | None = field("userMessage", default=None)
    user_params_message: str | None = field("userParamsMessage", default=None)
    error_code: str | None = field("errorCode", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    user_params: list[UserParam] | None = field("userParams", default=None)
    insert_date: datetime | None = field("insertDate", default=None)


class PolicyErrors(Model):
    """Policy errors of a cross platform policy. In CrossPlatformPolicy and 3 more."""

    policy_error_messages: list[PolicyErrorMessage] | None = field("policyErrorMessages", default=None)


class UserParam(Model):
    """One of the user parameters of a policy error message. In PolicyErrorMessage."""

    key: str | None = field("key", default=None)
    value: str | None = field("value", default=None)
