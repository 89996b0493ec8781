# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmBuShortTermForecastGenerateProgressTopicBuForecastModification(Model):
    """One of the modifications of a business unit short term forecast. In
    WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast.
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
    values: list[WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue] | None = field(
        "values", default=None
    )
    secondary_values: list[WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue] | None = field(
        "secondaryValues", default=None
    )
    enabled: bool | None = field("enabled", default=None)
    granularity: str | None = field("granularity", default=None)
    secondary_granularity: str | None = field("secondaryGranularity", default=None)
    display_granularity: str | None = field("displayGranularity", default=None)
    planning_group_ids: list[str] | None = field("planningGroupIds", default=None)


class WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast(Model):
    """Result of a generate business unit short term forecast progress. In
    WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification.
    """

    id: str | None = field("id", default=None)
    week_date: str | None = field("weekDate", default=None)
    creation_method: Literal[
        "Import", "ImportedHistoricalWeightedAverage", "HistoricalWeightedAverage", "Advanced",
    ] | str | None = field("creationMethod", default=None)
    description: str | None = field("description", default=None)
    legacy: bool | None = field("legacy", default=None)
    reference_start_date: datetime | None = field("referenceStartDate", default=None)
    source_days: list[WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer] | None = field(
        "sourceDays", default=None
    )
    modifications: list[WfmBuShortTermForecastGenerateProgressTopicBuForecastModification] | None = field(
        "modifications", default=None
    )
    time_zone: str | None = field("timeZone", default=None)
    planning_groups_version: int | None = field("planningGroupsVersion", default=None)
    week_count: int | None = field("weekCount", default=None)
    metadata: WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata | None = field(
        "metadata", default=None
    )
    can_use_for_scheduling: bool | None = field("canUseForScheduling", default=None)


class WfmBuShortTermForecastGenerateProgressTopicForecastSourceDayPointer(Model):
    """One of the source days of a business unit short term forecast. In
    WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast.
    """

    day_of_week: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "EighthDay",
    ] | str | None = field("dayOfWeek", default=None)
    weight: int | None = field("weight", default=None)
    date: str | None = field("date", default=None)
    file_name: str | None = field("fileName", default=None)
    data_key: str | None = field("dataKey", default=None)


class WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification(Model):
    """A generate business unit short term forecast progress: status, result, operation id and 1 more. Event of
    v2.workforcemanagement.businessunits.{id}.shorttermforecasts.generate.
    """

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    result: WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast | None = field("result", default=None)
    operation_id: str | None = field("operationId", default=None)
    progress: int | None = field("progress", default=None)


class WfmBuShortTermForecastGenerateProgressTopicModificationIntervalOffsetValue(Model):
    """One of the secondary values of a business unit forecast modification. In
    WfmBuShortTermForecastGenerateProgressTopicBuForecastModification.
    """

    interval_index: int | None = field("intervalIndex", default=None)
    value: float | None = field("value", default=None)


class WfmBuShortTermForecastGenerateProgressTopicUserReference(Model):
    """Reference to a user by its id. In WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata."""

    id: str | None = field("id", default=None)


class WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata(Model):
    """Metadata of a business unit short term forecast. In
    WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast.
    """

    version: int | None = field("version", default=None)
    modified_by: WfmBuShortTermForecastGenerateProgressTopicUserReference | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
