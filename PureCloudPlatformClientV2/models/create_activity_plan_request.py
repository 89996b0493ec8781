# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        ActivityPlanServiceGoalImpactOverrides, FixedAvailability, GroupSettings, RecurrenceSettings, SchedulingPeriod,
        UserSearchRule,
    )


class CreateActivityPlanRequest(Model):
    """An activity plan to create: name, activity code id, type and 15 more. Body of
    post_workforcemanagement_businessunit_activityplans.

    Required by the platform: name, activity_code_id, type, length_minutes, initial_schedule_period,
    transition_time_minutes, optimization_objective, state, counts_as_paid_time.
    """

    name: str | None = field("name", default=None)
    management_unit_ids: list[str] | None = field("managementUnitIds", default=None)
    description: str | None = field("description", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    type: Literal["Individual", "Group"] | str | None = field("type", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    initial_schedule_period: SchedulingPeriod | None = field("initialSchedulePeriod", default=None)
    group_settings: GroupSettings | None = field("groupSettings", default=None)
    recurrence_settings: RecurrenceSettings | None = field("recurrenceSettings", default=None)
    attendees_search_rule: UserSearchRule | None = field("attendeesSearchRule", default=None)
    facilitated: bool | None = field("facilitated", default=None)
    facilitators_search_rule: UserSearchRule | None = field("facilitatorsSearchRule", default=None)
    transition_time_minutes: int | None = field("transitionTimeMinutes", default=None)
    service_goal_impact_overrides: ActivityPlanServiceGoalImpactOverrides | None = field(
        "serviceGoalImpactOverrides", default=None
    )
    optimization_objective: Literal[
        "FavorServiceGoals", "FavorSchedulingAll",
    ] | str | None = field("optimizationObjective", default=None)
    state: Literal["Active", "Inactive"] | str | None = field("state", default=None)
    counts_as_paid_time: bool | None = field("countsAsPaidTime", default=None)
    fixed_availability: list[FixedAvailability] | None = field("fixedAvailability", default=None)
