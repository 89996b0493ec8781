# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import WfmVersionedEntityMetadata


class BuSetTimeOffLimitValuesRequest(Model):
    """Business unit set time off limit values: metadata and values. Body of
    put_workforcemanagement_businessunit_timeofflimit_values.

    Required by the platform: metadata.
    """

    values: list[BuTimeOffLimitRange] | None = field("values", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)


class BuTimeOffLimitRange(Model):
    """One of the values of business unit set time off limit values. In BuSetTimeOffLimitValuesRequest.

    Required by the platform: start_date, limit_minutes_per_day.
    """

    start_date: date | None = field("startDate", default=None)
    limit_minutes_per_day: list[int] | None = field("limitMinutesPerDay", default=None)
