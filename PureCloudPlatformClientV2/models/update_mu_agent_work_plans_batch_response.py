# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UserReference


class UpdateMuAgentWorkPlanFailureResponse(Model):
    """One of the failures of a management unit agent work plans batch. In UpdateMuAgentWorkPlansBatchResponse.

    Required by the platform: user, failure.
    """

    user: UserReference | None = field("user", default=None)
    failure: Literal[
        "AgentNotInManagementUnit", "OverlappingOverride", "OverrideNotFound", "TooManyOverrides", "WorkPlanNotFound",
    ] | str | None = field("failure", default=None)
    not_found_work_plan_id: str | None = field("notFoundWorkPlanId", default=None)


class UpdateMuAgentWorkPlansBatchResponse(Model):
    """A management unit agent work plans batch: failures. Answer of
    patch_workforcemanagement_managementunit_agents_workplans_bulk.

    Required by the platform: failures.
    """

    failures: list[UpdateMuAgentWorkPlanFailureResponse] | None = field("failures", default=None)
