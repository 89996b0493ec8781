# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_time_off_request_reference import UserTimeOffRequestReference


class QueryWaitlistPositionsRequest(Model):
    """QueryWaitlistPositionsRequest of the Platform API.

    The platform requires: time_off_requests.
    """

    time_off_requests: list[UserTimeOffRequestReference] | None = field("timeOffRequests", default=None)
