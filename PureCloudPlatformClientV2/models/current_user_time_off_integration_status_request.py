# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CurrentUserTimeOffIntegrationStatusRequest(Model):
    """A current user time off integration status: time off request ids. Body of
    post_workforcemanagement_timeoffrequests_integrationstatus_query.

    Required by the platform: time_off_request_ids.
    """

    time_off_request_ids: list[str] | None = field("timeOffRequestIds", default=None)
