# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ActivityPlanServiceGoalImpactOverrides, FixedAvailability, GroupSettings, UserSearchRule


class ListWrapperFixedAvailability(Model):
    """Fixed availability of an activity plan. In UpdateActivityPlanRequest."""

    values: list[FixedAvailability] | None = field("values", default=None)


class UpdateActivityPlanRequest(Model):
    """An activity plan to change: name, description, group settings and 7 more. Body of
    patch_workforcemanagement_businessunit_activityplan.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    group_settings: ValueWrapperGroupSettings | None = field("groupSettings", default=None)
    attendees_search_rule: ValueWrapperUserSearchRule | None = field("attendeesSearchRule", default=None)
    facilitators_search_rule: ValueWrapperUserSearchRule | None = field("facilitatorsSearchRule", default=None)
    transition_time_minutes: int | None = field("transitionTimeMinutes", default=None)
    service_goal_impact_overrides: ValueWrapperActivityPlanServiceGoalImpactOverrides | None = field(
        "serviceGoalImpactOverrides", default=None
    )
    optimization_objective: Literal[
        "FavorServiceGoals", "FavorSchedulingAll",
    ] | str | None = field("optimizationObjective", default=None)
    state: Literal["Active", "Inactive"] | str | None = field("state", default=None)
    fixed_availability: ListWrapperFixedAvailability | None = field("fixedAvailability", default=None)


class ValueWrapperActivityPlanServiceGoalImpactOverrides(Model):
    """Service goal impact overrides of an activity plan. In UpdateActivityPlanRequest."""

    value: ActivityPlanServiceGoalImpactOverrides | None = field("value", default=None)


class ValueWrapperGroupSettings(Model):
    """Group settings of an activity plan. In UpdateActivityPlanRequest."""

    value: GroupSettings | None = field("value", default=None)


class ValueWrapperUserSearchRule(Model):
    """Attendees search rule of an activity plan. In UpdateActivityPlanRequest."""

    value: UserSearchRule | None = field("value", default=None)
