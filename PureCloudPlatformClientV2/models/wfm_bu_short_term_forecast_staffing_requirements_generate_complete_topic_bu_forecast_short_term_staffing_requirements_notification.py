# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsResults,
        WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuShortTermForecastReference,
    )


class WfmBuShortTermForecastStaffingRequirementsGenerateCompleteTopicBuForecastShortTermStaffingRequirementsNotification(Model):
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
