# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmVersionedEntityMetadata


class ListWrapperAlternativeShiftBuSettingsActivityCategory(Model):
    """Retained activity categories of alternative shift business unit settings. In
    UpdateAlternativeShiftBuSettingsRequest.
    """

    values: list[str] | None = field("values", default=None)


class ListWrapperAlternativeShiftBuSettingsGranularity(Model):
    """Enabled granularities of alternative shift business unit settings. In UpdateAlternativeShiftBuSettingsRequest."""

    values: list[str] | None = field("values", default=None)


class UpdateAlternativeShiftBuSettingsRequest(Model):
    """Alternative shift business unit settings to change: metadata, enabled granularities, min minutes before start
    time and 1 more. Body of patch_workforcemanagement_businessunit_alternativeshifts_settings.

    Required by the platform: metadata.
    """

    enabled_granularities: ListWrapperAlternativeShiftBuSettingsGranularity | None = field(
        "enabledGranularities", default=None
    )
    min_minutes_before_start_time: int | None = field("minMinutesBeforeStartTime", default=None)
    retained_activity_categories: ListWrapperAlternativeShiftBuSettingsActivityCategory | None = field(
        "retainedActivityCategories", default=None
    )
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
