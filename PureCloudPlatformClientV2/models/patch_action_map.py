# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import (
        Activation, EventCondition, OutcomePercentileCondition, OutcomeProbabilityCondition, OutcomeQuantileCondition,
        PatchAction, PatchActionMapScheduleGroups, UrlCondition,
    )


class PatchActionMap(Model):
    """Taken by patch_journey_actionmap.

    Required by the platform: display_name, trigger_with_segments, page_url_conditions.
    """

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)
    is_active: bool | None = field("isActive", default=None)
    display_name: str | None = field("displayName", default=None)
    trigger_with_segments: list[str] | None = field("triggerWithSegments", default=None)
    trigger_with_event_conditions: list[EventCondition] | None = field("triggerWithEventConditions", default=None)
    trigger_with_outcome_probability_conditions: list[OutcomeProbabilityCondition] | None = field(
        "triggerWithOutcomeProbabilityConditions", default=None
    )
    trigger_with_outcome_percentile_conditions: list[OutcomePercentileCondition] | None = field(
        "triggerWithOutcomePercentileConditions", default=None
    )
    trigger_with_outcome_quantile_conditions: list[OutcomeQuantileCondition] | None = field(
        "triggerWithOutcomeQuantileConditions", default=None
    )
    page_url_conditions: list[UrlCondition] | None = field("pageUrlConditions", default=None)
    activation: Activation | None = field("activation", default=None)
    weight: int | None = field("weight", default=None)
    action: PatchAction | None = field("action", default=None)
    action_map_schedule_groups: PatchActionMapScheduleGroups | None = field("actionMapScheduleGroups", default=None)
    ignore_frequency_cap: bool | None = field("ignoreFrequencyCap", default=None)
    self_uri: str | None = field("selfUri", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
