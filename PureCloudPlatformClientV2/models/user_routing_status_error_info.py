# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserRoutingStatusUserParam


class UserRoutingStatusErrorInfo(Model):
    error_code: str | None = field("errorCode", default=None)
    status: int | None = field("status", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    user_message: str | None = field("userMessage", default=None)
    user_params_message: str | None = field("userParamsMessage", default=None)
    user_params: list[UserRoutingStatusUserParam] | None = field("userParams", default=None)
