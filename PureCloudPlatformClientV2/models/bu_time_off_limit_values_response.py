# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import BuTimeOffLimitReference, WfmVersionedEntityMetadata


class BuTimeOffLimitValueRange(Model):
    """One of the values of business unit time off limit values. In BuTimeOffLimitValuesResponse.

    Required by the platform: time_off_limit, start_date, granularity, limit_minutes_per_interval,
    allocated_minutes_per_interval, waitlisted_minutes_per_interval, waitlisted_requests_per_interval, metadata.
    """

    id: str | None = field("id", default=None)
    time_off_limit: BuTimeOffLimitReference | None = field("timeOffLimit", default=None)
    start_date: date | None = field("startDate", default=None)
    granularity: Literal["Daily"] | str | None = field("granularity", default=None)
    limit_minutes_per_interval: list[int] | None = field("limitMinutesPerInterval", default=None)
    allocated_minutes_per_interval: list[int] | None = field("allocatedMinutesPerInterval", default=None)
    waitlisted_minutes_per_interval: list[int] | None = field("waitlistedMinutesPerInterval", default=None)
    waitlisted_requests_per_interval: list[int] | None = field("waitlistedRequestsPerInterval", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)


class BuTimeOffLimitValuesResponse(Model):
    """Business unit time off limit values: values. Answer of
    post_workforcemanagement_businessunit_timeofflimits_values_query.
    """

    values: list[BuTimeOffLimitValueRange] | None = field("values", default=None)
