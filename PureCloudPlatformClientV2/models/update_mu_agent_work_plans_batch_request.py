# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import ValueWrapperString


class UpdateMuAgentWorkPlanRequest(Model):
    """One of the items of an update management unit agent work plans batch request. In
    UpdateMuAgentWorkPlansBatchRequest.

    Required by the platform: user_id.
    """

    user_id: str | None = field("userId", default=None)
    work_plan_id: ValueWrapperString | None = field("workPlanId", default=None)
    work_plan_overrides: WorkPlanOverrideListWrapperWorkPlanOverrideRequest | None = field(
        "workPlanOverrides", default=None
    )


class UpdateMuAgentWorkPlansBatchRequest(Model):
    """List of management unit agent work plans. Body of patch_workforcemanagement_managementunit_agents_workplans_bulk.
    """

    entities: list[UpdateMuAgentWorkPlanRequest] | None = field("entities", default=None)


class WorkPlanOverrideListWrapperWorkPlanOverrideRequest(Model):
    """Work plan overrides of a management unit agent work plan. In UpdateMuAgentWorkPlanRequest."""

    values: list[WorkPlanOverrideRequest] | None = field("values", default=None)
    delete_all: bool | None = field("deleteAll", default=None)


class WorkPlanOverrideRequest(Model):
    """One of the values of a work plan override list wrapper work plan override. In
    WorkPlanOverrideListWrapperWorkPlanOverrideRequest.

    Required by the platform: start_date.
    """

    action: Literal["Add", "Update", "Delete"] | str | None = field("action", default=None)
    start_date: date | None = field("startDate", default=None)
    week_count: int | None = field("weekCount", default=None)
    work_plan_id: str | None = field("workPlanId", default=None)
