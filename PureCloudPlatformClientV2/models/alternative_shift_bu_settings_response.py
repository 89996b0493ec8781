# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmVersionedEntityMetadata


class AlternativeShiftBuSettingsResponse(Model):
    """Alternative shift business unit settings: enabled granularities, min minutes before start time, retained activity
    categories and 1 more. Answer of get_workforcemanagement_alternativeshifts_settings and 2 more.

    Required by the platform: enabled_granularities, min_minutes_before_start_time, retained_activity_categories,
    metadata.
    """

    enabled_granularities: list[str] | None = field("enabledGranularities", default=None)
    min_minutes_before_start_time: int | None = field("minMinutesBeforeStartTime", default=None)
    retained_activity_categories: list[str] | None = field("retainedActivityCategories", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
