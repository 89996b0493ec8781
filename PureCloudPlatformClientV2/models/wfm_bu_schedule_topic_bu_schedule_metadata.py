# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import (
        WfmBuScheduleTopicBuManagementUnitScheduleSummary, WfmBuScheduleTopicBuScheduleGenerationResultSummary,
        WfmBuScheduleTopicBuShortTermForecastReference, WfmBuScheduleTopicWfmVersionedEntityMetadata,
    )


class WfmBuScheduleTopicBuScheduleMetadata(Model):
    id: str | None = field("id", default=None)
    week_date: datetime | None = field("weekDate", default=None)
    week_count: int | None = field("weekCount", default=None)
    description: str | None = field("description", default=None)
    published: bool | None = field("published", default=None)
    short_term_forecast: WfmBuScheduleTopicBuShortTermForecastReference | None = field(
        "shortTermForecast", default=None
    )
    management_units: list[WfmBuScheduleTopicBuManagementUnitScheduleSummary] | None = field(
        "managementUnits", default=None
    )
    generation_results: WfmBuScheduleTopicBuScheduleGenerationResultSummary | None = field(
        "generationResults", default=None
    )
    metadata: WfmBuScheduleTopicWfmVersionedEntityMetadata | None = field("metadata", default=None)
