# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TimeOffRequestLookup


class QueryTimeOffIntegrationStatusRequest(Model):
    """Taken by post_workforcemanagement_managementunit_timeoffrequests_integrationstatus_query.

    Required by the platform: time_off_request_lookups.
    """

    time_off_request_lookups: list[TimeOffRequestLookup] | None = field("timeOffRequestLookups", default=None)
