# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .list_wrapper_fixed_availability import ListWrapperFixedAvailability
    from .value_wrapper_activity_plan_service_goal_impact_overrides import ValueWrapperActivityPlanServiceGoalImpactOverrides
    from .value_wrapper_group_settings import ValueWrapperGroupSettings
    from .value_wrapper_user_search_rule import ValueWrapperUserSearchRule


class UpdateActivityPlanRequest(Model):
    """UpdateActivityPlanRequest of the Platform API."""

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
