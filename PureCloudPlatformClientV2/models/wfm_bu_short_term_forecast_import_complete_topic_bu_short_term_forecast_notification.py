# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmBuShortTermForecastImportCompleteTopicBuForecastModification(Model):
    """One of the modifications of a business unit short term forecast. In
    WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast.
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
    values: list[WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue] | None = field(
        "values", default=None
    )
    secondary_values: list[WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue] | None = field(
        "secondaryValues", default=None
    )
    enabled: bool | None = field("enabled", default=None)
    granularity: str | None = field("granularity", default=None)
    secondary_granularity: str | None = field("secondaryGranularity", default=None)
    display_granularity: str | None = field("displayGranularity", default=None)
    planning_group_ids: list[str] | None = field("planningGroupIds", default=None)


class WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast(Model):
    """Result of a business unit short term forecast. In
    WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification.
    """

    id: str | None = field("id", default=None)
    week_date: str | None = field("weekDate", default=None)
    creation_method: Literal[
        "Import", "ImportedHistoricalWeightedAverage", "HistoricalWeightedAverage", "Advanced",
    ] | str | None = field("creationMethod", default=None)
    description: str | None = field("description", default=None)
    legacy: bool | None = field("legacy", default=None)
    reference_start_date: datetime | None = field("referenceStartDate", default=None)
    source_days: list[WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer] | None = field(
        "sourceDays", default=None
    )
    modifications: list[WfmBuShortTermForecastImportCompleteTopicBuForecastModification] | None = field(
        "modifications", default=None
    )
    time_zone: str | None = field("timeZone", default=None)
    planning_groups_version: int | None = field("planningGroupsVersion", default=None)
    week_count: int | None = field("weekCount", default=None)
    metadata: WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata | None = field(
        "metadata", default=None
    )
    can_use_for_scheduling: bool | None = field("canUseForScheduling", default=None)


class WfmBuShortTermForecastImportCompleteTopicBuShortTermForecastNotification(Model):
    """A business unit short term forecast: status, result and operation id. Event of
    v2.workforcemanagement.businessunits.{id}.shorttermforecasts.import.
    """

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    result: WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast | None = field("result", default=None)
    operation_id: str | None = field("operationId", default=None)


class WfmBuShortTermForecastImportCompleteTopicForecastSourceDayPointer(Model):
    """One of the source days of a business unit short term forecast. In
    WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast.
    """

    day_of_week: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "EighthDay",
    ] | str | None = field("dayOfWeek", default=None)
    weight: int | None = field("weight", default=None)
    date: str | None = field("date", default=None)
    file_name: str | None = field("fileName", default=None)
    data_key: str | None = field("dataKey", default=None)


class WfmBuShortTermForecastImportCompleteTopicModificationIntervalOffsetValue(Model):
    """One of the secondary values of a business unit forecast modification. In
    WfmBuShortTermForecastImportCompleteTopicBuForecastModification.
    """

    interval_index: int | None = field("intervalIndex", default=None)
    value: float | None = field("value", default=None)


class WfmBuShortTermForecastImportCompleteTopicUserReference(Model):
    """Reference to a user by its id. In WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata."""

    id: str | None = field("id", default=None)


class WfmBuShortTermForecastImportCompleteTopicWfmVersionedEntityMetadata(Model):
    """Metadata of a business unit short term forecast. In WfmBuShortTermForecastImportCompleteTopicBuShortTermForecast.
    """

    version: int | None = field("version", default=None)
    modified_by: WfmBuShortTermForecastImportCompleteTopicUserReference | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
