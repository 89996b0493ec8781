# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_routing_status_error_info import UserRoutingStatusErrorInfo
    from .user_routing_status_routing_status import UserRoutingStatusRoutingStatus


class UserRoutingStatusUserRoutingStatus(Model):
    """UserRoutingStatusUserRoutingStatus of the Platform API."""

    id: str | None = field("id", default=None)
    routing_status: UserRoutingStatusRoutingStatus | None = field("routingStatus", default=None)
    error_info: UserRoutingStatusErrorInfo | None = field("errorInfo", default=None)
