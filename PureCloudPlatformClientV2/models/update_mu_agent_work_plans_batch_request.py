# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import ValueWrapperString


class UpdateMuAgentWorkPlanRequest(Model):
    """Part of UpdateMuAgentWorkPlansBatchRequest.

    Required by the platform: user_id.
    """

    user_id: str | None = field("userId", default=None)
    work_plan_id: ValueWrapperString | None = field("workPlanId", default=None)
    work_plan_overrides: WorkPlanOverrideListWrapperWorkPlanOverrideRequest | None = field(
        "workPlanOverrides", default=None
    )


class UpdateMuAgentWorkPlansBatchRequest(Model):
    """Taken by patch_workforcemanagement_managementunit_agents_workplans_bulk."""

    entities: list[UpdateMuAgentWorkPlanRequest] | None = field("entities", default=None)


class WorkPlanOverrideListWrapperWorkPlanOverrideRequest(Model):
    """Part of UpdateMuAgentWorkPlanRequest."""

    values: list[WorkPlanOverrideRequest] | None = field("values", default=None)
    delete_all: bool | None = field("deleteAll", default=None)


class WorkPlanOverrideRequest(Model):
    """Part of WorkPlanOverrideListWrapperWorkPlanOverrideRequest.

    Required by the platform: start_date.
    """

    action: Literal["Add", "Update", "Delete"] | str | None = field("action", default=None)
    start_date: date | None = field("startDate", default=None)
    week_count: int | None = field("weekCount", default=None)
    work_plan_id: str | None = field("workPlanId", default=None)
