# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class QueryTimeOffIntegrationStatusRequest(Model):
    """A query time off integration status: time off request lookups. Body of
    post_workforcemanagement_managementunit_timeoffrequests_integrationstatus_query.

    Required by the platform: time_off_request_lookups.
    """

    time_off_request_lookups: list[TimeOffRequestLookup] | None = field("timeOffRequestLookups", default=None)


class TimeOffRequestLookup(Model):
    """One of the time off request lookups of a query time off integration status. In
    QueryTimeOffIntegrationStatusRequest.

    Required by the platform: time_off_request_id, user_id.
    """

    time_off_request_id: str | None = field("timeOffRequestId", default=None)
    user_id: str | None = field("userId", default=None)
