# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import WfmVersionedEntityMetadata


class SetTimeOffLimitValuesRequest(Model):
    """Time off limit values: metadata and values. Body of put_workforcemanagement_managementunit_timeofflimit_values.

    Required by the platform: metadata.
    """

    values: list[TimeOffLimitRange] | None = field("values", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)


class TimeOffLimitRange(Model):
    """One of the values of time off limit values. In SetTimeOffLimitValuesRequest.

    Required by the platform: start_date, granularity, limit_minutes_per_interval.
    """

    start_date: date | None = field("startDate", default=None)
    granularity: Literal["Daily"] | str | None = field("granularity", default=None)
    limit_minutes_per_interval: list[int] | None = field("limitMinutesPerInterval", default=None)
