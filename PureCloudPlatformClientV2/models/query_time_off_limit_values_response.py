# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import TimeOffLimitReference, WfmVersionedEntityMetadata


class QueryTimeOffLimitValuesResponse(Model):
    """Query time off limit values: values. Answer of
    get_workforcemanagement_managementunit_user_timeoffrequest_timeofflimits and 1 more.
    """

    values: list[TimeOffLimitValueRange] | None = field("values", default=None)


class TimeOffLimitValueRange(Model):
    """One of the values of query time off limit values. In QueryTimeOffLimitValuesResponse.

    Required by the platform: start_date, granularity.
    """

    time_off_limit: TimeOffLimitReference | None = field("timeOffLimit", default=None)
    start_date: date | None = field("startDate", default=None)
    granularity: Literal["Daily"] | str | None = field("granularity", default=None)
    limit_minutes_per_interval: list[int] | None = field("limitMinutesPerInterval", default=None)
    allocated_minutes_per_interval: list[int] | None = field("allocatedMinutesPerInterval", default=None)
    waitlisted_minutes_per_interval: list[int] | None = field("waitlistedMinutesPerInterval", default=None)
    waitlisted_requests_per_interval: list[int] | None = field("waitlistedRequestsPerInterval", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
