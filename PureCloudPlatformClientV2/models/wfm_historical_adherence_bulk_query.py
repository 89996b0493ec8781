# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class WfmHistoricalAdherenceBulkItem(Model):
    """One of the items of a workforce management historical adherence bulk query. In WfmHistoricalAdherenceBulkQuery.

    Required by the platform: management_unit_id, start_date, end_date.
    """

    management_unit_id: str | None = field("managementUnitId", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    user_ids: list[str] | None = field("userIds", default=None)
    include_exceptions: bool | None = field("includeExceptions", default=None)
    include_actuals: bool | None = field("includeActuals", default=None)


class WfmHistoricalAdherenceBulkQuery(Model):
    """A workforce management historical adherence bulk query: items and time zone. Body of
    post_workforcemanagement_adherence_historical_bulk.

    Required by the platform: items, time_zone.
    """

    items: list[WfmHistoricalAdherenceBulkItem] | None = field("items", default=None)
    time_zone: str | None = field("timeZone", default=None)
