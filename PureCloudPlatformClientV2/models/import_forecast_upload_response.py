# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ForecastPlanningGroupData, LongTermForecastPlanningGroupData


class BuImportShortTermForecastSchema(Model):
    """Upload body schema of an import forecast upload. In ImportForecastUploadResponse.

    Required by the platform: description, week_count, planning_groups.
    """

    description: str | None = field("description", default=None)
    week_count: int | None = field("weekCount", default=None)
    planning_groups: list[ForecastPlanningGroupData] | None = field("planningGroups", default=None)
    long_term_planning_groups: list[LongTermForecastPlanningGroupData] | None = field(
        "longTermPlanningGroups", default=None
    )
    can_use_for_scheduling: bool | None = field("canUseForScheduling", default=None)


class ImportForecastUploadResponse(Model):
    """An import forecast upload: upload key, URL, headers and 1 more. Answer of
    post_workforcemanagement_businessunit_week_shorttermforecasts_import_uploadurl.
    """

    upload_key: str | None = field("uploadKey", default=None)
    url: str | None = field("url", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
    upload_body_schema: BuImportShortTermForecastSchema | None = field("uploadBodySchema", default=None)
