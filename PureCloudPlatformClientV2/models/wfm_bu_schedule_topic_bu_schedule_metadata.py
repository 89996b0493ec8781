# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .wfm_bu_schedule_topic_bu_management_unit_schedule_summary import WfmBuScheduleTopicBuManagementUnitScheduleSummary
    from .wfm_bu_schedule_topic_bu_schedule_generation_result_summary import WfmBuScheduleTopicBuScheduleGenerationResultSummary
    from .wfm_bu_schedule_topic_bu_short_term_forecast_reference import WfmBuScheduleTopicBuShortTermForecastReference
    from .wfm_bu_schedule_topic_wfm_versioned_entity_metadata import WfmBuScheduleTopicWfmVersionedEntityMetadata


class WfmBuScheduleTopicBuScheduleMetadata(Model):
    """WfmBuScheduleTopicBuScheduleMetadata of the Platform API."""

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
