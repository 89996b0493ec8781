# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TimeOffRequestReference


class TimeOffIntegrationStatusResponse(Model):
    """One of the items of a time off integration status response listing. In TimeOffIntegrationStatusResponseListing.

    Required by the platform: time_off_request, integration_status.
    """

    time_off_request: TimeOffRequestReference | None = field("timeOffRequest", default=None)
    integration_status: Literal[
        "Processing", "Error", "AutomaticallyComplete", "ManuallyComplete",
    ] | str | None = field("integrationStatus", default=None)


class TimeOffIntegrationStatusResponseListing(Model):
    """List of time off integration statuses. Answer of
    post_workforcemanagement_timeoffrequests_integrationstatus_query.
    """

    entities: list[TimeOffIntegrationStatusResponse] | None = field("entities", default=None)
