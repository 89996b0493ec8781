# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .list_wrapper_alternative_shift_bu_settings_activity_category import ListWrapperAlternativeShiftBuSettingsActivityCategory
    from .list_wrapper_alternative_shift_bu_settings_granularity import ListWrapperAlternativeShiftBuSettingsGranularity
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class UpdateAlternativeShiftBuSettingsRequest(Model):
    """UpdateAlternativeShiftBuSettingsRequest of the Platform API.

    The platform requires: metadata.
    """

    enabled_granularities: ListWrapperAlternativeShiftBuSettingsGranularity | None = field(
        "enabledGranularities", default=None
    )
    min_minutes_before_start_time: int | None = field("minMinutesBeforeStartTime", default=None)
    retained_activity_categories: ListWrapperAlternativeShiftBuSettingsActivityCategory | None = field(
        "retainedActivityCategories", default=None
    )
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
