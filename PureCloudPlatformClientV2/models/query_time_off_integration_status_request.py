# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class QueryTimeOffIntegrationStatusRequest(Model):
    """Taken by post_workforcemanagement_managementunit_timeoffrequests_integrationstatus_query.

    Required by the platform: time_off_request_lookups.
    """

    time_off_request_lookups: list[TimeOffRequestLookup] | None = field("timeOffRequestLookups", default=None)


class TimeOffRequestLookup(Model):
    """Part of QueryTimeOffIntegrationStatusRequest.

    Required by the platform: time_off_request_id, user_id.
    """

    time_off_request_id: str | None = field("timeOffRequestId", default=None)
    user_id: str | None = field("userId", default=None)
