# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WfmForecastModificationIntervalOffsetValue


class BuForecastModificationResponse(Model):
    """Part of BuShortTermForecast.

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
