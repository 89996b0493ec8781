# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TimeOffRequestLookup(Model):
    """TimeOffRequestLookup of the Platform API.

    The platform requires: time_off_request_id, user_id.
    """

    time_off_request_id: str | None = field("timeOffRequestId", default=None)
    user_id: str | None = field("userId", default=None)
