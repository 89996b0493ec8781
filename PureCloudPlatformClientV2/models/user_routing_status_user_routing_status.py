# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class UserRoutingStatusErrorInfo(Model):
    """Error information of a user routing status user routing status. In UserRoutingStatusUserRoutingStatus."""

    error_code: str | None = field("errorCode", default=None)
    status: int | None = field("status", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    user_message: str | None = field("userMessage", default=None)
    user_params_message: str | None = field("userParamsMessage", default=None)
    user_params: list[UserRoutingStatusUserParam] | None = field("userParams", default=None)


class UserRoutingStatusRoutingStatus(Model):
    """Routing status of a user routing status user routing status. In UserRoutingStatusUserRoutingStatus."""

    status: Literal[
        "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING",
    ] | str | None = field("status", default=None)
    start_time: datetime | None = field("startTime", default=None)


class UserRoutingStatusUserParam(Model):
    """One of the user parameters of user routing status error information. In UserRoutingStatusErrorInfo."""

    key: str | None = field("key", default=None)
    value: str | None = field("value", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class UserRoutingStatusUserRoutingStatus(Model):
    """A user routing status user routing status: routing status, error information and 1 more. Event of
    v2.users.{id}.routingStatus.
    """

    id: str | None = field("id", default=None)
    routing_status: UserRoutingStatusRoutingStatus | None = field("routingStatus", default=None)
    error_info: UserRoutingStatusErrorInfo | None = field("errorInfo", default=None)
