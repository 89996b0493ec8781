# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from .time_off_limit_reference import TimeOffLimitReference
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class TimeOffLimitValueRange(Model):
    """TimeOffLimitValueRange of the Platform API.

    The platform requires: start_date, granularity.
    """

    time_off_limit: TimeOffLimitReference | None = field("timeOffLimit", default=None)
    start_date: date | None = field("startDate", default=None)
    granularity: Literal["Daily"] | str | None = field("granularity", default=None)
    limit_minutes_per_interval: list[int] | None = field("limitMinutesPerInterval", default=None)
    allocated_minutes_per_interval: list[int] | None = field("allocatedMinutesPerInterval", default=None)
    waitlisted_minutes_per_interval: list[int] | None = field("waitlistedMinutesPerInterval", default=None)
    waitlisted_requests_per_interval: list[int] | None = field("waitlistedRequestsPerInterval", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
