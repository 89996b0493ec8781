# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import BuShortTermForecastReference


class BuForecastStaffingRequirementsResult(Model):
    """One of the items of a business unit forecast staffing requirements result response. In
    BuForecastStaffingRequirementsResultResponse.

    Required by the platform: week_number, download_url, download_url_expiration_date.
    """

    week_number: int | None = field("weekNumber", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    download_url_expiration_date: datetime | None = field("downloadUrlExpirationDate", default=None)
    planning_group_staffing_requirements: list[StaffingRequirementsPlanningGroupData] | None = field(
        "planningGroupStaffingRequirements", default=None
    )


class BuForecastStaffingRequirementsResultResponse(Model):
    """Results: business unit forecast staffing requirements results. Answer of
    get_workforcemanagement_businessunit_week_shorttermforecast_staffingrequirement.

    Required by the platform: business_unit_id, forecast, reference_start_date, week_count, interval_length_minutes,
    state.
    """

    business_unit_id: str | None = field("businessUnitId", default=None)
    forecast: BuShortTermForecastReference | None = field("forecast", default=None)
    reference_start_date: datetime | None = field("referenceStartDate", default=None)
    week_count: int | None = field("weekCount", default=None)
    interval_length_minutes: int | None = field("intervalLengthMinutes", default=None)
    state: Literal["Processing", "Complete", "Error"] | str | None = field("state", default=None)
    results: list[BuForecastStaffingRequirementsResult] | None = field("results", default=None)


class StaffingRequirementsPlanningGroupData(Model):
    """One of the planning group staffing requirements of a business unit forecast staffing requirements result. In
    BuForecastStaffingRequirementsResult.

    Required by the platform: planning_group_id, staffing_requirements_per_interval.
    """

    planning_group_id: str | None = field("planningGroupId", default=None)
    staffing_requirements_per_interval: list[float] | None = field("staffingRequirementsPerInterval", default=None)
