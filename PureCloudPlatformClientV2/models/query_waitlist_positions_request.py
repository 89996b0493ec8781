# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserReference


class QueryWaitlistPositionsRequest(Model):
    """Query waitlist positions: time off requests. Body of
    post_workforcemanagement_managementunit_timeoffrequests_waitlistpositions_query.

    Required by the platform: time_off_requests.
    """

    time_off_requests: list[UserTimeOffRequestReference] | None = field("timeOffRequests", default=None)


class UserTimeOffRequestReference(Model):
    """One of the time off requests of query waitlist positions. In QueryWaitlistPositionsRequest.

    Required by the platform: user.
    """

    id: str | None = field("id", default=None)
    user: UserReference | None = field("user", default=None)
    self_uri: str | None = field("selfUri", default=None)
