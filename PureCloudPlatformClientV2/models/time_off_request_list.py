# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TimeOffRequestResponse


class TimeOffRequestList(Model):
    """A time off request list: name, time off requests and 2 more. Answer of
    get_workforcemanagement_managementunit_user_timeoffrequests and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    time_off_requests: list[TimeOffRequestResponse] | None = field("timeOffRequests", default=None)
    self_uri: str | None = field("selfUri", default=None)
