# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        WfmBuShortTermForecastCopyCompleteTopicBuForecastModification,
        WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer,
        WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata,
    )


class WfmBuShortTermForecastCopyCompleteTopicBuShortTermForecast(Model):
    id: str | None = field("id", default=None)
    week_date: str | None = field("weekDate", default=None)
    creation_method: Literal[
        "Import", "ImportedHistoricalWeightedAverage", "HistoricalWeightedAverage", "Advanced",
    ] | str | None = field("creationMethod", default=None)
    description: str | None = field("description", default=None)
    legacy: bool | None = field("legacy", default=None)
    reference_start_date: datetime | None = field("referenceStartDate", default=None)
    source_days: list[WfmBuShortTermForecastCopyCompleteTopicForecastSourceDayPointer] | None = field(
        "sourceDays", default=None
    )
    modifications: list[WfmBuShortTermForecastCopyCompleteTopicBuForecastModification] | None = field(
        "modifications", default=None
    )
    time_zone: str | None = field("timeZone", default=None)
    planning_groups_version: int | None = field("planningGroupsVersion", default=None)
    week_count: int | None = field("weekCount", default=None)
    metadata: WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata | None = field("metadata", default=None)
    can_use_for_scheduling: bool | None = field("canUseForScheduling", default=None)
