# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .time_off_request_response import TimeOffRequestResponse


class TimeOffRequestList(Model):
    """TimeOffRequestList of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    time_off_requests: list[TimeOffRequestResponse] | None = field("timeOffRequests", default=None)
    self_uri: str | None = field("selfUri", default=None)
