# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .wfm_bu_short_term_forecast_staffing_requirements_generate_complete_topic_bu_forecast_short_term_staffing_requirements_results import WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults
    from .wfm_bu_short_term_forecast_staffing_requirements_generate_complete_topic_bu_short_term_forecast_reference import WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference


class WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification(Model):
    """WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification
    of the Platform API.
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
