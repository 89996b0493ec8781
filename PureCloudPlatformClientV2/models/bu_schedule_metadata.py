# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from .bu_management_unit_schedule_summary import BuManagementUnitScheduleSummary
    from .bu_short_term_forecast_reference import BuShortTermForecastReference
    from .schedule_generation_result_summary import ScheduleGenerationResultSummary
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class BuScheduleMetadata(Model):
    """BuScheduleMetadata of the Platform API."""

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
    week_count: int | None = field("weekCount", default=None)
    description: str | None = field("description", default=None)
    published: bool | None = field("published", default=None)
    short_term_forecast: BuShortTermForecastReference | None = field("shortTermForecast", default=None)
    generation_results: ScheduleGenerationResultSummary | None = field("generationResults", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    management_units: list[BuManagementUnitScheduleSummary] | None = field("managementUnits", default=None)
    self_uri: str | None = field("selfUri", default=None)
