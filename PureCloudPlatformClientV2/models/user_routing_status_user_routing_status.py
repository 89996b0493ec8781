# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserRoutingStatusErrorInfo, UserRoutingStatusRoutingStatus


class UserRoutingStatusUserRoutingStatus(Model):
    id: str | None = field("id", default=None)
    routing_status: UserRoutingStatusRoutingStatus | None = field("routingStatus", default=None)
    error_info: UserRoutingStatusErrorInfo | None = field("errorInfo", default=None)
