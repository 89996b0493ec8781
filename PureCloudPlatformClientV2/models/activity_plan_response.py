# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        ActivityCodeReference, ActivityPlanServiceGoalImpactOverrides, FixedAvailability, GroupSettings,
        ManagementUnitReference, RecurrenceSettings, SchedulingPeriod, UserReference, UserSearchRule,
    )


class ActivityPlanResponse(Model):
    """An activity plan, kept at
    /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}. Answer of
    get_workforcemanagement_businessunit_activityplan and 2 more.

    Required by the platform: name, description, activity_code, type, initial_schedule_period, length_minutes,
    facilitated, transition_time_minutes, optimization_objective, state, counts_as_paid_time, created_date,
    created_by, modified_date, modified_by.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    management_units: list[ManagementUnitReference] | None = field("managementUnits", default=None)
    description: str | None = field("description", default=None)
    activity_code: ActivityCodeReference | None = field("activityCode", default=None)
    type: Literal["Individual", "Group"] | str | None = field("type", default=None)
    initial_schedule_period: SchedulingPeriod | None = field("initialSchedulePeriod", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
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
    fixed_availability: list[FixedAvailability] | None = field("fixedAvailability", default=None)
    state: Literal["Active", "Inactive"] | str | None = field("state", default=None)
    counts_as_paid_time: bool | None = field("countsAsPaidTime", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    last_run_date: datetime | None = field("lastRunDate", default=None)
    last_run_by: UserReference | None = field("lastRunBy", default=None)
    self_uri: str | None = field("selfUri", default=None)
