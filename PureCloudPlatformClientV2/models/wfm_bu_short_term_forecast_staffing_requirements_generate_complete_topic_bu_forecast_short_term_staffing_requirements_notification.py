# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification(Model):
    """Results: business unit forecast short term staffing requirements results. Event of
    v2.workforcemanagement.businessunits.{id}.forecasts.staffingrequirement.
    """

    business_unit_id: str | None = field("businessUnitId", default=None)
    state: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("state", default=None)
    forecast: WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference | None = field(
        "forecast", default=None
    )
    week_count: int | None = field("weekCount", default=None)
    interval_length_minutes: int | None = field("intervalLengthMinutes", default=None)
    reference_start_date: datetime | None = field("referenceStartDate", default=None)
    results: list[WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults] | None = field(
        "results", default=None
    )


class WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults(Model):
    """One of the items of a workforce management business unit short term forecast staffing requirements generate
    complete topic business unit forecast short term staffing requirements notification. In
    WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification.
    """

    week_number: int | None = field("weekNumber", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    download_url_expiration_date: datetime | None = field("downloadUrlExpirationDate", default=None)


class WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference(Model):
    """Forecast of business unit forecast short term staffing requirements. In
    WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification.
    """

    id: str | None = field("id", default=None)
    week_date: str | None = field("weekDate", default=None)
    description: str | None = field("description", default=None)
