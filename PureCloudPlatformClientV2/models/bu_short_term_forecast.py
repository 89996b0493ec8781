# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal

    from . import (
        BuForecastGenerationResult, BuForecastModificationResponse, ForecastPlanningGroupsResponse,
        ForecastSourceDayPointer, WfmVersionedEntityMetadata,
    )


class BuShortTermForecast(Model):
    """Given by get_workforcemanagement_businessunit_week_shorttermforecast."""

    id: str | None = field("id", default=None)
    week_date: date | None = field("weekDate", default=None)
    week_count: int | None = field("weekCount", default=None)
    creation_method: Literal[
        "Import", "ImportedHistoricalWeightedAverage", "HistoricalWeightedAverage", "Advanced",
    ] | str | None = field("creationMethod", default=None)
    description: str | None = field("description", default=None)
    legacy: bool | None = field("legacy", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    can_use_for_scheduling: bool | None = field("canUseForScheduling", default=None)
    reference_start_date: datetime | None = field("referenceStartDate", default=None)
    source_days: list[ForecastSourceDayPointer] | None = field("sourceDays", default=None)
    modifications: list[BuForecastModificationResponse] | None = field("modifications", default=None)
    generation_results: BuForecastGenerationResult | None = field("generationResults", default=None)
    time_zone: str | None = field("timeZone", default=None)
    planning_groups_version: int | None = field("planningGroupsVersion", default=None)
    planning_groups: ForecastPlanningGroupsResponse | None = field("planningGroups", default=None)
    self_uri: str | None = field("selfUri", default=None)
