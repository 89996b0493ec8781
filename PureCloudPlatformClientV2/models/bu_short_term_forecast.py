# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal

    from . import BuForecastGenerationResult, ForecastPlanningGroupsResponse, WfmVersionedEntityMetadata


class BuForecastModificationResponse(Model):
    """One of the modifications of a business unit short term forecast. In BuShortTermForecast.

    Required by the platform: type, metric, values, display_granularity, granularity, enabled, planning_group_ids.
    """

    type: Literal[
        "MinimumPerInterval", "MaximumPerInterval", "SetValuePerInterval", "ChangeValuePerInterval",
        "ChangePercentPerInterval", "SetValueOverRange", "ChangeValueOverRange", "SetValuesForIntervalSet",
        "SetMultiGranularityValuesForIntervalSet",
    ] | str | None = field("type", default=None)
    start_interval_index: int | None = field("startIntervalIndex", default=None)
    end_interval_index: int | None = field("endIntervalIndex", default=None)
    metric: Literal["Offered", "AverageHandleTimeSeconds"] | str | None = field("metric", default=None)
    legacy_metric: Literal[
        "AverageAfterCallWorkTimeSeconds", "AverageHandleTimeSeconds", "AverageTalkTimeSeconds", "Offered",
    ] | str | None = field("legacyMetric", default=None)
    value: float | None = field("value", default=None)
    values: list[WfmForecastModificationIntervalOffsetValue] | None = field("values", default=None)
    secondary_values: list[WfmForecastModificationIntervalOffsetValue] | None = field("secondaryValues", default=None)
    display_granularity: str | None = field("displayGranularity", default=None)
    granularity: str | None = field("granularity", default=None)
    secondary_granularity: str | None = field("secondaryGranularity", default=None)
    enabled: bool | None = field("enabled", default=None)
    planning_group_ids: list[str] | None = field("planningGroupIds", default=None)


class BuShortTermForecast(Model):
    """A business unit short term forecast, kept at
    /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}.
    Answer of get_workforcemanagement_businessunit_week_shorttermforecast.
    """

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


class ForecastSourceDayPointer(Model):
    """One of the source days of a business unit short term forecast. In BuShortTermForecast."""

    day_of_week: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "EighthDay",
    ] | str | None = field("dayOfWeek", default=None)
    weight: int | None = field("weight", default=None)
    date: str | None = field("date", default=None)
    file_name: str | None = field("fileName", default=None)
    data_key: str | None = field("dataKey", default=None)


class WfmForecastModificationIntervalOffsetValue(Model):
    """One of the secondary values of a business unit forecast modification. In BuForecastModificationResponse.

    Required by the platform: interval_index, value.
    """

    interval_index: int | None = field("intervalIndex", default=None)
    value: float | None = field("value", default=None)
