# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ActivityCodeReference, ManagementUnitReference, RecurrenceSettings, UserReference


class ActivityPlanListItem(Model):
    """One of the items of an activity plan listing. In ActivityPlanListing.

    Required by the platform: name, description, activity_code, type, optimization_objective, state, created_date,
    created_by, modified_date, modified_by.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    management_units: list[ManagementUnitReference] | None = field("managementUnits", default=None)
    description: str | None = field("description", default=None)
    activity_code: ActivityCodeReference | None = field("activityCode", default=None)
    type: Literal["Individual", "Group"] | str | None = field("type", default=None)
    optimization_objective: Literal[
        "FavorServiceGoals", "FavorSchedulingAll",
    ] | str | None = field("optimizationObjective", default=None)
    recurrence_settings: RecurrenceSettings | None = field("recurrenceSettings", default=None)
    state: Literal["Active", "Inactive"] | str | None = field("state", default=None)
    last_run_date: datetime | None = field("lastRunDate", default=None)
    last_run_by: UserReference | None = field("lastRunBy", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ActivityPlanListing(Model):
    """List of activity plan list items. Answer of get_workforcemanagement_businessunit_activityplans."""

    entities: list[ActivityPlanListItem] | None = field("entities", default=None)
